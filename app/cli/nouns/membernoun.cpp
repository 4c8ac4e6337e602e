// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/resourcenoun.h"
#include "app/cli/nouns/nouns.h"

namespace gatehouse {

void addMemberNoun(CommandLine &line)
{
    const ResourceNoun noun(line, infoOf<Member>(), Cli::tr("People who administer this workspace, and their roles."));
    noun.addListVerb();
    noun.addShowVerb();
    noun.addCreateVerb<Member>(Cli::tr("Add a member."));
    noun.addUpdateVerb<Member>(Cli::tr("Change the role of a member."));
    noun.addDeleteVerb();
}

} // namespace gatehouse
