// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/basedialog.h"

namespace gatehouse {

/// What this is, which version, what it runs on, under which licence.
class AboutDialog final : public BaseDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace gatehouse
