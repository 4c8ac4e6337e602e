// SPDX-License-Identifier: GPL-3.0-or-later
// Which files are realm exports at all.
#include "core/transfer/keycloak/realmimport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

// Before the raw strings, which moc does not read past.
class TestRealmFiles : public QObject
{
    Q_OBJECT

private slots:
    void refusedFiles_data();
    void refusedFiles();
    void acceptsOneRealmInAnArray();
};

namespace {

const QByteArray client = R"({"clientId": "a", "publicClient": true, "redirectUris": ["https://a.example.com/cb"]})";

QByteArray realmWith(const QByteArray &clients)
{
    return R"({"realm": "test", "clients": [)" + clients + "]}";
}

} // namespace

void TestRealmFiles::refusedFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const QString notRealm = u"This is not a Keycloak realm export."_s;
    const auto syntax = [](int line) { return u"The file is not valid JSON: there is an error in line %1."_s.arg(line); };
    QTest::newRow("empty") << QByteArray() << syntax(1);
    QTest::newRow("text") << QByteArray("Hello") << syntax(1);
    QTest::newRow("syntax error in line 3") << QByteArray("{\n \"realm\": \"r\",\n \"clients\": [,]\n}") << syntax(3);
    QTest::newRow("truncated") << QByteArray("{\"realm\": \"r\",\n\"clients\": [\n") << syntax(3);
    QTest::newRow("not UTF-8") << QByteArray("{\"realm\": \"\xff\", \"clients\": []}") << syntax(1);
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0\1", 18) << syntax(1);
    QTest::newRow("object") << QByteArray("{}") << notRealm;
    QTest::newRow("empty array") << QByteArray("[]") << notRealm;
    QTest::newRow("array of numbers") << QByteArray("[1, 2]") << notRealm;
    QTest::newRow("adapter configuration") << QByteArray(R"({"realm": "r", "resource": "a"})") << notRealm;
    QTest::newRow("client export") << QByteArray(R"({"clientId": "a", "redirectUris": []})") << notRealm;
    QTest::newRow("realm is a number") << QByteArray(R"({"realm": 1, "clients": []})") << notRealm;
    QTest::newRow("clients is an object") << QByteArray(R"({"realm": "r", "clients": {}})") << notRealm;
    QTest::newRow("client is a string") << QByteArray(R"({"realm": "r", "clients": ["a"]})") << notRealm;
    QTest::newRow("scopes is an object") << QByteArray(R"({"realm": "r", "clients": [], "clientScopes": {}})")
                                         << notRealm;
    QTest::newRow("two realms") << QByteArray(R"([{"realm": "r", "clients": []}, {"realm": "s", "clients": []}])")
                                << u"The file contains several realms: export one at a time."_s;
    QTest::newRow("client twice") << realmWith(client + ',' + client) << u"The file contains the client a twice."_s;
    QTest::newRow("scope twice")
        << QByteArray(R"({"realm": "r", "clients": [], "clientScopes": [{"name": "s"}, {"name": "s"}]})")
        << u"The file contains the scope s twice."_s;
    QTest::newRow("user twice")
        << QByteArray(R"({"realm": "r", "clients": [], "users": [{"username": "u"}, {"username": "u"}]})")
        << u"The file contains the user u twice."_s;
    QTest::newRow("organization twice")
        << QByteArray(R"({"realm": "r", "clients": [], "organizations": [{"name": "o"}, {"name": "o"}]})")
        << u"The file contains the organization o twice."_s;
    QTest::newRow("users is an object") << QByteArray(R"({"realm": "r", "clients": [], "users": {}})") << notRealm;
    QTest::newRow("group is a string") << QByteArray(R"({"realm": "r", "clients": [], "groups": ["a"]})") << notRealm;
    QTest::newRow("deep") << QByteArray(5'000'000, '[') << u"The file is nested too deeply to be a realm export."_s;
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(101)
                                  << u"The file is nested too deeply to be a realm export."_s;
    QTest::newRow("brackets in a string are not deep")
        << QByteArray("[\"\\\"" + QByteArray(200, '[') + "\"]") << notRealm;
    QTest::newRow("huge") << QByteArray(maxRealmBytes + 1, ' ') << u"The file is larger than 64 MiB."_s;
}

void TestRealmFiles::refusedFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto import = readRealm(json);
    QVERIFY(!import);
    QVERIFY(import.error().kind == ErrorKind::InvalidInput);
    QCOMPARE(import.error().message, message);
}

void TestRealmFiles::acceptsOneRealmInAnArray()
{
    const auto import = readRealm('[' + realmWith(client) + ']');
    QVERIFY(import);
    QCOMPARE(import->realm, u"test"_s);
    QCOMPARE(import->clients.size(), 1);
}

QTEST_GUILESS_MAIN(TestRealmFiles)
#include "tst_realmfiles.moc"
