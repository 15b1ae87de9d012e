-- Dialect tokens: {{id}} {{key}} {{blob}}; a statement that begins with {{sqlite}} or {{postgres}} runs on that database alone.
-- Times are UTC milliseconds, dates ISO text, yes/no 0 and 1. A column added later must be nullable: the record hash
-- of an audit entry skips NULL, so that an old entry stays true. A statement ends with a semicolon and an empty line.

CREATE TABLE setting (
  id {{id}},
  name TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL
);

CREATE TABLE operator (
  id {{id}},
  revision INTEGER NOT NULL,
  user_name TEXT NOT NULL UNIQUE,
  full_name TEXT NOT NULL,
  nip TEXT NOT NULL,
  spse_user_id TEXT NOT NULL,
  role INTEGER NOT NULL,
  administrator INTEGER NOT NULL,
  disabled INTEGER NOT NULL,
  password_hash TEXT NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE login_attempt (
  name_hash TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  since BIGINT NOT NULL
);

CREATE TABLE session (
  id {{id}},
  operator_id BIGINT NOT NULL REFERENCES operator (id),
  desk TEXT NOT NULL,
  started_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  ended_at BIGINT
);

CREATE TABLE sop (
  id {{id}},
  number TEXT NOT NULL UNIQUE,
  valid_from TEXT NOT NULL,
  body TEXT NOT NULL
);

CREATE TABLE counter (
  class TEXT NOT NULL,
  year INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (class, year)
);

CREATE TABLE content (
  sha256 TEXT PRIMARY KEY,
  size BIGINT NOT NULL,
  bytes {{blob}} NOT NULL
);

CREATE TABLE account (
  id {{id}},
  revision INTEGER NOT NULL,
  user_id TEXT NOT NULL,
  user_key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  nip TEXT NOT NULL,
  nip_kind INTEGER NOT NULL,
  rank TEXT NOT NULL,
  position TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  pokja TEXT NOT NULL,
  decree_number TEXT NOT NULL,
  decree_date TEXT NOT NULL,
  decree_valid_until TEXT NOT NULL,
  unit TEXT NOT NULL,
  active INTEGER NOT NULL,
  changed_at BIGINT NOT NULL
);

CREATE INDEX account_sorted ON account (sort_key, id);

CREATE INDEX account_nip ON account (nip);

CREATE TABLE import_batch (
  id {{id}},
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  operator_id BIGINT NOT NULL,
  at BIGINT NOT NULL,
  undone_at BIGINT
);

CREATE TABLE account_version (
  id {{id}},
  account_id BIGINT NOT NULL REFERENCES account (id),
  body TEXT NOT NULL,
  source INTEGER NOT NULL,
  source_note TEXT NOT NULL,
  import_id BIGINT REFERENCES import_batch (id),
  request_id BIGINT,
  operator_id BIGINT NOT NULL,
  valid_from BIGINT NOT NULL
);

CREATE INDEX account_version_of ON account_version (account_id, valid_from);

CREATE INDEX account_version_import ON account_version (import_id);

CREATE TABLE registration (
  id {{id}},
  account_id BIGINT NOT NULL REFERENCES account (id),
  body TEXT NOT NULL,
  registered_on TEXT NOT NULL,
  place TEXT NOT NULL,
  note TEXT NOT NULL,
  operator_id BIGINT NOT NULL,
  at BIGINT NOT NULL
);

CREATE INDEX registration_of ON registration (account_id);

CREATE TABLE registration_paper (
  id {{id}},
  account_id BIGINT NOT NULL REFERENCES account (id),
  sha256 TEXT NOT NULL REFERENCES content (sha256),
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  pages INTEGER NOT NULL,
  at BIGINT NOT NULL
);

CREATE INDEX registration_paper_of ON registration_paper (account_id);

CREATE INDEX registration_paper_content ON registration_paper (sha256);

CREATE TABLE pokja (
  id {{id}},
  revision INTEGER NOT NULL,
  name TEXT NOT NULL UNIQUE,
  decree_number TEXT NOT NULL,
  decree_date TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  issuer TEXT NOT NULL
);

CREATE TABLE pokja_member (
  id {{id}},
  pokja_id BIGINT NOT NULL REFERENCES pokja (id),
  user_id TEXT NOT NULL,
  name TEXT NOT NULL,
  nip TEXT NOT NULL,
  position TEXT NOT NULL
);

CREATE INDEX pokja_member_of ON pokja_member (pokja_id);

CREATE TABLE request (
  id {{id}},
  revision INTEGER NOT NULL,
  agenda_year INTEGER NOT NULL,
  agenda_number INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  queue INTEGER NOT NULL,
  outcome INTEGER NOT NULL,
  kinds INTEGER NOT NULL,
  round INTEGER NOT NULL,
  received_at BIGINT NOT NULL,
  applicant TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  nip TEXT NOT NULL,
  nip_kind INTEGER NOT NULL,
  user_id TEXT NOT NULL,
  user_key TEXT NOT NULL,
  rank TEXT NOT NULL,
  position TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  pokja TEXT NOT NULL,
  unit TEXT NOT NULL,
  decree_number TEXT NOT NULL,
  decree_date TEXT NOT NULL,
  decree_valid_from TEXT NOT NULL,
  decree_valid_until TEXT NOT NULL,
  decree_issuer TEXT NOT NULL,
  account_id BIGINT REFERENCES account (id),
  channel INTEGER NOT NULL,
  carrier_name TEXT NOT NULL,
  carrier_nip TEXT NOT NULL,
  letter_number TEXT NOT NULL,
  letter_date TEXT NOT NULL,
  letter_subject TEXT NOT NULL,
  reason INTEGER NOT NULL,
  reason_text TEXT NOT NULL,
  tried INTEGER NOT NULL,
  confirmation_why TEXT NOT NULL,
  sop TEXT NOT NULL,
  officer_id BIGINT NOT NULL REFERENCES operator (id),
  parked_since BIGINT,
  reset_at BIGINT,
  secret_holder BIGINT,
  letter_printed INTEGER NOT NULL,
  handed_over INTEGER NOT NULL,
  change_awaited INTEGER NOT NULL,
  password_changed_at BIGINT,
  password_changed_how TEXT NOT NULL,
  deadline TEXT NOT NULL,
  reason_codes TEXT NOT NULL,
  verdict_note TEXT NOT NULL,
  closed_at BIGINT,
  worked_ms BIGINT NOT NULL,
  running_since BIGINT,
  UNIQUE (agenda_year, agenda_number)
);

CREATE INDEX request_queue ON request (queue, received_at, id);

CREATE INDEX request_received ON request (received_at, id);

CREATE INDEX request_change ON request (received_at, id) WHERE change_awaited = 1;

CREATE INDEX request_nip ON request (nip, received_at);

CREATE INDEX request_user ON request (user_key, received_at);

CREATE INDEX request_stage ON request (stage, received_at, id);

CREATE INDEX request_secret ON request (secret_holder) WHERE secret_holder IS NOT NULL;

CREATE TABLE queue_count (
  queue INTEGER PRIMARY KEY,
  n BIGINT NOT NULL
);

INSERT INTO queue_count (queue, n) VALUES (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0);

CREATE TABLE paper (
  id {{id}},
  request_id BIGINT NOT NULL REFERENCES request (id),
  kind INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES content (sha256),
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  pages INTEGER NOT NULL,
  sheets INTEGER NOT NULL,
  original INTEGER NOT NULL,
  digitally_signed INTEGER NOT NULL,
  round INTEGER NOT NULL,
  added_at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL
);

CREATE INDEX paper_of ON paper (request_id);

CREATE INDEX paper_content ON paper (sha256);

CREATE TABLE checklist_item (
  id {{id}},
  request_id BIGINT NOT NULL REFERENCES request (id),
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  mandatory INTEGER NOT NULL,
  state INTEGER NOT NULL,
  reason TEXT NOT NULL,
  note TEXT NOT NULL,
  paper_id BIGINT NOT NULL,
  page INTEGER NOT NULL,
  decided_by BIGINT,
  decided_at BIGINT,
  UNIQUE (request_id, code)
);

CREATE TABLE comparison_row (
  id {{id}},
  request_id BIGINT NOT NULL REFERENCES request (id),
  field INTEGER NOT NULL,
  request_value TEXT NOT NULL,
  register_value TEXT NOT NULL,
  first_value TEXT NOT NULL,
  register_agreement INTEGER NOT NULL,
  first_agreement INTEGER NOT NULL,
  looked INTEGER NOT NULL,
  decided INTEGER,
  note TEXT NOT NULL,
  paper_id BIGINT NOT NULL,
  page INTEGER NOT NULL,
  decided_by BIGINT,
  decided_at BIGINT,
  UNIQUE (request_id, field)
);

CREATE TABLE confirmation (
  id {{id}},
  request_id BIGINT NOT NULL REFERENCES request (id),
  at BIGINT NOT NULL,
  channel INTEGER NOT NULL,
  result INTEGER NOT NULL,
  number TEXT NOT NULL,
  person TEXT NOT NULL,
  note TEXT NOT NULL,
  operator_id BIGINT NOT NULL
);

CREATE INDEX confirmation_of ON confirmation (request_id);

CREATE TABLE change_item (
  id {{id}},
  request_id BIGINT NOT NULL REFERENCES request (id),
  field INTEGER NOT NULL,
  from_value TEXT NOT NULL,
  to_value TEXT NOT NULL,
  done_at BIGINT,
  done_by BIGINT
);

CREATE INDEX change_item_of ON change_item (request_id);

CREATE TABLE letter (
  id {{id}},
  request_id BIGINT NOT NULL REFERENCES request (id),
  kind INTEGER NOT NULL,
  form INTEGER NOT NULL,
  state INTEGER NOT NULL,
  round INTEGER NOT NULL,
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  number TEXT NOT NULL UNIQUE,
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

CREATE INDEX letter_of ON letter (request_id);

CREATE INDEX letter_content ON letter (sha256);

CREATE TABLE handover (
  id {{id}},
  request_id BIGINT NOT NULL REFERENCES request (id),
  letter_id BIGINT NOT NULL REFERENCES letter (id),
  at BIGINT NOT NULL,
  receiver TEXT NOT NULL,
  receiver_nip TEXT NOT NULL,
  by_carrier INTEGER NOT NULL,
  identity_seen TEXT NOT NULL,
  identity_last TEXT NOT NULL,
  authority TEXT NOT NULL,
  seal_number TEXT NOT NULL,
  note TEXT NOT NULL,
  operator_id BIGINT NOT NULL,
  UNIQUE (request_id)
);

CREATE TABLE archive_entry (
  id {{id}},
  request_id BIGINT NOT NULL REFERENCES request (id),
  number TEXT NOT NULL UNIQUE,
  classification TEXT NOT NULL,
  description TEXT NOT NULL,
  electronic_only INTEGER NOT NULL,
  room TEXT NOT NULL,
  rack TEXT NOT NULL,
  box TEXT NOT NULL,
  folder TEXT NOT NULL,
  retention TEXT NOT NULL,
  access TEXT NOT NULL,
  at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL,
  UNIQUE (request_id)
);

CREATE INDEX archive_entry_at ON archive_entry (at, request_id);

CREATE TABLE step_interval (
  id {{id}},
  request_id BIGINT NOT NULL REFERENCES request (id),
  kind INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  round INTEGER NOT NULL,
  operator_id BIGINT NOT NULL,
  session_id BIGINT,
  started_at BIGINT NOT NULL,
  stopped_at BIGINT,
  stop_reason TEXT NOT NULL
);

CREATE INDEX step_interval_of ON step_interval (request_id);

CREATE INDEX step_interval_open ON step_interval (session_id) WHERE stopped_at IS NULL;

CREATE TABLE draft (
  id {{id}},
  operator_id BIGINT NOT NULL REFERENCES operator (id),
  body TEXT NOT NULL,
  changed_at BIGINT NOT NULL
);

CREATE TABLE draft_paper (
  id {{id}},
  draft_id BIGINT NOT NULL REFERENCES draft (id),
  sha256 TEXT NOT NULL REFERENCES content (sha256)
);

CREATE INDEX draft_paper_of ON draft_paper (draft_id);

CREATE INDEX draft_paper_content ON draft_paper (sha256);

CREATE TABLE audit_head (
  id INTEGER PRIMARY KEY,
  last BIGINT NOT NULL,
  hash TEXT NOT NULL
);

INSERT INTO audit_head (id, last, hash) VALUES (1, 0, '');

CREATE TABLE audit (
  sequence {{key}},
  at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL,
  subject INTEGER NOT NULL,
  subject_id BIGINT NOT NULL,
  event INTEGER NOT NULL,
  action_id TEXT NOT NULL UNIQUE,
  text_hash TEXT NOT NULL,
  record_hash TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
);

CREATE INDEX audit_subject ON audit (subject, subject_id, sequence);

CREATE TABLE audit_text (
  sequence {{key}},
  salt TEXT NOT NULL,
  body TEXT NOT NULL
);

CREATE TABLE request_search (
  id {{key}},
  words TEXT NOT NULL
);

{{sqlite}} CREATE VIRTUAL TABLE request_words USING fts5 (words, content = 'request_search', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3', columnsize = 0);

{{sqlite}} CREATE VIRTUAL TABLE request_parts USING fts5 (words, content = 'request_search', content_rowid = 'id', tokenize = 'trigram', detail = none, columnsize = 0);

{{postgres}} CREATE EXTENSION IF NOT EXISTS pg_trgm;

{{postgres}} CREATE INDEX request_search_words ON request_search USING gin (to_tsvector('simple', words));

{{postgres}} CREATE INDEX request_search_parts ON request_search USING gin (words gin_trgm_ops);
