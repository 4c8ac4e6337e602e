// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list/listquery.h"
#include "ui/pages/resourcelist.h"

class QLineEdit;

namespace gatehouse {

class EntityTableModel;
class EntityTableView;

/// The rows that belong to one organization or group, as a list inside a dialog: its actions, a search field, the
/// table. Follows the Authority. A subclass knows one resource.
class EmbeddedList : public ResourceList
{
    Q_OBJECT

public:
    ~EmbeddedList() override;

signals:
    /// How many rows there are without the search; -1 while unknown.
    void countChanged(qint64 count);

protected:
    /// `filters` select the rows; the columns `hidden` would say the same in every row.
    EmbeddedList(const PageContext &context, Resource resource, std::span<const ActionSpec> actions,
                 QList<FieldFilter> filters, const QStringList &hidden, QWidget *parent);

    [[nodiscard]] virtual SelectionFacts selectionFacts() const;
    /// Explains the empty list.
    [[nodiscard]] virtual QString emptyText() const;

    [[nodiscard]] EntityTableView &view() const { return *m_view; }
    [[nodiscard]] QList<qint64> selectedIds() const override;
    [[nodiscard]] qint64 currentId() const override;
    void selectWhenLoaded(qint64) override {}

    void showEvent(QShowEvent *event) override;

private:
    void addToolBar(std::span<const ActionSpec> specs);
    void connectTable();
    void updateActions();
    void showQuery();

    QList<FieldFilter> m_filters;
    EntityTableModel *m_model;
    EntityTableView *m_view;
    QLineEdit *m_search;
    bool m_isActive = false;
};

/// The search field of a list in a dialog: Esc clears it.
[[nodiscard]] QLineEdit *newSearchField(QWidget *parent);

} // namespace gatehouse
