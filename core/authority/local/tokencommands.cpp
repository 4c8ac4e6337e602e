// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/authoritytext.h"
#include "core/authority/local/handlers.h"
#include "core/authority/local/tokencreation.h"
#include "core/authority/local/tokenrules.h"
#include "core/base/secretstring.h"
#include "core/crypto/sealing/secrethash.h"
#include "core/store/rows/tokenrows.h"
#include "core/store/rows/workspacerows.h"
#include "core/tabular/fields/resources.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView tokenKind = "token"_L1;

QJsonArray overridesJson(const Token &token)
{
    QJsonArray words;
    for (const RoleOverride &one : token.overrides)
        words << one.name + u'=' + toString(one.role);
    return words;
}

/// What a creation or deletion leaves in the audit: also who holds the token, which no Command sets.
QJsonObject tokenJson(const Token &token)
{
    QJsonObject json = filledFields(fieldsOf<Token>(), token);
    if (!token.holder.isEmpty())
        json.insert(u"holder"_s, token.holder);
    if (!token.client.isEmpty())
        json.insert(u"client"_s, token.client);
    if (!token.scopes.isEmpty())
        json.insert(u"scopes"_s, QJsonArray::fromStringList(token.scopes));
    if (!token.overrides.isEmpty())
        json.insert(u"overrides"_s, overridesJson(token));
    return json;
}

FieldChanges tokenChanges(const Token &before, const Token &after)
{
    FieldChanges changes = changedFields(fieldsOf<Token>(), before, after);
    if (before.overrides != after.overrides) {
        changes.before.insert(u"overrides"_s, overridesJson(before));
        changes.after.insert(u"overrides"_s, overridesJson(after));
    }
    if (before.status != after.status) {
        changes.before.insert(u"status"_s, toString(before.status));
        changes.after.insert(u"status"_s, toString(after.status));
    }
    return changes;
}

/// Writes a changed token and its audit entry; `updatedAt` and revision are set here.
Result<void> saveToken(Change &change, TokenRows &rows, const Token &stored, Token token, const QString &command,
                       const FieldChanges &changes)
{
    TRY_ASSIGN(const auto revision, change.revision());
    token.updatedAt = change.now();
    token.revision = revision;
    TRY(rows.update(token));
    return change.record(command, tokenKind, stored.id, token.name, changes);
}

/// What goes through many tokens.
struct Tools
{
    explicit Tools(Change &change)
        : reader(change.connection())
        , rows(change.connection())
    {
    }

    RowReader<Token> reader;
    TokenRows rows;
};

Result<void> deleteToken(Change &change, Tools &tools, qint64 id, QList<Resource> &changed)
{
    const auto token = tools.reader.read(id);
    if (!token)
        return tl::unexpected(token.error());
    TRY_ASSIGN(const auto revision, change.revision());
    TRY(tools.rows.remove(*token, revision));
    for (const Resource resource : changedBy(*token)) {
        if (!changed.contains(resource))
            changed << resource;
    }
    change.outcome().ids << id;
    return change.record(u"token.delete"_s, tokenKind, id, token->name, {tokenJson(*token), {}});
}

/// Leaves a token that has the status as it is.
Result<void> setStatus(Change &change, Tools &tools, const Token &stored, TokenStatus status, const QString &command)
{
    if (stored.status == status)
        return {};
    TRY_ASSIGN(const auto revision, change.revision());
    Token token = stored;
    token.status = status;
    token.updatedAt = change.now();
    token.revision = revision;
    TRY(tools.rows.updateStatus(token));
    change.outcome().ids << token.id;
    return change.record(command, tokenKind, token.id, token.name,
                         {{{u"status"_s, toString(stored.status)}}, {{u"status"_s, toString(status)}}});
}

Result<void> expireToken(Change &change, Tools &tools, qint64 id)
{
    TRY_ASSIGN(const auto stored, tools.reader.read(id));
    return setStatus(change, tools, stored, TokenStatus::Expired, u"token.expire"_s);
}

Result<void> setActive(Change &change, Tools &tools, qint64 id, bool active)
{
    TRY_ASSIGN(const auto stored, tools.reader.read(id));
    TRY(checkCanBeSwitched(stored, change.now()));
    return setStatus(change, tools, stored, active ? TokenStatus::Active : TokenStatus::Inactive,
                     active ? u"token.activate"_s : u"token.deactivate"_s);
}

} // namespace

QString newTokenId()
{
    return u"tok_"_s + QString::fromLatin1(randomBytes(10).toHex());
}

QList<Resource> changedBy(const Token &token)
{
    switch (token.kind) {
    case TokenKind::Api:
        break;
    case TokenKind::OAuth:
        return {Resource::Token, Resource::Scope, Resource::User};
    case TokenKind::Organization:
        return {Resource::Token, Resource::Membership, Resource::Organization};
    case TokenKind::Group:
        return {Resource::Token, Resource::Membership, Resource::Organization, Resource::Group};
    }
    return {Resource::Token};
}

Result<void> addToken(Change &change, Token &token, const QString &hash, const QString &command)
{
    TRY_ASSIGN(const auto revision, change.revision());
    token.createdAt = token.updatedAt = change.now();
    token.lastUsedAt = QDateTime();
    token.revision = revision;
    TRY(TokenRows(change.connection()).insert(token, hash));
    change.outcome().ids << token.id;
    return change.record(command, tokenKind, token.id, token.name, {{}, tokenJson(token)});
}

Result<QString> revealTokenSecret(Change &change, const Token &token, SecretString secret)
{
    TRY_ASSIGN(const auto lookupKey, readLookupKey(change.connection()));
    const QString hash = hashGeneratedSecret(secret, lookupKey);
    change.outcome().secrets << RevealedSecret{token.name, std::move(secret)};
    return hash;
}

Result<Outcome> handle(Change &change, const CreateToken &command)
{
    Token token = command.token;
    if (token.tokenId.isEmpty())
        token.tokenId = newTokenId();
    TRY(prepareNewToken(change.connection(), token, change.now()));
    TRY_ASSIGN(const auto hash, revealTokenSecret(change, token, generateTokenSecret()));
    TRY(addToken(change, token, hash, u"token.create"_s));
    return change.takeOutcome(changedBy(token));
}

Result<Outcome> handle(Change &change, const CreateOAuthToken &command)
{
    Token token = command.token;
    token.kind = TokenKind::OAuth;
    if (token.tokenId.isEmpty())
        token.tokenId = newTokenId();
    TRY(prepareConsent(change.connection(), token, change.now()));
    TRY(addToken(change, token, {}, u"token.consent"_s));
    return change.takeOutcome(changedBy(token));
}

Result<Outcome> handle(Change &change, const UpdateToken &command)
{
    TRY_ASSIGN(const auto stored, readRow<Token>(change.connection(), command.token.id));
    TRY(checkIsNotExpired(stored, change.now()));
    if (stored.revision != command.token.revision)
        return tl::unexpected(staleRevision(stored.name));
    const auto token = prepareUpdate(change.connection(), stored, command.token, change.now());
    if (!token)
        return tl::unexpected(token.error());
    change.outcome().ids << stored.id;
    const FieldChanges changes = tokenChanges(stored, *token);
    if (changes.after.isEmpty())
        return change.takeOutcome({});
    TokenRows rows(change.connection());
    TRY(saveToken(change, rows, stored, *token, u"token.update"_s, changes));
    return change.takeOutcome(changedBy(*token));
}

Result<Outcome> handle(Change &change, const SetTokensActive &command)
{
    Tools tools(change);
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        TRY(change.step(done++, command.ids.size()));
        TRY(setActive(change, tools, id, command.active));
    }
    return change.takeOutcome({Resource::Token});
}

Result<Outcome> handle(Change &change, const DeleteTokens &command)
{
    Tools tools(change);
    QList<Resource> changed;
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        TRY(change.step(done++, command.ids.size()));
        TRY(deleteToken(change, tools, id, changed));
    }
    return change.takeOutcome(changed);
}

Result<Outcome> handle(Change &change, const TidyTokens &)
{
    const auto pending = overduePendingTokens(change.connection(), change.now());
    const auto expired = unmarkedExpiredTokens(change.connection(), change.now());
    if (!pending || !expired)
        return tl::unexpected(pending ? expired.error() : pending.error());
    Tools tools(change);
    QList<Resource> changed{Resource::Token};
    const QSet<qint64> removed(pending->cbegin(), pending->cend());
    const qint64 total = pending->size() + expired->size();
    qint64 done = 0;
    for (const qint64 id : *pending) {
        TRY(change.step(done++, total));
        TRY(deleteToken(change, tools, id, changed));
    }
    for (const qint64 id : *expired) {
        TRY(change.step(done++, total));
        if (removed.contains(id)) // was pending, and has expired as well
            continue;
        TRY(expireToken(change, tools, id));
    }
    return change.takeOutcome(changed);
}

} // namespace gatehouse
