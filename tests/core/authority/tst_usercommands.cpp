// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/secrethash.h"
#include "tests/support/commandtest.h"
#include "tests/support/valueof.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestUserCommands : public CommandTest
{
    Q_OBJECT

private slots:
    void U1_inviteRevealsOneLink();
    void U1_inviteWithoutIssuer();
    void U1_inviteRefuses_data();
    void U1_inviteRefuses();
    void U1_linksAreNowhereInTheFile();
    void U1_lifetimeIsTheWorkspaces();
    void U2_grantAndRevoke();
    void U2_grantToManyIsOneChange();
    void U2_cancelledGrantLeavesNothing();
    void U2_grantRefused();
    void U2_updateUser();
    void U3_resendAndRevokeInvitation();
    void U3_resendRefused();
    void U3_disableAndEnable();
    void U3_deleteTakesAllWithIt();
    void S4_deletedScopeLeavesEveryGrant();
    void U5_onlyAdminsChangeUsers();

private:
    QByteArray storedHash(qint64 row)
    {
        return workspace()
            .read([row](Connection &connection) -> Result<QByteArray> {
                Statement hash(connection, "SELECT hash FROM invitation WHERE user_id = ?");
                hash.bindAll(row);
                return hash.next() ? hash.utf8(0).toByteArray() : QByteArray();
            })
            .value_or(QByteArray());
    }
    /// Whether the secret at the end of that link is the one that is out for the user.
    bool isOut(const SecretString &link, qint64 row)
    {
        const QByteArray text = link.reveal().toByteArray();
        const SecretString secret{QByteArrayView(text).sliced(text.indexOf('#') + 1)};
        const auto key = valueOf(workspace().read(&readLookupKey));
        return verifySecret(secret, QString::fromLatin1(storedHash(row)), key);
    }
    void setIssuer(const QString &issuer)
    {
        Workspace changed = valueOf(workspace().read(&readWorkspace));
        changed.issuer = issuer;
        workspace().execute(UpdateWorkspace{changed});
    }
};

void TestUserCommands::U1_inviteRevealsOneLink()
{
    User wanted = newUser(u"Ana@example.com"_s, {u"openid"_s, u"email"_s, u"openid"_s});
    wanted.userId = u"chosen"_s;      // made by Gatehouse
    wanted.state = UserState::Active; // not before the link is used
    wanted.acceptedAt = workspace().clock().now();
    const Outcome outcome = workspace().execute(InviteUser{wanted});
    const User made = user(u"ana@example.com"_s);
    QCOMPARE(outcome.ids, QList<qint64>{made.id});
    QVERIFY(outcome.changed.contains(Resource::User) && outcome.changed.contains(Resource::Scope));
    QCOMPARE(made.email, u"Ana@example.com"_s);
    QVERIFY(!QUuid::fromString(made.userId).isNull());
    QVERIFY(made.state == UserState::Invited);
    QVERIFY(!made.acceptedAt.isValid());
    QCOMPARE(made.scopes, (QStringList{u"email"_s, u"openid"_s}));
    QCOMPARE(scope(u"openid"_s).userCount, 1);
    QCOMPARE(made.invitationExpiresAt, workspace().clock().now().addMSecs(defaultInvitationLifetimeMs));
    QCOMPARE(outcome.secrets.size(), 1);
    QCOMPARE(outcome.secrets.first().owner, u"Ana@example.com"_s);
    QVERIFY(outcome.secrets.first().secret.reveal().startsWith("https://auth.example.com/invitation#ghi_"));
    QVERIFY(isOut(outcome.secrets.first().secret, made.id));
    QVERIFY(lastEntry().startsWith(u"user.invite user Ana@example.com  {"));
    QVERIFY(!lastEntry().contains(u"ghi_"));
}

void TestUserCommands::U1_inviteWithoutIssuer()
{
    setIssuer({});
    const Outcome outcome = workspace().execute(InviteUser{newUser(u"ana@example.com"_s)});
    QCOMPARE(outcome.secrets.size(), 0);
    QVERIFY(!user(u"ana@example.com"_s).invitationExpiresAt.isValid());
    setIssuer(u"https://auth.example.com/tenant/"_s);
    const Outcome sent = workspace().execute(ResendInvitations{outcome.ids});
    QVERIFY(sent.secrets.first().secret.reveal().startsWith("https://auth.example.com/tenant/invitation#ghi_"));
}

void TestUserCommands::U1_inviteRefuses_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("named");
    using enum ErrorKind;
    const QStringList scopes{u"openid"_s};
    QTest::newRow("no address") << u""_s << scopes << u""_s << u"email"_s << InvalidInput << u""_s;
    QTest::newRow("no @") << u"ana"_s << scopes << u""_s << u"email"_s << InvalidInput << u""_s;
    QTest::newRow("10 MB") << QString(10'000'000, u'a') + u"@example.com"_s << scopes << u""_s << u"email"_s
                           << InvalidInput << u""_s;
    QTest::newRow("header in it") << u"a@example.com\nBcc: b@example.com"_s << scopes << u""_s << u"email"_s
                                  << InvalidInput << u""_s;
    QTest::newRow("the same") << u"ana@example.com"_s << scopes << u""_s << u"email"_s << Conflict
                              << u"ana@example.com"_s;
    QTest::newRow("another case") << u"ANA@Example.com"_s << scopes << u""_s << u"email"_s << Conflict
                                  << u"ana@example.com"_s;
    QTest::newRow("full width") << u"\uFF41na@example.com"_s << scopes << u""_s << u"email"_s << Conflict
                                << u"ana@example.com"_s;
    QTest::newRow("Cyrillic a") << u"\u0430na@example.com"_s << scopes << u""_s << u"email"_s << Conflict
                                << u"ana@example.com"_s;
    QTest::newRow("like one with other letters")
        << u"елена@example.com"_s << scopes << u""_s << u"email"_s << Conflict << u"елeна@example.com"_s;
    QTest::newRow("no scope") << u"new@example.com"_s << QStringList() << u""_s << u"scopes"_s << InvalidInput << u""_s;
    QTest::newRow("unknown scope") << u"new@example.com"_s << QStringList{u"no:such"_s} << u""_s << u"scopes"_s
                                   << InvalidInput << u"no:such"_s;
    QTest::newRow("scope in another case")
        << u"new@example.com"_s << QStringList{u"OpenID"_s} << u""_s << u"scopes"_s << InvalidInput << u"OpenID"_s;
    QTest::newRow("NUL in the name") << u"new@example.com"_s << scopes << u"a\0b"_s << u"name"_s << InvalidInput
                                     << u""_s;
}

void TestUserCommands::U1_inviteRefuses()
{
    QFETCH(QString, email);
    QFETCH(QStringList, scopes);
    QFETCH(QString, name);
    QFETCH(QString, field);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, named);
    invite(u"ana@example.com"_s);
    invite(u"ел\u0065на@example.com"_s); // the third letter is Latin
    User wanted = newUser(email, scopes);
    wanted.name = name;
    QString found;
    QCOMPARE(refusal(InviteUser{wanted}, &found), kind);
    QCOMPARE(found, field);
    QVERIFY(workspace().tryExecute(InviteUser{wanted}).error().message.contains(named));
}

void TestUserCommands::U1_linksAreNowhereInTheFile()
{
    const Outcome outcome = workspace().execute(InviteUser{newUser(u"ana@example.com"_s)});
    QByteArray content;
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile file(workspace().path() + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        content += file.readAll();
    }
    const QByteArray link = outcome.secrets.first().secret.reveal().toByteArray();
    QVERIFY(content.contains(storedHash(outcome.ids.first())));
    QVERIFY(!content.contains(link.sliced(link.indexOf('#') + 1)));
}

void TestUserCommands::U1_lifetimeIsTheWorkspaces()
{
    Workspace changed = valueOf(workspace().read(&readWorkspace));
    changed.invitationLifetimeMs = 10 * 60 * 1000;
    workspace().execute(UpdateWorkspace{changed});
    QVERIFY(lastEntry().endsWith(u"{\"invitationLifetime\":\"1d\"} {\"invitationLifetime\":\"10m\"}"));
    QCOMPARE(*workspace().read(&readWorkspace).map([](const Workspace &w) { return w.invitationLifetimeMs; }), 600'000);
    QCOMPARE(invite(u"ana@example.com"_s).invitationExpiresAt, workspace().clock().now().addSecs(600));
    changed.invitationLifetimeMs = 8LL * 24 * 60 * 60 * 1000;
    QString field;
    QCOMPARE(refusal(UpdateWorkspace{changed}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"invitationLifetime"_s);
}

void TestUserCommands::U2_grantAndRevoke()
{
    const User before = invite(u"ana@example.com"_s, {u"openid"_s});
    workspace().clock().advanceMs(1000);
    const Outcome granted = workspace().execute(GrantScopes{{before.id}, {u"email"_s, u"openid"_s}});
    const User after = user(u"ana@example.com"_s);
    QCOMPARE(after.scopes, (QStringList{u"email"_s, u"openid"_s}));
    QCOMPARE(after.revision, granted.revision);
    QCOMPARE(after.updatedAt, workspace().clock().now());
    QCOMPARE(after.invitationExpiresAt, before.invitationExpiresAt);
    QCOMPARE(lastEntry(), u"user.grant-scopes user ana@example.com  {\"scopes\":[\"email\"]}"_s);
    QCOMPARE(scope(u"email"_s).userCount, 1);
    QCOMPARE(workspace().execute(GrantScopes{{before.id}, {u"email"_s}}).revision, 0); // has it already
    workspace().execute(RevokeScopes{{before.id}, {u"email"_s, u"profile"_s}});
    QCOMPARE(lastEntry(), u"user.revoke-scopes user ana@example.com {\"scopes\":[\"email\"]} "_s);
    QCOMPARE(user(u"ana@example.com"_s).scopes, QStringList{u"openid"_s});
    QCOMPARE(scope(u"email"_s).userCount, 0);
    workspace().execute(RevokeScopes{{before.id}, {u"openid"_s}}); // the last one may go
    QCOMPARE(user(u"ana@example.com"_s).scopes, QStringList());
}

void TestUserCommands::U2_grantToManyIsOneChange()
{
    workspace().addSample({0, 1000});
    const auto ids = valueOf(workspace().read([](Connection &connection) -> Result<QList<qint64>> {
        QList<qint64> found;
        Statement rows(connection, "SELECT id FROM user");
        while (rows.next())
            found << rows.integer(0);
        return found;
    }));
    const qint64 had = number("SELECT count(*) FROM user_scope us JOIN scope s ON s.id = us.scope_id "
                              "WHERE s.name = 'video:gold'");
    QVERIFY(had > 0 && had < 1000);
    const qint64 entries = number("SELECT count(*) FROM audit");
    const qint64 revision = number("SELECT revision FROM workspace");
    const JobContext job;
    const auto outcome = workspace().authority().execute(GrantScopes{ids, {u"video:gold"_s}}, job).result();
    QVERIFY(outcome);
    QCOMPARE(job.progress().total, 1000);
    QCOMPARE(job.progress().done, 999);
    QCOMPARE(outcome->ids.size(), 1000 - had);
    QCOMPARE(outcome->revision, revision + 1);
    QCOMPARE(scope(u"video:gold"_s).userCount, 1000);
    QCOMPARE(number("SELECT count(*) FROM audit") - entries, 1000 - had); // one each
    QCOMPARE(number("SELECT count(*) FROM user WHERE revision = " + QByteArray::number(outcome->revision)), 1000 - had);
    QCOMPARE(workspace().execute(RevokeScopes{ids, {u"video:gold"_s}}).ids.size(), 1000);
    QCOMPARE(scope(u"video:gold"_s).userCount, 0);
}

void TestUserCommands::U2_cancelledGrantLeavesNothing()
{
    workspace().addSample({0, 3000});
    QList<qint64> ids;
    for (qint64 id = 1; id <= 3000; ++id)
        ids << id;
    const QByteArray before = fingerprint();
    const JobContext job;
    auto future = workspace().authority().execute(GrantScopes{ids, {u"video:gold"_s}}, job);
    while (job.progress().done < 10 && !future.isFinished())
        std::this_thread::yield();
    job.cancel();
    const auto outcome = future.result();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(fingerprint(), before);
}

void TestUserCommands::U2_grantRefused()
{
    const qint64 row = invite(u"ana@example.com"_s).id;
    QString field;
    QCOMPARE(refusal(GrantScopes{{row}, {u"email"_s, u"no:such"_s}}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"scopes"_s);
    QCOMPARE(refusal(GrantScopes{{row}, {}}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"scopes"_s);
    QCOMPARE(refusal(GrantScopes{{row, 4711}, {u"email"_s}}), ErrorKind::NotFound); // and ana did not get it
    QCOMPARE(refusal(RevokeScopes{{row}, {u"no:such"_s}}), ErrorKind::InvalidInput);
}

void TestUserCommands::U2_updateUser()
{
    User changed = invite(u"ana@example.com"_s, {u"openid"_s, u"email"_s});
    const User before = changed;
    changed.email = u"eve@example.com"_s; // fixed
    changed.state = UserState::Active;    // not by this
    changed.name = u"Ana García"_s;
    changed.scopes = QStringList{u"profile"_s, u"openid"_s};
    workspace().execute(UpdateUser{changed});
    QCOMPARE(lastEntry(), u"user.update user ana@example.com {\"name\":\"\",\"scopes\":[\"email\",\"openid\"]} "
                          u"{\"name\":\"Ana García\",\"scopes\":[\"profile\",\"openid\"]}"_s);
    const User stored = user(u"ana@example.com"_s);
    QCOMPARE(stored.name, u"Ana García"_s);
    QVERIFY(stored.state == UserState::Invited);
    QCOMPARE(stored.invitationExpiresAt, before.invitationExpiresAt);
    QCOMPARE(stored.scopes, (QStringList{u"openid"_s, u"profile"_s}));
    QCOMPARE(scope(u"email"_s).userCount, 0);
    User reordered = stored;
    std::reverse(reordered.scopes.begin(), reordered.scopes.end());
    QCOMPARE(workspace().execute(UpdateUser{reordered}).revision, 0);
    QString field;
    QCOMPARE(refusal(UpdateUser{changed}, &field), ErrorKind::Conflict);
    QCOMPARE(field, u"revision"_s);
    User wrong = stored;
    wrong.scopes << u"no:such"_s;
    QCOMPARE(refusal(UpdateUser{wrong}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"scopes"_s);
}

void TestUserCommands::U3_resendAndRevokeInvitation()
{
    const Outcome first = workspace().execute(InviteUser{newUser(u"ana@example.com"_s)});
    const qint64 row = first.ids.first();
    workspace().clock().advanceMs(60'000);
    const Outcome second = workspace().execute(ResendInvitations{{row}});
    QCOMPARE(second.secrets.size(), 1);
    QVERIFY(!isOut(first.secrets.first().secret, row)); // the one before stopped working
    QVERIFY(isOut(second.secrets.first().secret, row));
    QCOMPARE(user(u"ana@example.com"_s).invitationExpiresAt,
             workspace().clock().now().addMSecs(defaultInvitationLifetimeMs));
    QCOMPARE(lastEntry(), u"user.resend-invitation user ana@example.com  "_s);
    workspace().execute(RevokeInvitations{{row}});
    QCOMPARE(lastEntry(), u"user.revoke-invitation user ana@example.com  "_s);
    QCOMPARE(number("SELECT count(*) FROM invitation"), 0);
    QVERIFY(!user(u"ana@example.com"_s).invitationExpiresAt.isValid());
    QVERIFY(user(u"ana@example.com"_s).state == UserState::Invited);
    QCOMPARE(workspace().execute(ResendInvitations{{row}}).secrets.size(), 1); // and may be sent another
}

void TestUserCommands::U3_resendRefused()
{
    const qint64 row = invite(u"ana@example.com"_s).id;
    accept(u"ana@example.com"_s);
    const qint64 disabled = invite(u"liu@example.com"_s).id;
    workspace().execute(SetUsersEnabled{{disabled}, false});
    for (const qint64 id : {row, disabled}) {
        QString field;
        QCOMPARE(refusal(ResendInvitations{{id}}, &field), ErrorKind::Conflict);
        QCOMPARE(field, u"state"_s);
        QCOMPARE(refusal(RevokeInvitations{{id}}), ErrorKind::Conflict);
    }
    QCOMPARE(refusal(ResendInvitations{{4711}}), ErrorKind::NotFound);
}

void TestUserCommands::U3_disableAndEnable()
{
    const qint64 ana = invite(u"ana@example.com"_s).id;
    const qint64 liu = invite(u"liu@example.com"_s).id;
    accept(u"ana@example.com"_s);
    QCOMPARE(workspace().execute(SetUsersEnabled{{ana, liu}, false}).ids, (QList<qint64>{ana, liu}));
    QVERIFY(user(u"ana@example.com"_s).state == UserState::Disabled);
    QVERIFY(user(u"liu@example.com"_s).state == UserState::Disabled);
    QCOMPARE(lastEntry(), u"user.disable user liu@example.com {\"state\":\"invited\"} {\"state\":\"disabled\"}"_s);
    QCOMPARE(user(u"ana@example.com"_s).scopes, QStringList{u"openid"_s}); // kept
    QCOMPARE(workspace().execute(SetUsersEnabled{{ana, liu}, false}).revision, 0);
    workspace().execute(SetUsersEnabled{{ana, liu}, true});
    QVERIFY(user(u"ana@example.com"_s).state == UserState::Active);
    QVERIFY(user(u"liu@example.com"_s).state == UserState::Invited); // as before
    QCOMPARE(lastEntry(), u"user.enable user liu@example.com {\"state\":\"disabled\"} {\"state\":\"invited\"}"_s);
}

void TestUserCommands::U3_deleteTakesAllWithIt()
{
    const User ana = invite(u"ana@example.com"_s, {u"openid"_s, u"email"_s});
    Organization acme;
    acme.name = u"Acme"_s;
    acme.id = workspace().execute(CreateOrganization{acme}).ids.first();
    Group plant;
    plant.organizationId = acme.id;
    plant.path = u"plant"_s;
    plant.id = workspace().execute(CreateGroup{plant}).ids.first();
    workspace().execute(SetMemberships{acme.id, 0, {ana.id}, AccessRole::User});
    workspace().execute(SetMemberships{acme.id, plant.id, {ana.id}, AccessRole::Admin});
    Token token;
    token.kind = TokenKind::OAuth;
    token.name = u"Field app"_s;
    token.userId = ana.id;
    token.clientRow = client(u"gatehouse-console"_s).id;
    token.scopes = QStringList{u"email"_s};
    token.maximumRole = AccessRole::User;
    token.overrides << RoleOverride{acme.id, 0, {}, AccessRole::None};
    workspace().execute(CreateOAuthToken{token});
    QCOMPARE(scope(u"email"_s).tokenCount, 1);
    const auto impact =
        valueOf(workspace().read([&](Connection &connection) { return userImpact(connection, {ana.id}); }));
    QCOMPARE(impact.tokenCount, 1);
    QCOMPARE(impact.membershipCount, 2);
    const Outcome outcome = workspace().execute(DeleteUsers{{ana.id}});
    QVERIFY(lastEntry().startsWith(u"user.delete user ana@example.com {\"email\":\"ana@example.com\""));
    QVERIFY(lastEntry().contains(u"\"tokens\":1"));
    for (const char *table :
         {"user", "user_scope", "invitation", "outbox", "membership", "token", "token_scope", "token_override"})
        QCOMPARE(number("SELECT count(*) FROM " + QByteArray(table)), 0);
    QCOMPARE(scope(u"email"_s).userCount, 0);
    QCOMPARE(scope(u"email"_s).tokenCount, 0);
    QCOMPARE(number("SELECT member_count FROM organization"), 0);
    QCOMPARE(number("SELECT member_count FROM organization_group"), 0);
    QCOMPARE(number("SELECT count(*) FROM tombstone WHERE revision = " + QByteArray::number(outcome.revision)), 4);
    QVERIFY(outcome.changed.contains(Resource::Token) && outcome.changed.contains(Resource::Organization));
    QCOMPARE(refusal(DeleteUsers{{ana.id}}), ErrorKind::NotFound);
}

void TestUserCommands::S4_deletedScopeLeavesEveryGrant()
{
    workspace().execute(CreateScope{scopeWithName(u"sensor:read"_s)});
    invite(u"ana@example.com"_s, {u"sensor:read"_s, u"openid"_s});
    invite(u"liu@example.com"_s, {u"sensor:read"_s});
    invite(u"omar@example.com"_s, {u"openid"_s});
    const qint64 id = scope(u"sensor:read"_s).id;
    const auto impact =
        valueOf(workspace().read([id](Connection &connection) { return scopeImpact(connection, {id}); }));
    QCOMPARE(impact.userCount, 2); // S3
    QCOMPARE(impact.userNames, (QStringList{u"ana@example.com"_s, u"liu@example.com"_s}));
    const Outcome outcome = workspace().execute(DeleteScopes{{id}});
    QVERIFY(outcome.changed.contains(Resource::User));
    QVERIFY(lastEntry().contains(u"\"users\":2"));
    QCOMPARE(user(u"ana@example.com"_s).scopes, QStringList{u"openid"_s});
    QCOMPARE(user(u"liu@example.com"_s).scopes, QStringList());
    QCOMPARE(user(u"ana@example.com"_s).revision, outcome.revision);
    QVERIFY(user(u"omar@example.com"_s).revision < outcome.revision);
}

void TestUserCommands::U5_onlyAdminsChangeUsers()
{
    const User ana = invite(u"ana@example.com"_s);
    const QByteArray before = fingerprint();
    for (const Role role : {Role::Viewer, Role::Editor}) {
        LocalAuthority authority(workspace().store(), {u"someone"_s, role, u"test"_s}, workspace().clock());
        const QList<Command> commands{InviteUser{newUser(u"b@example.com"_s)},
                                      ResendInvitations{{ana.id}},
                                      RevokeInvitations{{ana.id}},
                                      UpdateUser{ana},
                                      GrantScopes{{ana.id}, {u"email"_s}},
                                      RevokeScopes{{ana.id}, {u"openid"_s}},
                                      SetUsersEnabled{{ana.id}, false},
                                      DeleteUsers{{ana.id}}};
        for (const Command &command : commands)
            QCOMPARE(authority.execute(command).result().error().kind, ErrorKind::Forbidden);
    }
    QCOMPARE(fingerprint(), before);
}

QTEST_GUILESS_MAIN(TestUserCommands)
#include "tst_usercommands.moc"
