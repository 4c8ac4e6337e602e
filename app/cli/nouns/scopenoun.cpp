// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/resourcenoun.h"
#include "app/cli/nouns/nouns.h"

namespace gatehouse {

void addScopeNoun(CommandLine &line)
{
    const ResourceNoun noun(line, infoOf<Scope>(), Cli::tr("Permissions that clients request."));
    noun.addListVerb();
    noun.addShowVerb();
    noun.addCreateVerb<Scope>(Cli::tr("Create a scope."));
    noun.addUpdateVerb<Scope>(Cli::tr("Change the description of a scope."));
    noun.addDeleteVerb();
    noun.addExportVerb();
}

} // namespace gatehouse
