// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/localauthority.h"

#include "core/authority/local/handlers.h"
#include "core/authority/local/requirements.h"
#include "core/store/file/storefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

void applyAfterwards(Vault &vault, const VaultAfterwards &afterwards)
{
    if (afterwards.unlocks)
        vault.unlock(afterwards.dataKey, afterwards.by);
    else
        vault.renew(afterwards.dataKey, afterwards.by);
}

template <typename Handler>
Result<Outcome> apply(Connection &connection, Vault &vault, const Actor &actor, const QDateTime &now,
                      const JobContext &job, Handler handler)
{
    std::optional<VaultAfterwards> afterwards;
    auto outcome = inTransaction(connection, [&]() -> Result<Outcome> {
        Change change(connection, vault, actor, now, job);
        auto handled = handler(change);
        afterwards = change.vaultAfterwards();
        return handled;
    });
    if (outcome && afterwards)
        applyAfterwards(vault, *afterwards);
    return outcome;
}

/// A whole workspace in one closed file, without a write-ahead log beside it: only then it may be renamed.
Result<void> makeWorkspace(const QString &path, const Workspace &workspace, const Actor &actor, const QDateTime &now)
{
    Workspace named = workspace;
    if (named.uuid.isNull())
        named.uuid = QUuid::createUuid();
    if (!named.createdAt.isValid())
        named.createdAt = now;
    TRY_ASSIGN(auto store, Store::create(path, named));
    const auto isLeftInLog =
        (store)
            ->write(JobContext(),
                    [&](Connection &connection) -> Result<qint64> {
                        TRY(apply(connection, store->vault(), actor, now, JobContext(), &fillNewWorkspace));
                        return connection.integer("PRAGMA wal_checkpoint(TRUNCATE)");
                    })
            .result();
    if (!isLeftInLog)
        return tl::unexpected(isLeftInLog.error());
    if (*isLeftInLog != 0)
        return fail(ErrorKind::Internal, QCoreApplication::translate("Store", "“%1” cannot be created: %2")
                                             .arg(path, QStringLiteral("wal_checkpoint")));
    return {};
}

} // namespace

LocalAuthority::LocalAuthority(Store &store, Actor actor, const Clock &clock, const QString &readOnlyReason,
                               QObject *parent)
    : Authority(parent)
    , m_store(store)
    , m_actor(std::move(actor))
    , m_clock(clock)
    , m_readOnlyReason(readOnlyReason)
{
}

Capabilities LocalAuthority::capabilities() const
{
    return {m_actor.role, m_readOnlyReason};
}

Async<Outcome> LocalAuthority::execute(Command command, JobContext job)
{
    const Requirement needed = requirement(command);
    if (const QString reason = capabilities().reasonAgainst(needed.verb, needed.resource); !reason.isEmpty())
        return readyResult<Outcome>(fail(ErrorKind::Forbidden, reason));
    Async<Outcome> future = m_store.write(job, [command = std::move(command), &vault = m_store.vault(), actor = m_actor,
                                                &clock = m_clock, job, timer = m_argon2Timer](Connection &connection) {
        return apply(connection, vault, actor, clock.now(), job, [&](Change &change) {
            change.setArgon2Timer(timer);
            return std::visit([&](const auto &c) { return handle(change, c); }, command);
        });
    });
    onResult(future, this, [this](const Result<Outcome> &outcome) {
        if (outcome && outcome->revision > 0)
            emit changed(outcome->changed, outcome->revision);
    });
    return future;
}

Result<void> createWorkspace(const QString &path, const Workspace &workspace, const Actor &actor, const Clock &clock)
{
    if (QFile::exists(path))
        return fail(ErrorKind::Conflict,
                    QCoreApplication::translate("Store", "“%1” already exists. Choose another name.").arg(path));
    const QString temporary = path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    if (auto made = makeWorkspace(temporary, workspace, actor, clock.now()); !made) {
        removeStoreFile(temporary);
        return made;
    }
    if (auto moved = moveStoreFile(temporary, path); !moved) {
        QFile::remove(temporary);
        return moved;
    }
    (void)syncStoreFile(path); // the content is safe; a power cut could only take the new name back
    return {};
}

} // namespace gatehouse
