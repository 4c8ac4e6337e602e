// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/rollbackanchor.h"
#include "ui/dialogs/services.h"
#include "ui/forms/banner.h"

namespace gatehouse {

class AnchorKeeper;

/// A line across the workspace when the file lacks what this user's keychain has seen of it: an older one was put in
/// its place (security.md TH-03). Only for workspaces that the keychain opens; it says nothing of the others.
class RollbackNotice final : public Banner
{
    Q_OBJECT

public:
    explicit RollbackNotice(const Services &services, QWidget *parent = nullptr);

private:
    void begin(const QUuid &workspace);
    void conclude(AnchorVerdict verdict);

    Services m_services;
    AnchorKeeper *m_keeper = nullptr; ///< null: the keychain does not open the workspace
    bool m_isWarning = false;
};

} // namespace gatehouse
