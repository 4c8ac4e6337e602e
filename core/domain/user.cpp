// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/user.h"

#include "core/domain/email.h"
#include "core/domain/text.h"
#include "core/domain/words.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr Word<UserState> stateWords[] = {
    {UserState::Invited, "invited"},
    {UserState::Active, "active"},
    {UserState::Disabled, "disabled"},
};

} // namespace

QString toString(UserState state)
{
    return wordOf(stateWords, state);
}

bool fromString(const QString &word, UserState *state)
{
    return valueOf(stateWords, word, state);
}

Problems validate(const User &user)
{
    Problems problems;
    if (const QString problem = emailProblem(user.email); !problem.isEmpty())
        problems.append({u"email"_s, problem});
    if (const QString problem = textProblem(user.name, maxNameLength); !problem.isEmpty())
        problems.append({u"name"_s, problem});
    return problems;
}

} // namespace gatehouse
