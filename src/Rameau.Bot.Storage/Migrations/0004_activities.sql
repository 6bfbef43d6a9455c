-- What participants do between sessions: personal work, the MOOC, and the words they write about a step.

CREATE TABLE work_report (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    step_id      TEXT NOT NULL,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mark         TEXT NOT NULL,
    marked_at    BIGINT NOT NULL,
    PRIMARY KEY (promotion_id, step_id, person_id)
);

CREATE TABLE mooc_episode (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    track_id     TEXT NOT NULL,
    episode      BIGINT NOT NULL,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    done         BIGINT NOT NULL,
    marked_at    BIGINT NOT NULL,
    PRIMARY KEY (promotion_id, track_id, episode, person_id)
);

CREATE TABLE mooc_transfer (
    promotion_id   TEXT NOT NULL REFERENCES promotion (id),
    track_id       TEXT NOT NULL,
    person_id      TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    transferred_at BIGINT NOT NULL,
    PRIMARY KEY (promotion_id, track_id, person_id)
);

CREATE TABLE contribution (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    step_id      TEXT NOT NULL,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    number       BIGINT NOT NULL, -- of the person's words about this step, from 1; not given again while a later one stands
    words        TEXT NOT NULL,
    named        BIGINT NOT NULL,
    written_at   BIGINT NOT NULL,
    PRIMARY KEY (promotion_id, step_id, person_id, number)
);
