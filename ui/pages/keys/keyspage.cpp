// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyspage.h"

namespace gatehouse {

KeysPage::KeysPage(const PageContext &context, QWidget *parent)
    : ResourcePage(context, Resource::Key, parent)
{
}

void KeysPage::trigger(ActionId)
{
}

void KeysPage::loadDetails(qint64)
{
}

QPair<QString, QString> KeysPage::emptyText() const
{
    return {tr("No signing keys yet"), tr("A key signs tokens, so that anyone with its public part can verify them.")};
}

QString KeysPage::copyText() const
{
    return {};
}

} // namespace gatehouse
