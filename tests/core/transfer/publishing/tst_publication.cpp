// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/publishing/publication.h"
#include "tests/support/keyfiles.h"
#include "tests/support/valueof.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// Limits the size of files, which looks like a full disk and does not need root.
class SmallDisk final
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestPublication : public QObject
{
    Q_OBJECT

private slots:
    void B01_theIssuerIsByteForByteTheWorkspaces();
    void B02_anIssuerWithAPathHasBothForms();
    void B02_pathsThatLeadElsewhereAreRefused_data();
    void B02_pathsThatLeadElsewhereAreRefused();
    void B03_nothingIsPromisedThatNobodyAnswers();
    void B03_theRequiredMembersAreThere();
    void K4_aFullDiskLeavesTheOldFilesWhole();
    void K4_eachFileIsReplacedWhole();
    void K4_somethingElseIsInTheWay();
    void K4_theFolderAboveMustBeThere();
    void K4_theFingerprintTellsEveryChange();

private:
    static QByteArray contentOf(const QList<PublishedFile> &files, const QString &path)
    {
        for (const PublishedFile &file : files) {
            if (file.path == path)
                return file.content;
        }
        return {};
    }
    static QJsonObject objectOf(const QList<PublishedFile> &files, const QString &path)
    {
        return QJsonDocument::fromJson(contentOf(files, path)).object();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList everything(const QString &folder);
};

QStringList TestPublication::everything(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void TestPublication::B01_theIssuerIsByteForByteTheWorkspaces()
{
    const auto files = publicDocuments(u"https://auth.example.com/"_s, {test::testJwsKey("ed25519.pk8.pem")});
    QVERIFY(files);
    const QJsonObject metadata = objectOf(*files, u".well-known/oauth-authorization-server"_s);
    QCOMPARE(metadata[u"issuer"], u"https://auth.example.com/"_s);
    QCOMPARE(metadata[u"jwks_uri"], u"https://auth.example.com/jwks.json"_s);
}

void TestPublication::B02_anIssuerWithAPathHasBothForms()
{
    const auto files =
        valueOf(publicDocuments(u"https://example.com/plant/line-2"_s, {test::testJwsKey("ed25519.pk8.pem")}));
    QStringList paths;
    for (const PublishedFile &file : files)
        paths << file.path;
    QCOMPARE(paths, (QStringList{u"plant/line-2/jwks.json"_s, u"plant/line-2/.well-known/openid-configuration"_s,
                                 u".well-known/openid-configuration/plant/line-2"_s,
                                 u".well-known/oauth-authorization-server/plant/line-2"_s}));
    QCOMPARE(statusListPath(u"https://example.com/plant/line-2"_s), u"plant/line-2/statuslist.jwt"_s);
    QCOMPARE(objectOf(files, paths.last())[u"jwks_uri"], u"https://example.com/plant/line-2/jwks.json"_s);
}

void TestPublication::B02_pathsThatLeadElsewhereAreRefused_data()
{
    QTest::addColumn<QString>("issuer");
    for (const char *issuer : {"https://example.com/../etc", "https://example.com/a/./b", "https://example.com/a//b",
                               "https://example.com/a%2f..%2fb", "https://example.com/.git", "https://example.com/a;x"})
        QTest::newRow(issuer) << QString::fromLatin1(issuer);
}

void TestPublication::B02_pathsThatLeadElsewhereAreRefused()
{
    QFETCH(QString, issuer);
    const auto files = publicDocuments(issuer, {});
    QVERIFY(!files);
    QCOMPARE(files.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(files.error().field, u"issuer"_s);
}

void TestPublication::B03_nothingIsPromisedThatNobodyAnswers()
{
    const auto files = valueOf(publicDocuments(u"https://example.com"_s, {test::testJwsKey("p256.sec1.pem")}));
    for (const QString &path : {u".well-known/openid-configuration"_s, u".well-known/oauth-authorization-server"_s}) {
        const QJsonObject metadata = objectOf(files, path);
        QCOMPARE(metadata[u"grant_types_supported"].toArray(), QJsonArray());
        QCOMPARE(metadata[u"response_types_supported"].toArray(), QJsonArray{u"none"_s});
        for (const QString &name :
             {u"introspection_endpoint"_s, u"revocation_endpoint"_s, u"userinfo_endpoint"_s, u"scopes_supported"_s,
              u"registration_endpoint"_s, u"device_authorization_endpoint"_s, u"code_challenge_methods_supported"_s})
            QVERIFY2(!metadata.contains(name), qPrintable(name));
    }
    QCOMPARE(objectOf(files, u".well-known/openid-configuration"_s)[u"id_token_signing_alg_values_supported"].toArray(),
             QJsonArray{u"ES256"_s});
}

void TestPublication::B03_theRequiredMembersAreThere()
{
    const auto files = valueOf(publicDocuments(u"https://example.com"_s, {test::testJwsKey("p256.sec1.pem")}));
    const QJsonObject oauth = objectOf(files, u".well-known/oauth-authorization-server"_s);
    for (const QString &name : {u"issuer"_s, u"token_endpoint"_s, u"jwks_uri"_s, u"response_types_supported"_s})
        QVERIFY2(oauth.contains(name), qPrintable(name));
    const QJsonObject openid = objectOf(files, u".well-known/openid-configuration"_s);
    for (const QString &name :
         {u"issuer"_s, u"authorization_endpoint"_s, u"token_endpoint"_s, u"jwks_uri"_s, u"response_types_supported"_s,
          u"subject_types_supported"_s, u"id_token_signing_alg_values_supported"_s})
        QVERIFY2(openid.contains(name), qPrintable(name));
}

void TestPublication::K4_aFullDiskLeavesTheOldFilesWhole()
{
    const QTemporaryDir folder;
    const QList<PublishedFile> old{{u"jwks.json"_s, "old keys"}, {u"statuslist.jwt"_s, "old list"}};
    QVERIFY(writeFiles(folder.path(), old, {}, {}));
    const QList<PublishedFile> files{{u"jwks.json"_s, "new keys"}, {u"statuslist.jwt"_s, QByteArray(100'000, 'x')}};
    {
        const SmallDisk disk(50'000);
        const auto written = writeFiles(folder.path(), files, {}, {});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Internal);
        QVERIFY2(written.error().message.contains(u"statuslist.jwt"_s), qPrintable(written.error().message));
    }
    QCOMPARE(read(folder.filePath(u"jwks.json"_s)), "old keys"_ba);
    QCOMPARE(read(folder.filePath(u"statuslist.jwt"_s)), "old list"_ba);
    QCOMPARE(everything(folder.path()), (QStringList{u"jwks.json"_s, u"statuslist.jwt"_s}));
    QVERIFY(writeFiles(folder.path(), files, {}, {}));
    QCOMPARE(read(folder.filePath(u"jwks.json"_s)), "new keys"_ba);
}

void TestPublication::K4_eachFileIsReplacedWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"jwks.json"_s);
    QVERIFY(writeFiles(folder.path(), {{u"jwks.json"_s, "old keys"}, {u"statuslist.jwt"_s, "old"}}, {}, {}));
    QFile reader(path); // a web server is sending it just now
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QVERIFY(writeFiles(folder.path(), {{u"jwks.json"_s, "new"}}, u"statuslist.jwt"_s, {}));
    QCOMPARE(reader.readAll(), "old keys"_ba);
    QCOMPARE(read(path), "new"_ba);
    QCOMPARE(everything(folder.path()), QStringList{u"jwks.json"_s});
}

void TestPublication::K4_somethingElseIsInTheWay()
{
    const QTemporaryDir folder;
    QVERIFY(writeFiles(folder.path(), {{u"a"_s, "file"}}, {}, {}));
    const auto through = writeFiles(folder.path(), {{u"b"_s, "new"}, {u"a/jwks.json"_s, "new"}}, {}, {});
    QCOMPARE(through.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(everything(folder.path()), QStringList{u"a"_s});
    QVERIFY(QDir(folder.path()).mkdir(u"jwks.json"_s));
    QCOMPARE(writeFiles(folder.path(), {{u"jwks.json"_s, "new"}}, {}, {}).error().kind, ErrorKind::InvalidInput);
}

void TestPublication::K4_theFolderAboveMustBeThere()
{
    const QTemporaryDir folder;
    QCOMPARE(writeFiles(folder.filePath(u"not/here"_s), {{u"a"_s, "new"}}, {}, {}).error().kind, ErrorKind::NotFound);
    QVERIFY(writeFiles(folder.filePath(u"here"_s), {{u"x/y/a"_s, "new"}}, {}, {}));
    QCOMPARE(read(folder.filePath(u"here/x/y/a"_s)), "new"_ba);
}

void TestPublication::K4_theFingerprintTellsEveryChange()
{
    const QList<PublishedFile> files{{u"a"_s, "bc"}, {u"d"_s, "e"}};
    QCOMPARE(fingerprintOf(files), fingerprintOf(files));
    QVERIFY(fingerprintOf(files) != fingerprintOf({{u"ab"_s, "c"}, {u"d"_s, "e"}}));
    QVERIFY(fingerprintOf(files) != fingerprintOf({{u"a"_s, "bc"}}));
}

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
