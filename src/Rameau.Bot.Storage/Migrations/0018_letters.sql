-- What people keep to read later, so that they find it again and are reminded of it; who keeps what, nobody else sees. A row stays until its
-- keeper has read the entry, and 30 days more so that this can be taken back; with the person it goes at once.
CREATE TABLE reading (
    person_id   TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    resource_id TEXT   NOT NULL,
    title       TEXT   NOT NULL,
    kept_at     BIGINT NOT NULL,
    reminders   BIGINT NOT NULL,
    reminded_at BIGINT,
    read_at     BIGINT,
    PRIMARY KEY (person_id, resource_id)
);

-- The dedicated newsletters as they were edited, approved or sent, so that a later one brings something else and a posted card can be drawn
-- again. Kept with the promotion; the name of who wrote the introduction goes with the person.
CREATE TABLE letter (
    promotion_id TEXT   NOT NULL REFERENCES promotion (id),
    step_id      TEXT   NOT NULL,
    revision     BIGINT NOT NULL,
    introduction TEXT,
    author_id    TEXT REFERENCES person (id) ON DELETE SET NULL,
    approved_at  BIGINT,
    PRIMARY KEY (promotion_id, step_id)
);

CREATE TABLE letter_item (
    promotion_id TEXT   NOT NULL,
    step_id      TEXT   NOT NULL,
    number       BIGINT NOT NULL,
    rubric       TEXT   NOT NULL,
    resource_id  TEXT,
    title        TEXT   NOT NULL,
    summary      TEXT   NOT NULL,
    url          TEXT,
    PRIMARY KEY (promotion_id, step_id, number),
    FOREIGN KEY (promotion_id, step_id) REFERENCES letter (promotion_id, step_id) ON DELETE CASCADE
);
