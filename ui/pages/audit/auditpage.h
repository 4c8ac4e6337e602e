// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list/listrows.h"
#include "ui/pages/recordpage.h"

namespace gatehouse {

/// The Audit tab (A1): each change with who, when, what, before and after; verifies the chain.
class AuditPage final : public RecordPage<ListRow>
{
    Q_OBJECT

public:
    explicit AuditPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void trigger(ActionId id) override;
    [[nodiscard]] DetailContent content(const ListRow &row) override;

private:
    void verify();
};

} // namespace gatehouse
