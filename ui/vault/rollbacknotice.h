// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/rollbackanchor.h"
#include "ui/dialogs/services.h"
#include "ui/forms/banner.h"

namespace gatehouse {

class AnchorKeeper;

/// Warns if the workspace file is older than the state recorded in this user's keychain, which means that it was
/// replaced by an older copy. Only for workspaces that the keychain unlocks.
class RollbackNotice final : public Banner
{
    Q_OBJECT

public:
    explicit RollbackNotice(const Services &services, QWidget *parent = nullptr);

private:
    void begin(const QUuid &workspace);
    void showResult(AnchorVerdict verdict);

    Services m_services;
    AnchorKeeper *m_keeper = nullptr; ///< null if the keychain does not unlock the workspace
    bool m_isWarning = false;
};

} // namespace gatehouse
