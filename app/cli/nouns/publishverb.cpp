// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/nouns.h"
#include "app/cli/nouns/vaultunlock.h"
#include "core/authority/publishing.h"
#include "core/domain/text.h"
#include "core/tabular/fields/cellformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject stateJson(const PublicationState &state)
{
    const PublicationChanges &changes = state.changes;
    return {{u"stale"_s, changes.isStale()},
            {u"changes"_s, QJsonArray::fromStringList(describe(changes))},
            {u"addedKeys"_s, QJsonArray::fromStringList(changes.addedKids)},
            {u"removedKeys"_s, QJsonArray::fromStringList(changes.removedKids)},
            {u"newlyRevokedTokens"_s, changes.revokedCount},
            {u"restoredTokens"_s, changes.restoredCount},
            {u"statusList"_s, state.hasStatusList()},
            {u"lastPublished"_s, state.last ? timeJson(state.last->publishedAt) : QJsonValue()},
            {u"lastFolder"_s, state.last ? QJsonValue(state.last->folder) : QJsonValue()}};
}

void printChanges(const PublicationState &state)
{
    const QStringList lines = describe(state.changes);
    for (const QString &sentence : lines)
        printLine(sentence);
    if (lines.isEmpty())
        printLine(Cli::tr("The published files are up to date."));
}

Result<ExitCode> checkPublished(const Globals &globals)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    TRY_ASSIGN(const auto state, session->read([](Connection &connection) {
        return readPublicationState(connection, systemClock().now());
    }));
    if (globals.format == Format::Json)
        print(QJsonDocument(stateJson(state)).toJson());
    else
        printChanges(state);
    if (!state.changes.isStale())
        return ExitCode::Done;
    printMessage(Cli::tr("The published files are out of date. Publish them with “key publish”."));
    return ExitCode::Failed;
}

void printPublished(const Globals &globals, const PublicationState &before, const Publication &publication)
{
    if (globals.format == Format::Json) {
        QJsonObject json = stateJson(before);
        json.remove(u"stale"_s);
        json.insert(u"folder"_s, publication.folder);
        json.insert(u"keys"_s, QJsonArray::fromStringList(publication.kids));
        json.insert(u"revokedTokens"_s, publication.revokedCount);
        json.insert(u"statusListExpiresAt"_s, timeJson(publication.expiresAt));
        return print(QJsonDocument(json).toJson());
    }
    printChanges(before);
    printLine(Cli::tr("%n key(s) published in %1.", nullptr, static_cast<int>(publication.kids.size()))
                  .arg(visibleText(publication.folder)));
}

void warnAboutMissingList(const PublicationState &state)
{
    if (state.hasStatusList())
        return;
    if (state.issuer.isEmpty())
        printMessage(
            Cli::tr("No status list was published because the workspace has no issuer: verifiers cannot learn which "
                    "tokens are revoked. Set the issuer with “workspace update --issuer URL”."));
    else
        printMessage(Cli::tr("No status list was published because no key is active to sign it."));
}

Result<ExitCode> publishTo(const Globals &globals, QString folder, const PublicationOptions &options,
                           const CLI::Option *passphraseFile)
{
    TRY_ASSIGN(auto session, Session::openForTokens(globals.workspace));
    const QDateTime now = systemClock().now();
    TRY_ASSIGN(const auto state,
               session->read([&](Connection &connection) { return readPublicationState(connection, now); }));
    if (folder.isEmpty() && state.last)
        folder = state.last->folder;
    if (folder.isEmpty())
        return usageError(Cli::tr("Give the folder to publish into."));
    if (state.hasStatusList()) {
        TRY(unlock(*session, passphraseFile));
    }
    TRY_ASSIGN(const auto publication, session->read([&](Connection &connection) {
        return publish(connection, session->store().vault(), folder, options, now, processJob());
    }));
    TRY(session->execute(RecordPublication{publication}));
    printPublished(globals, state, publication);
    warnAboutMissingList(state);
    return ExitCode::Done;
}

} // namespace

void addPublishVerb(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb(
        "publish", Cli::tr("Write the files that verifiers need into a folder: key set, discovery documents, "
                           "status list."));
    CLI::Option *folder =
        addArgument(verb, "folder", Cli::tr("The root folder of the issuer's web site; default: the last one used."));
    folder->required(false);
    const CLI::Option *validFor = addTextOption(
        verb, "--valid-for", Cli::tr("How long the status list is valid, such as 12h or 30d; default: 30d."));
    const CLI::Option *checkOnly =
        addFlag(verb, "--check", Cli::tr("Do not write; show what would change. Exit code 1 if something would."));
    const CLI::Option *passphraseFile = addPassphraseFileOption(verb);
    noun.onRun(verb, [=](const Globals &globals) -> Result<ExitCode> {
        if (isGiven(checkOnly))
            return checkPublished(globals);
        PublicationOptions options;
        if (isGiven(validFor)) {
            const auto lifetime = durationFrom(textOf(validFor));
            if (!lifetime || *lifetime <= 0)
                return usageError(Cli::tr("Enter how long the status list is valid as 12h or 30d."));
            options.lifetimeMs = *lifetime;
        }
        return publishTo(globals, textOf(folder), options, passphraseFile);
    });
}

} // namespace gatehouse
