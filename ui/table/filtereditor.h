// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tabular/export/rowcursor.h"
#include "ui/table/filteroperators.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace gatehouse {

/// A popup that edits one filter: field, comparison, value. Enter accepts, Esc closes.
class FilterEditor final : public QFrame
{
    Q_OBJECT

public:
    /// `clock` must outlive this object; ages are relative to it.
    FilterEditor(const ResourceInfo &resource, const Clock &clock, QWidget *parent = nullptr);

    /// Opens below `anchor` (global coordinates) with a new filter, or with `filter` to change.
    void openAt(const QRect &anchor, const std::optional<FieldFilter> &filter = std::nullopt);

signals:
    void accepted(const gatehouse::FieldFilter &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpInputs();
    void showOperators();
    void showInput();
    void show(const FieldFilter &filter);
    void setValue(const FilterOperator &op, const QString &value);
    void updateButton();
    void accept();
    [[nodiscard]] const FieldInfo &field() const;
    [[nodiscard]] FilterOperator currentOperator() const;
    [[nodiscard]] QString value() const; ///< as FieldFilter::value

    const ResourceInfo &m_resource;
    const Clock &m_clock;
    Columns m_fields;
    QComboBox *m_field;
    QComboBox *m_operator;
    QStackedWidget *m_inputs;
    QWidget *m_none;
    QLineEdit *m_text;
    QLineEdit *m_number;
    QComboBox *m_choice;
    QDateEdit *m_date;
    QComboBox *m_age;
    QSpinBox *m_days;
    QPushButton *m_button;
};

} // namespace gatehouse
