// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/anchorkeeper.h"

#include "core/secrets/memorykeychain.h"
#include "tests/support/commandtest.h"
#include "tests/support/valueof.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

Q_DECLARE_METATYPE(gatehouse::AnchorVerdict)

class TestAnchorKeeper : public CommandTest
{
    Q_OBJECT

private slots:
    void TH03_olderFileIsNoticedWhenItIsOpened();
    void TH03_firstOpeningAndChangesAreNoted();
    void withoutAKeychainNothingHappens();

private:
    QUuid uuid() { return valueOf(workspace().read(&readWorkspace)).uuid; }
    /// What a keeper says at opening, and that it has noted what it notes.
    AnchorVerdict checkOnce(MemoryKeychain &keychain, bool isNoted)
    {
        AnchorKeeper keeper(workspace().store(), keychain, uuid(), std::chrono::milliseconds(0));
        const QSignalSpy checked(&keeper, &AnchorKeeper::checked);
        const QSignalSpy kept(&keeper, &AnchorKeeper::kept);
        keeper.check();
        if (!QTest::qWaitFor([&] { return checked.count() == 1 && (!isNoted || kept.count() == 1); }))
            qFatal("no answer");
        return checked.at(0).at(0).value<AnchorVerdict>();
    }
};

void TestAnchorKeeper::TH03_olderFileIsNoticedWhenItIsOpened()
{
    MemoryKeychain keychain;
    const QString path = workspace().path();
    workspace().reopen();
    QVERIFY(checkOnce(keychain, true) == AnchorVerdict::Continues);
    workspace().store().write({}, [](Connection &c) { return c.integer("PRAGMA wal_checkpoint(TRUNCATE)"); }).result();
    QVERIFY(QFile::copy(path, path + u".older"_s));
    workspace().execute(CreateScope{scopeWithName(u"a:b"_s)});
    QVERIFY(checkOnce(keychain, true) == AnchorVerdict::Continues);
    // What a thief of rights would do: the file from before the change, with everything else as it is.
    const auto older = Store::open(path + u".older"_s, Store::Access::Own, workspace().clock());
    QVERIFY(older);
    AnchorKeeper keeper(**older, keychain, uuid(), std::chrono::milliseconds(0));
    const QSignalSpy checked(&keeper, &AnchorKeeper::checked);
    const QSignalSpy kept(&keeper, &AnchorKeeper::kept);
    keeper.check();
    QTRY_COMPARE(checked.count(), 1);
    QVERIFY(checked.at(0).at(0).value<AnchorVerdict>() == AnchorVerdict::Older);
    QCOMPARE(kept.count(), 0); // the warning comes again until someone accepts the file
    keeper.keep();
    QTRY_COMPARE(kept.count(), 1);
    keeper.check();
    QTRY_COMPARE(checked.count(), 2);
    QVERIFY(checked.at(1).at(0).value<AnchorVerdict>() == AnchorVerdict::Continues);
}

void TestAnchorKeeper::TH03_firstOpeningAndChangesAreNoted()
{
    MemoryKeychain keychain;
    QVERIFY(checkOnce(keychain, true) == AnchorVerdict::Continues);
    QCOMPARE(keychain.size(), 1);
    const auto noted = valueOf(keychain.read(uuid(), KeychainItem::Anchor).result());
    QVERIFY(valueOf(anchorFromBytes(noted.reveal())) == valueOf(workspace().read(&readAnchor)));
}

void TestAnchorKeeper::withoutAKeychainNothingHappens()
{
    MemoryKeychain keychain;
    keychain.setError(Error{ErrorKind::Unsupported, u"none"_s});
    QVERIFY(checkOnce(keychain, false) == AnchorVerdict::Continues);
    AnchorKeeper keeper(workspace().store(), keychain, uuid(), std::chrono::milliseconds(0));
    const QSignalSpy kept(&keeper, &AnchorKeeper::kept);
    const QSignalSpy checked(&keeper, &AnchorKeeper::checked);
    keeper.keep(); // before it was checked
    keeper.check();
    QTRY_COMPARE(checked.count(), 1);
    keychain.setError({});
    keeper.keep();
    QCoreApplication::processEvents();
    QCOMPARE(keychain.size(), 0);
    QCOMPARE(kept.count(), 0);
}

QTEST_GUILESS_MAIN(TestAnchorKeeper)
#include "tst_anchorkeeper.moc"
