-- What became of a file that came in: the papers that its pages were made into, where it was not filed as it came. So
-- that it is told for as long as one of them is filed, and goes with them.

CREATE TABLE arrival_paper (
  id {{id}},
  arrival_id BIGINT NOT NULL REFERENCES arrival (id),
  sha256 TEXT NOT NULL
);

CREATE UNIQUE INDEX arrival_paper_once ON arrival_paper (arrival_id, sha256);

CREATE INDEX arrival_paper_sha ON arrival_paper (sha256);

CREATE INDEX arrival_settlement ON arrival (settlement);
