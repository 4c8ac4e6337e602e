// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scope.h"
#include "core/domain/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestScope : public QObject
{
    Q_OBJECT

private slots:
    void S1_scopeTokenGrammar_data();
    void S1_scopeTokenGrammar();
    void S1_everyCharacterOfTheGrammar();
    void S1_problemsNameTheirField();
    void S5_builtInScopes();
};

void TestScope::S1_scopeTokenGrammar_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    QTest::newRow("namespace:action") << u"sensor:read"_s << true;
    QTest::newRow("plain") << u"openid"_s << true;
    QTest::newRow("URL") << u"https://api.example.com/read.only"_s << true;
    QTest::newRow("formula") << u"=1+1"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("space") << u"sensor read"_s << false;
    QTest::newRow("leading space") << u" sensor"_s << false;
    QTest::newRow("tab") << u"sensor\t"_s << false;
    QTest::newRow("NUL") << u"a\0b"_s << false;
    QTest::newRow("quote") << u"a\"b"_s << false;
    QTest::newRow("backslash") << u"a\\b"_s << false;
    QTest::newRow("DEL") << u"a\u007F"_s << false;
    QTest::newRow("umlaut") << u"k\u00F6rper:lesen"_s << false;
    QTest::newRow("emoji") << u"\U0001F680"_s << false;
    QTest::newRow("right-to-left override") << u"a\u202Eb"_s << false;
}

void TestScope::S1_scopeTokenGrammar()
{
    QFETCH(QString, name);
    QFETCH(bool, valid);
    QCOMPARE(isScopeToken(name), valid);
    Scope scope;
    scope.name = name;
    QCOMPARE(validate(scope).isEmpty(), valid);
}

/// RFC 6749 §3.3: %x21 / %x23-5B / %x5D-7E, and nothing else.
void TestScope::S1_everyCharacterOfTheGrammar()
{
    for (char16_t c = 0; c < 0x300; ++c) {
        const bool inGrammar = c == 0x21 || (c >= 0x23 && c <= 0x5B) || (c >= 0x5D && c <= 0x7E);
        QCOMPARE(isScopeToken(QString(QChar(c))), inGrammar);
    }
}

void TestScope::S1_problemsNameTheirField()
{
    Scope scope;
    scope.name = QString(maxNameLength + 1, u'a');
    scope.description = u"two\nlines"_s;
    const Problems problems = validate(scope);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0].field, u"name"_s);
    QCOMPARE(problems[1].field, u"description"_s);

    scope.name = QString(maxNameLength, u'a');
    scope.description = QString(maxDescriptionLength, u'a');
    QCOMPARE(validate(scope), Problems());
}

void TestScope::S5_builtInScopes()
{
    QStringList names;
    for (const Scope &scope : builtInScopes()) {
        QVERIFY(scope.builtIn);
        QVERIFY(!scope.description.isEmpty());
        QCOMPARE(validate(scope), Problems());
        names.append(scope.name);
    }
    QCOMPARE(names, u"openid profile email role offline_access"_s.split(u' '));
}

QTEST_APPLESS_MAIN(TestScope)
#include "tst_scope.moc"
