// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "app/cli/grammar/session.h"
#include "core/authority/maildispatcher.h"

#include <functional>

namespace gatehouse {

/// --smtp-password-file, which sendQueuedMail() reads.
CLI::Option *addSmtpPasswordOption(CLI::App *verb);

/// Whether the mail server's password, where one is needed, can be had: from the option, or from somebody to be asked.
[[nodiscard]] bool canSendMail(const MailSettings &settings, const CLI::Option *passwordFile);

/// Mails invitations that wait and waits for it; `onAttempt` is told of each as it happens. The password is asked for
/// when there is something to send, the settings name a user and the option is not given. Ctrl-C ends it; what was not
/// sent by then goes on waiting. Errors: those of reading the password, and of MailDispatcher::run().
[[nodiscard]] Result<MailRun> sendQueuedMail(Session &session, MailSelection selection, const CLI::Option *passwordFile,
                                             const std::function<void(const MailAttempt &)> &onAttempt);

/// Mails a message to that address that only shows that the settings are right. Errors: InvalidInput without a mail
/// server or for what is no address; those of reading the password, and of sendMail().
[[nodiscard]] Result<void> sendTestMail(Session &session, const QString &recipient, const CLI::Option *passwordFile);

/// One attempt as a line of text.
[[nodiscard]] QString attemptText(const MailAttempt &attempt);

/// Tells what ended the run early, and how many it left. The code is that error's; else Failed when one was refused for
/// good, Network when one is to be tried again, Done.
[[nodiscard]] ExitCode concludeMail(const MailRun &run);

} // namespace gatehouse
