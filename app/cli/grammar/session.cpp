// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/session.h"

#include <algorithm>

namespace gatehouse {

namespace {

Role processRole = Role::Admin;

} // namespace

void limitRole(Role role)
{
    processRole = std::min(processRole, role);
}

Actor processActor()
{
    return currentActor(processRole);
}

Session::Session(std::unique_ptr<Store> store)
    : m_store(std::move(store))
    , m_authority(*m_store, processActor(), systemClock())
{
}

Result<std::unique_ptr<Session>> Session::open(const QString &path, Store::Access access)
{
    TRY_ASSIGN(auto store, Store::open(path, access));
    return std::unique_ptr<Session>(new Session(std::move(store)));
}

Result<std::unique_ptr<Session>> Session::openForTokens(const QString &path)
{
    TRY_ASSIGN(auto session, open(path, Store::Access::Own));
    for (const Command &due : {Command(TidyTokens{}), Command(TidyKeys{})}) {
        TRY(session->execute(due));
    }
    return session;
}

Result<Outcome> Session::execute(Command command)
{
    return waitFor(m_authority.execute(std::move(command), processJob()));
}

} // namespace gatehouse
