// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokendetails.h"

#include "core/domain/text.h"
#include "core/store/rows/cataloguerows.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/tokenholder.h"
#include "core/store/rows/tokenqueries.h"
#include "core/tabular/fields/resources.h"
#include "ui/pages/tokens/tokentext.h"
#include "ui/table/relativetime.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct TokenDetailsText
{
    Q_DECLARE_TR_FUNCTIONS(TokenDetails)
};

QString roleLabel(AccessRole role)
{
    return infoOf<Token>().field(u"maximumRole")->label(toString(role));
}

Tone roleTone(AccessRole role)
{
    return role == AccessRole::Admin ? Tone::Accent : Tone::Neutral;
}

/// Explains the status where necessary.
QString statusNote(const TokenDetails &details, const QDateTime &now)
{
    switch (details.status) {
    case TokenStatus::Pending: {
        const QDateTime due = details.token.createdAt.addMSecs(pendingLifetimeMs);
        return TokenDetailsText::tr("The client has not completed the authorization yet. Otherwise it is removed %1.")
            .arg(relativeTime(due, now));
    }
    case TokenStatus::Expired:
        return editObstacle(details.status);
    case TokenStatus::Inactive:
        return hasTechnicalUser(details.token.kind) ? TokenDetailsText::tr("Revoked. You can reactivate it.")
                                                    : QString();
    case TokenStatus::Active:
        break;
    }
    return {};
}

QList<DetailRow> statusRows(const TokenDetails &details, const QDateTime &now)
{
    const FieldInfo *field = infoOf<Token>().field(u"status");
    const QString status = toString(details.status);
    DetailRow row{field->translatedTitle(), DetailRow::Kind::Badges, {field->label(status)}};
    row.tone = field->tone(status);
    QList<DetailRow> rows{row};
    if (const QString note = statusNote(details, now); !note.isEmpty())
        rows << noteRow(note);
    return rows;
}

QList<DetailRow> holderRows(const Token &token)
{
    if (!hasTechnicalUser(token.kind)) {
        DetailRow row{TokenDetailsText::tr("Holder")};
        if (!token.holder.isEmpty())
            row.values << token.holder;
        row.placeholder = TokenDetailsText::tr("the workspace");
        return {row};
    }
    QList<DetailRow> rows = detailRows(fieldsOf<Token>(), token, {"organization"_L1});
    if (token.kind == TokenKind::Group)
        rows << detailRows(fieldsOf<Token>(), token, {"group"_L1});
    return rows << DetailRow{TokenDetailsText::tr("Technical user"), DetailRow::Kind::Monospace, {token.holder}}
                << noteRow(TokenDetailsText::tr("Created with the token, has its role, and is deleted with it."));
}

/// What the consent page shows of the client (T5).
DetailSection clientSection(const TokenDetails &details, const std::function<void(const QString &)> &openUri)
{
    const Client &client = details.client;
    DetailSection section{TokenDetailsText::tr("Client"), {}};
    section.rows << DetailRow{TokenDetailsText::tr("Name"), DetailRow::Kind::Text, {client.name}}
                 << detailRows(fieldsOf<Token>(), details.token, {"client"_L1});
    DetailRow page{TokenDetailsText::tr("Home page"), DetailRow::Kind::Monospace};
    page.placeholder = u"—"_s;
    if (!client.uri.isEmpty())
        page.values << client.uri;
    if (!client.uri.isEmpty() && linkProblem(client.uri).isEmpty()) {
        page.linkText = TokenDetailsText::tr("Open in the browser");
        page.onLink = [openUri, uri = client.uri] { openUri(uri); };
    }
    section.rows << page;
    if (!client.logoUri.isEmpty())
        section.rows << DetailRow{TokenDetailsText::tr("Logo"), DetailRow::Kind::Monospace, {client.logoUri}};
    DetailRow scopes{TokenDetailsText::tr("Scopes"), DetailRow::Kind::Badges, details.token.scopes};
    scopes.placeholder = TokenDetailsText::tr("none");
    section.rows << scopes;
    return section;
}

DetailSection permissionSection(const TokenDetails &details)
{
    DetailSection section{TokenDetailsText::tr("Permissions"), {}};
    if (details.status != TokenStatus::Active)
        section.rows << noteRow(TokenDetailsText::tr("Not effective: %1").arg(describeLimit(RoleLimit::TokenStatus)));
    for (const QString &permission : details.token.permissions) {
        const PermissionText text = permissionText(permission, details.catalogue);
        section.rows << DetailRow{{}, DetailRow::Kind::Text, {text.subject}};
        section.rows << noteRow(text.actions);
        if (!text.isInCatalogue) {
            DetailRow mark{{}, DetailRow::Kind::Badges, {TokenDetailsText::tr("Not in the catalogue")}};
            mark.tone = Tone::Warning;
            mark.tooltip = TokenDetailsText::tr("Not in the permission catalogue. The token keeps the permission.");
            section.rows << mark;
        }
    }
    if (details.token.permissions.isEmpty())
        section.rows << noteRow(TokenDetailsText::tr("No permissions."));
    return section;
}

DetailSection roleSection(const TokenDetails &details)
{
    DetailSection section{TokenDetailsText::tr("Effective roles"), {}};
    for (const EffectiveRole &role : details.roles) {
        DetailRow row{role.place, DetailRow::Kind::Badges, {roleLabel(role.role)}};
        row.tone = roleTone(role.role);
        //: of a token, in one organization or application: its maximum role and the role of its holder
        row.tooltip =
            TokenDetailsText::tr("Maximum: %1. Holder: %2.").arg(roleLabel(role.cap), roleLabel(role.holderRole));
        section.rows << row << noteRow(describeLimit(role.limit));
    }
    if (section.rows.isEmpty())
        section.rows << noteRow(TokenDetailsText::tr("None: the holder belongs to no organization."));
    return section;
}

DetailSection capSection(const Token &token)
{
    DetailSection section{TokenDetailsText::tr("Maximum roles"), {}};
    for (DetailRow row : detailRows(fieldsOf<Token>(), token, {"maximumRole"_L1})) {
        row.kind = DetailRow::Kind::Badges;
        row.tone = roleTone(token.maximumRole);
        section.rows << row;
    }
    for (const RoleOverride &one : token.overrides) {
        DetailRow row{one.name, DetailRow::Kind::Badges, {roleLabel(one.role)}};
        row.tone = roleTone(one.role);
        section.rows << row;
    }
    return section;
}

/// Of a JWT: its key, and a note when the key was revoked or deleted (T8).
QList<DetailRow> signatureRows(const Token &token)
{
    QList<DetailRow> rows;
    if (!token.isIssued)
        return rows;
    rows << DetailRow{
        TokenDetailsText::tr("Form"), DetailRow::Kind::Text, {TokenDetailsText::tr("Signed token (JWT)")}};
    if (!token.signingKey.isEmpty())
        rows << DetailRow{TokenDetailsText::tr("Signed by"), DetailRow::Kind::Monospace, {token.signingKey}};
    if (token.isSigningKeyRevoked)
        rows << noteRow(
            TokenDetailsText::tr("Its signing key was revoked or deleted. The token cannot become valid again."));
    return rows;
}

} // namespace

Result<TokenDetails> readTokenDetails(Connection &connection, qint64 id, const QDateTime &now)
{
    TRY_ASSIGN(const auto token, readRow<Token>(connection, id));
    TRY_ASSIGN(const auto roles, readEffectiveRoles(connection, token, now));
    TRY_ASSIGN(const auto catalogue, readCatalogue(connection));
    TokenDetails details{token, statusAt(token, now), roles, catalogue, {}};
    if (token.kind == TokenKind::OAuth) {
        TRY_ASSIGN(const auto client, readRow<Client>(connection, token.clientRow));
        details.client = client;
    }
    return details;
}

DetailContent tokenContent(const TokenDetails &details, const QDateTime &now,
                           const std::function<void(const QString &uri)> &openUri)
{
    const Token &token = details.token;
    const auto fields = fieldsOf<Token>();
    DetailContent content{token.name, token.tokenId, {}};
    QList<DetailRow> access{
        DetailRow{TokenDetailsText::tr("Kind"), DetailRow::Kind::Text, {tokenKindTitle(token.kind)}}};
    access << statusRows(details, now) << detailRows(fields, token, {"expiresAt"_L1}) << holderRows(token)
           << signatureRows(token);
    if (!token.description.isEmpty())
        access << detailRows(fields, token, {"description"_L1});
    content.sections << DetailSection{TokenDetailsText::tr("Token"), access};
    if (token.kind == TokenKind::OAuth)
        content.sections << clientSection(details, openUri);
    if (token.kind == TokenKind::Api)
        content.sections << permissionSection(details);
    else
        content.sections << capSection(token) << roleSection(details);
    content.sections << DetailSection{
        TokenDetailsText::tr("Record"),
        detailRows(fields, token, {"lastUsedAt"_L1, "createdAt"_L1, "updatedAt"_L1, "revision"_L1})};
    return content;
}

} // namespace gatehouse
