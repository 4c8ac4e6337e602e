// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/crypto/jose/jwk.h"
#include "core/domain/signingkey.h"
#include "core/jobs/jobcontext.h"

namespace gatehouse {

// The files that resource servers need, for any web server (K4). The folder is the root of the issuer's host: for
// https://auth.example.com/plant the key set is plant/jwks.json, so that the URLs of OpenID Connect Discovery and of
// RFC 8414 section 3.1 can both be served.

struct PublishedFile
{
    QString path; ///< relative to the folder
    QByteArray content;

    friend bool operator==(const PublishedFile &, const PublishedFile &) = default;
};

/// The key set and, when there is an issuer, the discovery documents. They contain what is true without a server, and
/// what the standards require. Errors: InvalidInput (the issuer's path cannot be a folder; field `issuer`).
[[nodiscard]] Result<QList<PublishedFile>> publicDocuments(const QString &issuer, const QList<JwsKey> &keys);

/// SHA-256 of all names and contents.
[[nodiscard]] QByteArray fingerprintOf(const QList<PublishedFile> &files);

/// The path of the status list in the folder; empty without an issuer, because tokens could not refer to it.
[[nodiscard]] QString statusListPath(const QString &issuer);

/// Writes all files under temporary names, syncs them, then renames them in this order, so that each appears
/// completely. When writing fails, the old files are unchanged. Readable by everyone. The folder is created if
/// necessary; its parent must exist. `obsolete`, a path, is removed at the end unless empty. Errors: NotFound,
/// Forbidden, InvalidInput (not a file or folder), Cancelled, Internal (disk full).
[[nodiscard]] Result<void> writeFiles(const QString &folder, const QList<PublishedFile> &files, const QString &obsolete,
                                      const JobContext &job);

/// The differences between what would be published now and the last publication.
struct PublicationChanges
{
    bool isFirst = false; ///< nothing has been published
    QStringList addedKids;
    QStringList removedKids;
    qint64 revokedCount = 0;          ///< tokens whose bit was set since then then
    qint64 restoredCount = 0;         ///< tokens whose bit was cleared
    bool areDocumentsChanged = false; ///< not only the keys: another issuer
    bool isListFull = false;          ///< tokens were issued that are not in the published list
    bool isRestored = false;          ///< after a restore: tokens that the workspace no longer knows must be revoked
    bool hasListExpired = false;
    bool expiresListSoon = false;

    /// Whether what is published is out of date, or soon will be.
    [[nodiscard]] bool isStale() const;
};

/// One sentence for each difference.
[[nodiscard]] QStringList describe(const PublicationChanges &changes);

} // namespace gatehouse
