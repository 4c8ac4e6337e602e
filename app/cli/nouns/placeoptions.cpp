// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/placeoptions.h"

#include "app/cli/grammar/listverbs.h"
#include "core/store/rows/organizationrows.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

CLI::Option *addOrganizationOption(CLI::App *verb, bool isRequired)
{
    return addTextOption(verb, "--organization", Cli::tr("The organization's name."))->required(isRequired);
}

void addListVerbs(CommandLine &line, CLI::App *noun, const ResourceInfo &resource)
{
    const auto narrowing = [](CLI::App *verb) -> Narrowing {
        return [option = addOrganizationOption(verb, false)](Connection &connection) -> Result<QList<FieldFilter>> {
            if (!isGiven(option))
                return QList<FieldFilter>();
            TRY_ASSIGN(const auto found, findRow<Organization>(connection, textOf(option)));
            return QList<FieldFilter>{rowFilter("organizationRow", found.id)};
        };
    };
    CLI::App *list = listVerb(line, noun);
    fillListVerb(line, list, resource, narrowing(list));
    CLI::App *exported = exportVerb(line, noun);
    fillExportVerb(line, exported, resource, narrowing(exported));
}

FieldFilter rowFilter(const char *field, qint64 id)
{
    return {QString::fromLatin1(field), FieldFilter::Comparison::Equal, QString::number(id)};
}

QString describeLosses(const QString &head, const Impact &impact)
{
    QString text = head;
    if (impact.groupCount > 0)
        //: %1 is the sentence before
        text = Cli::tr("%1 %n group(s) go with it.", nullptr, static_cast<int>(impact.groupCount)).arg(text);
    if (impact.applicationCount > 0)
        //: %1 is the sentences before
        text =
            Cli::tr("%1 %n application(s) go with it.", nullptr, static_cast<int>(impact.applicationCount)).arg(text);
    if (impact.userCount > 0)
        //: %1 is the sentences before, %2 are email addresses
        text = Cli::tr("%1 %n user(s) lose their membership: %2.", nullptr, static_cast<int>(impact.userCount))
                   .arg(text, impact.userNames.join(", "_L1));
    if (impact.tokenCount > 0)
        //: %1 is the sentences before, %2 are names of tokens
        text = Cli::tr("%1 %n token(s) stop working: %2.", nullptr, static_cast<int>(impact.tokenCount))
                   .arg(text, impact.tokenNames.join(", "_L1));
    return text;
}

} // namespace gatehouse
