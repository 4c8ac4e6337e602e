// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/publishing.h"
#include "core/crypto/jose/statuslist.h"
#include "tests/support/keycommandtest.h"
#include "tests/support/valueof.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestPublishing : public KeyCommandTest
{
    Q_OBJECT

private slots:
    void K4_theFolderIsAllThatAVerifierNeeds();
    void B05_theKeySetHasNoPrivateMember();
    void T8_theStatusListTellsOfRevocation();
    void T8_tokensIssuedAfterwardsAreInTheList();
    void K4_whatChangedIsTold();
    void K4_aRevocationMeanwhileIsNotForgotten();
    void K4_theListExpires();
    void B10_aRevokedKeyIsGoneAndTheListWithIt();
    void B06_aRetiredKeyStays();
    void K4_withoutAnIssuerThereAreOnlyKeys();
    void K4_lockedNothingIsWritten();
    void K4_cancelledNothingIsWritten();
    void K4_publicationsAreRecorded();

private:
    QString folder() { return workspace().folder() + u"/web"_s; }
    QByteArray file(const QString &path)
    {
        QFile one(folder() + u'/' + path);
        return one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
    }
    Result<Publication> tryPublish(const JobContext &job = {})
    {
        return workspace().read([&](Connection &connection) {
            return gatehouse::publish(connection, workspace().store().vault(), folder(), {}, now(), job);
        });
    }
    Publication publishNow()
    {
        const auto publication = tryPublish();
        if (!publication)
            qFatal("%s", qPrintable(publication.error().message));
        workspace().execute(RecordPublication{*publication});
        return *publication;
    }
    PublicationState state()
    {
        return valueOf(
            workspace().read([this](Connection &connection) { return readPublicationState(connection, now()); }));
    }
    KeySet publishedKeys()
    {
        KeySet keys;
        const QList<Jwk> jwks = parseJwks(file(u"jwks.json"_s)).value_or(QList<Jwk>());
        for (const Jwk &jwk : jwks)
            keys.add({jwk.key, *jwk.algorithm, jwk.kid});
        return keys;
    }
    /// Verified as a verifier does, with what is in the folder alone.
    Result<StatusList> publishedList()
    {
        return verifyStatusList(file(u"statuslist.jwt"_s), publishedKeys(), "https://auth.example.com/statuslist.jwt",
                                now().toSecsSinceEpoch());
    }
};

void TestPublishing::K4_theFolderIsAllThatAVerifierNeeds()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    const QByteArray jwt = issue(device(u"pump-7"_s));
    publishNow();
    const QStringList names{u".well-known/oauth-authorization-server"_s, u".well-known/openid-configuration"_s,
                            u"jwks.json"_s, u"statuslist.jwt"_s};
    for (const QString &name : names) {
        const QFileInfo info(folder() + u'/' + name);
        QVERIFY2(info.isFile(), qPrintable(name));
        QVERIFY2(info.permission(QFileDevice::ReadOther), qPrintable(name)); // a web server is somebody else
    }
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 2); // nothing is left behind
    const QJsonObject metadata = QJsonDocument::fromJson(file(names[0])).object();
    QCOMPARE(metadata[u"issuer"], u"https://auth.example.com"_s);
    QCOMPARE(metadata[u"jwks_uri"], u"https://auth.example.com/jwks.json"_s);
    const auto jwks = valueOf(parseJwks(file(u"jwks.json"_s)));
    QVERIFY(verifyJws(jwt, KeySet({{jwks.first().key, *jwks.first().algorithm, jwks.first().kid}})));
    QVERIFY(publishedList());
}

void TestPublishing::B05_theKeySetHasNoPrivateMember()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    create(newKey("p256.sec1.pem"));
    create(newKey("rsa.pk8.pem"));
    publishNow();
    const QJsonArray keys = QJsonDocument::fromJson(file(u"jwks.json"_s)).object()[u"keys"].toArray();
    QCOMPARE(keys.size(), 3);
    QSet<QString> kids;
    for (const QJsonValue &one : keys) {
        for (const QString &secret : {u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"k"_s, u"oth"_s})
            QVERIFY(!one.toObject().contains(secret));
        QCOMPARE(one[u"use"], u"sig"_s);
        QVERIFY(!one[u"alg"].toString().isEmpty());
        kids.insert(one[u"kid"].toString());
    }
    QCOMPARE(kids.size(), 3);
}

void TestPublishing::T8_theStatusListTellsOfRevocation()
{
    givenVault();
    create(newKey("p256.sec1.pem"));
    qint64 first = 0;
    qint64 second = 0;
    issue(device(u"one"_s), &first);
    issue(device(u"two"_s), &second);
    issue(device(u"three"_s));
    publishNow();
    QVERIFY(!valueOf(publishedList()).isRevoked(0));
    workspace().execute(SetTokensActive{{first}, false});
    workspace().execute(DeleteTokens{{second}});
    QVERIFY(!valueOf(publishedList()).isRevoked(0)); // nobody was told yet
    QCOMPARE(publishNow().revokedCount, 2);
    QVERIFY(valueOf(publishedList()).isRevoked(0));
    QVERIFY(valueOf(publishedList()).isRevoked(1));
    QVERIFY(!valueOf(publishedList()).isRevoked(2));
    workspace().execute(SetTokensActive{{first}, true});
    publishNow();
    QVERIFY(!valueOf(publishedList()).isRevoked(0));
}

void TestPublishing::T8_tokensIssuedAfterwardsAreInTheList()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    publishNow();
    issue(device(u"one"_s));
    QVERIFY(!valueOf(publishedList()).isRevoked(0));
    QVERIFY(!state().changes.isStale());
    workspace()
        .store()
        .write({},
               [](Connection &connection) -> Result<bool> {
                   return connection
                       .execute("INSERT INTO issued_token (status_index, issued_at, is_revoked, bit_revision) "
                                "VALUES (1000000, 0, 1, 0)")
                       .map([] { return true; });
               })
        .waitForFinished();
    QVERIFY(state().changes.isListFull);
    publishNow();
    QVERIFY(!state().changes.isStale());
    QVERIFY(valueOf(publishedList()).size() > 1'000'001 + 60'000);
    QVERIFY(valueOf(publishedList()).isRevoked(1'000'000));
}

void TestPublishing::K4_whatChangedIsTold()
{
    givenVault();
    QVERIFY(state().changes.isFirst);
    const SigningKey first = key(create(newKey("ed25519.pk8.pem")));
    qint64 row = 0;
    issue(device(u"one"_s, 10), &row);
    publishNow();
    QVERIFY(!state().changes.isStale());
    QCOMPARE(describe(state().changes), QStringList());

    const SigningKey second = key(create(newKey("p256.sec1.pem", {}, true)));
    workspace().execute(SetTokensActive{{row}, false});
    PublicationChanges changes = state().changes;
    QCOMPARE(changes.addedKids, QStringList{second.kid});
    QCOMPARE(changes.removedKids, QStringList());
    QCOMPARE(changes.revokedCount, 1);
    QVERIFY(!changes.areDocumentsChanged);
    QCOMPARE(describe(changes).size(), 2);
    publishNow();
    QVERIFY(!state().changes.isStale());

    workspace().execute(SetTokensActive{{row}, true});
    QCOMPARE(state().changes.restoredCount, 1);
    advanceDays(10); // the token is over, and its key as well
    changes = state().changes;
    QCOMPARE(changes.restoredCount, 0);
    QCOMPARE(changes.removedKids, QStringList{first.kid});
    publishNow();
    Workspace changed = valueOf(workspace().read(&readWorkspace));
    changed.issuer = u"https://other.example.com"_s;
    workspace().execute(UpdateWorkspace{changed});
    QVERIFY(state().changes.areDocumentsChanged);
}

void TestPublishing::K4_aRevocationMeanwhileIsNotForgotten()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    qint64 row = 0;
    issue(device(u"one"_s), &row);
    const auto publication = valueOf(tryPublish());
    workspace().execute(SetTokensActive{{row}, false}); // by someone else, before it is recorded
    workspace().execute(RecordPublication{publication});
    QCOMPARE(state().changes.revokedCount, 1);
}

void TestPublishing::K4_theListExpires()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    QCOMPARE(publishNow().expiresAt, now().addDays(30));
    advanceDays(22);
    QVERIFY(!state().changes.isStale());
    advanceDays(1);
    QVERIFY(state().changes.expiresListSoon);
    advanceDays(7);
    QVERIFY(state().changes.hasListExpired);
    workspace().clock().advanceMs(61'000); // verifiers' clocks may be a minute off
    QCOMPARE(publishedList().error().kind, ErrorKind::Timeout);
    publishNow();
    QVERIFY(publishedList());
}

void TestPublishing::B10_aRevokedKeyIsGoneAndTheListWithIt()
{
    givenVault();
    const SigningKey first = key(create(newKey("ed25519.pk8.pem")));
    issue(device(u"one"_s));
    publishNow();
    workspace().execute(RevokeKeys{{first.id}, {}});
    QCOMPARE(state().changes.removedKids, QStringList{first.kid});
    workspace().store().vault().lock(); // an emergency waits for no passphrase
    const Publication publication = publishNow();
    QCOMPARE(publication.kids, QStringList());
    QCOMPARE(publication.listSize, 0);
    QCOMPARE(valueOf(parseJwks(file(u"jwks.json"_s))).size(), 0);
    QVERIFY(!QFile::exists(folder() + u"/statuslist.jwt"_s)); // nobody could verify it
    QVERIFY(!state().changes.isStale());
}

void TestPublishing::B06_aRetiredKeyStays()
{
    givenVault();
    const SigningKey first = key(create(newKey("ed25519.pk8.pem")));
    const QByteArray jwt = issue(device(u"one"_s));
    create(newKey("p256.sec1.pem", {}, true));
    publishNow();
    const KeySet keys = publishedKeys();
    QVERIFY(verifyJws(jwt, keys));
    QVERIFY(keys.find(first.kid.toLatin1()));
}

void TestPublishing::K4_withoutAnIssuerThereAreOnlyKeys()
{
    givenVault();
    Workspace changed = valueOf(workspace().read(&readWorkspace));
    changed.issuer.clear();
    workspace().execute(UpdateWorkspace{changed});
    create(newKey("ed25519.pk8.pem"));
    issue(device(u"one"_s));
    workspace().store().vault().lock(); // there is nothing to sign
    publishNow();
    QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"jwks.json"_s});
    QVERIFY(!state().changes.isStale());
}

void TestPublishing::K4_lockedNothingIsWritten()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    workspace().store().vault().lock();
    QCOMPARE(tryPublish().error().kind, ErrorKind::Locked);
    QVERIFY(!QFile::exists(folder()));
}

void TestPublishing::K4_cancelledNothingIsWritten()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    publishNow();
    const QByteArray before = file(u"jwks.json"_s);
    create(newKey("p256.sec1.pem"));
    const JobContext job;
    job.cancel();
    const auto reader = valueOf(workspace().store().openReader());
    const auto cancelled = gatehouse::publish(*reader, workspace().store().vault(), folder(), {}, now(), job);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QCOMPARE(file(u"jwks.json"_s), before);
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void TestPublishing::K4_publicationsAreRecorded()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    publishNow();
    QVERIFY2(lastEntry().startsWith(u"workspace.publish workspace Test workspace "_s), qPrintable(lastEntry()));
    QVERIFY(lastEntry().contains(folder()));
    QCOMPARE(state().last->publishedBy, u"tester@example.org"_s);
    QCOMPARE(state().last->folder, folder());
    QCOMPARE(state().last->publishedAt, now());
    QCOMPARE(number("SELECT count(*) FROM publication"), 1);
    publishNow();
    QCOMPARE(number("SELECT count(*) FROM publication"), 1);
}

QTEST_MAIN(TestPublishing)
#include "tst_publishing.moc"
