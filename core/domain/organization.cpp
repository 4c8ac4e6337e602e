// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organization.h"

#include "core/domain/text.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

Problems validate(const Organization &organization)
{
    Problems problems;
    addProblem(problems, u"name"_s, nameProblem(organization.name));
    addProblem(problems, u"description"_s, textProblem(organization.description, maxDescriptionLength));
    return problems;
}

} // namespace gatehouse
