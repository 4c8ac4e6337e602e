// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/memberrows.h"

#include "core/store/rows/tombstones.h"
#include "core/tabular/fields/memberfields.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr char selectMember[] = "SELECT id, name, role, created_at, updated_at, revision FROM member WHERE ";

Result<Member> readOne(Statement &statement, const QString &named)
{
    if (!statement.next()) {
        TRY(statement.status());
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Store", "There is no member “%1”.").arg(named));
    }
    Member member;
    member.id = statement.integer(0);
    member.name = statement.text(1);
    if (!fromString(statement.text(2), &member.role))
        member.role = Role::Viewer;
    member.createdAt = statement.time(3);
    member.updatedAt = statement.time(4);
    member.revision = statement.integer(5);
    return member;
}

} // namespace

Result<Member> readMember(Connection &connection, qint64 id)
{
    Statement statement(connection, QByteArray(selectMember) + "id = ?");
    statement.bindAll(id);
    return readOne(statement, QString::number(id));
}

Result<Member> findMember(Connection &connection, const QString &name)
{
    Statement statement(connection, QByteArray(selectMember) + "name = ?");
    statement.bindAll(name);
    return readOne(statement, name);
}

Result<QList<qint64>> findMemberRows(Connection &connection, const QStringList &names)
{
    QList<qint64> rows;
    for (const QString &name : names) {
        TRY_ASSIGN(const auto member, findMember(connection, name));
        rows << member.id;
    }
    return rows;
}

Result<qint64> countAdmins(Connection &connection)
{
    return connection.integer("SELECT count(*) FROM member WHERE role = 'admin'");
}

MemberRows::MemberRows(Connection &connection)
    : m_connection(connection)
    , m_index(connection, memberInfo())
{
}

Result<void> MemberRows::insert(Member &member)
{
    if (const auto same = findMember(m_connection, member.name))
        return fail(ErrorKind::Conflict,
                    QCoreApplication::translate("Store", "There is a member “%1” already.").arg(same->name), {},
                    u"name"_s);
    TRY(run(m_connection, "INSERT INTO member (name, role, created_at, updated_at, revision) VALUES (?, ?, ?, ?, ?)",
            member.name, toString(member.role), member.createdAt, member.updatedAt, member.revision));
    member.id = sqlite3_last_insert_rowid(m_connection.handle());
    return m_index.insert(member.id, searchText(memberFields(), member));
}

Result<void> MemberRows::update(const Member &member)
{
    return run(m_connection, "UPDATE member SET role = ?, updated_at = ?, revision = ? WHERE id = ?",
               toString(member.role), member.updatedAt, member.revision, member.id);
}

Result<void> MemberRows::remove(const Member &member, qint64 revision)
{
    TRY(m_index.remove(member.id));
    TRY(run(m_connection, "DELETE FROM member WHERE id = ?", member.id));
    return insertTombstone(m_connection, memberInfo(), member.id, member.name, revision);
}

} // namespace gatehouse
