// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/organizations/placelist.h"

#include <functional>

namespace gatehouse {

/// The Access Tokens view of one organization or group (O2): its tokens, with Create, Revoke, Reactivate and Delete
/// (T4).
class AccessTokensView final : public PlaceList
{
    Q_OBJECT

public:
    /// `groupId` 0: the tokens of the organization itself, without those of its groups.
    AccessTokensView(const PageContext &context, qint64 organizationId, qint64 groupId, QWidget *parent = nullptr);

signals:
    /// As notice(), with a way back; without one where `undo` is empty.
    void undoOffered(const QString &text, const std::function<void()> &undo);

protected:
    void trigger(ActionId id) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;
    [[nodiscard]] QPair<QString, QString> emptyText() const override;

private:
    void create();
    void edit();
    void setActive(bool active);
    void remove();

    qint64 m_organizationId;
    qint64 m_groupId;
};

} // namespace gatehouse
