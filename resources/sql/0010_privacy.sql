-- Personal data: who was told of a correction, breaches with their clock of 72 hours; and reminders of a password that
-- is not changed yet.

CREATE TABLE correction_notice (
  id {{id}},
  account_id BIGINT NOT NULL REFERENCES account (id),
  version_id BIGINT NOT NULL UNIQUE REFERENCES account_version (id),
  told_whom TEXT NOT NULL,
  told_how INTEGER NOT NULL,
  told_at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL
);

CREATE INDEX correction_notice_of ON correction_notice (account_id);

CREATE TABLE breach (
  id {{id}},
  revision INTEGER NOT NULL,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  found_at BIGINT NOT NULL,
  exposed TEXT NOT NULL,
  happened TEXT NOT NULL,
  handling TEXT NOT NULL,
  persons INTEGER NOT NULL,
  persons_told_at BIGINT,
  authority_told_at BIGINT,
  recorded_at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL,
  UNIQUE (year, number)
);

CREATE INDEX breach_found ON breach (found_at, id);

CREATE INDEX account_version_typed ON account_version (valid_from, id) WHERE source = 1;

ALTER TABLE request ADD COLUMN reminders INTEGER;

ALTER TABLE request ADD COLUMN reminded_at BIGINT;

CREATE INDEX request_account ON request (account_id);
