// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/mailsending.h"

#include "app/cli/grammar/input.h"
#include "core/domain/email.h"
#include "core/mail/invitationmail.h"
#include "core/mail/smtpclient.h"
#include "core/store/rows/workspacerows.h"

#include <QEventLoop>

#include <optional>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

Result<SecretString> findPassword(const MailSettings &settings, const CLI::Option *passwordFile)
{
    if (settings.user.isEmpty())
        return SecretString();
    TRY_ASSIGN(const auto fromFile, readSecret(passwordFile));
    if (fromFile)
        return *fromFile;
    if (!canAsk())
        return fail(ErrorKind::Unauthenticated,
                    Cli::tr("The mail server needs a password. Give a file with it: --smtp-password-file"));
    return askSecret(Cli::tr("Password of %1 at %2: ").arg(settings.user, settings.host));
}

/// The one event loop of this process, for as long as the future takes.
Result<MailRun> waitInLoop(const Async<MailRun> &future)
{
    QEventLoop loop;
    std::optional<Result<MailRun>> result;
    onResult(future, &loop, [&](const Result<MailRun> &run) {
        result = run;
        loop.quit();
    });
    loop.exec();
    return *result;
}

} // namespace

CLI::Option *addSmtpPasswordOption(CLI::App *verb)
{
    return addTextOption(
        verb, "--smtp-password-file",
        Cli::tr("Read the password of the mail server from the first line of this file; - for standard "
                "input."));
}

bool canSendMail(const MailSettings &settings, const CLI::Option *passwordFile)
{
    return settings.isSet() && (settings.user.isEmpty() || isGiven(passwordFile) || canAsk());
}

Result<MailRun> sendQueuedMail(Session &session, MailSelection selection, const CLI::Option *passwordFile,
                               const std::function<void(const MailAttempt &)> &onAttempt)
{
    const QDateTime due = selection == MailSelection::All ? QDateTime() : systemClock().now();
    TRY_ASSIGN(const auto waiting,
               session.read([due](Connection &connection) { return readDueMail(connection, due); }));
    if (waiting.isEmpty())
        return MailRun();
    TRY_ASSIGN(const auto workspace, session.read(&readWorkspace));
    TRY_ASSIGN(const auto password, findPassword(workspace.mail, passwordFile));
    MailDispatcher dispatcher(session.authority(), session.store(), systemClock());
    QObject::connect(&dispatcher, &MailDispatcher::attempted, &dispatcher, onAttempt);
    return waitInLoop(dispatcher.run(selection, password, processJob()));
}

Result<void> sendTestMail(Session &session, const QString &recipient, const CLI::Option *passwordFile)
{
    TRY_ASSIGN(const auto workspace, session.read(&readWorkspace));
    const MailSettings &mail = workspace.mail;
    if (!mail.isSet())
        return fail(ErrorKind::InvalidInput,
                    Cli::tr("No mail server is configured. Set it with “workspace update --smtp-host HOST”."));
    if (const QString problem = emailProblem(recipient); !problem.isEmpty())
        return fail(ErrorKind::InvalidInput, problem);
    TRY_ASSIGN(const auto message, testMessage(workspace.name, mail.sender, recipient, systemClock().now()));
    TRY_ASSIGN(const auto password, findPassword(mail, passwordFile));
    return sendMail(mail, password, {recipient, message}, processJob());
}

QString attemptText(const MailAttempt &attempt)
{
    switch (attempt.kind) {
    case MailAttempt::Kind::Sent:
        return Cli::tr("%1: sent").arg(attempt.email);
    case MailAttempt::Kind::Later:
        return Cli::tr("%1: not sent, will be tried again: %2").arg(attempt.email, attempt.reason);
    case MailAttempt::Kind::Refused:
        break;
    }
    return Cli::tr("%1: refused: %2").arg(attempt.email, attempt.reason);
}

ExitCode concludeMail(const MailRun &run)
{
    if (run.error) {
        printError(*run.error);
        if (run.left > 0)
            printMessage(Cli::tr("%n invitation(s) were not sent.", nullptr, static_cast<int>(run.left)));
        return exitCode(*run.error);
    }
    if (run.refused > 0)
        return ExitCode::Failed;
    return run.later > 0 ? ExitCode::Network : ExitCode::Done;
}

} // namespace gatehouse
