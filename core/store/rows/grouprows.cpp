// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/grouprows.h"

#include "core/domain/text.h"
#include "core/store/rows/placeimpact.h"
#include "core/store/rows/rowremoval.h"
#include "core/store/rows/tokenrows.h"

#include <QSet>

namespace gatehouse {

Result<Group> findGroup(Connection &connection, qint64 organizationId, const QString &path)
{
    return RowReader<Group>(connection, "r.organization_id = ? AND r.path_key = ?")
        .bind(organizationId, nameKey(composedPath(path)))
        .one(path);
}

Result<QList<qint64>> findGroupRows(Connection &connection, qint64 organizationId, const QStringList &paths)
{
    QList<qint64> rows;
    for (const QString &path : paths) {
        TRY_ASSIGN(const auto group, findGroup(connection, organizationId, path));
        if (!rows.contains(group.id))
            rows << group.id;
    }
    return rows;
}

Result<QList<Group>> readGroups(Connection &connection, qint64 organizationId, qint64 limit)
{
    return selectRows<Group>(connection, "r.organization_id = ? ORDER BY r.path, r.id LIMIT ?", organizationId, limit);
}

Result<QList<Group>> readGroupsBelow(Connection &connection, qint64 groupId)
{
    return selectRows<Group>(connection, QByteArray("r.id <> ?1 AND r.id IN ") + groupsFrom + " ORDER BY r.path, r.id",
                             groupId);
}

Result<Impact> groupImpact(Connection &connection, const QList<qint64> &ids)
{
    const QByteArray inside = QByteArray("group_id IN ") + groupsFrom;
    PlaceImpact impact(connection);
    QSet<qint64> below;
    for (const qint64 id : ids) {
        TRY_ASSIGN(const auto group, readRow<Group>(connection, id));
        impact.addDeleted(group.path);
        TRY_ASSIGN(const auto groups, readGroupsBelow(connection, id));
        for (const Group &one : groups)
            below.insert(one.id);
    }
    for (const qint64 id : ids) {
        if (below.contains(id))
            continue; // it is counted with the group that it is in
        TRY(impact.addUsers(inside, id));
        TRY(impact.addTokens(inside, id));
    }
    below.subtract(QSet<qint64>(ids.begin(), ids.end()));
    impact.impact().groupCount = below.size();
    return impact.take();
}

Result<void> GroupRows::remove(const Group &group, qint64 revision)
{
    TRY_ASSIGN(auto groups, readGroupsBelow(connection(), group.id));
    groups << group;
    for (const Group &one : groups) {
        TRY(removeTokensOf(connection(), TokenOwner::Group, one.id, revision));
        TRY(removeRows(connection(), infoOf<Membership>(), "group_id = ?1", one.id, revision));
    }
    TRY(removeRows(connection(), infoOf<Group>(), QByteArray("id IN ") + groupsFrom, group.id, revision));
    return {};
}

} // namespace gatehouse
