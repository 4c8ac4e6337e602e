-- SPDX-License-Identifier: GPL-3.0-or-later
-- End-users with their scopes and invitations, members, organizations with groups, applications and memberships, tokens
-- with their caps, the permission catalogue, and mail that waits to be sent. Conventions as in 0001.

ALTER TABLE workspace ADD COLUMN invitation_lifetime INTEGER NOT NULL DEFAULT 86400000; -- milliseconds
ALTER TABLE workspace ADD COLUMN smtp_host TEXT NOT NULL DEFAULT '';                    -- empty: no mail is sent
ALTER TABLE workspace ADD COLUMN smtp_port INTEGER NOT NULL DEFAULT 587;
ALTER TABLE workspace ADD COLUMN smtp_security TEXT NOT NULL DEFAULT 'starttls';
ALTER TABLE workspace ADD COLUMN smtp_user TEXT NOT NULL DEFAULT '';
ALTER TABLE workspace ADD COLUMN smtp_sender TEXT NOT NULL DEFAULT '';

ALTER TABLE scope ADD COLUMN user_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE scope ADD COLUMN token_count INTEGER NOT NULL DEFAULT 0;

CREATE TABLE user (
    id INTEGER PRIMARY KEY,
    user_id TEXT NOT NULL COLLATE NOCASE, -- the `sub` of tokens: a UUID
    email TEXT NOT NULL COLLATE NOCASE,
    email_key TEXT NOT NULL,              -- case-folded and normalised: what makes two addresses one
    email_skeleton TEXT NOT NULL,         -- of UTS #39: what makes two addresses look alike
    name TEXT NOT NULL COLLATE NOCASE,
    state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'disabled')),
    accepted_at INTEGER,            -- when the invitation was accepted; NULL: not yet
    invitation_expires_at INTEGER,  -- of the link that is out; NULL: there is none
    invitation_sent_at INTEGER,     -- when it was last mailed
    last_sign_in_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX user_user_id_key ON user (user_id COLLATE BINARY);
CREATE UNIQUE INDEX user_email_key ON user (email_key);
CREATE INDEX user_email_skeleton ON user (email_skeleton);
CREATE INDEX user_email ON user (email, id);
CREATE INDEX user_name ON user (name, id);
CREATE INDEX user_state ON user (state, id);
CREATE INDEX user_invitation_expires_at ON user (invitation_expires_at, id);
CREATE INDEX user_last_sign_in_at ON user (last_sign_in_at, id);
CREATE INDEX user_created_at ON user (created_at, id);
CREATE INDEX user_updated_at ON user (updated_at, id);
CREATE INDEX user_revision ON user (revision);

CREATE TABLE user_scope (
    user_id INTEGER NOT NULL REFERENCES user (id),
    scope_id INTEGER NOT NULL REFERENCES scope (id),
    PRIMARY KEY (user_id, scope_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX user_scope_scope ON user_scope (scope_id, user_id);

-- The magic link that is out, one a user; only its hash is here.
CREATE TABLE invitation (
    user_id INTEGER PRIMARY KEY REFERENCES user (id),
    hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX invitation_hash ON invitation (hash);

-- Invitations that wait to be mailed. The link is made anew when a mail goes out, so no secret waits here.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL UNIQUE REFERENCES user (id),
    queued_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER, -- NULL: refused for good, until somebody sends again
    last_error TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX outbox_next_attempt_at ON outbox (next_attempt_at);

CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE,
    role TEXT NOT NULL CHECK (role IN ('viewer', 'editor', 'admin')),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX member_name ON member (name);
-- Whoever made the workspace administers it.
INSERT INTO member (name, role, created_at, updated_at, revision)
    SELECT actor, 'admin', at, at, 1 FROM audit WHERE id = 1;

CREATE TABLE organization (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE,
    name_key TEXT NOT NULL, -- case-folded and composed: what makes two names one; so are the keys below
    description TEXT NOT NULL COLLATE NOCASE,
    member_count INTEGER NOT NULL DEFAULT 0,
    group_count INTEGER NOT NULL DEFAULT 0,
    application_count INTEGER NOT NULL DEFAULT 0,
    token_count INTEGER NOT NULL DEFAULT 0, -- of the organization itself and of its groups
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX organization_name_key ON organization (name_key);
CREATE INDEX organization_name ON organization (name, id);
CREATE INDEX organization_revision ON organization (revision);

-- Groups form a tree within an organization; `path` names each from the root: "plant/line 2".
CREATE TABLE organization_group (
    id INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organization (id),
    parent_id INTEGER REFERENCES organization_group (id),
    path TEXT NOT NULL COLLATE NOCASE,
    path_key TEXT NOT NULL,
    description TEXT NOT NULL COLLATE NOCASE,
    member_count INTEGER NOT NULL DEFAULT 0,
    token_count INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX organization_group_path_key ON organization_group (organization_id, path_key);
CREATE INDEX organization_group_parent ON organization_group (parent_id);

CREATE TABLE application (
    id INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organization (id),
    name TEXT NOT NULL COLLATE NOCASE,
    name_key TEXT NOT NULL,
    description TEXT NOT NULL COLLATE NOCASE,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX application_name_key ON application (organization_id, name_key);

CREATE TABLE token (
    id INTEGER PRIMARY KEY,
    token_id TEXT NOT NULL COLLATE NOCASE, -- the `jti`
    kind TEXT NOT NULL CHECK (kind IN ('api', 'oauth', 'organization', 'group')),
    name TEXT NOT NULL COLLATE NOCASE,
    description TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('pending', 'active', 'inactive', 'expired')),
    user_id INTEGER REFERENCES user (id),                 -- whose consent an OAuth token comes from
    client_id INTEGER REFERENCES client (id),             -- of an OAuth token
    organization_id INTEGER REFERENCES organization (id), -- of an organization- or group-level token
    group_id INTEGER REFERENCES organization_group (id),  -- of a group-level token
    holder TEXT NOT NULL COLLATE NOCASE,                  -- the user's email or the technical user's name; empty: the workspace
    client TEXT NOT NULL COLLATE NOCASE,                  -- the client's client_id; empty: none
    maximum_role TEXT NOT NULL CHECK (maximum_role IN ('', 'none', 'user', 'admin')),
    permissions TEXT NOT NULL, -- of an API token: see permission.h
    hash TEXT,                 -- of the token's secret; NULL: none was issued
    expires_at INTEGER,
    last_used_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX token_token_id_key ON token (token_id COLLATE BINARY);
CREATE UNIQUE INDEX token_hash ON token (hash) WHERE hash IS NOT NULL;
CREATE INDEX token_token_id ON token (token_id, id);
CREATE INDEX token_kind ON token (kind, id);
CREATE INDEX token_name ON token (name, id);
CREATE INDEX token_status ON token (status, id);
CREATE INDEX token_holder ON token (holder, id);
CREATE INDEX token_client ON token (client, id);
CREATE INDEX token_maximum_role ON token (maximum_role, id);
CREATE INDEX token_expires_at ON token (expires_at, id, status); -- also answers a filter by status, by itself alone
CREATE INDEX token_due ON token (expires_at) WHERE status <> 'expired' AND expires_at IS NOT NULL;
CREATE INDEX token_pending ON token (created_at) WHERE status = 'pending';
CREATE INDEX token_last_used_at ON token (last_used_at, id);
CREATE INDEX token_created_at ON token (created_at, id);
CREATE INDEX token_updated_at ON token (updated_at, id);
CREATE INDEX token_revision ON token (revision);
CREATE INDEX token_user ON token (user_id) WHERE user_id IS NOT NULL;
CREATE INDEX token_client_row ON token (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX token_organization ON token (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX token_group ON token (group_id) WHERE group_id IS NOT NULL;

CREATE TABLE token_scope (
    token_id INTEGER NOT NULL REFERENCES token (id),
    scope_id INTEGER NOT NULL REFERENCES scope (id),
    PRIMARY KEY (token_id, scope_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX token_scope_scope ON token_scope (scope_id, token_id);

-- Where an OAuth token's cap differs from its maximum_role: for one organization, or for one application.
CREATE TABLE token_override (
    id INTEGER PRIMARY KEY,
    token_id INTEGER NOT NULL REFERENCES token (id),
    organization_id INTEGER REFERENCES organization (id),
    application_id INTEGER REFERENCES application (id),
    role TEXT NOT NULL CHECK (role IN ('none', 'user', 'admin')),
    CHECK ((organization_id IS NULL) <> (application_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX token_override_organization ON token_override (token_id, organization_id) WHERE organization_id IS NOT NULL;
CREATE UNIQUE INDEX token_override_application ON token_override (token_id, application_id) WHERE application_id IS NOT NULL;
CREATE INDEX token_override_by_organization ON token_override (organization_id);
CREATE INDEX token_override_by_application ON token_override (application_id);

-- Who belongs to an organization (group_id NULL) or to a group: users, and the technical users that hold tokens.
CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organization (id),
    group_id INTEGER REFERENCES organization_group (id),
    user_id INTEGER REFERENCES user (id),
    token_id INTEGER REFERENCES token (id), -- of a technical user: the token that it holds
    member TEXT NOT NULL COLLATE NOCASE,    -- the user's email or the technical user's name
    role TEXT NOT NULL CHECK (role IN ('user', 'admin')),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    CHECK ((user_id IS NULL) <> (token_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX membership_user ON membership (user_id, organization_id, coalesce(group_id, 0)) WHERE user_id IS NOT NULL;
CREATE UNIQUE INDEX membership_token ON membership (token_id) WHERE token_id IS NOT NULL;
CREATE INDEX membership_place ON membership (organization_id, group_id, member, id);
CREATE INDEX membership_group ON membership (group_id);

-- What API tokens may be permitted (RFC 9396 `type` and `actions`).
CREATE TABLE permission_type (
    name TEXT PRIMARY KEY,
    description TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE permission_action (
    type TEXT NOT NULL REFERENCES permission_type (name),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (type, name)
) STRICT;

-- At first the catalogue of requirement T2.
INSERT INTO permission_type (name, description, position) VALUES
    ('Admin', 'Everything in the workspace; names no resource and no action', 0),
    ('Device', 'One device, or every device', 1),
    ('Bucket', 'One data bucket, or every bucket', 2),
    ('Endpoint', 'One endpoint, or every endpoint', 3),
    ('Dashboard', 'One dashboard, or every dashboard', 4),
    ('Token', 'One token, or every token', 5);
INSERT INTO permission_action (type, name, description, position) VALUES
    ('Device', 'AccessDeviceResources', 'Use what a device offers, such as reading a sensor or switching a relay', 0),
    ('Device', 'ListDeviceResources', 'See the names of what a device offers', 1),
    ('Device', 'GetDeviceStats', 'Read a device''s figures: public address, time connected, traffic', 2),
    ('Device', 'CreateDeviceToken', 'Make tokens for a device', 3),
    ('Device', 'ListDeviceTokens', 'See a device''s tokens', 4),
    ('Device', 'DeleteDeviceToken', 'Delete a device''s tokens', 5),
    ('Device', 'ListDevices', 'See which devices there are', 6),
    ('Device', 'DeleteDevice', 'Delete devices', 7),
    ('Device', 'CreateDevice', 'Add devices', 8),
    ('Device', 'UpdateDevice', 'Change a device, such as its description or credential', 9),
    ('Device', 'ListDeviceLocations', 'See where connected devices are', 10),
    ('Bucket', 'ReadBucket', 'Read the data kept in a bucket', 0),
    ('Bucket', 'WriteBucket', 'Write data into a bucket', 1),
    ('Bucket', 'ExportBucket', 'Export the data kept in a bucket', 2),
    ('Bucket', 'ClearBucket', 'Empty a bucket', 3),
    ('Bucket', 'ListBuckets', 'See which buckets there are', 4),
    ('Bucket', 'DeleteBucket', 'Delete buckets', 5),
    ('Bucket', 'CreateBucket', 'Add buckets', 6),
    ('Bucket', 'UpdateBucket', 'Change a bucket''s settings, such as its source and description', 7),
    ('Bucket', 'ReadBucketConfig', 'Read a bucket''s settings', 8),
    ('Endpoint', 'ListEndpoints', 'See which endpoints there are', 0),
    ('Endpoint', 'CreateEndpoint', 'Add endpoints', 1),
    ('Endpoint', 'ReadEndpointConfig', 'Read an endpoint''s settings', 2),
    ('Endpoint', 'UpdateEndpoint', 'Change an endpoint''s settings', 3),
    ('Endpoint', 'DeleteEndpoint', 'Delete endpoints', 4),
    ('Endpoint', 'CallEndpoint', 'Call an endpoint', 5),
    ('Dashboard', 'ListDashboards', 'See which dashboards there are', 0),
    ('Dashboard', 'CreateDashboard', 'Add dashboards', 1),
    ('Dashboard', 'ReadDashboardConfig', 'Read a dashboard''s settings', 2),
    ('Dashboard', 'UpdateDashboard', 'Change a dashboard''s settings', 3),
    ('Dashboard', 'DeleteDashboard', 'Delete dashboards', 4),
    ('Token', 'ListTokens', 'See which tokens there are', 0),
    ('Token', 'CreateToken', 'Add tokens', 1),
    ('Token', 'ReadTokenConfig', 'Read a token''s settings', 2),
    ('Token', 'UpdateToken', 'Change a token''s settings', 3),
    ('Token', 'DeleteToken', 'Delete tokens', 4);

CREATE TABLE user_search (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE user_fts USING fts5(text, content = 'user_search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1');
CREATE TABLE organization_search (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE organization_fts USING fts5(text, content = 'organization_search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1');
CREATE TABLE group_search (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE group_fts USING fts5(text, content = 'group_search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1');
CREATE TABLE application_search (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE application_fts USING fts5(text, content = 'application_search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1');
CREATE TABLE membership_search (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE membership_fts USING fts5(text, content = 'membership_search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1');
CREATE TABLE member_search (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE member_fts USING fts5(text, content = 'member_search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1');
INSERT INTO member_search (id, text) SELECT id, lower(name) FROM member;
INSERT INTO member_fts (member_fts) VALUES ('rebuild');
CREATE TABLE token_search (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE token_fts USING fts5(text, content = 'token_search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1');
