-- The last full checks of what is stored at this place. They tell of the disk, not of the data: no backup carries them.

CREATE TABLE fixity_check (
  id {{id}},
  at BIGINT NOT NULL,
  contents BIGINT NOT NULL,
  damaged BIGINT NOT NULL,
  ok INTEGER NOT NULL
);
