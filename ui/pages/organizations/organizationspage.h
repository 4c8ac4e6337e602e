// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "ui/pages/resourcepage.h"

#include <optional>

namespace gatehouse {

/// The Organizations tab (O1–O3).
class OrganizationsPage final : public ResourcePage
{
    Q_OBJECT

public:
    explicit OrganizationsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void trigger(ActionId id) override;
    void loadDetails(qint64 id) override;
    [[nodiscard]] QPair<QString, QString> emptyText() const override;
    [[nodiscard]] QString copyText() const override;

private:
    void openEditor(class NameEditor *editor);
    void openOrganization(qint64 id, Resource tab);
    void remove();
    void show(const struct OrganizationDetails &found);

    std::optional<Organization> m_current; ///< what the details pane shows
};

} // namespace gatehouse
