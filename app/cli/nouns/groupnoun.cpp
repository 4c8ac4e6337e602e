// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/deleteverb.h"
#include "app/cli/grammar/fieldoptions.h"
#include "app/cli/grammar/listverbs.h"
#include "app/cli/nouns/memberverbs.h"
#include "app/cli/nouns/nouns.h"
#include "app/cli/nouns/placeoptions.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/organizationrows.h"
#include "core/tabular/fields/resources.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Options = FieldOptions<Group>;

Result<Group> findGroupOf(Connection &connection, const QString &organization, const QString &path)
{
    TRY_ASSIGN(const auto found, findRow<Organization>(connection, organization));
    return findGroup(connection, found.id, path);
}

Result<ExitCode> create(const Globals &globals, const Options &options, const QString &organization)
{
    Group group;
    TRY(options.apply(group));
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto found,
               session->read([&](Connection &connection) { return findRow<Organization>(connection, organization); }));
    group.organizationId = found.id;
    TRY_ASSIGN(const auto outcome, session->execute(CreateGroup{group}));
    return printRow(globals, *session, infoOf<Group>(), outcome.ids.first());
}

Result<ExitCode> update(const Globals &globals, const Options &options, const QString &organization,
                        const QString &path, const std::optional<qint64> &revision)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(auto group,
               session->read([&](Connection &connection) { return findGroupOf(connection, organization, path); }));
    TRY(options.apply(group));
    group.revision = revision.value_or(group.revision);
    TRY(session->execute(UpdateGroup{group}));
    return printRow(globals, *session, infoOf<Group>(), group.id);
}

QString describeDeletion(const Impact &impact)
{
    const QString names = impact.names.join(", "_L1);
    const int named = static_cast<int>(impact.names.size());
    const int others = static_cast<int>(impact.count) - named;
    const QString head = others > 0 ? Cli::tr("Deletes the groups %1 and %n other(s).", nullptr, others).arg(names)
                                    : Cli::tr("Deletes the group(s) %1.", nullptr, named).arg(names);
    return describeLosses(head, impact);
}

FindPlace addPlace(CLI::App *verb)
{
    const CLI::Option *path = addArgument(verb, "group", Cli::tr("The group's path, such as “plant/line 2”."));
    const CLI::Option *organization = addOrganizationOption(verb, true);
    return [=](Connection &connection) -> Result<MemberPlace> {
        TRY_ASSIGN(const auto group, findGroupOf(connection, textOf(organization), textOf(path)));
        return MemberPlace{group.organizationId, group.id, group.path};
    };
}

void addChangeVerbs(CommandLine &line, CLI::App *noun)
{
    CLI::App *createVerb =
        line.verb(noun, "create", Cli::tr("Make a new group; the path names the groups it is in as well."));
    const CLI::Option *organization = addOrganizationOption(createVerb, true);
    const Options createOptions(createVerb, fieldsOf<Group>(), FieldOptionsFor::Create);
    line.onRun(createVerb, Needs::Workspace,
               [=](const Globals &globals) { return create(globals, createOptions, textOf(organization)); });

    CLI::App *updateVerb = line.verb(noun, "update", Cli::tr("Change the fields that are given."));
    const CLI::Option *path = addArgument(updateVerb, "group", Cli::tr("The group's path, such as “plant/line 2”."));
    const CLI::Option *where = addOrganizationOption(updateVerb, true);
    const Options updateOptions(updateVerb, fieldsOf<Group>(), FieldOptionsFor::Update);
    const CLI::Option *revision = addRevisionOption(updateVerb);
    line.onRun(updateVerb, Needs::Workspace, [=](const Globals &globals) {
        return update(globals, updateOptions, textOf(where), textOf(path), revisionOf(revision));
    });
}

void addGroupDeleteVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb = deleteVerb(line, noun);
    const CLI::Option *organization = addOrganizationOption(verb, true);
    const auto findRows = [organization](Connection &connection, const QStringList &paths) -> Result<QList<qint64>> {
        TRY_ASSIGN(const auto found, findRow<Organization>(connection, textOf(organization)));
        return findGroupRows(connection, found.id, paths);
    };
    fillDeleteVerb(line, verb, infoOf<Group>(),
                   {findRows, &groupImpact, &describeDeletion,
                    [](const QList<qint64> &ids) { return Command(DeleteGroups{ids}); }});
}

} // namespace

void addGroupNoun(CommandLine &line)
{
    CLI::App *noun = line.noun("group", Cli::tr("Groups of an organization, perhaps inside one another."));
    const ResourceInfo &resource = infoOf<Group>();
    addListVerbs(line, noun, resource);
    CLI::App *show = showVerb(line, noun);
    fillShowVerb(line, show, resource, [find = addPlace(show)](Connection &connection) {
        return find(connection).map([](const MemberPlace &place) { return place.groupId; });
    });
    addChangeVerbs(line, noun);
    addMemberVerbs(line, noun, &addPlace);
    addGroupDeleteVerb(line, noun);
}

} // namespace gatehouse
