// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokentext.h"

#include "core/domain/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct TokenText
{
    Q_DECLARE_TR_FUNCTIONS(TokenText)
};

} // namespace

QString tokenKindTitle(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Api:
        return TokenText::tr("API token");
    case TokenKind::OAuth:
        return TokenText::tr("OAuth token");
    case TokenKind::Organization:
        return TokenText::tr("Organization token");
    case TokenKind::Group:
        return TokenText::tr("Group token");
    }
    return {};
}

TokenActionTexts tokenActionTexts(TokenKind kind)
{
    if (hasTechnicalUser(kind))
        return {TokenText::tr("Re&activate"), TokenText::tr("Re&voke")};
    return {TokenText::tr("&Activate"), TokenText::tr("Deact&ivate")};
}

QString editObstacle(TokenStatus status)
{
    return status == TokenStatus::Expired ? TokenText::tr("An expired token cannot be changed.") : QString();
}

QString switchObstacle(TokenStatus status)
{
    if (status == TokenStatus::Pending)
        return TokenText::tr("A pending token cannot be changed: the client has not completed the authorization yet.");
    return editObstacle(status);
}

const PermissionType *findType(const PermissionCatalogue &catalogue, const QString &name)
{
    const auto type = std::ranges::find_if(catalogue, [&](const PermissionType &one) { return one.name == name; });
    return type == catalogue.end() ? nullptr : &*type;
}

PermissionText permissionText(const QString &stored, const PermissionCatalogue &catalogue)
{
    const auto permission = permissionFromString(stored);
    if (!permission)
        return {visibleText(stored), {}, false};
    PermissionText text;
    text.isInCatalogue = isInCatalogue(*permission, catalogue);
    const PermissionType *type = findType(catalogue, permission->type);
    const bool isWhole = type && type->actions.isEmpty();
    const QString name = visibleText(permission->type);
    if (!permission->identifier.isEmpty())
        //: one resource that a token may use: Device “pump-7”
        text.subject = TokenText::tr("%1 “%2”").arg(name, visibleText(permission->identifier));
    else if (isWhole)
        text.subject = name;
    else
        //: all resources of a type: Every Device
        text.subject = TokenText::tr("Every %1").arg(name);
    if (isWhole && permission->actions.isEmpty())
        text.actions = visibleText(type->description);
    else if (permission->actions.isEmpty())
        text.actions = TokenText::tr("All actions");
    else
        text.actions = visibleText(permission->actions.join(u", "_s));
    return text;
}

} // namespace gatehouse
