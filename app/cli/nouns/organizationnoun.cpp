// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/deleteverb.h"
#include "app/cli/grammar/fieldoptions.h"
#include "app/cli/grammar/listverbs.h"
#include "app/cli/nouns/memberverbs.h"
#include "app/cli/nouns/nouns.h"
#include "app/cli/nouns/placeoptions.h"
#include "core/store/rows/organizationrows.h"
#include "core/tabular/fields/resources.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Options = FieldOptions<Organization>;

Result<ExitCode> create(const Globals &globals, const Options &options)
{
    Organization organization;
    TRY(options.apply(organization));
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto outcome, session->execute(CreateOrganization{organization}));
    return printRow(globals, *session, infoOf<Organization>(), outcome.ids.first());
}

Result<ExitCode> update(const Globals &globals, const Options &options, const QString &name,
                        const std::optional<qint64> &revision)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(auto organization,
               session->read([&](Connection &connection) { return findRow<Organization>(connection, name); }));
    TRY(options.apply(organization));
    organization.revision = revision.value_or(organization.revision);
    TRY(session->execute(UpdateOrganization{organization}));
    return printRow(globals, *session, infoOf<Organization>(), organization.id);
}

QString describeDeletion(const Impact &impact)
{
    const QString names = impact.names.join(", "_L1);
    const int named = static_cast<int>(impact.names.size());
    const int others = static_cast<int>(impact.count) - named;
    const QString head = others > 0
                             ? Cli::tr("Deletes the organizations %1 and %n other(s).", nullptr, others).arg(names)
                             : Cli::tr("Deletes the organization(s) %1.", nullptr, named).arg(names);
    return describeLosses(head, impact);
}

FindPlace addPlace(CLI::App *verb)
{
    const CLI::Option *name = addArgument(verb, "organization", Cli::tr("The organization's name."));
    return [name](Connection &connection) -> Result<MemberPlace> {
        TRY_ASSIGN(const auto organization, findRow<Organization>(connection, textOf(name)));
        return MemberPlace{organization.id, 0, organization.name};
    };
}

} // namespace

void addOrganizationNoun(CommandLine &line)
{
    CLI::App *noun = line.noun("organization", Cli::tr("What users belong to with a role."));
    const ResourceInfo &resource = infoOf<Organization>();
    addListVerb(line, noun, resource);
    addShowVerb(line, noun, resource);

    CLI::App *createVerb = line.verb(noun, "create", Cli::tr("Make a new organization."));
    const Options createOptions(createVerb, fieldsOf<Organization>(), FieldOptionsFor::Create);
    line.onRun(createVerb, Needs::Workspace,
               [createOptions](const Globals &globals) { return create(globals, createOptions); });

    CLI::App *updateVerb = line.verb(noun, "update", Cli::tr("Change the fields that are given."));
    const CLI::Option *name = addArgument(updateVerb, "organization", Cli::tr("The organization's name."));
    const Options updateOptions(updateVerb, fieldsOf<Organization>(), FieldOptionsFor::Update);
    const CLI::Option *revision = addRevisionOption(updateVerb);
    line.onRun(updateVerb, Needs::Workspace, [=](const Globals &globals) {
        return update(globals, updateOptions, textOf(name), revisionOf(revision));
    });

    addMemberVerbs(line, noun, &addPlace);
    addDeleteVerb(line, noun, resource,
                  {&findRowsOf<Organization>, &organizationImpact, &describeDeletion,
                   [](const QList<qint64> &ids) { return Command(DeleteOrganizations{ids}); }});
    addExportVerb(line, noun, resource);
}

} // namespace gatehouse
