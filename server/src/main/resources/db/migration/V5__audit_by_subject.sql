-- Receipts are proved against the log each time somebody looks at one.
CREATE INDEX audit_subject ON audit (subject);
