// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/conflictbanner.h"

#include "ui/forms/labels.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

QString conflictText(const FieldInfo &field, const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return field.label(value.toBool() ? u"1"_s : u"0"_s);
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u'\n') : value.toString();
}

ConflictBanner::ConflictBanner(QWidget *parent)
    : Banner(parent)
    , m_table(new QWidget(this))
    , m_grid(new QGridLayout(m_table))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::Around);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    column()->addWidget(m_table);
    auto *keep = new QPushButton(tr("Keep my changes"), this);
    auto *take = new QPushButton(tr("Use their version"), this);
    keep->setObjectName(u"keepMine"_s);
    take->setObjectName(u"takeTheirs"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {keep, take}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    column()->addLayout(row);
    connect(keep, &QPushButton::clicked, this, &ConflictBanner::keepMine);
    connect(take, &QPushButton::clicked, this, &ConflictBanner::takeTheirs);
}

void ConflictBanner::showConflict(const QString &message, const QList<FieldConflict> &conflicts)
{
    clearRows();
    m_table->setVisible(!conflicts.isEmpty());
    addCell(0, 0, tr("Field"), true);
    addCell(0, 1, tr("Mine"), true);
    addCell(0, 2, tr("Theirs"), true);
    for (int i = 0; i < conflicts.size(); ++i) {
        const FieldConflict &conflict = conflicts[i];
        addCell(i + 1, 0, conflict.title, false);
        addCell(i + 1, 1, conflict.mineChanged ? conflict.mine : tr("not changed"), false);
        addCell(i + 1, 2, conflict.theirs, false);
    }
    showMessage(message, Tone::Warning);
}

void ConflictBanner::clearRows()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ConflictBanner::addCell(int row, int column, const QString &text, bool heading)
{
    QLabel *cell = plainLabel(text.isEmpty() ? tr("(empty)") : text, m_table);
    if (heading)
        cell->setFont(headingFont(cell->font()));
    m_grid->addWidget(cell, row, column, Qt::AlignTop);
}

} // namespace gatehouse
