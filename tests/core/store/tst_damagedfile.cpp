// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/workspacecheck.h"
#include "core/store/list/listreader.h"
#include "core/store/list/listrows.h"
#include "core/store/rows/auditlog.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/workspacerows.h"
#include "core/tabular/fields/resources.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int rounds = 2000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Reads everything that the program reads; each part succeeds or returns an error.
Result<bool> readEverything(Connection &connection)
{
    const auto problems = checkWorkspace(connection, {});
    const auto audit = verifyAuditChain(connection, {});
    const auto workspace = readWorkspace(connection);
    bool sound = problems && problems->isEmpty() && audit && !audit->firstBadEntry && workspace;
    for (const Resource resource : allResources()) {
        const ListQuery query{resource, u"open a"_s, {}, {}, Qt::AscendingOrder};
        sound = countRows(connection, query).has_value() && sound;
        const auto cursor =
            openListCursor(connection, {resource, {}, {}, {}, Qt::AscendingOrder}, resourceInfo(resource).columns());
        while (cursor && (*cursor)->next().value_or(false)) {
        }
    }
    for (qint64 id = 1; id < 10; ++id)
        (void)readRow<Client>(connection, id);
    return sound;
}

} // namespace

class TestDamagedFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oneByteFlipped();
    void cutShort();
    void foreignLogBesideIt();
    void checkNamesWhatIsWrong_data();
    void checkNamesWhatIsWrong();

private:
    void judge(const QByteArray &content, const QByteArray &what);

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_content;
    QRandomGenerator m_random{7};
    int m_refused = 0;
    int m_opened = 0;
};

void TestDamagedFile::initTestCase()
{
    QString path;
    {
        TestWorkspace workspace(20);
        path = workspace.path();
        const auto emptied = workspace.store().write(
            {}, [](Connection &connection) { return connection.integer("PRAGMA wal_checkpoint(TRUNCATE)"); });
        QCOMPARE(emptied.result().value_or(-1), 0);
        m_content = contentOf(path);
    }
    QVERIFY(m_content.size() > 40'000);
    m_path = m_folder.filePath(u"w.gatehouse"_s);
    write(m_path, m_content);
    const auto store = Store::open(m_path, Store::Access::Own);
    QVERIFY(store);
    QCOMPARE((*store)->write({}, &readEverything).result().value_or(false), true);
}

/// It opens, or returns an error of the right kind; no crash, and reading does not change the file.
void TestDamagedFile::judge(const QByteArray &content, const QByteArray &what)
{
    write(m_path, content);
    const Store::Access access = m_random.bounded(2) == 0 ? Store::Access::Own : Store::Access::Read;
    {
        const auto store = Store::open(m_path, access);
        if (!store) {
            ++m_refused;
            const ErrorKind kind = store.error().kind;
            QVERIFY2(kind == ErrorKind::Corrupt || kind == ErrorKind::InvalidInput || kind == ErrorKind::Unsupported ||
                         kind == ErrorKind::Forbidden,
                     (what + ": " + store.error().detail.toUtf8()).constData());
            QVERIFY(!store.error().message.isEmpty());
        } else {
            ++m_opened;
            QVERIFY2((*store)->read(Store::Lane::Scan, {}, &readEverything).result(), what.constData());
        }
    }
    for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1})
        QFile::remove(m_path + suffix);
}

void TestDamagedFile::oneByteFlipped()
{
    m_refused = m_opened = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray content = m_content;
        const int limit = round % 4 == 0 ? 4096 : static_cast<int>(content.size()); // the first page matters most
        const int at = m_random.bounded(limit);
        content[at] = static_cast<char>(content[at] ^ (1 + m_random.bounded(255)));
        judge(content, "byte " + QByteArray::number(at));
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_refused > 20);
    QVERIFY(m_opened > 100);
}

void TestDamagedFile::cutShort()
{
    for (int round = 0; round < 200; ++round) {
        const int size = round % 2 == 0 ? m_random.bounded(static_cast<int>(m_content.size()))
                                        : 4096 * m_random.bounded(static_cast<int>(m_content.size()) / 4096);
        judge(m_content.left(size), "cut at " + QByteArray::number(size));
        if (QTest::currentTestFailed())
            return;
    }
}

/// The write-ahead log of another database is not applied.
void TestDamagedFile::foreignLogBesideIt()
{
    TestWorkspace other(20);
    write(m_path, m_content);
    write(m_path + u"-wal"_s, contentOf(other.path() + u"-wal"_s));
    const auto store = Store::open(m_path, Store::Access::Read);
    QVERIFY(store || store.error().kind == ErrorKind::Corrupt);
    QFile::remove(m_path + u"-wal"_s);
    QFile::remove(m_path + u"-shm"_s);
}

void TestDamagedFile::checkNamesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("harm");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << "SELECT 1"_ba << QString();
    QTest::newRow("client count") << "UPDATE scope SET client_count = 77 WHERE name = 'openid'"_ba
                                  << u"openid counts 77"_s;
    QTest::newRow("secret count") << "DELETE FROM client_secret"_ba << u"secrets, but has 0"_s;
    QTest::newRow("reference")
        << "PRAGMA foreign_keys = OFF; INSERT INTO client_secret VALUES (99999, 4711, '', '', 0, NULL, "
           "NULL)"_ba
        << u"client_secret, row 99999"_s;
    QTest::newRow("view") << "CREATE VIEW v AS SELECT 1"_ba << u"view v"_s;
    QTest::newRow("text gone") << "DELETE FROM client_search WHERE id = 1"_ba << u"Clients"_s;
    QTest::newRow("text changed") << "UPDATE scope_search SET text = 'something else' WHERE id = 1"_ba << u"Scopes"_s;
    QTest::newRow("index emptied") << "INSERT INTO client_fts (client_fts) VALUES ('delete-all')"_ba << u"Clients"_s;
}

void TestDamagedFile::checkNamesWhatIsWrong()
{
    QFETCH(QByteArray, harm);
    QFETCH(QString, part);
    write(m_path, m_content);
    const auto connection = Connection::open(m_path, Connection::Mode::Writer);
    QVERIFY(connection);
    QVERIFY((*connection)->execute(harm));
    const auto problems = checkWorkspace(**connection, {});
    QVERIFY(problems);
    const QString lines = problems->join(u'\n');
    QCOMPARE(lines.isEmpty(), part.isEmpty());
    QVERIFY2(lines.contains(part), qPrintable(lines));
}

QTEST_GUILESS_MAIN(TestDamagedFile)
#include "tst_damagedfile.moc"
