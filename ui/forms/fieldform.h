// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace gatehouse {

/// One field: label, editor, a muted hint and, below the editor, a problem in red.
class FormRow final : public QWidget
{
    Q_OBJECT

public:
    FormRow(const QString &field, const QString &label, QWidget *editor, const QString &hint, QWidget *parent);

    [[nodiscard]] const QString &field() const { return m_field; }
    [[nodiscard]] QLabel *label() const { return m_label; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QString error() const;

    void setHint(const QString &hint);
    /// Shows the problems of this field; an empty list clears them.
    void showProblems(const Problems &problems);
    void setShown(bool shown);
    /// Whether the row is part of the form; also true while the form itself is hidden.
    [[nodiscard]] bool isShown() const { return m_shown; }

signals:
    /// The user changed the value.
    void edited();

private:
    void connectEditor();
    void describe();
    void setError(const QString &message);
    [[nodiscard]] QWidget *focusTarget() const;

    QString m_field;
    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_hint;
    QLabel *m_error;
    bool m_shown = true;
};

/// A column of FormRows with right-aligned labels. Rows are identified by field id, as in Problem.
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// `label` may have a mnemonic. `editor` is a QLineEdit, QPlainTextEdit, QAbstractButton, QComboBox, ListEdit,
    /// SegmentedChoice, or a container of these with a focus proxy.
    FormRow *addRow(const QString &field, const QString &label, QWidget *editor, const QString &hint = {});
    [[nodiscard]] FormRow *row(const QString &field) const { return m_rows.value(field); }
    /// Shows each problem beside its field. Returns those without a visible row.
    Problems showProblems(const Problems &problems);
    void focusField(const QString &field);

signals:
    void edited(const QString &field);
    /// The focus moved from this field to another widget of the window.
    void left(const QString &field);

private:
    void onFocusChanged(const QWidget *old, const QWidget *now);

    QGridLayout *m_grid;
    QHash<QString, FormRow *> m_rows;
    QList<FormRow *> m_order;
};

} // namespace gatehouse
