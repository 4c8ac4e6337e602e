// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "app/cli/grammar/session.h"
#include "core/domain/impact.h"

namespace gatehouse {

/// What deleting means for one resource.
struct Deletion
{
    /// The row ids of those names, and what deleting them takes with it.
    std::function<Result<QList<qint64>>(Connection &, const QStringList &)> findRows;
    std::function<Result<Impact>(Connection &, const QList<qint64> &)> impact;
    /// What it takes with it, in sentences.
    std::function<QString(const Impact &)> describe;
    std::function<Command(const QList<qint64> &)> command;
};

/// `delete NAME… [--yes]`: asks first and says what breaks.
void addDeleteVerb(CommandLine &line, CLI::App *noun, const ResourceInfo &resource, Deletion deletion);

/// The same for a verb that has options of its own; deleteVerb() makes it.
void fillDeleteVerb(CommandLine &line, CLI::App *verb, const ResourceInfo &resource, Deletion deletion);
[[nodiscard]] CLI::App *deleteVerb(CommandLine &line, CLI::App *noun);

} // namespace gatehouse
