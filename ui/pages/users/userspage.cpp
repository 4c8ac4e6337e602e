// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/userspage.h"

namespace gatehouse {

UsersPage::UsersPage(const PageContext &context, QWidget *parent)
    : ResourcePage(context, Resource::User, parent)
{
}

void UsersPage::trigger(ActionId) {}

void UsersPage::loadDetails(qint64) {}

QPair<QString, QString> UsersPage::emptyText() const
{
    return {
        tr("No users yet"),
        tr("An end-user signs in to your clients and gets tokens with the scopes granted here. Invite the first one.")};
}

QString UsersPage::copyText() const
{
    return {};
}

} // namespace gatehouse
