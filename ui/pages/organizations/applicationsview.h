// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/organizations/placelist.h"

namespace gatehouse {

/// The applications of an organization (O1).
class ApplicationsView final : public PlaceList
{
    Q_OBJECT

public:
    ApplicationsView(const PageContext &context, qint64 organizationId, QWidget *parent = nullptr);

protected:
    void trigger(ActionId id) override;
    [[nodiscard]] QPair<QString, QString> emptyText() const override;

private:
    void openEditor(class NameEditor *editor);
    void remove();

    qint64 m_organizationId;
};

} // namespace gatehouse
