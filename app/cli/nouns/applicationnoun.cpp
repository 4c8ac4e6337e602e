// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/resourcenoun.h"
#include "app/cli/nouns/nouns.h"
#include "core/store/rows/applicationrows.h"

namespace gatehouse {

void addApplicationNoun(CommandLine &line)
{
    const ResourceNoun noun(line, infoOf<Application>(),
                            Cli::tr("Applications of an organization, for which tokens can have roles."),
                            {.findIn = &findApplicationRows});
    noun.addListVerb();
    noun.addExportVerb();
    noun.addShowVerb();
    noun.addCreateVerb<Application>(Cli::tr("Create an application."));
    noun.addUpdateVerb<Application>(Cli::tr("Change fields of an application."));
    noun.addDeleteVerb();
}

} // namespace gatehouse
