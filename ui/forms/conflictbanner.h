// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/banner.h"
#include "ui/forms/merge.h"

class QGridLayout;

namespace gatehouse {

/// Someone else stored the same thing in the meantime: both sides, field by field, and the two ways out.
class ConflictBanner final : public Banner
{
    Q_OBJECT

public:
    explicit ConflictBanner(QWidget *parent = nullptr);

    void showConflict(const QString &message, const QList<FieldConflict> &conflicts);

signals:
    void keepMine();
    void takeTheirs();

private:
    void clearRows();
    void addCell(int row, int column, const QString &text, bool heading);

    QWidget *m_table;
    QGridLayout *m_grid;
};

} // namespace gatehouse
