-- How the content of a version is packed: 0 each part alone, rows included; 1 rows within their result; 2 workbook and
-- result as what they have other than the version before, rows within their result.
ALTER TABLE content ADD COLUMN packing INTEGER NOT NULL DEFAULT 0;

-- Contents that were removed by the office's policy; the versions themselves stay.
CREATE TABLE removal (
  submission TEXT NOT NULL,
  n          INTEGER NOT NULL,
  reason     TEXT NOT NULL,
  actor      TEXT NOT NULL,
  at         TEXT NOT NULL,
  PRIMARY KEY (submission, n),
  FOREIGN KEY (submission, n) REFERENCES version (submission, n)
) WITHOUT ROWID;
CREATE TRIGGER removal_keeps_update BEFORE UPDATE ON removal BEGIN SELECT RAISE(ABORT, 'removals are append-only'); END;
CREATE TRIGGER removal_keeps_delete BEFORE DELETE ON removal BEGIN SELECT RAISE(ABORT, 'removals are append-only'); END;
-- A content goes only when its removal is on record; that of the next version, to be kept anew by itself.
DROP TRIGGER content_keeps_delete;
CREATE TRIGGER content_keeps_delete BEFORE DELETE ON content
WHEN NOT EXISTS (SELECT 1 FROM removal r WHERE r.submission = OLD.submission AND r.n IN (OLD.n, OLD.n - 1))
BEGIN SELECT RAISE(ABORT, 'versions are append-only'); END;
