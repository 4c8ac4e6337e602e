// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "app/cli/grammar/session.h"
#include "core/base/secretstring.h"
#include "core/store/list/listquery.h"

namespace gatehouse {

/// Filters from a verb's own options that are looked up in the workspace: `--organization NAME`.
using ReadFilters = std::function<Result<QList<FieldFilter>>(Connection &)>;

/// The filter for one row id.
[[nodiscard]] FieldFilter rowFilter(const char *field, qint64 id);

/// Makes the verb list or export rows; adds the options for it.
void makeListVerb(CommandLine &line, CLI::App *verb, const ResourceInfo &resource, ReadFilters filters = {});
void makeExportVerb(CommandLine &line, CLI::App *verb, const ResourceInfo &resource, ReadFilters filters = {});

/// Prints the row as it is stored now, with a secret that is revealed by this.
[[nodiscard]] Result<ExitCode> printRow(const Globals &globals, Session &session, const ResourceInfo &resource,
                                        qint64 id, const SecretString &secret = SecretString());

/// For verbs that changed rows: prints an array of the rows as they are now in JSON, nothing in other formats.
[[nodiscard]] Result<ExitCode> printChangedRows(const Globals &globals, Session &session, const ResourceInfo &resource,
                                                const QList<qint64> &ids);

} // namespace gatehouse
