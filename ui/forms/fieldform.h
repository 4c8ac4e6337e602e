// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace gatehouse {

/// One field: label, editor, a muted hint and, when something is wrong, what to do about it in red under the editor.
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
    /// All of this field's problems; none takes them away.
    void showProblems(const Problems &problems);
    void setShown(bool shown);
    /// Whether the row is part of the form now; also true while the whole form is not on screen.
    [[nodiscard]] bool isShown() const { return m_shown; }

signals:
    /// A person changed the value.
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

/// A column of FormRows, labels right-aligned. Fields are named by their ids, as Problems name them.
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// `label` may have a mnemonic. The editor is a QLineEdit, QPlainTextEdit, QAbstractButton, QComboBox, ListEdit,
    /// SegmentedChoice, or a widget that holds some of these and has a focus proxy.
    FormRow *addRow(const QString &field, const QString &label, QWidget *editor, const QString &hint = {});
    [[nodiscard]] FormRow *row(const QString &field) const { return m_rows.value(field); }
    /// Each problem beside its field; returns those whose field has no row on show.
    Problems showProblems(const Problems &problems);
    void focusField(const QString &field);

signals:
    void edited(const QString &field);
    /// The focus went from this field to elsewhere in the window.
    void left(const QString &field);

private:
    void onFocusChanged(const QWidget *old, const QWidget *now);

    QGridLayout *m_grid;
    QHash<QString, FormRow *> m_rows;
    QList<FormRow *> m_order;
};

} // namespace gatehouse
