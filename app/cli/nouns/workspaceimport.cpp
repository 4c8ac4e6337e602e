// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/input.h"
#include "app/cli/grammar/recordwriter.h"
#include "app/cli/nouns/nouns.h"
#include "core/domain/text.h"
#include "core/store/rows/importmatch.h"
#include "core/tabular/fields/makefield.h"
#include "core/transfer/keycloak/realmimport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

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
        field<&Line::kind>("kind", QT_TRANSLATE_NOOP("Fields", "What"), Identifier, FieldFlag::ReadOnly),
        field<&Line::subject>("subject", QT_TRANSLATE_NOOP("Fields", "On what"), Text, FieldFlag::ReadOnly),
        field<&Line::reason>("reason", QT_TRANSLATE_NOOP("Fields", "Reason"), Text, FieldFlag::ReadOnly),
    };
    return fields;
}

QString kindName(ImportNote::Kind kind)
{
    switch (kind) {
    case ImportNote::Kind::Taken:
        return u"taken"_s;
    case ImportNote::Kind::Changed:
        return u"changed"_s;
    case ImportNote::Kind::Exists:
        return u"exists"_s;
    case ImportNote::Kind::LeftOut:
        break;
    }
    return u"left-out"_s;
}

QList<ReportLine> report(const QList<ImportNote> &notes)
{
    QList<ReportLine> lines;
    for (const ImportNote &note : notes)
        lines << ReportLine{kindName(note.kind), note.subject, note.reason, toLine(note)};
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
    TRY_ASSIGN(const auto json, readInput(path, maxRealmBytes + 1)); // one more than readRealm() accepts
    TRY_ASSIGN(const auto import, readRealm(json));
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto match, session->read([&](Connection &connection) {
        return matchImport(connection, import.scopes, import.clients, import.users, import.organizations);
    }));
    const QString source = u"Keycloak realm "_s + import.realm;
    TRY(session->execute(
        ImportConfiguration{source, import.scopes, import.clients, import.users, import.organizations}));
    const QList<ReportLine> lines = report(matchedNotes(import.notes, match));
    print(globals, lines);
    const auto added = std::ranges::count(lines, kindName(ImportNote::Kind::Taken), &ReportLine::kind);
    printMessage(Cli::tr("%n item(s) added.", nullptr, static_cast<int>(added)));
    return ExitCode::Done;
}

} // namespace

void addWorkspaceImportVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb =
        line.verb(noun, "import",
                  Cli::tr("Import scopes, clients, users, groups and organizations from a Keycloak realm export."));
    const CLI::Option *file = addArgument(verb, "file", Cli::tr("The realm export, a JSON file."));
    line.onRun(verb, Needs::Workspace, [file](const Globals &globals) { return importRealm(globals, textOf(file)); });
}

} // namespace gatehouse
