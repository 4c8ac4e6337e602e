// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace gatehouse {

/// A choice of a few options side by side. Arrow keys move; screen readers see radio buttons.
class SegmentedChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedChoice(const QStringList &texts, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    /// Does not emit chosen().
    void setCurrent(int index);

signals:
    /// The user chose another option.
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace gatehouse
