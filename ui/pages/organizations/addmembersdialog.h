// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"
#include "ui/dialogs/basedialog.h"
#include "ui/pages/pagecontext.h"

#include <QList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse {

class EntityTableModel;
class EntityTableView;
class SegmentedChoice;

/// Chooses users and the role that they get. Show it with open().
class AddMembersDialog final : public BaseDialog
{
    Q_OBJECT

public:
    AddMembersDialog(const PageContext &context, QWidget *parent);
    ~AddMembersDialog() override;

signals:
    /// The dialog closes right after it.
    void chosen(const QList<qint64> &userIds, gatehouse::AccessRole role);

private:
    void addList();
    void addFooter();
    void updateButton();
    void finish();

    QLineEdit *m_search;
    EntityTableModel *m_model;
    EntityTableView *m_view;
    SegmentedChoice *m_role;
    QLabel *m_count = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace gatehouse
