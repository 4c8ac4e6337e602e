// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/listreader.h"
#include "core/store/list/listrows.h"
#include "core/tabular/fields/resources.h"
#include "tests/support/keycommandtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestSigningKeyRows : public KeyCommandTest
{
    Q_OBJECT

private slots:
    void K2_everyFieldComesBack();
    void K3_thePrivatePartIsSealedAndComesBack();
    void K3_aPrivatePartOfAnotherRowDoesNotOpen();
    void O04_theKidIsOnlyAName();
    void K2_namesForPeople();
    void K2_publishedKeysAreInOrder();
    void K2_listsAndSearches();

private:
    QStringList list(const QList<FieldFilter> &filters, const QString &text = {});
};

QStringList TestSigningKeyRows::list(const QList<FieldFilter> &filters, const QString &text)
{
    const ListQuery query{Resource::Key, text, filters, u"name"_s, Qt::AscendingOrder};
    return workspace()
        .read([&](Connection &connection) -> Result<QStringList> {
            TRY_ASSIGN(auto rows, openListCursor(connection, query, {infoOf<SigningKey>().field(u"name")}, -1));
            QStringList names;
            while (rows->next().value_or(false))
                names << QString::fromUtf8(rows->text(0));
            return names;
        })
        .value_or(QStringList{u"failed"_s});
}

void TestSigningKeyRows::K2_everyFieldComesBack()
{
    givenVault();
    SigningKey one = key(create(newKey("ed25519.pk8.pem", u"Größe 🚀"_s)));
    QCOMPARE(one.kid, QString::fromLatin1(thumbprint(test::testKey("ed25519.pk8.pem"))));
    QCOMPARE(one.kid.size(), 43);
    QCOMPARE(one.name, u"Größe 🚀"_s);
    QCOMPARE(one.algorithm, u"EdDSA"_s);
    QCOMPARE(one.kind, u"Ed25519"_s);
    QCOMPARE(one.createdBy, u"tester@example.org"_s);
    QCOMPARE(one.createdAt, now());
    QCOMPARE(one.activatedAt, now());

    one.name = u"Other"_s;
    one.status = KeyStatus::Revoked;
    one.signsFrom = now().addDays(1);
    one.activatedAt = now().addDays(2);
    one.retiredAt = now().addDays(3);
    one.revokedAt = now().addDays(4);
    one.revocationReason = u"lost"_s;
    one.updatedAt = now().addDays(5);
    one.revision = 77;
    const auto updated = workspace().store().write({}, [&](Connection &connection) -> Result<bool> {
        return SigningKeyRows(connection).update(one).map([] { return true; });
    });
    QVERIFY(updated.result());
    QCOMPARE(key(one.id), one);
    const auto found =
        workspace().read([&](Connection &connection) { return findRow<SigningKey>(connection, one.kid); });
    QVERIFY(found && *found == one);
    QCOMPARE(list({}, u"lost"_s), QStringList{u"Other"_s});
    QCOMPARE(list({}, u"größe"_s), QStringList());
}

void TestSigningKeyRows::K3_thePrivatePartIsSealedAndComesBack()
{
    givenVault();
    const CreateKey command = newKey("p256.sec1.pem");
    const SigningKey stored = key(create(command));
    const auto pair = workspace().read(
        [&](Connection &connection) { return unsealSigningKey(connection, workspace().store().vault(), stored); });
    QVERIFY(pair);
    QVERIFY(pair->key.hasPrivatePart());
    QVERIFY(pair->key.hasSamePublicPart(test::testKey("p256.sec1.pem")));
    QCOMPARE(pair->kid, stored.kid.toLatin1());

    workspace()
        .store()
        .write({}, [](Connection &connection) { return connection.integer("PRAGMA wal_checkpoint"); })
        .waitForFinished();
    QFile file(workspace().path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains(stored.publicKey));
    const QByteArray secret = command.privateKey.reveal().toByteArray();
    QVERIFY(!content.contains(secret));
    QVERIFY(!content.contains(secret.mid(36, 32))); // the number itself, without what DER puts around it

    workspace().store().vault().lock();
    const auto locked = workspace().read(
        [&](Connection &connection) { return unsealSigningKey(connection, workspace().store().vault(), stored); });
    QVERIFY(!locked);
    QCOMPARE(locked.error().kind, ErrorKind::Locked);
}

void TestSigningKeyRows::K3_aPrivatePartOfAnotherRowDoesNotOpen()
{
    givenVault();
    const SigningKey one = key(create(newKey("ed25519.pk8.pem")));
    create(newKey("p256.sec1.pem"));
    workspace()
        .store()
        .write({},
               [](Connection &connection) -> Result<bool> {
                   return run(connection, "UPDATE signing_key SET private_key = (SELECT private_key FROM signing_key "
                                          "ORDER BY id DESC LIMIT 1)")
                       .map([] { return true; });
               })
        .waitForFinished();
    const auto swapped = workspace().read(
        [&](Connection &connection) { return unsealSigningKey(connection, workspace().store().vault(), one); });
    QVERIFY(!swapped);
    QCOMPARE(swapped.error().kind, ErrorKind::Corrupt);
}

void TestSigningKeyRows::O04_theKidIsOnlyAName()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    for (const QString &kid :
         {u"' OR 1=1 --"_s, u"../../etc/passwd"_s, u"\""_s, QString(u'\0'), QString(10'000, u'x'), QString(),
          QString::fromLatin1(thumbprint(test::testKey("ed25519.pk8.pem"))).toLower()}) {
        const auto found =
            workspace().read([&](Connection &connection) { return findRow<SigningKey>(connection, kid); });
        QVERIFY2(!found && found.error().kind == ErrorKind::NotFound, qPrintable(kid.left(20)));
    }
    QCOMPARE(number("SELECT count(*) FROM signing_key"), 1);
}

void TestSigningKeyRows::K2_namesForPeople()
{
    givenVault();
    const SigningKey one = key(create(newKey("ed25519.pk8.pem", u"Winter"_s)));
    create(newKey("p256.sec1.pem", u"Twice"_s));
    create(newKey("rsa.pk8.pem", u"twice"_s));
    const auto named = [this](const QString &name) {
        return workspace().read([&](Connection &connection) { return findSigningKeyNamed(connection, name); });
    };
    QCOMPARE(named(one.kid)->id, one.id);
    QCOMPARE(named(u"winter"_s)->id, one.id);
    QCOMPARE(named(one.kid.left(4))->id, one.id);
    QCOMPARE(named(one.kid.left(3)).error().kind, ErrorKind::NotFound);
    QCOMPARE(named(u"Twice"_s).error().kind, ErrorKind::Conflict);
    QCOMPARE(named(QString()).error().kind, ErrorKind::NotFound);
}

void TestSigningKeyRows::K2_publishedKeysAreInOrder()
{
    givenVault();
    const SigningKey retired = key(create(newKey("ed25519.pk8.pem")));
    issue(device(u"one"_s, 10));
    const SigningKey active = key(create(newKey("p256.sec1.pem", {}, true)));
    const SigningKey next = key(create(newKey("rsa.pk8.pem")));
    QCOMPARE(publishedKids(), (QStringList{active.kid, next.kid, retired.kid}));
    advanceDays(10);
    QCOMPARE(publishedKids(), (QStringList{active.kid, next.kid}));
}

void TestSigningKeyRows::K2_listsAndSearches()
{
    givenVault();
    const SigningKey one = key(create(newKey("ed25519.pk8.pem", u"Winter"_s)));
    create(newKey("p256.sec1.pem", u"Spring"_s));
    QCOMPARE(list({}), (QStringList{u"Spring"_s, u"Winter"_s}));
    QCOMPARE(list({{u"status"_s, FieldFilter::Comparison::Equal, u"active"_s}}), QStringList{u"Winter"_s});
    QCOMPARE(list({}, one.kid.mid(5, 9)), QStringList{u"Winter"_s});
    QCOMPARE(list({}, u"ES256"_s), QStringList{u"Spring"_s});
    issue(device(u"one"_s));
    QCOMPARE(number("SELECT token_count FROM signing_key WHERE status = 'active'"), 1);
    const ListQuery bySigner{
        Resource::Token, {}, {{u"signedBy"_s, FieldFilter::Comparison::Equal, one.kid}}, u"id"_s, Qt::AscendingOrder};
    QCOMPARE(workspace().read([&](Connection &connection) { return countRows(connection, bySigner); }).value_or(-1), 1);
}

QTEST_MAIN(TestSigningKeyRows)
#include "tst_signingkeyrows.moc"
