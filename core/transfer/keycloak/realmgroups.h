// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importedorganization.h"
#include "core/domain/importnote.h"

#include <QHash>
#include <QJsonArray>

namespace gatehouse {

/// Adds the groups of a realm to `organization`. Returns their paths by those of Keycloak ("/plant/line 2").
[[nodiscard]] QHash<QString, QString> readRealmGroups(const QJsonArray &groups, ImportedOrganization *organization,
                                                      QList<ImportNote> *notes);

} // namespace gatehouse
