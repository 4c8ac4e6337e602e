// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/capabilities.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

/// The least role that may do it (U5). The audit log changes by itself alone.
Role requiredRole(Verb verb, Resource resource)
{
    return verb == Verb::Edit && resource == Resource::Scope ? Role::Editor : Role::Admin;
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
