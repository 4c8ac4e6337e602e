// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/organizations/placelist.h"

namespace gatehouse {

/// Who belongs to an organization (groupId 0) or to one of its groups, with their roles (O1). Technical users are there
/// too, as what they are (O3).
class MembersView final : public PlaceList
{
    Q_OBJECT

public:
    MembersView(const PageContext &context, qint64 organizationId, qint64 groupId, QWidget *parent = nullptr);

protected:
    void trigger(ActionId id) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;
    [[nodiscard]] QPair<QString, QString> emptyText() const override;

private:
    void add();
    void setRole(AccessRole role);
    void askToRemove();

    qint64 m_organizationId;
    qint64 m_groupId;
};

} // namespace gatehouse
