// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "core/domain/impact.h"
#include "core/store/list/listquery.h"

namespace gatehouse {

/// --organization NAME, for what belongs to an organization.
CLI::Option *addOrganizationOption(CLI::App *verb, bool isRequired);

/// `list` and `export`, with --organization to leave rows of that organization alone.
void addListVerbs(CommandLine &line, CLI::App *noun, const ResourceInfo &resource);
/// The filter for one row id.
[[nodiscard]] FieldFilter rowFilter(const char *field, qint64 id);

/// `head` and, in sentences, what a deletion takes with it.
[[nodiscard]] QString describeLosses(const QString &head, const Impact &impact);

} // namespace gatehouse
