// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/verb.h"
#include "core/domain/role.h"
#include "core/tabular/fields/resources.h"

#include <QString>

namespace gatehouse {

/// What may be done here, and why not. Menus, buttons, the command line and the Authority itself ask it.
class Capabilities final
{
public:
    Capabilities() = default;
    /// `readOnlyReason` (translated) forbids every change; empty when changes are possible.
    Capabilities(Role role, QString readOnlyReason)
        : m_role(role)
        , m_readOnlyReason(std::move(readOnlyReason))
    {
    }

    [[nodiscard]] bool can(Verb verb, Resource resource) const { return reasonAgainst(verb, resource).isEmpty(); }
    /// Empty when it is allowed; else a translated sentence such as "Requires the Admin role."
    [[nodiscard]] QString reasonAgainst(Verb verb, Resource resource) const;

    [[nodiscard]] Role role() const { return m_role; }
    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }

private:
    Role m_role = Role::Viewer;
    QString m_readOnlyReason;
};

} // namespace gatehouse
