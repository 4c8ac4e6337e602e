// SPDX-License-Identifier: GPL-3.0-or-later
// What NameEditor edits: organizations, groups, applications.
#include "core/store/rows/applicationrows.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/organizationrows.h"
#include "ui/pages/organizations/nameeditor.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

template <typename T>
NamedThing thingOf(const T &value)
{
    return {value.id, value.name, value.description, value.revision};
}

template <typename T>
T valueOf(const NamedThing &thing)
{
    T value;
    value.id = thing.id;
    value.name = thing.name;
    value.description = thing.description;
    value.revision = thing.revision;
    return value;
}

NamedThing thingOf(const Group &group)
{
    return {group.id, groupName(group), group.description, group.revision, parentPath(group.path)};
}

Group groupOf(const NamedThing &thing, const QString &parentPath)
{
    Group group;
    group.id = thing.id;
    group.path = joinedPath(parentPath, thing.name);
    group.description = thing.description;
    group.revision = thing.revision;
    return group;
}

} // namespace

NameEditor *NameEditor::newOrganization(const Services &services, QWidget *parent)
{
    NamedSubject subject{tr("New organization"), tr("As its people know it. Two cannot share a name."), u"name"_s};
    subject.validate = [](const NamedThing &thing) { return gatehouse::validate(valueOf<Organization>(thing)); };
    subject.command = [](const NamedThing &thing) -> Command {
        return CreateOrganization{valueOf<Organization>(thing)};
    };
    return new NameEditor(services, subject, parent);
}

NameEditor *NameEditor::organization(const Services &services, qint64 id, QWidget *parent)
{
    NamedSubject subject{tr("Edit organization"), tr("As its people know it. Two cannot share a name."), u"name"_s};
    subject.read = [id](Connection &connection) {
        return readRow<Organization>(connection, id).map([](const Organization &found) { return thingOf(found); });
    };
    subject.validate = [](const NamedThing &thing) { return gatehouse::validate(valueOf<Organization>(thing)); };
    subject.command = [](const NamedThing &thing) -> Command {
        return UpdateOrganization{valueOf<Organization>(thing)};
    };
    return new NameEditor(services, subject, parent);
}

NameEditor *NameEditor::newGroup(const Services &services, qint64 organizationId, qint64 parentId,
                                 const QString &parentPath, QWidget *parent)
{
    NamedSubject subject{parentId == 0 ? tr("New group") : tr("New group in “%1”").arg(parentPath), {}, u"path"_s};
    subject.validate = [parentPath](const NamedThing &thing) {
        return gatehouse::validate(groupOf(thing, parentPath));
    };
    subject.command = [organizationId, parentId](const NamedThing &thing) -> Command {
        Group group = groupOf(thing, {});
        group.organizationId = organizationId;
        group.parentId = parentId;
        return CreateGroup{group};
    };
    return new NameEditor(services, subject, parent);
}

NameEditor *NameEditor::group(const Services &services, qint64 id, QWidget *parent)
{
    NamedSubject subject{tr("Rename group"), tr("The paths of the groups inside change with it."), u"path"_s};
    subject.read = [id](Connection &connection) {
        return readRow<Group>(connection, id).map([](const Group &found) { return thingOf(found); });
    };
    subject.validate = [](const NamedThing &thing) { return gatehouse::validate(groupOf(thing, thing.parentPath)); };
    subject.command = [](const NamedThing &thing) -> Command { return UpdateGroup{groupOf(thing, thing.parentPath)}; };
    return new NameEditor(services, subject, parent);
}

NameEditor *NameEditor::newApplication(const Services &services, qint64 organizationId, QWidget *parent)
{
    NamedSubject subject{tr("New application"), tr("Tokens can be given a role of their own for it."), u"name"_s};
    subject.validate = [](const NamedThing &thing) { return gatehouse::validate(valueOf<Application>(thing)); };
    subject.command = [organizationId](const NamedThing &thing) -> Command {
        Application application = valueOf<Application>(thing);
        application.organizationId = organizationId;
        return CreateApplication{application};
    };
    return new NameEditor(services, subject, parent);
}

NameEditor *NameEditor::application(const Services &services, qint64 id, QWidget *parent)
{
    NamedSubject subject{tr("Edit application"), {}, u"name"_s};
    subject.read = [id](Connection &connection) {
        return readRow<Application>(connection, id).map([](const Application &found) { return thingOf(found); });
    };
    subject.validate = [](const NamedThing &thing) { return gatehouse::validate(valueOf<Application>(thing)); };
    subject.command = [](const NamedThing &thing) -> Command { return UpdateApplication{valueOf<Application>(thing)}; };
    return new NameEditor(services, subject, parent);
}

} // namespace gatehouse
