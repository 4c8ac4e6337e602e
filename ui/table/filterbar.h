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

/// What a list shows, to be typed and clicked: the filters as chips, "Add filter", "Saved views", and the search field,
/// which its owner puts where it belongs (a page: at the end of its toolbar).
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Resource resource, const Clock &clock = systemClock(), QWidget *parent = nullptr);

    /// Made with this bar and its child until it is placed. Ctrl+F (the owner's window) goes to it, Esc empties it,
    /// Down and Return leave it for the list.
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

    /// Shows a query without telling anyone; the sort is kept for saved views.
    void setQuery(const ListQuery &query);
    [[nodiscard]] const ListQuery &query() const { return m_query; }

    /// Goes to the search field and types `text` at its end.
    void startSearch(const QString &text = {});
    void clear();
    [[nodiscard]] QMenu *viewsMenu() const { return m_viewsMenu; }

signals:
    /// At once, with each key.
    void queryChanged(const gatehouse::ListQuery &query);
    /// Down or Return in the search field.
    void searchFinished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpSearch();
    void setUpButtons();
    void showChips();
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
    qsizetype m_changing = -1; ///< the filter that m_editor changes; -1: it adds one
    QHBoxLayout *m_chips;
    QToolButton *m_add;
    QToolButton *m_viewsButton;
    QMenu *m_viewsMenu;
};

} // namespace gatehouse
