-- Questions that the bot passed on to people. Who is forgotten leaves the words, which say nothing of them, until the promotion ends.

CREATE TABLE ticket (
    id           TEXT NOT NULL,
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    asker_id     TEXT REFERENCES person (id) ON DELETE SET NULL,
    owner_id     TEXT REFERENCES person (id) ON DELETE SET NULL,
    question     TEXT NOT NULL,
    answer       TEXT,
    asked_at     BIGINT NOT NULL,
    is_private   BIGINT NOT NULL,
    state        TEXT NOT NULL,
    since        BIGINT NOT NULL,
    unreached_at BIGINT,
    revision     BIGINT NOT NULL,
    PRIMARY KEY (promotion_id, id)
);

CREATE INDEX ticket_by_asker ON ticket (asker_id);

CREATE INDEX ticket_by_state ON ticket (state, since);
