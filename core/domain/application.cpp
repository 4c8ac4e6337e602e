// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/application.h"

#include "core/domain/text.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

Problems validate(const Application &application)
{
    Problems problems;
    addProblem(problems, u"name"_s, nameProblem(application.name));
    addProblem(problems, u"description"_s, textProblem(application.description, maxDescriptionLength));
    return problems;
}

} // namespace gatehouse
