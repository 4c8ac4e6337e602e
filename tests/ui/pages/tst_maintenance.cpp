// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfiles/keyexport.h"
#include "core/settings/settings.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/store/rows/tokenqueries.h"
#include "tests/support/keyfiles.h"
#include "tests/support/people.h"
#include "tests/support/testworkspace.h"
#include "tests/support/valueof.h"
#include "ui/pages/maintenance.h"
#include "ui/pages/tokens/expirynotice.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// Counts what is asked of it, and does it.
class CountingAuthority final : public Authority
{
public:
    CountingAuthority(Authority &real, Capabilities capabilities)
        : m_real(real)
        , m_capabilities(std::move(capabilities))
    {
    }

    [[nodiscard]] Capabilities capabilities() const override { return m_capabilities; }
    [[nodiscard]] Async<Outcome> execute(Command command, JobContext job) override
    {
        ++executed;
        return m_real.execute(std::move(command), job);
    }

    int executed = 0;

private:
    Authority &m_real;
    Capabilities m_capabilities;
};

} // namespace

class TestMaintenance final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void cleanup() { QSettings().clear(); }
    void T6_whatIsDueOnOpeningIsDone();
    void T6_expiresWhileTheConsoleStaysOpen();
    void T6_pendingGoesWhileTheConsoleStaysOpen();
    void T6_newTokenIsWaitedForToo();
    void K2_nextKeySignsWhenItsTimeHasCome();
    void T6_nothingIsDoneWhereNothingMayBeWritten();
    void T6_failedReadIsNotTheEnd();
    void noticeComesOnceAndKeepsQuiet();
    void noticeIsSilentWhenNothingExpires();

private:
    FakeClock &clock() { return m_workspace->clock(); }
    qint64 create(const QDateTime &expiresAt)
    {
        Token token;
        token.name = u"Reader"_s;
        token.expiresAt = expiresAt;
        return m_workspace->execute(CreateToken{token}).ids.first();
    }
    TokenStatus stored(qint64 id)
    {
        return m_workspace->read([id](Connection &c) { return readRow<Token>(c, id); }).value_or(Token()).status;
    }
    qint64 count()
    {
        return m_workspace->read([](Connection &c) { return c.integer("SELECT count(*) FROM token"); }).value_or(-1);
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestMaintenance::T6_whatIsDueOnOpeningIsDone()
{
    const qint64 id = create(clock().now().addDays(1));
    clock().advanceMs(2 * 24 * 60 * 60 * 1000);
    const Maintenance maintenance(m_workspace->authority(), m_workspace->store(), clock(), tokenMaintenance(), nullptr);
    QTRY_VERIFY(stored(id) == TokenStatus::Expired);
}

/// The clock of the workspace stands still; the timer asks it again and again until it has moved on.
void TestMaintenance::T6_expiresWhileTheConsoleStaysOpen()
{
    const qint64 id = create(clock().now().addMSecs(40));
    const Maintenance maintenance(m_workspace->authority(), m_workspace->store(), clock(), tokenMaintenance(), nullptr);
    m_workspace->settle();
    QVERIFY(stored(id) == TokenStatus::Active);
    const QSignalSpy changed(&m_workspace->authority(), &Authority::changed);
    clock().advanceMs(40);
    QTRY_VERIFY(stored(id) == TokenStatus::Expired);
    QTRY_COMPARE(changed.count(), 1); // the lists are told
}

void TestMaintenance::T6_pendingGoesWhileTheConsoleStaysOpen()
{
    Token token;
    token.userId = People(*m_workspace).user(u"ada@example.com"_s);
    token.clientRow =
        m_workspace->read([](Connection &c) { return c.integer("SELECT id FROM client LIMIT 1"); }).value_or(0);
    token.status = TokenStatus::Pending;
    m_workspace->execute(CreateOAuthToken{token});
    clock().advanceMs(pendingLifetimeMs - 40);
    const Maintenance maintenance(m_workspace->authority(), m_workspace->store(), clock(), tokenMaintenance(), nullptr);
    m_workspace->settle();
    QCOMPARE(count(), 1);
    clock().advanceMs(40);
    QTRY_COMPARE(count(), 0);
}

void TestMaintenance::T6_newTokenIsWaitedForToo()
{
    const Maintenance maintenance(m_workspace->authority(), m_workspace->store(), clock(), tokenMaintenance(), nullptr);
    m_workspace->settle();
    const qint64 id = create(clock().now().addMSecs(40));
    clock().advanceMs(40);
    QTRY_VERIFY(stored(id) == TokenStatus::Expired);
}

void TestMaintenance::K2_nextKeySignsWhenItsTimeHasCome()
{
    m_workspace->execute(CreateVault{SecretString("correct horse battery staple")});
    const Maintenance maintenance(m_workspace->authority(), m_workspace->store(), clock(), keyMaintenance(), nullptr);
    CreateKey command;
    command.privateKey = valueOf(privateDer(test::testKey("p256.sec1.pem")));
    const qint64 first = m_workspace->execute(command).ids.first();
    command.privateKey = valueOf(privateDer(test::testKey("ed25519.pk8.pem")));
    command.key.signsFrom = clock().now().addMSecs(40);
    const qint64 second = m_workspace->execute(command).ids.first();
    const auto status = [this](qint64 id) {
        return m_workspace->read([id](Connection &c) { return readRow<SigningKey>(c, id); })
            .value_or(SigningKey())
            .status;
    };
    m_workspace->settle();
    QVERIFY(status(second) == KeyStatus::Next);
    clock().advanceMs(40);
    QTRY_VERIFY(status(second) == KeyStatus::Active);
    QVERIFY(status(first) == KeyStatus::Retired);
}

void TestMaintenance::T6_nothingIsDoneWhereNothingMayBeWritten()
{
    const qint64 id = create(clock().now().addMSecs(1));
    clock().advanceMs(1000);
    const LocalAuthority reader(m_workspace->store(), {u"r@example.org"_s, Role::Admin, u"test"_s}, clock(),
                                u"Read only."_s);
    CountingAuthority counting(m_workspace->authority(), reader.capabilities());
    const Maintenance maintenance(counting, m_workspace->store(), clock(), tokenMaintenance(), nullptr);
    m_workspace->settle();
    QCOMPARE(counting.executed, 0);
    QVERIFY(stored(id) == TokenStatus::Active);
    CountingAuthority writer(m_workspace->authority(), m_workspace->authority().capabilities());
    const Maintenance able(writer, m_workspace->store(), clock(), tokenMaintenance(), nullptr);
    QTRY_COMPARE(writer.executed, 1);
}

void TestMaintenance::T6_failedReadIsNotTheEnd()
{
    const qint64 id = create(clock().now().addMSecs(40));
    const auto rename = [this](const QByteArray &sql) {
        QVERIFY(m_workspace->store().write({}, [sql](Connection &c) { return c.execute(sql); }).result());
    };
    rename("ALTER TABLE token RENAME TO gone");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"maintenance failed: token"_s));
    const Maintenance maintenance(m_workspace->authority(), m_workspace->store(), clock(), tokenMaintenance(), nullptr);
    m_workspace->settle();
    auto *timer = maintenance.findChild<QTimer *>();
    QVERIFY(timer->isActive());
    rename("ALTER TABLE gone RENAME TO token");
    clock().advanceMs(40);
    timer->start(1); // as if the hour were over
    QTRY_VERIFY(stored(id) == TokenStatus::Expired);
}

void TestMaintenance::noticeComesOnceAndKeepsQuiet()
{
    for (const int days : {1, 20, 29, 31})
        create(clock().now().addDays(days));
    Settings settings;
    const auto looked = [&] {
        auto notice = std::make_unique<ExpiryNotice>(settings, u"uuid"_s, clock(), nullptr);
        notice->check(m_workspace->store());
        return notice;
    };
    auto first = looked();
    QTRY_VERIFY(!first->isHidden());
    QVERIFY(first->message().startsWith(u"3 token"_s));
    const QSignalSpy shown(first.get(), &ExpiryNotice::showRequested);
    for (QAbstractButton *button : first->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Show tokens")
            button->click();
    }
    QCOMPARE(shown.count(), 1);
    QVERIFY(first->isHidden());
    auto second = looked();
    m_workspace->settle();
    QVERIFY(second->isHidden());
    clock().advanceMs(8LL * 24 * 60 * 60 * 1000);
    auto later = looked();
    QTRY_VERIFY(!later->isHidden());
}

void TestMaintenance::noticeIsSilentWhenNothingExpires()
{
    create(clock().now().addDays(31));
    create(QDateTime());
    Settings settings;
    ExpiryNotice notice(settings, u"uuid"_s, clock(), nullptr);
    notice.check(m_workspace->store());
    m_workspace->settle();
    QVERIFY(notice.isHidden());
}

QTEST_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
