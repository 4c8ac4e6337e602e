// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organization.h"

#include "core/domain/text.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

Problems validate(const Organization &organization)
{
    Problems problems;
    if (const QString problem = nameProblem(organization.name); !problem.isEmpty())
        problems.append({u"name"_s, problem});
    if (const QString problem = textProblem(organization.description, maxDescriptionLength); !problem.isEmpty())
        problems.append({u"description"_s, problem});
    return problems;
}

} // namespace gatehouse
