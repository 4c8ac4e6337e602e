// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/resourcenoun.h"
#include "app/cli/nouns/nouns.h"
#include "core/store/rows/organizationrows.h"

namespace gatehouse {

void addOrganizationNoun(CommandLine &line)
{
    const ResourceNoun noun(line, infoOf<Organization>(), Cli::tr("Organizations of users."));
    noun.addListVerb();
    noun.addShowVerb();
    noun.addCreateVerb<Organization>(Cli::tr("Create an organization."));
    noun.addUpdateVerb<Organization>(Cli::tr("Change fields of an organization."));
    addMemberVerbs(noun, [](Connection &connection, qint64 id) {
        return readRow<Organization>(connection, id).map([](const Organization &organization) {
            return MembersOf{organization.id, 0, organization.name};
        });
    });
    noun.addDeleteVerb();
    noun.addExportVerb();
}

} // namespace gatehouse
