// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/badge.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

int count(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == color.rgba() ? 1 : 0;
    }
    return found;
}

bool contains(const QImage &image, const QColor &color)
{
    return count(image, color) > 0;
}

QImage picture(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_ARGB32);
}

QImage picture(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(40, 40), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colours of all opaque pixels: one for a drawing in a single colour.
QSet<QRgb> opaqueColors(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                colors.insert(image.pixel(x, y));
        }
    }
    return colors;
}

bool isDrawnIn(const QImage &image, const QColor &foreground)
{
    const QSet<QRgb> colors = opaqueColors(image);
    // Overlapping antialiased strokes may differ by one.
    const auto near = [&foreground](QRgb rgb) {
        return qAbs(qRed(rgb) - foreground.red()) <= 1 && qAbs(qGreen(rgb) - foreground.green()) <= 1 &&
               qAbs(qBlue(rgb) - foreground.blue()) <= 1;
    };
    return !colors.isEmpty() && std::all_of(colors.begin(), colors.end(), near);
}

class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QWidget *watched)
        : QObject(watched)
    {
        watched->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    [[nodiscard]] int paints() const { return m_paints; }

private:
    int m_paints = 0;
};

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyTheme(*qApp, SchemeChoice::Light); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void textIsReadable_data();
    void textIsReadable();
    void paletteTextIsReadable_data();
    void paletteTextIsReadable();
    void badgesAreReadable_data();
    void badgesAreReadable();
    void everyIconIsDrawnInTheTextColour_data();
    void everyIconIsDrawnInTheTextColour();
    void programIconIsInColourAtEverySize();
    void iconsThatPointSidewaysAreMirrored();
    void schemeChangesWhileRunning();
    void followsTheDesktopUntilAChoiceIsMade();
    void textRoleFollowsTheScheme();
    void invalidFieldIsOutlinedInRed();
    void markingAFieldRepaintsIt();
    void primaryAndDangerousButtonsAreFilled();
    void keyboardFocusIsVisible();
    void selectionKeepsTheTextColour();
    void rowsHaveALineUnderThem();
    void countInATabFits();
    void tabsStartAtTheLeadingEdge();
    void scrollBarThumbFollowsItsValue();
    void badgeSaysItsTextToAssistiveTechnology();
    void badgeCloseIsAtTheTrailingEdge();
    void longBadgeStaysInItsRectangle();
};

static void addSchemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void TestTheme::textIsReadable_data()
{
    addSchemes();
}

void TestTheme::textIsReadable()
{
    QFETCH(Scheme, scheme);
    using enum ColorRole;
    const QList<QPair<ColorRole, QList<ColorRole>>> pairs = {
        {Text, {Window, Base, Alternate, AccentTint, NeutralTint, GoodTint, WarningTint, BadTint, Hover, Pressed}},
        {Muted, {Window, Base, Alternate, AccentTint, NeutralTint, Hover}},
        {AccentText, {Window, Base, Alternate, AccentTint}},
        {Good, {Window, Base, Alternate, AccentTint, GoodTint}},
        {Warning, {Window, Base, Alternate, AccentTint, WarningTint}},
        {Bad, {Window, Base, Alternate, AccentTint, BadTint}},
        {OnAccent, {Accent, AccentHover}},
        {OnBad, {Bad, BadHover}},
    };
    for (const auto &[text, grounds] : pairs) {
        for (const ColorRole background : grounds) {
            const double ratio = contrast(color(text, scheme), color(background, scheme));
            QVERIFY2(ratio >= 4.5, qPrintable(u"role %1 on %2: %3"_s.arg(int(text)).arg(int(background)).arg(ratio)));
        }
    }
}

void TestTheme::paletteTextIsReadable_data()
{
    addSchemes();
}

void TestTheme::paletteTextIsReadable()
{
    QFETCH(Scheme, scheme);
    const QList<QPair<QPalette::ColorRole, QPalette::ColorRole>> pairs = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
    };
    for (const QPalette &all : {palette(scheme), viewPalette(scheme)}) {
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[text, background] : pairs)
                QCOMPARE_GE(contrast(all.color(group, text), all.color(group, background)), 4.5);
        }
    }
}

void TestTheme::badgesAreReadable_data()
{
    addSchemes();
}

void TestTheme::badgesAreReadable()
{
    QFETCH(Scheme, scheme);
    for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad, Tone::Accent}) {
        const ToneColors colors = toneColors(tone, scheme);
        QCOMPARE_GE(contrast(colors.text, colors.background), 4.5);
    }
}

void TestTheme::everyIconIsDrawnInTheTextColour_data()
{
    QTest::addColumn<IconName>("name");
    for (const IconName name : allIcons()) {
        if (name != IconName::Gatehouse)
            QTest::newRow(qPrintable(iconFile(name).toString())) << name;
    }
}

void TestTheme::everyIconIsDrawnInTheTextColour()
{
    QFETCH(IconName, name);
    for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
        applyTheme(*qApp, choice);
        const QPalette palette = QApplication::palette();
        const QColor foreground = palette.color(QPalette::WindowText);
        QVERIFY(isDrawnIn(picture(icon(name)), foreground));
        QVERIFY(isDrawnIn(picture(icon(name), QIcon::Selected), foreground));
        QVERIFY(
            isDrawnIn(picture(icon(name), QIcon::Disabled), palette.color(QPalette::Disabled, QPalette::WindowText)));
    }
    QCOMPARE(allIcons()[static_cast<std::size_t>(name)], name);
}

void TestTheme::programIconIsInColourAtEverySize()
{
    for (const int side : {16, 32, 256}) {
        const QPixmap pixmap = icon(IconName::Gatehouse).pixmap(QSize(side, side));
        QCOMPARE(pixmap.size(), QSize(side, side));
        QVERIFY(opaqueColors(pixmap.toImage().convertToFormat(QImage::Format_ARGB32)).size() > 1);
    }
}

void TestTheme::iconsThatPointSidewaysAreMirrored()
{
    const QImage right = picture(icon(IconName::ChevronRight));
    const QImage plus = picture(icon(IconName::Add));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(picture(icon(IconName::ChevronRight)) != right);
    QCOMPARE(picture(icon(IconName::Add)), plus);
}

void TestTheme::schemeChangesWhileRunning()
{
    QTableWidget table(2, 1);
    table.ensurePolished();
    QPushButton button(icon(IconName::Add), u"Add"_s);
    const QImage before = picture(button);
    QVERIFY(contains(before, color(ColorRole::Text, Scheme::Light)));

    applyTheme(*qApp, SchemeChoice::Dark);
    QCOMPARE(currentScheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), color(ColorRole::Window, Scheme::Dark));
    QTRY_COMPARE(table.palette().color(QPalette::Highlight), color(ColorRole::AccentTint, Scheme::Dark));
    QVERIFY(contains(picture(button), color(ColorRole::Text, Scheme::Dark)));
    QVERIFY(!contains(picture(button), color(ColorRole::Text, Scheme::Light)));

    applyTheme(*qApp, SchemeChoice::Light);
    QTRY_COMPARE(picture(button), before);
}

void TestTheme::followsTheDesktopUntilAChoiceIsMade()
{
    QWidget window;
    applyTheme(*qApp, SchemeChoice::Dark);
    QEvent change(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &change);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(currentScheme(), Scheme::Dark);

    // The offscreen platform has a light palette.
    applyTheme(*qApp, SchemeChoice::FollowDesktop);
    QCOMPARE(currentScheme(), Scheme::Light);
    QApplication::setPalette(palette(Scheme::Dark));
    QApplication::sendEvent(&window, &change);
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), color(ColorRole::Window, Scheme::Light));
}

void TestTheme::textRoleFollowsTheScheme()
{
    QLabel label(u"hint"_s);
    setTextRole(&label, ColorRole::Muted);
    QCOMPARE(label.palette().color(QPalette::WindowText), color(ColorRole::Muted, Scheme::Light));
    applyTheme(*qApp, SchemeChoice::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), color(ColorRole::Muted, Scheme::Dark));
}

void TestTheme::invalidFieldIsOutlinedInRed()
{
    QLineEdit edit;
    QVERIFY(!contains(picture(edit), color(ColorRole::Bad)));
    setInvalid(&edit, true);
    QVERIFY(contains(picture(edit), color(ColorRole::Bad)));
    setInvalid(&edit, false);
    QVERIFY(!contains(picture(edit), color(ColorRole::Bad)));
}

void TestTheme::markingAFieldRepaintsIt()
{
    QPushButton button(u"Save"_s);
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    QCoreApplication::processEvents();
    const PaintCounter counter(&button);
    setInvalid(&button, true);
    QTRY_VERIFY(counter.paints() > 0);
}

void TestTheme::primaryAndDangerousButtonsAreFilled()
{
    QPushButton plain(u"Edit"_s);
    QPushButton primary(u"New"_s);
    setPrimary(&primary);
    QPushButton danger(u"Delete"_s);
    setDanger(&danger);
    QVERIFY(!contains(picture(plain), color(ColorRole::Accent)));
    QVERIFY(contains(picture(primary), color(ColorRole::Accent)));
    QVERIFY(contains(picture(danger), color(ColorRole::Bad)));
    danger.setEnabled(false);
    QVERIFY(!contains(picture(danger), color(ColorRole::Bad)));
}

void TestTheme::keyboardFocusIsVisible()
{
    QWidget window;
    auto *first = new QPushButton(u"First"_s, &window);
    auto *second = new QPushButton(u"Second"_s, &window);
    auto *edit = new QLineEdit(&window);
    second->move(0, 50);
    edit->move(0, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QVERIFY(contains(picture(*second), color(ColorRole::Accent)));
    QVERIFY(!contains(picture(*first), color(ColorRole::Accent)));
    QTest::keyClick(second, Qt::Key_Tab);
    QVERIFY(edit->hasFocus());
    QVERIFY(contains(picture(*edit), color(ColorRole::Accent)));
}

void TestTheme::selectionKeepsTheTextColour()
{
    QTableWidget table(1, 1);
    table.setItem(0, 0, new QTableWidgetItem(u"██"_s));
    table.selectAll();
    const QImage image = picture(*table.viewport());
    QVERIFY(contains(image, color(ColorRole::AccentTint)));
    QVERIFY(contains(image, color(ColorRole::Text)));
}

void TestTheme::rowsHaveALineUnderThem()
{
    QTableWidget table(3, 1);
    table.verticalHeader()->hide();
    table.resize(200, 200);
    table.show();
    QCOMPARE(table.showGrid(), false);
    const QImage image = picture(*table.viewport());
    for (int row = 0; row < 3; ++row)
        QCOMPARE(image.pixelColor(50, table.rowViewportPosition(row) + table.rowHeight(row) - 1),
                 color(ColorRole::Line));
}

void TestTheme::countInATabFits()
{
    QTabBar bar;
    bar.addTab(u"Clients"_s);
    bar.addTab(u"Clients\t1,000,000"_s);
    bar.show();
    QFont small = bar.font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    QCOMPARE_GE(bar.tabRect(1).width() - bar.tabRect(0).width(), QFontMetrics(small).horizontalAdvance(u"1,000,000"_s));
}

void TestTheme::tabsStartAtTheLeadingEdge()
{
    QTabWidget tabs;
    tabs.addTab(new QWidget, u"Scopes"_s);
    tabs.resize(600, 200);
    tabs.show();
    const int leading = tabs.tabBar()->geometry().left();
    tabs.setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(tabs.width() - 1 - tabs.tabBar()->geometry().right(), leading);
}

void TestTheme::scrollBarThumbFollowsItsValue()
{
    QScrollBar bar(Qt::Vertical);
    bar.resize(bar.sizeHint().width(), 300);
    bar.setRange(0, 1'000'000);
    bar.setPageStep(20);
    const auto inkAt = [&bar](int y) { return picture(bar).pixelColor(bar.width() / 2, y); };
    const QColor thumb = inkAt(16);
    const QColor groove = inkAt(284);
    QVERIFY(thumb != groove);
    bar.setValue(1'000'000);
    QCOMPARE(inkAt(16), groove);
    QCOMPARE(inkAt(284), thumb);
}

void TestTheme::badgeSaysItsTextToAssistiveTechnology()
{
    BadgeLabel badge;
    badge.setBadge(u"<b>Enabled</b>"_s, Tone::Good);
    QCOMPARE(badge.accessibleName(), u"<b>Enabled</b>"_s);
    badge.resize(badge.sizeHint());
    QVERIFY(contains(picture(badge), color(ColorRole::GoodTint)));
}

void TestTheme::badgeCloseIsAtTheTrailingEdge()
{
    const QRect badge(10, 10, 80, 20);
    QCOMPARE(badgeCloseRect(badge, Qt::LeftToRight).right(), badge.right());
    QCOMPARE(badgeCloseRect(badge, Qt::RightToLeft).left(), badge.left());
    const QFontMetrics metrics(QApplication::font());
    QCOMPARE_GT(badgeSize(u"a"_s, metrics, true).width(), badgeSize(u"a"_s, metrics).width());
}

void TestTheme::longBadgeStaysInItsRectangle()
{
    QImage image(200, 30, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintBadge(&painter, QRect(0, 0, 60, 20), QString(500, u'W'), Tone::Bad);
    painter.end();
    QCOMPARE(count(image.copy(61, 0, 139, 30), Qt::white), 139 * 30);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
