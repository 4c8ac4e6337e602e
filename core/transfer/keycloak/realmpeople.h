// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importedorganization.h"
#include "core/domain/importnote.h"
#include "core/domain/user.h"

#include <QJsonObject>

namespace gatehouse {

/// Users and organizations of a realm. All values pass validate(); no two users have the same or a similar address.
struct RealmPeople
{
    QList<User> users; ///< active or disabled, without scopes
    QList<ImportedOrganization> organizations;
};

/// Users, groups and organizations of a realm export (Keycloak's RealmRepresentation; UserRepresentation,
/// GroupRepresentation, OrganizationRepresentation of Keycloak 26). The realm's groups are put in one organization
/// with the realm's name. Passwords, roles, attributes and service accounts are skipped. Adds notes about each object.
[[nodiscard]] RealmPeople readRealmPeople(const QJsonObject &realm, QList<ImportNote> *notes);

} // namespace gatehouse
