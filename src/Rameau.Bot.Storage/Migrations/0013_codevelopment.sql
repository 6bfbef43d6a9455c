-- Sub-groups, and rounds of co-development. What is said in a round lies apart from the round, so that it can be forgotten without a trace.

CREATE TABLE codev_plan (
    promotion_id TEXT PRIMARY KEY REFERENCES promotion (id),
    meetings     BIGINT NOT NULL
);

CREATE TABLE codev_place (
    promotion_id TEXT NOT NULL REFERENCES codev_plan (promotion_id) ON DELETE CASCADE,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position     BIGINT NOT NULL,
    sub_group    BIGINT NOT NULL,
    client_at    BIGINT,
    PRIMARY KEY (promotion_id, person_id)
);

-- Who leads whom at work, without saying which of the two.
CREATE TABLE codev_tie (
    promotion_id TEXT NOT NULL REFERENCES codev_plan (promotion_id) ON DELETE CASCADE,
    one_id       TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    other_id     TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (promotion_id, one_id, other_id)
);

CREATE TABLE codev_round (
    id             TEXT PRIMARY KEY,
    promotion_id   TEXT NOT NULL REFERENCES promotion (id),
    sub_group      BIGINT NOT NULL,
    meeting        BIGINT NOT NULL,
    preset         TEXT NOT NULL,
    state          TEXT NOT NULL,
    facilitator_id TEXT REFERENCES person (id) ON DELETE SET NULL,
    client_id      TEXT REFERENCES person (id) ON DELETE SET NULL,
    made_at        BIGINT NOT NULL,
    steered_at     BIGINT NOT NULL,
    step_ends_at   BIGINT,
    extended       TEXT NOT NULL, -- names of states, with commas between
    started_at     BIGINT,
    ended_at       BIGINT,
    headcount      BIGINT NOT NULL,
    recalls        BIGINT NOT NULL,
    erased_at      BIGINT
);

-- One at a time in each sub-group, whoever opens it from whichever node.
CREATE UNIQUE INDEX codev_round_active ON codev_round (promotion_id, sub_group) WHERE ended_at IS NULL;
CREATE INDEX codev_round_by_promotion ON codev_round (promotion_id);

CREATE TABLE codev_member (
    round_id     TEXT NOT NULL REFERENCES codev_round (id) ON DELETE CASCADE,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position     BIGINT NOT NULL,
    has_accepted BIGINT NOT NULL,
    PRIMARY KEY (round_id, person_id)
);

-- Each row of what follows goes with the one who wrote it, and with the client whose case it is.
CREATE TABLE codev_topic (
    round_id  TEXT NOT NULL REFERENCES codev_round (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position  BIGINT NOT NULL,
    kind      TEXT NOT NULL,
    words     TEXT NOT NULL,
    PRIMARY KEY (round_id, person_id)
);

CREATE TABLE codev_vote (
    round_id TEXT NOT NULL,
    voter_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    topic_id TEXT NOT NULL,
    PRIMARY KEY (round_id, voter_id),
    FOREIGN KEY (round_id, topic_id) REFERENCES codev_topic (round_id, person_id) ON DELETE CASCADE
);

CREATE TABLE codev_contract (
    round_id  TEXT PRIMARY KEY REFERENCES codev_round (id) ON DELETE CASCADE,
    client_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    words     TEXT NOT NULL
);

CREATE TABLE codev_contribution (
    round_id  TEXT NOT NULL REFERENCES codev_round (id) ON DELETE CASCADE,
    id        TEXT NOT NULL,
    author_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    client_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position  BIGINT NOT NULL,
    kind      TEXT NOT NULL,
    words     TEXT NOT NULL,
    is_given  BIGINT NOT NULL,
    PRIMARY KEY (round_id, id)
);

CREATE TABLE codev_action (
    round_id   TEXT NOT NULL REFERENCES codev_round (id) ON DELETE CASCADE,
    number     BIGINT NOT NULL,
    client_id  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    what       TEXT NOT NULL,
    due_on     TEXT NOT NULL, -- ISO 8601
    first_step TEXT NOT NULL,
    support    TEXT NOT NULL,
    state      TEXT NOT NULL,
    word       TEXT,
    PRIMARY KEY (round_id, number)
);
