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
    addProblem(problems, u"email"_s, emailProblem(user.email));
    addProblem(problems, u"name"_s, textProblem(user.name, maxNameLength));
    return problems;
}

} // namespace gatehouse
