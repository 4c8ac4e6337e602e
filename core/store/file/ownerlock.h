// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLockFile>

#include <memory>

namespace gatehouse {

/// The lock file beside a workspace that this process owns. The lock of a process that no longer runs is ignored.
class OwnerLock final
{
public:
    /// Takes the lock without waiting, except up to two seconds when the lock file does not name its owner. Errors:
    /// Locked (the message names the owner), Forbidden.
    [[nodiscard]] static Result<std::unique_ptr<OwnerLock>> take(const QString &workspacePath);

private:
    explicit OwnerLock(const QString &lockPath)
        : m_file(lockPath)
    {
    }

    QLockFile m_file;
};

} // namespace gatehouse
