// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "app/cli/grammar/session.h"
#include "core/base/secretstring.h"
#include "core/store/list/listquery.h"

namespace gatehouse {

// What every resource's noun offers for reading.
void addListVerb(CommandLine &line, CLI::App *noun, const ResourceInfo &resource);
void addShowVerb(CommandLine &line, CLI::App *noun, const ResourceInfo &resource);
void addExportVerb(CommandLine &line, CLI::App *noun, const ResourceInfo &resource);

/// Filters that come from a verb's own options and are looked up in the workspace: `--organization NAME`.
using Narrowing = std::function<Result<QList<FieldFilter>>(Connection &)>;
/// The row that a verb's own options and arguments name. Errors: NotFound.
using FindRow = std::function<Result<qint64>(Connection &)>;

// The same for a verb that has options of its own.
void fillListVerb(CommandLine &line, CLI::App *verb, const ResourceInfo &resource, Narrowing narrowing);
void fillShowVerb(CommandLine &line, CLI::App *verb, const ResourceInfo &resource, FindRow find);
void fillExportVerb(CommandLine &line, CLI::App *verb, const ResourceInfo &resource, Narrowing narrowing);

// Their verbs, for those who add options first.
[[nodiscard]] CLI::App *listVerb(CommandLine &line, CLI::App *noun);
[[nodiscard]] CLI::App *showVerb(CommandLine &line, CLI::App *noun);
[[nodiscard]] CLI::App *exportVerb(CommandLine &line, CLI::App *noun);

/// Prints the row as it is stored now, with a secret that is revealed by this.
[[nodiscard]] Result<ExitCode> printRow(const Globals &globals, Session &session, const ResourceInfo &resource,
                                        qint64 id, const SecretString &secret = SecretString());

/// What a verb that changed rows prints: in JSON the rows as they are now, an array; nothing otherwise.
[[nodiscard]] Result<ExitCode> printChangedRows(const Globals &globals, Session &session, const ResourceInfo &resource,
                                                const QList<qint64> &ids);

} // namespace gatehouse
