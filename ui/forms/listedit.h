// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

namespace gatehouse {

/// An editor of a list-valued field, whose errors stand beside the element that they concern.
class ListEdit : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QStringList values() const = 0;
    /// Messages by index into values(); an empty hash takes them away.
    virtual void showProblems(const QHash<int, QString> &messages) = 0;
    /// What is wrong with text that was typed and is no element yet; empty when nothing is.
    [[nodiscard]] virtual QString inputProblem() const { return {}; }

signals:
    /// A person changed the list; not emitted by setValues().
    void edited();
};

} // namespace gatehouse
