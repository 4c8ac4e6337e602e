// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

namespace gatehouse {

/// An editor for a list-valued field that shows problems beside the elements they concern.
class ListEdit : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QStringList values() const = 0;
    /// Messages by index into values(); an empty hash clears them.
    virtual void showProblems(const QHash<int, QString> &messages) = 0;
    /// The problem with typed text that is not an element yet; empty if there is none.
    [[nodiscard]] virtual QString inputProblem() const { return {}; }

signals:
    /// The user changed the list; not emitted by setValues().
    void edited();
};

} // namespace gatehouse
