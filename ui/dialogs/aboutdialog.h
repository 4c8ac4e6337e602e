// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/basedialog.h"

namespace gatehouse {

/// Version, libraries and licence.
class AboutDialog final : public BaseDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace gatehouse
