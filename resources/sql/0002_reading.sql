-- What was read of a paper: the searchable PDF/A of a scan, and words, places and fields as JSON. Both are contents of
-- their own, named by their SHA-256, so that a row stays small and the record hash holds them.

ALTER TABLE paper ADD COLUMN searchable TEXT;

ALTER TABLE paper ADD COLUMN reading TEXT;

CREATE INDEX paper_unread ON paper (id) WHERE reading IS NULL;

CREATE INDEX paper_searchable ON paper (searchable);

CREATE INDEX paper_reading ON paper (reading);
