// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldoptions.h"
#include "app/cli/listverbs.h"
#include "app/cli/mailsending.h"
#include "app/cli/nouns.h"
#include "core/store/outboxrows.h"
#include "core/store/userrows.h"
#include "core/store/workspacerows.h"
#include "core/tabular/userfields.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Options = FieldOptions<User>;

/// Why there is no link to print.
QString explainMissingLink(bool waits)
{
    return waits ? Cli::tr("The invitation waits to be mailed: “workspace send-mail” sends it.")
                 : Cli::tr("No link was made: the workspace has no issuer that it could lead to. Set one with "
                           "“workspace update --issuer URL”, then “user resend”.");
}

/// Mails what is due where that is possible without further ado; what cannot be mailed goes on waiting.
Result<ExitCode> mailNow(Session &session, const CLI::Option *passwordFile)
{
    const auto workspace = session.read(&readWorkspace);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (!canSendMail(workspace->mail, passwordFile)) {
        printMessage(explainMissingLink(true));
        return ExitCode::Done;
    }
    const auto run = sendQueuedMail(session, MailSelection::Due, passwordFile,
                                    [](const MailAttempt &attempt) { printMessage(attemptText(attempt)); });
    if (!run)
        return tl::unexpected(run.error());
    return concludeMail(*run);
}

/// The user as stored now, and the link, which is shown this once where it is not mailed.
Result<ExitCode> printInvited(const Globals &globals, Session &session, const Outcome &outcome,
                              const CLI::Option *passwordFile)
{
    const qint64 id = outcome.ids.first();
    if (!outcome.secrets.isEmpty())
        return printRow(globals, session, userInfo(), id, outcome.secrets.first().secret);
    const auto waiting = session.read([id](Connection &connection) { return findQueuedMail(connection, id); });
    if (!waiting)
        return tl::unexpected(waiting.error());
    if (!*waiting) {
        printMessage(explainMissingLink(false));
        return printRow(globals, session, userInfo(), id);
    }
    const auto mailed = mailNow(session, passwordFile);
    const auto printed = printRow(globals, session, userInfo(), id); // invited in any case
    return mailed && *mailed == ExitCode::Done ? printed : mailed;
}

Result<ExitCode> invite(const Globals &globals, const Options &options, bool mail, const CLI::Option *passwordFile)
{
    User user;
    if (const auto applied = options.apply(user); !applied)
        return tl::unexpected(applied.error());
    auto session = Session::open(globals.workspace, Store::Access::Own);
    if (!session)
        return tl::unexpected(session.error());
    const auto outcome = (*session)->execute(InviteUser{user, mail});
    if (!outcome)
        return tl::unexpected(outcome.error());
    return printInvited(globals, **session, *outcome, passwordFile);
}

Result<ExitCode> resend(const Globals &globals, const QString &email, bool mail, const CLI::Option *passwordFile)
{
    auto session = Session::open(globals.workspace, Store::Access::Own);
    if (!session)
        return tl::unexpected(session.error());
    const auto user = (*session)->read([&](Connection &connection) { return findUser(connection, email); });
    if (!user)
        return tl::unexpected(user.error());
    const auto outcome = (*session)->execute(ResendInvitations{{user->id}, mail});
    if (!outcome)
        return tl::unexpected(outcome.error());
    return printInvited(globals, **session, *outcome, passwordFile);
}

Result<ExitCode> revokeInvitations(const Globals &globals, const QStringList &emails)
{
    auto session = Session::open(globals.workspace, Store::Access::Own);
    if (!session)
        return tl::unexpected(session.error());
    const auto ids = (*session)->read([&](Connection &connection) { return findUserRows(connection, emails); });
    if (!ids)
        return tl::unexpected(ids.error());
    if (const auto outcome = (*session)->execute(RevokeInvitations{*ids}); !outcome)
        return tl::unexpected(outcome.error());
    return printChangedRows(globals, **session, userInfo(), *ids);
}

CLI::Option *addNoMailFlag(CLI::App *verb)
{
    return addFlag(verb, "--no-mail", Cli::tr("Print the link also where the workspace could mail it."));
}

} // namespace

void addUserInvitationVerbs(CommandLine &line, CLI::App *noun)
{
    CLI::App *inviteVerb =
        line.verb(noun, "invite", Cli::tr("Invite a user. The link to accept it with is mailed, or printed once."));
    const Options options(inviteVerb, userFields(), FieldOptionsFor::Create);
    const CLI::Option *inviteNoMail = addNoMailFlag(inviteVerb);
    const CLI::Option *invitePassword = addSmtpPasswordOption(inviteVerb);
    line.onRun(inviteVerb, Needs::Workspace, [=](const Globals &globals) {
        return invite(globals, options, !isGiven(inviteNoMail), invitePassword);
    });

    CLI::App *resendVerb =
        line.verb(noun, "resend", Cli::tr("Invite again, with a new link; the one before stops working."));
    const CLI::Option *email = addArgument(resendVerb, "email", Cli::tr("Which user."));
    const CLI::Option *resendNoMail = addNoMailFlag(resendVerb);
    const CLI::Option *resendPassword = addSmtpPasswordOption(resendVerb);
    line.onRun(resendVerb, Needs::Workspace, [=](const Globals &globals) {
        return resend(globals, textOf(email), !isGiven(resendNoMail), resendPassword);
    });

    CLI::App *revokeVerb = line.verb(noun, "revoke-invitation", Cli::tr("Make links that are out stop working."));
    const CLI::Option *emails = addArguments(revokeVerb, "email", Cli::tr("Which users."));
    line.onRun(revokeVerb, Needs::Workspace,
               [=](const Globals &globals) { return revokeInvitations(globals, textsOf(emails)); });
}

} // namespace gatehouse
