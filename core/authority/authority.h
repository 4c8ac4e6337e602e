// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/capabilities.h"
#include "core/authority/command.h"
#include "core/base/async.h"
#include "core/jobs/jobcontext.h"

#include <QObject>

namespace gatehouse {

/// Who executes Commands. The only way in which anything in a workspace changes. Lives on one thread; work happens on
/// others.
class Authority : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Capabilities capabilities() const = 0;

    /// Checks the role, validates, applies in one transaction with its audit entries; all or nothing. Errors:
    /// Forbidden, InvalidInput (with the field), NotFound, Conflict (exists, or a stale revision), Cancelled, and the
    /// Store's.
    [[nodiscard]] virtual Async<Outcome> execute(Command command, JobContext job = {}) = 0;

signals:
    /// After a Command changed something: lists of these resources look different from `revision` on.
    void changed(const QList<gatehouse::Resource> &resources, qint64 revision);
};

} // namespace gatehouse
