// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's keychain: none (as ctest runs it), or a real one (support/with-keychain).
#include "core/secrets/memorykeychain.h"

#include "core/crypto/sealing/kdf.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void K5_itemsOfWorkspacesAreApart_data();
    void K5_itemsOfWorkspacesAreApart();
    void K5_withoutAServiceNothingIsOffered();
    void K5_silentServiceEndsWithTimeout();
    void standInRefusesWhenTold();

private:
    static bool hasService() { return qEnvironmentVariableIsSet("GATEHOUSE_TEST_KEYCHAIN"); }
    template <typename T>
    Result<T> wait(const Async<T> &future)
    {
        std::optional<Result<T>> got;
        onResult(future, this, [&got](const Result<T> &result) { got = result; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 30000))
            qFatal("no answer at all");
        return *got;
    }
};

void TestKeychain::K5_itemsOfWorkspacesAreApart_data()
{
    QTest::addColumn<bool>("isReal");
    QTest::newRow("in memory") << false;
    if (hasService())
        QTest::newRow("the desktop's") << true;
}

void TestKeychain::K5_itemsOfWorkspacesAreApart()
{
    QFETCH(const bool, isReal);
    std::unique_ptr<Keychain> keychain;
    if (isReal)
        keychain = std::make_unique<DesktopKeychain>();
    else
        keychain = std::make_unique<MemoryKeychain>();
    const QUuid one = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    const SecretString key = randomKey(); // any bytes, zeros too
    QVERIFY(valueOf(wait(keychain->isAvailable())));
    QCOMPARE(wait(keychain->read(one, KeychainItem::WrappingKey)).error().kind, ErrorKind::NotFound);
    QVERIFY(wait(keychain->write(one, KeychainItem::WrappingKey, key)));
    QVERIFY(valueOf(wait(keychain->read(one, KeychainItem::WrappingKey))) == key);
    QCOMPARE(wait(keychain->read(one, KeychainItem::Anchor)).error().kind, ErrorKind::NotFound);
    QCOMPARE(wait(keychain->read(other, KeychainItem::WrappingKey)).error().kind, ErrorKind::NotFound);
    const SecretString next = randomKey();
    QVERIFY(wait(keychain->write(one, KeychainItem::WrappingKey, next))); // replaces the other
    QVERIFY(*wait(keychain->read(one, KeychainItem::WrappingKey)) == next);
    QVERIFY(wait(keychain->remove(one, KeychainItem::WrappingKey)));
    QCOMPARE(wait(keychain->read(one, KeychainItem::WrappingKey)).error().kind, ErrorKind::NotFound);
    QVERIFY(wait(keychain->remove(one, KeychainItem::WrappingKey))); // there is none
}

void TestKeychain::K5_withoutAServiceNothingIsOffered()
{
    if (hasService())
        return; // tests the case without a keychain
    DesktopKeychain keychain;
    const auto isThere = wait(keychain.isAvailable());
    QVERIFY(!isThere.value_or(false));
    QVERIFY(!wait(keychain.write(QUuid::createUuid(), KeychainItem::WrappingKey, randomKey())));
}

void TestKeychain::K5_silentServiceEndsWithTimeout()
{
    DesktopKeychain keychain(std::chrono::milliseconds(0)); // no service is that fast
    const auto read = wait(keychain.read(QUuid::createUuid(), KeychainItem::WrappingKey));
    QVERIFY(!read);
    if (hasService())
        QCOMPARE(read.error().kind, ErrorKind::Timeout);
}

void TestKeychain::standInRefusesWhenTold()
{
    MemoryKeychain keychain;
    const QUuid workspace = QUuid::createUuid();
    QVERIFY(wait(keychain.write(workspace, KeychainItem::Anchor, SecretString("a"))));
    keychain.setError(Error{ErrorKind::Forbidden, u"no"_s});
    QVERIFY(!wait(keychain.isAvailable()).value_or(true));
    QCOMPARE(wait(keychain.read(workspace, KeychainItem::Anchor)).error().kind, ErrorKind::Forbidden);
    QCOMPARE(wait(keychain.write(workspace, KeychainItem::Anchor, SecretString("b"))).error().kind,
             ErrorKind::Forbidden);
    keychain.setError({});
    QVERIFY(valueOf(wait(keychain.read(workspace, KeychainItem::Anchor))) == SecretString("a"));
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
