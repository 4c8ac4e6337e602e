// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/migrations.h"

#include "core/store/file/connection.h"
#include "core/store/file/store.h"
#include "core/store/file/storefile.h"
#include "core/store/file/workspacecheck.h"
#include "core/store/list/listreader.h"
#include "core/store/rows/auditlog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

const QList<Migration> first{{1, "CREATE TABLE t (a TEXT)"}};
const QList<Migration> second = first + QList<Migration>{{2, "ALTER TABLE t ADD COLUMN b TEXT"}};
const QList<Migration> broken = first + QList<Migration>{{2, "CREATE TABLE u (a); CREATE TABLE t (a)"}};

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void builtInOnesAreThereAndAscend();
    void theyApplyAndMatchTheirOwnSchema();
    void newerFormatIsRefusedWithItsNumber();
    void copyIsMadeBeforeTheFirstStep();
    void noCopyWithoutAStep();
    void copyThatExistsIsKept();
    void unfinishedCopyIsMadeAnew();
    void failedStepLeavesTheOldFormat();
    void withoutTheCopyNothingIsMigrated();
    void strangeTableIsNotMigrated();
    void firstMemberIsFoundByUnicode();
    void workspacesOfEveryFormatOpen_data();
    void workspacesOfEveryFormatOpen();

private:
    [[nodiscard]] QString backup() const { return m_path + u".v1.backup"_s; }
    [[nodiscard]] std::unique_ptr<Connection> connection() const
    {
        auto opened = Connection::open(m_path, Connection::Mode::Writer);
        return opened ? std::move(*opened) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

/// A file of the first format with a row in it.
void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"w.gatehouse"_s);
    QVERIFY(createStoreFile(m_path));
    const auto writer = connection();
    QVERIFY(writer);
    QVERIFY(writer->execute("PRAGMA journal_mode = WAL"));
    QVERIFY(migrate(*writer, first));
    QVERIFY(writer->execute("INSERT INTO t VALUES ('kept')"));
}

void TestMigrations::builtInOnesAreThereAndAscend()
{
    const QList<Migration> all = builtInMigrations();
    QVERIFY(!all.isEmpty());
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].version, static_cast<int>(i) + 1);
        QVERIFY(!all[i].sql.isEmpty());
    }
}

void TestMigrations::theyApplyAndMatchTheirOwnSchema()
{
    const auto memory = Connection::openInMemory();
    QVERIFY(memory);
    QVERIFY(migrate(**memory, builtInMigrations()));
    QCOMPARE(schemaVersion(**memory).value_or(-1), builtInMigrations().last().version);
    QCOMPARE((*memory)->integer("PRAGMA application_id").value_or(-1), applicationId(StoreKind::Workspace));
    QVERIFY(checkSchema(**memory, builtInMigrations()));
}

void TestMigrations::newerFormatIsRefusedWithItsNumber()
{
    const auto writer = connection();
    QVERIFY(writer->execute("PRAGMA user_version = 17"));
    const auto result = upgrade(*writer, m_path, second);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Unsupported);
    QVERIFY2(result.error().message.contains(u"17"), qPrintable(result.error().message));
}

void TestMigrations::copyIsMadeBeforeTheFirstStep()
{
    const auto writer = connection();
    QVERIFY(upgrade(*writer, m_path, second));
    QCOMPARE(schemaVersion(*writer).value_or(-1), 2);
    QCOMPARE(writer->integer("SELECT count(b IS NULL) FROM t").value_or(-1), 1);

    QVERIFY(checkStoreFile(backup())); // mode 0600 among other things
    const auto copy = Connection::open(backup(), Connection::Mode::Immutable);
    QVERIFY(copy);
    QCOMPARE(schemaVersion(**copy).value_or(-1), 1);
    QVERIFY(checkSchema(**copy, first));
    QCOMPARE((*copy)->integer("SELECT count(*) FROM t WHERE a = 'kept'").value_or(-1), 1);
}

void TestMigrations::noCopyWithoutAStep()
{
    QVERIFY(upgrade(*connection(), m_path, first));
    QVERIFY(!QFile::exists(backup()));
}

void TestMigrations::copyThatExistsIsKept()
{
    QFile old(backup());
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.write("old") == 3);
    old.close();
    QVERIFY(upgrade(*connection(), m_path, second));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old"_ba);
}

/// An incomplete copy after a crash is not used.
void TestMigrations::unfinishedCopyIsMadeAnew()
{
    QFile unfinished(backup() + u".new"_s);
    QVERIFY(unfinished.open(QIODevice::WriteOnly));
    QVERIFY(unfinished.write("half") == 4);
    unfinished.close();
    QVERIFY(upgrade(*connection(), m_path, second));
    QVERIFY(!unfinished.exists());
    QVERIFY(checkStoreFile(backup()));
}

void TestMigrations::failedStepLeavesTheOldFormat()
{
    const auto writer = connection();
    QVERIFY(!upgrade(*writer, m_path, broken));
    QCOMPARE(schemaVersion(*writer).value_or(-1), 1);
    QVERIFY(checkSchema(*writer, first));
    QCOMPARE(writer->integer("SELECT count(*) FROM t").value_or(-1), 1);
}

void TestMigrations::withoutTheCopyNothingIsMigrated()
{
    QVERIFY(QDir().mkpath(backup() + u".new/x"_s));
    const auto writer = connection();
    QVERIFY(!upgrade(*writer, m_path, second));
    QCOMPARE(schemaVersion(*writer).value_or(-1), 1);
}

void TestMigrations::strangeTableIsNotMigrated()
{
    const auto writer = connection();
    QVERIFY(writer->execute("CREATE TABLE strange (a)"));
    const auto result = upgrade(*writer, m_path, second);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Corrupt);
    QCOMPARE(schemaVersion(*writer).value_or(-1), 1);
    QVERIFY(!QFile::exists(backup()));
}

/// Format 2 knew the case of ASCII letters alone.
void TestMigrations::firstMemberIsFoundByUnicode()
{
    auto opened = Connection::openInMemory();
    QVERIFY(opened);
    Connection &memory = **opened;
    QVERIFY(migrate(memory, upTo(builtInMigrations(), 1)));
    QVERIFY(run(memory,
                "INSERT INTO audit VALUES (1, 0, ?, 'admin', 'test', 'workspace.create', 'workspace', 1, 'w', '', '', "
                "x'00', x'00')",
                u"ÄNNE Öztürk"_s));
    QVERIFY(migrate(memory, builtInMigrations()));
    QCOMPARE(memory.integer("SELECT count(*) FROM member WHERE name = 'ÄNNE Öztürk'").value_or(-1), 1);
    ListQuery query;
    query.resource = Resource::Member;
    for (const QString &text : {u"änne"_s, u"Änne"_s, u"ÖZTÜRK"_s, u"ä"_s}) {
        query.text = text;
        QCOMPARE(countRows(memory, query).value_or(-1), 1);
    }
}

/// A file kept from each format, with scopes, clients and audit entries in it.
void TestMigrations::workspacesOfEveryFormatOpen_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < builtInMigrations().last().version; ++version)
        QTest::addRow("v%d", version) << version;
}

void TestMigrations::workspacesOfEveryFormatOpen()
{
    QFETCH(int, version);
    const QString path = m_folder->filePath(u"old.gatehouse"_s);
    QVERIFY(QFile::copy(QStringLiteral(GATEHOUSE_TEST_DATA "/workspaces/v%1.gatehouse").arg(version), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));

    const auto store = Store::open(path, Store::Access::Own);
    QVERIFY2(store, store ? "" : qPrintable(store.error().message + store.error().detail));
    QVERIFY(QFile::exists(path + u".v%1.backup"_s.arg(version)));
    const auto read = [&](auto work) { return (*store)->read(Store::Lane::Page, {}, work).result(); };
    QCOMPARE(read([](Connection &c) { return c.integer("SELECT count(*) FROM client"); }).value_or(-1), 7);
    QCOMPARE(read([](Connection &c) { return c.integer("SELECT count(*) FROM scope"); }).value_or(-1), 45);
    QCOMPARE(
        read([](Connection &c) { return c.integer("SELECT count(*) FROM member WHERE role = 'admin'"); }).value_or(-1),
        1);
    const auto verdict = read([](Connection &c) { return verifyAuditChain(c, {}); });
    QVERIFY(verdict);
    QVERIFY2(verdict->reason.isEmpty(), qPrintable(verdict->reason));
    const auto problems = read([](Connection &c) { return checkWorkspace(c, {}); });
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
