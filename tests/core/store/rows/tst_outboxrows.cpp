// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/secrethash.h"
#include "core/store/rows/invitationrows.h"
#include "core/store/rows/outboxrows.h"
#include "core/store/rows/workspacerows.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

/// Links that are out, and mail that waits (U1, U3).
class TestOutboxRows : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }

    void linkLeadsToTheIssuer_U1()
    {
        setIssuer(u"https://auth.example.com/tenant/"_s);
        const qint64 user = addUser(u"ada@example.com"_s);
        const QString link = newLink(user, 60 * minute);
        QVERIFY2(link.startsWith("https://auth.example.com/tenant/invitation#ghi_"_L1), qPrintable(link));
        QCOMPARE(link.section(u'#', 1).size(), 4 + 43); // 256 bits
        QCOMPARE(number("SELECT invitation_expires_at FROM user"), now().toMSecsSinceEpoch() + 60 * minute);
    }

    void linkIsKeptAsAHash_U1()
    {
        setIssuer(u"https://auth.example.com"_s);
        const qint64 user = addUser(u"ada@example.com"_s);
        const QByteArray token = newLink(user, minute).section(u'#', 1).toLatin1();
        const QString hash = text("SELECT hash FROM invitation");
        QVERIFY(!hash.contains(QString::fromLatin1(token.mid(4))));
        const auto key = m_workspace->read(&readLookupKey);
        QVERIFY(verifySecret(SecretString(QByteArrayView(token)), hash, key.value()));
    }

    void anotherLinkEndsTheOneBefore_U3()
    {
        setIssuer(u"https://auth.example.com"_s);
        const qint64 user = addUser(u"ada@example.com"_s);
        const QString first = newLink(user, minute);
        const QString hash = text("SELECT hash FROM invitation");
        QVERIFY(newLink(user, 2 * minute) != first);
        QCOMPARE(number("SELECT count(*) FROM invitation"), 1);
        QVERIFY(text("SELECT hash FROM invitation") != hash);
    }

    void withoutAnIssuerThereIsNoLink_U1()
    {
        setIssuer({});
        const qint64 user = addUser(u"ada@example.com"_s);
        QVERIFY(newLink(user, minute).isEmpty());
        QCOMPARE(number("SELECT count(*) FROM invitation"), 0);
        QCOMPARE(number("SELECT count(invitation_expires_at) FROM user"), 0);
    }

    void revokedLinkIsGone_U3()
    {
        setIssuer(u"https://auth.example.com"_s);
        const qint64 user = addUser(u"ada@example.com"_s);
        (void)newLink(user, minute);
        write([user](Connection &c) { return removeInvitation(c, user); });
        QCOMPARE(number("SELECT count(*) FROM invitation"), 0);
        QCOMPARE(number("SELECT count(invitation_expires_at) FROM user"), 0);
    }

    void queuedMailIsDueAtOnce_U1()
    {
        queue(addUser(u"ada@example.com"_s, u"Ada"_s));
        const QList<QueuedMail> found = due();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].email, u"ada@example.com"_s);
        QCOMPARE(found[0].name, u"Ada"_s);
        QCOMPARE(found[0].attempts, 0);
        QCOMPARE(found[0].nextAttemptAt, now());
    }

    void laterAttemptsAreNotDueYet_U1()
    {
        queue(addUser(u"ada@example.com"_s));
        QueuedMail mail = due().constFirst();
        mail.attempts = 1;
        mail.nextAttemptAt = now().addMSecs(minute);
        mail.lastError = u"450 busy"_s;
        update(mail);
        QVERIFY(due().isEmpty());
        QCOMPARE(state(), (OutboxState{1, 1, 0, mail.nextAttemptAt, mail.id, u"450 busy"_s, {}}));
        m_workspace->clock().advanceMs(minute);
        QCOMPARE(due(), QList<QueuedMail>{mail});
    }

    void refusedMailWaitsForSomebody_U3()
    {
        const qint64 user = addUser(u"ada@example.com"_s);
        queue(user);
        QueuedMail mail = due().constFirst();
        mail.nextAttemptAt = {};
        mail.attempts = 1;
        mail.lastError = u"550 no such user"_s;
        update(mail);
        m_workspace->clock().advanceMs(365 * 24 * 60 * minute);
        QVERIFY(due().isEmpty());
        QCOMPARE(state(), (OutboxState{0, 0, 1, {}, mail.id, {}, mail.lastError}));
        QCOMPARE(m_workspace->read([](Connection &c) { return readDueMail(c, {}); }).value(), QList<QueuedMail>{mail});
        queue(user); // sent again
        QCOMPARE(due().size(), 1);
    }

    void eachErrorIsToldForWhatItIs_U3()
    {
        queue(addUser(u"ada@example.com"_s));
        m_workspace->clock().advanceMs(1);
        queue(addUser(u"bob@example.com"_s));
        QList<QueuedMail> mails = due();
        QCOMPARE(mails.size(), 2);
        mails[0].nextAttemptAt = {};
        mails[0].lastError = u"550 no such user"_s;
        mails[1].nextAttemptAt = now().addMSecs(minute);
        mails[1].lastError = u"450 busy"_s; // the newer of the two
        for (QueuedMail &mail : mails) {
            mail.attempts = 1;
            update(mail);
        }
        QCOMPARE(state().lastRefusal, u"550 no such user"_s);
        QCOMPARE(state().lastFailure, u"450 busy"_s);
    }

    void sendingAgainIsAnotherMail_U3()
    {
        const qint64 user = addUser(u"ada@example.com"_s);
        queue(user);
        const qint64 first = due().constFirst().id;
        queue(user);
        QCOMPARE(due().size(), 1);
        QVERIFY(due().constFirst().id != first);
        const auto taken = m_workspace->read([first](Connection &c) { return readQueuedMail(c, first); });
        QCOMPARE(taken.error().kind, ErrorKind::NotFound);
    }

    void idsAreNotUsedAgain()
    {
        const qint64 user = addUser(u"ada@example.com"_s);
        queue(user);
        const qint64 first = due().constFirst().id;
        write([user](Connection &c) { return removeQueuedMail(c, user); });
        m_workspace->clock().advanceMs(1);
        queue(user);
        QVERIFY(due().constFirst().id != first);
    }

    void usersThatAreNotInvitedGetNoMail_U3()
    {
        queue(addUser(u"ada@example.com"_s));
        write([](Connection &c) { return c.execute("UPDATE user SET state = 'disabled'"); });
        QVERIFY(due().isEmpty());
        QCOMPARE(state(), OutboxState());
    }

    void longestDueComesFirst()
    {
        queue(addUser(u"ada@example.com"_s));
        m_workspace->clock().advanceMs(minute);
        queue(addUser(u"bob@example.com"_s));
        QCOMPARE(due().size(), 2);
        QCOMPARE(due().constFirst().email, u"ada@example.com"_s);
    }

private:
    template <typename Work>
    void write(Work work)
    {
        const auto done = m_workspace->store().write(
            {}, [work](Connection &c) -> Result<void> { return inTransaction(c, [&] { return work(c); }); });
        if (!done.result())
            qFatal("%s", qPrintable(done.result().error().message));
    }
    QDateTime now() { return m_workspace->clock().now(); }
    void setIssuer(const QString &issuer)
    {
        write([issuer](Connection &c) { return run(c, "UPDATE workspace SET issuer = ?", issuer); });
    }
    qint64 addUser(const QString &email, const QString &name = {})
    {
        write([&, at = now()](Connection &c) {
            return run(c,
                       "INSERT INTO user (user_id, email, email_key, email_skeleton, name, state, created_at, "
                       "updated_at, revision) VALUES (?1, ?1, ?1, ?1, ?2, 'invited', ?3, ?3, 1)",
                       email, name, at);
        });
        return number("SELECT max(id) FROM user");
    }
    QString newLink(qint64 user, qint64 lifetimeMs)
    {
        const auto link = m_workspace->store().write({}, [user, lifetimeMs, at = now()](Connection &c) {
            return inTransaction(c, [&] { return replaceInvitation(c, user, at, at.addMSecs(lifetimeMs)); });
        });
        return QString::fromUtf8(link.result().value().reveal());
    }
    void queue(qint64 user)
    {
        write([user, at = now()](Connection &c) { return queueInvitation(c, user, at); });
    }
    void update(const QueuedMail &mail)
    {
        write([mail](Connection &c) { return updateQueuedMail(c, mail); });
    }
    QList<QueuedMail> due()
    {
        return m_workspace->read([at = now()](Connection &c) { return readDueMail(c, at); }).value();
    }
    OutboxState state() { return m_workspace->read(&readOutboxState).value(); }
    qint64 number(const QByteArray &sql)
    {
        return m_workspace->read([sql](Connection &c) { return c.integer(sql); }).value();
    }
    QString text(const QByteArray &sql)
    {
        return m_workspace
            ->read([sql](Connection &c) -> Result<QString> {
                Statement statement(c, sql);
                return statement.next() ? statement.text(0) : QString();
            })
            .value();
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestOutboxRows)

#include "tst_outboxrows.moc"
