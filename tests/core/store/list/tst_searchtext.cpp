// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/store/list/searchtext.h"

#include <QTest>

    using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestSearchText : public QObject
{
    Q_OBJECT

private slots:
    void foldingIgnoresCaseAndForm();
    void wordsAreSplitAtAnySpaceAndNul();
    void wordsAreTakenOnceAndNotWithoutEnd();
    void phrasesAreQuoted();
    void wordsAreCutIntoTrigrams();
    void shortAndEndlessWordsAreLookedForInTheText();
};

void TestSearchText::foldingIgnoresCaseAndForm()
{
    QCOMPARE(foldForSearch(u"A\u0308PFEL"_s), foldForSearch(u"\u00E4pfel"_s));
    QCOMPARE(foldForSearch(u"ΑΘΗΝΑΣ"_s), foldForSearch(u"αθηνας"_s));
}

void TestSearchText::wordsAreSplitAtAnySpaceAndNul()
{
    QCOMPARE(searchWords(u" One\ttwo\u00A0THREE\u3000four\n"_s + QChar(u'\0') + u"five"_s),
             (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s}));
    QVERIFY(searchWords(u" \t"_s).isEmpty());
    QVERIFY(searchWords(QString()).isEmpty());
}

void TestSearchText::wordsAreTakenOnceAndNotWithoutEnd()
{
    QCOMPARE(searchWords(u"a A a b"_s), (QStringList{u"a"_s, u"b"_s}));
    QStringList many;
    for (int i = 0; i < 1000; ++i)
        many << QString::number(i);
    QCOMPARE(searchWords(many.join(u' ')).size(), maxSearchWords);
}

void TestSearchText::phrasesAreQuoted()
{
    QCOMPARE(ftsQuery({u"abc"_s, u"ab"_s, u"a\"b*"_s}), u"\"abc\" AND \"a\"\"b*\""_s);
    QCOMPARE(ftsQuery({u"🚀🚀"_s}), QString()); // two characters, four UTF-16 units
    QCOMPARE(ftsQuery({u"🚀🚀🚀"_s}), u"\"🚀🚀🚀\""_s);
    QCOMPARE(ftsQuery({}), QString());
}

void TestSearchText::wordsAreCutIntoTrigrams()
{
    QCOMPARE(trigrams(u"gate"_s), (QStringList{u"gat"_s, u"ate"_s}));
    QCOMPARE(trigrams(u"aaaa"_s), QStringList{u"aaa"_s});
    QCOMPARE(trigrams(u"🚀🚀\"x"_s), (QStringList{u"🚀🚀\""_s, u"🚀\"x"_s}));
    QVERIFY(trigrams(u"ab"_s).isEmpty());
    QVERIFY(trigrams(QString(1000, u'x') + u"yz"_s).size() == 1); // no farther than the index is asked
}

void TestSearchText::shortAndEndlessWordsAreLookedForInTheText()
{
    const QString endless(1000, u'x');
    QCOMPARE(unindexedWords({u"a"_s, u"abc"_s, u"🚀🚀"_s, endless}), (QStringList{u"a"_s, u"🚀🚀"_s, endless}));
    QVERIFY(ftsQuery({endless}).size() < 100);
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
