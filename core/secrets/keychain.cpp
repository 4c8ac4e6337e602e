// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"

#include <QCoreApplication>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct KeychainText
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

const QString serviceName = u"Gatehouse"_s;

Error errorOf(const QKeychain::Job &job)
{
    const QString detail = job.errorString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::NotFound, KeychainText::tr("The keychain has no entry for this workspace."), detail};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorKind::Forbidden, KeychainText::tr("The keychain denied access."), detail};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorKind::Unsupported, KeychainText::tr("No keychain is available."), detail};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {ErrorKind::Internal, KeychainText::tr("The keychain could not be used: %1").arg(detail), detail};
}

/// Starts `job`, which deletes itself. The result is that of `take(job)`, or Timeout.
template <typename T, typename Job, typename Take>
Async<T> start(Job *job, std::chrono::milliseconds timeout, Take take)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Async<T> future = promise->future();
    const auto answer = [promise](Result<T> result) {
        if (promise->future().isFinished()) // after the timeout
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, take, job] { answer(take(*job)); });
    auto *timer = new QTimer(job); // deleted with the job
    QObject::connect(timer, &QTimer::timeout, job, [answer, timer] {
        timer->stop();
        answer(fail(ErrorKind::Timeout, KeychainText::tr("The keychain does not respond.")));
    });
    timer->start(timeout);
    job->setInsecureFallback(false);
    job->start();
    return future;
}

/// An item that is never written: NotFound for it shows that there is a keychain.
constexpr QLatin1StringView probeName = "probe"_L1;

} // namespace

QString keychainItemName(const QUuid &workspace, KeychainItem item)
{
    const QString name = item == KeychainItem::WrappingKey ? u"wrapping-key"_s : u"anchor"_s;
    return workspace.toString(QUuid::WithoutBraces) + u'/' + name;
}

Async<bool> DesktopKeychain::isAvailable()
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    job->setKey(probeName);
    return start<bool>(job, m_timeout, [](const QKeychain::ReadPasswordJob &done) -> Result<bool> {
        return done.error() == QKeychain::NoError || done.error() == QKeychain::EntryNotFound;
    });
}

Async<SecretString> DesktopKeychain::read(const QUuid &workspace, KeychainItem item)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    job->setKey(keychainItemName(workspace, item));
    return start<SecretString>(job, m_timeout, [](const QKeychain::ReadPasswordJob &done) -> Result<SecretString> {
        if (done.error() != QKeychain::NoError)
            return tl::unexpected(errorOf(done));
        QByteArray bytes = done.binaryData();
        return SecretString::adopt(bytes);
    });
}

Async<bool> DesktopKeychain::write(const QUuid &workspace, KeychainItem item, const SecretString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setKey(keychainItemName(workspace, item));
    job->setBinaryData(secret.reveal().toByteArray());
    return start<bool>(job, m_timeout, [](const QKeychain::WritePasswordJob &done) -> Result<bool> {
        if (done.error() != QKeychain::NoError)
            return tl::unexpected(errorOf(done));
        return true;
    });
}

Async<bool> DesktopKeychain::remove(const QUuid &workspace, KeychainItem item)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName);
    job->setKey(keychainItemName(workspace, item));
    return start<bool>(job, m_timeout, [](const QKeychain::DeletePasswordJob &done) -> Result<bool> {
        if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
            return tl::unexpected(errorOf(done));
        return true;
    });
}

} // namespace gatehouse
