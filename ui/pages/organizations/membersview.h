// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/embeddedlist.h"

namespace gatehouse {

/// The members of an organization (groupId 0) or of one of its groups, with their roles (O1). Technical users are
/// listed too, and marked (O3).
class MembersView final : public EmbeddedList
{
    Q_OBJECT

public:
    MembersView(const PageContext &context, qint64 organizationId, qint64 groupId, QWidget *parent = nullptr);

protected:
    void trigger(ActionId id) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;

private:
    void add();
    void setRole(AccessRole role);
    void askToRemove();

    qint64 m_organizationId;
    qint64 m_groupId;
};

} // namespace gatehouse
