// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/cataloguerows.h"

#include "core/store/file/connection.h"

namespace gatehouse {

Result<PermissionCatalogue> readCatalogue(Connection &connection)
{
    PermissionCatalogue catalogue;
    Statement rows(connection,
                   "SELECT t.name, t.description, a.name, a.description FROM permission_type t "
                   "LEFT JOIN permission_action a ON a.type = t.name ORDER BY t.position, t.name, a.position, a.name");
    while (rows.next()) {
        const QString type = rows.text(0);
        if (catalogue.isEmpty() || catalogue.last().name != type)
            catalogue << PermissionType{type, rows.text(1), {}};
        if (!rows.isNull(2))
            catalogue.last().actions << PermissionAction{rows.text(2), rows.text(3)};
    }
    TRY(rows.status());
    return catalogue;
}

Result<void> writeCatalogue(Connection &connection, const PermissionCatalogue &catalogue)
{
    TRY(connection.execute("DELETE FROM permission_action; DELETE FROM permission_type"));
    Statement insertType(connection, "INSERT INTO permission_type (name, description, position) VALUES (?, ?, ?)");
    Statement insertAction(connection,
                           "INSERT INTO permission_action (type, name, description, position) VALUES (?, ?, ?, ?)");
    qint64 position = 0;
    for (const PermissionType &type : catalogue) {
        TRY(insertType.bindAll(type.name, type.description, position++).run());
        for (const PermissionAction &action : type.actions) {
            TRY(insertAction.bindAll(type.name, action.name, action.description, position++).run());
        }
    }
    return {};
}

} // namespace gatehouse
