// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/resourcenoun.h"
#include "app/cli/nouns/nouns.h"
#include "core/store/rows/grouprows.h"

namespace gatehouse {

void addGroupNoun(CommandLine &line)
{
    const ResourceNoun noun(line, infoOf<Group>(), Cli::tr("Groups of an organization; groups can have subgroups."),
                            {.findIn = &findGroupRows});
    noun.addListVerb();
    noun.addExportVerb();
    noun.addShowVerb();
    noun.addCreateVerb<Group>(Cli::tr("Create a group; its path starts with the groups that it is in."));
    noun.addUpdateVerb<Group>(Cli::tr("Change fields of a group."));
    addMemberVerbs(noun, [](Connection &connection, qint64 id) {
        return readRow<Group>(connection, id).map([](const Group &group) {
            return MembersOf{group.organizationId, group.id, group.path};
        });
    });
    noun.addDeleteVerb();
}

} // namespace gatehouse
