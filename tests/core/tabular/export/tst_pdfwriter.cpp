// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/pdfwriter.h"
#include "tests/support/samplefields.h"
#include "tests/support/vectorcursor.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const Columns columns{&sample::name, &sample::clientId, &sample::enabled, &sample::createdAt};
const TableHeading heading{u"Clients"_s, u"Example & Sons"_s, u"State: Enabled"_s,
                           QDateTime(QDate(2026, 11, 22), QTime(14, 5), Qt::UTC), 3};

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

TestRows makeRows(int count)
{
    TestRows rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({"Portal " + QByteArray::number(i), "client-" + QByteArray::number(i), qint64{i % 2},
                        qint64{1'700'000'000'000}});
    return rows;
}

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyPageHasHeadAndNumber_L3();
    void everyRowIsThereInOrder_L2();
    void titleBlockSaysWhatIsShown_L3();
    void longTextIsWrappedNotCut_L3();
    void anyScriptIsDrawn_L3_data();
    void anyScriptIsDrawn_L3();
    void holdsNeitherLinksNorScriptsNorPaths();
    void paintsChosenPages_L2();
    void stopsWhenCancelled_L4();
    void passesTheCursorsErrorOn();

private:
    Result<qint64> write(const TestRows &rows, const Columns &shown = columns)
    {
        const PdfOptions options{defaultPageLayout(4, QLocale::c()), {}, QLocale::c()};
        return writePdf(m_path, shown, heading, options, openRows(rows), m_job, static_cast<qint64>(rows.size()));
    }
    /// The text of each page as pdftotext reads it.
    [[nodiscard]] QStringList pages(const QString &path) const
    {
        QStringList texts = QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})).split(u'\f');
        texts.removeLast();
        return texts;
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    JobContext m_job;
};

void TestPdfWriter::init()
{
    m_folder.emplace();
    m_path = m_folder->filePath(u"list.pdf"_s);
    m_job = JobContext();
}

void TestPdfWriter::everyPageHasHeadAndNumber_L3()
{
    QCOMPARE(write(makeRows(110)), 110);
    const QStringList texts = pages(m_path);
    QCOMPARE(texts.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(texts[i].contains(u"Clients"));
        QVERIFY(texts[i].contains(u"Client ID"));
        QVERIFY(texts[i].contains(u"Page %1 of 3"_s.arg(i + 1)));
    }
    QVERIFY(output(u"qpdf"_s, {u"--check"_s, m_path}).contains("No syntax or stream encoding errors"));
    QCOMPARE(m_job.progress().done, 220);
    QCOMPARE(m_job.progress().total, 220);
}

void TestPdfWriter::everyRowIsThereInOrder_L2()
{
    QVERIFY(write(makeRows(500)));
    const QString text = pages(m_path).join(u'\n');
    const QRegularExpression row(u"Portal (\\d+)\\s+client-(\\d+)\\s+(Disabled|Enabled)\\s+2023-11-14 22:13"_s);
    int next = 0;
    for (auto match = row.globalMatch(text); match.hasNext(); ++next) {
        const QRegularExpressionMatch found = match.next();
        QCOMPARE(found.captured(1).toInt(), next);
        QCOMPARE(found.captured(2).toInt(), next);
    }
    QCOMPARE(next, 500);
}

void TestPdfWriter::titleBlockSaysWhatIsShown_L3()
{
    QVERIFY(write(makeRows(3)));
    const QString first = pages(m_path).value(0);
    for (const QStringView part : {u"Clients", u"Example & Sons", u"State: Enabled", u"2026-11-22 14:05", u"3 row"})
        QVERIFY2(first.contains(part), qPrintable(first));
}

void TestPdfWriter::longTextIsWrappedNotCut_L3()
{
    QByteArray words;
    for (int i = 0; i < 3000; ++i)
        words += "w" + QByteArray::number(i) + ' ';
    const QByteArray identifier = QByteArray("0123456789abcdef").repeated(20);
    QVERIFY(write({{words, identifier, qint64{1}, {}}}));
    QVERIFY(pages(m_path).size() > 1);
    const QString text = QString::fromUtf8(output(u"pdftotext"_s, {u"-raw"_s, m_path, u"-"_s}));
    static const QRegularExpression word(u"\\bw(\\d+)\\b"_s);
    int next = 0;
    for (auto match = word.globalMatch(text); match.hasNext(); ++next)
        QCOMPARE(match.next().captured(1).toInt(), next);
    QCOMPARE(next, 3000);
}

void TestPdfWriter::anyScriptIsDrawn_L3_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("readable"); // pdftotext gives it back letter by letter
    QTest::newRow("Latin") << u"\u00C5ngstr\u00F6m na\u00EFve \u2013 \u20AC"_s << true;
    QTest::newRow("Cyrillic") << u"\u041F\u043E\u0440\u0442\u0430\u043B"_s << true;
    QTest::newRow("Greek") << u"\u03A0\u03CD\u03BB\u03B7"_s << true;
    QTest::newRow("Chinese") << u"\u8BA4\u8BC1\u95E8\u6237"_s << false;
    QTest::newRow("Thai") << u"\u0E1B\u0E23\u0E30\u0E15\u0E39"_s << false;
    QTest::newRow("Arabic") << u"\u0628\u0648\u0627\u0628\u0629"_s << false;
    QTest::newRow("Devanagari") << u"\u0926\u094D\u0935\u093E\u0930"_s << false;
    QTest::newRow("emoji") << u"\U0001F600"_s << false;
    QTest::newRow("combining") << u"q\u0307\u0323"_s << false;
}

void TestPdfWriter::anyScriptIsDrawn_L3()
{
    QFETCH(QString, text);
    QFETCH(bool, readable);
    QVERIFY(write({{text.toUtf8()}}, {&sample::name}));
    QVERIFY(!readable || pages(m_path).value(0).contains(text));
    const QByteArray with = output(u"pdftoppm"_s, {u"-r"_s, u"70"_s, m_path});
    const QByteArray fonts = output(u"pdffonts"_s, {m_path});
    static const QRegularExpression notEmbedded(u"no +(yes|no) +(yes|no) +\\d+ +\\d+"_s);
    QVERIFY2(fonts.contains("yes") && !QString::fromUtf8(fonts).contains(notEmbedded), fonts.constData());
    QVERIFY(write({{QByteArray()}}, {&sample::name}));
    QVERIFY(with.size() > 10'000);
    QVERIFY2(with != output(u"pdftoppm"_s, {u"-r"_s, u"70"_s, m_path}), "nothing was drawn");
}

void TestPdfWriter::holdsNeitherLinksNorScriptsNorPaths()
{
    QVERIFY(write({{"javascript:alert(1)", "https://example.com/", qint64{1}, {}}}));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    for (const char *forbidden : {"/JS", "/URI", "/Launch", "/EmbeddedFile", "/AcroForm"})
        QVERIFY2(!pdf.contains(forbidden), forbidden);
    QVERIFY(!pdf.contains(m_folder->path().toUtf8()));
    const QByteArray info = output(u"pdfinfo"_s, {m_path});
    QVERIFY(info.contains("Title:           Clients"));
    QVERIFY(info.contains("Creator:         Gatehouse"));
    QVERIFY(output(u"pdfimages"_s, {u"-list"_s, m_path}).count('\n') <= 2);
}

void TestPdfWriter::paintsChosenPages_L2()
{
    const TestRows rows = makeRows(300);
    const QPageLayout pageLayout = defaultPageLayout(4, QLocale::c());
    TableLayout layout(columns, heading, pageLayout, {}, QLocale::c());
    VectorCursor cursor(rows);
    QVERIFY(layout.measure(cursor, {}, 300));
    {
        QPdfWriter printer(m_path);
        printer.setResolution(300);
        printer.setPageLayout(pageLayout);
        QVERIFY(paintTable(printer, layout, openRows(rows), {2, 3}, {}));
    }
    const QStringList texts = pages(m_path);
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts[0].contains(u"Page 2 of %1"_s.arg(layout.pageCount())));
    QVERIFY(texts[1].contains(u"Portal %1 "_s.arg(layout.pageStarts()[2].row)));
}

void TestPdfWriter::stopsWhenCancelled_L4()
{
    const TestRows rows = makeRows(2000);
    int opened = 0;
    const OpenCursor open = [&]() -> Result<std::unique_ptr<RowCursor>> {
        auto cursor = std::make_unique<VectorCursor>(rows);
        if (++opened == 2) {
            cursor->beforeRow = [this](size_t row) {
                if (row == 1000)
                    m_job.cancel();
            };
        }
        return cursor;
    };
    const Result<qint64> written =
        writePdf(m_path, columns, heading, {defaultPageLayout(4, QLocale::c())}, open, m_job, 2000);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QCOMPARE(opened, 2);
}

void TestPdfWriter::passesTheCursorsErrorOn()
{
    const OpenCursor open = []() -> Result<std::unique_ptr<RowCursor>> {
        return fail(ErrorKind::Corrupt, u"damaged"_s);
    };
    const Result<qint64> written =
        writePdf(m_path, columns, heading, {defaultPageLayout(4, QLocale::c())}, open, m_job, 0);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Corrupt);
}

QTEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
