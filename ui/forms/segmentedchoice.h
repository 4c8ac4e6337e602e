// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace gatehouse {

/// One of a few choices, side by side, all in sight. Arrow keys move; each segment is a radio button to screen readers.
class SegmentedChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedChoice(const QStringList &texts, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    /// Does not emit chosen().
    void setCurrent(int index);

signals:
    /// A person chose another.
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace gatehouse
