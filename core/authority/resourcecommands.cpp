// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/resourcecommands.h"

namespace gatehouse {

Command deleteCommand(Resource resource, const QList<qint64> &ids)
{
    switch (resource) {
    case Resource::Scope:
        return DeleteScopes{ids};
    case Resource::Client:
        return DeleteClients{ids};
    case Resource::User:
        return DeleteUsers{ids};
    case Resource::Organization:
        return DeleteOrganizations{ids};
    case Resource::Token:
        return DeleteTokens{ids};
    case Resource::Key:
        return DeleteKeys{ids};
    case Resource::Group:
        return DeleteGroups{ids};
    case Resource::Application:
        return DeleteApplications{ids};
    case Resource::Membership:
        return RemoveMemberships{ids};
    case Resource::Member:
        return DeleteMembers{ids};
    case Resource::Audit:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace gatehouse
