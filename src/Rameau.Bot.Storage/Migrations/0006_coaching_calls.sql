-- The calls between a person and their coach: one per window of the plan.

CREATE TABLE coaching_call (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    step_id      TEXT NOT NULL,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    coach_id     TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    starts_at    BIGINT NOT NULL,
    PRIMARY KEY (promotion_id, step_id, person_id)
);
