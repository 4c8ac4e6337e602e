// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/actor.h"

#include <QCoreApplication>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace gatehouse {

Actor currentActor(Role role)
{
    const passwd *user = getpwuid(geteuid());
    return {user ? QFile::decodeName(user->pw_name) : QString::number(geteuid()), role,
            QCoreApplication::applicationName()};
}

} // namespace gatehouse
