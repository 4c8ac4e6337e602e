// SPDX-License-Identifier: GPL-3.0-or-later
// The library's keys and tokens at the shell, for test_interop.py alone. Prints a result, or "ERROR kind: message".
//
//   josetool generate KIND                    private PKCS#8 PEM; KIND as keyKindName() has it
//   josetool convert FORM FILE [PASSPHRASE]   any key file in another form
//   josetool jwks FILE...                     public JWK Set
//   josetool sign ALGORITHM FILE TYPE         each line of standard input is a payload; prints a token a line
//   josetool verify JWKS                      each line of standard input is a token; prints its payload in base64url
//   josetool statuslist FILE URI SIZE INDEX…  signed, with these tokens revoked
//   josetool readlist JWKS URI INDEX…         token on standard input; prints valid or revoked for each index
#include "core/base/base64url.h"
#include "core/crypto/jose/statuslist.h"
#include "core/crypto/keyfiles/keyexport.h"
#include "core/crypto/keyfiles/keyimport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

void print(QByteArrayView text)
{
    std::fwrite(text.data(), 1, static_cast<std::size_t>(text.size()), stdout);
}

int printError(const Error &error)
{
    print(u"ERROR %1: %2 (%3)\n"_s.arg(static_cast<int>(error.kind)).arg(error.message, error.detail).toUtf8());
    return 1;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

QByteArrayList inputLines()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        qFatal("no standard input");
    QByteArrayList lines = input.readAll().split('\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

Result<JwsKey> readKey(const QString &path, const SecretString &passphrase = {})
{
    return importKey(read(path), passphrase).map([](const ImportedKey &imported) {
        const auto usual = algorithmsFor(imported.key.type()).constFirst();
        return JwsKey{imported.key, imported.algorithm.value_or(usual), thumbprint(imported.key)};
    });
}

Result<KeySet> readKeys(const QString &path)
{
    return parseJwks(read(path)).map([](const QList<Jwk> &jwks) {
        KeySet keys;
        for (const Jwk &jwk : jwks)
            keys.add({jwk.key, jwk.algorithm.value_or(algorithmsFor(jwk.key.type()).constFirst()), jwk.kid});
        return keys;
    });
}

int generate(const QStringList &arguments)
{
    for (const KeyKind kind : allKeyKinds()) {
        if (keyKindName(kind) != arguments.value(0))
            continue;
        const auto pem = KeyPair::generate(kind).and_then([](const KeyPair &key) { return privatePem(key); });
        if (!pem)
            return printError(pem.error());
        print(pem->reveal());
        return 0;
    }
    return 2;
}

Result<SecretString> inForm(const QString &form, const JwsKey &key, const SecretString &passphrase)
{
    if (form == u"pem"_s)
        return privatePem(key.key);
    if (form == u"encrypted-pem"_s)
        return encryptedPrivatePem(key.key, passphrase);
    if (form == u"p12"_s)
        return pkcs12File(key.key, passphrase, u"Gatehouse"_s);
    if (form == u"der"_s)
        return privateDer(key.key);
    if (form == u"jwk"_s)
        return privateJwk(key);
    if (form == u"public-pem"_s)
        return SecretString(publicPem(key.key));
    if (form == u"public-der"_s)
        return SecretString(publicDer(key.key));
    if (form == u"public-jwk"_s)
        return SecretString(publicJwk(key));
    return SecretString(thumbprint(key.key));
}

int convert(const QStringList &arguments)
{
    const SecretString passphrase(arguments.value(2).toUtf8());
    const auto result = readKey(arguments.value(1), passphrase).and_then([&](const JwsKey &key) {
        return inForm(arguments.value(0), key, passphrase);
    });
    if (!result)
        return printError(result.error());
    print(result->reveal());
    return 0;
}

int jwks(const QStringList &arguments)
{
    QList<JwsKey> keys;
    for (const QString &path : arguments) {
        const auto key = readKey(path);
        if (!key)
            return printError(key.error());
        keys += *key;
    }
    print(publicJwks(keys));
    return 0;
}

int sign(const QStringList &arguments)
{
    auto key = readKey(arguments.value(1));
    if (!key)
        return printError(key.error());
    key->algorithm = *algorithmFromName(arguments.value(0).toUtf8());
    auto signer = TokenSigner::create(*key, arguments.value(2).toUtf8());
    if (!signer)
        return printError(signer.error());
    for (const QByteArray &payload : inputLines())
        print(*signer->sign(QByteArrayView(payload)) + '\n');
    return 0;
}

int verify(const QStringList &arguments)
{
    const auto keys = readKeys(arguments.value(0));
    if (!keys)
        return printError(keys.error());
    int failures = 0;
    for (const QByteArray &token : inputLines()) {
        if (const auto jws = verifyJws(token, *keys))
            print("OK " + toBase64Url(jws->payload) + '\n');
        else
            failures += printError(jws.error());
    }
    return failures == 0 ? 0 : 1;
}

int statusList(const QStringList &arguments)
{
    const auto key = readKey(arguments.value(0));
    if (!key)
        return printError(key.error());
    StatusList list(arguments.value(2).toLongLong());
    for (const QString &index : arguments.mid(3)) {
        if (!list.setRevoked(index.toLongLong()))
            return 2;
    }
    auto signer = TokenSigner::create(*key, statusListType);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    print(*signStatusList(*signer, list, {arguments.value(1).toUtf8(), now, now + 3600, 600}));
    return 0;
}

int readList(const QStringList &arguments)
{
    const auto keys = readKeys(arguments.value(0));
    if (!keys)
        return printError(keys.error());
    const auto list =
        verifyStatusList(inputLines().value(0), *keys, arguments.value(1).toUtf8(), QDateTime::currentSecsSinceEpoch());
    if (!list)
        return printError(list.error());
    for (const QString &index : arguments.mid(2))
        print(list->isRevoked(index.toLongLong()) ? "revoked\n" : "valid\n");
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(2);
    const QHash<QString, int (*)(const QStringList &)> commands{
        {u"generate"_s, generate}, {u"convert"_s, convert},       {u"jwks"_s, jwks},        {u"sign"_s, sign},
        {u"verify"_s, verify},     {u"statuslist"_s, statusList}, {u"readlist"_s, readList}};
    const auto command = commands.value(QCoreApplication::arguments().value(1));
    return command ? command(arguments) : 2;
}
