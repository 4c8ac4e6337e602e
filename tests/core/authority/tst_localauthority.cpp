// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandtest.h"
#include "tests/support/valueof.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestLocalAuthority : public CommandTest
{
    Q_OBJECT

private slots:
    void S5_C9_newWorkspaceHoldsItsOwn();
    void everyCommandLeavesOneEntryEach();
    void U5_roleMatrix();
    void S1_createScope();
    void S2_updateScope();
    void S4_deleteScopes();
    void S4_C8_deletingTheOnlyScopeDoesNotAllowAll();
    void S5_builtInScopesStay();
    void updateWorkspace();
    void importTwiceChangesNothing();
    void staleRevisionIsAConflict();
    void nothingToDoChangesNothing();
    void oneBadIdUndoesAll();
    void cancelLeavesNothing();
    void changedTellsWhatAndComesFromTheLoop();
};

void TestLocalAuthority::S5_C9_newWorkspaceHoldsItsOwn()
{
    for (const Scope &builtIn : builtInScopes()) {
        QCOMPARE(scope(builtIn.name).description, builtIn.description);
        QVERIFY(scope(builtIn.name).builtIn);
    }
    for (const Client &expected : defaultClients())
        QCOMPARE(client(expected.clientId).name, expected.name);
    QVERIFY(member(u"tester@example.org"_s).role == Role::Admin); // U5: whoever makes it
    QCOMPARE(number("SELECT count(*) FROM audit"), 2 + builtInScopes().size() + defaultClients().size());
    QCOMPARE(number("SELECT count(*) FROM audit WHERE command = 'workspace.create' AND id = 1"), 1);
    QCOMPARE(number("SELECT revision FROM workspace"), 1);
}

void TestLocalAuthority::everyCommandLeavesOneEntryEach()
{
    const auto grows = [this](Command command, int by, const QString &entry) {
        workspace().clock().advanceMs(1);
        const qint64 before = number("SELECT count(*) FROM audit");
        const qint64 revision = number("SELECT revision FROM workspace");
        const Outcome outcome = workspace().execute(std::move(command));
        QCOMPARE(number("SELECT count(*) FROM audit") - before, by);
        QCOMPARE(outcome.revision, revision + 1);
        QCOMPARE(number("SELECT revision FROM workspace"), revision + 1);
        QVERIFY(outcome.changed.contains(Resource::Audit));
        QCOMPARE(lastEntry().left(entry.size()), entry);
        QCOMPARE(number("SELECT max(at) FROM audit"), workspace().clock().nowMs());
    };
    grows(CreateScope{scopeWithName(u"a:b"_s)}, 1,
          u"scope.create scope a:b  {\"description\":\"Words\",\"name\":\"a:b\"}"_s);
    Scope changed = scope(u"a:b"_s);
    changed.description = u"New"_s;
    grows(UpdateScope{changed}, 1, u"scope.update scope a:b {\"description\":\"Words\"} {\"description\":\"New\"}"_s);
    grows(CreateClient{serviceClient(u"svc"_s)}, 1, u"client.create client svc  {"_s);
    const qint64 row = client(u"svc"_s).id;
    grows(SetClientsEnabled{{row}, false}, 1, u"client.disable client svc {\"enabled\":true} {\"enabled\":false}"_s);
    grows(SetClientsEnabled{{row}, true}, 1, u"client.enable client svc {\"enabled\":false} {\"enabled\":true}"_s);
    Client renamed = client(u"svc"_s);
    renamed.name = u"<b>Ünï</b>"_s;
    grows(UpdateClient{renamed}, 1, u"client.update client svc {\"name\":\"Service\"} {\"name\":\"<b>Ünï</b>\"}"_s);
    grows(AddClientSecret{row, u"second"_s}, 1, u"client.add-secret client svc  {\"secretLabel\":\"second\"}"_s);
    const auto secrets =
        valueOf(workspace().read([row](Connection &connection) { return readClientSecrets(connection, row); }));
    grows(RemoveClientSecrets{row, {secrets.first().id}}, 1, u"client.remove-secret client svc {"_s);
    grows(DeleteClients{{row}}, 1, u"client.delete client svc {"_s);
    grows(DeleteScopes{{scope(u"a:b"_s).id}}, 1, u"scope.delete scope a:b {"_s);
}

void TestLocalAuthority::U5_roleMatrix()
{
    workspace().execute(CreateScope{scopeWithName(u"a:b"_s)});
    const QList<Command> adminOnly{UpdateWorkspace{},
                                   CreateScope{scopeWithName(u"x:y"_s)},
                                   DeleteScopes{{1}},
                                   CreateClient{serviceClient(u"s"_s)},
                                   UpdateClient{},
                                   SetClientsEnabled{{1}, false},
                                   DeleteClients{{1}},
                                   AddClientSecret{1},
                                   RemoveClientSecrets{1, {1}},
                                   ImportConfiguration{}};
    Scope edited = scope(u"a:b"_s);
    edited.description = u"By the editor"_s;
    for (const Role role : {Role::Viewer, Role::Editor}) {
        LocalAuthority authority(workspace().store(), {u"someone"_s, role, u"test"_s}, workspace().clock());
        const QByteArray before = fingerprint();
        for (const Command &command : adminOnly) {
            const auto outcome = authority.execute(command).result();
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, ErrorKind::Forbidden);
        }
        QCOMPARE(fingerprint(), before);
        QCOMPARE(authority.execute(UpdateScope{edited}).result().has_value(), role == Role::Editor);
    }
    LocalAuthority readOnly(workspace().store(), {u"someone"_s, Role::Admin, u"test"_s}, workspace().clock(),
                            u"Held."_s);
    const auto refused = readOnly.execute(ImportConfiguration{}).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, u"Held."_s);
}

void TestLocalAuthority::S1_createScope()
{
    Scope wanted = scopeWithName(u"sensor:read"_s);
    wanted.builtIn = true; // nobody makes one of those
    wanted.clientCount = 99;
    const Outcome outcome = workspace().execute(CreateScope{wanted});
    const Scope made = scope(u"sensor:read"_s);
    QCOMPARE(outcome.ids, QList<qint64>{made.id});
    QVERIFY(!made.builtIn);
    QCOMPARE(made.clientCount, 0);
    QCOMPARE(made.createdAt, workspace().clock().now());
    QCOMPARE(made.revision, outcome.revision);
    QString field;
    QCOMPARE(refusal(CreateScope{wanted}, &field), ErrorKind::Conflict);
    QCOMPARE(field, u"name"_s);
    QCOMPARE(refusal(CreateScope{scopeWithName(u"two words"_s)}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"name"_s);
    wanted = scopeWithName(u"ok"_s);
    wanted.description = u"a\u202Eb"_s;
    QCOMPARE(refusal(CreateScope{wanted}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"description"_s);
    workspace().execute(CreateScope{scopeWithName(u"Sensor:read"_s)}); // RFC 6749 §3.3: case matters
}

void TestLocalAuthority::S2_updateScope()
{
    workspace().execute(CreateScope{scopeWithName(u"a:b"_s)});
    Scope changed = scope(u"a:b"_s);
    changed.name = u"c:d"_s; // a name does not change
    changed.description = u"Größer"_s;
    workspace().clock().advanceMs(5);
    const Outcome outcome = workspace().execute(UpdateScope{changed});
    QCOMPARE(scope(u"a:b"_s).description, u"Größer"_s);
    QCOMPARE(scope(u"a:b"_s).updatedAt, workspace().clock().now());
    QCOMPARE(scope(u"a:b"_s).revision, outcome.revision);
    QCOMPARE(scope(u"c:d"_s).id, 0);
    changed.id = 4711;
    QCOMPARE(refusal(UpdateScope{changed}), ErrorKind::NotFound);
}

void TestLocalAuthority::S4_deleteScopes()
{
    workspace().execute(CreateScope{scopeWithName(u"a:b"_s)});
    workspace().execute(CreateScope{scopeWithName(u"c:d"_s)});
    Client wanted = serviceClient(u"svc"_s);
    wanted.allowedScopes = QStringList{u"a:b"_s, u"c:d"_s};
    workspace().execute(CreateClient{wanted});
    QCOMPARE(scope(u"a:b"_s).clientCount, 1);
    const QList<qint64> ids{scope(u"a:b"_s).id, scope(u"c:d"_s).id};
    const auto impact =
        valueOf(workspace().read([ids](Connection &connection) { return scopeImpact(connection, ids); }));
    QCOMPARE(impact.count, 2);
    QCOMPARE(impact.clientCount, 1); // it uses both, and is one client
    QCOMPARE(impact.clientNames, QStringList{u"svc"_s});
    const qint64 id = ids.first();
    const Outcome outcome = workspace().execute(DeleteScopes{{id}});
    QCOMPARE(client(u"svc"_s).allowedScopes, QStringList{u"c:d"_s});
    QCOMPARE(client(u"svc"_s).revision, outcome.revision);
    QCOMPARE(number("SELECT count(*) FROM tombstone WHERE resource = 'scope' AND name = 'a:b' AND row_id = " +
                    QByteArray::number(id) + " AND revision = " + QByteArray::number(outcome.revision)),
             1);
    QVERIFY(outcome.changed.contains(Resource::Client));
}

void TestLocalAuthority::S4_C8_deletingTheOnlyScopeDoesNotAllowAll()
{
    for (const QString &name : {u"only:one"_s, u"other:one"_s})
        workspace().execute(CreateScope{scopeWithName(name)});
    Client narrow = serviceClient(u"narrow"_s);
    narrow.allowedScopes = {u"only:one"_s};
    workspace().execute(CreateClient{narrow});
    Client wide = serviceClient(u"wide"_s);
    wide.allowedScopes = {u"only:one"_s, u"other:one"_s};
    workspace().execute(CreateClient{wide});
    const QList<qint64> ids{scope(u"only:one"_s).id};
    const auto impact =
        valueOf(workspace().read([ids](Connection &connection) { return scopeImpact(connection, ids); }));
    QCOMPARE(impact.disabledCount, 1);
    workspace().execute(DeleteScopes{ids});
    QVERIFY(client(u"narrow"_s).allowedScopes.isEmpty());
    QVERIFY(!client(u"narrow"_s).enabled);
    QVERIFY(client(u"wide"_s).enabled);
    QCOMPARE(number("SELECT count(*) FROM audit WHERE command = 'client.disable' AND target_name = 'narrow'"), 1);
}

void TestLocalAuthority::S5_builtInScopesStay()
{
    QCOMPARE(refusal(DeleteScopes{{scope(u"openid"_s).id}}), ErrorKind::Forbidden);
}

void TestLocalAuthority::updateWorkspace()
{
    auto stored = valueOf(workspace().read([](Connection &connection) { return readWorkspace(connection); }));
    Workspace changed = stored;
    changed.name = u"Neu"_s;
    changed.missingScopeRule = MissingScopeRule::Refuse;
    workspace().execute(UpdateWorkspace{changed});
    QCOMPARE(lastEntry(),
             u"workspace.update workspace Neu {\"missingScopeRule\":\"all-allowed\",\"name\":\"Test workspace\"} "
             "{\"missingScopeRule\":\"refuse\",\"name\":\"Neu\"}"_s);
    stored = valueOf(workspace().read([](Connection &connection) { return readWorkspace(connection); }));
    QVERIFY(stored.missingScopeRule == MissingScopeRule::Refuse);
    changed.name.clear();
    QString field;
    QCOMPARE(refusal(UpdateWorkspace{changed}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"name"_s);
}

void TestLocalAuthority::importTwiceChangesNothing()
{
    const ImportConfiguration import{
        u"file"_s, {scopeWithName(u"a:b"_s)}, {serviceClient(u"svc"_s), webClient(u"web"_s)}};
    const Outcome first = workspace().execute(import);
    QCOMPARE(first.ids.size(), 3);
    QCOMPARE(lastEntry(),
             u"workspace.import workspace Test workspace  {\"clients\":2,\"scopes\":1,\"source\":\"file\"}"_s);
    const QByteArray before = fingerprint();
    const Outcome second = workspace().execute(import);
    QCOMPARE(fingerprint(), before);
    QCOMPARE(second.revision, 0);
    QCOMPARE(second.skipped, (QStringList{u"a:b"_s, u"svc"_s, u"web"_s}));
    ImportConfiguration broken{
        u"file"_s, {scopeWithName(u"x:y"_s)}, {serviceClient(u"ok"_s), serviceClient(QString())}};
    QCOMPARE(refusal(broken), ErrorKind::InvalidInput);
}

void TestLocalAuthority::staleRevisionIsAConflict()
{
    workspace().execute(CreateScope{scopeWithName(u"a:b"_s)});
    workspace().execute(CreateClient{serviceClient(u"svc"_s)});
    Scope oldScope = scope(u"a:b"_s);
    Client oldClient = client(u"svc"_s);
    Scope newScope = oldScope;
    newScope.description = u"first"_s;
    Client newClient = oldClient;
    newClient.name = u"first"_s;
    workspace().execute(UpdateScope{newScope});
    workspace().execute(UpdateClient{newClient});
    oldScope.description = u"second"_s;
    oldClient.name = u"second"_s;
    QString field;
    QCOMPARE(refusal(UpdateScope{oldScope}, &field), ErrorKind::Conflict);
    QCOMPARE(field, u"revision"_s);
    QCOMPARE(refusal(UpdateClient{oldClient}, &field), ErrorKind::Conflict);
    QCOMPARE(field, u"revision"_s);
}

void TestLocalAuthority::nothingToDoChangesNothing()
{
    workspace().execute(CreateClient{serviceClient(u"svc"_s)});
    const QByteArray before = fingerprint();
    const auto stored = valueOf(workspace().read([](Connection &connection) { return readWorkspace(connection); }));
    const Client same = client(u"svc"_s);
    const QList<Command> commands{DeleteScopes{},          DeleteClients{},
                                  SetClientsEnabled{},     RemoveClientSecrets{same.id, {}},
                                  UpdateClient{same},      UpdateScope{scope(u"openid"_s)},
                                  UpdateWorkspace{stored}, ImportConfiguration{u"nothing"_s, {}, {}}};
    for (const Command &command : commands) {
        const Outcome outcome = workspace().execute(command);
        QCOMPARE(outcome.revision, 0);
        QVERIFY(outcome.changed.isEmpty());
    }
    QCOMPARE(fingerprint(), before);
}

void TestLocalAuthority::oneBadIdUndoesAll()
{
    workspace().execute(CreateClient{serviceClient(u"svc"_s)});
    const qint64 row = client(u"svc"_s).id;
    workspace().execute(CreateScope{scopeWithName(u"a:b"_s)});
    QCOMPARE(refusal(DeleteClients{{row, 4711}}), ErrorKind::NotFound);
    QCOMPARE(refusal(SetClientsEnabled{{row, 4711}, false}), ErrorKind::NotFound);
    QCOMPARE(refusal(DeleteScopes{{scope(u"a:b"_s).id, 4711}}), ErrorKind::NotFound);
    QCOMPARE(refusal(DeleteScopes{{scope(u"a:b"_s).id, scope(u"openid"_s).id}}), ErrorKind::Forbidden);
}

void TestLocalAuthority::cancelLeavesNothing()
{
    const QByteArray before = fingerprint();
    const JobContext job;
    const auto running = workspace().authority().execute(sampleClientImport(0, 20'000), job);
    QTRY_VERIFY(job.progress().done > 10);
    job.cancel();
    const auto outcome = running.result();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(fingerprint(), before);
    workspace().execute(CreateScope{scopeWithName(u"a:b"_s)}); // and the writer goes on
}

void TestLocalAuthority::changedTellsWhatAndComesFromTheLoop()
{
    QSignalSpy spy(&workspace().authority(), &Authority::changed);
    const Outcome outcome = workspace().execute(CreateScope{scopeWithName(u"a:b"_s)});
    QCOMPARE(spy.size(), 0);
    QVERIFY(spy.wait());
    QCOMPARE(spy.first()[0].value<QList<Resource>>(), (QList<Resource>{Resource::Scope, Resource::Audit}));
    QCOMPARE(spy.first()[1].toLongLong(), outcome.revision);
    (void)workspace().tryExecute(CreateScope{scopeWithName(u"a:b"_s)}); // refused: no news
    (void)workspace().execute(DeleteScopes{});
    workspace().settle();
    QCOMPARE(spy.size(), 1);
}

QTEST_GUILESS_MAIN(TestLocalAuthority)
#include "tst_localauthority.moc"
