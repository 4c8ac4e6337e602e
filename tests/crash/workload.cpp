// SPDX-License-Identifier: GPL-3.0-or-later
// The workload and the checks of the crash test; see kill-at-every-syscall.
//
//   crash-workload make FILE      makes a workspace
//   crash-workload run FILE       executes a mix of commands; prints "ack N" after each that succeeded, "error N kind"
//                                 after each that did not; ends with "end"
//   crash-workload check FILE N…  opens FILE for writing and compares it with what the acknowledged commands N… made
//                                 (one more may be there, whole); prints what is wrong; exit code 1 when anything is
//   crash-workload hold FILE      opens FILE for writing, says "own" or "kind N", and holds it until its input ends
//
// CRASH_SEED=ack-before-commit or CRASH_SEED=no-transaction makes `run` wrong on purpose, so that the rig can be seen
// to notice.
#include "core/authority/local/localauthority.h"
#include "core/store/file/workspacecheck.h"
#include "core/store/rows/auditlog.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/scoperows.h"
#include "core/store/rows/workspacerows.h"
#include "core/store/vault/sealedplaces.h"
#include "sample/sample.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QMap>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// What the workspace holds, as far as the workload touches it: names, and what can be told about each.
using Content = QMap<QString, QString>;

constexpr int commandCount = 15;
constexpr char passphrase[] = "a crash at any time";

Scope scopeNamed(const QString &name)
{
    Scope scope;
    scope.name = name;
    scope.description = u"made by the crash rig"_s;
    return scope;
}

Client clientNamed(const QString &clientId)
{
    Client client = newClient(ClientType::ClientCredentials);
    client.clientId = clientId;
    client.name = u"Crash client, with a name long enough to fill a page sooner: %1"_s.arg(QString(100, u'x'));
    client.allowedScopes = QStringList{u"crash:a"_s};
    return client;
}

Actor actor()
{
    return {u"crash"_s, Role::Admin, u"crash-workload"_s};
}

template <typename T>
T orStop(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::printf("stop %d %s | %s\n", static_cast<int>(result.error().kind), qPrintable(result.error().message),
                qPrintable(result.error().detail));
    std::fflush(stdout);
    _exit(3);
}

template <typename Work>
auto readNow(Store &store, Work work)
{
    return store.read(Store::Lane::Scan, {}, std::move(work)).result();
}

/// Row ids of the clients among `clientIds` that exist.
QList<qint64> rowsOf(Store &store, const QStringList &clientIds)
{
    QList<qint64> rows;
    for (const QString &clientId : clientIds) {
        const auto client =
            readNow(store, [&](Connection &connection) { return findRow<Client>(connection, clientId); });
        if (client)
            rows << client->id;
    }
    return rows;
}

qint64 scopeRow(Store &store, const QString &name)
{
    const auto scope = readNow(store, [&](Connection &connection) { return findRow<Scope>(connection, name); });
    return scope ? scope->id : 0;
}

/// The command number `n`; every kind that writes to several tables is among them.
Command command(Store &store, int n)
{
    switch (n) {
    case 0:
        return CreateScope{scopeNamed(u"crash:a"_s)};
    case 1:
        return CreateClient{clientNamed(u"crash-1"_s)};
    case 2:
        return ImportConfiguration{u"rig"_s,
                                   {scopeNamed(u"crash:b"_s), scopeNamed(u"crash:c"_s)},
                                   {clientNamed(u"crash-2"_s), clientNamed(u"crash-3"_s)}};
    case 3:
        return AddClientSecret{rowsOf(store, {u"crash-1"_s}).value(0), u"second"_s};
    case 4:
        return SetClientsEnabled{rowsOf(store, {u"crash-1"_s, u"crash-2"_s}), false};
    case 5:
        return sampleClientImport(0, 200);
    case 6: {
        const auto client =
            readNow(store, [](Connection &connection) { return findRow<Client>(connection, u"crash-3"_s); });
        Client changed = client.value_or(Client());
        changed.name = u"renamed"_s;
        changed.allowedScopes = QStringList{u"crash:b"_s, u"crash:c"_s};
        return UpdateClient{changed};
    }
    case 7:
        return DeleteScopes{{scopeRow(store, u"crash:b"_s)}};
    case 8: {
        const qint64 row = rowsOf(store, {u"crash-1"_s}).value(0);
        const auto secrets =
            readNow(store, [row](Connection &connection) { return readClientSecrets(connection, row); });
        return RemoveClientSecrets{row, {secrets && !secrets->isEmpty() ? secrets->last().id : 0}};
    }
    case 9:
        return DeleteClients{rowsOf(store, {u"crash-1"_s, u"crash-2"_s})};
    case 10: {
        auto workspace = readNow(store, [](Connection &connection) { return readWorkspace(connection); });
        Workspace changed = workspace.value_or(Workspace());
        changed.name = u"renamed"_s;
        return UpdateWorkspace{changed};
    }
    case 11:
        return CreateVault{SecretString(passphrase)};
    case 12:
        return SetMailPassword{SecretString("letters")};
    case 13:
        return RotateDataKey{SecretString(passphrase)};
    default:
        return CreateScope{scopeNamed(u"crash:last"_s)};
    }
}

QString describe(const QString &name, const QStringList &scopes, qint64 secrets, bool enabled)
{
    return u"%1 [%2] %3 %4"_s.arg(name, scopes.join(u' ')).arg(secrets).arg(enabled ? u"on"_s : u"off"_s);
}

/// The workload once more, on values in memory. After a fault a command may be missing that later ones build on.
class Model
{
public:
    void apply(int n)
    {
        switch (n) {
        case 0:
            m_scopes << u"crash:a"_s;
            break;
        case 1:
            m_clients[u"crash-1"_s] = fresh(1);
            break;
        case 2:
            m_scopes << u"crash:b"_s << u"crash:c"_s;
            m_clients[u"crash-2"_s] = m_clients[u"crash-3"_s] = fresh(0);
            break;
        case 3:
            ++m_clients[u"crash-1"_s].secrets;
            break;
        case 4:
            disable(u"crash-1"_s);
            disable(u"crash-2"_s);
            break;
        case 5:
            m_samples += 200;
            break;
        case 6:
            m_clients[u"crash-3"_s].name = u"renamed"_s;
            m_clients[u"crash-3"_s].scopes = QStringList{u"crash:b"_s, u"crash:c"_s};
            break;
        case 7:
            m_scopes.removeAll(u"crash:b"_s);
            if (m_clients.contains(u"crash-3"_s))
                m_clients[u"crash-3"_s].scopes.removeAll(u"crash:b"_s);
            break;
        case 8:
            --m_clients[u"crash-1"_s].secrets;
            break;
        case 9:
            m_clients.remove(u"crash-1"_s);
            m_clients.remove(u"crash-2"_s);
            break;
        case 10:
            m_workspace = u"renamed"_s;
            break;
        case 11:
            m_dataKeys = 1;
            break;
        case 12:
            m_password = u"letters"_s;
            break;
        case 13:
            ++m_dataKeys;
            break;
        default:
            m_scopes << u"crash:last"_s;
            break;
        }
    }

    [[nodiscard]] Content content() const
    {
        Content content{{u"workspace"_s, m_workspace}};
        for (const QString &scope : m_scopes)
            content[u"scope "_s + scope] = QString();
        for (auto it = m_clients.begin(); it != m_clients.end(); ++it)
            content[u"client "_s + it.key()] = describe(it->name, it->scopes, it->secrets, it->enabled);
        if (m_samples > 0)
            content[u"sample"_s] = QString::number(m_samples);
        if (m_dataKeys > 0)
            content[u"data key"_s] = QString::number(m_dataKeys);
        if (!m_password.isEmpty())
            content[u"mail password"_s] = m_password;
        return content;
    }

private:
    struct Known
    {
        QString name;
        QStringList scopes;
        int secrets = 0;
        bool enabled = true;
    };

    static Known fresh(int secrets) { return {clientNamed({}).name, {u"crash:a"_s}, secrets, true}; }
    void disable(const QString &client)
    {
        if (m_clients.contains(client))
            m_clients[client].enabled = false;
    }

    QString m_workspace = u"crash"_s;
    QStringList m_scopes;
    QMap<QString, Known> m_clients;
    int m_samples = 0;
    int m_dataKeys = 0;
    QString m_password;
};

Content expectedContent(const QList<int> &done)
{
    Model model;
    for (const int n : done)
        model.apply(n);
    return model.content();
}

/// What was sealed must open, by the passphrase.
Result<void> readSealed(Connection &connection, Content &content)
{
    TRY_ASSIGN(const auto info, readVault(connection));
    if (!info)
        return {};
    content[u"data key"_s] = QString::number(info->keyVersion);
    TRY_ASSIGN(const auto dataKey, openVault(connection, SlotKind::Passphrase, SecretString(passphrase)));
    Vault vault;
    vault.unlock(dataKey, SlotKind::Passphrase);
    const auto password = readMailPassword(connection, vault);
    if (!password)
        return tl::unexpected(password.error());
    if (*password)
        content[u"mail password"_s] = QString::fromUtf8((*password)->reveal());
    return {};
}

Result<Content> readContent(Connection &connection)
{
    Content content;
    const auto workspace = readWorkspace(connection);
    if (!workspace)
        return tl::unexpected(workspace.error());
    content[u"workspace"_s] = workspace->name;
    Statement scopes(connection, "SELECT name FROM scope WHERE name GLOB 'crash:*'");
    while (scopes.next())
        content[u"scope "_s + scopes.text(0)] = QString();
    Statement clients(connection, "SELECT client_id FROM client WHERE client_id GLOB 'crash-*'");
    while (clients.next()) {
        const auto client = findRow<Client>(connection, clients.text(0));
        if (!client)
            return tl::unexpected(client.error());
        content[u"client "_s + client->clientId] =
            describe(client->name, client->allowedScopes, client->secretCount, client->enabled);
    }
    // Everything that the workload did not make by name, but for what a new workspace holds, is a sample client.
    TRY_ASSIGN(const auto samples,
               connection.integer("SELECT count(*) FROM client WHERE client_id NOT GLOB 'crash-*'"));
    const qint64 made = samples - defaultClients().size();
    if (made > 0)
        content[u"sample"_s] = QString::number(made);
    TRY(readSealed(connection, content));
    return content;
}

int make(const QString &path)
{
    Workspace workspace;
    workspace.name = u"crash"_s;
    const FakeClock clock;
    if (auto made = createWorkspace(path, workspace, actor(), clock); !made) {
        std::printf("error %s | %s\n", qPrintable(made.error().message), qPrintable(made.error().detail));
        return 3;
    }
    return 0;
}

void say(const char *what, int n)
{
    std::printf("%s %d\n", what, n);
    std::fflush(stdout);
}

int runCommands(const QString &path)
{
    const QByteArray seed = qgetenv("CRASH_SEED");
    auto store = orStop(Store::open(path, Store::Access::Own));
    const FakeClock clock;
    LocalAuthority authority(*store, actor(), clock);
    authority.setArgon2Timer([](const Argon2Cost &) { return std::chrono::hours(1); }); // the least that is allowed
    for (int n = 0; n < commandCount; ++n) {
        if (seed == "ack-before-commit")
            say("ack", n);
        if (seed == "no-transaction" && n == 2) // a change in two halves
            (void)authority.execute(CreateScope{scopeNamed(u"crash:b"_s)}).result();
        const auto outcome = authority.execute(command(*store, n)).result();
        if (!outcome)
            say("error", n);
        else if (seed != "ack-before-commit")
            say("ack", n);
    }
    store.reset();
    std::puts("end");
    return 0;
}

int check(const QString &path, const QList<int> &acknowledged)
{
    auto store = orStop(Store::open(path, Store::Access::Own));
    const auto judged = store->write({}, [&](Connection &connection) -> Result<QStringList> {
        TRY_ASSIGN(auto problems, checkWorkspace(connection, {}));
        TRY_ASSIGN(const auto audit, verifyAuditChain(connection, {}));
        if (audit.firstBadEntry)
            problems << audit.reason;
        TRY_ASSIGN(const auto content, readContent(connection));
        const int next = acknowledged.isEmpty() ? 0 : acknowledged.last() + 1;
        if (content != expectedContent(acknowledged) && content != expectedContent(acknowledged + QList<int>{next})) {
            problems << u"after %1 acknowledged commands the workspace holds:"_s.arg(acknowledged.size());
            for (auto it = content.begin(); it != content.end(); ++it)
                problems << u"  %1 = %2"_s.arg(it.key(), it.value());
        }
        return problems;
    });
    const QStringList problems = orStop(judged.result());
    for (const QString &problem : problems)
        std::puts(qPrintable(problem));
    return problems.isEmpty() ? 0 : 1;
}

int hold(const QString &path)
{
    const auto store = Store::open(path, Store::Access::Own);
    if (store)
        std::puts("own");
    else
        say("kind", static_cast<int>(store.error().kind));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const QString path = arguments[2];
    if (arguments[1] == u"make")
        return make(path);
    if (arguments[1] == u"run")
        return runCommands(path);
    if (arguments[1] == u"hold")
        return hold(path);
    QList<int> acknowledged;
    for (const QString &number : arguments.mid(3))
        acknowledged << number.toInt();
    return check(path, acknowledged);
}
