// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/listverbs.h"

#include "app/cli/grammar/listoptions.h"
#include "app/cli/grammar/recordwriter.h"
#include "core/store/list/listreader.h"
#include "core/store/list/listrows.h"
#include "core/store/rows/workspacerows.h"
#include "core/tabular/export/exportfile.h"
#include "core/tabular/export/rowcursor.h"
#include "core/tabular/fields/cellformat.h"

#include <QFont>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QVariantList cellsOf(const RowCursor &row, const Columns &columns)
{
    QVariantList cells;
    for (int i = 0; i < columns.size(); ++i)
        cells << cellValue(*columns[i], row, i);
    return cells;
}

Result<void> printRows(RecordWriter &writer, RowCursor &rows, const Columns &columns)
{
    while (!isOutputBroken()) {
        TRY_ASSIGN(const bool more, rows.next());
        if (!more)
            break;
        writer.record(cellsOf(rows, columns));
    }
    writer.end();
    return {};
}

/// What `list` and `export` read.
struct Selection
{
    ListQuery query;
    Columns columns;
    qint64 limit = -1;
};

Result<Selection> selectionOf(const ListOptions &options, const Columns &defaultColumns)
{
    TRY_ASSIGN(const auto query, options.query());
    TRY_ASSIGN(const auto columns, options.columns(defaultColumns));
    return Selection{query, columns, options.limit()};
}

Result<std::unique_ptr<Session>> openFiltered(const Globals &globals, ListQuery &query, const ReadFilters &filters)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    if (filters) {
        TRY_ASSIGN(const auto more, session->read(filters));
        query.filters << more;
    }
    return session;
}

Result<void> printSelection(Connection &connection, const Selection &selection, Format format)
{
    TRY_ASSIGN(auto rows, openListCursor(connection, selection.query, selection.columns, selection.limit));
    return printRows(*makeRecordWriter(format, selection.columns), *rows, selection.columns);
}

Result<ExitCode> list(const Globals &globals, const ResourceInfo &resource, const ListOptions &options,
                      const ReadFilters &filters)
{
    const bool isTable = globals.format == Format::Table;
    TRY_ASSIGN(auto selection, selectionOf(options, isTable ? resource.defaultColumns() : resource.columns()));
    TRY_ASSIGN(auto session, openFiltered(globals, selection.query, filters));
    TRY(session->read([&](Connection &connection) { return printSelection(connection, selection, globals.format); }));
    return ExitCode::Done;
}

/// The values of all columns.
Result<QVariantList> readRecord(Connection &connection, const ResourceInfo &resource, qint64 id)
{
    const qint64 ids[] = {id};
    TRY_ASSIGN(const auto rows, readRows(connection, resource.resource, resource.columns(), ids));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, Cli::tr("There is no entry “%1”.").arg(id));
    return rows.first().cells;
}

struct Export
{
    Selection selection;
    QString path;
    QString delimiter; ///< empty: the locale's
};

Result<TableHeading> headingOf(Connection &connection, const ResourceInfo &resource, const Selection &selection)
{
    TRY_ASSIGN(const auto workspace, readWorkspace(connection));
    TRY_ASSIGN(const auto count, countRows(connection, selection.query));
    return TableHeading{resource.translatedTitle(), workspace.name, describeFilters(selection.query),
                        systemClock().now(), selection.limit >= 0 ? std::min(count, selection.limit) : count};
}

Result<qint64> writeExport(const Store &store, const ResourceInfo &resource, const Export &request)
{
    const auto &[query, columns, limit] = request.selection;
    TRY_ASSIGN(const auto connection, store.openReader());
    connection->setJob(processJob());
    TRY_ASSIGN(const auto heading, headingOf(*connection, resource, request.selection));
    ExportOptions options = defaultExportOptions(columns, QFont(), QLocale());
    if (!request.delimiter.isEmpty())
        options.csv.delimiter = request.delimiter == "tab"_L1 ? '\t' : request.delimiter[0].toLatin1();
    const auto openCursor = [&] {
        const Selection &all = request.selection;
        return openListCursor(*connection, all.query, all.columns, all.limit);
    };
    return exportFile(request.path, columns, openCursor, heading, options, processJob());
}

Result<ExitCode> exportList(const Globals &globals, const ResourceInfo &resource, Export request,
                            const ReadFilters &filters)
{
    TRY_ASSIGN(const auto format, exportFormat(request.path));
    if (format != ExportFormat::Csv && !request.delimiter.isEmpty())
        return usageError(Cli::tr("--delimiter is for .csv files only."));
    TRY_ASSIGN(auto session, openFiltered(globals, request.selection.query, filters));
    TRY_ASSIGN(const auto written, waitFor(QtConcurrent::run([&store = session->store(), &resource, &request] {
                   return writeExport(store, resource, request);
               })));
    printMessage(Cli::tr("%1: %n row(s) written.", nullptr, static_cast<int>(written)).arg(request.path));
    return ExitCode::Done;
}

} // namespace

FieldFilter rowFilter(const char *field, qint64 id)
{
    return {QString::fromLatin1(field), FieldFilter::Comparison::Equal, QString::number(id)};
}

void makeListVerb(CommandLine &line, CLI::App *verb, const ResourceInfo &resource, ReadFilters filters)
{
    const ListOptions options(verb, resource);
    line.onRun(verb, Needs::Workspace, [&resource, options, filters = std::move(filters)](const Globals &globals) {
        return list(globals, resource, options, filters);
    });
}

void makeExportVerb(CommandLine &line, CLI::App *verb, const ResourceInfo &resource, ReadFilters filters)
{
    const ListOptions options(verb, resource);
    const CLI::Option *to =
        addTextOption(verb, "--to", Cli::tr("The file to write; its suffix selects the format."))->required();
    const CLI::Option *delimiter =
        addTextOption(verb, "--delimiter", Cli::tr("Delimiter of a .csv file: , ; | or tab."))
            ->check(CLI::IsMember({",", ";", "|", "tab", "\t"}));
    line.onRun(verb, Needs::Workspace,
               [=, &resource, filters = std::move(filters)](const Globals &globals) -> Result<ExitCode> {
                   TRY_ASSIGN(const auto selection, selectionOf(options, resource.defaultColumns()));
                   return exportList(globals, resource, {selection, textOf(to), textOf(delimiter)}, filters);
               });
}

Result<ExitCode> printRow(const Globals &globals, Session &session, const ResourceInfo &resource, qint64 id,
                          const SecretString &secret)
{
    TRY_ASSIGN(const auto values,
               session.read([&](Connection &connection) { return readRecord(connection, resource, id); }));
    printRecord(globals.format, resource.columns(), values, secret);
    return ExitCode::Done;
}

Result<ExitCode> printChangedRows(const Globals &globals, Session &session, const ResourceInfo &resource,
                                  const QList<qint64> &ids)
{
    if (globals.format != Format::Json)
        return ExitCode::Done;
    const Columns columns = resource.columns();
    TRY(session.read([&](Connection &connection) {
        return openIdCursor(connection, resource.resource, columns, {ids.begin(), ids.end()}).and_then([&](auto rows) {
            return printRows(*makeRecordWriter(Format::Json, columns), *rows, columns);
        });
    }));
    return ExitCode::Done;
}

} // namespace gatehouse
