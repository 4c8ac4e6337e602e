// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/mailoptions.h"

namespace gatehouse {

MailOptions::MailOptions(CLI::App *verb)
    : host(addTextOption(verb, "--smtp-host", Cli::tr("The server that mails invitations; empty for none.")))
    , port(addTextOption(verb, "--smtp-port", Cli::tr("The mail server's port.")))
    , security(addTextOption(verb, "--smtp-security",
                             Cli::tr("How the connection is protected: starttls, tls, or none on this machine."))
                   ->check(CLI::IsMember({"starttls", "tls", "none"})))
    , user(addTextOption(verb, "--smtp-user", Cli::tr("Who logs in to the mail server; empty for nobody.")))
    , sender(addTextOption(verb, "--smtp-sender", Cli::tr("The address that mail comes from.")))
{
}

void MailOptions::apply(MailSettings &settings) const
{
    if (isGiven(host))
        settings.host = textOf(host);
    if (isGiven(security)) {
        (void)fromString(textOf(security), &settings.security);
        settings.port = defaultPort(settings.security);
    }
    if (isGiven(port))
        settings.port = textOf(port).toInt(); // 0 for what is no number, which no port is
    if (isGiven(user))
        settings.user = textOf(user);
    if (isGiven(sender))
        settings.sender = textOf(sender);
}

} // namespace gatehouse
