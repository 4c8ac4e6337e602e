// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "core/base/error.h"

namespace gatehouse {

class Connection;

/// An organization, or with a groupId one of its groups.
struct MemberPlace
{
    qint64 organizationId = 0;
    qint64 groupId = 0;
    QString name; ///< as people know it
};

/// Finds the place that the options of a verb name. Errors: NotFound.
using FindPlace = std::function<Result<MemberPlace>(Connection &)>;
/// Adds the arguments and options that name the place to a verb.
using AddPlace = std::function<FindPlace(CLI::App *verb)>;

/// `members`, `add-member … EMAIL… [--role admin]`, `remove-member … EMAIL…` (O1).
void addMemberVerbs(CommandLine &line, CLI::App *noun, const AddPlace &addPlace);

} // namespace gatehouse
