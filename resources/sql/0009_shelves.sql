-- Where papers lie, who has them, what was counted there, how long they are kept, and how they come to their end.

-- One row a place of any level: a room, a rack in it, a box, a folder. What a level has not is ''.
CREATE TABLE archive_place (
  id {{id}},
  room TEXT NOT NULL,
  rack TEXT NOT NULL,
  box TEXT NOT NULL,
  folder TEXT NOT NULL,
  note TEXT NOT NULL,
  picture TEXT REFERENCES content (sha256),
  at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL,
  UNIQUE (room, rack, box, folder)
);

CREATE INDEX archive_place_picture ON archive_place (picture) WHERE picture IS NOT NULL;

CREATE INDEX archive_entry_place ON archive_entry (room, rack, box, folder);

CREATE TABLE archive_loan (
  id {{id}},
  request_id BIGINT NOT NULL REFERENCES request (id),
  borrower TEXT NOT NULL,
  unit TEXT NOT NULL,
  purpose TEXT NOT NULL,
  lent_at BIGINT NOT NULL,
  due TEXT NOT NULL,
  operator_id BIGINT NOT NULL,
  returned_at BIGINT,
  returned_by BIGINT,
  return_note TEXT NOT NULL
);

CREATE INDEX archive_loan_of ON archive_loan (request_id);

CREATE INDEX archive_loan_out ON archive_loan (due, id) WHERE returned_at IS NULL;

CREATE TABLE archive_hold (
  id {{id}},
  request_id BIGINT NOT NULL REFERENCES request (id),
  kind INTEGER NOT NULL,
  reason TEXT NOT NULL,
  authority TEXT NOT NULL,
  at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL,
  lifted_at BIGINT,
  lifted_by BIGINT,
  lift_reason TEXT NOT NULL
);

CREATE INDEX archive_hold_of ON archive_hold (request_id);

-- Codes, access classes and retention (JRA), a version each. Without a basis nothing of it is set yet.
CREATE TABLE archive_schedule (
  id {{id}},
  valid_from TEXT NOT NULL,
  note TEXT NOT NULL,
  body TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL
);

CREATE TABLE stocktake (
  id {{id}},
  room TEXT NOT NULL,
  rack TEXT NOT NULL,
  box TEXT NOT NULL,
  folder TEXT NOT NULL,
  started_at BIGINT NOT NULL,
  finished_at BIGINT,
  note TEXT NOT NULL,
  operator_id BIGINT NOT NULL
);

-- No person stands here, only numbers and places: a line outlives the file that it tells of.
CREATE TABLE stocktake_line (
  id {{id}},
  stocktake_id BIGINT NOT NULL REFERENCES stocktake (id),
  code TEXT NOT NULL,
  request_id BIGINT NOT NULL,
  agenda TEXT NOT NULL,
  verdict INTEGER NOT NULL,
  expected TEXT NOT NULL,
  at BIGINT NOT NULL
);

CREATE INDEX stocktake_line_of ON stocktake_line (stocktake_id, code);

CREATE TABLE disposal (
  id {{id}},
  revision INTEGER NOT NULL,
  state INTEGER NOT NULL,
  note TEXT NOT NULL,
  proposed_at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL,
  ended_at BIGINT,
  cleaned_at BIGINT
);

-- A file on the list: title data that may stay, nobody's name.
CREATE TABLE disposal_item (
  id {{id}},
  disposal_id BIGINT NOT NULL REFERENCES disposal (id),
  request_id BIGINT NOT NULL,
  agenda TEXT NOT NULL,
  archive_number TEXT NOT NULL,
  classification TEXT NOT NULL,
  title TEXT NOT NULL,
  closed_on TEXT NOT NULL,
  sheets INTEGER NOT NULL,
  place TEXT NOT NULL,
  retention TEXT NOT NULL,
  taken_out TEXT NOT NULL,
  UNIQUE (disposal_id, request_id)
);

CREATE INDEX disposal_item_request ON disposal_item (request_id);

-- Approvals and the minutes: by whom, under which document.
CREATE TABLE disposal_step (
  id {{id}},
  disposal_id BIGINT NOT NULL REFERENCES disposal (id),
  kind INTEGER NOT NULL,
  document TEXT NOT NULL,
  document_date TEXT NOT NULL,
  body TEXT NOT NULL,
  at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL,
  UNIQUE (disposal_id, kind)
);

-- What is left of a file that was destroyed. birth is the hash of its first entry in the trail, by which an old backup's
-- copy of it is known again; record_hash that of its rows as they last were.
CREATE TABLE tombstone (
  id {{id}},
  disposal_id BIGINT NOT NULL REFERENCES disposal (id),
  request_id BIGINT NOT NULL UNIQUE,
  agenda_year INTEGER NOT NULL,
  agenda_number INTEGER NOT NULL,
  archive_number TEXT NOT NULL,
  classification TEXT NOT NULL,
  closed_on TEXT NOT NULL,
  birth TEXT NOT NULL,
  record_hash TEXT NOT NULL,
  contents INTEGER NOT NULL,
  authority TEXT NOT NULL,
  at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL,
  UNIQUE (agenda_year, agenda_number)
);
