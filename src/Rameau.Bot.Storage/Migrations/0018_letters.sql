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
