// SPDX-License-Identifier: GPL-3.0-or-later
// L1: the candidates of a search include all matches, and are found by its rare trigrams.
#include "core/store/list/raretrigrams.h"

#include "core/store/list/searchtext.h"
#include "tests/support/testworkspace.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int clientCount = 12'000;

} // namespace

class TestRareTrigrams final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyMatchIsACandidate_data();
    void everyMatchIsACandidate();
    void rarePartsAreAskedFor();
    void eachWordHasItsPart();
    void aPartOfFewRowsIsEnough();
    void pastedTextIsCutShort();

private:
    [[nodiscard]] QString query(const QString &text, qint64 rows = clientCount) const;
    [[nodiscard]] std::vector<qint64> ids(const SqlPart &part) const;

    TestWorkspace m_workspace{clientCount};
    std::unique_ptr<Connection> m_connection;
};

void TestRareTrigrams::initTestCase()
{
    auto reader = m_workspace.store().openReader();
    QVERIFY(reader);
    m_connection = std::move(*reader);
}

QString TestRareTrigrams::query(const QString &text, qint64 rows) const
{
    return rareTrigrams(*m_connection, ListSql({Resource::Client, text}), rows).value_or(QString());
}

std::vector<qint64> TestRareTrigrams::ids(const SqlPart &part) const
{
    std::vector<qint64> ids;
    Statement statement(*m_connection, part.sql);
    part.bindTo(statement);
    while (statement.next())
        ids.push_back(statement.integer(0));
    std::ranges::sort(ids);
    return ids;
}

void TestRareTrigrams::everyMatchIsACandidate_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"por", u"portal", u"camp", u"gateway-osaka", u"utrecht billing", u"meter north a",
                                 u"example", u"大阪 gateway", u"zürich", u"no such client", u"0417"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestRareTrigrams::everyMatchIsACandidate()
{
    QFETCH(const QString, text);
    const ListSql sql({Resource::Client, text});
    const std::vector<qint64> matches = ids(sql.matchingIds());
    const std::vector<qint64> candidates = ids(sql.foundIds(query(text)));
    QVERIFY(std::ranges::includes(candidates, matches));
    QVERIFY(candidates.size() < clientCount);
}

void TestRareTrigrams::rarePartsAreAskedFor()
{
    // "por" is in "Porto", "airport", "export" and "reporting" too; "tal" in "Tallinn".
    QCOMPARE(query(u"portal"_s).section(u' ', 0, 0), u"\"rta\""_s);
    // Overlapping trigrams add little.
    QVERIFY(!query(u"portal"_s).contains(u"\"ort\""_s));
}

/// In a million rows each of these trigrams has about 50,000 hits, so only a few are used.
void TestRareTrigrams::eachWordHasItsPart()
{
    const QStringList words{u"gateway"_s, u"north"_s, u"utrecht"_s, u"billing"_s};
    const QString query = this->query(words.join(u' '), 1'000'000);
    QCOMPARE(query.count(u"AND"_s), words.size() - 1);
    for (const QString &word : words) {
        const QStringList parts = trigrams(word);
        QVERIFY(std::ranges::any_of(parts, [&](const QString &part) { return query.contains(ftsQuery({part})); }));
    }
    QVERIFY(!this->query(u"portal example"_s, 1'000'000).contains(u"\"exa\""_s)); // two rows in three have it
}

void TestRareTrigrams::aPartOfFewRowsIsEnough()
{
    QCOMPARE(query(u"portal xyzzy"_s), u"\"xyz\""_s);
    QCOMPARE(query(u"a \"\"\""_s), u"\"\"\"\"\"\"\"\""_s); // quoted as FTS5 wants it
}

void TestRareTrigrams::pastedTextIsCutShort()
{
    QStringList words;
    for (int i = 0; i < 1000; ++i)
        words << QString(u"example"_s).left(3 + i % 5) + QString(u"gateway"_s).left(i % 8);
    QVERIFY(query(words.join(u' ')).count(u"AND"_s) < 50);
    QVERIFY(query(QString(1000, u'a')).size() < 10);
}

QTEST_GUILESS_MAIN(TestRareTrigrams)
#include "tst_raretrigrams.moc"
