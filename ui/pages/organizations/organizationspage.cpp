// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations/organizationspage.h"

namespace gatehouse {

OrganizationsPage::OrganizationsPage(const PageContext &context, QWidget *parent)
    : ResourcePage(context, Resource::Organization, parent)
{
}

void OrganizationsPage::trigger(ActionId) {}

void OrganizationsPage::loadDetails(qint64) {}

QPair<QString, QString> OrganizationsPage::emptyText() const
{
    return {tr("No organizations yet"),
            tr("Users belong to organizations with a role, and tokens are limited by it. Create the first one.")};
}

QString OrganizationsPage::copyText() const
{
    return {};
}

} // namespace gatehouse
