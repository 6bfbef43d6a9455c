-- A beat can have several deliveries, one for each person, and several beats of a day one message.

ALTER TABLE delivery ADD COLUMN beat TEXT NOT NULL DEFAULT '';
ALTER TABLE delivery ADD COLUMN message TEXT NOT NULL DEFAULT 'reminder';
ALTER TABLE delivery ADD COLUMN person_id TEXT REFERENCES person (id) ON DELETE CASCADE;
ALTER TABLE delivery ADD COLUMN carrier TEXT;

UPDATE delivery SET beat = key;

CREATE INDEX delivery_by_carrier ON delivery (carrier);
CREATE INDEX delivery_by_age ON delivery (settled_at);

CREATE TABLE beat_change (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    beat         TEXT NOT NULL,
    called_off   BIGINT NOT NULL,
    postponed_to BIGINT,
    words        TEXT,
    PRIMARY KEY (promotion_id, beat)
);

-- The promotion's own rules, as the YAML text that was checked when it was stored.
CREATE TABLE rhythm (
    promotion_id TEXT PRIMARY KEY REFERENCES promotion (id),
    rules        TEXT NOT NULL
);
