// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/application.h"

#include "core/domain/text.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

Problems validate(const Application &application)
{
    Problems problems;
    if (const QString problem = nameProblem(application.name); !problem.isEmpty())
        problems.append({u"name"_s, problem});
    if (const QString problem = textProblem(application.description, maxDescriptionLength); !problem.isEmpty())
        problems.append({u"description"_s, problem});
    return problems;
}

} // namespace gatehouse
