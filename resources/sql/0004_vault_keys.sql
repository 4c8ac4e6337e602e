-- SPDX-License-Identifier: GPL-3.0-or-later
-- The vault with its slots, signing keys, which tokens were signed by them, and what was published last. Conventions as
-- in 0001.

ALTER TABLE workspace ADD COLUMN epoch INTEGER NOT NULL DEFAULT 1; -- raised by each restore from a backup
ALTER TABLE workspace ADD COLUMN smtp_password BLOB;               -- sealed; NULL: asked for

-- No row: nothing is sealed in this workspace yet.
CREATE TABLE vault (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key_version INTEGER NOT NULL,          -- counts the data keys; every sealed cell is bound to one
    check_cell BLOB NOT NULL,              -- a known text, sealed: proves a data key
    seal_count INTEGER NOT NULL DEFAULT 0, -- cells sealed by this data key (NIST SP 800-38D bounds them)
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE vault_slot (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind IN (1, 2, 3)), -- passphrase, keychain, recovery code
    label TEXT NOT NULL,                             -- of a keychain: whose, and on which machine
    slot BLOB NOT NULL CHECK (length(slot) = 128),
    created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX vault_slot_human ON vault_slot (kind) WHERE kind <> 2; -- one passphrase and one recovery code

CREATE TABLE signing_key (
    id INTEGER PRIMARY KEY,
    kid TEXT NOT NULL COLLATE NOCASE, -- the thumbprint of RFC 7638; compared byte by byte in tokens: see the index
    name TEXT NOT NULL COLLATE NOCASE,
    algorithm TEXT NOT NULL,          -- `alg`: "ES256"
    kind TEXT NOT NULL,               -- "P-256", "RSA 3072"
    origin TEXT NOT NULL CHECK (origin IN ('generated', 'imported')),
    status TEXT NOT NULL CHECK (status IN ('next', 'active', 'retired', 'revoked')),
    public_key BLOB NOT NULL,         -- SubjectPublicKeyInfo, DER
    private_key BLOB NOT NULL,        -- PKCS#8, DER, sealed
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    signs_from INTEGER,               -- planned, of the next one
    activated_at INTEGER,
    retired_at INTEGER,
    revoked_at INTEGER,
    revocation_reason TEXT NOT NULL DEFAULT '',
    token_count INTEGER NOT NULL DEFAULT 0,           -- tokens it signed
    unlimited_token_count INTEGER NOT NULL DEFAULT 0, -- of these, tokens that never expire
    last_token_expires_at INTEGER,                    -- of the others; NULL: there is none
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX signing_key_kid_exact ON signing_key (kid COLLATE BINARY);
CREATE UNIQUE INDEX signing_key_active ON signing_key (status) WHERE status = 'active'; -- one signs
CREATE INDEX signing_key_name ON signing_key (name, id);
CREATE INDEX signing_key_status ON signing_key (status, id);
CREATE INDEX signing_key_created ON signing_key (created_at, id);
CREATE INDEX signing_key_revision ON signing_key (revision);
CREATE TABLE key_search (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE key_fts USING fts5(text, content = 'key_search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1');

-- Every token that was signed, also after it is gone from `token`: its bit in the status list stays set. Rows are never
-- removed, so that no index in the list is used twice.
CREATE TABLE issued_token (
    status_index INTEGER PRIMARY KEY,                                      -- in the Token Status List, from 0
    token_id INTEGER REFERENCES token (id) ON DELETE SET NULL,             -- NULL: deleted, so revoked
    signing_key_id INTEGER REFERENCES signing_key (id) ON DELETE SET NULL, -- NULL: the key was deleted
    issued_at INTEGER NOT NULL,
    expires_at INTEGER,
    is_revoked INTEGER NOT NULL,  -- its bit: the token is inactive or deleted
    bit_revision INTEGER NOT NULL -- of the change that set or cleared the bit last; 0: it has never been set
) STRICT;
CREATE UNIQUE INDEX issued_token_by_token ON issued_token (token_id) WHERE token_id IS NOT NULL;
CREATE INDEX issued_token_by_key ON issued_token (signing_key_id, expires_at) WHERE token_id IS NOT NULL;
CREATE INDEX issued_token_revoked ON issued_token (status_index) WHERE is_revoked = 1;
CREATE INDEX issued_token_changed ON issued_token (bit_revision) WHERE bit_revision > 0;

-- Places that may have been given to tokens after the backup was made that this workspace was restored from. Nobody knows
-- those tokens any more: their bits are set, and no other token gets their places.
CREATE TABLE lost_status (
    first INTEGER PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last >= first),
    revision INTEGER NOT NULL -- of the restore
) STRICT;

CREATE TABLE publication (
    id INTEGER PRIMARY KEY CHECK (id = 1), -- the last one
    folder TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    published_by TEXT NOT NULL,
    kids TEXT NOT NULL,             -- of the keys in it, space-separated
    fingerprint BLOB NOT NULL,      -- SHA-256 of the documents without the status list; another one: they are stale
    content_revision INTEGER NOT NULL, -- the workspace's, when it was read
    revoked_count INTEGER NOT NULL, -- bits that were set in the status list
    list_size INTEGER NOT NULL,     -- tokens that it tells of; 0: there is none
    expires_at INTEGER              -- of the status list; NULL: never, or there is none
) STRICT;
