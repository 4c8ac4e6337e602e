// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "ui/pages/recordpage.h"

namespace gatehouse {

struct OrganizationDetails
{
    Organization organization;
    QStringList members; ///< the first ones, as are groups and applications
    QStringList groups;
    QStringList applications;
};

/// The Organizations tab (O1–O3).
class OrganizationsPage final : public RecordPage<OrganizationDetails>
{
    Q_OBJECT

public:
    explicit OrganizationsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void trigger(ActionId id) override;
    [[nodiscard]] RecordEditorBase *newEditor(qint64 id) override;
    [[nodiscard]] DetailContent content(const OrganizationDetails &details) override;

private:
    void openOrganization(qint64 id, Resource tab);
};

} // namespace gatehouse
