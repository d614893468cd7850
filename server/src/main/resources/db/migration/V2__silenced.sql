-- How many findings of a version are silenced with a reason; the reasons themselves are in its result.
ALTER TABLE version ADD COLUMN silenced INTEGER NOT NULL DEFAULT 0;
