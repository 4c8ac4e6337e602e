// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list/listquery.h"

#include <QWidget>

class QToolButton;

namespace gatehouse {

class SegmentedChoice;

/// Above the list of tokens: which kind is shown (T1), and whether only those that expire soon.
class TokenStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenStrip(QWidget *parent = nullptr);

    /// Shows what the query says, without telling anyone.
    void setQuery(const ListQuery &query);

signals:
    void queryChanged(const gatehouse::ListQuery &query);
    void catalogueRequested();

private:
    void chooseKind(int index);
    void chooseExpiring(bool expiring);

    ListQuery m_query;
    SegmentedChoice *m_kind;
    QToolButton *m_expiring;
};

/// The filter of tokens that expire soon.
[[nodiscard]] FieldFilter expiringSoon();
inline constexpr int expiringSoonDays = 30;

} // namespace gatehouse
