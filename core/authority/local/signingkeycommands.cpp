// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/authoritytext.h"
#include "core/authority/local/handlers.h"
#include "core/crypto/keyfiles/keyexport.h"
#include "core/crypto/keyfiles/keyimport.h"
#include "core/crypto/keyfiles/keystrength.h"
#include "core/store/rows/issuedtokenrows.h"
#include "core/store/rows/publicationrows.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/tabular/fields/resources.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView signingKeyKind = "key"_L1;

/// What is worth remembering of a key that comes or goes.
QJsonObject keyJson(const SigningKey &key)
{
    QJsonObject json = filledFields(fieldsOf<SigningKey>(), key);
    json.insert(u"kid"_s, key.kid);
    json.insert(u"algorithm"_s, key.algorithm);
    json.insert(u"kind"_s, key.kind);
    json.insert(u"status"_s, toString(key.status));
    return json;
}

Result<void> checkSignsFrom(const QDateTime &signsFrom, const QDateTime &now)
{
    if (signsFrom.isValid() && signsFrom <= now)
        return fail(ErrorKind::InvalidInput, AuthorityText::tr("Choose a time in the future."), {}, u"signsFrom"_s);
    return {};
}

/// Fills in what the key itself says: kid, signingKeyKind, public part, and its usual algorithm where none is asked
/// for.
Result<void> describePair(const SecretString &privateKey, SigningKey &key)
{
    TRY_ASSIGN(const auto pair, keyFromPrivateDer(privateKey));
    TRY(checkStrength(pair));
    const QList<SigningAlgorithm> algorithms = algorithmsFor(pair.type());
    if (key.algorithm.isEmpty())
        key.algorithm = QString::fromLatin1(algorithmName(algorithms.first()));
    const auto algorithm = algorithmFromName(key.algorithm.toLatin1());
    if (!algorithm || !algorithms.contains(*algorithm))
        return fail(ErrorKind::InvalidInput,
                    AuthorityText::tr("A key of kind %1 cannot sign by “%2”.").arg(pair.name(), key.algorithm), {},
                    u"algorithm"_s);
    key.kid = QString::fromLatin1(thumbprint(pair));
    key.kind = pair.name();
    key.publicKey = publicDer(pair);
    return {};
}

/// Writes a changed key and its audit entry; `updatedAt` and revision are set here.
Result<void> saveKey(Change &change, SigningKey key, const QString &command, const FieldChanges &changes)
{
    TRY_ASSIGN(const auto revision, change.revision());
    key.updatedAt = change.now();
    key.revision = revision;
    TRY(SigningKeyRows(change.connection()).update(key));
    change.outcome().ids << key.id;
    return change.record(command, signingKeyKind, key.id, displayName(key), changes);
}

FieldChanges statusChange(KeyStatus before, KeyStatus after)
{
    return {{{u"status"_s, toString(before)}}, {{u"status"_s, toString(after)}}};
}

/// The one that signs retires; nothing when there is none.
Result<void> retireActiveKey(Change &change)
{
    TRY_ASSIGN(const auto active, findActiveKey(change.connection()));
    if (!active)
        return {};
    SigningKey key = *active;
    key.status = KeyStatus::Retired;
    key.retiredAt = change.now();
    return saveKey(change, key, u"key.retire"_s, statusChange(KeyStatus::Active, KeyStatus::Retired));
}

Result<void> activateKey(Change &change, SigningKey key)
{
    if (key.status != KeyStatus::Next)
        return fail(ErrorKind::Forbidden,
                    AuthorityText::tr("“%1” cannot become active: only a next key can.").arg(displayName(key)), {},
                    u"status"_s);
    TRY(retireActiveKey(change));
    key.status = KeyStatus::Active;
    key.activatedAt = change.now();
    return saveKey(change, key, u"key.activate"_s, statusChange(KeyStatus::Next, KeyStatus::Active));
}

/// A planned key waits; any other takes a place that is free.
Result<bool> becomesActive(Change &change, const CreateKey &command)
{
    if (command.activate || command.key.signsFrom.isValid())
        return command.activate;
    return findActiveKey(change.connection()).map([](const auto &active) { return !active.has_value(); });
}

Result<void> addKey(Change &change, SigningKey &key, const SecretString &privateKey)
{
    TRY_ASSIGN(const auto revision, change.revision());
    key.createdBy = change.actor().name;
    key.createdAt = key.updatedAt = change.now();
    key.revision = revision;
    TRY(SigningKeyRows(change.connection()).insert(key, privateKey, change.vault()));
    change.outcome().ids << key.id;
    return change.record(key.origin == KeyOrigin::Imported ? u"key.import"_s : u"key.create"_s, signingKeyKind, key.id,
                         displayName(key), {{}, keyJson(key)});
}

Result<void> revokeKey(Change &change, qint64 id, const QString &reason)
{
    TRY_ASSIGN(const auto stored, readRow<SigningKey>(change.connection(), id));
    if (stored.status == KeyStatus::Revoked)
        return {};
    SigningKey key = stored;
    key.status = KeyStatus::Revoked;
    key.revokedAt = change.now();
    key.revocationReason = reason;
    if (const Problems problems = validate(key); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    TRY_ASSIGN(const auto revision, change.revision());
    TRY_ASSIGN(const auto ended, deactivateTokensOf(change.connection(), id, change.now(), revision));
    FieldChanges changes = statusChange(stored.status, key.status);
    changes.after.insert(u"tokenCount"_s, ended);
    if (!reason.isEmpty())
        changes.after.insert(u"revocationReason"_s, reason);
    return saveKey(change, key, u"key.revoke"_s, changes);
}

Result<void> checkCanBeDeleted(const SigningKey &key, const QDateTime &now)
{
    if (key.status == KeyStatus::Active)
        return fail(ErrorKind::Forbidden,
                    AuthorityText::tr("“%1” signs. Let another key sign first, or revoke it.").arg(displayName(key)),
                    {}, u"status"_s);
    if (key.status != KeyStatus::Revoked && mayHaveLiveTokens(key, now))
        return fail(
            ErrorKind::Forbidden,
            AuthorityText::tr("Tokens that “%1” signed may still be valid. Revoke it first, or wait until the last one "
                              "has expired.")
                .arg(displayName(key)),
            {}, u"status"_s);
    return {};
}

Result<SecretString> exportedKey(const JwsKey &pair, const QString &name, const ExportPrivateKey &command)
{
    switch (command.format) {
    case PrivateKeyFormat::Pem:
        return privatePem(pair.key);
    case PrivateKeyFormat::EncryptedPem:
        return encryptedPrivatePem(pair.key, command.passphrase);
    case PrivateKeyFormat::Jwk:
        return privateJwk(pair);
    case PrivateKeyFormat::Pkcs12:
        break;
    }
    return pkcs12File(pair.key, command.passphrase, name);
}

} // namespace

Result<Outcome> handle(Change &change, const CreateKey &command)
{
    SigningKey key = command.key;
    key.activatedAt = key.retiredAt = key.revokedAt = QDateTime();
    key.revocationReason.clear();
    if (const Problems problems = validate(key); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    TRY(checkSignsFrom(key.signsFrom, change.now()));
    TRY(describePair(command.privateKey, key));
    TRY_ASSIGN(const auto isActive, becomesActive(change, command));
    key.status = isActive ? KeyStatus::Active : KeyStatus::Next;
    if (isActive) {
        key.activatedAt = change.now();
        key.signsFrom = QDateTime();
        TRY(retireActiveKey(change));
        change.outcome().ids.clear(); // the new key is what the Command made
    }
    TRY(addKey(change, key, command.privateKey));
    return change.takeOutcome({Resource::Key});
}

Result<Outcome> handle(Change &change, const UpdateKey &command)
{
    TRY_ASSIGN(const auto stored, readRow<SigningKey>(change.connection(), command.key.id));
    if (stored.revision != command.key.revision)
        return tl::unexpected(staleRevision(displayName(stored)));
    SigningKey key = stored;
    key.name = command.key.name;
    if (const Problems problems = validate(key); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    if (command.key.signsFrom != stored.signsFrom) {
        if (stored.status != KeyStatus::Next)
            return fail(ErrorKind::Forbidden, AuthorityText::tr("Only of a next key it can be planned when it signs."),
                        {}, u"signsFrom"_s);
        TRY(checkSignsFrom(command.key.signsFrom, change.now()));
        key.signsFrom = command.key.signsFrom;
    }
    const FieldChanges changes = changedFields(fieldsOf<SigningKey>(), stored, key);
    if (changes.after.isEmpty()) {
        change.outcome().ids << key.id;
        return change.takeOutcome({});
    }
    TRY(saveKey(change, key, u"key.update"_s, changes));
    return change.takeOutcome({Resource::Key});
}

Result<Outcome> handle(Change &change, const ActivateKey &command)
{
    TRY_ASSIGN(const auto key, readRow<SigningKey>(change.connection(), command.id));
    TRY(activateKey(change, key));
    return change.takeOutcome({Resource::Key});
}

Result<Outcome> handle(Change &change, const RevokeKeys &command)
{
    for (const qint64 id : command.ids) {
        TRY(revokeKey(change, id, command.reason.trimmed()));
    }
    return change.takeOutcome({Resource::Key, Resource::Token});
}

Result<Outcome> handle(Change &change, const DeleteKeys &command)
{
    SigningKeyRows rows(change.connection());
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        TRY(change.step(done++, command.ids.size()));
        const auto key = readRow<SigningKey>(change.connection(), id);
        if (!key)
            return tl::unexpected(key.error());
        TRY(checkCanBeDeleted(*key, change.now()));
        TRY_ASSIGN(const auto revision, change.revision());
        TRY(rows.remove(*key, revision));
        change.outcome().ids << id;
        TRY(change.record(u"key.delete"_s, signingKeyKind, id, displayName(*key), {keyJson(*key), {}}));
    }
    return change.takeOutcome({Resource::Key});
}

Result<Outcome> handle(Change &change, const TidyKeys &)
{
    TRY_ASSIGN(const auto due, dueKeys(change.connection(), change.now()));
    for (const SigningKey &key : due) {
        TRY(activateKey(change, key));
    }
    return change.takeOutcome({Resource::Key});
}

Result<Outcome> handle(Change &change, const ExportPrivateKey &command)
{
    const auto key = readRow<SigningKey>(change.connection(), command.id);
    if (!key)
        return tl::unexpected(key.error());
    TRY_ASSIGN(const auto pair, unsealSigningKey(change.connection(), change.vault(), *key));
    TRY_ASSIGN(auto file, exportedKey(pair, displayName(*key), command));
    TRY(change.revision());
    TRY(change.record(u"key.export-private"_s, signingKeyKind, key->id, displayName(*key),
                      {{}, {{u"kid"_s, key->kid}, {u"format"_s, toString(command.format)}}}));
    change.outcome().ids << key->id;
    change.outcome().secrets << RevealedSecret{displayName(*key), std::move(file)};
    return change.takeOutcome({});
}

Result<Outcome> handle(Change &change, const RecordPublication &command)
{
    Publication publication = command.publication;
    publication.publishedBy = change.actor().name;
    TRY(change.revision());
    TRY(writePublication(change.connection(), publication));
    QJsonObject json{{u"folder"_s, publication.folder},
                     {u"kids"_s, QJsonArray::fromStringList(publication.kids)},
                     {u"revokedCount"_s, publication.revokedCount}};
    if (publication.expiresAt.isValid())
        json.insert(u"expiresAt"_s, publication.expiresAt.toString(Qt::ISODate));
    TRY(recordOnWorkspace(change, u"workspace.publish"_s, {{}, json}));
    return change.takeOutcome({Resource::Key});
}

} // namespace gatehouse
