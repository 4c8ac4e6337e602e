// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/deleteverb.h"
#include "app/cli/grammar/fieldoptions.h"
#include "app/cli/grammar/listverbs.h"
#include "app/cli/nouns/nouns.h"
#include "core/store/rows/scoperows.h"
#include "core/tabular/fields/resources.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Options = FieldOptions<Scope>;

Result<ExitCode> create(const Globals &globals, const Options &options)
{
    Scope scope;
    TRY(options.apply(scope));
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto outcome, session->execute(CreateScope{scope}));
    return printRow(globals, *session, infoOf<Scope>(), outcome.ids.first());
}

Result<ExitCode> update(const Globals &globals, const Options &options, const QString &name,
                        const std::optional<qint64> &revision)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(auto scope, session->read([&](Connection &connection) { return findRow<Scope>(connection, name); }));
    TRY(options.apply(scope));
    scope.revision = revision.value_or(scope.revision);
    TRY(session->execute(UpdateScope{scope}));
    return printRow(globals, *session, infoOf<Scope>(), scope.id);
}

QString describeDeletion(const Impact &impact)
{
    const QString names = impact.names.join(", "_L1);
    const int named = static_cast<int>(impact.names.size());
    const int others = static_cast<int>(impact.count) - named;
    QString text = others > 0 ? Cli::tr("Deletes the scopes %1 and %n other(s).", nullptr, others).arg(names)
                              : Cli::tr("Deletes the scope(s) %1.", nullptr, named).arg(names);
    if (impact.userCount > 0)
        //: %1 is the sentence before, %2 are email addresses
        text = Cli::tr("%1 %n user(s) lose it: %2.", nullptr, static_cast<int>(impact.userCount))
                   .arg(text, impact.userNames.join(", "_L1));
    if (impact.tokenCount > 0)
        //: %1 is the sentence before
        text = Cli::tr("%1 %n token(s) lose it.", nullptr, static_cast<int>(impact.tokenCount)).arg(text);
    if (impact.clientCount == 0)
        return text;
    //: %1 is the sentence before, %2 are client IDs
    text = Cli::tr("%1 %n client(s) lose it: %2.", nullptr, static_cast<int>(impact.clientCount))
               .arg(text, impact.clientNames.join(", "_L1));
    if (impact.disabledCount == 0)
        return text;
    //: %1 is the sentences before
    return Cli::tr("%1 %n of them will be disabled: no other scope is left.", nullptr,
                   static_cast<int>(impact.disabledCount))
        .arg(text);
}

Result<QList<qint64>> findScopeRows(Connection &connection, const QStringList &names)
{
    QList<qint64> ids;
    for (const QString &name : names) {
        TRY_ASSIGN(const auto scope, findRow<Scope>(connection, name));
        ids << scope.id;
    }
    return ids;
}

} // namespace

void addScopeNoun(CommandLine &line)
{
    CLI::App *noun = line.noun("scope", Cli::tr("Named permissions that clients ask for."));
    const ResourceInfo &resource = infoOf<Scope>();
    addListVerb(line, noun, resource);
    addShowVerb(line, noun, resource);

    CLI::App *createVerb = line.verb(noun, "create", Cli::tr("Make a new scope."));
    const Options createOptions(createVerb, fieldsOf<Scope>(), FieldOptionsFor::Create);
    line.onRun(createVerb, Needs::Workspace,
               [createOptions](const Globals &globals) { return create(globals, createOptions); });

    CLI::App *updateVerb = line.verb(noun, "update", Cli::tr("Change a scope's description."));
    const CLI::Option *name = addArgument(updateVerb, "name", Cli::tr("Which scope."));
    const Options updateOptions(updateVerb, fieldsOf<Scope>(), FieldOptionsFor::Update);
    const CLI::Option *revision = addRevisionOption(updateVerb);
    line.onRun(updateVerb, Needs::Workspace, [=](const Globals &globals) {
        return update(globals, updateOptions, textOf(name), revisionOf(revision));
    });

    addDeleteVerb(line, noun, resource, {&findScopeRows, &scopeImpact, &describeDeletion, [](const QList<qint64> &ids) {
                                             return Command(DeleteScopes{ids});
                                         }});
    addExportVerb(line, noun, resource);
}

} // namespace gatehouse
