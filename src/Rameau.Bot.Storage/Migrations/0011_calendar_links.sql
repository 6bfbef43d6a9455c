-- Private calendar addresses: a new key makes the old address lead nowhere.

CREATE TABLE calendar_feed (
    person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    key       TEXT NOT NULL UNIQUE,
    made_at   BIGINT NOT NULL
);

-- What the nodes of one deployment share and nobody else knows, e.g. what signs an address.
CREATE TABLE house_secret (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
