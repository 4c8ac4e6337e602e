// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"

#include <QString>

class QCoreApplication;

namespace gatehouse {

/// The command line arguments.
struct Arguments
{
    QString workspace;       ///< file to open; empty for none
    Role role = Role::Admin; ///< upper limit for the role
};

/// Whether --help or --version is given; these must work without a display.
[[nodiscard]] bool asksForInformation(int argc, char *argv[]);

/// Exits the program for --help, --version and errors.
[[nodiscard]] Arguments parseArguments(const QCoreApplication &app);

} // namespace gatehouse
