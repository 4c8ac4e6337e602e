// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/deleteverb.h"
#include "app/cli/grammar/fieldoptions.h"
#include "app/cli/grammar/listverbs.h"
#include "app/cli/nouns/nouns.h"
#include "core/store/rows/userrows.h"
#include "core/tabular/fields/resources.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Options = FieldOptions<User>;

Result<ExitCode> update(const Globals &globals, const Options &options, const QString &email,
                        const std::optional<qint64> &revision)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(auto user, session->read([&](Connection &connection) { return findRow<User>(connection, email); }));
    TRY(options.apply(user));
    user.revision = revision.value_or(user.revision);
    TRY(session->execute(UpdateUser{user}));
    return printRow(globals, *session, infoOf<User>(), user.id);
}

/// Finds the users, makes the Command for them, prints them as they are then.
Result<ExitCode> changeUsers(const Globals &globals, const QStringList &emails,
                             const std::function<Command(const QList<qint64> &)> &commandFor)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto ids,
               session->read([&](Connection &connection) { return findRowIds(connection, infoOf<User>(), emails); }));
    TRY(session->execute(commandFor(ids)));
    return printChangedRows(globals, *session, infoOf<User>(), ids);
}

QString describeDeletion(const Impact &impact)
{
    const QString names = impact.names.join(", "_L1);
    const int named = static_cast<int>(impact.names.size());
    const int others = static_cast<int>(impact.count) - named;
    QString text = others > 0 ? Cli::tr("Deletes the users %1 and %n other(s).", nullptr, others).arg(names)
                              : Cli::tr("Deletes the user(s) %1.", nullptr, named).arg(names);
    if (impact.tokenCount > 0)
        //: %1 is the sentence before
        text = Cli::tr("%1 %n token(s) end.", nullptr, static_cast<int>(impact.tokenCount)).arg(text);
    if (impact.membershipCount > 0)
        //: %1 is the sentences before
        text = Cli::tr("%1 %n membership(s) end.", nullptr, static_cast<int>(impact.membershipCount)).arg(text);
    if (impact.invitationCount > 0)
        //: %1 is the sentences before
        text = Cli::tr("%1 %n invitation link(s) stop working.", nullptr, static_cast<int>(impact.invitationCount))
                   .arg(text);
    return text;
}

void addUpdateVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb = line.verb(noun, "update", Cli::tr("Change the fields that are given."));
    const CLI::Option *email = addArgument(verb, "email", Cli::tr("Which user."));
    const Options options(verb, fieldsOf<User>(), FieldOptionsFor::Update);
    const CLI::Option *revision = addRevisionOption(verb);
    line.onRun(verb, Needs::Workspace,
               [=](const Globals &globals) { return update(globals, options, textOf(email), revisionOf(revision)); });
}

template <typename ScopesCommand>
void addScopesVerb(CommandLine &line, CLI::App *noun, const std::string &name, const QString &help)
{
    CLI::App *verb = line.verb(noun, name, help);
    const CLI::Option *emails = addArguments(verb, "email", Cli::tr("Which users."));
    const CLI::Option *scopes =
        addTextOption(verb, "--scope,--scopes", Cli::tr("Which scope; once for each."), true)->required();
    line.onRun(verb, Needs::Workspace, [=](const Globals &globals) {
        return changeUsers(globals, textsOf(emails), [&](const QList<qint64> &ids) {
            return Command(ScopesCommand{ids, textsOf(scopes)});
        });
    });
}

void addEnabledVerb(CommandLine &line, CLI::App *noun, bool enabled)
{
    CLI::App *verb = enabled ? line.verb(noun, "enable", Cli::tr("Let users sign in again."))
                             : line.verb(noun, "disable", Cli::tr("Keep users out without deleting them."));
    const CLI::Option *emails = addArguments(verb, "email", Cli::tr("Which users."));
    line.onRun(verb, Needs::Workspace, [=](const Globals &globals) {
        return changeUsers(globals, textsOf(emails), [&](const QList<qint64> &ids) {
            return Command(SetUsersEnabled{ids, enabled});
        });
    });
}

} // namespace

void addUserNoun(CommandLine &line)
{
    CLI::App *noun = line.noun("user", Cli::tr("People who sign in to clients, and what they may do there."));
    const ResourceInfo &resource = infoOf<User>();
    addListVerb(line, noun, resource);
    addShowVerb(line, noun, resource);
    addUserInvitationVerbs(line, noun);
    addUpdateVerb(line, noun);
    addScopesVerb<GrantScopes>(line, noun, "grant",
                               Cli::tr("Grant scopes. It takes effect at the next token refresh."));
    addScopesVerb<RevokeScopes>(line, noun, "revoke",
                                Cli::tr("Take scopes away. Access tokens that are out stay valid until they expire."));
    addEnabledVerb(line, noun, true);
    addEnabledVerb(line, noun, false);
    addDeleteVerb(line, noun, resource,
                  {&findRowsOf<User>, &userImpact, &describeDeletion,
                   [](const QList<qint64> &ids) { return Command(DeleteUsers{ids}); }});
    addExportVerb(line, noun, resource);
}

} // namespace gatehouse
