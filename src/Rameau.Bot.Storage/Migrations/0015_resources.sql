-- Whether an entry of the catalogue helped: one voice for each person and entry, the latest. What was asked is not kept.
CREATE TABLE resource_vote (
    resource_id TEXT   NOT NULL,
    person_id   TEXT   NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    is_useful   BIGINT NOT NULL,
    voted_at    BIGINT NOT NULL,
    PRIMARY KEY (resource_id, person_id)
);
