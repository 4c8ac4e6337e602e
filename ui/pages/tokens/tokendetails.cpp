// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokendetails.h"

#include "core/store/cataloguerows.h"
#include "core/store/tokenholder.h"
#include "core/store/tokenqueries.h"
#include "core/tabular/tokenfields.h"
#include "ui/pages/fieldrows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TokenDetails)
};

QString roleLabel(AccessRole role)
{
    return tokenInfo().field(u"maximumRole")->label(toString(role));
}

DetailRow statusRow(const TokenDetails &details)
{
    const FieldInfo *field = tokenInfo().field(u"status");
    const QString word = toString(details.status);
    DetailRow row{field->translatedTitle(), DetailRow::Kind::Badge, {field->label(word)}};
    row.tone = field->tone(word);
    return row;
}

DetailRow holderRow(const Token &token)
{
    DetailRow row{hasTechnicalUser(token.kind) ? Text::tr("Technical user") : Text::tr("Holder")};
    if (!token.holder.isEmpty())
        row.values << token.holder;
    row.placeholder = Text::tr("the workspace");
    if (hasTechnicalUser(token.kind))
        row.tooltip = Text::tr("Made with the token, and deleted with it.");
    return row;
}

QString permissionText(const Permission &permission)
{
    const QString resource = permission.identifier.isEmpty() ? Text::tr("all") : permission.identifier;
    const QString actions = permission.actions.isEmpty() ? Text::tr("every action") : permission.actions.join(", "_L1);
    //: a permission: its type, which resource, which actions
    return Text::tr("%1 %2: %3").arg(permission.type, resource, actions);
}

DetailSection permissionSection(const TokenDetails &details)
{
    DetailSection section{Text::tr("Permissions"), {}};
    for (const QString &word : details.token.permissions) {
        const auto permission = permissionFromString(word);
        DetailRow row{{}, DetailRow::Kind::Text, {permission ? permissionText(*permission) : word}};
        if (!permission || !isInCatalogue(*permission, details.catalogue))
            row.values << Text::tr("Not in the permission catalogue any more.");
        section.rows << row;
    }
    if (section.rows.isEmpty()) {
        DetailRow none{{}, DetailRow::Kind::Text};
        none.placeholder = Text::tr("none: it may do nothing");
        section.rows << none;
    }
    return section;
}

DetailSection roleSection(const TokenDetails &details)
{
    DetailSection section{Text::tr("What it may do now"), {}};
    for (const EffectiveRole &role : details.roles)
        section.rows << DetailRow{role.place, DetailRow::Kind::Text, {roleLabel(role.role), describeLimit(role.limit)}};
    if (section.rows.isEmpty()) {
        DetailRow none{{}, DetailRow::Kind::Text};
        none.placeholder = Text::tr("Its holder belongs to no organization.");
        section.rows << none;
    }
    return section;
}

DetailSection capSection(const Token &token)
{
    DetailSection section{Text::tr("Limits"), detailRows(tokenFields(), token, {"maximumRole"_L1})};
    for (const RoleOverride &override : token.overrides)
        section.rows << DetailRow{override.name, DetailRow::Kind::Text, {roleLabel(override.role)}};
    return section;
}

} // namespace

Result<TokenDetails> readTokenDetails(Connection &connection, qint64 id, const QDateTime &now)
{
    const auto token = readToken(connection, id);
    if (!token)
        return tl::unexpected(token.error());
    const auto roles = readEffectiveRoles(connection, *token, now);
    if (!roles)
        return tl::unexpected(roles.error());
    const auto catalogue = readCatalogue(connection);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    return TokenDetails{*token, statusAt(*token, now), *roles, *catalogue};
}

DetailContent tokenContent(const TokenDetails &details)
{
    const Token &token = details.token;
    const auto fields = tokenFields();
    DetailContent content{token.name, token.tokenId, {}};
    QList<DetailRow> access = detailRows(fields, token, {"kind"_L1});
    access << statusRow(details) << holderRow(token);
    if (token.kind == TokenKind::OAuth)
        access << detailRows(fields, token, {"client"_L1})
               << DetailRow{Text::tr("Scopes"), DetailRow::Kind::Pills, token.scopes};
    access << detailRows(fields, token, {"expiresAt"_L1});
    content.sections << DetailSection{Text::tr("Access"), access};
    if (!token.description.isEmpty())
        content.sections << DetailSection{Text::tr("About"), {{{}, DetailRow::Kind::Text, {token.description}}}};
    if (token.kind == TokenKind::Api)
        content.sections << permissionSection(details);
    else
        content.sections << capSection(token) << roleSection(details);
    content.sections << DetailSection{
        Text::tr("Record"),
        detailRows(fields, token, {"lastUsedAt"_L1, "createdAt"_L1, "updatedAt"_L1, "revision"_L1})};
    return content;
}

} // namespace gatehouse
