// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/jobs/jobcontext.h"
#include "ui/actions/actionset.h"
#include "ui/pages/pagecontext.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace gatehouse {

class EmptyState;
class GroupTreeModel;

/// The groups of an organization as a tree (O1). Keeps itself up to date with the Authority.
class GroupsView final : public QWidget
{
    Q_OBJECT

public:
    GroupsView(const PageContext &context, qint64 organizationId, QWidget *parent = nullptr);
    ~GroupsView() override;

signals:
    void notice(const QString &text);
    void countChanged(qint64 count);
    /// The administrator wants to see who belongs to the group.
    void groupRequested(qint64 groupId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTree();
    void load();
    void show(const QList<Group> &groups);
    void updateActions();
    void trigger(ActionId id);
    void openEditor(class NameEditor *editor);
    void remove(qint64 id);
    void execute(Command command, const QString &title, const QString &done);
    void select(qint64 id);
    [[nodiscard]] QModelIndex current() const; ///< in the tree model; invalid when nothing is selected

    PageContext m_context;
    qint64 m_organizationId;
    JobContext m_job;
    ActionSet *m_actions;
    GroupTreeModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_tree;
    EmptyState *m_empty;
    QLineEdit *m_search;
    QSet<qint64> m_collapsed; ///< what was closed by hand stays so
    qint64 m_wantedId = 0;    ///< to be selected once it is there
    bool m_loaded = false;
};

} // namespace gatehouse
