// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokenspage.h"

namespace gatehouse {

TokensPage::TokensPage(const PageContext &context, QWidget *parent)
    : ResourcePage(context, Resource::Token, parent)
{
}

void TokensPage::trigger(ActionId) {}

void TokensPage::loadDetails(qint64) {}

QPair<QString, QString> TokensPage::emptyText() const
{
    return {tr("No tokens yet"), tr("API tokens, organization- and group-level tokens are made here; OAuth tokens come "
                                    "from the consent of a user.")};
}

QString TokensPage::copyText() const
{
    return {};
}

} // namespace gatehouse
