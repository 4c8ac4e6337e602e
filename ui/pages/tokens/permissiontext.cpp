// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/permissiontext.h"

#include "core/domain/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct PermissionTexts
{
    Q_DECLARE_TR_FUNCTIONS(PermissionText)
};

} // namespace

const PermissionType *findType(const PermissionCatalogue &catalogue, const QString &name)
{
    const auto type = std::ranges::find_if(catalogue, [&](const PermissionType &one) { return one.name == name; });
    return type == catalogue.end() ? nullptr : &*type;
}

PermissionText permissionText(const QString &word, const PermissionCatalogue &catalogue)
{
    const auto permission = permissionFromString(word);
    if (!permission)
        return {visibleText(word), {}, false};
    PermissionText text;
    text.isInCatalogue = isInCatalogue(*permission, catalogue);
    const PermissionType *type = findType(catalogue, permission->type);
    const bool isWhole = type && type->actions.isEmpty();
    const QString name = visibleText(permission->type);
    if (!permission->identifier.isEmpty())
        //: one resource that a token may use: Device “pump-7”
        text.subject = PermissionTexts::tr("%1 “%2”").arg(name, visibleText(permission->identifier));
    else if (isWhole)
        text.subject = name;
    else
        //: all resources of a type: Every Device
        text.subject = PermissionTexts::tr("Every %1").arg(name);
    if (isWhole && permission->actions.isEmpty())
        text.actions = visibleText(type->description);
    else if (permission->actions.isEmpty())
        text.actions = PermissionTexts::tr("All actions");
    else
        text.actions = visibleText(permission->actions.join(u", "_s));
    return text;
}

} // namespace gatehouse
