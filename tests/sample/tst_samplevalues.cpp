// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplevalues.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestSampleValues : public QObject
{
    Q_OBJECT

private slots:
    void scopesAreValid();
    void clientsAreValid();
    void clientIdsDiffer();
    void sameNumberSameClient();
    void sharesAreRealistic();
    void timesAreInOrder();
    void U1_usersAreValidAndDiffer();
    void U1_usersHaveFiveScopes();
};

void TestSampleValues::scopesAreValid()
{
    QSet<QString> names;
    for (const Scope &scope : builtInScopes())
        names.insert(scope.name);
    const QList<Scope> scopes = sampleScopes();
    for (const Scope &scope : scopes) {
        QCOMPARE(validate(scope), Problems());
        QVERIFY(!scope.description.isEmpty());
        QVERIFY2(scope.name.count(u':') == 1, qPrintable(scope.name));
        QVERIFY2(!names.contains(scope.name), qPrintable(scope.name));
        names.insert(scope.name);
    }
    QCOMPARE(scopes.size(), 40);
}

void TestSampleValues::clientsAreValid()
{
    QSet<QString> known;
    for (const Scope &scope : builtInScopes() + sampleScopes())
        known.insert(scope.name);
    const auto check = [&](qint64 n) {
        const Client client = sampleClient(n);
        for (const QString &scope : client.allowedScopes) {
            if (!known.contains(scope))
                return false;
        }
        return validate(client).isEmpty();
    };
    for (qint64 n = 0; n < 3000; ++n)
        QVERIFY2(check(n), qPrintable(sampleClient(n).clientId));
    for (qint64 n = 3000; n <= 10'000'000; n += 99'991)
        QVERIFY2(check(n), qPrintable(sampleClient(n).clientId));
}

void TestSampleValues::clientIdsDiffer()
{
    QSet<QString> ids;
    for (qint64 n = 0; n < 20'000; ++n)
        ids.insert(sampleClient(n).clientId);
    for (qint64 n = 9'990'000; n < 10'000'000; ++n)
        ids.insert(sampleClient(n).clientId);
    QCOMPARE(ids.size(), 30'000);
}

/// Benches and pictures are compared over time, so the sample never changes.
void TestSampleValues::sameNumberSameClient()
{
    QVERIFY(sampleClient(417) == sampleClient(417));
    QCOMPARE(sampleClient(0).clientId, u"gateway-north-0001"_s);
    QCOMPARE(sampleClient(0).name, u"North gateway 0001"_s);
    QCOMPARE(sampleClient(0).createdAt, QDateTime(QDate(2026, 2, 6), QTime(17, 42, 22), Qt::UTC));
    QCOMPARE(sampleClient(1'000'000).clientId, u"gateway-north-2001"_s);
}

void TestSampleValues::sharesAreRealistic()
{
    QHash<int, int> types;
    int disabled = 0;
    int neverUsed = 0;
    constexpr int count = 10'000;
    for (qint64 n = 0; n < count; ++n) {
        const Client client = sampleClient(n);
        ++types[static_cast<int>(client.type)];
        disabled += client.enabled ? 0 : 1;
        neverUsed += client.lastUsedAt.isNull() ? 1 : 0;
    }
    for (const ClientType type : allClientTypes)
        QVERIFY(types.value(static_cast<int>(type)) >= count / 10);
    QVERIFY(disabled > count * 13 / 100 && disabled < count * 17 / 100);
    QVERIFY(neverUsed > count * 10 / 100 && neverUsed < count * 14 / 100);
}

void TestSampleValues::timesAreInOrder()
{
    const QDateTime end(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
    for (qint64 n = 0; n < 2000; ++n) {
        const Client client = sampleClient(n);
        QVERIFY(client.createdAt >= end.addDays(-4 * 365));
        for (const QDateTime &time : {client.updatedAt, client.lastUsedAt, client.secretCreatedAt})
            QVERIFY(time.isNull() || (time >= client.createdAt && time <= end));
    }
}

void TestSampleValues::U1_usersAreValidAndDiffer()
{
    QSet<QString> emails;
    QSet<QString> ids;
    for (qint64 n = 0; n < 20'000; ++n) {
        const User user = sampleUser(n);
        QCOMPARE(validate(user), Problems());
        QVERIFY(user == sampleUser(n));
        QCOMPARE(user.acceptedAt.isValid(), user.state != UserState::Invited);
        QVERIFY(user.createdAt <= user.updatedAt);
        emails.insert(user.email);
        ids.insert(user.userId);
    }
    QCOMPARE(emails.size(), 20'000);
    QCOMPARE(ids.size(), 20'000);
}

void TestSampleValues::U1_usersHaveFiveScopes()
{
    QSet<QString> known;
    for (const Scope &scope : builtInScopes() + sampleScopes())
        known.insert(scope.name);
    qsizetype count = 0;
    for (qint64 n = 0; n < 10'000; ++n) {
        const QStringList scopes = sampleUser(n).scopes;
        const QSet<QString> different(scopes.begin(), scopes.end());
        QCOMPARE(different.size(), scopes.size());
        QVERIFY(known.contains(different));
        count += scopes.size();
    }
    QVERIFY2(count > 49'000 && count < 51'000, qPrintable(QString::number(count)));
}

QTEST_APPLESS_MAIN(TestSampleValues)
#include "tst_samplevalues.moc"
