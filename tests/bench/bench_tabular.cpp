// SPDX-License-Identifier: GPL-3.0-or-later
// The writers of lists against plain ones, from rows in memory. Prints one JSON line per figure.
#include "core/tabular/csvwriter.h"
#include "core/tabular/displayformatter.h"
#include "core/tabular/pdfwriter.h"
#include "core/tabular/xlsxwriter.h"
#include "tests/support/samplefields.h"
#include "tests/support/vectorcursor.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const Columns columns{&sample::name,    &sample::clientId,  &sample::uri,
                      &sample::enabled, &sample::createdAt, &sample::scopes};

TestRows makeRows(int count)
{
    const std::array<QByteArray, 4> words = {"Portal", "Gateway", "Sensor hub", "Billing service"};
    TestRows rows;
    rows.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const auto step = static_cast<unsigned>(i) * 2'654'435'761U;
        rows.push_back({words[step % words.size()] + " of department " + number,
                        "7c9e6679-7425-40de-944b-" + number.rightJustified(12, '0'),
                        "https://app" + number + ".example.com/callback", qint64{i % 7 != 0},
                        qint64{1'600'000'000'000} + qint64{step} * 40, QByteArray("openid profile sensor:read")});
    }
    return rows;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

template <typename T>
T require(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return std::move(*result);
}

void benchCsv(const QString &folder)
{
    const TestRows rows = makeRows(1'000'000);
    std::vector<double> writer;
    std::vector<double> copy;
    const QString path = folder + "/list.csv"_L1;
    for (int run = 0; run < 3; ++run) {
        writer.push_back(seconds([&] {
            QFile file(path);
            file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered);
            VectorCursor cursor(rows);
            require(writeCsv(file, columns, cursor, {}, {}, 0));
        }));
        copy.push_back(seconds([&] {
            QFile::remove(path + ".copy"_L1);
            QFile::copy(path, path + ".copy"_L1);
        }));
    }
    std::printf("{\"figure\":\"csv_1m_rows_6_columns\",\"seconds\":%.3f,\"bytes\":%lld,\"copy_seconds\":%.3f}\n",
                median(writer), QFile(path).size(), median(copy));
}

int plainPdf(const QString &path, const TestRows &rows, const QPageLayout &pageLayout)
{
    constexpr int rowsPerPage = 36;
    QPdfWriter pdf(path);
    pdf.setResolution(paperResolution);
    pdf.setPageLayout(pageLayout);
    QPainter painter(&pdf);
    QFont font;
    font.setPixelSize(dots(8.5));
    painter.setFont(font);
    const int width = pdf.width() / static_cast<int>(columns.size());
    const int height = pdf.height() / (rowsPerPage + 1);
    VectorCursor cursor(rows);
    DisplayFormatter formatter(columns, QLocale());
    int pages = 1;
    const auto drawRow = [&](const QStringList &texts, int line) {
        for (int i = 0; i < texts.size(); ++i)
            painter.drawText(QRect(i * width, line * height, width, height), Qt::AlignLeft, texts[i]);
    };
    QStringList titles;
    for (const FieldInfo *field : columns)
        titles += field->translatedTitle();
    drawRow(titles, 0);
    for (int line = 1; *cursor.next(); ++line) {
        if (line > rowsPerPage) {
            pdf.newPage();
            ++pages;
            line = 1;
            drawRow(titles, 0);
        }
        drawRow(formatter.texts(cursor), line);
    }
    return pages;
}

void benchPdf(const QString &folder, int rowCount)
{
    const TestRows rows = makeRows(rowCount);
    const PdfOptions options{defaultPageLayout(columns.size(), QLocale())};
    const TableHeading heading{u"Clients"_s, u"Example"_s, {}, QDateTime::currentDateTime(), rowCount};
    std::vector<double> ours;
    std::vector<double> plain;
    int pages = 0;
    int plainPages = 0;
    const QString path = folder + "/list.pdf"_L1;
    const QString plainPath = folder + "/plain.pdf"_L1;
    for (int run = 0; run < 3; ++run) {
        plain.push_back(seconds([&] { plainPages = plainPdf(plainPath, rows, options.pageLayout); }));
        ours.push_back(seconds([&] { require(writePdf(path, columns, heading, options, openRows(rows), {}, 0)); }));
    }
    TableLayout layout(columns, heading, options.pageLayout, options.font, options.locale);
    VectorCursor cursor(rows);
    const double measured = seconds([&] { require(layout.measure(cursor, {}, 0).map([] { return 0; })); });
    pages = layout.pageCount();
    const double oursPerSecond = pages / median(ours);
    const double plainPerSecond = plainPages / median(plain);
    std::printf("{\"figure\":\"pdf_%d_rows\",\"pages\":%d,\"seconds\":%.3f,\"first_pass_seconds\":%.3f,"
                "\"pages_per_second\":%.1f,\"plain_pages\":%d,\"plain_seconds\":%.3f,\"plain_pages_per_second\":%.1f,"
                "\"ratio_pages\":%.2f,\"ratio_rows\":%.2f,\"bytes\":%lld,\"plain_bytes\":%lld}\n",
                rowCount, pages, median(ours), measured, oursPerSecond, plainPages, median(plain), plainPerSecond,
                oursPerSecond / plainPerSecond, median(plain) / median(ours), QFile(path).size(),
                QFile(plainPath).size());
}

void benchXlsx(const QString &folder)
{
    constexpr int rowCount = 100'000;
    const TestRows rows = makeRows(rowCount);
    const double taken = seconds([&] {
        VectorCursor cursor(rows);
        require(writeXlsx(folder + "/list.xlsx"_L1, columns, cursor, {u"Clients"_s, {}, {}, {}}, QLocale(), {}, 0));
    });
    std::printf("{\"figure\":\"xlsx_%d_rows\",\"seconds\":%.3f}\n", rowCount, taken);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QTemporaryDir folder;
    benchCsv(folder.path());
    benchPdf(folder.path(), 100'000);
    benchXlsx(folder.path());
    return 0;
}
