// SPDX-License-Identifier: GPL-3.0-or-later
// Previews and prints lists (L2, L3).
#include "tests/support/consolebench.h"
#include "ui/export/printpreview.h"

#include <QComboBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

QPointer<PrintPreview> openPreview(const ConsoleBench &console)
{
    if (!console.activate())
        qFatal("the window is not active");
    console.table()->setFocus();
    console.key(Qt::Key_P, Qt::ControlModifier);
    return console.dialog<PrintPreview>();
}

QLabel *paper(const PrintPreview *preview)
{
    return qobject_cast<QLabel *>(preview->findChild<QScrollArea *>()->widget());
}

/// Waits for the image of that page.
QImage pageImage(const PrintPreview *preview, int page, int pageCount)
{
    const QString name = u"Page %1 of %2"_s.arg(page).arg(pageCount);
    if (!QTest::qWaitFor([&] { return paper(preview)->accessibleName() == name; }))
        return {};
    return paper(preview)->pixmap().toImage();
}

/// Clicks Print and accepts the print dialog, with another page layout if one is given.
void print(const ConsoleBench &console, const PrintPreview *preview, const QString &file,
           const std::function<void(QPrinter &)> &choose = {})
{
    click(button(preview, u"Print…"_s));
    const auto dialog = console.dialog<QPrintDialog>();
    if (choose)
        choose(*dialog->printer());
    dialog->findChild<QLineEdit *>(u"filename"_s)->setText(file);
    click(button(dialog, u"Print"_s));
}

} // namespace

class TestPrintPreview final : public QObject
{
    Q_OBJECT

private slots:
    void turnsPages_L2();
    void laysOutAgain_L2();
    void printsTheShownPages_L2();
    void anotherPaperIsShownFirst_L2_data();
    void anotherPaperIsShownFirst_L2();
};

void TestPrintPreview::turnsPages_L2()
{
    ConsoleBench console(300);
    const auto preview = openPreview(console);
    auto *number = preview->findChild<QSpinBox *>();
    QTRY_VERIFY(number->isEnabled());
    const int count = number->maximum();
    QVERIFY(count >= 3);
    QStringList texts;
    for (const QLabel *label : preview->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(u"of %1"_s.arg(count)));
    const QImage first = pageImage(preview, 1, count);
    QVERIFY(!first.isNull());

    preview->findChild<QScrollArea *>()->setFocus();
    console.key(Qt::Key_PageDown);
    const QImage second = pageImage(preview, 2, count);
    QVERIFY(!second.isNull() && second != first);
    QCOMPARE(number->value(), 2);
    number->setFocus();
    console.key(Qt::Key_PageUp);
    QCOMPARE(pageImage(preview, 1, count), first);
    console.key(Qt::Key_PageUp); // there is no previous page
    QCOMPARE(number->value(), 1);
    number->selectAll();
    QTest::keyClicks(number, QString::number(count));
    console.key(Qt::Key_Tab);
    const QImage last = pageImage(preview, count, count);
    QVERIFY(!last.isNull() && last != first && last != second);
    QVERIFY(!button(preview, u"Next page"_s)->isEnabled());
    console.key(Qt::Key_Escape);
    QTRY_VERIFY(!preview);
    QVERIFY(console.prompts.informed.isEmpty());
}

void TestPrintPreview::laysOutAgain_L2()
{
    ConsoleBench console(300);
    const auto preview = openPreview(console);
    auto *number = preview->findChild<QSpinBox *>();
    auto *orientation = preview->findChild<QComboBox *>();
    QTRY_VERIFY(number->isEnabled());
    QCOMPARE(orientation->currentText(), u"Landscape"_s); // because of many columns
    const int wideCount = number->maximum();
    const QImage wide = pageImage(preview, 1, wideCount);
    QVERIFY(wide.width() > wide.height());
    orientation->setFocus();
    QTest::keyClicks(orientation, u"P"_s);
    QCOMPARE(orientation->currentText(), u"Portrait"_s);
    QTRY_VERIFY(number->isEnabled() && paper(preview)->pixmap().height() > paper(preview)->pixmap().width());
    QVERIFY(!pageImage(preview, 1, number->maximum()).isNull());
}

void TestPrintPreview::printsTheShownPages_L2()
{
    ConsoleBench console(300);
    const auto preview = openPreview(console);
    auto *number = preview->findChild<QSpinBox *>();
    QTRY_VERIFY(number->isEnabled());
    const QString file = console.folder.filePath(u"paper.pdf"_s);
    const int count = number->maximum();
    print(console, preview, file);
    QVERIFY(console.waitForText(u"%1 page(s) printed."_s.arg(count)));
    QVERIFY(QFileInfo(file).size() > 1000);
    QTRY_VERIFY(!preview);
}

void TestPrintPreview::anotherPaperIsShownFirst_L2_data()
{
    QTest::addColumn<QPageLayout>("paperChosen");
    const QMarginsF narrow(10, 10, 10, 10);
    QTest::newRow("size") << QPageLayout(QPageSize(QPageSize::A5), QPageLayout::Landscape, narrow,
                                         QPageLayout::Millimeter);
    QTest::newRow("orientation") << QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, narrow,
                                                QPageLayout::Millimeter);
    QTest::newRow("margins") << QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(60, 60, 60, 60),
                                            QPageLayout::Millimeter);
}

void TestPrintPreview::anotherPaperIsShownFirst_L2()
{
    QFETCH(QPageLayout, paperChosen);
    ConsoleBench console(300);
    const auto preview = openPreview(console);
    auto *number = preview->findChild<QSpinBox *>();
    QTRY_VERIFY(number->isEnabled());
    const QString file = console.folder.filePath(u"paper.pdf"_s);
    print(console, preview, file, [&](QPrinter &printer) { printer.setPageLayout(paperChosen); });
    QVERIFY(preview && preview->isVisible());
    QVERIFY(!number->isEnabled()); // it is laid out again
    QTRY_VERIFY(number->isEnabled());
    QVERIFY(!QFile::exists(file)); // not before it was looked at
    const QImage page = pageImage(preview, 1, number->maximum());
    const QSizeF size = paperChosen.fullRect().size();
    QVERIFY(qAbs(page.width() / qreal(page.height()) - size.width() / size.height()) < 0.01);
    const QString orientation = paperChosen.orientation() == QPageLayout::Portrait ? u"Portrait"_s : u"Landscape"_s;
    QCOMPARE(preview->findChild<QComboBox *>()->currentText(), orientation);

    const int pages = number->maximum();
    print(console, preview, file);
    QVERIFY(console.waitForText(u"%1 page(s) printed."_s.arg(pages)));
    QVERIFY(QFile::exists(file));
}

QTEST_MAIN(TestPrintPreview)
#include "tst_printpreview.moc"
