// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/deleteverb.h"

#include "app/cli/grammar/confirm.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Found
{
    QList<qint64> ids;
    Impact impact;
};

Result<Found> find(Session &session, const Deletion &deletion, const QStringList &names)
{
    return session.read([&](Connection &connection) -> Result<Found> {
        TRY_ASSIGN(const auto ids, deletion.findRows(connection, names));
        TRY_ASSIGN(const auto impact, deletion.impact(connection, ids));
        return Found{ids, impact};
    });
}

void printDeleted(const Globals &globals, const QStringList &names, const Impact &impact)
{
    if (globals.format != Format::Json)
        return;
    const QJsonObject json{{u"deleted"_s, QJsonArray::fromStringList(names)},
                           {u"clientCount"_s, impact.clientCount},
                           {u"clients"_s, QJsonArray::fromStringList(impact.clientNames)},
                           {u"secretCount"_s, impact.secretCount},
                           {u"userCount"_s, impact.userCount},
                           {u"users"_s, QJsonArray::fromStringList(impact.userNames)},
                           {u"tokenCount"_s, impact.tokenCount},
                           {u"tokens"_s, QJsonArray::fromStringList(impact.tokenNames)},
                           {u"groupCount"_s, impact.groupCount},
                           {u"applicationCount"_s, impact.applicationCount},
                           {u"membershipCount"_s, impact.membershipCount},
                           {u"invitationCount"_s, impact.invitationCount}};
    print(QJsonDocument(json).toJson());
}

Result<ExitCode> deleteRows(const Globals &globals, const Deletion &deletion, QStringList names, bool confirmed)
{
    names.removeDuplicates();
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto found, find(*session, deletion, names));
    const QString description = deletion.describe(found.impact);
    if (!confirmed && !canAsk())
        //: %1 says in sentences what is deleted
        return usageError(Cli::tr("%1 Add --yes to do it without being asked.").arg(description));
    if (!confirmed) {
        TRY(confirm(Cli::tr("%1 Go on?").arg(description)));
    }
    TRY(session->execute(deletion.command(found.ids)));
    if (confirmed)
        printMessage(description);
    printDeleted(globals, names, found.impact);
    return ExitCode::Done;
}

} // namespace

void addDeleteVerb(CommandLine &line, CLI::App *noun, const ResourceInfo &resource, Deletion deletion)
{
    fillDeleteVerb(line, deleteVerb(line, noun), resource, std::move(deletion));
}

CLI::App *deleteVerb(CommandLine &line, CLI::App *noun)
{
    return line.verb(noun, "delete", Cli::tr("Delete for good, with what hangs on it."));
}

void fillDeleteVerb(CommandLine &line, CLI::App *verb, const ResourceInfo &resource, Deletion deletion)
{
    const CLI::Option *names = addArguments(verb, resource.keyField, Cli::tr("What to delete."));
    const CLI::Option *yes = addFlag(verb, "--yes", Cli::tr("Do not ask."));
    line.onRun(verb, Needs::Workspace, [=, deletion = std::move(deletion)](const Globals &globals) {
        return deleteRows(globals, deletion, textsOf(names), isGiven(yes));
    });
}

} // namespace gatehouse
