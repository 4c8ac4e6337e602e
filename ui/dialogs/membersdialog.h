// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/member.h"
#include "ui/dialogs/basedialog.h"
#include "ui/dialogs/services.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse {

class Banner;
class EntityTableModel;
class EntityTableView;
struct Outcome;

/// The members of the workspace and their roles (U5). Changes are stored immediately. Show it with open().
class MembersDialog final : public BaseDialog
{
    Q_OBJECT

public:
    MembersDialog(const Services &services, QWidget *parent);

private:
    struct Facts
    {
        Member member;
        qint64 adminCount = 0;
    };

    void addTable();
    void addMemberRow();
    void addSelectionRow();
    void addFooter();
    void readSelected();
    void showSelected(const std::optional<Facts> &facts);
    void add();
    void changeRole();
    void remove();
    void finishChange(const Async<Outcome> &future, std::function<void()> done);

    Services m_services;
    QString m_reason; ///< why members cannot be changed; empty when they can
    Banner *m_banner;
    EntityTableModel *m_model;
    EntityTableView *m_table;
    QLineEdit *m_name;
    QComboBox *m_newRole;
    QPushButton *m_add = nullptr;
    QLabel *m_selected;
    QComboBox *m_role;
    QPushButton *m_remove = nullptr;
    std::optional<Facts> m_facts; ///< of the selected member
};

} // namespace gatehouse
