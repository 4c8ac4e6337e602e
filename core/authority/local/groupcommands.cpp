// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/domain/text.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/organizationrows.h"
#include "core/store/rows/rowremoval.h"
#include "core/tabular/fields/resources.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView groupKind = "group"_L1;

/// As the audit names it: paths repeat across organizations.
QString nameOf(const Group &group)
{
    return group.organization + u'/' + group.path;
}

/// Fills in the parent and the whole path from either of them.
Result<void> place(Connection &connection, Group &group)
{
    group.path = composedPath(group.path);
    if (group.parentId != 0) {
        const auto parent = readRow<Group>(connection, group.parentId);
        if (!parent)
            return tl::unexpected(parent.error());
        if (parent->organizationId != group.organizationId)
            return fail(
                ErrorKind::InvalidInput,
                QCoreApplication::translate("Authority", "“%1” is a group of another organization.").arg(parent->path),
                {}, u"path"_s);
        if (group.path.contains(u'/'))
            return fail(ErrorKind::InvalidInput,
                        QCoreApplication::translate("Authority", "Use no “/” in the name of a group."), {}, u"path"_s);
        group.path = joinedPath(parent->path, group.path);
        return {};
    }
    if (const Problems problems = validate(group); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    if (const QString above = parentPath(group.path); !above.isEmpty()) {
        TRY_ASSIGN(const auto parent, findGroup(connection, group.organizationId, above));
        group.parentId = parent.id;
        group.path = joinedPath(parent.path, groupName(group)); // as the group above is spelled
    }
    return {};
}

/// The groups below are renamed with it. `stored` is the group before.
Result<void> renameBelow(Change &change, GroupRows &rows, const Group &stored, const Group &group)
{
    TRY_ASSIGN(const auto below, readGroupsBelow(change.connection(), group.id));
    for (Group one : below) {
        one.path = group.path + one.path.mid(stored.path.size());
        one.updatedAt = group.updatedAt;
        one.revision = group.revision;
        TRY(rows.update(one));
    }
    return {};
}

} // namespace

Result<void> addGroup(Change &change, Group &group)
{
    TRY_ASSIGN(const auto organization, readRow<Organization>(change.connection(), group.organizationId));
    group.organization = organization.name;
    group.description = composed(group.description);
    TRY(place(change.connection(), group));
    if (const Problems problems = validate(group); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    TRY_ASSIGN(const auto revision, change.revision());
    group.createdAt = group.updatedAt = change.now();
    group.revision = revision;
    TRY(GroupRows(change.connection()).insert(group));
    change.outcome().ids << group.id;
    return change.record(u"group.create"_s, groupKind, group.id, nameOf(group),
                         {{}, filledFields(fieldsOf<Group>(), group)});
}

Result<Outcome> handle(Change &change, const CreateGroup &command)
{
    Group group = command.group;
    TRY(addGroup(change, group));
    return change.takeOutcome({Resource::Group, Resource::Organization});
}

Result<Outcome> handle(Change &change, const UpdateGroup &command)
{
    TRY_ASSIGN(const auto stored, readRow<Group>(change.connection(), command.group.id));
    if (stored.revision != command.group.revision)
        return tl::unexpected(staleRevision(stored.path));
    Group group = stored;
    group.path = composedPath(command.group.path);
    group.description = composed(command.group.description);
    if (const Problems problems = validate(group); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    if (nameKey(parentPath(group.path)) != nameKey(parentPath(stored.path)))
        return fail(ErrorKind::InvalidInput,
                    QCoreApplication::translate("Authority", "A group stays where it is: change only what follows "
                                                             "the last “/”."),
                    {}, u"path"_s);
    group.path = joinedPath(parentPath(stored.path), groupName(group));
    change.outcome().ids << group.id;
    if (group == stored)
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    group.updatedAt = change.now();
    group.revision = revision;
    GroupRows rows(change.connection());
    TRY(rows.update(group));
    if (group.path != stored.path) {
        TRY(renameBelow(change, rows, stored, group));
    }
    TRY(change.record(u"group.update"_s, groupKind, group.id, nameOf(group),
                      changedFields(fieldsOf<Group>(), stored, group)));
    return change.takeOutcome({Resource::Group, Resource::Organization, Resource::Membership});
}

Result<Outcome> handle(Change &change, const DeleteGroups &command)
{
    if (command.ids.isEmpty())
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    GroupRows rows(change.connection());
    QSet<qint64> gone;
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        TRY(change.step(done++, command.ids.size()));
        if (gone.contains(id))
            continue; // went with a group above
        const auto group = readRow<Group>(change.connection(), id);
        if (!group)
            return tl::unexpected(group.error());
        const auto below = readGroupsBelow(change.connection(), id);
        const auto tokens = tokenIds(change.connection(), QByteArray("group_id IN ") + groupsFrom, id);
        if (!below || !tokens)
            return tl::unexpected(below ? tokens.error() : below.error());
        QJsonArray paths;
        for (const Group &one : *below) {
            paths << one.path;
            gone.insert(one.id);
        }
        gone.insert(id);
        TRY(rows.remove(*group, revision));
        QJsonObject before = filledFields(fieldsOf<Group>(), *group);
        before.insert(u"groups"_s, paths);
        before.insert(u"tokens"_s, QJsonArray::fromStringList(*tokens));
        TRY(change.record(u"group.delete"_s, groupKind, id, nameOf(*group), {before, {}}));
    }
    change.outcome().ids = command.ids;
    return change.takeOutcome({Resource::Group, Resource::Organization, Resource::Membership, Resource::Token});
}

} // namespace gatehouse
