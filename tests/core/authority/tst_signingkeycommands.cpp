// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfiles/keyexport.h"
#include "tests/support/keycommandtest.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestSigningKeyCommands : public KeyCommandTest
{
    Q_OBJECT

private slots:
    void K2_theFirstKeySignsAtOnceAndTheOthersWait();
    void K1_whatIsNoKeyIsRefused();
    void K1_aKeyThatIsThereAlready();
    void K3_lockedNothingIsMade();
    void K2_anActiveKeyRetiresForTheNext();
    void K2_rotationIsPlannedAndComesByTheClock();
    void K2_aPlannedKeyWaitsEvenWhenItIsTheFirst();
    void K2_onlyTheNextBecomesActive();
    void K2_nameAndPlanChange();
    void B10_revocationEndsItsTokensForGood();
    void B10_theNextKeyMadeAfterARevocationSigns();
    void K2_whatMayBeDeleted();
    void K1_exports_data();
    void K1_exports();
    void B06_retiredKeysStayUntilTheirLastTokenExpires();
    void B06_deletedTokensKeepNoKey();
    void viewersAndEditorsMayNot();
};

void TestSigningKeyCommands::K2_theFirstKeySignsAtOnceAndTheOthersWait()
{
    givenVault();
    const qint64 first = create(newKey("ed25519.pk8.pem", u"One"_s));
    QVERIFY2(lastEntry().startsWith(u"key.create key One  {\"algorithm\":\"EdDSA\",\"kid\":\""_s),
             qPrintable(lastEntry()));
    const qint64 second = create(newKey("p256.sec1.pem"));
    CreateKey imported = newKey("rsa.pk8.pem");
    imported.key.origin = KeyOrigin::Imported;
    imported.key.algorithm = u"PS256"_s;
    const qint64 third = create(imported);
    QVERIFY(lastEntry().startsWith(u"key.import key "_s));
    QCOMPARE(statusOfKey(first), u"active"_s);
    QCOMPARE(statusOfKey(second), u"next"_s);
    QCOMPARE(key(second).activatedAt, QDateTime());
    QCOMPARE(key(third).algorithm, u"PS256"_s);
    QCOMPARE(key(third).kind, u"RSA 2048"_s);
}

void TestSigningKeyCommands::K1_whatIsNoKeyIsRefused()
{
    givenVault();
    QString field;
    CreateKey wrongAlgorithm = newKey("ed25519.pk8.pem");
    wrongAlgorithm.key.algorithm = u"RS256"_s;
    QCOMPARE(refusal(wrongAlgorithm, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"algorithm"_s);
    wrongAlgorithm.key.algorithm = u"none"_s;
    QCOMPARE(refusal(wrongAlgorithm), ErrorKind::InvalidInput);
    CreateKey past = newKey("ed25519.pk8.pem");
    past.key.signsFrom = now();
    QCOMPARE(refusal(past, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"signsFrom"_s);
    CreateKey badName = newKey("ed25519.pk8.pem", u"a\u202eb"_s);
    QCOMPARE(refusal(badName, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"name"_s);
    CreateKey garbage;
    garbage.privateKey = SecretString("no key");
    QCOMPARE(refusal(garbage), ErrorKind::Corrupt);
    CreateKey publicOnly;
    publicOnly.privateKey = SecretString(publicDer(test::testKey("ed25519.pk8.pem")));
    QCOMPARE(refusal(publicOnly), ErrorKind::Corrupt);
}

void TestSigningKeyCommands::K1_aKeyThatIsThereAlready()
{
    givenVault();
    create(newKey("ed25519.pk8.pem", u"One"_s));
    QString field;
    QCOMPARE(refusal(newKey("ed25519.pk8.pem", u"Two"_s), &field), ErrorKind::Conflict);
    QCOMPARE(field, u"kid"_s);
    QVERIFY(workspace().tryExecute(newKey("ed25519.pk8.pem")).error().message.contains(u"One"_s));
}

void TestSigningKeyCommands::K3_lockedNothingIsMade()
{
    QCOMPARE(refusal(newKey("ed25519.pk8.pem")), ErrorKind::NotFound); // there is no vault
    givenVault();
    const qint64 id = create(newKey("ed25519.pk8.pem"));
    workspace().store().vault().lock();
    QCOMPARE(refusal(newKey("p256.sec1.pem")), ErrorKind::Locked);
    QCOMPARE(refusal(ExportPrivateKey{id, PrivateKeyFormat::Pem}), ErrorKind::Locked);
    QCOMPARE(refusal(IssueToken{device(u"one"_s)}), ErrorKind::Locked);
    workspace().execute(RevokeKeys{{id}, {}}); // in an emergency no passphrase is needed
}

void TestSigningKeyCommands::K2_anActiveKeyRetiresForTheNext()
{
    givenVault();
    const qint64 first = create(newKey("ed25519.pk8.pem", u"One"_s));
    const qint64 second = create(newKey("p256.sec1.pem", u"Two"_s));
    advanceDays(1);
    workspace().execute(ActivateKey{second});
    QCOMPARE(lastEntry(), u"key.activate key Two {\"status\":\"next\"} {\"status\":\"active\"}"_s);
    QCOMPARE(statusOfKey(first), u"retired"_s);
    QCOMPARE(key(first).retiredAt, now());
    QCOMPARE(key(second).activatedAt, now());
    const qint64 third = create(newKey("rsa.pk8.pem", {}, true));
    QCOMPARE(statusOfKey(second), u"retired"_s);
    QCOMPARE(statusOfKey(third), u"active"_s);
}

void TestSigningKeyCommands::K2_rotationIsPlannedAndComesByTheClock()
{
    givenVault();
    const qint64 first = create(newKey("ed25519.pk8.pem"));
    CreateKey planned = newKey("p256.sec1.pem");
    planned.key.signsFrom = now().addDays(2);
    const qint64 second = create(planned);
    QCOMPARE(workspace().read(&nextKeyTime).value(), now().addDays(2));
    QCOMPARE(workspace().execute(TidyKeys{}).revision, 0);
    QCOMPARE(statusOfKey(second), u"next"_s);
    QCOMPARE(publishedKids().size(), 2); // published before it signs
    advanceDays(2);
    workspace().execute(TidyKeys{});
    QCOMPARE(statusOfKey(second), u"active"_s);
    QCOMPARE(statusOfKey(first), u"retired"_s);
    QCOMPARE(workspace().execute(TidyKeys{}).revision, 0);

    CreateKey late = newKey("rsa.pk8.pem");
    late.key.signsFrom = now().addDays(3);
    CreateKey early = newKey("p384.pk8.pem");
    early.key.signsFrom = now().addDays(1);
    const qint64 lateRow = create(late);
    const qint64 earlyRow = create(early);
    advanceDays(5); // the console was closed meanwhile: the last one planned signs
    workspace().execute(TidyKeys{});
    QCOMPARE(statusOfKey(earlyRow), u"retired"_s);
    QCOMPARE(statusOfKey(lateRow), u"active"_s);
}

void TestSigningKeyCommands::K2_aPlannedKeyWaitsEvenWhenItIsTheFirst()
{
    givenVault();
    CreateKey planned = newKey("p256.sec1.pem");
    planned.key.signsFrom = now().addDays(2);
    QCOMPARE(statusOfKey(create(planned)), u"next"_s);
    QCOMPARE(refusal(IssueToken{device(u"one"_s)}), ErrorKind::NotFound);
}

void TestSigningKeyCommands::K2_onlyTheNextBecomesActive()
{
    givenVault();
    const qint64 first = create(newKey("ed25519.pk8.pem"));
    const qint64 second = create(newKey("p256.sec1.pem"));
    QCOMPARE(refusal(ActivateKey{first}), ErrorKind::Forbidden);
    workspace().execute(ActivateKey{second});
    QCOMPARE(refusal(ActivateKey{first}), ErrorKind::Forbidden); // retired is for good
    workspace().execute(RevokeKeys{{first}, {}});
    QCOMPARE(refusal(ActivateKey{first}), ErrorKind::Forbidden);
    QCOMPARE(refusal(ActivateKey{99}), ErrorKind::NotFound);
}

void TestSigningKeyCommands::K2_nameAndPlanChange()
{
    givenVault();
    const qint64 first = create(newKey("ed25519.pk8.pem", u"One"_s));
    SigningKey changed = key(first);
    changed.name = u"Winter"_s;
    changed.algorithm = u"RS256"_s; // not to be changed, and not looked at
    workspace().execute(UpdateKey{changed});
    QCOMPARE(lastEntry(), u"key.update key Winter {\"name\":\"One\"} {\"name\":\"Winter\"}"_s);
    QCOMPARE(key(first).algorithm, u"EdDSA"_s);
    QCOMPARE(refusal(UpdateKey{changed}), ErrorKind::Conflict); // stale
    changed = key(first);
    QCOMPARE(workspace().execute(UpdateKey{changed}).revision, 0);
    changed.signsFrom = now().addDays(1);
    QString field;
    QCOMPARE(refusal(UpdateKey{changed}, &field), ErrorKind::Forbidden);
    QCOMPARE(field, u"signsFrom"_s);

    SigningKey next = key(create(newKey("p256.sec1.pem")));
    next.signsFrom = now().addDays(1);
    workspace().execute(UpdateKey{next});
    QCOMPARE(key(next.id).signsFrom, now().addDays(1));
    next = key(next.id);
    next.signsFrom = now();
    QCOMPARE(refusal(UpdateKey{next}, &field), ErrorKind::InvalidInput);
}

void TestSigningKeyCommands::B10_revocationEndsItsTokensForGood()
{
    givenVault();
    const qint64 first = create(newKey("ed25519.pk8.pem", u"One"_s));
    qint64 alive = 0;
    qint64 inactive = 0;
    qint64 other = 0;
    issue(device(u"alive"_s), &alive);
    issue(device(u"inactive"_s), &inactive);
    issue(device(u"over"_s, 1));
    workspace().execute(SetTokensActive{{inactive}, false});
    const qint64 second = create(newKey("p256.sec1.pem", {}, true));
    issue(device(u"other"_s), &other);
    const qint64 opaque = created(CreateToken{device(u"opaque"_s)}).id;
    advanceDays(2);

    const auto impact =
        valueOf(workspace().read([&](Connection &connection) { return signingKeyImpact(connection, {first}, now()); }));
    QCOMPARE(impact.count, 1);
    QCOMPARE(impact.names, QStringList{u"One"_s});
    QCOMPARE(impact.tokenCount, 1);
    QCOMPARE(impact.tokenNames, QStringList{u"Reader"_s});

    workspace().execute(RevokeKeys{{first}, u" stolen laptop "_s});
    QCOMPARE(lastEntry(), u"key.revoke key One {\"status\":\"retired\"} {\"revocationReason\":\"stolen laptop\","
                          "\"status\":\"revoked\",\"tokenCount\":1}"_s);
    QCOMPARE(key(first).revocationReason, u"stolen laptop"_s);
    QCOMPARE(key(first).revokedAt, now());
    QVERIFY(statusOf(alive) == TokenStatus::Inactive);
    QVERIFY(statusOf(other) == TokenStatus::Active);
    QVERIFY(statusOf(opaque) == TokenStatus::Active);
    QCOMPARE(publishedKids(), QStringList{key(second).kid});

    const auto again = workspace().tryExecute(SetTokensActive{{alive}, true});
    QCOMPARE(again.error().kind, ErrorKind::Forbidden);
    QVERIFY2(again.error().message.contains(u"its signing key was revoked"_s), qPrintable(again.error().message));
    Token edited = stored(inactive);
    edited.status = TokenStatus::Active;
    QCOMPARE(refusal(UpdateToken{edited}), ErrorKind::Forbidden);
    const auto switchable = valueOf(workspace().read([&](Connection &connection) {
        return switchableTokens(connection, {alive, inactive, other}, now());
    }));
    QCOMPARE(switchable, QList<qint64>{other});
    QCOMPARE(workspace().execute(RevokeKeys{{first}, {}}).revision, 0); // once is enough

    workspace().execute(DeleteKeys{{first}});
    QCOMPARE(refusal(SetTokensActive{{alive}, true}), ErrorKind::Forbidden);
}

void TestSigningKeyCommands::B10_theNextKeyMadeAfterARevocationSigns()
{
    givenVault();
    const qint64 first = create(newKey("ed25519.pk8.pem"));
    workspace().execute(RevokeKeys{{first}, {}});
    QCOMPARE(refusal(IssueToken{device(u"one"_s)}), ErrorKind::NotFound);
    QCOMPARE(statusOfKey(create(newKey("p256.sec1.pem"))), u"active"_s);
    QCOMPARE(refusal(newKey("ed25519.pk8.pem")), ErrorKind::Conflict); // the revoked key does not come back
}

void TestSigningKeyCommands::K2_whatMayBeDeleted()
{
    givenVault();
    const qint64 first = create(newKey("ed25519.pk8.pem"));
    issue(device(u"one"_s, 10));
    QCOMPARE(refusal(DeleteKeys{{first}}), ErrorKind::Forbidden); // it signs
    const qint64 second = create(newKey("p256.sec1.pem", {}, true));
    const qint64 next = create(newKey("rsa.pk8.pem"));
    QCOMPARE(refusal(DeleteKeys{{next, first}}), ErrorKind::Forbidden); // a token of it may still be valid
    workspace().execute(DeleteKeys{{next}});
    advanceDays(10);
    workspace().execute(DeleteKeys{{first}});
    QVERIFY(lastEntry().startsWith(u"key.delete key "_s));
    QCOMPARE(number("SELECT count(*) FROM signing_key"), 1);
    QCOMPARE(number("SELECT count(*) FROM tombstone WHERE resource = 'key'"), 2);
    QCOMPARE(number("SELECT count(*) FROM issued_token WHERE signing_key_id IS NULL"), 1);
    QCOMPARE(refusal(DeleteKeys{{second}}), ErrorKind::Forbidden);
    QCOMPARE(refusal(DeleteKeys{{99}}), ErrorKind::NotFound);
}

void TestSigningKeyCommands::K1_exports_data()
{
    QTest::addColumn<PrivateKeyFormat>("format");
    QTest::newRow("pem") << PrivateKeyFormat::Pem;
    QTest::newRow("encrypted pem") << PrivateKeyFormat::EncryptedPem;
    QTest::newRow("jwk") << PrivateKeyFormat::Jwk;
    QTest::newRow("pkcs12") << PrivateKeyFormat::Pkcs12;
}

void TestSigningKeyCommands::K1_exports()
{
    QFETCH(PrivateKeyFormat, format);
    givenVault();
    const qint64 id = create(newKey("p256.sec1.pem", u"One"_s));
    const Outcome outcome = workspace().execute(ExportPrivateKey{id, format, test::keyPassphrase()});
    QCOMPARE(outcome.secrets.size(), 1);
    QCOMPARE(outcome.changed, QList<Resource>{Resource::Audit});
    const auto imported = importKey(outcome.secrets.first().secret.reveal(), test::keyPassphrase());
    QVERIFY(imported);
    QVERIFY(imported->key.hasPrivatePart());
    QVERIFY(imported->key.hasSamePublicPart(test::testKey("p256.sec1.pem")));
    QVERIFY2(lastEntry().startsWith(u"key.export-private key One  {\"format\":\"%1\""_s.arg(toString(format))),
             qPrintable(lastEntry()));
    const bool isEncrypted = format == PrivateKeyFormat::EncryptedPem || format == PrivateKeyFormat::Pkcs12;
    QCOMPARE(workspace().tryExecute(ExportPrivateKey{id, format}).has_value(), !isEncrypted);
}

void TestSigningKeyCommands::B06_retiredKeysStayUntilTheirLastTokenExpires()
{
    givenVault();
    const SigningKey first = key(create(newKey("ed25519.pk8.pem")));
    issue(device(u"short"_s, 5));
    issue(device(u"long"_s, 10));
    create(newKey("p256.sec1.pem", {}, true));
    QCOMPARE(key(first.id).lastTokenExpiresAt, now().addDays(10));
    QCOMPARE(key(first.id).tokenCount, 2);
    advanceDays(9);
    QVERIFY(publishedKids().contains(first.kid));
    advanceDays(1);
    QVERIFY(!publishedKids().contains(first.kid));
}

void TestSigningKeyCommands::B06_deletedTokensKeepNoKey()
{
    givenVault();
    const SigningKey first = key(create(newKey("ed25519.pk8.pem")));
    qint64 endless = 0;
    qint64 longest = 0;
    issue(device(u"forever"_s), &endless);
    issue(device(u"short"_s, 5));
    issue(device(u"long"_s, 10), &longest);
    create(newKey("p256.sec1.pem", {}, true));
    QCOMPARE(key(first.id).unlimitedTokenCount, 1);
    workspace().execute(DeleteTokens{{endless, longest}});
    QCOMPARE(key(first.id).unlimitedTokenCount, 0);
    QCOMPARE(key(first.id).lastTokenExpiresAt, now().addDays(5));
    QCOMPARE(key(first.id).tokenCount, 3); // that it has signed them stays true
    QVERIFY(publishedKids().contains(first.kid));
    advanceDays(5);
    QVERIFY(!publishedKids().contains(first.kid));
}

void TestSigningKeyCommands::viewersAndEditorsMayNot()
{
    givenVault();
    const qint64 id = create(newKey("ed25519.pk8.pem"));
    LocalAuthority viewer(workspace().store(), {u"vera"_s, Role::Viewer, u"test"_s}, workspace().clock());
    LocalAuthority editor(workspace().store(), {u"ed"_s, Role::Editor, u"test"_s}, workspace().clock());
    const Command commands[] = {newKey("p256.sec1.pem"), UpdateKey{key(id)},   ActivateKey{id},    RevokeKeys{{id}, {}},
                                DeleteKeys{{id}},        ExportPrivateKey{id}, RecordPublication{}};
    for (const Command &command : commands) {
        QCOMPARE(viewer.execute(command).result().error().kind, ErrorKind::Forbidden);
        QCOMPARE(editor.execute(command).result().error().kind, ErrorKind::Forbidden);
    }
    QVERIFY(viewer.execute(TidyKeys{}).result()); // nobody decides it
}

QTEST_MAIN(TestSigningKeyCommands)
#include "tst_signingkeycommands.moc"
