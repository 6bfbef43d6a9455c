-- The last thing each person did in a conversation, as the tap that takes it back; gone once it is used or its time has passed.

CREATE TABLE undo (
    conversation_id TEXT NOT NULL,
    person_id       TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    verb            TEXT NOT NULL,
    data            TEXT NOT NULL,
    what            TEXT NOT NULL,
    until           BIGINT NOT NULL,
    PRIMARY KEY (conversation_id, person_id)
);
