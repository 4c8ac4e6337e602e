// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultwait.h"

#include <QProgressBar>

namespace gatehouse {

QProgressBar *waitingBar(const QString &name)
{
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(4);
    bar->setAccessibleName(name);
    QSizePolicy policy = bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the dialog keeps its height
    bar->setSizePolicy(policy);
    bar->hide();
    return bar;
}

} // namespace gatehouse
