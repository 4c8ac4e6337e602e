// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "core/base/process.h"
#include "ui/forms/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gatehouse {

AboutDialog::AboutDialog(QWidget *parent)
    : BaseDialog(tr("About Gatehouse"), parent)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(IconName::Gatehouse).pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *text = new QVBoxLayout;
    text->addWidget(headingLabel(tr("Gatehouse %1").arg(QCoreApplication::applicationVersion()), this));
    text->addWidget(
        mutedLabel(tr("A desktop console to administer OAuth 2.0 and OpenID Connect authorization."), this));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(spacing::Around);
    const QList<LibraryVersion> versions = libraryVersions();
    for (int row = 0; row < versions.size(); ++row) {
        grid->addWidget(mutedLabel(versions[row].name, this), row, 0);
        QLabel *version = plainLabel(versions[row].version, this);
        version->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(version, row, 1);
    }
    text->addSpacing(spacing::Tight);
    text->addLayout(grid);
    text->addSpacing(spacing::Tight);
    text->addWidget(mutedLabel(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                                  "without any warranty."),
                               this));
    text->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    content()->addLayout(row);
    footer()->addStretch();
    connect(addButton(tr("Close")), &QPushButton::clicked, this, &QDialog::reject);
    resize(480, layout()->totalHeightForWidth(480));
}

} // namespace gatehouse
