// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/session.h"
#include "core/base/secretstring.h"
#include "core/tabular/field.h"

namespace gatehouse {

// What every resource's noun offers for reading.
void addListVerb(CommandLine &line, CLI::App *noun, const ResourceInfo &resource);
void addShowVerb(CommandLine &line, CLI::App *noun, const ResourceInfo &resource);
void addExportVerb(CommandLine &line, CLI::App *noun, const ResourceInfo &resource);

/// Prints the row as it is stored now, with a secret that is revealed by this.
[[nodiscard]] Result<ExitCode> printRow(const Globals &globals, Session &session, const ResourceInfo &resource,
                                        qint64 id, const SecretString &secret = SecretString());

/// What a verb that changed rows prints: in JSON the rows as they are now, an array; nothing otherwise.
[[nodiscard]] Result<ExitCode> printChangedRows(const Globals &globals, Session &session, const ResourceInfo &resource,
                                                const QList<qint64> &ids);

} // namespace gatehouse
