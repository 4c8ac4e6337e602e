// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace gatehouse {

/// Contexts of the texts of store for translators; functions without a class of their own use it.
struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

struct WorkspaceCheckText
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCheck)
};

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

} // namespace gatehouse
