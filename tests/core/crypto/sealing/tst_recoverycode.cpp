// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/recoverycode.h"
#include "tests/support/valueof.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestRecoveryCode : public QObject
{
    Q_OBJECT

private slots:
    void K5_codeComesBack();
    void K5_codeIsForPeople();
    void K5_codeIsReadAsPeopleTypeIt();
    void K5_everyWrongLetterIsNoticedInItsGroup();
    void K5_everySwapIsNoticed();
    void K5_lettersThatMissOrAreTooMany();
    void K5_otherCharacters();
    void codesDiffer();
    void formStaysAsDocumented();
};

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QByteArray textOf(const SecretString &secret)
{
    return secret.reveal().toByteArray();
}

QString errorOf(const QByteArray &typed)
{
    const auto bytes = parseRecoveryCode(SecretString(typed));
    if (bytes)
        return {};
    return bytes.error().kind == ErrorKind::InvalidInput && bytes.error().field == u"recoveryCode"_s
               ? bytes.error().message
               : u"another error"_s;
}

QString mistyped(qsizetype group)
{
    return u"Group %1 of the recovery code is mistyped."_s.arg(group + 1);
}

} // namespace

void TestRecoveryCode::K5_codeComesBack()
{
    for (int i = 0; i < 500; ++i) {
        const SecretString secret = randomRecoverySecret();
        const auto again = parseRecoveryCode(recoveryCode(secret));
        QVERIFY(again && *again == secret);
    }
    for (const char byte : {'\0', '\xff'}) {
        const SecretString secret(QByteArray(recoveryCodeBytes, byte));
        QVERIFY(valueOf(parseRecoveryCode(recoveryCode(secret))) == secret);
    }
}

void TestRecoveryCode::K5_codeIsForPeople()
{
    static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$"_s);
    const QString code = QString::fromLatin1(textOf(recoveryCode(randomRecoverySecret())));
    QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
}

void TestRecoveryCode::K5_codeIsReadAsPeopleTypeIt()
{
    const SecretString secret{QByteArray::fromHex("00443214c74254b635cf84653a56d7c675be77df")};
    const QByteArray code = textOf(recoveryCode(secret));
    QByteArray confused = code;
    confused.replace('0', 'O').replace('1', 'l');
    QVERIFY(confused != code);
    for (const QByteArray &typed :
         {code.toLower(), QByteArray(code).replace("-", ""), QByteArray(code).replace("-", " "),
          QByteArray("  " + code + "\r\n"), confused, confused.toLower(), QByteArray(code).replace('1', 'I')})
        QVERIFY2(errorOf(typed).isEmpty() && valueOf(parseRecoveryCode(SecretString(typed))) == secret,
                 typed.constData());
}

void TestRecoveryCode::K5_everyWrongLetterIsNoticedInItsGroup()
{
    const QByteArray code = textOf(recoveryCode(randomRecoverySecret()));
    for (qsizetype i = 0; i < code.size(); ++i) {
        for (int letter = 0; letter < 32; ++letter) {
            QByteArray typed = code;
            typed[i] = alphabet[letter];
            if (code[i] != '-' && typed != code)
                QCOMPARE(errorOf(typed), mistyped(i / 6));
        }
    }
}

void TestRecoveryCode::K5_everySwapIsNoticed()
{
    for (int round = 0; round < 50; ++round) {
        const QByteArray code = textOf(recoveryCode(randomRecoverySecret()));
        for (qsizetype i = 0; i + 1 < code.size(); ++i) {
            QByteArray typed = code;
            std::swap(typed[i], typed[i + 1]);
            if (code[i] != '-' && code[i + 1] != '-' && typed != code)
                QCOMPARE(errorOf(typed), mistyped(i / 6));
        }
        QByteArrayList groups = code.split('-');
        for (qsizetype i = 0; i + 1 < groups.size(); ++i) {
            QByteArrayList swapped = groups;
            swapped.swapItemsAt(i, i + 1);
            if (swapped != groups)
                QCOMPARE(errorOf(swapped.join('-')), mistyped(i));
        }
    }
}

void TestRecoveryCode::K5_lettersThatMissOrAreTooMany()
{
    const QByteArray code = textOf(recoveryCode(randomRecoverySecret()));
    QVERIFY(!errorOf({}).isEmpty());
    for (qsizetype size = 1; size < code.size(); ++size)
        QVERIFY(!errorOf(code.first(size)).isEmpty());
    QCOMPARE(errorOf(code.chopped(6)), u"A recovery code has 40 letters and digits, but this one has 35."_s);
    QCOMPARE(errorOf(code + "-0"), u"A recovery code has 40 letters and digits, but this one has 41."_s);
    QVERIFY(!errorOf(code + code).isEmpty());
}

void TestRecoveryCode::K5_otherCharacters()
{
    const QByteArray code = textOf(recoveryCode(randomRecoverySecret()));
    for (const char *other : {"U", "u", "!", "ä", "_", "."}) {
        QByteArray typed = code;
        typed.replace(8, 1, other); // in the second group
        QCOMPARE(errorOf(typed), mistyped(1));
    }
    QCOMPARE(errorOf(code + "!"), mistyped(7));
    QVERIFY(!errorOf(QByteArray(100'000, '!')).isEmpty());
    QVERIFY(!errorOf(QByteArray(100'000, '0')).isEmpty());
}

void TestRecoveryCode::codesDiffer()
{
    QVERIFY(!(recoveryCode(randomRecoverySecret()) == recoveryCode(randomRecoverySecret())));
}

/// Made by other software (Python) from the description: a code on paper must remain valid.
void TestRecoveryCode::formStaysAsDocumented()
{
    const SecretString secret{QByteArray::fromHex("00443214c74254b635cf84653a56d7c675be77df")};
    QCOMPARE(textOf(recoveryCode(secret)), "0123N-45673-89ABJ-CDEFA-GHJKV-MNPQD-RSTVW-WXYZR"_ba);
}

QTEST_GUILESS_MAIN(TestRecoveryCode)
#include "tst_recoverycode.moc"
