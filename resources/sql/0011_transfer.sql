-- A list of files may also hand them over to the archive unit (usul pindah); without a kind it is one of destruction.

ALTER TABLE disposal ADD COLUMN kind INTEGER;
