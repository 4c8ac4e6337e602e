// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/verdictdialog.h"

#include "ui/forms/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

namespace {

constexpr int verdictPictureSize = 32;
constexpr int verdictTextWidth = 460;

QLabel *wideLabel(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setMinimumWidth(verdictTextWidth);
    return label;
}

} // namespace

VerdictDialog::VerdictDialog(const AuditVerdict &verdict, QWidget *parent)
    : BaseDialog(tr("Audit chain"), parent)
{
    const bool whole = !verdict.firstBadEntry;
    auto *picture = new QLabel;
    picture->setPixmap(icon(whole ? IconName::Verify : IconName::Error).pixmap(verdictPictureSize, verdictPictureSize));
    QLabel *title = wideLabel(whole ? tr("The audit chain is intact") : tr("The audit chain is broken"));
    title->setFont(headingFont(title->font(), 2));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(spacing::Between);
    texts->addWidget(title);
    if (whole) {
        texts->addWidget(
            wideLabel(tr("All %Ln entries are unchanged.", nullptr, static_cast<int>(verdict.entryCount))));
        QLabel *hint =
            wideLabel(tr("The file alone cannot show that its newest entries were removed. Keep the number of entries "
                         "and this fingerprint of the newest entry elsewhere."));
        setTextRole(hint, ColorRole::Muted);
        texts->addWidget(hint);
        auto *fingerprint = new QLineEdit(QString::fromLatin1(verdict.headHash.toHex()));
        fingerprint->setReadOnly(true);
        fingerprint->setFont(monospaceFont(fingerprint->font()));
        fingerprint->setCursorPosition(0);
        fingerprint->setAccessibleName(tr("Fingerprint of the newest entry (SHA-256)"));
        texts->addWidget(fingerprint);
    } else {
        QLabel *reason = wideLabel(verdict.reason);
        setTextRole(reason, ColorRole::Bad);
        texts->addWidget(reason);
        texts->addWidget(wideLabel(tr("%Ln entries before it are unchanged. Compare the workspace with a backup.",
                                      nullptr, static_cast<int>(verdict.entryCount))));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::Around);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    content()->addLayout(row);
    footer()->addStretch();
    QPushButton *close = addButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace gatehouse
