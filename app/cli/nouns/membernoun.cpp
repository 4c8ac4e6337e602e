// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/deleteverb.h"
#include "app/cli/grammar/fieldoptions.h"
#include "app/cli/grammar/listverbs.h"
#include "app/cli/nouns/nouns.h"
#include "core/store/rows/memberrows.h"
#include "core/tabular/fields/resources.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Options = FieldOptions<Member>;

Result<ExitCode> create(const Globals &globals, const Options &options)
{
    Member member;
    TRY(options.apply(member));
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto outcome, session->execute(CreateMember{member}));
    return printRow(globals, *session, infoOf<Member>(), outcome.ids.first());
}

Result<ExitCode> update(const Globals &globals, const Options &options, const QString &name,
                        const std::optional<qint64> &revision)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(auto member, session->read([&](Connection &connection) { return findRow<Member>(connection, name); }));
    TRY(options.apply(member));
    member.revision = revision.value_or(member.revision);
    TRY(session->execute(UpdateMember{member}));
    return printRow(globals, *session, infoOf<Member>(), member.id);
}

Result<Impact> impactOf(Connection &connection, const QList<qint64> &ids)
{
    Impact impact;
    for (const qint64 id : ids) {
        TRY_ASSIGN(const auto member, readRow<Member>(connection, id));
        impact.names << member.name;
    }
    impact.count = ids.size();
    return impact;
}

QString describeDeletion(const Impact &impact)
{
    return Cli::tr("Removes the member(s) %1.", nullptr, static_cast<int>(impact.count))
        .arg(impact.names.join(", "_L1));
}

} // namespace

void addMemberNoun(CommandLine &line)
{
    CLI::App *noun = line.noun("member", Cli::tr("People who work with this console, and their roles."));
    const ResourceInfo &resource = infoOf<Member>();
    addListVerb(line, noun, resource);
    addShowVerb(line, noun, resource);

    CLI::App *createVerb = line.verb(noun, "create", Cli::tr("Add a member."));
    const Options createOptions(createVerb, fieldsOf<Member>(), FieldOptionsFor::Create);
    line.onRun(createVerb, Needs::Workspace,
               [createOptions](const Globals &globals) { return create(globals, createOptions); });

    CLI::App *updateVerb = line.verb(noun, "update", Cli::tr("Change a member's role."));
    const CLI::Option *name = addArgument(updateVerb, "name", Cli::tr("Which member."));
    const Options updateOptions(updateVerb, fieldsOf<Member>(), FieldOptionsFor::Update);
    const CLI::Option *revision = addRevisionOption(updateVerb);
    line.onRun(updateVerb, Needs::Workspace, [=](const Globals &globals) {
        return update(globals, updateOptions, textOf(name), revisionOf(revision));
    });

    addDeleteVerb(line, noun, resource,
                  {&findRowsOf<Member>, &impactOf, &describeDeletion,
                   [](const QList<qint64> &ids) { return Command(DeleteMembers{ids}); }});
}

} // namespace gatehouse
