-- The number book: a number is one of its year and class, for "000.3.5/1/PBJ" comes again every January. SQLite knows no
-- other way to drop a UNIQUE than to make the table anew; handover points to it meanwhile.
{{postgres}} ALTER TABLE letter DROP CONSTRAINT letter_number_key;

{{sqlite}} PRAGMA defer_foreign_keys = ON;

{{sqlite}} CREATE TABLE letter_before AS SELECT * FROM letter;

{{sqlite}} DROP TABLE letter;

{{sqlite}} CREATE TABLE letter (
  id {{id}},
  request_id BIGINT NOT NULL REFERENCES request (id),
  kind INTEGER NOT NULL,
  form INTEGER NOT NULL,
  state INTEGER NOT NULL,
  round INTEGER NOT NULL,
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  number TEXT NOT NULL,
  letter_date TEXT NOT NULL,
  fields TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES content (sha256),
  secret INTEGER NOT NULL,
  made_at BIGINT NOT NULL,
  printed_at BIGINT,
  void_reason TEXT NOT NULL,
  told_whom TEXT NOT NULL,
  told_how INTEGER NOT NULL,
  told_at BIGINT,
  operator_id BIGINT NOT NULL
);

{{sqlite}} INSERT INTO letter SELECT * FROM letter_before;

{{sqlite}} DROP TABLE letter_before;

{{sqlite}} CREATE INDEX letter_of ON letter (request_id);

{{sqlite}} CREATE INDEX letter_content ON letter (sha256);

ALTER TABLE letter ADD COLUMN number_class TEXT;

ALTER TABLE letter ADD COLUMN wording BIGINT;

ALTER TABLE letter ADD COLUMN srikandi TEXT;

CREATE UNIQUE INDEX letter_number ON letter (number, year);

CREATE UNIQUE INDEX letter_serial ON letter (year, COALESCE(number_class, ''), sequence) WHERE sequence > 0;

-- A number that was taken before there was a letter: a block for a day without the network, or for a letter that was
-- written elsewhere. Each has a line of its own in the book, whatever became of it.
CREATE TABLE reserved_number (
  id {{id}},
  number_class TEXT NOT NULL,
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  state INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  note TEXT NOT NULL,
  letter_id BIGINT REFERENCES letter (id),
  reserved_at BIGINT NOT NULL,
  settled_at BIGINT,
  operator_id BIGINT NOT NULL,
  UNIQUE (year, number_class, sequence)
);

-- Every version of a letter's text. A row without a successor is in force; built_in tells Loket's own words.
CREATE TABLE letter_text (
  id {{id}},
  kind INTEGER NOT NULL,
  version INTEGER NOT NULL,
  built_in INTEGER NOT NULL,
  body TEXT NOT NULL,
  note TEXT NOT NULL,
  operator_id BIGINT NOT NULL,
  at BIGINT NOT NULL,
  UNIQUE (kind, version)
);
