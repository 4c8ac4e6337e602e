// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of the user, the desktop or the machine reaches a test. This one is started with an environment (see
// CMakeLists.txt) in which much would be different.
#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPrinterInfo>
#include <QProcessEnvironment>
#include <QScreen>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

class TestIsolation : public QObject
{
    Q_OBJECT

private slots:
    void environmentIsOurs();
    void fontsAreThoseOfThePackages();
    void language();
    void timeZone();
    void screen();
    void printers();
    void newFiles();
};

void TestIsolation::environmentIsOurs()
{
    const QSet<QString> expected{u"HOME"_s,
                                 u"XDG_CONFIG_HOME"_s,
                                 u"XDG_DATA_HOME"_s,
                                 u"XDG_CACHE_HOME"_s,
                                 u"XDG_STATE_HOME"_s,
                                 u"XDG_RUNTIME_DIR"_s,
                                 u"XDG_CONFIG_DIRS"_s,
                                 u"FONTCONFIG_FILE"_s,
                                 u"CUPS_SERVER"_s,
                                 u"DBUS_SYSTEM_BUS_ADDRESS"_s,
                                 u"QT_QPA_PLATFORM"_s,
                                 u"LC_ALL"_s,
                                 u"TZ"_s,
                                 u"PATH"_s,
                                 u"TMPDIR"_s,
                                 u"LD_LIBRARY_PATH"_s,
                                 u"LD_PRELOAD"_s,
                                 u"ASAN_OPTIONS"_s,
                                 u"LSAN_OPTIONS"_s,
                                 u"UBSAN_OPTIONS"_s,
                                 u"QTEST_FUNCTION_TIMEOUT"_s,
                                 u"QT_QTESTLIB_RUNNING"_s}; // by Qt Test itself
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names)
        QVERIFY2(expected.contains(name), qPrintable(name));
    QVERIFY(QDir::homePath() != u"/somebody"_s);
}

void TestIsolation::fontsAreThoseOfThePackages()
{
    QStringList families = QFontDatabase::families();
    for (const QString &family : {u"DejaVu Sans"_s, u"DejaVu Sans Mono"_s, u"DejaVu Serif"_s})
        QVERIFY2(families.removeOne(family), qPrintable(family));
    for (const QString &alias : {u"Sans Serif"_s, u"Serif"_s, u"Monospace"_s}) // Qt's own names for those of fonts.conf
        families.removeOne(alias);
    families.removeIf([](const QString &family) {
        return family.startsWith(u"Droid Sans Fallback"_s) || family.startsWith(u"Noto Sans CJK"_s) ||
               family.startsWith(u"Noto Sans Mono CJK"_s);
    });
    QCOMPARE(families.join(u", "_s), QString());
    QCOMPARE(QFontInfo(QGuiApplication::font()).family(), u"DejaVu Sans"_s);
    QCOMPARE(QFontInfo(QFont(u"No such font"_s)).family(), u"DejaVu Sans"_s);
    QCOMPARE(QFontInfo(QFontDatabase::systemFont(QFontDatabase::FixedFont)).family(), u"DejaVu Sans Mono"_s);
}

void TestIsolation::language()
{
    QCOMPARE(QLocale::system().uiLanguages().value(0), QLocale::c().uiLanguages().value(0));
    QCOMPARE(QLocale().name(), QLocale::c().name());
}

void TestIsolation::timeZone()
{
    QCOMPARE(QTimeZone::systemTimeZone().offsetFromUtc(QDateTime::currentDateTime()), 0);
}

void TestIsolation::screen()
{
    QCOMPARE(QGuiApplication::platformName(), u"offscreen"_s);
    QCOMPARE(QGuiApplication::primaryScreen()->devicePixelRatio(), 1.0);
    QCOMPARE(QGuiApplication::primaryScreen()->size(), QSize(800, 800));
}

void TestIsolation::printers()
{
    QCOMPARE(QPrinterInfo::availablePrinterNames(), QStringList());
}

void TestIsolation::newFiles()
{
    const mode_t mask = umask(022);
    QCOMPARE(mask, mode_t(022));
}

QTEST_MAIN(TestIsolation)
#include "tst_isolation.moc"
