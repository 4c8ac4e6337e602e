// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/tombstones.h"

#include "core/store/file/connection.h"

namespace gatehouse {

Result<void> insertTombstone(Connection &connection, const ResourceInfo &resource, qint64 rowId, const QString &name,
                             qint64 revision)
{
    return run(connection, "INSERT INTO tombstone (revision, resource, row_id, name) VALUES (?, ?, ?, ?)", revision,
               QString::fromLatin1(resource.name), rowId, name);
}

} // namespace gatehouse
