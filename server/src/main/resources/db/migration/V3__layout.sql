-- What an agency said about a layout that could not be read for certain.
CREATE TABLE layout (
  agency  TEXT NOT NULL REFERENCES agency (id),
  layout  TEXT NOT NULL,
  form    TEXT NOT NULL,
  columns TEXT NOT NULL,
  by_user TEXT NOT NULL REFERENCES account (username),
  at      TEXT NOT NULL,
  PRIMARY KEY (agency, layout)
) WITHOUT ROWID;
