// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns.h"
#include "app/cli/recordwriter.h"
#include "app/cli/session.h"
#include "core/domain/text.h"
#include "core/store/clientrows.h"
#include "core/store/grouprows.h"
#include "core/store/membershiprows.h"
#include "core/store/organizationrows.h"
#include "core/store/scoperows.h"
#include "core/store/userrows.h"
#include "core/tabular/accessor.h"
#include "core/transfer/realmimport.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

Result<QByteArray> readImportFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, Cli::tr("There is no file “%1”.").arg(path));
    if (!info.isFile())
        return fail(ErrorKind::InvalidInput, Cli::tr("“%1” is not a regular file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Forbidden, Cli::tr("“%1” cannot be read.").arg(path), file.errorString());
    return file.read(maxRealmBytes + 1); // one more than readRealm() accepts
}

/// The keys of what is in the workspace already, and so is left as it is (see importnote.h).
using Existing = QSet<QString>;

Result<void> findExistingPlaces(Connection &connection, const ImportedOrganization &imported, Existing &existing)
{
    const auto organization = findOrganization(connection, imported.organization.name);
    if (!organization)
        return organization.error().kind == ErrorKind::NotFound ? Result<void>() : tl::unexpected(organization.error());
    existing << organizationKey(imported.organization.name);
    for (const Group &group : imported.groups) {
        if (findGroup(connection, organization->id, group.path))
            existing << groupKey(imported.organization.name, group.path);
    }
    for (const ImportedMember &member : imported.members) {
        const auto user = findUser(connection, member.email);
        const auto group = findGroup(connection, organization->id, member.group);
        const bool placeIsThere = member.group.isEmpty() || group.has_value();
        if (user && placeIsThere &&
            findMembership(connection, organization->id, member.group.isEmpty() ? 0 : group->id, user->id))
            existing << membershipKey(member.email, imported.organization.name, member.group);
    }
    return {};
}

Result<Existing> findExisting(Session &session, const RealmImport &import)
{
    return session.read([&](Connection &connection) -> Result<Existing> {
        Existing existing;
        for (const Scope &scope : import.scopes) {
            if (findScope(connection, scope.name))
                existing << scopeKey(scope.name);
        }
        for (const Client &client : import.clients) {
            if (findClient(connection, client.clientId))
                existing << clientKey(client.clientId);
        }
        for (const User &user : import.users) {
            if (findUserLike(connection, user.email))
                existing << userKey(user.email);
        }
        for (const ImportedOrganization &imported : import.organizations) {
            if (auto found = findExistingPlaces(connection, imported, existing); !found)
                return tl::unexpected(found.error());
        }
        return existing;
    });
}

/// One line of the report.
struct ReportLine
{
    QString kind; ///< "taken", "changed", "left-out", "exists"
    QString subject;
    QString reason;
    QString text; ///< the whole as one line
};

std::span<const Field<ReportLine>> reportFields()
{
    using enum FieldKind;
    using Line = ReportLine;
    static const Field<Line> fields[] = {
        readOnly<Line, &Line::kind>({"kind", QT_TRANSLATE_NOOP("Fields", "What"), Identifier, {}, ""}),
        readOnly<Line, &Line::subject>({"subject", QT_TRANSLATE_NOOP("Fields", "On what"), Text, {}, ""}),
        readOnly<Line, &Line::reason>({"reason", QT_TRANSLATE_NOOP("Fields", "Reason"), Text, {}, ""}),
    };
    return fields;
}

QString kindWord(ImportNote::Kind kind)
{
    switch (kind) {
    case ImportNote::Kind::Taken:
        return u"taken"_s;
    case ImportNote::Kind::Changed:
        return u"changed"_s;
    case ImportNote::Kind::LeftOut:
        break;
    }
    return u"left-out"_s;
}

ReportLine existsLine(const QString &subject)
{
    return {u"exists"_s, subject, {}, Cli::tr("Exists already: %1").arg(subject)};
}

/// Notes on what exists already say nothing: one line takes their place.
QList<ReportLine> report(const RealmImport &import, const Existing &existing)
{
    QList<ReportLine> lines;
    for (const ImportNote &note : import.notes) {
        const bool exists = existing.contains(note.key);
        if (!exists)
            lines << ReportLine{kindWord(note.kind), note.subject, note.reason, toLine(note)};
        else if (note.kind == ImportNote::Kind::Taken)
            lines << existsLine(note.subject);
    }
    return lines;
}

void print(const Globals &globals, const QList<ReportLine> &lines)
{
    if (globals.format == Format::Table) {
        for (const ReportLine &line : lines)
            printLine(visibleText(line.text));
        return;
    }
    const auto writer = makeRecordWriter(globals.format, infosOf(reportFields()));
    for (const ReportLine &line : lines)
        writer->record(valuesOf(reportFields(), line));
    writer->end();
}

Result<ExitCode> importRealm(const Globals &globals, const QString &path)
{
    const auto json = readImportFile(path);
    if (!json)
        return tl::unexpected(json.error());
    const auto import = readRealm(*json);
    if (!import)
        return tl::unexpected(import.error());
    auto session = Session::open(globals.workspace, Store::Access::Own);
    if (!session)
        return tl::unexpected(session.error());
    const auto existing = findExisting(**session, *import);
    if (!existing)
        return tl::unexpected(existing.error());
    const QString source = u"Keycloak realm "_s + import->realm;
    const auto outcome = (*session)->execute(
        ImportConfiguration{source, import->scopes, import->clients, import->users, import->organizations});
    if (!outcome)
        return tl::unexpected(outcome.error());
    const QList<ReportLine> lines = report(*import, *existing);
    print(globals, lines);
    const auto added = std::ranges::count(lines, kindWord(ImportNote::Kind::Taken), &ReportLine::kind);
    printMessage(Cli::tr("%n item(s) added.", nullptr, static_cast<int>(added)));
    return ExitCode::Done;
}

} // namespace

void addWorkspaceImportVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb =
        line.verb(noun, "import",
                  Cli::tr("Take over scopes, clients, users, groups and organizations from a Keycloak realm export."));
    const CLI::Option *file = addArgument(verb, "file", Cli::tr("The realm export, JSON."));
    line.onRun(verb, Needs::Workspace, [file](const Globals &globals) { return importRealm(globals, textOf(file)); });
}

} // namespace gatehouse
