// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/csvcell.h"
#include "core/tabular/export/csvwriter.h"
#include "tests/support/samplefields.h"
#include "tests/support/vectorcursor.h"

#include <QBuffer>
#include <QProcess>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const qint64 someTime = QDateTime(QDate(2026, 11, 22), QTime(14, 5, 9), Qt::UTC).toMSecsSinceEpoch();

const TestRows sampleRows = {
    {"Portal", "c-1", "https://example.com/", qint64{1}, "service", qint64{-1234567}, someTime, "read write"},
    {"Say \"hi\"; now", "a,b", {}, qint64{0}, "web", {}, {}, {}},
    {"=1+1", "-x", "@SUM(A1)", {}, "unknown", qint64{0}, qint64{0}, "+a b"},
};

CsvOptions plainOptions()
{
    CsvOptions options;
    options.byteOrderMark = false;
    options.locale = QLocale::c();
    return options;
}

QByteArray csv(const Columns &columns, const TestRows &rows, const CsvOptions &options)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    VectorCursor cursor(rows);
    const Result<qint64> written = writeCsv(out, columns, cursor, options, {}, 0);
    return written == static_cast<qint64>(rows.size()) ? out.data() : QByteArray("failed");
}

/// The one cell of a list with one row, without its line end.
QByteArray cell(const QByteArray &text, const CsvOptions &options)
{
    return csv({&sample::name}, {{text}}, options).mid(6).chopped(2);
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesForPeople_L2();
    void writesForMachines();
    void beginsWithByteOrderMark_L2();
    void delimiterFollowsTheLocale_L2();
    void quotesByRfc4180_L2_data();
    void quotesByRfc4180_L2();
    void guardsFormulas_L2_data();
    void guardsFormulas_L2();
    void rawOptionLeavesFormulas();
    void showsInvisibleCharactersToPeople();
    void machinesGetTextAsStored();
    void readsBackWithAnotherProgram();
    void takesAFieldOfTenMegabytes();
    void stopsWhenCancelled_L4();
    void reportsAFailingDevice();
    void passesTheCursorsErrorOn();
    void reportsProgress_L4();
};

void TestCsvWriter::writesForPeople_L2()
{
    QCOMPARE(csv(sample::allKinds, sampleRows, plainOptions()),
             "Name,Client ID,URI,State,Type,Tokens,Created,Scopes\r\n"
             "Portal,c-1,https://example.com/,Enabled,Service,-1234567,2026-11-22 14:05,\"read, write\"\r\n"
             "\"Say \"\"hi\"\"; now\",\"a,b\",,Disabled,\"Web, \"\"classic\"\"\",,Never,\r\n"
             "'=1+1,'-x,'@SUM(A1),,unknown,0,1970-01-01 00:00,\"'+a, b\"\r\n");
}

void TestCsvWriter::writesForMachines()
{
    CsvOptions options = plainOptions();
    options.audience = CsvAudience::Machines;
    options.guardFormulas = false;
    options.delimiter = ';';
    QCOMPARE(csv(sample::allKinds, sampleRows, options),
             "name;clientId;uri;enabled;type;count;createdAt;scopes\r\n"
             "Portal;c-1;https://example.com/;true;service;-1234567;2026-11-22T14:05:09Z;read write\r\n"
             "\"Say \"\"hi\"\"; now\";a,b;;false;web;;;\r\n"
             "=1+1;-x;@SUM(A1);;unknown;0;1970-01-01T00:00:00Z;+a b\r\n");
}

void TestCsvWriter::beginsWithByteOrderMark_L2()
{
    QCOMPARE(csv({&sample::name}, {}, {}), "\xEF\xBB\xBFName\r\n");
}

void TestCsvWriter::delimiterFollowsTheLocale_L2()
{
    QCOMPARE(localeDelimiter(QLocale(QLocale::German, QLocale::Germany)), ';');
    QCOMPARE(localeDelimiter(QLocale(QLocale::English, QLocale::UnitedStates)), ',');
    QCOMPARE(localeDelimiter(QLocale(QLocale::German, QLocale::Switzerland)), ',');
}

void TestCsvWriter::quotesByRfc4180_L2_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << QByteArray("plain text") << QByteArray("plain text");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("delimiter") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("other delimiter") << QByteArray("a;b") << QByteArray("a;b");
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("line break") << QByteArray("a\r\nb") << QByteArray("\"a\r\nb\"");
    QTest::newRow("invalid UTF-8") << QByteArray("a\xC3\x28") << QByteArray("a\uFFFD(");
    QTest::newRow("umlaut") << QByteArray("\u00FCber") << QByteArray("\u00FCber");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\0b", 3);
}

void TestCsvWriter::quotesByRfc4180_L2()
{
    QFETCH(QByteArray, text);
    CsvOptions options = plainOptions();
    options.audience = CsvAudience::Machines;
    QTEST(cell(text, options), "written");
}

void TestCsvWriter::guardsFormulas_L2_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("guarded");
    for (const char *text :
         {"=1",      "+1",  "-1",    "@a",   "\t=1", "\r",      "\n",       "\uFF1D1",       "\uFF0B1",  "\uFF0D1",
          "\uFF20a", " =1", "   +1", "\"=1", "'=1",  " ' \"@a", "\u00A0=1", "\u3000\uFF1D1", "\u201C=1", " \tx"})
        QTest::newRow(text) << QByteArray(text) << true;
    QTest::newRow("NUL") << QByteArray("\0=1", 3) << true;
    for (const char *text : {"a=1", "1-2", "", " ", "\"", "'a", " a", "\u00FC", "\u4E2D", "\uFF21", "https://a=b", "#"})
        QTest::newRow(text) << QByteArray(text) << false;
}

void TestCsvWriter::guardsFormulas_L2()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, guarded);
    QCOMPARE(looksLikeFormula(text), guarded);
    CsvOptions options = plainOptions();
    options.audience = CsvAudience::Machines;
    const QByteArray written = cell(text, options);
    QCOMPARE(written.startsWith('\'') || written.startsWith("\"'"), guarded || text.startsWith('\''));
}

void TestCsvWriter::rawOptionLeavesFormulas()
{
    CsvOptions options = plainOptions();
    options.guardFormulas = false;
    QCOMPARE(cell("=1", options), "=1");
}

void TestCsvWriter::showsInvisibleCharactersToPeople()
{
    const QByteArray written = cell(QByteArray("a\0b\xE2\x80\xAE", 6), plainOptions());
    QVERIFY(!written.contains('\0'));
    QVERIFY(!written.contains("\u202E"));
    QVERIFY2(written.contains("202E"), written.constData());
    QCOMPARE(cell("\u2013 \U0001F600", plainOptions()), "\u2013 \U0001F600");
}

void TestCsvWriter::machinesGetTextAsStored()
{
    CsvOptions options = plainOptions();
    options.audience = CsvAudience::Machines;
    QCOMPARE(cell("a\u202Eb", options), "a\u202Eb");
}

void TestCsvWriter::readsBackWithAnotherProgram()
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s, u"import csv,sys,io;"
                           "r=csv.reader(io.TextIOWrapper(sys.stdin.buffer,'utf-8-sig',newline=''));"
                           "sys.stdout.write('|'.join(c.replace('\\n','N') for row in r for c in row))"_s});
    CsvOptions options;
    options.audience = CsvAudience::Machines;
    python.write(csv({&sample::name, &sample::uri}, {{"a\n\"b\",", "\u00FC"}, {"", "x"}}, options));
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput(), "name|uri|aN\"b\",|\u00FC||x");
}

void TestCsvWriter::takesAFieldOfTenMegabytes()
{
    const QByteArray text(10'000'000, '"');
    CsvOptions options = plainOptions();
    options.guardFormulas = false;
    QCOMPARE(cell(text, options), '"' + QByteArray(20'000'000, '"') + '"');
}

void TestCsvWriter::stopsWhenCancelled_L4()
{
    const TestRows rows(10'000, {QByteArray("x")});
    VectorCursor cursor(rows);
    const JobContext job;
    size_t read = 0;
    cursor.beforeRow = [&](size_t row) {
        read = row;
        if (row == 3000)
            job.cancel();
    };
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const Result<qint64> written = writeCsv(out, {&sample::name}, cursor, {}, job, 10'000);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QVERIFY(read < 5000);
}

void TestCsvWriter::reportsAFailingDevice()
{
    QBuffer out;
    out.open(QIODevice::ReadOnly);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    VectorCursor cursor(sampleRows);
    const Result<qint64> written = writeCsv(out, sample::allKinds, cursor, {}, {}, 0);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Internal);
}

void TestCsvWriter::passesTheCursorsErrorOn()
{
    VectorCursor cursor(sampleRows);
    cursor.error = Error{ErrorKind::Corrupt, u"damaged"_s};
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const Result<qint64> written = writeCsv(out, sample::allKinds, cursor, {}, {}, 0);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Corrupt);
}

void TestCsvWriter::reportsProgress_L4()
{
    VectorCursor cursor(sampleRows);
    const JobContext job;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY(writeCsv(out, sample::allKinds, cursor, {}, job, 3));
    QCOMPARE(job.progress().done, 3);
    QCOMPARE(job.progress().total, 3);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
