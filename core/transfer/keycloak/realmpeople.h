// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importedorganization.h"
#include "core/domain/importnote.h"
#include "core/domain/user.h"

#include <QJsonObject>

namespace gatehouse {

/// The people of a realm. Everything passes validate(); no two users have one address or addresses that look alike.
struct RealmPeople
{
    QList<User> users; ///< active or disabled, without scopes
    QList<ImportedOrganization> organizations;
};

/// Users, groups and organizations of a realm export (Keycloak's RealmRepresentation; UserRepresentation,
/// GroupRepresentation, OrganizationRepresentation of Keycloak 26). The realm's groups become those of one organization
/// of the realm's name. Passwords, roles and attributes are left out, and service accounts, which are their clients'.
/// Notes say what became of each.
[[nodiscard]] RealmPeople readRealmPeople(const QJsonObject &realm, QList<ImportNote> *notes);

} // namespace gatehouse
