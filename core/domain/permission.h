// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace gatehouse {

/// One thing that an API token may do (RFC 9396 §2: `type`, `identifier`, `actions`; T2).
struct Permission
{
    QString type;
    QString identifier;  ///< one resource; empty: all of the type
    QStringList actions; ///< in the catalogue's order; empty: all of the type

    friend bool operator==(const Permission &, const Permission &) = default;
};

/// The permission in one word without spaces, for lists and the command line:
/// "Device:pump-7:ListDevices,GetDeviceStats";
/// "*" stands for all. Space, colon, comma, asterisk and percent within names are percent-encoded.
[[nodiscard]] QString toString(const Permission &permission);
/// Nothing when `word` is not of that form. Parts omitted at the end stand for all: "Admin", "Device:pump-7". The
/// type need not be in any catalogue.
[[nodiscard]] std::optional<Permission> permissionFromString(const QString &word);

struct PermissionAction
{
    QString name;
    QString description;

    friend bool operator==(const PermissionAction &, const PermissionAction &) = default;
};

struct PermissionType
{
    QString name;
    QString description;
    QList<PermissionAction> actions; ///< none: the type is granted as a whole and names no resource ("Admin")

    friend bool operator==(const PermissionType &, const PermissionType &) = default;
};

/// The permissions that tokens of a workspace can have.
using PermissionCatalogue = QList<PermissionType>;

/// Problems of field "permissions", with the index of the permission: malformed or repeated.
[[nodiscard]] Problems permissionProblems(const QStringList &permissions);

/// Whether type and actions are (still) in the catalogue. Permissions that are not stay and are marked.
[[nodiscard]] bool isInCatalogue(const Permission &permission, const PermissionCatalogue &catalogue);

/// Field ids used: types; the index is the type's.
[[nodiscard]] Problems validate(const PermissionCatalogue &catalogue);

} // namespace gatehouse
