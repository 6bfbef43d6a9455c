-- Several programs on one database: who of them lives, and which of them is sending a message.

CREATE TABLE node (
    id      TEXT PRIMARY KEY,
    seen_at BIGINT NOT NULL -- by this database's clock
);

ALTER TABLE delivery ADD COLUMN node TEXT; -- the last that took the row

CREATE INDEX delivery_being_sent ON delivery (node) WHERE state = 'Sending';
