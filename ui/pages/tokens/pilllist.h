// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace gatehouse {

class FlowLayout;

/// Scopes to look at, as many lines as it takes.
class PillList final : public QWidget
{
    Q_OBJECT

public:
    explicit PillList(QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);

private:
    FlowLayout *m_flow;
    QList<QWidget *> m_pills;
};

} // namespace gatehouse
