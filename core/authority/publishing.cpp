// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/publishing.h"

#include "core/crypto/jose/statuslist.h"
#include "core/domain/workspace.h"
#include "core/store/rows/issuedtokenrows.h"
#include "core/store/rows/publicationrows.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/store/rows/workspacerows.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// A list is old when less than so much of its time is left.
constexpr int soonDivisor = 4;

struct Content
{
    PublicationState state;
    qint64 revision = 0;
    QList<PublishedFile> files; ///< without the status list
    IssuedCounts counts;
};

QStringList kidsOf(const QList<SigningKey> &keys)
{
    QStringList kids;
    for (const SigningKey &key : keys)
        kids << key.kid;
    return kids;
}

QStringList without(QStringList kids, const QStringList &others)
{
    kids.removeIf([&others](const QString &kid) { return others.contains(kid); });
    return kids;
}

Result<QList<PublishedFile>> documentsOf(const QString &issuer, const QList<SigningKey> &keys)
{
    QList<JwsKey> publicKeys;
    for (const SigningKey &key : keys) {
        TRY_ASSIGN(const auto publicKey, publicJwsKey(key));
        publicKeys << publicKey;
    }
    return publicDocuments(issuer, publicKeys);
}

bool expiresSoon(const Publication &last, const QDateTime &now)
{
    return last.expiresAt.isValid() &&
           now.msecsTo(last.expiresAt) < last.publishedAt.msecsTo(last.expiresAt) / soonDivisor;
}

Result<PublicationChanges> changesOf(Connection &connection, const Content &content, const QDateTime &now)
{
    PublicationChanges changes;
    changes.isFirst = !content.state.last.has_value();
    if (changes.isFirst)
        return changes;
    const Publication &last = *content.state.last;
    const QStringList kids = kidsOf(content.state.keys);
    changes.addedKids = without(kids, last.kids);
    changes.removedKids = without(last.kids, kids);
    changes.areDocumentsChanged = changes.addedKids.isEmpty() && changes.removedKids.isEmpty() &&
                                  fingerprintOf(content.files) != last.fingerprint;
    if (!content.state.hasStatusList())
        return changes;
    TRY_ASSIGN(const auto bits, bitChangesSince(connection, last.revision, now));
    changes.revokedCount = bits.set;
    changes.restoredCount = bits.cleared;
    changes.isListFull = content.counts.issued > last.listSize;
    changes.isRestored = bits.isRestored;
    changes.hasListExpired = last.expiresAt.isValid() && last.expiresAt <= now;
    changes.expiresListSoon = expiresSoon(last, now);
    return changes;
}

/// The revision is read first: what changes meanwhile is told again next time rather than never.
Result<Content> readContent(Connection &connection, const QDateTime &now)
{
    TRY_ASSIGN(const auto workspace, readWorkspace(connection));
    const auto keys = readPublishedKeys(connection, now);
    const auto last = readPublication(connection);
    const auto counts = countIssuedTokens(connection);
    if (!keys)
        return tl::unexpected(keys.error());
    if (!last || !counts)
        return tl::unexpected(last ? counts.error() : last.error());
    TRY_ASSIGN(auto files, documentsOf(workspace.issuer, *keys));
    Content content;
    content.state.issuer = workspace.issuer;
    content.state.last = *last;
    content.state.keys = *keys;
    content.state.issuedCount = counts->issued;
    content.state.revokedCount = counts->revoked;
    content.revision = workspace.revision;
    content.files = std::move(files);
    content.counts = *counts;
    TRY_ASSIGN(const auto changes, changesOf(connection, content, now));
    content.state.changes = changes;
    return content;
}

Result<PublishedFile> signedList(Connection &connection, const Vault &vault, const Content &content,
                                 const StatusList &list, const QDateTime &now, const PublicationOptions &options)
{
    TRY_ASSIGN(const auto pair, unsealSigningKey(connection, vault, content.state.keys.first()));
    TRY_ASSIGN(auto signer, TokenSigner::create(pair, statusListType));
    StatusListClaims claims;
    claims.uri = statusListUri(content.state.issuer).toUtf8();
    claims.issuedAt = now.toSecsSinceEpoch();
    claims.timeToLive = options.timeToLive;
    if (options.lifetimeMs > 0)
        claims.expiresAt = now.addMSecs(options.lifetimeMs).toSecsSinceEpoch();
    TRY_ASSIGN(const auto token, signStatusList(signer, list, claims));
    return PublishedFile{statusListPath(content.state.issuer), token};
}

} // namespace

bool PublicationState::hasStatusList() const
{
    return !issuer.isEmpty() && !keys.isEmpty() && keys.first().status == KeyStatus::Active;
}

Result<PublicationState> readPublicationState(Connection &connection, const QDateTime &now)
{
    return readContent(connection, now).map([](const Content &content) { return content.state; });
}

Result<Publication> publish(Connection &connection, const Vault &vault, const QString &folder,
                            const PublicationOptions &options, const QDateTime &now, const JobContext &job)
{
    TRY_ASSIGN(const auto content, readContent(connection, now));
    Publication publication;
    publication.folder = QFileInfo(folder).absoluteFilePath();
    publication.publishedAt = now;
    publication.kids = kidsOf(content.state.keys);
    publication.fingerprint = fingerprintOf(content.files);
    publication.revision = content.revision;
    QList<PublishedFile> files = content.files;
    if (content.state.hasStatusList()) {
        TRY_ASSIGN(const auto list, readStatusList(connection, job));
        TRY_ASSIGN(const auto file, signedList(connection, vault, content, list, now, options));
        files.insert(1, file); // behind the key set, which must know who signed it
        publication.revokedCount = content.counts.revoked;
        publication.listSize = list.size();
        if (options.lifetimeMs > 0)
            publication.expiresAt = now.addMSecs(options.lifetimeMs);
    }
    const QString obsolete = content.state.hasStatusList() ? QString() : statusListPath(content.state.issuer);
    TRY(writeFiles(folder, files, obsolete, job));
    return publication;
}

} // namespace gatehouse
