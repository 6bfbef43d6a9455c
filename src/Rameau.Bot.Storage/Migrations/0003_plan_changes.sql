-- Who decided a change of a plan and when, and each promotion's own calendar.

ALTER TABLE plan_change ADD COLUMN decided_at BIGINT; -- null for what was so from the outset
ALTER TABLE plan_change ADD COLUMN decided_by TEXT REFERENCES person (id) ON DELETE SET NULL;

ALTER TABLE promotion ADD COLUMN opens TEXT NOT NULL DEFAULT '08:00:00'; -- wall clock of its zone
ALTER TABLE promotion ADD COLUMN closes TEXT NOT NULL DEFAULT '19:00:00';
ALTER TABLE promotion ADD COLUMN august_closed BIGINT NOT NULL DEFAULT 1;
ALTER TABLE promotion ADD COLUMN august_silent BIGINT NOT NULL DEFAULT 0;
ALTER TABLE promotion ADD COLUMN calendar_changes BIGINT NOT NULL DEFAULT 0; -- counted, so that other processes notice

CREATE TABLE closed_days (
    promotion_id TEXT NOT NULL REFERENCES promotion (id),
    first_on     TEXT NOT NULL,
    last_on      TEXT NOT NULL,
    label        TEXT NOT NULL,
    PRIMARY KEY (promotion_id, first_on, last_on)
);
