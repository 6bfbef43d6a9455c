-- Instants are UTC epoch milliseconds, days are ISO 8601 text; the same text runs on SQLite and PostgreSQL.

CREATE TABLE promotion (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    pathway_id TEXT NOT NULL,
    starts_on  TEXT NOT NULL,
    zone       TEXT NOT NULL,
    language   TEXT NOT NULL
);

CREATE TABLE plan_change (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    position     BIGINT NOT NULL,
    step_id      TEXT NOT NULL,
    kind         TEXT NOT NULL,
    value        TEXT NOT NULL,
    PRIMARY KEY (promotion_id, position)
);

CREATE TABLE person (
    id                TEXT PRIMARY KEY,
    first_name        TEXT NOT NULL,
    last_name         TEXT NOT NULL,
    email             TEXT,
    address           TEXT, -- the e-mail in lower case, to be found by: SQLite lowers ASCII only
    directory_id      TEXT UNIQUE,
    phone             TEXT,
    organisation      TEXT,
    organisation_type TEXT,
    region            TEXT,
    job               TEXT,
    consent           TEXT,
    language          TEXT
);

CREATE INDEX person_by_address ON person (address);

CREATE TABLE role_grant (
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position     BIGINT NOT NULL,
    role         TEXT NOT NULL,
    promotion_id TEXT REFERENCES promotion (id),
    pair_id      TEXT,
    PRIMARY KEY (person_id, position)
);

CREATE INDEX role_grant_by_promotion ON role_grant (promotion_id);

CREATE TABLE channel_identity (
    channel   TEXT NOT NULL,
    user_id   TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (channel, person_id)
);

CREATE TABLE rsvp (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    step_id      TEXT NOT NULL,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    answer       TEXT NOT NULL,
    answered_at  BIGINT NOT NULL,
    revision     BIGINT NOT NULL,
    PRIMARY KEY (promotion_id, step_id, person_id)
);

CREATE TABLE conversation (
    id           TEXT PRIMARY KEY,
    kind         TEXT NOT NULL,
    channel      TEXT NOT NULL,
    service_url  TEXT NOT NULL,
    tenant_id    TEXT,
    bot_id       TEXT NOT NULL,
    name         TEXT,
    promotion_id TEXT UNIQUE REFERENCES promotion (id),
    person_id    TEXT REFERENCES person (id) ON DELETE SET NULL,
    alive        BIGINT NOT NULL,
    welcomed     BIGINT NOT NULL
);

CREATE INDEX conversation_by_person ON conversation (person_id);

CREATE TABLE inbox (
    channel         TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    activity_id     TEXT NOT NULL,
    arrived_at      BIGINT NOT NULL,
    status          BIGINT,
    body            TEXT,
    PRIMARY KEY (channel, conversation_id, activity_id)
);

CREATE INDEX inbox_by_age ON inbox (arrived_at);

CREATE TABLE delivery (
    key             TEXT PRIMARY KEY,
    promotion_id    TEXT NOT NULL REFERENCES promotion (id),
    step_id         TEXT NOT NULL,
    revision        BIGINT NOT NULL,
    rule            TEXT NOT NULL,
    conversation_id TEXT REFERENCES conversation (id),
    due_at          BIGINT NOT NULL,
    last_useful_at  BIGINT NOT NULL,
    state           TEXT NOT NULL,
    activity_id     TEXT,
    settled_at      BIGINT,
    reason          TEXT,
    amend_at        BIGINT,
    amend_asks      BIGINT NOT NULL
);

CREATE INDEX delivery_by_state ON delivery (promotion_id, state);
