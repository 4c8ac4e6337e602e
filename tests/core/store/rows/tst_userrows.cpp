// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email.h"
#include "core/store/list/listreader.h"
#include "core/store/rows/outboxrows.h"
#include "tests/support/commandtest.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestUserRows : public CommandTest
{
    Q_OBJECT

private slots:
    void everyFieldComesBack();
    void U1_foundByAddressInAnyCase();
    void U1_bulkIsAsOneByOne();
    void U2_grantSaysWhatIsNew();
    void U3_impactCounts();
    void U3_waitingMailStartsAnew();

private:
    template <typename Work>
    auto write(Work work)
    {
        return workspace().store().write({}, std::move(work)).result();
    }
};

void TestUserRows::everyFieldComesBack()
{
    User wanted = newUser(u"Ana@Example.com"_s, {u"email"_s, u"openid"_s});
    wanted.userId = u"6a0f6b3c-4f6e-4a39-9b1e-0d6a8c1f2b3d"_s;
    wanted.name = u"Ana \"🚀\" García"_s;
    wanted.state = UserState::Active;
    wanted.createdAt = workspace().clock().now();
    wanted.updatedAt = wanted.createdAt.addMSecs(1);
    wanted.acceptedAt = wanted.createdAt.addMSecs(2);
    wanted.lastSignInAt = wanted.createdAt.addMSecs(3);
    wanted.revision = 7;
    const auto inserted = write([wanted](Connection &connection) mutable -> Result<User> {
        const auto done = UserRows(connection).insert(wanted);
        return done ? Result<User>(wanted) : tl::unexpected(done.error());
    });
    QVERIFY(inserted);
    QVERIFY(user(u"ana@example.com"_s) == *inserted);
    wanted.id = inserted->id;
    QVERIFY(*inserted == wanted);
}

void TestUserRows::U1_foundByAddressInAnyCase()
{
    invite(u"Groß@example.com"_s);
    QCOMPARE(user(u"GROSS@EXAMPLE.COM"_s).email, u"Groß@example.com"_s);
    const auto missing = workspace().read([](Connection &connection) {
        return findRowIds(connection, infoOf<User>(), {u"gross@example.com"_s, u"no@example.com"_s});
    });
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().message.contains(u"no@example.com"));
}

void TestUserRows::U1_bulkIsAsOneByOne()
{
    const auto written = write([](Connection &connection) -> Result<bool> {
        UserRows rows(connection);
        for (int i = 0; i < 50; ++i) {
            User user = newUser(u"user%1@example.com"_s.arg(i), {u"openid"_s, u"email"_s});
            user.userId = user.email;
            user.createdAt = user.updatedAt = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
            TRY(rows.insertWithoutIndex(user));
        }
        return rows.rebuildIndex().map([] { return true; });
    });
    QVERIFY(written);
    QCOMPARE(scope(u"openid"_s).userCount, 50);
    const auto found = workspace().read([](Connection &connection) {
        return countRows(connection, {Resource::User, u"user49"_s, {}, u"email"_s});
    });
    QCOMPARE(found.value_or(-1), 1);
    QCOMPARE(number("SELECT count(*) FROM user WHERE email_key <> email OR email_skeleton = ''"), 0);
} // and cleanup() looks for what does not fit together

void TestUserRows::U2_grantSaysWhatIsNew()
{
    const qint64 row = invite(u"ana@example.com"_s, {u"openid"_s}).id;
    const auto granted = write([row](Connection &connection) {
        return UserRows(connection).grant(row, {u"openid"_s, u"email"_s});
    });
    QCOMPARE(*granted, QStringList{u"email"_s});
    const auto revoked = write([row](Connection &connection) {
        return UserRows(connection).revoke(row, {u"profile"_s, u"openid"_s});
    });
    QCOMPARE(*revoked, QStringList{u"openid"_s});
    QCOMPARE(user(u"ana@example.com"_s).scopes, QStringList{u"email"_s});
    QCOMPARE(scope(u"openid"_s).userCount, 0);
    QCOMPARE(scope(u"email"_s).userCount, 1);
}

void TestUserRows::U3_impactCounts()
{
    const qint64 ana = invite(u"ana@example.com"_s).id;
    const qint64 liu = invite(u"liu@example.com"_s).id;
    accept(u"liu@example.com"_s);
    const auto made = write([liu](Connection &connection) {
        return connection
            .execute("INSERT INTO token (id, token_id, kind, name, description, status, user_id, holder, client, "
                     "maximum_role, permissions, created_at, updated_at, revision) VALUES (1, 't1', 'oauth', '', '', "
                     "'active', " +
                     QByteArray::number(liu) +
                     ", 'liu@example.com', '', 'user', '', 1, 1, 1);"
                     "INSERT INTO token_search VALUES (1, ''); INSERT INTO token_fts (rowid, text) VALUES (1, '')")
            .map([] { return true; });
    });
    QVERIFY(made);
    const auto impact = valueOf(workspace().read([&](Connection &connection) {
        return userImpact(connection, {ana, liu, 4711});
    }));
    QCOMPARE(impact.count, 2);
    QCOMPARE(impact.names, (QStringList{u"ana@example.com"_s, u"liu@example.com"_s}));
    QCOMPARE(impact.tokenCount, 1);
    QCOMPARE(impact.invitationCount, 1);
    workspace().clock().advanceMs(defaultInvitationLifetimeMs);
    const auto later = valueOf(workspace().read([&](Connection &connection) { return userImpact(connection, {ana}); }));
    QCOMPARE(later.invitationCount, 0); // a link that has run out is nothing to lose
}

void TestUserRows::U3_waitingMailStartsAnew()
{
    const qint64 row = invite(u"ana@example.com"_s).id;
    const QDateTime now = workspace().clock().now();
    const auto queued = write([&](Connection &connection) -> Result<bool> {
        TRY(queueInvitation(connection, row, now.addMSecs(-5000)));
        TRY(connection.execute("UPDATE outbox SET attempts = 3, last_error = 'no', next_attempt_at = NULL"));
        return queueInvitation(connection, row, now).map([] { return true; });
    });
    QVERIFY(queued);
    const auto waiting = workspace().read([row](Connection &connection) { return findQueuedMail(connection, row); });
    QVERIFY(waiting && *waiting);
    QCOMPARE((*waiting)->queuedAt, now);
    QCOMPARE((*waiting)->nextAttemptAt, now);
    QCOMPARE((*waiting)->attempts, 0);
    QCOMPARE((*waiting)->lastError, QString());
    const auto none = workspace().read([](Connection &connection) { return findQueuedMail(connection, 4711); });
    QVERIFY(none && !*none);
}

QTEST_GUILESS_MAIN(TestUserRows)
#include "tst_userrows.moc"
