-- Working time: dated calendars, minutes counted when a clock stops, deviations from the standard, slips filled in on
-- paper while the power was out.

CREATE TABLE calendar (
  id {{id}},
  valid_from TEXT NOT NULL,
  note TEXT NOT NULL,
  body TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL
);

CREATE INDEX calendar_from ON calendar (valid_from, id);

CREATE TABLE slip_batch (
  id {{id}},
  year INTEGER NOT NULL,
  first_number INTEGER NOT NULL,
  last_number INTEGER NOT NULL,
  printed_at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL
);

CREATE TABLE slip (
  id {{id}},
  batch_id BIGINT NOT NULL REFERENCES slip_batch (id),
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  request_id BIGINT REFERENCES request (id),
  used_at BIGINT,
  void_reason TEXT NOT NULL,
  UNIQUE (year, number)
);

CREATE INDEX slip_of ON slip (batch_id);

ALTER TABLE step_interval ADD COLUMN calendar_id BIGINT REFERENCES calendar (id);

ALTER TABLE step_interval ADD COLUMN work_ms BIGINT;

ALTER TABLE step_interval ADD COLUMN entered_at BIGINT;

ALTER TABLE request ADD COLUMN entered_at BIGINT;

ALTER TABLE request ADD COLUMN slip TEXT;

CREATE INDEX request_late ON request (received_at) WHERE entered_at IS NOT NULL;

CREATE TABLE deviation (
  id {{id}},
  request_id BIGINT NOT NULL REFERENCES request (id),
  kind INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  round INTEGER NOT NULL,
  standard INTEGER NOT NULL,
  reason INTEGER NOT NULL,
  note TEXT NOT NULL,
  at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL,
  explained_at BIGINT,
  explained_by BIGINT
);

CREATE INDEX deviation_of ON deviation (request_id);

CREATE INDEX deviation_at ON deviation (at, id);
