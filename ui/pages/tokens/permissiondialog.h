// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/permission.h"
#include "ui/dialogs/basedialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QRadioButton;

namespace gatehouse {

/// One permission: its type, one resource or all, chosen actions or all, from the catalogue (T2). Show it with open().
class PermissionDialog final : public BaseDialog
{
    Q_OBJECT

public:
    /// `permission`: the one to change; none adds one. A type or action that the catalogue does not have is
    /// offered too, and marked.
    PermissionDialog(const PermissionCatalogue &catalogue, const std::optional<Permission> &permission,
                     QWidget *parent);

    /// The token's other permissions, as toString(Permission) writes them; duplicates are refused.
    void setOthers(const QStringList &others);

    void accept() override;

signals:
    void chosen(const gatehouse::Permission &permission);

private:
    void addTypePart();
    void addResourcePart();
    void addActionsPart();
    void addFooter(bool isNew);
    void selectType(const QString &name);
    [[nodiscard]] QString usualType() const;
    void showType();
    void fillActions(const PermissionType &type);
    void addAction(const QString &name, const QString &description);
    void fill(const Permission &permission);
    void update();
    [[nodiscard]] const PermissionType *type() const;
    [[nodiscard]] Permission permission() const;
    [[nodiscard]] QString problem() const;

    PermissionCatalogue m_catalogue;
    std::optional<Permission> m_old;
    QStringList m_others;
    QComboBox *m_type;
    QLabel *m_description;
    QRadioButton *m_every;
    QRadioButton *m_one;
    QLineEdit *m_identifier;
    QCheckBox *m_allActions;
    QListWidget *m_actions;
    QList<QWidget *> m_parts; ///< of resource and actions: not for types that are granted as a whole
    QLabel *m_problem = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace gatehouse
