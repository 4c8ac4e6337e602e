// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importedorganization.h"
#include "core/domain/importnote.h"

#include <QHash>
#include <QJsonArray>

namespace gatehouse {

/// The groups of a realm as those of `organization`, in which they are put. Returns their paths by those that Keycloak
/// gives them ("/plant/line 2").
[[nodiscard]] QHash<QString, QString> readRealmGroups(const QJsonArray &groups, ImportedOrganization *organization,
                                                      QList<ImportNote> *notes);

} // namespace gatehouse
