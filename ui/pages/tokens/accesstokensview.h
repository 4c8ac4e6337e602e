// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actiontable.h"
#include "ui/pages/pagecontext.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;

namespace gatehouse {

class EntityTableModel;
class EntityTableView;
struct Outcome;

/// The Access Tokens view of one organization or group (O2): its tokens, with Create, Revoke, Reactivate and Delete
/// (T4). Goes onto another resource's page; keeps itself up to date with the Authority.
class AccessTokensView final : public QWidget
{
    Q_OBJECT

public:
    /// `groupId` 0: the tokens of the organization itself, without those of its groups.
    AccessTokensView(const PageContext &context, qint64 organizationId, qint64 groupId, QWidget *parent = nullptr);
    ~AccessTokensView() override;

    /// Shows the tokens of another place; 0 and 0 for none.
    void setPlace(qint64 organizationId, qint64 groupId);

signals:
    /// Something worth a line in the status bar: "Token deploy created."
    void notice(const QString &text);

private:
    void createActions();
    void updateActions();
    void trigger(ActionId id);
    void createToken();
    void setActive(bool active);
    void remove();
    void execute(Command command, const QString &title, const QString &done);

    PageContext m_context;
    qint64 m_organizationId = 0;
    qint64 m_groupId = 0;
    QHash<ActionId, QAction *> m_actions;
    EntityTableModel *m_model;
    EntityTableView *m_view;
};

} // namespace gatehouse
