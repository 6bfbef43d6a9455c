-- What animators tell and ask the group: drafts, which only they read, and what was published.

CREATE TABLE announcement (
    id           TEXT PRIMARY KEY,
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    revision     BIGINT NOT NULL,
    person_id    TEXT REFERENCES person (id) ON DELETE SET NULL,
    words        TEXT NOT NULL,
    written_at   BIGINT NOT NULL,
    published_at BIGINT,
    due_at       BIGINT,
    withdrawn_at BIGINT
);

CREATE TABLE poll (
    id           TEXT PRIMARY KEY,
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    revision     BIGINT NOT NULL,
    person_id    TEXT REFERENCES person (id) ON DELETE SET NULL,
    question     TEXT NOT NULL,
    is_multiple  BIGINT NOT NULL,
    is_anonymous BIGINT NOT NULL,
    closes_on    TEXT NOT NULL, -- ISO 8601, the last day on which one can answer
    written_at   BIGINT NOT NULL,
    published_at BIGINT,
    due_at       BIGINT,
    closed_at    BIGINT,
    withdrawn_at BIGINT
);

CREATE INDEX poll_by_promotion ON poll (promotion_id);

-- The votes of an anonymous poll are counted here and kept nowhere else.
CREATE TABLE poll_option (
    poll_id TEXT NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
    number  BIGINT NOT NULL,
    label   TEXT NOT NULL,
    votes   BIGINT NOT NULL,
    PRIMARY KEY (poll_id, number)
);

-- Who has answered, and nothing of what or when.
CREATE TABLE poll_respondent (
    poll_id   TEXT NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (poll_id, person_id)
);

-- Of polls with names alone.
CREATE TABLE poll_vote (
    poll_id   TEXT NOT NULL,
    person_id TEXT NOT NULL,
    number    BIGINT NOT NULL,
    PRIMARY KEY (poll_id, person_id, number),
    FOREIGN KEY (poll_id, person_id) REFERENCES poll_respondent (poll_id, person_id) ON DELETE CASCADE
);
