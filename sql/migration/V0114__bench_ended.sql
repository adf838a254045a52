-- When a workbench ended, because its story became public or was withdrawn; its pseudonyms and
-- decisions are removed then. Those of stories that are public or withdrawn already end here.
ALTER TABLE anonymisation ADD COLUMN ended_at DATETIME(6) NULL;

UPDATE anonymisation SET findings_sealed = NULL, pseudonyms_sealed = NULL, open_findings = 0,
  source_hash = '', ended_at = UTC_TIMESTAMP(6)
  WHERE ended_at IS NULL AND story_id IN (SELECT source_ref FROM publication WHERE source_ref IS NOT NULL);
