-- What people propose to each other beside the pathway: purpose, to find people and a date. Kept until 400 days after it took place; drafts for 30 days.
-- The author's name goes with the author.
CREATE TABLE gathering (
    id           TEXT PRIMARY KEY,
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    revision     BIGINT NOT NULL,
    author_id    TEXT REFERENCES person (id) ON DELETE SET NULL,
    title        TEXT NOT NULL,
    starts_at    BIGINT NOT NULL,
    place        TEXT NOT NULL,
    audience     TEXT NOT NULL,
    region       TEXT,
    capacity     BIGINT,
    written_at   BIGINT NOT NULL,
    published_at BIGINT,
    changed_at   BIGINT,
    cancelled_at BIGINT,
    days         BIGINT NOT NULL,
    attended     BIGINT
);

CREATE INDEX gathering_by_start ON gathering (starts_at);

CREATE INDEX gathering_by_promotion ON gathering (promotion_id, starts_at);

-- Who comes to a gathering, or waits for a place: purpose, to know how many and to tell them of changes. Kept until 30 days after it took place; what was
-- counted afterwards is a number.
CREATE TABLE gathering_answer (
    gathering_id TEXT NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    answer       TEXT NOT NULL,
    answered_at  BIGINT NOT NULL,
    day          BIGINT NOT NULL,
    seated_at    BIGINT,
    PRIMARY KEY (gathering_id, person_id)
);

-- Who takes part in the monthly coffees, and from which day on again: purpose, to be paired. Kept until they stop.
CREATE TABLE coffee_member (
    person_id  TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    joined_at  BIGINT NOT NULL,
    resumes_on TEXT
);

-- A month is drawn once, whichever node does it.
CREATE TABLE coffee_month (
    month    TEXT PRIMARY KEY,
    drawn_at BIGINT NOT NULL
);

CREATE TABLE coffee_table (
    month   TEXT NOT NULL REFERENCES coffee_month (month) ON DELETE CASCADE,
    number  BIGINT NOT NULL,
    drawn   BIGINT NOT NULL,
    changes BIGINT NOT NULL,
    PRIMARY KEY (month, number)
);

-- Who sat with whom: purpose, that nobody meets the same person twice before having met the others. Kept for 24 months. That somebody said how it went is
-- kept here; what they said is not.
CREATE TABLE coffee_seat (
    month     TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    number    BIGINT NOT NULL,
    answered  BIGINT NOT NULL,
    PRIMARY KEY (month, person_id),
    FOREIGN KEY (month, number) REFERENCES coffee_table (month, number) ON DELETE CASCADE
);

-- How the coffees of a month went, of nobody in particular.
CREATE TABLE coffee_count (
    month   TEXT NOT NULL,
    answer  TEXT NOT NULL,
    answers BIGINT NOT NULL,
    PRIMARY KEY (month, answer)
);
