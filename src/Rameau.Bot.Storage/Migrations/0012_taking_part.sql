-- Reminders that rest until a day, and the vote on who animates.

CREATE TABLE pause (
    person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    since     BIGINT NOT NULL,
    until     BIGINT NOT NULL,
    set_at    BIGINT NOT NULL
);

-- One vote at a time for each promotion. The secret turns a voter into a key while they may change their mind; it goes when the
-- vote closes, and with it whatever could tell who voted for whom.
CREATE TABLE ballot (
    promotion_id TEXT PRIMARY KEY REFERENCES promotion (id),
    opened_at    BIGINT NOT NULL,
    closes_at    BIGINT NOT NULL,
    secret       TEXT
);

CREATE TABLE ballot_voter (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (promotion_id, person_id)
);

CREATE TABLE ballot_vote (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    voter_key    TEXT NOT NULL,
    candidate_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (promotion_id, voter_key)
);

CREATE TABLE ballot_count (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    candidate_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    votes        BIGINT NOT NULL,
    PRIMARY KEY (promotion_id, candidate_id)
);
