// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/store/rows/memberrows.h"
#include "core/tabular/fields/resources.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView memberKind = "member"_L1;

/// Whoever it is, somebody must be left who can do everything (U5). After the change, before it is committed.
Result<void> checkAdminLeft(Change &change, const Member &lost)
{
    TRY_ASSIGN(const auto admins, countAdmins(change.connection()));
    if (admins > 0)
        return {};
    return fail(ErrorKind::Forbidden,
                QCoreApplication::translate("Authority", "“%1” is the last Admin. Make somebody else an Admin first.")
                    .arg(lost.name),
                {}, u"role"_s);
}

} // namespace

Result<void> addMember(Change &change, Member &member)
{
    if (const Problems problems = validate(member); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    TRY_ASSIGN(const auto revision, change.revision());
    member.createdAt = member.updatedAt = change.now();
    member.revision = revision;
    TRY(MemberRows(change.connection()).insert(member));
    change.outcome().ids << member.id;
    return change.record(u"member.create"_s, memberKind, member.id, member.name,
                         {{}, filledFields(fieldsOf<Member>(), member)});
}

Result<Outcome> handle(Change &change, const CreateMember &command)
{
    Member member = command.member;
    TRY(addMember(change, member));
    return change.takeOutcome({Resource::Member});
}

Result<Outcome> handle(Change &change, const UpdateMember &command)
{
    TRY_ASSIGN(const auto stored, readRow<Member>(change.connection(), command.member.id));
    if (stored.revision != command.member.revision)
        return tl::unexpected(staleRevision(stored.name));
    change.outcome().ids << stored.id;
    if (stored.role == command.member.role)
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    Member member = stored;
    member.role = command.member.role;
    member.updatedAt = change.now();
    member.revision = revision;
    TRY(MemberRows(change.connection()).update(member));
    TRY(checkAdminLeft(change, stored));
    TRY(change.record(u"member.update"_s, memberKind, member.id, member.name,
                      changedFields(fieldsOf<Member>(), stored, member)));
    return change.takeOutcome({Resource::Member});
}

Result<Outcome> handle(Change &change, const DeleteMembers &command)
{
    if (command.ids.isEmpty())
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    MemberRows rows(change.connection());
    for (const qint64 id : command.ids) {
        const auto member = readRow<Member>(change.connection(), id);
        if (!member)
            return tl::unexpected(member.error());
        TRY(rows.remove(*member, revision));
        TRY(checkAdminLeft(change, *member));
        TRY(change.record(u"member.delete"_s, memberKind, id, member->name,
                          {filledFields(fieldsOf<Member>(), *member), {}}));
    }
    change.outcome().ids = command.ids;
    return change.takeOutcome({Resource::Member});
}

} // namespace gatehouse
