// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/tablegeometry.h"
#include "core/tabular/export/tablelayout.h"
#include "core/tabular/fields/celltext.h"
#include "tests/support/samplefields.h"
#include "tests/support/valueof.h"
#include "tests/support/vectorcursor.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <numeric>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QPageLayout a4(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15),
                     QPageLayout::Millimeter);

TableLayout measured(const Columns &columns, const TestRows &rows)
{
    TableLayout layout(columns, {u"Clients"_s, u"Example"_s, {}, {}, -1}, a4, {}, QLocale::c());
    VectorCursor cursor(rows);
    if (!layout.measure(cursor, {}, static_cast<qint64>(rows.size())))
        qFatal("not measured");
    return layout;
}

QStringList linesOf(const QString &text, const GlyphTable &glyphs, qreal width, Wrap wrap)
{
    std::vector<TextLine> lines;
    breakLines(text, glyphs, width, wrap, lines);
    QStringList result;
    for (const TextLine &line : lines)
        result += text.mid(line.start, line.length);
    return result;
}

QFont testFont()
{
    QFont font;
    font.setPixelSize(100);
    return font;
}

} // namespace

class TestTableLayout : public QObject
{
    Q_OBJECT

private slots:
    void fitsColumnsToTheWidth_L3();
    void wrapsNamesAtWordsAndIdentifiersAnywhere_L3();
    void shapesWhatTheTableDoesNotCover_L3();
    void pagesFollowOneAnother_L3();
    void rowHigherThanAPageGoesOnOnTheNext_L3();
    void fewRowsTakeOnePage();
    void previewPaintsTheSamePage_L2();
    void bordersHoldWithManyColumns_L3();
    void stopsWhenCancelled_L4();
};

void TestTableLayout::fitsColumnsToTheWidth_L3()
{
    const std::vector<ColumnDemand> demands = {{100, 50}, {300, 50}, {60, 60}};
    QCOMPARE(fitColumns(demands, 920), (std::vector<int>{200, 600, 120}));
    QCOMPARE(fitColumns(demands, 310), (std::vector<int>{75, 175, 60}));
    QCOMPARE(fitColumns(demands, 80), (std::vector<int>{25, 25, 30}));
    QCOMPARE(fitColumns({}, 80), std::vector<int>());
}

void TestTableLayout::wrapsNamesAtWordsAndIdentifiersAnywhere_L3()
{
    const GlyphTable glyphs(testFont());
    const qreal width = glyphs.width(u"one two");
    QCOMPARE(linesOf(u"one two one"_s, glyphs, width, Wrap::Words), (QStringList{u"one two "_s, u"one"_s}));
    QCOMPARE(linesOf({}, glyphs, width, Wrap::Words), QStringList{QString()});
    for (const Wrap wrap : {Wrap::Words, Wrap::Anywhere}) {
        const QString longWord(200, u'w');
        const QStringList lines = linesOf(u"a "_s + longWord, glyphs, width, wrap);
        QVERIFY(lines.size() > 10);
        QCOMPARE(lines.join(QString()), u"a "_s + longWord);
        for (const QString &line : lines)
            QVERIFY(glyphs.width(line.trimmed()) <= width);
    }
    QCOMPARE(linesOf(u"https://a.example.com/callback"_s, glyphs, glyphs.width(u"https://a.example.com/call"),
                     Wrap::Anywhere),
             (QStringList{u"https://a.example.com/"_s, u"callback"_s}));
    QCOMPARE(linesOf(u"wwwwww"_s, glyphs, 1, Wrap::Anywhere).size(), 6);
}

void TestTableLayout::shapesWhatTheTableDoesNotCover_L3()
{
    const GlyphTable glyphs(testFont());
    for (const char16_t *text : {u"Client 1", u"\u00DCber \u2013 \u201Ea\u201C", u"\u0416\u03A9", u""})
        QVERIFY(glyphs.covers(QStringView(text)));
    for (const char16_t *text : {u"\u0633\u0644\u0627\u0645", u"\u0928\u092E\u0938\u094D\u0924\u0947", u"\u4E2D\u6587",
                                 u"\U0001F600", u"e\u0301", u"\u05E9\u05DC\u05D5\u05DD", u"\u0E2A\u0E27", u"a\u200Db"})
        QVERIFY(!glyphs.covers(QStringView(text)));
}

void TestTableLayout::pagesFollowOneAnother_L3()
{
    const TestRows rows(500, {QByteArray("Portal"), QByteArray("id")});
    const TableLayout layout = measured({&sample::name, &sample::clientId}, rows);
    QCOMPARE(layout.rowCount(), 500);
    QVERIFY(layout.pageCount() > 5);
    qint64 next = 0;
    for (int page = 0; page < layout.pageCount(); ++page) {
        QCOMPARE(layout.rowsOnPage(page).first, next);
        QVERIFY(layout.rowsOnPage(page).count > 0);
        next += layout.rowsOnPage(page).count;
    }
    QCOMPARE(next, 500);
}

void TestTableLayout::rowHigherThanAPageGoesOnOnTheNext_L3()
{
    const TestRows rows = {{"first"}, {QByteArray("long text ").repeated(3000)}, {"last"}};
    const TableLayout layout = measured({&sample::name}, rows);
    QVERIFY(layout.pageCount() >= 3);
    QCOMPARE(layout.rowsOnPage(0).first, 0);
    QCOMPARE(layout.rowsOnPage(0).count, 2);
    QCOMPARE(layout.rowsOnPage(1).first, 1);
    QCOMPARE(layout.rowsOnPage(1).count, 1);
    QVERIFY(layout.pageStarts()[1].line > 10);
    const RowRange last = layout.rowsOnPage(layout.pageCount() - 1);
    QCOMPARE(last.first + last.count, 3);
}

void TestTableLayout::fewRowsTakeOnePage()
{
    QCOMPARE(measured({&sample::name}, {}).pageCount(), 1);
    QCOMPARE(measured({&sample::name}, {}).rowsOnPage(0).count, 0);
    QCOMPARE(measured({&sample::name}, {{"a"}}).pageCount(), 1);
}

void TestTableLayout::previewPaintsTheSamePage_L2()
{
    const TestRows rows(200, {QByteArray("Portal"), QByteArray("\u4E2D\u6587")});
    TableLayout layout = measured({&sample::name, &sample::uri}, rows);
    VectorCursor cursor(rows);
    std::vector<QStringList> page;
    for (qint64 row = 0; valueOf(cursor.next()); ++row) {
        if (row >= layout.rowsOnPage(1).first && row < layout.rowsOnPage(1).first + layout.rowsOnPage(1).count)
            page.push_back(layout.rowTexts(cursor));
    }
    QImage image(600, 850, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(70.0 / paperResolution, 70.0 / paperResolution);
    layout.paintPage(painter, 1, page);
    painter.end();
    int dark = 0;
    for (int y = 100; y < 600; ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    QVERIFY2(dark > 300, qPrintable(QString::number(dark)));
}

void TestTableLayout::bordersHoldWithManyColumns_L3()
{
    Columns columns;
    std::vector<TestCell> row;
    for (int i = 0; i < 24; ++i) {
        columns.append(i % 2 == 0 ? &sample::name : &sample::clientId);
        row.emplace_back(QByteArray("7c9e6679-7425-40de-944b-e07fc1f90ae7"));
    }
    TableGeometry geometry(columns, {u"Clients"_s, {}, {}, {}}, a4, {});
    geometry.fit(std::vector<QStringList>{QStringList(24, u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s)});
    int end = 0;
    for (const TableGeometry::Column &column : geometry.columns()) {
        QVERIFY(column.x > end);
        end = column.x + column.width;
    }
    QVERIFY(end <= geometry.size().width());
    QCOMPARE(measured(columns, {row}).pageCount(), 1);
}

void TestTableLayout::stopsWhenCancelled_L4()
{
    const TestRows rows(5000, {QByteArray("x")});
    VectorCursor cursor(rows);
    const JobContext job;
    job.cancel();
    TableLayout layout({&sample::name}, {}, a4, {}, QLocale::c());
    const Result<void> result = layout.measure(cursor, job, 5000);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

QTEST_MAIN(TestTableLayout)
#include "tst_tablelayout.moc"
