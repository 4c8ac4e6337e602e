// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/closesonlock.h"

#include <QDialog>
#include <QPointer>

namespace gatehouse {

void closeSecretDialogs(const QWidget *window)
{
    QList<QPointer<QDialog>> dialogs;
    for (QDialog *dialog : window->findChildren<QDialog *>())
        dialogs << dialog;
    for (const QPointer<QDialog> &dialog : std::as_const(dialogs)) { // closing one may delete another
        if (auto *secret = dynamic_cast<ClosesOnLock *>(dialog.data()))
            secret->closeOnLock();
    }
}

} // namespace gatehouse
