// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/fieldoptions.h"
#include "app/cli/grammar/listverbs.h"
#include "app/cli/nouns/mailsending.h"
#include "app/cli/nouns/nouns.h"
#include "core/mail/invitationmail.h"
#include "core/store/rows/outboxrows.h"
#include "core/store/rows/userrows.h"
#include "core/store/rows/workspacerows.h"
#include "core/tabular/export/pendingfile.h"
#include "core/tabular/fields/resources.h"

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
    TRY_ASSIGN(const auto workspace, session.read(&readWorkspace));
    if (!canSendMail(workspace.mail, passwordFile)) {
        printMessage(explainMissingLink(true));
        return ExitCode::Done;
    }
    const auto run = sendQueuedMail(session, MailSelection::Due, passwordFile,
                                    [](const MailAttempt &attempt) { printMessage(attemptText(attempt)); });
    if (!run)
        return tl::unexpected(run.error());
    return concludeMail(*run);
}

/// How the link reaches the user.
struct Delivery
{
    bool mail = true;
    QString draft; ///< a file for a mail program; empty: none
    const CLI::Option *passwordFile = nullptr;
};

/// The link as a mail that is still to be sent.
Result<void> saveDraft(Session &session, const RevealedSecret &link, const QString &path)
{
    const auto mail = session.read([&](Connection &connection) -> Result<InvitationMail> {
        TRY_ASSIGN(const auto workspace, readWorkspace(connection));
        TRY_ASSIGN(const auto user, findRow<User>(connection, link.owner));
        return InvitationMail{workspace.name, workspace.mail.sender, user.email,
                              user.name,      link.secret,           user.invitationExpiresAt};
    });
    if (!mail)
        return tl::unexpected(mail.error());
    TRY_ASSIGN(const auto message, invitationMessage(*mail, systemClock().now(), MailUse::Draft));
    QByteArray bytes = message.reveal().toByteArray();
    auto written = writeWholeFile(path, bytes);
    wipe(bytes.data(), bytes.size());
    return written;
}

/// The user as stored now, and the link, which is shown this once where it is neither mailed nor in a draft. What could
/// not be saved is printed: it cannot be had again.
Result<ExitCode> printLink(const Globals &globals, Session &session, qint64 id, const RevealedSecret &link,
                           const QString &draft)
{
    if (draft.isEmpty())
        return printRow(globals, session, infoOf<User>(), id, link.secret);
    const auto saved = saveDraft(session, link, draft);
    auto printed = printRow(globals, session, infoOf<User>(), id, saved ? SecretString() : link.secret);
    return saved ? printed : tl::unexpected(saved.error());
}

Result<ExitCode> printInvited(const Globals &globals, Session &session, const Outcome &outcome,
                              const Delivery &delivery)
{
    const qint64 id = outcome.ids.first();
    if (!outcome.secrets.isEmpty())
        return printLink(globals, session, id, outcome.secrets.first(), delivery.draft);
    TRY_ASSIGN(const auto waiting,
               session.read([id](Connection &connection) { return findQueuedMail(connection, id); }));
    if (!waiting) {
        printMessage(explainMissingLink(false));
        return printRow(globals, session, infoOf<User>(), id);
    }
    const auto mailed = mailNow(session, delivery.passwordFile);
    const auto printed = printRow(globals, session, infoOf<User>(), id); // invited in any case
    return mailed && *mailed == ExitCode::Done ? printed : mailed;
}

Result<ExitCode> invite(const Globals &globals, const Options &options, const Delivery &delivery)
{
    User user;
    TRY(options.apply(user));
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto outcome, session->execute(InviteUser{user, delivery.mail}));
    return printInvited(globals, *session, outcome, delivery);
}

Result<ExitCode> resend(const Globals &globals, const QString &email, const Delivery &delivery)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto user,
               session->read([&](Connection &connection) { return findRow<User>(connection, email); }));
    TRY_ASSIGN(const auto outcome, session->execute(ResendInvitations{{user.id}, delivery.mail}));
    return printInvited(globals, *session, outcome, delivery);
}

Result<ExitCode> revokeInvitations(const Globals &globals, const QStringList &emails)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto ids,
               session->read([&](Connection &connection) { return findRowIds(connection, infoOf<User>(), emails); }));
    TRY(session->execute(RevokeInvitations{ids}));
    return printChangedRows(globals, *session, infoOf<User>(), ids);
}

struct DeliveryOptions
{
    const CLI::Option *noMail;
    const CLI::Option *draft;
    const CLI::Option *passwordFile;

    [[nodiscard]] Delivery delivery() const
    {
        return {!isGiven(noMail) && !isGiven(draft), textOf(draft), passwordFile};
    }
};

DeliveryOptions addDeliveryOptions(CLI::App *verb)
{
    return {addFlag(verb, "--no-mail", Cli::tr("Print the link also where the workspace could mail it.")),
            addTextOption(verb, "--eml",
                          Cli::tr("Save the invitation in this file, as a mail that is still to be sent, instead of "
                                  "printing the link.")),
            addSmtpPasswordOption(verb)};
}

} // namespace

void addUserInvitationVerbs(CommandLine &line, CLI::App *noun)
{
    CLI::App *inviteVerb =
        line.verb(noun, "invite", Cli::tr("Invite a user. The link to accept it with is mailed, or printed once."));
    const Options options(inviteVerb, fieldsOf<User>(), FieldOptionsFor::Create);
    const DeliveryOptions inviteBy = addDeliveryOptions(inviteVerb);
    line.onRun(inviteVerb, Needs::Workspace,
               [=](const Globals &globals) { return invite(globals, options, inviteBy.delivery()); });

    CLI::App *resendVerb =
        line.verb(noun, "resend", Cli::tr("Invite again, with a new link; the one before stops working."));
    const CLI::Option *email = addArgument(resendVerb, "email", Cli::tr("Which user."));
    const DeliveryOptions resendBy = addDeliveryOptions(resendVerb);
    line.onRun(resendVerb, Needs::Workspace,
               [=](const Globals &globals) { return resend(globals, textOf(email), resendBy.delivery()); });

    CLI::App *revokeVerb = line.verb(noun, "revoke-invitation", Cli::tr("Make links that are out stop working."));
    const CLI::Option *emails = addArguments(revokeVerb, "email", Cli::tr("Which users."));
    line.onRun(revokeVerb, Needs::Workspace,
               [=](const Globals &globals) { return revokeInvitations(globals, textsOf(emails)); });
}

} // namespace gatehouse
