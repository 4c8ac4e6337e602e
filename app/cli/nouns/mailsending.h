// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "app/cli/grammar/session.h"
#include "core/authority/maildispatcher.h"

#include <functional>

namespace gatehouse {

/// --smtp-password-file, which sendQueuedMail() reads.
CLI::Option *addSmtpPasswordOption(CLI::App *verb);

/// Whether a mail server is set, and its password, where one is needed, is given or can be asked for.
[[nodiscard]] bool canSendMail(const MailSettings &settings, const CLI::Option *passwordFile);

/// Mails queued invitations and waits for the end; calls `onAttempt` for each. Asks for the password when there is
/// something to send, the settings name a user and the option is not given. Ctrl-C ends it; what was not sent stays
/// queued. Errors: those of reading the password, and of MailDispatcher::run().
[[nodiscard]] Result<MailRun> sendQueuedMail(Session &session, MailSelection selection, const CLI::Option *passwordFile,
                                             const std::function<void(const MailAttempt &)> &onAttempt);

/// Mails a test message to that address. Errors: InvalidInput (no mail server, or not an address), those of reading the
/// password, and of sendMail().
[[nodiscard]] Result<void> sendTestMail(Session &session, const QString &recipient, const CLI::Option *passwordFile);

/// One attempt as a line of text.
[[nodiscard]] QString attemptText(const MailAttempt &attempt);

/// Prints the error that ended the run early and how many mails were left. Returns the code of that error; else Failed
/// when one was refused permanently, Network when one will be tried again, or Done.
[[nodiscard]] ExitCode concludeMail(const MailRun &run);

} // namespace gatehouse
