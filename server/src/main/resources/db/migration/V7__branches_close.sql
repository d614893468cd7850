-- What was said with a branch and counts once it is merged.
ALTER TABLE branch ADD COLUMN label TEXT NOT NULL DEFAULT '';
ALTER TABLE branch ADD COLUMN silences TEXT NOT NULL DEFAULT ''; -- as JSON, or empty
ALTER TABLE branch ADD COLUMN other_form TEXT NOT NULL DEFAULT ''; -- why a workbook of another form was sent, or empty

-- The bytes stand apart, so that they can go by policy while the branch stays.
CREATE TABLE branch_content (
  branch   TEXT PRIMARY KEY REFERENCES branch (id),
  workbook BLOB NOT NULL
);
INSERT INTO branch_content (branch, workbook) SELECT id, workbook FROM branch;
ALTER TABLE branch DROP COLUMN workbook;

-- What became of a branch: a version held all of it already, somebody no longer needs it, or does again, its content went.
CREATE TABLE branch_event (
  branch  TEXT NOT NULL REFERENCES branch (id),
  seq     INTEGER NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('contained', 'discarded', 'reopened', 'removed')),
  version INTEGER NOT NULL, -- that holds all of it, or zero
  reason  TEXT NOT NULL,
  actor   TEXT NOT NULL,
  at      TEXT NOT NULL,
  PRIMARY KEY (branch, seq)
) WITHOUT ROWID;

CREATE TRIGGER branch_event_keeps_update BEFORE UPDATE ON branch_event BEGIN SELECT RAISE(ABORT, 'branch events are append-only'); END;
CREATE TRIGGER branch_event_keeps_delete BEFORE DELETE ON branch_event BEGIN SELECT RAISE(ABORT, 'branch events are append-only'); END;
CREATE TRIGGER branch_content_keeps_update BEFORE UPDATE ON branch_content BEGIN SELECT RAISE(ABORT, 'branches are append-only'); END;
-- A content goes only when its removal is the last word on record.
CREATE TRIGGER branch_content_keeps_delete BEFORE DELETE ON branch_content
WHEN 'removed' IS NOT (SELECT e.kind FROM branch_event e WHERE e.branch = OLD.branch ORDER BY e.seq DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'branches are append-only'); END;
