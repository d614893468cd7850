-- A version may hold a branch that was merged in, and values that reviewers suggested.
ALTER TABLE version ADD COLUMN other_parent TEXT NOT NULL DEFAULT ''; -- hash of the branch
ALTER TABLE version ADD COLUMN credits TEXT NOT NULL DEFAULT ''; -- usernames, blank-separated
-- When a period closes by itself, as an ISO instant; empty for never.
ALTER TABLE period ADD COLUMN closes_at TEXT NOT NULL DEFAULT '';

-- What was sent on a stale base or came by mail: kept as it came, merged or not.
CREATE TABLE branch (
  id         TEXT PRIMARY KEY,
  submission TEXT NOT NULL REFERENCES submission (id),
  base       INTEGER NOT NULL,
  sha256     TEXT NOT NULL,
  hash       TEXT NOT NULL,
  name       TEXT NOT NULL,
  note       TEXT NOT NULL,
  author     TEXT NOT NULL REFERENCES account (username),
  at         TEXT NOT NULL,
  workbook   BLOB NOT NULL,
  UNIQUE (submission, base, sha256)
);

-- Review: a thread is anchored to a cell by row key and column, as they were when it was begun.
CREATE TABLE review_thread (
  id          TEXT PRIMARY KEY,
  submission  TEXT NOT NULL REFERENCES submission (id),
  n           INTEGER NOT NULL,
  form        TEXT NOT NULL,
  table_title TEXT NOT NULL,
  sheet       TEXT NOT NULL,
  cell        TEXT NOT NULL,
  row_key     TEXT NOT NULL,
  column_key  TEXT NOT NULL,
  label       TEXT NOT NULL,
  printed     TEXT NOT NULL,
  finding     TEXT NOT NULL, -- code of the finding it is about, or empty
  proposed    TEXT NOT NULL, -- the value that is suggested, or empty
  author      TEXT NOT NULL REFERENCES account (username),
  at          TEXT NOT NULL
);
CREATE INDEX review_thread_submission ON review_thread (submission);
-- What was said in a thread and what was done with it.
CREATE TABLE review_comment (
  thread TEXT NOT NULL REFERENCES review_thread (id),
  seq    INTEGER NOT NULL,
  kind   TEXT NOT NULL CHECK (kind IN ('say', 'resolve', 'reopen', 'accept', 'decline')),
  text   TEXT NOT NULL,
  n      INTEGER NOT NULL, -- the version that was looked at
  author TEXT NOT NULL REFERENCES account (username),
  at     TEXT NOT NULL,
  PRIMARY KEY (thread, seq)
) WITHOUT ROWID;
CREATE TABLE comment_mention (
  thread   TEXT NOT NULL,
  seq      INTEGER NOT NULL,
  username TEXT NOT NULL REFERENCES account (username),
  PRIMARY KEY (thread, seq, username),
  FOREIGN KEY (thread, seq) REFERENCES review_comment (thread, seq)
) WITHOUT ROWID;
CREATE INDEX comment_mention_username ON comment_mention (username);
-- Derived: where a thread stands in a later version. May be emptied, and is then traced anew.
CREATE TABLE thread_placement (
  thread     TEXT NOT NULL REFERENCES review_thread (id),
  n          INTEGER NOT NULL,
  gone       INTEGER NOT NULL,
  sheet      TEXT NOT NULL,
  cell       TEXT NOT NULL,
  row_key    TEXT NOT NULL,
  column_key TEXT NOT NULL,
  printed    TEXT NOT NULL,
  found      INTEGER NOT NULL, -- whether its finding is still there
  PRIMARY KEY (thread, n)
) WITHOUT ROWID;
-- The version somebody looked at last.
CREATE TABLE last_look (
  username   TEXT NOT NULL REFERENCES account (username),
  submission TEXT NOT NULL REFERENCES submission (id),
  n          INTEGER NOT NULL,
  at         TEXT NOT NULL,
  PRIMARY KEY (username, submission)
) WITHOUT ROWID;
-- Answers to the questions of a form's checklist; the latest of an item counts.
CREATE TABLE checklist_answer (
  submission TEXT NOT NULL REFERENCES submission (id),
  seq        INTEGER NOT NULL,
  item       TEXT NOT NULL,
  answer     TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'not-applicable')),
  note       TEXT NOT NULL,
  n          INTEGER NOT NULL,
  author     TEXT NOT NULL REFERENCES account (username),
  at         TEXT NOT NULL,
  PRIMARY KEY (submission, seq)
) WITHOUT ROWID;

CREATE TRIGGER branch_keeps_update BEFORE UPDATE ON branch BEGIN SELECT RAISE(ABORT, 'branches are append-only'); END;
CREATE TRIGGER branch_keeps_delete BEFORE DELETE ON branch BEGIN SELECT RAISE(ABORT, 'branches are append-only'); END;
CREATE TRIGGER review_thread_keeps_update BEFORE UPDATE ON review_thread BEGIN SELECT RAISE(ABORT, 'review threads are append-only'); END;
CREATE TRIGGER review_thread_keeps_delete BEFORE DELETE ON review_thread BEGIN SELECT RAISE(ABORT, 'review threads are append-only'); END;
CREATE TRIGGER review_comment_keeps_update BEFORE UPDATE ON review_comment BEGIN SELECT RAISE(ABORT, 'review comments are append-only'); END;
CREATE TRIGGER review_comment_keeps_delete BEFORE DELETE ON review_comment BEGIN SELECT RAISE(ABORT, 'review comments are append-only'); END;
CREATE TRIGGER comment_mention_keeps_update BEFORE UPDATE ON comment_mention BEGIN SELECT RAISE(ABORT, 'mentions are append-only'); END;
CREATE TRIGGER comment_mention_keeps_delete BEFORE DELETE ON comment_mention BEGIN SELECT RAISE(ABORT, 'mentions are append-only'); END;
CREATE TRIGGER checklist_answer_keeps_update BEFORE UPDATE ON checklist_answer BEGIN SELECT RAISE(ABORT, 'checklist answers are append-only'); END;
CREATE TRIGGER checklist_answer_keeps_delete BEFORE DELETE ON checklist_answer BEGIN SELECT RAISE(ABORT, 'checklist answers are append-only'); END;
