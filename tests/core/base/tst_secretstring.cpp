// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretstring.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestSecretString : public QObject
{
    Q_OBJECT

private slots:
    void comparesByContent();
    void copiesAreDeep();
    void movedFromIsEmpty();
    void takingEmptiesTheText();
    void takingLeavesASharedTextOfOthersAlone();
    void adoptingTakesTheBufferOver();
    void adoptingLeavesSharedBytesOfOthersAlone();
    void wipeOverwrites();
    void nulBytesArePartOfIt();
};

void TestSecretString::comparesByContent()
{
    QVERIFY(SecretString("abc") == SecretString("abc"));
    QVERIFY(!(SecretString("abc") == SecretString("abd")));
    QVERIFY(!(SecretString("abc") == SecretString("ab")));
    QVERIFY(SecretString() == SecretString(""));
    QVERIFY(SecretString().isEmpty());
}

/// A copy wipes itself but not the others.
void TestSecretString::copiesAreDeep()
{
    const SecretString kept("secret");
    {
        const SecretString copy(kept); // NOLINT(performance-unnecessary-copy-initialization)
        QVERIFY(copy.reveal().data() != kept.reveal().data());
    }
    SecretString assigned;
    assigned = kept;
    QVERIFY(assigned.reveal().data() != kept.reveal().data());
    QCOMPARE(kept.reveal().toByteArray(), "secret"_ba);
}

void TestSecretString::movedFromIsEmpty()
{
    SecretString first("secret");
    const char *bytes = first.reveal().data();
    const SecretString second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(second.reveal().data(), bytes);
}

void TestSecretString::takingEmptiesTheText()
{
    QString text = u"Paßwort"_s + QString::number(17);
    const SecretString secret = SecretString::take(text);
    QCOMPARE(secret.reveal().toByteArray(), "Paßwort17"_ba);
    QVERIFY(text.isEmpty());
}

void TestSecretString::takingLeavesASharedTextOfOthersAlone()
{
    QString text = u"Secret"_s + QString::number(1);
    const QString other = text;
    QCOMPARE(SecretString::take(text).reveal().toByteArray(), "Secret1"_ba);
    QCOMPARE(other, u"Secret1"_s);
}

void TestSecretString::adoptingTakesTheBufferOver()
{
    QByteArray bytes(6, 'x');
    const char *buffer = bytes.constData();
    const SecretString secret = SecretString::adopt(bytes);
    QCOMPARE(secret.reveal().data(), buffer);
    QCOMPARE(secret.reveal().toByteArray(), "xxxxxx"_ba);
    QVERIFY(bytes.isEmpty());
}

void TestSecretString::adoptingLeavesSharedBytesOfOthersAlone()
{
    QByteArray bytes(6, 'x');
    const QByteArray other = bytes;
    {
        const SecretString secret = SecretString::adopt(bytes);
        QCOMPARE(secret.reveal().toByteArray(), "xxxxxx"_ba);
    }
    QCOMPARE(other, "xxxxxx"_ba);
}

void TestSecretString::wipeOverwrites()
{
    QByteArray bytes("secret");
    wipe(bytes.data(), bytes.size());
    QCOMPARE(bytes, QByteArray(6, '\0'));
    wipe(nullptr, 5);
}

void TestSecretString::nulBytesArePartOfIt()
{
    const QByteArray bytes("a\0b", 3);
    QCOMPARE(SecretString(bytes).reveal().size(), 3);
    QVERIFY(!(SecretString(bytes) == SecretString("a")));
}

QTEST_GUILESS_MAIN(TestSecretString)
#include "tst_secretstring.moc"
