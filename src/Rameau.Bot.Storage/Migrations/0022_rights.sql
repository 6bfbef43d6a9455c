-- Everyone's rights over their data: who did what with whose, and who asked to be erased.

-- Purpose: to prove who saw or changed whose personal data. Kept 12 months. Rows are only added; an erased person's id becomes a random mark.
CREATE TABLE audit (
    by_id    TEXT, -- null: staff at the command line
    act      TEXT NOT NULL,
    whose_id TEXT NOT NULL,
    fields   TEXT NOT NULL, -- names with commas between; empty: all that is held
    at       BIGINT NOT NULL
);

CREATE INDEX audit_by_whose ON audit (whose_id, at);
CREATE INDEX audit_by_age ON audit (at);

-- Purpose: to finish an erasure whatever happens in its middle, and to prove it. Once done nothing in the row means anybody. Kept 12 months.
CREATE TABLE erasure (
    receipt   TEXT PRIMARY KEY, -- random
    person_id TEXT UNIQUE,      -- null once done
    asked_at  BIGINT NOT NULL,
    stage     TEXT NOT NULL,
    done_at   BIGINT,
    deleted   BIGINT NOT NULL,
    redacted  BIGINT NOT NULL
);

-- What was counted of people whose rows are gone, where five or more had counted; of nobody in particular.
CREATE TABLE tally (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    step_id      TEXT NOT NULL,
    what         TEXT NOT NULL,
    number       BIGINT NOT NULL,
    PRIMARY KEY (promotion_id, step_id, what)
);
