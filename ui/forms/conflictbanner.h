// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/banner.h"
#include "ui/forms/merge.h"

class QGridLayout;

namespace gatehouse {

/// Shown when someone else has changed the same record: both versions, field by field, and a choice.
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
