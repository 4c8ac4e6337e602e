// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/base/async.h"
#include "core/store/list/listquery.h"
#include "ui/actions/actionset.h"
#include "ui/pages/pagecontext.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QAction;
class QSplitter;
class QTimer;

namespace gatehouse {

class DetailsPane;
class EntityTableModel;
class EntityTableView;
class FilterBar;

/// One tab: toolbar, filter bar, table, details pane. What is the same on every tab; a subclass knows one resource.
class ResourcePage : public QWidget
{
    Q_OBJECT

public:
    ResourcePage(const PageContext &context, Resource resource, QWidget *parent = nullptr);
    ~ResourcePage() override;

    [[nodiscard]] Resource resource() const { return m_resource; }
    /// In the order of the menus; a null stands for a separator.
    [[nodiscard]] QList<QAction *> pageActions() const { return m_actions->inMenus(); }
    [[nodiscard]] QAction *action(ActionId id) const { return m_actions->action(id); }
    /// "1,204 of 1,000,000 · 1 selected"; empty until the first rows are there.
    [[nodiscard]] QString countText() const;
    /// All rows of the resource, or -1 while unknown.
    [[nodiscard]] qint64 totalCount() const;

    /// Loads the list the first time the page is shown; later ones do nothing.
    void activate();
    /// Reads the list again, keeping search, selection and position.
    void reload();
    void setQuery(const ListQuery &query);
    void focusSearch();
    void setDetailsVisible(bool visible);
    void setCompactRows(bool compact);

signals:
    void countsChanged();
    /// Something worth a line in the status bar: "Client field-app created."
    void notice(const QString &text);
    /// As notice(), with a way back for as long as the line stands there.
    void undoOffered(const QString &text, const std::function<void()> &undo);

protected:
    /// What the page does itself; export, print, copy and refresh are done here already.
    virtual void trigger(ActionId id) = 0;
    /// Reads what the details pane shows of the row and hands it to showDetails().
    virtual void loadDetails(qint64 id) = 0;
    [[nodiscard]] virtual SelectionFacts selectionFacts() const;
    /// What the list is for, for the empty state: title and explanation.
    [[nodiscard]] virtual QPair<QString, QString> emptyText() const = 0;
    /// The text for Copy: the key field of the current row.
    [[nodiscard]] virtual QString copyText() const = 0;

    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] DetailsPane &details() const { return *m_details; }
    [[nodiscard]] EntityTableView &table() const { return *m_view; }
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] qint64 currentId() const;
    void updateActions();
    /// Executes a Command in the background, shown as `title`; says `done` in the status bar, or what went wrong.
    Async<Outcome> execute(Command command, const QString &title, const QString &done);
    /// What takes back what a Command did.
    using Inverse = std::function<Command(const Outcome &outcome)>;
    /// The same, and offers to take it back; an empty `inverse` does not.
    void executeUndoable(Command command, const QString &title, const QString &done, const Inverse &inverse);
    void selectWhenLoaded(qint64 id);
    void showError(const Error &error);
    /// Places `strip` between the toolbar and the filters.
    void insertStrip(QWidget *strip);

    void showEvent(QShowEvent *event) override;

private:
    void connectTable();
    void onSelectionChanged();
    void triggerCommon(ActionId id);
    void selectWanted();

    PageContext m_context;
    Resource m_resource;
    ActionSet *m_actions;
    EntityTableModel *m_model;
    FilterBar *m_filterBar;
    EntityTableView *m_view;
    DetailsPane *m_details;
    QSplitter *m_splitter;
    QTimer *m_detailsTimer;
    qint64 m_wantedId = 0; ///< to be selected once the list holds it; 0: none
    bool m_isActive = false;
};

} // namespace gatehouse
