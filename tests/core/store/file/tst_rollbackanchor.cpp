// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/rollbackanchor.h"

#include "tests/support/commandtest.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestRollbackAnchor : public CommandTest
{
    Q_OBJECT

private slots:
    void TH03_changesGoOn();
    void TH03_olderFileIsNoticed();
    void TH03_anotherHistoryIsNoticed();
    void TH03_restoringOnPurposeIsNoRollback();
    void bytesAndBack();

private:
    RollbackAnchor anchor() { return workspace().read(&readAnchor).value_or(RollbackAnchor()); }
    AnchorVerdict compare(const RollbackAnchor &kept)
    {
        return workspace().read([kept](Connection &c) { return compareWithAnchor(c, kept); }).value();
    }
};

void TestRollbackAnchor::TH03_changesGoOn()
{
    const RollbackAnchor before = anchor();
    QCOMPARE(before.epoch, 1);
    QVERIFY(before.auditEntryCount > 0);
    QCOMPARE(before.auditHash.size(), 32);
    QVERIFY(compare(before) == AnchorVerdict::Continues);
    workspace().execute(CreateScope{scopeWithName(u"a:b"_s)});
    QVERIFY(compare(before) == AnchorVerdict::Continues);
    QVERIFY(!(anchor() == before));
}

void TestRollbackAnchor::TH03_olderFileIsNoticed()
{
    workspace().execute(CreateScope{scopeWithName(u"a:b"_s)});
    RollbackAnchor kept = anchor();
    ++kept.auditEntryCount; // as it was seen after one more change
    ++kept.revision;
    QVERIFY(compare(kept) == AnchorVerdict::Older);
    kept = anchor();
    ++kept.epoch; // a file from before a restore
    QVERIFY(compare(kept) == AnchorVerdict::Older);
}

void TestRollbackAnchor::TH03_anotherHistoryIsNoticed()
{
    RollbackAnchor kept = anchor();
    kept.auditHash[0] = static_cast<char>(kept.auditHash[0] ^ 1);
    workspace().execute(CreateScope{scopeWithName(u"a:b"_s)});
    QVERIFY(compare(kept) == AnchorVerdict::Differs);
}

void TestRollbackAnchor::TH03_restoringOnPurposeIsNoRollback()
{
    RollbackAnchor kept = anchor();
    kept.epoch = 0;
    kept.auditEntryCount += 100;
    kept.revision += 100;
    QVERIFY(compare(kept) == AnchorVerdict::Continues);
}

void TestRollbackAnchor::bytesAndBack()
{
    QVERIFY(valueOf(anchorFromBytes(toBytes(anchor()))) == anchor());
    for (const QByteArrayView broken :
         {"", "gatehouse-anchor-1", "gatehouse-anchor-1 1 2 x 00", "gatehouse-anchor-2 1 2 3 00"})
        QVERIFY(!anchorFromBytes(broken));
}

QTEST_GUILESS_MAIN(TestRollbackAnchor)
#include "tst_rollbackanchor.moc"
