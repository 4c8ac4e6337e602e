// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/xlsxwriter.h"
#include "tests/support/samplefields.h"
#include "tests/support/vectorcursor.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const qint64 someTime = QDateTime(QDate(2026, 11, 22), QTime(14, 5), Qt::UTC).toMSecsSinceEpoch();
const TableHeading heading{u"Clients [all]"_s, u"Example"_s, u"Search: a"_s, QDateTime::currentDateTime(), 2};

/// What openpyxl reads: sheets with cells as [type, text, bold], frozen pane and filter; the document's properties.
QJsonObject readBack(const QString &path)
{
    const QString script =
        u"import json,sys,openpyxl\nfrom openpyxl.utils.escape import unescape\n"
        "w=openpyxl.load_workbook(sys.argv[1])\n"
        "print(json.dumps({'title':w.properties.title,'sheets':[{'name':s.title,'rows':s.max_row,'"
        "freeze':s.freeze_panes,"
        "'filter':s.auto_filter.ref,'cells':[[[c.data_type,unescape(str(c.value)),c.font.b] for c in r] "
        "for r in s.iter_rows(max_row=20)]} for s in w]}))\n"_s;
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, path});
    python.waitForFinished(120'000);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QJsonArray cells(const QJsonObject &book, int sheet, int row)
{
    return book["sheets"_L1][sheet]["cells"_L1][row].toArray();
}

QString text(const QJsonObject &book, int row, int column)
{
    return cells(book, 0, row)[column][1].toString();
}

} // namespace

class TestXlsxWriter : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }
    void writesTypedCells_L2();
    void neverWritesFormulasOrLinks_L2();
    void keepsTextsThatLookLikeEscapes();
    void cutsTextsAtExcelsLimit();
    void writesAnEmptyList();
    void beginsAnotherSheetWhenOneIsFull();
    void stopsWhenCancelled_L4();
    void passesTheCursorsErrorOn();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"list.xlsx"_s); }
    Result<qint64> write(const Columns &columns, const TestRows &rows)
    {
        VectorCursor cursor(rows);
        return writeXlsx(path(), columns, cursor, heading, QLocale::c(), {}, 0);
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestXlsxWriter::writesTypedCells_L2()
{
    const TestRows rows = {
        {"Portal", "c-1", "https://example.com/", qint64{1}, "service", qint64{-42}, someTime, "read write"},
        {{}, {}, {}, qint64{0}, "web", {}, {}, {}},
    };
    QCOMPARE(write(sample::allKinds, rows), 2);
    const QJsonObject book = readBack(path());
    QCOMPARE(book["title"_L1].toString(), u"Clients [all]"_s);
    const QJsonValue sheet = book["sheets"_L1][0];
    QCOMPARE(sheet["name"_L1].toString(), u"Clients all"_s);
    QCOMPARE(sheet["freeze"_L1].toString(), u"A2"_s);
    QCOMPARE(sheet["filter"_L1].toString(), u"A1:H3"_s);
    QCOMPARE(cells(book, 0, 0)[1].toArray(), (QJsonArray{u"s"_s, u"Client ID"_s, true}));
    QCOMPARE(cells(book, 0, 1)[2].toArray(), (QJsonArray{u"s"_s, u"https://example.com/"_s, false}));
    QCOMPARE(text(book, 1, 3), u"Enabled"_s);
    QCOMPARE(text(book, 1, 4), u"Service"_s);
    QCOMPARE(cells(book, 0, 1)[5].toArray(), (QJsonArray{u"n"_s, u"-42"_s, false}));
    QCOMPARE(cells(book, 0, 1)[6].toArray(), (QJsonArray{u"d"_s, u"2026-11-22 14:05:00"_s, false}));
    QCOMPARE(text(book, 1, 7), u"read, write"_s);
    QCOMPARE(text(book, 2, 0), u"None"_s);
    QCOMPARE(text(book, 2, 6), u"Never"_s);
}

void TestXlsxWriter::neverWritesFormulasOrLinks_L2()
{
    const QList<QByteArray> texts = {"=1+1",         "{=A1}", "+1", "-1", "@SUM(A1)", "http://a.example.com",
                                     "mailto:a@b.c", "12"};
    TestRows rows;
    for (const QByteArray &each : texts)
        rows.push_back({each});
    QVERIFY(write({&sample::uri}, rows));
    const QJsonObject book = readBack(path());
    for (int i = 0; i < texts.size(); ++i)
        QCOMPARE(cells(book, 0, i + 1)[0].toArray(), (QJsonArray{u"s"_s, QString::fromUtf8(texts[i]), false}));
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path()});
    QVERIFY(unzip.waitForFinished());
    const QByteArray xml = unzip.readAllStandardOutput();
    QVERIFY(xml.contains("=1+1"));
    QVERIFY(!xml.contains("<f>"));
    QVERIFY(!xml.contains("hyperlink"));
}

void TestXlsxWriter::keepsTextsThatLookLikeEscapes()
{
    const QList<QByteArray> texts = {"a_x0041_b", "_x005F_", "_x00", "\u00FC \u4E2D \U0001F600", "<&>\"'", " led "};
    TestRows rows;
    for (const QByteArray &each : texts)
        rows.push_back({each});
    rows.push_back({QByteArray("a\0\x01\xC3\x28", 5)});
    QVERIFY(write({&sample::name}, rows));
    const QJsonObject book = readBack(path());
    for (int i = 0; i < texts.size(); ++i)
        QCOMPARE(text(book, i + 1, 0), QString::fromUtf8(texts[i]));
    QVERIFY(text(book, 7, 0).endsWith(u"\uFFFD("));
}

void TestXlsxWriter::cutsTextsAtExcelsLimit()
{
    const QByteArray exact(32'767, 'x');
    QVERIFY(write({&sample::name}, {{exact},
                                    {exact + "y"},
                                    {QString(20'000, u'\u4E2D').toUtf8().repeated(2)},
                                    {QByteArray("\U0001F600").repeated(20'000)}}));
    const QJsonObject book = readBack(path());
    QCOMPARE(text(book, 1, 0), QString::fromUtf8(exact));
    QCOMPARE(text(book, 2, 0).size(), 32'767);
    QVERIFY(text(book, 2, 0).endsWith(u'\u2026'));
    QCOMPARE(text(book, 3, 0).size(), 32'767);
    QVERIFY(text(book, 4, 0).endsWith(u"\U0001F600\u2026"_s));
}

void TestXlsxWriter::writesAnEmptyList()
{
    QCOMPARE(write({&sample::name}, {}), 0);
    QCOMPARE(readBack(path())["sheets"_L1][0]["rows"_L1].toInt(), 1);
}

void TestXlsxWriter::beginsAnotherSheetWhenOneIsFull()
{
    const TestRows rows(1'048'577, {qint64{1}});
    QCOMPARE(write({&sample::count}, rows), 1'048'577);
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path(), u"xl/worksheets/sheet2.xml"_s});
    QVERIFY(unzip.waitForFinished());
    const QByteArray second = unzip.readAllStandardOutput();
    QCOMPARE(second.count("<row "), 3); // the titles and two more
    unzip.start(u"unzip"_s, {u"-p"_s, path(), u"xl/workbook.xml"_s});
    QVERIFY(unzip.waitForFinished());
    QVERIFY(unzip.readAllStandardOutput().contains("name=\"Clients all 2\""));
}

void TestXlsxWriter::stopsWhenCancelled_L4()
{
    const TestRows rows(10'000, {QByteArray("x")});
    VectorCursor cursor(rows);
    const JobContext job;
    cursor.beforeRow = [&](size_t row) {
        if (row == 3000)
            job.cancel();
    };
    const Result<qint64> written = writeXlsx(path(), {&sample::name}, cursor, heading, QLocale::c(), job, 10'000);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestXlsxWriter::passesTheCursorsErrorOn()
{
    const TestRows rows;
    VectorCursor cursor(rows);
    cursor.error = Error{ErrorKind::Corrupt, u"damaged"_s};
    const Result<qint64> written = writeXlsx(path(), {&sample::name}, cursor, heading, QLocale::c(), {}, 0);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Corrupt);
}

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
