// SPDX-License-Identifier: GPL-3.0-or-later
// bench-export FILE CLI: CSV by the command line against the sqlite3 shell, PDF against a plain QPdfWriter, XLSX
// against libxlsxwriter alone; six columns of the same workspace, in turns.
#include "core/store/list/listrows.h"
#include "core/tabular/export/pdfwriter.h"
#include "core/tabular/export/xlsxwriter.h"
#include "core/tabular/fields/displayformatter.h"
#include "core/tabular/fields/resources.h"
#include "tests/bench/measure.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::bench;

namespace {

constexpr qint64 pdfRows = 100'000;
constexpr qint64 xlsxRows = 1'000'000;

Columns columns()
{
    Columns list;
    for (const char *id : {"clientId", "name", "type", "enabled", "uri", "createdAt"})
        list << infoOf<Client>().field(QString::fromLatin1(id));
    return list;
}

std::unique_ptr<RowCursor> rowsOf(Connection &connection, qint64 limit)
{
    return must(
        openListCursor(connection, {Resource::Client, {}, {}, u"clientId"_s, Qt::AscendingOrder}, columns(), limit));
}

double processMs(const QString &program, const QStringList &arguments, const QString &output = {})
{
    return elapsedMs([&] {
        QProcess process;
        process.setStandardOutputFile(output.isEmpty() ? QProcess::nullDevice() : output);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("%s failed", qPrintable(program));
    });
}

void benchCsv(const QString &file, const QString &cli, const QString &folder)
{
    const QString sql = u"SELECT client_id, name, type, enabled, uri, created_at FROM client ORDER BY client_id, id"_s;
    const auto ours = [&] {
        return processMs(cli, {u"client"_s, u"export"_s, u"--columns"_s, u"clientId,name,type,enabled,uri,createdAt"_s,
                               u"--sort"_s, u"clientId"_s, u"--to"_s, folder + u"/ours.csv"_s, u"--workspace"_s, file});
    };
    const auto peer = [&] {
        return processMs(u"sqlite3"_s, {u"-readonly"_s, u"-csv"_s, file, sql}, folder + u"/peer.csv"_s);
    };
    (void)peer(); // reads the file into memory
    const Pair times = medianPair(5, ours, peer);
    report({"export.csv.1m_rows", times.ours, "ms", times.peer, Bound::AtMost, 0.8});
}

/// The simplest solution: drawText() for each cell. Returns the number of pages.
int plainPdf(const QString &path, Connection &connection, const QPageLayout &pageLayout)
{
    constexpr int rowsPerPage = 36;
    QPdfWriter pdf(path);
    pdf.setResolution(paperResolution);
    pdf.setPageLayout(pageLayout);
    QPainter painter(&pdf);
    QFont font;
    font.setPixelSize(dots(8.5));
    painter.setFont(font);
    const int width = pdf.width() / static_cast<int>(columns().size());
    const int height = pdf.height() / (rowsPerPage + 1);
    const auto drawRow = [&](const QStringList &texts, int line) {
        for (int i = 0; i < texts.size(); ++i)
            painter.drawText(QRect(i * width, line * height, width, height), Qt::AlignLeft, texts[i]);
    };
    QStringList titles;
    for (const FieldInfo *field : columns())
        titles += field->translatedTitle();
    const auto cursor = rowsOf(connection, pdfRows);
    DisplayFormatter formatter(columns(), QLocale());
    int pages = 1;
    drawRow(titles, 0);
    for (int line = 1; must(cursor->next()); ++line) {
        if (line > rowsPerPage) {
            pdf.newPage();
            ++pages;
            line = 1;
            drawRow(titles, 0);
        }
        drawRow(formatter.texts(*cursor), line);
    }
    return pages;
}

int tablePages(Connection &connection, const TableHeading &heading, const PdfOptions &options)
{
    TableLayout layout(columns(), heading, options.pageLayout, options.font, options.locale);
    const auto cursor = rowsOf(connection, pdfRows);
    (void)must(layout.measure(*cursor, {}, 0).map([] { return 0; }));
    return layout.pageCount();
}

void benchPdf(Connection &connection, const QString &folder)
{
    const PdfOptions options{defaultPageLayout(columns().size(), QLocale())};
    const TableHeading heading{u"Clients"_s, u"Bench"_s, {}, QDateTime::currentDateTime(), pdfRows};
    int plainPages = 0;
    const auto ours = [&] {
        return elapsedMs([&] {
            (void)must(writePdf(
                folder + u"/ours.pdf"_s, columns(), heading, options,
                [&] { return Result<std::unique_ptr<RowCursor>>(rowsOf(connection, pdfRows)); }, {}, pdfRows));
        });
    };
    const auto peer = [&] {
        return elapsedMs([&] { plainPages = plainPdf(folder + u"/peer.pdf"_s, connection, options.pageLayout); });
    };
    const Pair times = medianPair(3, ours, peer);
    const double pages = tablePages(connection, heading, options);
    report({"export.pdf.100k_rows", 1000 * pages / times.ours, "pages/s", 1000 * plainPages / times.peer,
            Bound::AtLeast, 1.2});
    report({"export.pdf.100k_rows.time", times.ours, "ms", times.peer});
}

void plainXlsx(const QByteArray &path, Connection &connection)
{
    lxw_workbook_options options{};
    options.constant_memory = 1;
    lxw_workbook *book = workbook_new_opt(path.constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    const auto cursor = rowsOf(connection, xlsxRows);
    for (lxw_row_t row = 0; must(cursor->next()); ++row) {
        for (const int column : {0, 1, 2, 4}) {
            const QByteArray text = cursor->text(column).toByteArray();
            worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), text.constData(), nullptr);
        }
        for (const int column : {3, 5})
            worksheet_write_number(sheet, row, static_cast<lxw_col_t>(column),
                                   static_cast<double>(cursor->integer(column)), nullptr);
    }
    workbook_close(book);
}

void benchXlsx(Connection &connection, const QString &folder)
{
    const auto ours = [&] {
        return elapsedMs([&] {
            const auto cursor = rowsOf(connection, xlsxRows);
            (void)must(writeXlsx(folder + u"/ours.xlsx"_s, columns(), *cursor, {u"Clients"_s, {}, {}, {}}, QLocale(),
                                 {}, xlsxRows));
        });
    };
    const auto peer = [&] { return elapsedMs([&] { plainXlsx((folder + u"/peer.xlsx"_s).toUtf8(), connection); }); };
    const Pair times = medianPair(1, ours, peer);
    report({"export.xlsx.1m_rows", times.ours, "ms", times.peer});
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("usage: bench-export FILE CLI");
    const QTemporaryDir folder(QFileInfo(arguments[1]).absolutePath() + u"/bench-XXXXXX"_s);
    benchCsv(arguments[1], arguments[2], folder.path());
    const auto connection = must(Connection::open(arguments[1], Connection::Mode::Reader));
    benchPdf(*connection, folder.path());
    benchXlsx(*connection, folder.path());
    return 0;
}
