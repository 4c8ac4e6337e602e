// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/localauthority.h"

#include "core/authority/local/handlers.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <fcntl.h>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// What a Command needs: asked of the Capabilities before anything else.
struct Requirement
{
    Verb verb;
    Resource resource;
};

Requirement requirement(const UpdateWorkspace &) { return {Verb::Edit, Resource::Client}; }
Requirement requirement(const CreateScope &) { return {Verb::Create, Resource::Scope}; }
Requirement requirement(const UpdateScope &) { return {Verb::Edit, Resource::Scope}; }
Requirement requirement(const DeleteScopes &) { return {Verb::Delete, Resource::Scope}; }
Requirement requirement(const CreateClient &) { return {Verb::Create, Resource::Client}; }
Requirement requirement(const UpdateClient &) { return {Verb::Edit, Resource::Client}; }
Requirement requirement(const SetClientsEnabled &) { return {Verb::SetEnabled, Resource::Client}; }
Requirement requirement(const DeleteClients &) { return {Verb::Delete, Resource::Client}; }
Requirement requirement(const AddClientSecret &) { return {Verb::AddSecret, Resource::Client}; }
Requirement requirement(const RemoveClientSecrets &) { return {Verb::RemoveSecret, Resource::Client}; }
Requirement requirement(const ImportConfiguration &) { return {Verb::Import, Resource::Client}; }
Requirement requirement(const CreateSample &) { return {Verb::Import, Resource::Client}; }

template <typename Handler>
Result<Outcome> apply(Connection &connection, const Actor &actor, const QDateTime &now, const JobContext &job,
                      Handler handler)
{
    return inTransaction(connection, [&]() -> Result<Outcome> {
        Change change(connection, actor, now, job);
        return handler(change);
    });
}

/// Renames without ever replacing a file that is there.
Result<void> moveIntoPlace(const QString &from, const QString &to)
{
    if (renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(),
                  RENAME_NOREPLACE) == 0)
        return {};
    const int code = errno;
    QFile::remove(from);
    return fail(code == EEXIST ? ErrorKind::Conflict : ErrorKind::Internal,
                QCoreApplication::translate("Store", "“%1” exists already. Choose another name.").arg(to),
                QString::fromLocal8Bit(strerror(code)));
}

} // namespace

LocalAuthority::LocalAuthority(Store &store, Actor actor, const Clock &clock, const QString &readOnlyReason,
                               QObject *parent)
    : Authority(parent), m_store(store), m_actor(std::move(actor)), m_clock(clock), m_readOnlyReason(readOnlyReason)
{
}

Capabilities LocalAuthority::capabilities() const
{
    return {m_actor.role, m_readOnlyReason};
}

Async<Outcome> LocalAuthority::execute(Command command, JobContext job)
{
    const Requirement needed = std::visit([](const auto &c) { return requirement(c); }, command);
    if (const QString reason = capabilities().reasonAgainst(needed.verb, needed.resource); !reason.isEmpty())
        return readyResult<Outcome>(fail(ErrorKind::Forbidden, reason));
    Async<Outcome> future = m_store.write(
        job, [command = std::move(command), actor = m_actor, &clock = m_clock, job](Connection &connection) {
            return apply(connection, actor, clock.now(), job, [&](Change &change) {
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
                    QCoreApplication::translate("Store", "“%1” exists already. Choose another name.").arg(path));
    const QString temporary = path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    {
        auto store = Store::create(temporary, workspace);
        if (!store)
            return tl::unexpected(store.error());
        const auto filled = (*store)
                                ->write(JobContext(),
                                        [&](Connection &connection) {
                                            return apply(connection, actor, clock.now(), JobContext(), &fillNewWorkspace);
                                        })
                                .result();
        if (!filled) {
            store->reset();
            QFile::remove(temporary);
            return tl::unexpected(filled.error());
        }
    }
    return moveIntoPlace(temporary, path);
}

} // namespace gatehouse
