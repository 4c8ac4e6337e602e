// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list/listrows.h"
#include "core/store/rows/auditlog.h"
#include "ui/pages/resourcepage.h"

#include <optional>

namespace gatehouse {

/// The Audit tab (A1): each change with who, when, what, before and after; verifies the chain.
class AuditPage final : public ResourcePage
{
    Q_OBJECT

public:
    explicit AuditPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void trigger(ActionId id) override;
    void loadDetails(qint64 id) override;
    [[nodiscard]] QPair<QString, QString> emptyText() const override;
    [[nodiscard]] QString copyText() const override;

private:
    void verify();
    void showVerdict(const AuditVerdict &verdict);
    void show(const ListRow &row);

    QString m_currentTarget;
};

} // namespace gatehouse
