// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows/auditlog.h"
#include "ui/dialogs/basedialog.h"

namespace gatehouse {

/// Says that the audit chain is intact, or which entry was changed.
class VerdictDialog final : public BaseDialog
{
    Q_OBJECT

public:
    VerdictDialog(const AuditVerdict &verdict, QWidget *parent);
};

} // namespace gatehouse
