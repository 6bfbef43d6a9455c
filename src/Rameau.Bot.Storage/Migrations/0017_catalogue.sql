-- The catalogue. Imported from the program's own file when it is empty; from then on this is what holds.
-- Of persons: owner_id, who of Le RAMEAU's team looks after an entry, for asking them to look again; kept as long as the entry is theirs, and set to
-- null when they are erased. was_owned then tells that somebody has to take over. An entry made of a question names its ticket and nobody.
CREATE TABLE resource (
    id        TEXT PRIMARY KEY,
    kind      TEXT NOT NULL,
    title     TEXT NOT NULL,
    summary   TEXT NOT NULL,
    themes    TEXT NOT NULL, -- one a line
    shelf     TEXT,
    level     TEXT NOT NULL,
    keywords  TEXT NOT NULL, -- one a line
    url       TEXT,
    region    TEXT,
    episode   BIGINT,
    note      TEXT,
    standing  TEXT NOT NULL,
    state     TEXT NOT NULL,
    owner_id  TEXT REFERENCES person (id) ON DELETE SET NULL,
    was_owned BIGINT NOT NULL,
    review_on TEXT NOT NULL, -- ISO 8601
    seen_at   BIGINT,
    ticket_id TEXT,
    revision  BIGINT NOT NULL
);

CREATE INDEX resource_by_owner ON resource (owner_id, review_on);

-- One row: how often the catalogue was changed. Each node compares it with what it has in memory.
CREATE TABLE catalogue (
    id      BIGINT PRIMARY KEY,
    version BIGINT NOT NULL
);

-- Other words by which people looked for an entry, for proposing them as keywords. No person, and no hour by which a voice in resource_vote could be
-- put beside: a day, and of one person's words only a hash until a second one has used them. Kept 90 days unless a curator decides; of what was
-- rejected the hash stays, so that it is not proposed again.
CREATE TABLE resource_wording (
    resource_id  TEXT   NOT NULL,
    fingerprint  TEXT   NOT NULL,
    words        TEXT,
    people       BIGINT NOT NULL,
    is_passed_on BIGINT NOT NULL,
    is_rejected  BIGINT NOT NULL,
    noted_on     TEXT   NOT NULL, -- ISO 8601
    PRIMARY KEY (resource_id, fingerprint)
);

-- How the addresses of entries answered when they were last asked. Nothing in it is of a person.
CREATE TABLE resource_link (
    resource_id   TEXT PRIMARY KEY,
    url           TEXT NOT NULL,
    answer        TEXT NOT NULL,
    moved_to      TEXT,
    checked_at    BIGINT NOT NULL,
    failing_since BIGINT
);
