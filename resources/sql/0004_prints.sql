-- The mark by which the desk knows its own letters, and what closes a handover's proof.
ALTER TABLE letter ADD COLUMN check_code TEXT;

CREATE INDEX letter_check ON letter (check_code) WHERE check_code IS NOT NULL;

ALTER TABLE handover ADD COLUMN proof_paper BIGINT;

ALTER TABLE handover ADD COLUMN no_proof TEXT;
