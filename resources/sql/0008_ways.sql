-- Files that came by the copier's folder, a stick or a mail: kept at once, each content once, until somebody puts them
-- to a request. And how filed pages look, so that a page filed before is found without comparing it with all others.

CREATE TABLE arrival (
  id {{id}},
  sha256 TEXT NOT NULL UNIQUE REFERENCES content (sha256),
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  pages INTEGER NOT NULL,
  digitally_signed INTEGER NOT NULL,
  way INTEGER NOT NULL,
  taken_at BIGINT NOT NULL,
  operator_id BIGINT NOT NULL,
  settlement INTEGER NOT NULL,
  settled_at BIGINT
);

CREATE INDEX arrival_waiting ON arrival (id) WHERE settled_at IS NULL;

CREATE TABLE page_look (
  paper_id BIGINT NOT NULL REFERENCES paper (id),
  page INTEGER NOT NULL,
  coarse BIGINT NOT NULL,
  band_a INTEGER NOT NULL,
  band_b INTEGER NOT NULL,
  band_c INTEGER NOT NULL,
  band_d INTEGER NOT NULL,
  fine {{blob}} NOT NULL,
  PRIMARY KEY (paper_id, page)
);

CREATE INDEX page_look_a ON page_look (band_a) WHERE page > 0;

CREATE INDEX page_look_b ON page_look (band_b) WHERE page > 0;

CREATE INDEX page_look_c ON page_look (band_c) WHERE page > 0;

CREATE INDEX page_look_d ON page_look (band_d) WHERE page > 0;
