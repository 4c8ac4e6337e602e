// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/list/listquery.h"
#include "ui/table/savedviews.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace gatehouse {

class FilterEditor;

/// Edits a ListQuery: the filters as badges, "Add filter", "Saved views", and the search field, which the owner places
/// (a page: at the end of its toolbar).
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Resource resource, const Clock &clock = systemClock(), QWidget *parent = nullptr);

    /// A child of this bar until the owner places it. Ctrl+F (of the owner's window) focuses it, Esc clears it, Down
    /// and Return move the focus to the list.
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

    /// Shows a query without emitting queryChanged(). The sort order is kept for saved views.
    void setQuery(const ListQuery &query);
    [[nodiscard]] const ListQuery &query() const { return m_query; }

    /// Focuses the search field and appends `text`.
    void startSearch(const QString &text = {});
    void clear();
    [[nodiscard]] QMenu *viewsMenu() const { return m_viewsMenu; }

signals:
    /// Emitted on every keystroke.
    void queryChanged(const gatehouse::ListQuery &query);
    /// Down or Return was pressed in the search field.
    void searchFinished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpSearch();
    void setUpButtons();
    void showBadges();
    void addFilter(const FieldFilter &filter);
    void changeFilter(qsizetype at);
    void removeFilter(qsizetype at);
    void change(const ListQuery &query);
    void fillViewsMenu();
    void askForViewName();

    const ResourceInfo &m_resource;
    ListQuery m_query;
    SavedViews m_views;
    QLineEdit *m_search;
    FilterEditor *m_editor;
    qsizetype m_changing = -1; ///< index of the filter that m_editor changes; -1: it adds one
    QHBoxLayout *m_badges;
    QToolButton *m_add;
    QToolButton *m_viewsButton;
    QMenu *m_viewsMenu;
};

} // namespace gatehouse
