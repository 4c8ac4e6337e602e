// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/actor.h"

#include <QCoreApplication>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

Actor currentActor()
{
    const passwd *user = getpwuid(geteuid());
    return {user ? QFile::decodeName(user->pw_name) : QString::number(geteuid()), Role::Admin,
            QCoreApplication::applicationName()};
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Viewer:
        return u"viewer"_s;
    case Role::Editor:
        return u"editor"_s;
    case Role::Admin:
        break;
    }
    return u"admin"_s;
}

} // namespace gatehouse
