// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a key's future and past (K2).
#include "ui/pages/keys/keyplan.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestKeyPlan final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void K2_rotationIsOneSentenceWithItsDates();
    void K2_tokensWithoutEndKeepAKeyPublishedForGood();
    void K2_firstKeyRetiresNobody();
    void K2_mondayIsTheNextOneAlsoOnAMonday();
    void K2_lifeOfAKeyThatIsRetired();
    void K2_lifeOfAKeyThatWaits();
    void K2_lifeOfAKeyThatIsRevokedButStillPublished();

private:
    const QDateTime m_now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    static SigningKey active()
    {
        SigningKey key;
        key.name = u"plant 2026"_s;
        key.kid = u"kid-1"_s;
        key.status = KeyStatus::Active;
        key.createdBy = u"ana@example.com"_s;
        return key;
    }
    static const KeyEvent *find(const QList<KeyEvent> &events, const QString &title)
    {
        for (const KeyEvent &event : events) {
            if (event.title == title)
                return &event;
        }
        return nullptr;
    }
};

void TestKeyPlan::K2_rotationIsOneSentenceWithItsDates()
{
    SigningKey key = active();
    key.lastTokenExpiresAt = m_now.addDays(60);
    const QString said = planSentence({StartKind::FromDate, nextMonday(m_now)}, key, m_now);
    QCOMPARE(said,
             u"Publish it now. It signs from Monday, 30 November 2026 08:00. “plant 2026” is then retired and stays "
             "published until its last token expires, currently on Saturday, 23 January 2027."_s);
}

void TestKeyPlan::K2_tokensWithoutEndKeepAKeyPublishedForGood()
{
    SigningKey key = active();
    key.unlimitedTokenCount = 1;
    key.lastTokenExpiresAt = m_now.addDays(60);
    QVERIFY(retirementSentence(key, m_now).contains(u"never expire"_s));
    key.unlimitedTokenCount = 0;
    key.lastTokenExpiresAt = m_now.addDays(-1);
    QVERIFY(retirementSentence(key, m_now).contains(u"None of its tokens is valid"_s));
}

void TestKeyPlan::K2_firstKeyRetiresNobody()
{
    QCOMPARE(planSentence({}, std::nullopt, m_now), u"It signs all new tokens from now on."_s);
    QVERIFY(!planSentence({StartKind::Later, {}}, active(), m_now).contains(u"retires"_s));
}

void TestKeyPlan::K2_mondayIsTheNextOneAlsoOnAMonday()
{
    const QDateTime monday = nextMonday(m_now).toLocalTime();
    QCOMPARE(monday, QDateTime(QDate(2026, 11, 30), QTime(8, 0)));
    QCOMPARE(nextMonday(monday.toUTC()).toLocalTime().date(), QDate(2026, 12, 7));
}

void TestKeyPlan::K2_lifeOfAKeyThatIsRetired()
{
    SigningKey key = active();
    key.status = KeyStatus::Retired;
    key.createdAt = m_now.addDays(-90);
    key.activatedAt = m_now.addDays(-80);
    key.retiredAt = m_now.addDays(-1);
    key.lastTokenExpiresAt = m_now.addDays(9);
    Publication last;
    last.kids = {key.kid};
    last.publishedAt = m_now.addDays(-2);
    const auto life = keyLife(key, last, m_now);
    QCOMPARE(find(life, u"Generated"_s)->text, u"by ana@example.com"_s);
    QCOMPARE(find(life, u"Published"_s)->time, last.publishedAt);
    QCOMPARE(find(life, u"Signs from"_s)->time, key.activatedAt);
    QCOMPARE(find(life, u"Retired"_s)->time, key.retiredAt);
    QVERIFY(find(life, u"Last token expires"_s)->isAhead);
    QVERIFY(!find(life, u"Revoked"_s) && !find(life, u"Retires"_s));
}

void TestKeyPlan::K2_lifeOfAKeyThatWaits()
{
    SigningKey key = active();
    key.status = KeyStatus::Next;
    auto life = keyLife(key, std::nullopt, m_now);
    QVERIFY(find(life, u"Published"_s)->isAhead);
    QVERIFY(find(life, u"Signs from"_s)->text.contains(u"Activate now"_s));
    QVERIFY(!find(life, u"Last token expires"_s));
    key.signsFrom = m_now.addDays(3);
    life = keyLife(key, std::nullopt, m_now);
    QCOMPARE(find(life, u"Signs from"_s)->time, key.signsFrom);
    QVERIFY(find(life, u"Signs from"_s)->isAhead);
}

void TestKeyPlan::K2_lifeOfAKeyThatIsRevokedButStillPublished()
{
    SigningKey key = active();
    key.status = KeyStatus::Revoked;
    key.revokedAt = m_now;
    key.revocationReason = u"stolen laptop"_s;
    Publication last;
    last.kids = {key.kid};
    const auto life = keyLife(key, last, m_now);
    QVERIFY(find(life, u"Published"_s)->text.contains(u"Publish again"_s));
    QCOMPARE(find(life, u"Revoked"_s)->text, u"stolen laptop"_s);
    QCOMPARE(find(life, u"Revoked"_s)->time, m_now);
}

QTEST_MAIN(TestKeyPlan)
#include "tst_keyplan.moc"
