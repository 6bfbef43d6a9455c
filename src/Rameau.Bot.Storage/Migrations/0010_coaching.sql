-- Coaching that books itself. A call lasts two hours and starts on a quarter of an hour. Two starts of one coach are less than two
-- hours apart exactly when, for some whole number of quarters, both fall into the same slice of two hours: eight unique indexes,
-- one for each shift of the slices, are an exclusion constraint that both databases hold, whatever the program does.

ALTER TABLE coaching_call RENAME TO coaching_call_before;

CREATE TABLE coaching_call (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    step_id      TEXT NOT NULL,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    coach_id     TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    starts_at    BIGINT NOT NULL CHECK (starts_at % 900000 = 0),
    state        TEXT NOT NULL CHECK (state IN ('Booked', 'Offered', 'Joined', 'Cancelled', 'Missed')),
    sequence     BIGINT NOT NULL,
    phone        TEXT,
    questions    TEXT,
    zone         TEXT,
    offer_until  BIGINT,
    host_id      TEXT, -- of a joint call: whose call the other of the pair takes part in
    PRIMARY KEY (promotion_id, step_id, person_id),
    UNIQUE (promotion_id, step_id, person_id, coach_id, starts_at),
    CHECK ((state = 'Joined') = (host_id IS NOT NULL)),
    CHECK ((state = 'Offered') = (offer_until IS NOT NULL)),
    FOREIGN KEY (promotion_id, step_id, host_id, coach_id, starts_at)
        REFERENCES coaching_call (promotion_id, step_id, person_id, coach_id, starts_at) ON UPDATE CASCADE ON DELETE CASCADE
);

INSERT INTO coaching_call (promotion_id, step_id, person_id, coach_id, starts_at, state, sequence)
SELECT promotion_id, step_id, person_id, coach_id, starts_at, 'Booked', 1 FROM coaching_call_before;

DROP TABLE coaching_call_before;

CREATE UNIQUE INDEX coaching_call_alone_0 ON coaching_call (coach_id, (starts_at / 7200000)) WHERE state IN ('Booked', 'Offered');
CREATE UNIQUE INDEX coaching_call_alone_1 ON coaching_call (coach_id, ((starts_at + 900000) / 7200000)) WHERE state IN ('Booked', 'Offered');
CREATE UNIQUE INDEX coaching_call_alone_2 ON coaching_call (coach_id, ((starts_at + 1800000) / 7200000)) WHERE state IN ('Booked', 'Offered');
CREATE UNIQUE INDEX coaching_call_alone_3 ON coaching_call (coach_id, ((starts_at + 2700000) / 7200000)) WHERE state IN ('Booked', 'Offered');
CREATE UNIQUE INDEX coaching_call_alone_4 ON coaching_call (coach_id, ((starts_at + 3600000) / 7200000)) WHERE state IN ('Booked', 'Offered');
CREATE UNIQUE INDEX coaching_call_alone_5 ON coaching_call (coach_id, ((starts_at + 4500000) / 7200000)) WHERE state IN ('Booked', 'Offered');
CREATE UNIQUE INDEX coaching_call_alone_6 ON coaching_call (coach_id, ((starts_at + 5400000) / 7200000)) WHERE state IN ('Booked', 'Offered');
CREATE UNIQUE INDEX coaching_call_alone_7 ON coaching_call (coach_id, ((starts_at + 6300000) / 7200000)) WHERE state IN ('Booked', 'Offered');

CREATE INDEX coaching_call_of_coach ON coaching_call (coach_id, starts_at);
CREATE INDEX coaching_call_by_start ON coaching_call (starts_at);

-- Everything that became of a call, under the number it made the call's sequence.
CREATE TABLE coaching_event (
    promotion_id TEXT NOT NULL,
    step_id      TEXT NOT NULL,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    number       BIGINT NOT NULL,
    kind         TEXT NOT NULL,
    at           BIGINT NOT NULL,
    by_id        TEXT,
    coach_id     TEXT NOT NULL,
    starts_at    BIGINT NOT NULL,
    reason       TEXT,
    PRIMARY KEY (promotion_id, step_id, person_id, number)
);

CREATE TABLE coaching_wait (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    step_id      TEXT NOT NULL,
    person_id    TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    asked_at     BIGINT NOT NULL,
    PRIMARY KEY (promotion_id, step_id, person_id)
);

-- Pairs whom Le RAMEAU's team allowed to have their calls together.
CREATE TABLE coaching_joint (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    pair_id      TEXT NOT NULL,
    PRIMARY KEY (promotion_id, pair_id)
);

CREATE TABLE coach_agenda (
    coach_id       TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    zone           TEXT NOT NULL,
    buffer_minutes BIGINT NOT NULL CHECK (buffer_minutes BETWEEN 0 AND 240),
    notice_hours   BIGINT NOT NULL CHECK (notice_hours BETWEEN 0 AND 336),
    daily_cap      BIGINT NOT NULL CHECK (daily_cap BETWEEN 1 AND 12),
    weekly_cap     BIGINT NOT NULL CHECK (weekly_cap BETWEEN 1 AND 60),
    version        BIGINT NOT NULL
);

-- Days are a set of bits, Monday the first; hours are minutes since midnight of the coach's wall clock.
CREATE TABLE coach_opening (
    coach_id  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    days      BIGINT NOT NULL CHECK (days BETWEEN 1 AND 127),
    first_day TEXT NOT NULL,
    last_day  TEXT NOT NULL,
    opens     BIGINT NOT NULL,
    closes    BIGINT NOT NULL,
    PRIMARY KEY (coach_id, days, first_day, last_day, opens, closes)
);

CREATE TABLE coach_day_off (
    coach_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    day      TEXT NOT NULL,
    PRIMARY KEY (coach_id, day)
);

CREATE TABLE coach_busy (
    coach_id  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    starts_at BIGINT NOT NULL,
    ends_at   BIGINT NOT NULL,
    PRIMARY KEY (coach_id, starts_at, ends_at)
);
