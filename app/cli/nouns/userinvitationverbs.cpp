// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/mailsending.h"
#include "app/cli/nouns/nouns.h"
#include "core/mail/invitationmail.h"
#include "core/store/rows/outboxrows.h"
#include "core/store/rows/userrows.h"
#include "core/store/rows/workspacerows.h"
#include "core/tabular/export/pendingfile.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using UserOptions = FieldOptions<User>;

QString queuedText()
{
    return Cli::tr("The invitation is queued: send it with “workspace send-mail”.");
}

QString noIssuerText()
{
    return Cli::tr("No link was created because the workspace has no issuer. Set it with “workspace update --issuer "
                   "URL”, then use “user resend”.");
}

/// Mails what is due if the password is known or can be asked for; mail that cannot be sent stays queued.
Result<ExitCode> mailNow(Session &session, const CLI::Option *passwordFile)
{
    TRY_ASSIGN(const auto workspace, session.read(&readWorkspace));
    if (!canSendMail(workspace.mail, passwordFile)) {
        printMessage(queuedText());
        return ExitCode::Done;
    }
    TRY_ASSIGN(const auto run, sendQueuedMail(session, MailSelection::Due, passwordFile,
                                              [](const MailAttempt &attempt) { printMessage(attemptText(attempt)); }));
    return concludeMail(run);
}

/// How the link reaches the user.
struct Delivery
{
    bool mail = true;
    QString draft; ///< a file for the unsent mail; empty: none
    const CLI::Option *passwordFile = nullptr;
};

Result<InvitationMail> readMail(Connection &connection, const RevealedSecret &link)
{
    TRY_ASSIGN(const auto workspace, readWorkspace(connection));
    TRY_ASSIGN(const auto user, findRow<User>(connection, link.owner));
    return InvitationMail{workspace.name, workspace.mail.sender, user.email,
                          user.name,      link.secret,           user.invitationExpiresAt};
}

/// Writes the link as an unsent mail.
Result<void> saveDraft(Session &session, const RevealedSecret &link, const QString &path)
{
    TRY_ASSIGN(const auto mail, session.read([&](Connection &connection) { return readMail(connection, link); }));
    TRY_ASSIGN(const auto message, invitationMessage(mail, systemClock().now(), MailUse::Draft));
    QByteArray bytes = message.reveal().toByteArray();
    auto written = writeWholeFile(path, bytes);
    wipe(bytes.data(), bytes.size());
    return written;
}

/// Prints the user and, unless it is saved as a draft, the link, which is shown only once. If saving fails, the link is
/// printed, since it cannot be shown again.
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
        printMessage(noIssuerText());
        return printRow(globals, session, infoOf<User>(), id);
    }
    const auto mailed = mailNow(session, delivery.passwordFile);
    const auto printed = printRow(globals, session, infoOf<User>(), id); // the user is invited also when mailing fails
    return mailed && *mailed == ExitCode::Done ? printed : mailed;
}

Result<ExitCode> invite(const Globals &globals, const UserOptions &options, const Delivery &delivery)
{
    User user;
    TRY(options.apply(user));
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto outcome, session->execute(InviteUser{user, delivery.mail}));
    return printInvited(globals, *session, outcome, delivery);
}

Result<ExitCode> resend(const Globals &globals, const RowArguments &argument, const Delivery &delivery)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto id, session->read([&](Connection &connection) { return argument.find(connection); }));
    TRY_ASSIGN(const auto outcome, session->execute(ResendInvitations{{id}, delivery.mail}));
    return printInvited(globals, *session, outcome, delivery);
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
    return {addFlag(verb, "--no-mail", Cli::tr("Do not mail the link; print it.")),
            addTextOption(verb, "--eml",
                          Cli::tr("Save the invitation as an unsent mail in this file instead of "
                                  "printing the link.")),
            addSmtpPasswordOption(verb)};
}

} // namespace

void addUserInvitationVerbs(const ResourceNoun &noun)
{
    CLI::App *inviteVerb = noun.addVerb("invite", Cli::tr("Invite a user. The link is mailed, or shown only once."));
    const UserOptions options(inviteVerb, fieldsOf<User>(), FieldOptionsFor::Create);
    const DeliveryOptions inviteBy = addDeliveryOptions(inviteVerb);
    noun.onRun(inviteVerb, [=](const Globals &globals) { return invite(globals, options, inviteBy.delivery()); });

    CLI::App *resendVerb = noun.addVerb("resend", Cli::tr("Send a new link; the previous one stops working."));
    const RowArguments user = noun.addRow(resendVerb);
    const DeliveryOptions resendBy = addDeliveryOptions(resendVerb);
    noun.onRun(resendVerb, [=](const Globals &globals) { return resend(globals, user, resendBy.delivery()); });

    CLI::App *revokeVerb = noun.addVerb("revoke-invitation", Cli::tr("Revoke invitation links."));
    noun.onRowsChange(revokeVerb, noun.addRows(revokeVerb),
                      [](const QList<qint64> &ids) { return RevokeInvitations{ids}; });
}

} // namespace gatehouse
