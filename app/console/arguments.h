// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"

#include <QString>

class QCoreApplication;

namespace gatehouse {

/// What the program was started with.
struct Arguments
{
    QString workspace;       ///< the file to open; empty: none
    Role role = Role::Admin; ///< what the user may do at most
};

/// Whether --help or --version is among them, which are answered on machines without a display too.
[[nodiscard]] bool asksForInformation(int argc, char *argv[]);

/// Answers --help, --version and what it does not understand itself, which ends the program.
[[nodiscard]] Arguments parseArguments(const QCoreApplication &app);

} // namespace gatehouse
