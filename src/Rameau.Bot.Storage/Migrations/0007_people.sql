-- What people decide about themselves: to animate their promotion, what they want to receive, and how far they are seen.

CREATE TABLE volunteer_offer (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    offered_at   BIGINT NOT NULL,
    PRIMARY KEY (promotion_id, person_id)
);

-- Language and consent are the person's own columns; this is the rest. Nobody's row is there before they chose something.
CREATE TABLE preference (
    person_id  TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    dedicated  BIGINT NOT NULL,
    monthly    BIGINT NOT NULL,
    bulletin   BIGINT NOT NULL,
    events     BIGINT NOT NULL,
    experience TEXT,
    ceiling    TEXT,
    chosen_at  BIGINT NOT NULL
);
