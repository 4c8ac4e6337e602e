// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/whenunlocked.h"

#include "core/store/store.h"
#include "ui/dialogs/prompts.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WhenUnlocked)
};

} // namespace

void whenUnlocked(const Services &services, QWidget *parent, std::function<void()> then)
{
    if (services.store.vault().isUnlocked())
        return then();
    services.prompts.inform(parent, {ErrorKind::Locked, Text::tr("The workspace is locked. Unlock it first.")});
}

} // namespace gatehouse
