// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/user.h"

#include "core/domain/words.h"

namespace gatehouse {

namespace {

constexpr Word<UserState> words[] = {
    {UserState::Invited, "invited"},
    {UserState::Active, "active"},
    {UserState::Disabled, "disabled"},
};

} // namespace

QString toString(UserState state)
{
    return wordOf(words, state);
}

bool fromString(const QString &word, UserState *state)
{
    return valueOf(words, word, state);
}

} // namespace gatehouse
