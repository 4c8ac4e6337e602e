// SPDX-License-Identifier: GPL-3.0-or-later
// Searches the memory of this process for secrets after everything that held them was destroyed.
#include "core/base/base64url.h"
#include "core/base/process.h"
#include "core/base/secretstring.h"
#include "core/crypto/jose/tokensigner.h"
#include "core/crypto/keyfiles/keyexport.h"
#include "core/crypto/sealing/keyslot.h"
#include "core/crypto/sealing/recoverycode.h"
#include "core/crypto/sealing/seal.h"
#include "tests/support/keyfiles.h"
#include "tests/support/valueof.h"

#include <QTest>

#include <openssl/crypto.h>

#include <fcntl.h>
#include <unistd.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;

class TestResidue : public QObject
{
    Q_OBJECT

public:
    /// Before the application object: OpenSSL is not used yet.
    static void initMain()
    {
        if (!makeOpensslWipeItsMemory())
            qFatal("OpenSSL was used before.");
    }

private slots:
    void theSearchFindsWhatIsThere();
    void TH06_generatedKeys_data();
    void TH06_generatedKeys();
    void TH06_importedKeys_data();
    void TH06_importedKeys();
    void TH06_passphraseAndDataKey();
    void TH06_recoveryCode();
};

namespace {

constexpr char mask = '\x5a';

/// A secret that the test keeps in a form that the search does not find.
class Masked
{
public:
    explicit Masked(QByteArrayView secret)
        : m_bytes(secret.toByteArray())
    {
        for (char &byte : m_bytes)
            byte = static_cast<char>(byte ^ mask);
    }

    /// Forwards, or backwards: so OpenSSL keeps large numbers.
    [[nodiscard]] bool isAt(const char *memory) const
    {
        return isAt(memory, m_bytes.cbegin()) || isAt(memory, m_bytes.crbegin());
    }

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }

private:
    template <typename Iterator>
    [[nodiscard]] bool isAt(const char *memory, Iterator masked) const
    {
        const char *end = memory + m_bytes.size();
        return std::equal(memory, end, masked, [](char byte, char wanted) { return (byte ^ mask) == wanted; });
    }

    QByteArray m_bytes;
};

/// The number of copies in the writable memory of this process. The buffer of the search itself is not searched: it is
/// allocated before the memory map is read, and filled afterwards.
int countInMemory(const Masked &secret)
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        qFatal("no /proc/self/maps");
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    static std::array<char, 1 << 20> buffer;
    int count = 0;
    const QByteArrayList lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() < 2 || !fields[1].startsWith("rw") || line.contains("[v"))
            continue;
        const QByteArrayList range = fields[0].split('-');
        const quint64 end = range[1].toULongLong(nullptr, 16);
        for (quint64 at = range[0].toULongLong(nullptr, 16); at < end;) {
            const auto wanted = std::min<quint64>(buffer.size(), end - at);
            const auto got = pread(memory, buffer.data(), wanted, static_cast<off_t>(at));
            if (got < secret.size())
                break;
            for (qsizetype i = 0; i + secret.size() <= got; ++i) {
                const quint64 place = at + static_cast<quint64>(i);
                const auto own = reinterpret_cast<quint64>(buffer.data());
                if (secret.isAt(buffer.data() + i) && (place < own || place >= own + buffer.size()))
                    ++count;
            }
            at += wanted == static_cast<quint64>(got) && at + wanted < end
                      ? wanted - static_cast<quint64>(secret.size())
                      : wanted;
        }
    }
    close(memory);
    OPENSSL_cleanse(buffer.data(), buffer.size());
    return count;
}

/// The private number of a key, and its text in a JWK.
std::pair<Masked, Masked> secretsOf(const KeyPair &key)
{
    const auto jwk = valueOf(privateJwk({key, algorithmsFor(key.type()).constFirst(), "k"}));
    const auto json = valueOf(parseStrictJson(jwk.reveal()));
    const char *name = key.type() == KeyType::Rsa ? "p" : "d";
    auto bytes = valueOf(fromBase64Url(json.textOf(name)));
    const SecretString number = SecretString::adopt(bytes);
    return {Masked(number.reveal().first(24)), Masked(json.textOf(name).first(32))};
}

/// Everything that is done with a private key, one after the other.
QList<std::function<void()>> usesOf(const KeyPair &key)
{
    const JwsKey jwsKey{key, algorithmsFor(key.type()).constFirst(), "k"};
    const auto use = [](const Result<SecretString> &form) {
        if (!form || !importKey(form->reveal(), SecretString("x")))
            qFatal("an export did not come back");
    };
    const CellAddress place{"s", "t", "r", "c"};
    return {
        [=] { (void)valueOf(TokenSigner::create(jwsKey, "at+jwt")).sign(QByteArrayView("{}")); },
        [=] { (void)privateJwk(jwsKey); },
        [=] { use(privatePem(key)); },
        [=] { use(privateDer(key)); },
        [=] { use(privateJwk(jwsKey)); },
        [=] { use(encryptedPrivatePem(key, SecretString("x"))); },
        [=] { use(pkcs12File(key, SecretString("x"), u"k"_s)); },
        [=] {
            const SecretString dataKey = randomKey();
            const QByteArray cell = sealCell(dataKey, valueOf(privateDer(key)).reveal(), place);
            (void)keyFromPrivateDer(valueOf(unsealCell(dataKey, cell, place)));
        },
    };
}

} // namespace

void TestResidue::theSearchFindsWhatIsThere()
{
    const QByteArray secret = randomBytes(32);
    const Masked masked(secret);
    QVERIFY(countInMemory(masked) >= 1);
    QByteArray copy(100'000, '\0');
    copy.replace(77'777, secret.size(), secret);
    QVERIFY(countInMemory(masked) >= 2);
}

void TestResidue::TH06_generatedKeys_data()
{
    QTest::addColumn<int>("kind");
    for (const KeyKind kind : {KeyKind::Rsa2048, KeyKind::P384, KeyKind::Ed25519})
        QTest::newRow(qPrintable(keyKindName(kind))) << static_cast<int>(kind);
}

/// Searches right after each use, because later work may overwrite what was left.
void TestResidue::TH06_generatedKeys()
{
    QFETCH(int, kind);
    std::optional<std::pair<Masked, Masked>> secrets;
    {
        const auto key = KeyPair::generate(static_cast<KeyKind>(kind));
        secrets.emplace(secretsOf(*key));
        const auto uses = usesOf(*key);
        uses.constFirst()(); // an RSA key keeps what it needs to sign
        const int keyItself = countInMemory(secrets->first);
        QVERIFY(keyItself >= 1);
        for (const auto &use : uses) {
            use();
            QCOMPARE(countInMemory(secrets->first), keyItself);
            QCOMPARE(countInMemory(secrets->second), 0);
        }
    }
    QCOMPARE(countInMemory(secrets->first), 0);
}

void TestResidue::TH06_importedKeys_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"rsa.pk8.encrypted.pem", "rsa.pkcs1.encrypted.pem", "rsa.p12", "p256.sec1.encrypted.pem",
                             "rsa.pk8.scrypt.pem", "p256.p12"})
        QTest::newRow(name) << QByteArray(name);
}

void TestResidue::TH06_importedKeys()
{
    QFETCH(QByteArray, name);
    const auto secrets = secretsOf(testKey(name.constData()));
    (void)testKey(name.constData());
    QCOMPARE(countInMemory(secrets.first), 0);
    QCOMPARE(countInMemory(secrets.second), 0);
}

void TestResidue::TH06_passphraseAndDataKey()
{
    std::optional<Masked> passphrase;
    std::optional<Masked> dataKey;
    {
        QByteArray typed = toBase64Url(randomBytes(24));
        const SecretString secret = SecretString::adopt(typed);
        passphrase.emplace(secret.reveal());
        const SecretString key = randomKey();
        dataKey.emplace(key.reveal());
        const auto slot = valueOf(makeSlot(SlotKind::Passphrase, secret, key, "store", {256, 1, 1}));
        QVERIFY(valueOf(openSlot(slot, secret, "store")) == key);
        QVERIFY(!openSlot(slot, SecretString("wrong"), "store"));
        QCOMPARE(valueOf(unsealCell(key, sealCell(key, secret.reveal(), {}), {})).reveal().size(),
                 secret.reveal().size());
    }
    QCOMPARE(countInMemory(*passphrase), 0);
    QCOMPARE(countInMemory(*dataKey), 0);
}

void TestResidue::TH06_recoveryCode()
{
    std::optional<Masked> bytes;
    std::optional<Masked> text;
    {
        const SecretString secret = randomRecoverySecret();
        const SecretString code = recoveryCode(secret);
        bytes.emplace(secret.reveal());
        text.emplace(code.reveal());
        QVERIFY(valueOf(parseRecoveryCode(code)) == secret);
        QVERIFY(!parseRecoveryCode(SecretString(code.reveal().chopped(1))));
    }
    QCOMPARE(countInMemory(*bytes), 0);
    QCOMPARE(countInMemory(*text), 0);
}

QTEST_GUILESS_MAIN(TestResidue)
#include "tst_residue.moc"
