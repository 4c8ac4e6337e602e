// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/base/async.h"
#include "core/store/list/listquery.h"
#include "ui/actions/actionset.h"
#include "ui/pages/pagecontext.h"

#include <QWidget>

class QLineEdit;

namespace gatehouse {

class EntityTableModel;
class EntityTableView;

/// What belongs to one organization or group, as a list inside a dialog: its actions, a search field, the table. Keeps
/// itself up to date with the Authority. A subclass knows one resource.
class PlaceList : public QWidget
{
    Q_OBJECT

public:
    ~PlaceList() override;

signals:
    /// Something worth a line: "3 members added."
    void notice(const QString &text);
    /// How many rows there are without the search; -1 while unknown.
    void countChanged(qint64 count);

protected:
    /// `place` leaves the rows of the place; `hidden` columns would say the same in every row.
    PlaceList(const PageContext &context, Resource resource, QList<FieldFilter> place, const QStringList &hidden,
              QWidget *parent);

    /// The same with other actions than actionsOf(resource).
    PlaceList(const PageContext &context, Resource resource, std::span<const ActionSpec> actions,
              QList<FieldFilter> place, const QStringList &hidden, QWidget *parent);

    virtual void trigger(ActionId id) = 0;
    [[nodiscard]] virtual SelectionFacts selectionFacts() const;
    /// What the list is for, for the empty state: title and explanation.
    [[nodiscard]] virtual QPair<QString, QString> emptyText() const = 0;

    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] EntityTableView &view() const { return *m_view; }
    [[nodiscard]] QList<qint64> selectedIds() const;
    void updateActions();
    Async<Outcome> execute(Command command, const QString &title, const QString &done);
    void showError(const Error &error);

    void showEvent(QShowEvent *event) override;

private:
    void addToolBar();
    void connectTable();
    void showQuery();

    PageContext m_context;
    Resource m_resource;
    QList<FieldFilter> m_place;
    std::span<const ActionSpec> m_specs;
    ActionSet *m_actions;
    EntityTableModel *m_model;
    EntityTableView *m_view;
    QLineEdit *m_search;
    bool m_isActive = false;
};

/// A search field as every list has one: Esc empties it.
[[nodiscard]] QLineEdit *newSearchField(QWidget *parent);

} // namespace gatehouse
