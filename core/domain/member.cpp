// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/member.h"

#include "core/domain/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

Problems validate(const Member &member)
{
    if (member.name.trimmed().isEmpty())
        return {{u"name"_s, QCoreApplication::translate("Domain", "Enter an account name or an email address.")}};
    if (const QString problem = textProblem(member.name, maxNameLength); !problem.isEmpty())
        return {{u"name"_s, problem}};
    return {};
}

} // namespace gatehouse
