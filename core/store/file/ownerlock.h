// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLockFile>

#include <memory>

namespace gatehouse {

/// Says that this process owns a workspace: a lock file beside it, left behind by nobody that still runs.
class OwnerLock final
{
public:
    /// Takes the lock without waiting, but for two seconds where the file does not say whose it is. Errors: Locked (the
    /// message names who holds it), Forbidden, Internal.
    [[nodiscard]] static Result<std::unique_ptr<OwnerLock>> take(const QString &workspacePath);

private:
    explicit OwnerLock(const QString &lockPath)
        : m_file(lockPath)
    {
    }

    QLockFile m_file;
};

} // namespace gatehouse
