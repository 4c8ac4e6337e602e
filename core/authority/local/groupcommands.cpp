// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/domain/text.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/organizationrows.h"
#include "core/store/rows/rowremoval.h"
#include "core/tabular/fields/groupfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView kind = "group"_L1;

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
        const auto parent = readGroup(connection, group.parentId);
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
        const auto parent = findGroup(connection, group.organizationId, above);
        if (!parent)
            return tl::unexpected(parent.error());
        group.parentId = parent->id;
        group.path = joinedPath(parent->path, groupName(group)); // as the group above is spelled
    }
    return {};
}

/// The groups below are renamed with it. `stored` is the group before.
Result<void> renameBelow(Change &change, GroupRows &rows, const Group &stored, const Group &group)
{
    const auto below = readGroupsBelow(change.connection(), group.id);
    if (!below)
        return tl::unexpected(below.error());
    for (Group one : *below) {
        one.path = group.path + one.path.mid(stored.path.size());
        one.updatedAt = group.updatedAt;
        one.revision = group.revision;
        if (auto updated = rows.update(one); !updated)
            return updated;
    }
    return {};
}

} // namespace

Result<void> addGroup(Change &change, Group &group)
{
    const auto organization = readOrganization(change.connection(), group.organizationId);
    if (!organization)
        return tl::unexpected(organization.error());
    group.organization = organization->name;
    group.description = composed(group.description);
    if (auto placed = place(change.connection(), group); !placed)
        return placed;
    if (const Problems problems = validate(group); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    const auto revision = change.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    group.createdAt = group.updatedAt = change.now();
    group.revision = *revision;
    if (auto inserted = GroupRows(change.connection()).insert(group); !inserted)
        return inserted;
    change.outcome().ids << group.id;
    return change.record(u"group.create"_s, kind, group.id, nameOf(group), {{}, filledFields(groupFields(), group)});
}

Result<Outcome> handle(Change &change, const CreateGroup &command)
{
    Group group = command.group;
    if (auto added = addGroup(change, group); !added)
        return tl::unexpected(added.error());
    return change.takeOutcome({Resource::Group, Resource::Organization});
}

Result<Outcome> handle(Change &change, const UpdateGroup &command)
{
    const auto stored = readGroup(change.connection(), command.group.id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->revision != command.group.revision)
        return tl::unexpected(staleRevision(stored->path));
    Group group = *stored;
    group.path = composedPath(command.group.path);
    group.description = composed(command.group.description);
    if (const Problems problems = validate(group); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    if (nameKey(parentPath(group.path)) != nameKey(parentPath(stored->path)))
        return fail(ErrorKind::InvalidInput,
                    QCoreApplication::translate("Authority", "A group stays where it is: change only what follows "
                                                             "the last “/”."),
                    {}, u"path"_s);
    group.path = joinedPath(parentPath(stored->path), groupName(group));
    change.outcome().ids << group.id;
    if (group == *stored)
        return change.takeOutcome({});
    const auto revision = change.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    group.updatedAt = change.now();
    group.revision = *revision;
    GroupRows rows(change.connection());
    if (auto updated = rows.update(group); !updated)
        return tl::unexpected(updated.error());
    if (group.path != stored->path) {
        if (auto renamed = renameBelow(change, rows, *stored, group); !renamed)
            return tl::unexpected(renamed.error());
    }
    auto recorded =
        change.record(u"group.update"_s, kind, group.id, nameOf(group), changedFields(groupFields(), *stored, group));
    if (!recorded)
        return tl::unexpected(recorded.error());
    return change.takeOutcome({Resource::Group, Resource::Organization, Resource::Membership});
}

Result<Outcome> handle(Change &change, const DeleteGroups &command)
{
    if (command.ids.isEmpty())
        return change.takeOutcome({});
    const auto revision = change.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    GroupRows rows(change.connection());
    QSet<qint64> gone;
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        if (auto stepped = change.step(done++, command.ids.size()); !stepped)
            return tl::unexpected(stepped.error());
        if (gone.contains(id))
            continue; // went with a group above
        const auto group = readGroup(change.connection(), id);
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
        if (auto removed = rows.remove(*group, *revision); !removed)
            return tl::unexpected(removed.error());
        QJsonObject before = filledFields(groupFields(), *group);
        before.insert(u"groups"_s, paths);
        before.insert(u"tokens"_s, QJsonArray::fromStringList(*tokens));
        if (auto recorded = change.record(u"group.delete"_s, kind, id, nameOf(*group), {before, {}}); !recorded)
            return tl::unexpected(recorded.error());
    }
    change.outcome().ids = command.ids;
    return change.takeOutcome({Resource::Group, Resource::Organization, Resource::Membership, Resource::Token});
}

} // namespace gatehouse
