// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace gatehouse {

class FlowLayout;

/// Badges that cannot be changed, in as many lines as they need.
class BadgeList final : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeList(QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);

private:
    FlowLayout *m_flow;
    QList<QWidget *> m_badges;
};

} // namespace gatehouse
