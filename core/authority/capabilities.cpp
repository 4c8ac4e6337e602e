// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/capabilities.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct Rule
{
    Verb verb;
    Resource resource;
    Role role;
};

/// What needs no Admin (U5); everything that is not here does.
constexpr Rule rules[] = {
    {Verb::Edit, Resource::Scope, Role::Editor}, // a scope's description is all that can be edited
    {Verb::Tidy, Resource::Token, Role::Viewer}, // nobody decides it
    {Verb::Tidy, Resource::Key, Role::Viewer},
};

Role requiredRole(Verb verb, Resource resource)
{
    for (const Rule &rule : rules) {
        if (rule.verb == verb && rule.resource == resource)
            return rule.role;
    }
    return Role::Admin;
}

} // namespace

QString Capabilities::reasonAgainst(Verb verb, Resource resource) const
{
    if (resource == Resource::Audit)
        return QCoreApplication::translate("Capabilities", "Audit entries are final.");
    if (isReadOnly())
        return m_readOnlyReason;
    const Role required = requiredRole(verb, resource);
    if (m_role >= required)
        return {};
    return required == Role::Admin ? QCoreApplication::translate("Capabilities", "Requires the Admin role.")
                                   : QCoreApplication::translate("Capabilities", "Requires the Editor role.");
}

} // namespace gatehouse
