// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/permission.h"
#include "ui/forms/listedit.h"

class QLabel;
class QVBoxLayout;

namespace gatehouse {

class LinkButton;

/// An API token's permissions, one per line with Change and ×, and "Add permission" (T2, T3). A permission that is not
/// in the catalogue is marked and kept.
class PermissionsEdit final : public ListEdit
{
    Q_OBJECT

public:
    explicit PermissionsEdit(QWidget *parent = nullptr);

    void setCatalogue(const PermissionCatalogue &catalogue);
    /// Each as toString(Permission) writes it.
    [[nodiscard]] QStringList values() const override { return m_values; }
    void setValues(const QStringList &values);
    void showProblems(const QHash<int, QString> &messages) override;

private:
    void rebuild();
    QWidget *newLine(int at);
    void openDialog(int at); ///< -1: for a new one
    void store(int at, const QString &permission);
    void remove(int at);

    PermissionCatalogue m_catalogue;
    QStringList m_values;
    QHash<int, QString> m_problems;
    QList<QWidget *> m_lines;
    QVBoxLayout *m_column;
    QLabel *m_none;
    LinkButton *m_add;
};

} // namespace gatehouse
