// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testworkspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

[[noreturn]] void stop(const Error &error)
{
    qFatal("%s (%s)", qPrintable(error.message), qPrintable(error.detail));
}

Actor tester()
{
    return {u"tester@example.org"_s, Role::Admin, u"test"_s};
}

} // namespace

TestWorkspace::TestWorkspace(qint64 sampleClients)
    : m_path(m_folder.filePath(u"test.gatehouse"_s))
{
    Workspace workspace;
    workspace.uuid = QUuid(u"{8f0a3c52-7d41-4a0e-9b66-1f2e3d4c5b6a}"_s);
    workspace.name = u"Test workspace"_s;
    workspace.issuer = u"https://auth.example.com"_s;
    workspace.createdAt = m_clock.now();
    if (auto created = createWorkspace(m_path, workspace, tester(), m_clock); !created)
        stop(created.error());
    reopen();
    if (sampleClients > 0)
        addSample({sampleClients});
}

TestWorkspace::~TestWorkspace() = default;

void TestWorkspace::reopen()
{
    m_authority.reset();
    m_store.reset();
    auto opened = Store::open(m_path, Store::Access::Own, m_clock);
    if (!opened)
        stop(opened.error());
    m_store = std::move(*opened);
    m_authority = std::make_unique<LocalAuthority>(*m_store, tester(), m_clock);
    m_authority->setArgon2Timer([](const Argon2Cost &) { return std::chrono::hours(1); }); // the least that is allowed
}

Result<Outcome> TestWorkspace::tryExecute(Command command)
{
    return m_authority->execute(std::move(command)).result();
}

Outcome TestWorkspace::execute(Command command)
{
    auto outcome = tryExecute(std::move(command));
    if (!outcome)
        stop(outcome.error());
    return std::move(*outcome);
}

void TestWorkspace::addSample(const SampleSize &size)
{
    if (const auto added = gatehouse::addSample(*m_store, *m_authority, size); !added)
        stop(added.error());
}

void TestWorkspace::settle()
{
    const auto one = [](Connection &connection) { return connection.integer("SELECT 1"); };
    for (int round = 0; round < 2; ++round) {
        for (const Store::Lane lane : {Store::Lane::Page, Store::Lane::Scan})
            (void)m_store->read(lane, {}, one).result();
        QCoreApplication::processEvents();
        (void)m_store->write({}, one).result();
        QCoreApplication::processEvents();
    }
}

} // namespace gatehouse
