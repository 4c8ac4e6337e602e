// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows/auditlog.h"
#include "ui/dialogs/basedialog.h"

namespace gatehouse {

/// Says that the audit chain is whole, or which entry is not as it was written.
class VerdictDialog final : public BaseDialog
{
    Q_OBJECT

public:
    VerdictDialog(const AuditVerdict &verdict, QWidget *parent);
};

} // namespace gatehouse
