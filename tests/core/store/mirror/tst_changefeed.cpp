// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/storefile.h"
#include "core/store/list/listreader.h"
#include "core/store/list/listrows.h"
#include "core/store/mirror/mirror.h"
#include "core/store/rows/rows.h"
#include "core/store/rows/workspacerows.h"
#include "core/tabular/export/csvwriter.h"
#include "tests/support/testworkspace.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int commandCount = 10'000;
constexpr int replayCount = 10;

/// Makes Commands at random, among those that its workspace takes and some that it refuses.
class RandomCommands final
{
public:
    RandomCommands(TestWorkspace &workspace, quint32 seed)
        : m_workspace(workspace)
        , m_random(seed)
    {
    }

    void run() { (void)m_workspace.tryExecute(next()); }

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    QString word(const QString &stem) { return stem + QString::number(below(60)); }

    qint64 anyRow(const char *table, const char *condition = "1")
    {
        const QByteArray sql = QByteArray("SELECT id FROM ") + table + " WHERE " + condition + " ORDER BY (id * " +
                               QByteArray::number(1 + below(9973)) + ") % 9973 LIMIT 1";
        return m_workspace.read([sql](Connection &connection) { return connection.integer(sql); }).value_or(0);
    }
    QList<qint64> someRows(const char *table, const char *condition = "1")
    {
        QList<qint64> ids;
        for (int i = below(3); i >= 0; --i) {
            if (const qint64 id = anyRow(table, condition); id != 0 && !ids.contains(id))
                ids << id;
        }
        return ids;
    }
    QStringList someScopes()
    {
        QStringList names;
        for (int i = below(3); i >= 0; --i) {
            const auto scope = row<Scope>("scope");
            if (scope && !names.contains(scope->name))
                names << scope->name;
        }
        return names;
    }
    template <typename T>
    Result<T> row(const char *table, const char *condition = "1")
    {
        const qint64 id = anyRow(table, condition);
        return m_workspace.read([id](Connection &connection) { return readRow<T>(connection, id); });
    }
    /// Changes a row that there is, or makes a Command that is refused.
    template <typename Update, typename T>
    Command changed(const char *table, void (*change)(T &, const QString &))
    {
        auto object = row<T>(table).value_or(T());
        change(object, word(u"changed "_s));
        return Update{object};
    }

    Command next()
    {
        m_workspace.clock().advanceMs(1000);
        switch (below(26)) {
        case 0:
            return CreateScope{{0, u"area"_s + QString::number(below(9)) + u':' + word(u"do"_s), u"Does it"_s}};
        case 1:
            return changed<UpdateScope, Scope>("scope",
                                               [](Scope &scope, const QString &text) { scope.description = text; });
        case 2:
            return below(3) == 0 ? Command(DeleteScopes{someRows("scope", "built_in = 0")}) : newClientCommand();
        case 3:
        case 4:
            return newClientCommand();
        case 5: {
            auto client = row<Client>("client").value_or(Client());
            client.name = word(u"Client "_s);
            client.allowedScopes = someScopes();
            return UpdateClient{client};
        }
        case 6:
            return SetClientsEnabled{someRows("client"), below(2) == 0};
        case 7:
            return DeleteClients{someRows("client")};
        case 8:
        case 9: {
            User user;
            user.email = word(u"user"_s) + u"@example.com"_s;
            user.name = word(u"Name "_s);
            user.scopes = someScopes();
            return InviteUser{user};
        }
        case 10:
            return GrantScopes{someRows("user"), someScopes()};
        case 11:
            return RevokeScopes{someRows("user"), someScopes()};
        case 12:
            return below(2) == 0 ? Command(DeleteUsers{someRows("user")})
                                 : Command(SetUsersEnabled{someRows("user"), below(2) == 0});
        case 13: {
            Organization organization;
            organization.name = word(u"Org "_s);
            return CreateOrganization{organization};
        }
        case 14:
            return changed<UpdateOrganization, Organization>("organization",
                                                             [](auto &one, const QString &text) { one.name = text; });
        case 15: {
            Group group;
            group.organizationId = anyRow("organization");
            group.path = word(u"group "_s);
            return CreateGroup{group};
        }
        case 16:
            return changed<UpdateGroup, Group>("organization_group",
                                               [](auto &one, const QString &text) { one.path = text; });
        case 17: {
            Application application;
            application.organizationId = anyRow("organization");
            application.name = word(u"app "_s);
            return CreateApplication{application};
        }
        case 18:
            return changed<UpdateApplication, Application>("application",
                                                           [](auto &one, const QString &text) { one.name = text; });
        case 19:
            return below(4) == 0   ? Command(DeleteOrganizations{someRows("organization")})
                   : below(2) == 0 ? Command(DeleteGroups{someRows("organization_group")})
                                   : Command(DeleteApplications{someRows("application")});
        case 20: {
            const auto group = row<Group>("organization_group");
            return group ? SetMemberships{group->organizationId, below(2) == 0 ? group->id : 0, someRows("user"),
                                          AccessRole::Admin}
                         : SetMemberships{anyRow("organization"), 0, someRows("user")};
        }
        case 21:
            return RemoveMemberships{someRows("membership", "user_id IS NOT NULL")};
        case 22: {
            Token token;
            token.name = word(u"Token "_s);
            token.kind = TokenKind::Organization;
            token.organizationId = anyRow("organization");
            token.maximumRole = AccessRole::User;
            if (const auto group = row<Group>("organization_group"); group && below(2) == 0) {
                token.kind = TokenKind::Group;
                token.organizationId = group->organizationId;
                token.groupId = group->id;
            }
            return CreateToken{token};
        }
        case 23: {
            Token token;
            token.name = word(u"API token "_s);
            token.permissions = {u"Admin:*:*"_s};
            token.expiresAt = m_workspace.clock().now().addSecs(below(5000));
            return CreateToken{token};
        }
        case 24:
            return below(2) == 0 ? Command(SetTokensActive{someRows("token"), below(2) == 0})
                                 : Command(DeleteTokens{someRows("token")});
        default:
            return below(2) == 0 ? Command(TidyTokens{}) : newMemberCommand();
        }
    }

    Command newMemberCommand()
    {
        Member member;
        member.name = word(u"member"_s);
        member.role = Role::Editor;
        return CreateMember{member};
    }

    Command newClientCommand()
    {
        Client client = newClient(ClientType::ClientCredentials);
        client.clientId = word(u"client-"_s);
        client.name = word(u"Client "_s);
        client.allowedScopes = someScopes();
        return CreateClient{client};
    }

    TestWorkspace &m_workspace;
    QRandomGenerator m_random;
};

QByteArray csvOf(Connection &connection, const ListQuery &query)
{
    const ResourceInfo &info = resourceInfo(query.resource);
    const auto cursor = openListCursor(connection, query, info.fields);
    if (!cursor)
        qFatal("%s", qPrintable(cursor.error().message));
    QByteArray csv;
    QBuffer buffer(&csv);
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeCsv(buffer, info.fields, **cursor, {}, {}, 0);
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    return csv;
}

/// Every row, list, search result, count and export as text, to be compared.
Result<QStringList> contentOf(Connection &connection)
{
    QStringList content;
    for (const Resource resource : allResources()) {
        const ResourceInfo &info = resourceInfo(resource);
        for (const QString &sort :
             {QString::fromLatin1(info.defaultSort), u"-"_s + QString::fromLatin1(info.keyField)}) {
            for (const QString &text : {QString(), u"1"_s, u"client-2"_s, u"org 3"_s}) {
                const ListQuery query{resource, text, {}, sort};
                TRY_ASSIGN(const auto count, countRows(connection, query));
                content << QString::fromLatin1(info.name) + u' ' + sort + u' ' + text + u' ' + QString::number(count);
                content << QString::fromUtf8(csvOf(connection, query));
            }
        }
    }
    TRY_ASSIGN(const auto workspace, readWorkspace(connection));
    content << workspace.name << QString::number(workspace.revision);
    return content;
}

} // namespace

/// What the change feed promises: whoever applies all of it has the same rows.
class TestChangeFeed final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void mirrorEqualsTheWorkspace();
    void rowsThatChangeWhilePagesAreReadComeInTheEnd();
    void mirrorHoldsNoSecret();
    void mirrorIsNoWorkspace();
    void refusedPageLeavesTheMirrorAsItWas();

private:
    /// Applies pages until there is no more. `betweenPages` is called after each.
    template <typename Between>
    void refresh(Mirror &mirror, qint64 limit, Between betweenPages);
    void refresh(Mirror &mirror, qint64 limit)
    {
        refresh(mirror, limit, [] {});
    }
    QStringList workspaceContent() { return m_workspace->read(&contentOf).value_or(QStringList()); }
    QStringList mirrorContent(const QString &path);
    QString mirrorPath(int number) const { return m_workspace->folder() + u"/mirror%1.gatehouse-mirror"_s.arg(number); }
    std::unique_ptr<Mirror> newMirror(int number)
    {
        auto mirror = Mirror::create(mirrorPath(number), u"https://id.example.com"_s);
        return mirror ? std::move(*mirror) : nullptr;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestChangeFeed::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
}

template <typename Between>
void TestChangeFeed::refresh(Mirror &mirror, qint64 limit, Between betweenPages)
{
    const auto state = mirror.state();
    QVERIFY2(state, qPrintable(state ? QString() : state.error().message));
    auto page = m_workspace->read([&](Connection &c) { return changesSince(c, *state, limit); });
    for (;;) {
        QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
        const auto applied = mirror.apply(*page);
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().message + applied.error().detail));
        betweenPages();
        if (!page->next)
            return;
        page = m_workspace->read([next = *page->next, limit](Connection &c) { return changesFrom(c, next, limit); });
    }
}

QStringList TestChangeFeed::mirrorContent(const QString &path)
{
    const auto store = Store::open(path, Store::Access::Read, m_workspace->clock(), StoreKind::Mirror);
    if (!store)
        return {store.error().message};
    return (*store)->read(Store::Lane::Page, {}, &contentOf).result().value_or(QStringList());
}

void TestChangeFeed::mirrorEqualsTheWorkspace()
{
    RandomCommands commands(*m_workspace, 20261128);
    QRandomGenerator random(7);
    std::vector<std::unique_ptr<Mirror>> mirrors;
    for (int i = 0; i < replayCount; ++i)
        mirrors.push_back(newMirror(i));
    for (int done = 0; done < commandCount; ++done) {
        commands.run();
        if (random.bounded(200) == 0) // some of the mirrors come along, each from its own point
            refresh(*mirrors[random.bounded(replayCount)], 1 + random.bounded(300));
    }
    const QStringList expected = workspaceContent();
    QVERIFY(expected.size() > 100);
    for (int i = 0; i < replayCount; ++i) {
        refresh(*mirrors[static_cast<size_t>(i)], 1 + random.bounded(2000));
        mirrors[static_cast<size_t>(i)].reset();
        const QStringList found = mirrorContent(mirrorPath(i));
        QCOMPARE(found.size(), expected.size());
        for (qsizetype at = 0; at < found.size(); ++at)
            QCOMPARE(found[at], expected[at]);
    }
}

void TestChangeFeed::rowsThatChangeWhilePagesAreReadComeInTheEnd()
{
    RandomCommands commands(*m_workspace, 4);
    for (int i = 0; i < 400; ++i)
        commands.run();
    auto mirror = newMirror(0);
    for (int pass = 0; pass < 20; ++pass)
        refresh(*mirror, 20, [&] { commands.run(); });
    refresh(*mirror, 1000);
    refresh(*mirror, 1000); // what was left out because it referred to something newer
    mirror.reset();
    QCOMPARE(mirrorContent(mirrorPath(0)), workspaceContent());
}

void TestChangeFeed::mirrorHoldsNoSecret()
{
    RandomCommands commands(*m_workspace, 5);
    for (int i = 0; i < 300; ++i)
        commands.run();
    auto mirror = newMirror(0);
    refresh(*mirror, 1000);
    mirror.reset();
    const auto store = Store::open(mirrorPath(0), Store::Access::Read, m_workspace->clock(), StoreKind::Mirror);
    QVERIFY(store);
    for (const char *sql : {"SELECT count(*) FROM client_secret", "SELECT count(*) FROM token WHERE hash IS NOT NULL",
                            "SELECT count(*) FROM invitation", "SELECT count(*) FROM vault_slot",
                            "SELECT count(*) FROM workspace WHERE lookup_key <> zeroblob(32)"}) {
        const auto count =
            (*store)->read(Store::Lane::Page, {}, [sql](Connection &c) { return c.integer(sql); }).result();
        QCOMPARE(count.value_or(-1), 0);
    }
    QVERIFY(m_workspace->read([](Connection &c) { return c.integer("SELECT count(hash) FROM token"); }).value_or(0) >
            0);
}

void TestChangeFeed::mirrorIsNoWorkspace()
{
    auto mirror = newMirror(0);
    refresh(*mirror, 1000);
    mirror.reset();
    for (const Store::Access access : {Store::Access::Own, Store::Access::Read}) {
        const auto store = Store::open(mirrorPath(0), access, m_workspace->clock());
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::InvalidInput);
        QVERIFY(store.error().message.contains(u"local copy"_s));
    }
    const QString path = m_workspace->path();
    m_workspace.reset();
    QVERIFY(!Mirror::open(path));
}

void TestChangeFeed::refusedPageLeavesTheMirrorAsItWas()
{
    auto mirror = newMirror(0);
    refresh(*mirror, 1000);
    m_workspace->execute(CreateScope{{0, u"a:b"_s, u"One"_s}});
    auto page = m_workspace->read(
        [state = mirror->state().value_or(FeedState())](Connection &c) { return changesSince(c, state, 100); });
    QVERIFY(page && !page->rows.isEmpty());
    ChangedRow broken{Resource::Client, 900, {}};
    broken.values.resize(infoOf<Client>().fields.size());
    page->rows << broken; // a type that is no word
    const auto applied = mirror->apply(*page);
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, ErrorKind::Corrupt);
    mirror.reset();
    QVERIFY(!mirrorContent(mirrorPath(0)).join(u'\n').contains(u"a:b"_s));
}

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::TestChangeFeed)
#include "tst_changefeed.moc"
