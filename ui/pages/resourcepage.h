// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list/listquery.h"
#include "ui/pages/resourcelist.h"

class QSplitter;
class QTimer;

namespace gatehouse {

class DetailsPane;
class EntityTableModel;
class EntityTableView;
class FilterBar;

/// One tab: toolbar, filter bar, table, details pane. A subclass knows one resource; see RecordPage.
class ResourcePage : public ResourceList
{
    Q_OBJECT

public:
    ResourcePage(const PageContext &context, Resource resource, QWidget *parent = nullptr);
    ~ResourcePage() override;

    /// In the order of the menus; a null stands for a separator.
    [[nodiscard]] QList<QAction *> pageActions() const { return actions().inMenus(); }
    /// "1,204 of 1,000,000 · 1 selected"; empty until the first rows are there.
    [[nodiscard]] QString countText() const;
    /// All rows of the resource, or -1 while unknown.
    [[nodiscard]] qint64 totalCount() const;

    /// Loads the list the first time the page is shown; later calls do nothing.
    void activate();
    /// Reads the list again, keeping search, selection and scroll position.
    void reload();
    /// The rows have changed: reloads now, or when the page is next shown.
    void markStale();
    void setQuery(const ListQuery &query);
    void focusSearch();
    void setDetailsVisible(bool visible);
    void setCompactRows(bool compact);
    /// The workspace's name or settings have changed.
    virtual void onWorkspaceChanged() {}

signals:
    void countsChanged();
    /// A link was clicked that leads to these rows of another tab.
    void listRequested(const gatehouse::ListQuery &query);

protected:
    /// Export, print, copy and refresh besides those of ResourceList.
    void trigger(ActionId id) override;
    /// Reads what the details pane shows of the row.
    virtual void loadDetails(qint64 id) = 0;
    /// What is known of the selected rows.
    [[nodiscard]] virtual SelectionFacts selectionFacts() const;

    [[nodiscard]] DetailsPane &details() const { return *m_details; }
    [[nodiscard]] EntityTableView &table() const { return *m_view; }
    [[nodiscard]] QList<qint64> selectedIds() const override;
    [[nodiscard]] qint64 currentId() const override;
    void selectWhenLoaded(qint64 id) override;
    void updateActions();
    /// Fields that are read although their columns may be hidden, because the actions depend on them.
    void readAlways(std::initializer_list<QStringView> fields);
    /// The field that Copy copies; the key field at first.
    void setCopiedField(const QString &field);
    /// Puts a widget between the toolbar and the filters.
    void insertAboveFilters(QWidget *widget);

    void showEvent(QShowEvent *event) override;

private:
    void addWidgets();
    void connectTable();
    void onSelectionChanged();
    void exportRows(ActionId id);
    void printRows();
    void selectWanted();

    EntityTableModel *m_model;
    FilterBar *m_filterBar;
    EntityTableView *m_view;
    DetailsPane *m_details;
    QSplitter *m_splitter;
    QTimer *m_detailsTimer;
    QString m_copiedField;
    qint64 m_wantedId = 0; ///< to be selected once the list holds it; 0: none
    bool m_isActive = false;
    bool m_isStale = false;
};

} // namespace gatehouse
