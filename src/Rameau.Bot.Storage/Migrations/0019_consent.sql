-- Who may see what of somebody, field by field, in the place of one level for all; what was said before means the same as before.

-- Purpose: to be found by peers. Kept as long as the person is known.
ALTER TABLE person ADD COLUMN expertise TEXT; -- a few words a line
ALTER TABLE person ADD COLUMN photo TEXT;

-- Purpose: what the person decided of each field. Kept as long as the person is known; all empty while nothing was said.
ALTER TABLE person ADD COLUMN email_for TEXT;
ALTER TABLE person ADD COLUMN phone_for TEXT;
ALTER TABLE person ADD COLUMN organisation_for TEXT;
ALTER TABLE person ADD COLUMN region_for TEXT;
ALTER TABLE person ADD COLUMN expertise_for TEXT;
ALTER TABLE person ADD COLUMN photo_for TEXT;

UPDATE person
   SET organisation_for = CASE consent WHEN 'Introduction' THEN 'AllPromotions' ELSE consent END,
       region_for = CASE consent WHEN 'Introduction' THEN 'AllPromotions' ELSE consent END,
       expertise_for = CASE consent WHEN 'Introduction' THEN 'AllPromotions' ELSE consent END,
       email_for = CASE consent WHEN 'Promotion' THEN 'Nobody' ELSE consent END,
       phone_for = CASE consent WHEN 'Promotion' THEN 'Nobody' WHEN 'AllPromotions' THEN 'Introduction' ELSE consent END,
       photo_for = 'Nobody'
 WHERE consent IS NOT NULL;

ALTER TABLE person DROP COLUMN consent;

-- Purpose: proof of what the person allowed, and when. Kept 12 months after the change, and no longer than the person.
CREATE TABLE consent_receipt (
    person_id  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    field      TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    before     TEXT NOT NULL,
    after      TEXT NOT NULL,
    PRIMARY KEY (person_id, field, changed_at)
);

CREATE INDEX consent_receipt_by_age ON consent_receipt (changed_at);

-- Purpose: to keep the directory from being copied. When somebody searched, never what for; kept an hour.
CREATE TABLE directory_search (
    person_id   TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    number      BIGINT NOT NULL,
    searched_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, number)
);
