// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "core/domain/mailsettings.h"

namespace gatehouse {

/// The options of `workspace update` that say where mail goes out.
struct MailOptions
{
    explicit MailOptions(CLI::App *verb);

    /// Sets what was given. The port follows the security where it is not given: 465 for tls, else 587.
    void apply(MailSettings &settings) const;

    const CLI::Option *host;
    const CLI::Option *port;
    const CLI::Option *security;
    const CLI::Option *user;
    const CLI::Option *sender;
};

} // namespace gatehouse
