-- What people are asked, and what they answer. Of an anonymous form the answers are in feedback_count and feedback_words, and who has answered is in
-- feedback_respondent: none of them has a time, a number or a key that the other has. Each answer writes all rows of both anew, the words shuffled
-- and everything else in the order of its own values, so that neither the order of the rows (rowid, ctid) nor the transaction that wrote them (xmin)
-- tells which came last. When a form ends, what is not shown of it is deleted, and who has answered too.
-- Beyond SQL: SQLite overwrites what these tables delete (secure_delete). PostgreSQL leaves dead rows until it vacuums, and both keep a log of
-- changes for recovery; those are read only by who owns the server's disk, as is a copy taken between two answers.

CREATE TABLE feedback_form (
    id           TEXT PRIMARY KEY,
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    kind         TEXT NOT NULL,
    subject      TEXT NOT NULL,
    mode         TEXT NOT NULL,
    lead_id      TEXT REFERENCES person (id) ON DELETE SET NULL,
    opens_at     BIGINT NOT NULL,
    closes_at    BIGINT NOT NULL,
    closed_at    BIGINT,
    answered     BIGINT, -- by how many people, once closed
    themes       TEXT
);

CREATE INDEX feedback_form_by_promotion ON feedback_form (promotion_id, closes_at);

CREATE TABLE feedback_group (
    form_id  TEXT NOT NULL REFERENCES feedback_form (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (form_id, position)
);

CREATE TABLE feedback_member (
    form_id    TEXT NOT NULL REFERENCES feedback_form (id) ON DELETE CASCADE,
    person_id  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    group_name TEXT NOT NULL,
    PRIMARY KEY (form_id, person_id)
);

CREATE TABLE feedback_respondent (
    form_id   TEXT NOT NULL REFERENCES feedback_form (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (form_id, person_id)
);

-- While the form takes answers, of each group; once closed, what is shown: of the whole under the empty name, and of groups.
CREATE TABLE feedback_count (
    form_id    TEXT NOT NULL REFERENCES feedback_form (id) ON DELETE CASCADE,
    group_name TEXT NOT NULL,
    question   TEXT NOT NULL,
    score      BIGINT NOT NULL,
    answers    BIGINT NOT NULL,
    PRIMARY KEY (form_id, group_name, question, score)
);

-- No key: two people may write the same words.
CREATE TABLE feedback_words (
    form_id    TEXT NOT NULL REFERENCES feedback_form (id) ON DELETE CASCADE,
    group_name TEXT NOT NULL,
    question   TEXT NOT NULL,
    words      TEXT NOT NULL
);

CREATE INDEX feedback_words_by_form ON feedback_words (form_id);

CREATE TABLE feedback_named (
    form_id   TEXT NOT NULL REFERENCES feedback_form (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    question  TEXT NOT NULL,
    score     BIGINT,
    words     TEXT,
    PRIMARY KEY (form_id, person_id, question)
);

-- Promotions that said whether they are asked each week how it was.
CREATE TABLE feedback_pulse (
    promotion_id TEXT PRIMARY KEY REFERENCES promotion (id),
    is_on        BIGINT NOT NULL
);

-- Proof that what was written in a promotion's forms is gone.
CREATE TABLE feedback_deletion (
    promotion_id TEXT PRIMARY KEY REFERENCES promotion (id),
    deleted_at   BIGINT NOT NULL,
    forms        BIGINT NOT NULL,
    texts        BIGINT NOT NULL
);
