-- Addresses by which people outside Teams act. Purpose: to let them answer without an account. Kept until they expire, and gone with the person.
CREATE TABLE signed_link (
    key        TEXT PRIMARY KEY,
    purpose    TEXT NOT NULL,
    person_id  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    argument   TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT
);

CREATE INDEX signed_link_by_person ON signed_link (person_id, purpose);

CREATE INDEX signed_link_by_end ON signed_link (expires_at);

-- Who asked to be put in touch with whom, what for, and which fields each gave: names of fields, never what stands in them. Purpose: to give
-- contact details with both consents, and to prove it. Kept twelve months after it is settled, and gone with either person.
CREATE TABLE introduction (
    id           TEXT PRIMARY KEY,
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    asker_id     TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    asked_id     TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    purpose      TEXT NOT NULL,
    offered      TEXT NOT NULL,
    given        TEXT NOT NULL,
    asked_at     BIGINT NOT NULL,
    state        TEXT NOT NULL,
    since        BIGINT NOT NULL,
    revision     BIGINT NOT NULL
);

-- One open request from the one to the other, whatever two taps do at the same moment.
CREATE UNIQUE INDEX introduction_open ON introduction (asker_id, asked_id) WHERE state IN ('Asked', 'Accepted');

CREATE INDEX introduction_by_asked ON introduction (asked_id, asked_at);

CREATE INDEX introduction_by_asker ON introduction (asker_id, asked_at);

CREATE INDEX introduction_by_promotion ON introduction (promotion_id, since);

CREATE INDEX introduction_by_state ON introduction (state, since);

-- « Ne plus me proposer »: from one person, or from anybody where no other is named. Purpose: to keep somebody's no. Kept until they take it back.
CREATE TABLE introduction_block (
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    other_id  TEXT REFERENCES person (id) ON DELETE CASCADE,
    since     BIGINT NOT NULL
);

CREATE UNIQUE INDEX introduction_block_one ON introduction_block (person_id, other_id) WHERE other_id IS NOT NULL;

CREATE UNIQUE INDEX introduction_block_all ON introduction_block (person_id) WHERE other_id IS NULL;
