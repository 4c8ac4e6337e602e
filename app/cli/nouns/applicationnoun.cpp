// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/deleteverb.h"
#include "app/cli/grammar/fieldoptions.h"
#include "app/cli/grammar/listverbs.h"
#include "app/cli/nouns/nouns.h"
#include "app/cli/nouns/placeoptions.h"
#include "core/store/rows/applicationrows.h"
#include "core/store/rows/organizationrows.h"
#include "core/tabular/fields/resources.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Options = FieldOptions<Application>;

/// What names one application: its name and its organization's.
struct Named
{
    const CLI::Option *name;
    const CLI::Option *organization;

    explicit Named(CLI::App *verb)
        : name(addArgument(verb, "application", Cli::tr("The application's name.")))
        , organization(addOrganizationOption(verb, true))
    {
    }

    [[nodiscard]] Result<Application> find(Connection &connection) const
    {
        TRY_ASSIGN(const auto found, findRow<Organization>(connection, textOf(organization)));
        return findApplication(connection, found.id, textOf(name));
    }
};

Result<ExitCode> create(const Globals &globals, const Options &options, const QString &organization)
{
    Application application;
    TRY(options.apply(application));
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto found,
               session->read([&](Connection &connection) { return findRow<Organization>(connection, organization); }));
    application.organizationId = found.id;
    TRY_ASSIGN(const auto outcome, session->execute(CreateApplication{application}));
    return printRow(globals, *session, infoOf<Application>(), outcome.ids.first());
}

Result<ExitCode> update(const Globals &globals, const Options &options, const Named &named,
                        const std::optional<qint64> &revision)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(auto application, session->read([&](Connection &connection) { return named.find(connection); }));
    TRY(options.apply(application));
    application.revision = revision.value_or(application.revision);
    TRY(session->execute(UpdateApplication{application}));
    return printRow(globals, *session, infoOf<Application>(), application.id);
}

QString describeDeletion(const Impact &impact)
{
    const QString names = impact.names.join(", "_L1);
    const int named = static_cast<int>(impact.names.size());
    const int others = static_cast<int>(impact.count) - named;
    const QString head = others > 0
                             ? Cli::tr("Deletes the applications %1 and %n other(s).", nullptr, others).arg(names)
                             : Cli::tr("Deletes the application(s) %1.", nullptr, named).arg(names);
    if (impact.tokenCount == 0)
        return head;
    //: %1 is the sentence before, %2 are names of tokens
    return Cli::tr("%1 %n token(s) lose the role they have for it: %2.", nullptr, static_cast<int>(impact.tokenCount))
        .arg(head, impact.tokenNames.join(", "_L1));
}

void addChangeVerbs(CommandLine &line, CLI::App *noun)
{
    CLI::App *createVerb = line.verb(noun, "create", Cli::tr("Make a new application."));
    const CLI::Option *organization = addOrganizationOption(createVerb, true);
    const Options createOptions(createVerb, fieldsOf<Application>(), FieldOptionsFor::Create);
    line.onRun(createVerb, Needs::Workspace,
               [=](const Globals &globals) { return create(globals, createOptions, textOf(organization)); });

    CLI::App *updateVerb = line.verb(noun, "update", Cli::tr("Change the fields that are given."));
    const Named named(updateVerb);
    const Options updateOptions(updateVerb, fieldsOf<Application>(), FieldOptionsFor::Update);
    const CLI::Option *revision = addRevisionOption(updateVerb);
    line.onRun(updateVerb, Needs::Workspace,
               [=](const Globals &globals) { return update(globals, updateOptions, named, revisionOf(revision)); });
}

void addApplicationDeleteVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb = deleteVerb(line, noun);
    const CLI::Option *organization = addOrganizationOption(verb, true);
    const auto findRows = [organization](Connection &connection, const QStringList &names) -> Result<QList<qint64>> {
        TRY_ASSIGN(const auto found, findRow<Organization>(connection, textOf(organization)));
        return findApplicationRows(connection, found.id, names);
    };
    fillDeleteVerb(line, verb, infoOf<Application>(),
                   {findRows, &applicationImpact, &describeDeletion,
                    [](const QList<qint64> &ids) { return Command(DeleteApplications{ids}); }});
}

} // namespace

void addApplicationNoun(CommandLine &line)
{
    CLI::App *noun = line.noun("application", Cli::tr("Applications of an organization, for the roles of tokens."));
    const ResourceInfo &resource = infoOf<Application>();
    addListVerbs(line, noun, resource);
    CLI::App *show = showVerb(line, noun);
    fillShowVerb(line, show, resource, [named = Named(show)](Connection &connection) {
        return named.find(connection).map([](const Application &application) { return application.id; });
    });
    addChangeVerbs(line, noun);
    addApplicationDeleteVerb(line, noun);
}

} // namespace gatehouse
