-- Agencies and people.
CREATE TABLE agency (
  id   TEXT PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE account (
  username      TEXT PRIMARY KEY,
  name          TEXT NOT NULL,
  role          TEXT NOT NULL CHECK (role IN ('staf', 'sekretariat', 'penelaah', 'admin')),
  agency        TEXT REFERENCES agency (id),
  password_hash TEXT NOT NULL,
  disabled      INTEGER NOT NULL,
  created_at    TEXT NOT NULL,
  CHECK ((role = 'staf') = (agency IS NOT NULL))
);
CREATE TABLE assignment (
  username TEXT NOT NULL REFERENCES account (username),
  agency   TEXT NOT NULL REFERENCES agency (id),
  PRIMARY KEY (username, agency)
);
CREATE TABLE session (
  token_digest TEXT PRIMARY KEY,
  username     TEXT NOT NULL REFERENCES account (username),
  created_at   INTEGER NOT NULL,
  last_seen    INTEGER NOT NULL
);

-- The log: nothing is changed or removed, by anyone.
CREATE TABLE audit (
  seq      INTEGER PRIMARY KEY,
  at       TEXT NOT NULL,
  actor    TEXT NOT NULL,
  action   TEXT NOT NULL,
  subject  TEXT NOT NULL,
  detail   TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash     TEXT NOT NULL
);
CREATE TRIGGER audit_keeps_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_keeps_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

-- Submissions: one per agency, period and form; its versions and decisions are append-only.
CREATE TABLE period (
  id     TEXT PRIMARY KEY,
  label  TEXT NOT NULL,
  closed INTEGER NOT NULL
);
CREATE TABLE submission (
  id         TEXT PRIMARY KEY,
  agency     TEXT NOT NULL REFERENCES agency (id),
  period     TEXT NOT NULL REFERENCES period (id),
  form       TEXT NOT NULL,
  title      TEXT NOT NULL,
  state      TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES account (username),
  created_at TEXT NOT NULL,
  UNIQUE (agency, period, form)
);
CREATE TABLE version (
  submission TEXT NOT NULL REFERENCES submission (id),
  n          INTEGER NOT NULL CHECK (n > 0),
  sha256     TEXT NOT NULL,
  rows_hash  TEXT NOT NULL,
  result_hash TEXT NOT NULL,
  hash       TEXT NOT NULL,
  parent     TEXT NOT NULL,
  ruleset    TEXT NOT NULL,
  author     TEXT NOT NULL REFERENCES account (username),
  author_name TEXT NOT NULL,
  at         TEXT NOT NULL,
  note       TEXT NOT NULL,
  label      TEXT NOT NULL,
  name       TEXT NOT NULL,
  size       INTEGER NOT NULL,
  errors     INTEGER NOT NULL,
  warnings   INTEGER NOT NULL,
  infos      INTEGER NOT NULL,
  proven     INTEGER NOT NULL,
  receipt    TEXT NOT NULL UNIQUE,
  PRIMARY KEY (submission, n)
) WITHOUT ROWID;
CREATE INDEX version_content ON version (submission, sha256);
CREATE TABLE content (
  submission TEXT NOT NULL,
  n          INTEGER NOT NULL,
  workbook   BLOB NOT NULL,
  rows       BLOB NOT NULL,
  result     BLOB NOT NULL,
  PRIMARY KEY (submission, n),
  FOREIGN KEY (submission, n) REFERENCES version (submission, n)
);
CREATE TABLE decision (
  submission TEXT NOT NULL REFERENCES submission (id),
  seq        INTEGER NOT NULL,
  action     TEXT NOT NULL,
  state      TEXT NOT NULL,
  n          INTEGER NOT NULL,
  note       TEXT NOT NULL,
  overrule   TEXT NOT NULL,
  actor      TEXT NOT NULL REFERENCES account (username),
  at         TEXT NOT NULL,
  PRIMARY KEY (submission, seq)
) WITHOUT ROWID;
CREATE TRIGGER version_keeps_update BEFORE UPDATE ON version BEGIN SELECT RAISE(ABORT, 'versions are append-only'); END;
CREATE TRIGGER version_keeps_delete BEFORE DELETE ON version BEGIN SELECT RAISE(ABORT, 'versions are append-only'); END;
CREATE TRIGGER content_keeps_update BEFORE UPDATE ON content BEGIN SELECT RAISE(ABORT, 'versions are append-only'); END;
CREATE TRIGGER content_keeps_delete BEFORE DELETE ON content BEGIN SELECT RAISE(ABORT, 'versions are append-only'); END;
CREATE TRIGGER decision_keeps_update BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER decision_keeps_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
