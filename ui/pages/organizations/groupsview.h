// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/group.h"
#include "core/jobs/jobcontext.h"
#include "ui/pages/resourcelist.h"

#include <QModelIndex>
#include <QSet>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace gatehouse {

class EmptyState;
class GroupTreeModel;

/// The groups of an organization as a tree (O1). Follows the Authority.
class GroupsView final : public ResourceList
{
    Q_OBJECT

public:
    GroupsView(const PageContext &context, qint64 organizationId, QWidget *parent = nullptr);
    ~GroupsView() override;

signals:
    void countChanged(qint64 count);
    /// The administrator opens a group.
    void groupRequested(qint64 groupId);

protected:
    void trigger(ActionId id) override;
    [[nodiscard]] QList<qint64> selectedIds() const override;
    [[nodiscard]] qint64 currentId() const override;
    [[nodiscard]] RecordEditorBase *newEditor(qint64 id) override;
    void selectWhenLoaded(qint64 id) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTree();
    void load();
    void show(const QList<Group> &groups);
    void updateActions();
    void select(qint64 id);
    [[nodiscard]] QModelIndex current() const; ///< in the tree model; invalid when nothing is selected

    qint64 m_organizationId;
    JobContext m_job;
    GroupTreeModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_tree;
    EmptyState *m_empty;
    QLineEdit *m_search;
    QSet<qint64> m_collapsed; ///< by hand; kept when the tree is reloaded
    qint64 m_wantedId = 0;    ///< to be selected once it is there
};

} // namespace gatehouse
