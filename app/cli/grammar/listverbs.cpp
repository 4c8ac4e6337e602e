// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/listverbs.h"

#include "app/cli/grammar/listoptions.h"
#include "app/cli/grammar/recordwriter.h"
#include "core/store/list/listreader.h"
#include "core/store/list/listrows.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/memberrows.h"
#include "core/store/rows/organizationrows.h"
#include "core/store/rows/scoperows.h"
#include "core/store/rows/userrows.h"
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

Result<bool> printRows(RecordWriter &writer, RowCursor &rows, const Columns &columns)
{
    while (!isOutputBroken()) {
        TRY_ASSIGN(const auto more, rows.next());
        if (!more)
            break;
        writer.record(cellsOf(rows, columns));
    }
    writer.end();
    return true;
}

Result<void> narrow(Session &session, ListQuery &query, const Narrowing &narrowing)
{
    if (!narrowing)
        return {};
    TRY_ASSIGN(const auto filters, session.read(narrowing));
    query.filters << filters;
    return {};
}

Result<ExitCode> list(const Globals &globals, const ResourceInfo &resource, const ListOptions &options,
                      const Narrowing &narrowing)
{
    auto query = options.query();
    const auto columns =
        options.columns(globals.format == Format::Table ? resource.defaultColumns() : resource.columns());
    if (!query || !columns)
        return tl::unexpected(query ? columns.error() : query.error());
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    TRY(narrow(*session, *query, narrowing));
    const auto printed = session->read([&](Connection &connection) -> Result<bool> {
        TRY_ASSIGN(auto rows, openListCursor(connection, *query, *columns, options.limit()));
        return printRows(*makeRecordWriter(globals.format, *columns), *rows, *columns);
    });
    if (!printed)
        return tl::unexpected(printed.error());
    return ExitCode::Done;
}

Result<qint64> findRow(Connection &connection, const ResourceInfo &resource, const QString &key)
{
    switch (resource.resource) {
    case Resource::Scope:
        return findRow<Scope>(connection, key).map([](const Scope &scope) { return scope.id; });
    case Resource::Client:
        return findRow<Client>(connection, key).map([](const Client &client) { return client.id; });
    case Resource::User:
        return findRow<User>(connection, key).map([](const User &user) { return user.id; });
    case Resource::Member:
        return findRow<Member>(connection, key).map([](const Member &member) { return member.id; });
    case Resource::Organization:
        return findRow<Organization>(connection, key).map([](const Organization &found) { return found.id; });
    default:
        break;
    }
    bool ok = false;
    const qint64 id = key.toLongLong(&ok);
    if (!ok)
        return fail(ErrorKind::NotFound, Cli::tr("There is no audit entry “%1”.").arg(key));
    return id;
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
    QString path;
    ListQuery query;
    Columns columns;
    qint64 limit = -1;
    QString delimiter; ///< empty: the locale's own
};

Result<TableHeading> headingOf(Connection &connection, const ResourceInfo &resource, const Export &request)
{
    const auto workspace = readWorkspace(connection);
    const auto count = countRows(connection, request.query);
    if (!workspace || !count)
        return tl::unexpected(workspace ? count.error() : workspace.error());
    TableHeading heading{resource.translatedTitle(), workspace->name, describeFilters(request.query),
                         systemClock().now(), *count};
    if (request.limit >= 0)
        heading.rowCount = std::min(heading.rowCount, request.limit);
    return heading;
}

Result<qint64> writeExport(const Store &store, const ResourceInfo &resource, const Export &request)
{
    TRY_ASSIGN(const auto connection, store.openReader());
    connection->setJob(processJob());
    TRY_ASSIGN(const auto heading, headingOf(*connection, resource, request));
    ExportOptions options = defaultExportOptions(request.columns, QFont(), QLocale());
    if (!request.delimiter.isEmpty())
        options.csv.delimiter = request.delimiter == "tab"_L1 ? '\t' : request.delimiter[0].toLatin1();
    const auto openCursor = [&] { return openListCursor(*connection, request.query, request.columns, request.limit); };
    return exportFile(request.path, request.columns, openCursor, heading, options, processJob());
}

Result<ExitCode> exportList(const Globals &globals, const ResourceInfo &resource, Export request,
                            const Narrowing &narrowing)
{
    TRY_ASSIGN(const auto format, exportFormat(request.path));
    if (format != ExportFormat::Csv && !request.delimiter.isEmpty())
        return usageError(Cli::tr("--delimiter is for .csv files only."));
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    TRY(narrow(*session, request.query, narrowing));
    const Store &store = session->store();
    const auto written =
        waitFor(QtConcurrent::run([&] { return writeExport(store, resource, request); }), processJob());
    if (!written)
        return tl::unexpected(written.error());
    printMessage(Cli::tr("%1: %n row(s) written.", nullptr, static_cast<int>(*written)).arg(request.path));
    return ExitCode::Done;
}

} // namespace

CLI::App *listVerb(CommandLine &line, CLI::App *noun)
{
    return line.verb(noun, "list", Cli::tr("Print rows."));
}

CLI::App *showVerb(CommandLine &line, CLI::App *noun)
{
    return line.verb(noun, "show", Cli::tr("Print all fields of one."));
}

CLI::App *exportVerb(CommandLine &line, CLI::App *noun)
{
    return line.verb(noun, "export", Cli::tr("Write rows to a file for Excel (.csv, .xlsx) or for paper (.pdf)."));
}

void addListVerb(CommandLine &line, CLI::App *noun, const ResourceInfo &resource)
{
    fillListVerb(line, listVerb(line, noun), resource, {});
}

void fillListVerb(CommandLine &line, CLI::App *verb, const ResourceInfo &resource, Narrowing narrowing)
{
    const ListOptions options(verb, resource);
    line.onRun(verb, Needs::Workspace, [&resource, options, narrowing = std::move(narrowing)](const Globals &globals) {
        return list(globals, resource, options, narrowing);
    });
}

void addShowVerb(CommandLine &line, CLI::App *noun, const ResourceInfo &resource)
{
    CLI::App *verb = showVerb(line, noun);
    const CLI::Option *key =
        addArgument(verb, resource.keyField, resource.field(QString::fromLatin1(resource.keyField))->translatedTitle());
    fillShowVerb(line, verb, resource,
                 [&resource, key](Connection &connection) { return findRow(connection, resource, textOf(key)); });
}

void fillShowVerb(CommandLine &line, CLI::App *verb, const ResourceInfo &resource, FindRow find)
{
    line.onRun(verb, Needs::Workspace, [&resource, find = std::move(find)](const Globals &globals) -> Result<ExitCode> {
        TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
        TRY_ASSIGN(const auto id, session->read(find));
        return printRow(globals, *session, resource, id);
    });
}

void addExportVerb(CommandLine &line, CLI::App *noun, const ResourceInfo &resource)
{
    fillExportVerb(line, exportVerb(line, noun), resource, {});
}

void fillExportVerb(CommandLine &line, CLI::App *verb, const ResourceInfo &resource, Narrowing narrowing)
{
    const ListOptions options(verb, resource);
    const CLI::Option *to =
        addTextOption(verb, "--to", Cli::tr("The file to write; its suffix gives the format."))->required();
    const CLI::Option *delimiter =
        addTextOption(verb, "--delimiter", Cli::tr("What separates the cells of a .csv file: , ; | or tab."))
            ->check(CLI::IsMember({",", ";", "|", "tab", "\t"}));
    line.onRun(verb, Needs::Workspace,
               [=, &resource, narrowing = std::move(narrowing)](const Globals &globals) -> Result<ExitCode> {
                   const auto query = options.query();
                   const auto columns = options.columns(resource.defaultColumns());
                   if (!query || !columns)
                       return tl::unexpected(query ? columns.error() : query.error());
                   const Export request{textOf(to), *query, *columns, options.limit(), textOf(delimiter)};
                   return exportList(globals, resource, request, narrowing);
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
    const auto printed = session.read([&](Connection &connection) -> Result<bool> {
        TRY_ASSIGN(auto rows,
                   openIdCursor(connection, resource.resource, resource.columns(), {ids.begin(), ids.end()}));
        return printRows(*makeRecordWriter(Format::Json, resource.columns()), *rows, resource.columns());
    });
    if (!printed)
        return tl::unexpected(printed.error());
    return ExitCode::Done;
}

} // namespace gatehouse
