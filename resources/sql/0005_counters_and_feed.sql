-- SPDX-License-Identifier: GPL-3.0-or-later
-- Counters follow their rows by triggers, in the workspace as in a mirror of it. What is fed to mirrors has an index on
-- its revision.

CREATE TRIGGER client_scope_added AFTER INSERT ON client_scope BEGIN
    UPDATE scope SET client_count = client_count + 1 WHERE id = NEW.scope_id; END;
CREATE TRIGGER client_scope_removed AFTER DELETE ON client_scope BEGIN
    UPDATE scope SET client_count = client_count - 1 WHERE id = OLD.scope_id; END;
CREATE TRIGGER user_scope_added AFTER INSERT ON user_scope BEGIN
    UPDATE scope SET user_count = user_count + 1 WHERE id = NEW.scope_id; END;
CREATE TRIGGER user_scope_removed AFTER DELETE ON user_scope BEGIN
    UPDATE scope SET user_count = user_count - 1 WHERE id = OLD.scope_id; END;
CREATE TRIGGER token_scope_added AFTER INSERT ON token_scope BEGIN
    UPDATE scope SET token_count = token_count + 1 WHERE id = NEW.scope_id; END;
CREATE TRIGGER token_scope_removed AFTER DELETE ON token_scope BEGIN
    UPDATE scope SET token_count = token_count - 1 WHERE id = OLD.scope_id; END;

CREATE TRIGGER organization_group_added AFTER INSERT ON organization_group BEGIN
    UPDATE organization SET group_count = group_count + 1 WHERE id = NEW.organization_id; END;
CREATE TRIGGER organization_group_removed AFTER DELETE ON organization_group BEGIN
    UPDATE organization SET group_count = group_count - 1 WHERE id = OLD.organization_id; END;
CREATE TRIGGER application_added AFTER INSERT ON application BEGIN
    UPDATE organization SET application_count = application_count + 1 WHERE id = NEW.organization_id; END;
CREATE TRIGGER application_removed AFTER DELETE ON application BEGIN
    UPDATE organization SET application_count = application_count - 1 WHERE id = OLD.organization_id; END;

-- Technical users are no members that people count.
CREATE TRIGGER membership_added AFTER INSERT ON membership WHEN NEW.user_id IS NOT NULL BEGIN
    UPDATE organization SET member_count = member_count + 1 WHERE id = NEW.organization_id AND NEW.group_id IS NULL;
    UPDATE organization_group SET member_count = member_count + 1 WHERE id = NEW.group_id; END;
CREATE TRIGGER membership_removed AFTER DELETE ON membership WHEN OLD.user_id IS NOT NULL BEGIN
    UPDATE organization SET member_count = member_count - 1 WHERE id = OLD.organization_id AND OLD.group_id IS NULL;
    UPDATE organization_group SET member_count = member_count - 1 WHERE id = OLD.group_id; END;

CREATE TRIGGER token_added AFTER INSERT ON token WHEN NEW.organization_id IS NOT NULL BEGIN
    UPDATE organization SET token_count = token_count + 1 WHERE id = NEW.organization_id;
    UPDATE organization_group SET token_count = token_count + 1 WHERE id = NEW.group_id; END;
CREATE TRIGGER token_removed AFTER DELETE ON token WHEN OLD.organization_id IS NOT NULL BEGIN
    UPDATE organization SET token_count = token_count - 1 WHERE id = OLD.organization_id;
    UPDATE organization_group SET token_count = token_count - 1 WHERE id = OLD.group_id; END;

-- Which key signed a token. It used to stand in issued_token alone, which is not fed.
ALTER TABLE token ADD COLUMN is_issued INTEGER NOT NULL DEFAULT 0;
ALTER TABLE token ADD COLUMN signing_key_id INTEGER REFERENCES signing_key (id) ON DELETE SET NULL;
UPDATE token SET is_issued = 1, signing_key_id = issued.signing_key_id
    FROM issued_token issued WHERE issued.token_id = token.id;
CREATE INDEX token_signing_key ON token (signing_key_id, expires_at) WHERE signing_key_id IS NOT NULL;

CREATE INDEX organization_group_revision ON organization_group (revision);
CREATE INDEX application_revision ON application (revision);
CREATE INDEX membership_revision ON membership (revision);
CREATE INDEX member_revision ON member (revision);

CREATE TRIGGER token_signed AFTER INSERT ON token WHEN NEW.signing_key_id IS NOT NULL BEGIN
    UPDATE signing_key SET unlimited_token_count = unlimited_token_count + (NEW.expires_at IS NULL),
        last_token_expires_at = coalesce(max(last_token_expires_at, NEW.expires_at), last_token_expires_at, NEW.expires_at)
        WHERE id = NEW.signing_key_id; END;
CREATE TRIGGER signed_token_removed AFTER DELETE ON token WHEN OLD.signing_key_id IS NOT NULL BEGIN
    UPDATE signing_key SET unlimited_token_count = unlimited_token_count - (OLD.expires_at IS NULL),
        last_token_expires_at = (SELECT max(expires_at) FROM token WHERE signing_key_id = OLD.signing_key_id)
        WHERE id = OLD.signing_key_id; END;

-- In a mirror a row may come after what counts for it.
CREATE TRIGGER scope_added AFTER INSERT ON scope BEGIN
    UPDATE scope SET client_count = (SELECT count(*) FROM client_scope WHERE scope_id = NEW.id),
        user_count = (SELECT count(*) FROM user_scope WHERE scope_id = NEW.id),
        token_count = (SELECT count(*) FROM token_scope WHERE scope_id = NEW.id) WHERE id = NEW.id; END;
CREATE TRIGGER organization_added AFTER INSERT ON organization BEGIN
    UPDATE organization SET
        group_count = (SELECT count(*) FROM organization_group WHERE organization_id = NEW.id),
        application_count = (SELECT count(*) FROM application WHERE organization_id = NEW.id),
        member_count = (SELECT count(user_id) FROM membership WHERE organization_id = NEW.id AND group_id IS NULL),
        token_count = (SELECT count(*) FROM token WHERE organization_id = NEW.id) WHERE id = NEW.id; END;
CREATE TRIGGER organization_group_counted AFTER INSERT ON organization_group BEGIN
    UPDATE organization_group SET
        member_count = (SELECT count(user_id) FROM membership WHERE group_id = NEW.id),
        token_count = (SELECT count(*) FROM token WHERE group_id = NEW.id) WHERE id = NEW.id; END;
CREATE TRIGGER signing_key_added AFTER INSERT ON signing_key BEGIN
    UPDATE signing_key SET (unlimited_token_count, last_token_expires_at) =
        (SELECT count(*) - count(expires_at), max(expires_at) FROM token WHERE signing_key_id = NEW.id)
        WHERE id = NEW.id; END;
