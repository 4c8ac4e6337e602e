// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace gatehouse;

class TestProcessHardening : public QObject
{
    Q_OBJECT

private slots:
    void TH06_noCoreDumpAndNoLookIntoTheMemory();
};

void TestProcessHardening::TH06_noCoreDumpAndNoLookIntoTheMemory()
{
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1);
    hardenProcess();
    rlimit limit{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0)); // nobody in the process can raise it again
#ifdef NDEBUG
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
}

QTEST_GUILESS_MAIN(TestProcessHardening)
#include "tst_processhardening.moc"
