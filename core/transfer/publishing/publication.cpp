// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/publishing/publication.h"

#include "core/base/jsonappender.h"
#include "core/domain/workspace.h"
#include "core/tabular/export/pendingfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <vector>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct PublicationText
{
    Q_DECLARE_TR_FUNCTIONS(Publication)
};

constexpr QFileDevice::Permissions readableByAll =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;

/// Whether a part of the issuer's path is safe as the name of a folder on every file system and web server.
bool isFolderName(QStringView name)
{
    const auto isSafe = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'_' || c == u'.' || c == u'~';
    };
    return !name.isEmpty() && !name.startsWith(u'.') && std::ranges::all_of(name, isSafe);
}

bool isFolderPath(const QString &path)
{
    const auto parts = QStringView(path).split(u'/');
    return path.isEmpty() || std::ranges::all_of(parts, &isFolderName);
}

/// "plant" becomes "plant/"; an empty path stays empty.
QString prefix(const QString &path)
{
    return path.isEmpty() ? path : path + u'/';
}

QByteArray endpoint(const QString &issuer, QLatin1StringView name)
{
    return (issuer.endsWith(u'/') ? issuer + name : issuer + u'/' + name).toUtf8();
}

void appendAlgorithms(JsonAppender &json, const QList<JwsKey> &keys)
{
    QList<QByteArray> names;
    for (const JwsKey &key : keys) {
        if (const QByteArray name = algorithmName(key.algorithm); !names.contains(name))
            names << name;
    }
    json.beginArray("id_token_signing_alg_values_supported");
    for (const QByteArray &name : names)
        json.textItem(name);
    json.endArray();
}

/// The common members of both documents. `token_endpoint` and `response_types_supported` are REQUIRED (RFC 8414 section
/// 2, OpenID Connect Discovery section 3), although there is no such endpoint and no grant.
void appendMetadata(JsonAppender &json, const QString &issuer)
{
    json.text("issuer", issuer.toUtf8());
    json.text("jwks_uri", jwksUri(issuer).toUtf8());
    json.text("token_endpoint", endpoint(issuer, "token"_L1));
    json.beginArray("response_types_supported");
    json.textItem("none");
    json.endArray();
    json.beginArray("grant_types_supported");
    json.endArray();
}

QByteArray authorizationServerMetadata(const QString &issuer)
{
    QByteArray out;
    JsonAppender json(out);
    json.beginObject();
    appendMetadata(json, issuer);
    json.endObject();
    return out;
}

QByteArray openidConfiguration(const QString &issuer, const QList<JwsKey> &keys)
{
    QByteArray out;
    JsonAppender json(out);
    json.beginObject();
    appendMetadata(json, issuer);
    json.text("authorization_endpoint", endpoint(issuer, "authorize"_L1));
    json.beginArray("subject_types_supported");
    json.textItem("public");
    json.endArray();
    appendAlgorithms(json, keys);
    json.endObject();
    return out;
}

tl::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return fail(ErrorKind::Internal,
                QCoreApplication::translate("Export", "%1 cannot be written: %2").arg(path, reason), reason);
}

Result<void> makeFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    if (folder.exists())
        return fail(ErrorKind::InvalidInput, PublicationText::tr("%1 exists and is not a folder.").arg(path));
    if (QDir().mkpath(path))
        return {};
    return fail(ErrorKind::Forbidden, PublicationText::tr("The folder %1 cannot be created.").arg(path));
}

/// Writes the file under a temporary name and syncs it.
Result<PendingFile> prepareFile(const QString &path, const QByteArray &content)
{
    TRY(makeFolder(QFileInfo(path).absolutePath()));
    TRY_ASSIGN(auto pending, PendingFile::create(path));
    QFile file(pending.temporaryPath());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush() ||
        ::fsync(file.handle()) != 0 || !file.setPermissions(readableByAll))
        return cannotWrite(path, file.error() == QFileDevice::NoError ? qt_error_string(errno) : file.errorString());
    return pending;
}

} // namespace

QString statusListPath(const QString &issuer)
{
    return issuer.isEmpty() ? QString() : prefix(issuerPath(issuer)) + u"statuslist.jwt"_s;
}

Result<QList<PublishedFile>> publicDocuments(const QString &issuer, const QList<JwsKey> &keys)
{
    const QString path = issuerPath(issuer);
    if (!isFolderPath(path))
        return fail(ErrorKind::InvalidInput,
                    PublicationText::tr(
                        "“%1” cannot be published in a folder: its path may only contain letters, digits and - . "
                        "_ ~, and no part may begin with a dot.")
                        .arg(issuer),
                    {}, u"issuer"_s);
    QList<PublishedFile> files{{prefix(path) + u"jwks.json"_s, publicJwks(keys)}};
    if (issuer.isEmpty())
        return files;
    const QByteArray configuration = openidConfiguration(issuer, keys);
    files << PublishedFile{prefix(path) + u".well-known/openid-configuration"_s, configuration};
    if (!path.isEmpty()) // RFC 8414 section 5: some clients insert the path here too
        files << PublishedFile{u".well-known/openid-configuration/"_s + path, configuration};
    files << PublishedFile{path.isEmpty() ? u".well-known/oauth-authorization-server"_s
                                          : u".well-known/oauth-authorization-server/"_s + path,
                           authorizationServerMetadata(issuer)};
    return files;
}

QByteArray fingerprintOf(const QList<PublishedFile> &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const PublishedFile &file : files) {
        for (const QByteArray &part : {file.path.toUtf8(), file.content}) {
            hash.addData(QByteArray::number(part.size()) + ':');
            hash.addData(part);
        }
    }
    return hash.result();
}

Result<void> writeFiles(const QString &folder, const QList<PublishedFile> &files, const QString &obsolete,
                        const JobContext &job)
{
    const QFileInfo place(folder);
    if (!QFileInfo(place.absolutePath()).isDir())
        return fail(ErrorKind::NotFound,
                    PublicationText::tr("The folder %1 does not exist.").arg(place.absolutePath()));
    TRY(makeFolder(place.absoluteFilePath()));
    std::vector<PendingFile> pending;
    for (const PublishedFile &file : files) {
        if (job.isCancelled())
            return fail(ErrorKind::Cancelled, PublicationText::tr("Cancelled. Nothing was published."));
        TRY_ASSIGN(auto prepared, prepareFile(place.absoluteFilePath() + u'/' + file.path, file.content));
        pending.push_back(std::move(prepared));
        job.setProgress(static_cast<qint64>(pending.size()), 2 * files.size());
    }
    qint64 done = files.size();
    for (PendingFile &file : pending) {
        TRY(file.commit());
        job.setProgress(++done, 2 * files.size());
    }
    if (!obsolete.isEmpty())
        QFile::remove(place.absoluteFilePath() + u'/' + obsolete);
    return {};
}

bool PublicationChanges::isStale() const
{
    return isFirst || !addedKids.isEmpty() || !removedKids.isEmpty() || revokedCount > 0 || restoredCount > 0 ||
           areDocumentsChanged || isListFull || isRestored || hasListExpired || expiresListSoon;
}

QStringList describe(const PublicationChanges &changes)
{
    if (changes.isFirst)
        return {PublicationText::tr("Nothing has been published yet.")};
    QStringList lines;
    if (const int added = static_cast<int>(changes.addedKids.size()); added > 0)
        lines << PublicationText::tr("%n key(s) to be added.", nullptr, added);
    if (const int removed = static_cast<int>(changes.removedKids.size()); removed > 0)
        lines << PublicationText::tr("%n key(s) to be removed.", nullptr, removed);
    if (const int revoked = static_cast<int>(changes.revokedCount); revoked > 0)
        lines << PublicationText::tr("%Ln token(s) were revoked since then; verifiers do not know it yet.", nullptr,
                                     revoked);
    if (const int restored = static_cast<int>(changes.restoredCount); restored > 0)
        lines << PublicationText::tr("%Ln token(s) were activated again.", nullptr, restored);
    if (changes.areDocumentsChanged)
        lines << PublicationText::tr("The issuer has changed.");
    if (changes.isListFull)
        lines << PublicationText::tr("Tokens were issued that the published status list does not contain.");
    if (changes.isRestored)
        lines << PublicationText::tr(
            "The workspace was restored from a backup: tokens issued after the backup are revoked.");
    if (changes.hasListExpired)
        lines << PublicationText::tr("The published status list has expired: verifiers refuse every token.");
    else if (changes.expiresListSoon)
        lines << PublicationText::tr("The published status list expires soon.");
    return lines;
}

} // namespace gatehouse
