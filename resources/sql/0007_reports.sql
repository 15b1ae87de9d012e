-- What reports read: indexes that hold all that a sum needs, and the draws for a second look.

CREATE INDEX request_counted ON request (received_at, stage, outcome, kinds);

CREATE INDEX step_interval_counted ON step_interval (started_at, kind, stage, round, operator_id, request_id, stopped_at, work_ms);

CREATE INDEX letter_dated ON letter (letter_date, id);

CREATE INDEX handover_at ON handover (at, request_id);

CREATE INDEX request_closed ON request (closed_at, id) WHERE closed_at IS NOT NULL;

CREATE TABLE quality_draw (
  id {{id}},
  period_from TEXT NOT NULL,
  period_to TEXT NOT NULL,
  seed TEXT NOT NULL,
  population INTEGER NOT NULL,
  drawn INTEGER NOT NULL,
  at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL
);

CREATE TABLE quality_check (
  id {{id}},
  draw_id BIGINT NOT NULL REFERENCES quality_draw (id),
  request_id BIGINT NOT NULL REFERENCES request (id),
  place INTEGER NOT NULL,
  verdict INTEGER NOT NULL,
  note TEXT NOT NULL,
  decided_by BIGINT,
  decided_at BIGINT,
  UNIQUE (draw_id, request_id)
);

CREATE INDEX quality_check_request ON quality_check (request_id);
