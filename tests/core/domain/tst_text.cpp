// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/domain/workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

/// Which characters a single line may have, and which would deceive its reader.
class TestText : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatPeopleWrite_data();
    void acceptsWhatPeopleWrite();
    void refusesWhatCannotBeSeen_data();
    void refusesWhatCannotBeSeen();
    void countsUtf16Units();
    void makesUnseenCharactersVisible();
    void links_data();
    void links();
    void workspaces();
};

void TestText::acceptsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ascii") << u"North gateway #7 <b>=1+1</b>"_s;
    QTest::newRow("emoji") << u"Sensors \U0001F321\uFE0F \U0001F680"_s;
    QTest::newRow("Hebrew") << u"\u05E9\u05DC\u05D5\u05DD"_s;
    QTest::newRow("Arabic") << u"\u0628\u0648\u0627\u0628\u0629"_s;
    QTest::newRow("Chinese") << u"\u7F51\u5173"_s;
    QTest::newRow("combining accents") << u"Zu\u0308rich"_s;
    QTest::newRow("no-break space") << u"10\u00A0000"_s;
}

void TestText::acceptsWhatPeopleWrite()
{
    QFETCH(QString, text);
    QCOMPARE(textProblem(text, maxNameLength), QString());
    QCOMPARE(visibleText(text), text);
}

void TestText::refusesWhatCannotBeSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    QTest::newRow("NUL") << u"a\0b"_s << u"a\\u{0000}b"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"a\\u{000A}b"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a\\u{0009}b"_s;
    QTest::newRow("DEL") << u"a\u007Fb"_s << u"a\\u{007F}b"_s;
    QTest::newRow("C1 control") << u"a\u0085b"_s << u"a\\u{0085}b"_s;
    QTest::newRow("zero-width space") << u"a\u200Bb"_s << u"a\\u{200B}b"_s;
    QTest::newRow("zero-width joiner") << u"a\u200Db"_s << u"a\\u{200D}b"_s;
    QTest::newRow("right-to-left mark") << u"a\u200Fb"_s << u"a\\u{200F}b"_s;
    QTest::newRow("right-to-left override") << u"a\u202Ecod"_s << u"a\\u{202E}cod"_s;
    QTest::newRow("isolate") << u"a\u2066b\u2069"_s << u"a\\u{2066}b\\u{2069}"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u{2028}b"_s;
    QTest::newRow("byte order mark") << u"\uFEFFa"_s << u"\\u{FEFF}a"_s;
    QTest::newRow("tag letter") << u"a\U000E0061"_s << u"a\\u{E0061}"_s;
    QTest::newRow("unassigned tag") << u"a\U000E0000"_s << u"a\\u{E0000}"_s;
    QTest::newRow("lone high surrogate") << QString(QChar(0xD83D)) + u'b' << u"\\u{D83D}b"_s;
    QTest::newRow("high surrogate at the end") << u'a' + QString(QChar(0xD83D)) << u"a\\u{D83D}"_s;
    QTest::newRow("lone low surrogate") << QString(QChar(0xDE80)) + u'b' << u"\\u{DE80}b"_s;
    QTest::newRow("noncharacter") << QString(QChar(0xFFFF)) << u"\\u{FFFF}"_s;
}

void TestText::refusesWhatCannotBeSeen()
{
    QFETCH(QString, text);
    QFETCH(QString, visible);
    QVERIFY(!textProblem(text, maxNameLength).isEmpty());
    QCOMPARE(visibleText(text), visible);
}

void TestText::countsUtf16Units()
{
    QCOMPARE(textProblem(QString(200, u'a'), 200), QString());
    QVERIFY(textProblem(QString(201, u'a'), 200).contains(u"200"));
    QVERIFY(!textProblem(QString(10'000'000, u'a'), maxDescriptionLength).isEmpty());
}

void TestText::makesUnseenCharactersVisible()
{
    QCOMPARE(textProblem(u"a\u202Eb"_s, 200), u"Remove the invisible character U+202E."_s);
    QCOMPARE(textProblem(u"a\nb"_s, 200), u"Use a single line."_s);
}

void TestText::links_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("https");
    QTest::addColumn<bool>("http");
    const auto row = [](const char *name, const QString &uri, bool https, bool http) {
        QTest::newRow(name) << uri << https << http;
    };
    row("https", u"https://app.example.com/start?lang=de#top"_s, true, true);
    row("http", u"http://gateway.example.org:8080/"_s, false, true);
    row("javascript", u"javascript:alert(1)"_s, false, false);
    row("data", u"data:text/html,x"_s, false, false);
    row("file", u"file:///etc/passwd"_s, false, false);
    row("relative", u"/start"_s, false, false);
    row("scheme-relative", u"//app.example.com"_s, false, false);
    row("no host", u"https:///start"_s, false, false);
    row("no slashes", u"https:app.example.com"_s, false, false);
    row("user info", u"https://app.example.com@evil.test/"_s, false, false);
    row("backslash", u"https://app.example.com\\@evil.test/"_s, false, false);
    row("space", u"https://app.example.com/a b"_s, false, false);
    row("Cyrillic host", u"https://\u0430pple.com/"_s, false, false);
    row("right-to-left override in the path", u"https://app.example.com/\u202E"_s, false, false);
    row("longest", u"https://app.example.com/"_s + QString(2048 - 24, u'a'), true, true);
    row("too long", u"https://app.example.com/"_s + QString(2048 - 23, u'a'), false, false);
}

void TestText::links()
{
    QFETCH(QString, uri);
    QFETCH(bool, https);
    QFETCH(bool, http);
    QCOMPARE(linkProblem(uri).isEmpty(), https);
    QCOMPARE(linkProblem(uri, LinkSchemes::HttpAndHttps).isEmpty(), http);
}

/// S2
void TestText::workspaces()
{
    Workspace workspace;
    workspace.uuid = QUuid(u"{6BA7B810-9DAD-11D1-80B4-00C04FD430C8}"_s);
    QCOMPARE(audience(workspace), u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s);
    QCOMPARE(validate(workspace).value(0).field, u"name"_s);
    workspace.name = u" \u00A0"_s;
    QCOMPARE(validate(workspace).value(0).field, u"name"_s);
    workspace.name = u"Plant north"_s;
    QCOMPARE(validate(workspace), Problems());
    workspace.issuer = u"https://id.example.com/north"_s;
    QCOMPARE(validate(workspace), Problems());
    for (const QString &issuer : {u"http://id.example.com"_s, u"https://id.example.com/?a"_s,
                                  u"https://id.example.com/#"_s, u"id.example.com"_s, u"https://a@id.example.com"_s}) {
        workspace.issuer = issuer;
        QCOMPARE(validate(workspace).value(0).field, u"issuer"_s);
    }
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
