// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/store/list/searchindex.h"

namespace gatehouse {

/// Errors: NotFound, and SQLite's.
[[nodiscard]] Result<Member> readMember(Connection &connection, qint64 id);
/// Without regard to the case of ASCII letters. Errors: NotFound.
[[nodiscard]] Result<Member> findMember(Connection &connection, const QString &name);
/// The row ids of those names; one that is missing is an error (NotFound, naming it).
[[nodiscard]] Result<QList<qint64>> findMemberRows(Connection &connection, const QStringList &names);
/// How many members are Admins.
[[nodiscard]] Result<qint64> countAdmins(Connection &connection);

/// Writes members with their search index and tombstones. In a transaction.
class MemberRows final
{
public:
    explicit MemberRows(Connection &connection);

    /// Sets `member.id`. Errors: Conflict when the name exists (field `name`).
    [[nodiscard]] Result<void> insert(Member &member);
    /// The role.
    [[nodiscard]] Result<void> update(const Member &member);
    [[nodiscard]] Result<void> remove(const Member &member, qint64 revision);

private:
    Connection &m_connection;
    SearchIndex m_index;
};

} // namespace gatehouse
