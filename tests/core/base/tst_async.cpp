// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/async.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestAsync : public QObject
{
    Q_OBJECT

private slots:
    void readyResultStillComesFromTheEventLoop();
    void resultOfAnotherThreadArrivesHere();
    void destroyedContextHearsNothing();
    void contextMayGoInItsOwnHandler();
    void futureWithoutAResultIsCancelled();
    void errorsArrive();
    void eachHandlerOnce();
};

void TestAsync::readyResultStillComesFromTheEventLoop()
{
    QObject context;
    int seen = 0;
    onResult(readyResult<int>(5), &context, [&](const Result<int> &result) { seen = result.value_or(-1); });
    QCOMPARE(seen, 0);
    QTRY_COMPARE(seen, 5);
}

void TestAsync::resultOfAnotherThreadArrivesHere()
{
    QPromise<Result<int>> promise;
    promise.start();
    QObject context;
    QThread *arrivedOn = nullptr;
    onResult(promise.future(), &context, [&](const Result<int> &) { arrivedOn = QThread::currentThread(); });
    const std::unique_ptr<QThread> thread(QThread::create([&promise] {
        promise.addResult(1);
        promise.finish();
    }));
    thread->start();
    QTRY_COMPARE(arrivedOn, QThread::currentThread());
    thread->wait();
}

void TestAsync::destroyedContextHearsNothing()
{
    bool heard = false;
    QPromise<Result<int>> promise;
    promise.start();
    {
        QObject context;
        onResult(promise.future(), &context, [&](const Result<int> &) { heard = true; });
        promise.addResult(1);
        promise.finish();
    }
    QObject other;
    bool passed = false;
    onResult(readyResult<int>(2), &other, [&](const Result<int> &) { passed = true; });
    QTRY_VERIFY(passed);
    QVERIFY(!heard);
}

void TestAsync::contextMayGoInItsOwnHandler()
{
    auto *context = new QObject;
    QString kept;
    onResult(readyResult<QString>(u"text"_s), context, [&kept, context](const Result<QString> &result) {
        delete context;
        kept = result.value_or(QString());
    });
    QTRY_COMPARE(kept, u"text"_s);
}

void TestAsync::futureWithoutAResultIsCancelled()
{
    QObject context;
    std::optional<ErrorKind> kind;
    QPromise<Result<int>> promise;
    promise.start();
    onResult(promise.future(), &context, [&](const Result<int> &result) { kind = result.error().kind; });
    promise.future().cancel();
    promise.finish();
    QTRY_COMPARE(kind, std::optional(ErrorKind::Cancelled));
}

void TestAsync::errorsArrive()
{
    QObject context;
    std::optional<ErrorKind> kind;
    onResult(readyResult<int>(fail(ErrorKind::NotFound, u"no"_s)), &context,
             [&](const Result<int> &result) { kind = result.error().kind; });
    QTRY_COMPARE(kind, std::optional(ErrorKind::NotFound));
}

void TestAsync::eachHandlerOnce()
{
    QObject context;
    int calls = 0;
    const Async<int> future = readyResult<int>(1);
    for (int i = 0; i < 3; ++i)
        onResult(future, &context, [&](const Result<int> &) { ++calls; });
    QTRY_COMPARE(calls, 3);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 3);
}

QTEST_GUILESS_MAIN(TestAsync)
#include "tst_async.moc"
