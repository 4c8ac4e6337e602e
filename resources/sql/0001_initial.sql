-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970-01-01T00:00:00Z; NULL is "never". Lists are space-separated tokens (RFC 6749 §3.3).
-- Text that is sorted on is declared NOCASE and indexed (column, id), so that paging can follow the index; names that
-- the protocols compare byte by byte have a BINARY unique index beside it.

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    issuer TEXT NOT NULL,
    missing_scope_rule TEXT NOT NULL CHECK (missing_scope_rule IN ('all-allowed', 'refuse')),
    lookup_key BLOB NOT NULL CHECK (length(lookup_key) = 32), -- HMAC key of generated secrets
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;

CREATE TABLE scope (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE,
    description TEXT NOT NULL COLLATE NOCASE,
    built_in INTEGER NOT NULL CHECK (built_in IN (0, 1)),
    client_count INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX scope_name_key ON scope (name COLLATE BINARY);
CREATE INDEX scope_name ON scope (name, id);
CREATE INDEX scope_revision ON scope (revision);

CREATE TABLE client (
    id INTEGER PRIMARY KEY,
    client_id TEXT NOT NULL COLLATE NOCASE,
    name TEXT NOT NULL COLLATE NOCASE,
    type TEXT NOT NULL,
    uri TEXT NOT NULL COLLATE NOCASE,
    logo_uri TEXT NOT NULL,
    tos_uri TEXT NOT NULL,
    policy_uri TEXT NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    require_secret INTEGER NOT NULL CHECK (require_secret IN (0, 1)),
    offline_access INTEGER NOT NULL CHECK (offline_access IN (0, 1)),
    grant_types TEXT NOT NULL,
    redirect_uris TEXT NOT NULL,
    post_logout_redirect_uris TEXT NOT NULL,
    cors_origins TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    last_used_at INTEGER,
    secret_count INTEGER NOT NULL,
    secret_created_at INTEGER,
    revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX client_client_id_key ON client (client_id COLLATE BINARY);
CREATE INDEX client_client_id ON client (client_id, id);
CREATE INDEX client_name ON client (name, id);
CREATE INDEX client_type ON client (type, id);
CREATE INDEX client_uri ON client (uri, id);
CREATE INDEX client_enabled ON client (enabled, id);
CREATE INDEX client_created_at ON client (created_at, id);
CREATE INDEX client_updated_at ON client (updated_at, id);
CREATE INDEX client_last_used_at ON client (last_used_at, id);
CREATE INDEX client_secret_created_at ON client (secret_created_at, id);
CREATE INDEX client_revision ON client (revision);

CREATE TABLE client_scope (
    client_id INTEGER NOT NULL REFERENCES client (id),
    scope_id INTEGER NOT NULL REFERENCES scope (id),
    PRIMARY KEY (client_id, scope_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_scope_scope ON client_scope (scope_id, client_id);

CREATE TABLE client_secret (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    label TEXT NOT NULL,
    hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    last_used_at INTEGER
) STRICT;
CREATE INDEX client_secret_client ON client_secret (client_id);

-- What was deleted, so that "changed since revision N" can say so.
CREATE TABLE tombstone (
    revision INTEGER NOT NULL,
    resource TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (revision, resource, row_id)
) STRICT, WITHOUT ROWID;

-- Each entry's hash covers its own columns and the hash of the entry before it.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL COLLATE NOCASE,
    role TEXT NOT NULL,
    origin TEXT NOT NULL,
    command TEXT NOT NULL COLLATE NOCASE,
    target_kind TEXT NOT NULL COLLATE NOCASE,
    target_id INTEGER NOT NULL,
    target_name TEXT NOT NULL COLLATE NOCASE,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX audit_at ON audit (at, id);
CREATE INDEX audit_actor ON audit (actor, id);
CREATE INDEX audit_command ON audit (command, id);
CREATE INDEX audit_target_name ON audit (target_name, id);
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit entries are final'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit entries are final'); END;

-- Search: the searchable fields of a row, case-folded (Unicode) by the program, one per line; found by trigrams.
CREATE TABLE scope_search (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE scope_fts USING fts5(text, content = 'scope_search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1');
CREATE TABLE client_search (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE client_fts USING fts5(text, content = 'client_search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1');
CREATE TABLE audit_search (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE audit_fts USING fts5(text, content = 'audit_search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1');
