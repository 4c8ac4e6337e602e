// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/crypto/jose/jwk.h"
#include "core/domain/signingkey.h"
#include "core/jobs/jobcontext.h"

namespace gatehouse {

// The files that resource servers need, for any web host (K4). The folder is the root of the issuer's host: for
// https://auth.example.com/plant the key set is plant/jwks.json in it, so that the forms of OpenID Connect Discovery
// and RFC 8414 section 3.1 can both be there (security.md B02).

struct PublishedFile
{
    QString path; ///< in the folder
    QByteArray content;

    friend bool operator==(const PublishedFile &, const PublishedFile &) = default;
};

/// The key set and, when there is an issuer, the documents by which clients find it. They name what holds without a
/// server, and what the standards demand besides. Errors: InvalidInput (the issuer's path is no name of a folder; field
/// `issuer`).
[[nodiscard]] Result<QList<PublishedFile>> publicDocuments(const QString &issuer, const QList<JwsKey> &keys);

/// SHA-256 of all, names and contents.
[[nodiscard]] QByteArray fingerprintOf(const QList<PublishedFile> &files);

/// Where the status list lies in the folder; empty when there is no issuer, since nothing could name it then.
[[nodiscard]] QString statusListPath(const QString &issuer);

/// Writes the files so that each appears whole: all under other names first, synced, then renamed, in their order.
/// Until then, and when anything fails, the old ones stay as they were. Readable by everyone. The folder is made when
/// it is not there, the one above it must be. `obsolete`, a path, is removed at the end unless empty. Errors: NotFound,
/// Forbidden, InvalidInput (something else has the name of a file), Cancelled, Internal (the disk is full).
[[nodiscard]] Result<void> writeFiles(const QString &folder, const QList<PublishedFile> &files, const QString &obsolete,
                                      const JobContext &job);

/// How what would be published now differs from what was published last.
struct PublicationChanges
{
    bool isFirst = false; ///< nothing was published yet
    QStringList addedKids;
    QStringList removedKids;
    qint64 revokedCount = 0;          ///< tokens whose bit was set since
    qint64 restoredCount = 0;         ///< and cleared
    bool areDocumentsChanged = false; ///< otherwise than by keys: another issuer
    bool isListFull = false;          ///< tokens were issued that the published list does not tell of
    bool isRestored = false; ///< the workspace was restored: tokens that it does not know any more are to be revoked
    bool hasListExpired = false;
    bool expiresListSoon = false;

    /// Whether verifiers are told something that no longer holds, or soon will not.
    [[nodiscard]] bool isStale() const;
};

/// One sentence for each difference; none when there is none.
[[nodiscard]] QStringList describe(const PublicationChanges &changes);

} // namespace gatehouse
