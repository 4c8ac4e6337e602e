// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/confirm.h"
#include "app/cli/nouns/keyoptions.h"
#include "app/cli/nouns/nouns.h"
#include "app/cli/nouns/tokensession.h"
#include "app/cli/nouns/vaultunlock.h"
#include "core/crypto/keyfiles/keyexport.h"
#include "core/crypto/keyfiles/keyimport.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/tabular/export/pendingfile.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

CLI::Option *addKeyPassphraseFileOption(CLI::App *verb)
{
    return addTextOption(verb, "--key-passphrase-file",
                         Cli::tr("Take the key file's own passphrase from this file's first line; - for standard "
                                 "input."));
}

/// A file that holds a key; its copy here is wiped.
Result<SecretString> readKeyFile(const QString &path)
{
    QFile file(path);
    const bool isOpen =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen && !QFile::exists(path))
        return fail(ErrorKind::NotFound, Cli::tr("There is no file “%1”.").arg(path));
    if (!isOpen)
        return fail(ErrorKind::Forbidden, Cli::tr("“%1” cannot be read.").arg(path), file.errorString());
    QByteArray content = file.read(maxKeyFileBytes + 1);
    return SecretString::adopt(content);
}

/// Asks for the passphrase where one is needed, none was given, and somebody is there.
Result<ImportedKey> readKey(const SecretString &content, const CLI::Option *passphraseFile)
{
    TRY_ASSIGN(const auto given, readSecret(passphraseFile, u"passphrase"_s));
    auto imported = importKey(content.reveal(), given.value_or(SecretString()));
    if (imported || imported.error().kind != ErrorKind::Locked || given || !canAsk())
        return imported;
    TRY_ASSIGN(const auto asked, askSecret(Cli::tr("Passphrase of the key file: ")));
    return importKey(content.reveal(), asked);
}

Result<ExitCode> import(const Globals &globals, const NewKeyOptions &options, const QString &path,
                        const CLI::Option *keyPassphraseFile)
{
    TRY_ASSIGN(auto command, options.command());
    TRY_ASSIGN(const auto content, readKeyFile(path));
    TRY_ASSIGN(const auto imported, readKey(content, keyPassphraseFile));
    auto privateKey = privateDer(imported.key);
    if (!privateKey)
        return fail(ErrorKind::InvalidInput,
                    Cli::tr("“%1” holds a public key only; signing takes the private one.").arg(path));
    command.key.origin = KeyOrigin::Imported;
    if (command.key.algorithm.isEmpty() && imported.algorithm)
        command.key.algorithm = QString::fromLatin1(algorithmName(*imported.algorithm));
    command.privateKey = std::move(*privateKey);
    TRY_ASSIGN(auto session, openForTokens(globals));
    TRY(unlock(*session, options.passphraseFile()));
    return options.store(globals, *session, std::move(command));
}

/// To the file, readable by its owner alone, or to standard output.
Result<ExitCode> write(const QString &path, QByteArrayView content)
{
    if (path.isEmpty() || path == "-"_L1) {
        print(content);
        if (!content.endsWith('\n') && !content.isEmpty())
            print("\n");
        return ExitCode::Done;
    }
    TRY(writeWholeFile(path, QByteArray::fromRawData(content.data(), content.size())));
    return ExitCode::Done;
}

Result<ExitCode> exportPublic(const Globals &globals, const QString &name, const QString &format, const QString &path)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    const auto key = session->read([&](Connection &connection) -> Result<JwsKey> {
        TRY_ASSIGN(const auto found, findSigningKeyNamed(connection, name));
        return publicJwsKey(found);
    });
    if (!key)
        return tl::unexpected(key.error());
    return write(path, format == "jwk"_L1 ? publicJwk(*key) : publicPem(key->key));
}

struct PrivateExport
{
    QString name;
    PrivateKeyFormat format = PrivateKeyFormat::EncryptedPem;
    QString path;
    const CLI::Option *keyPassphraseFile = nullptr;
    const CLI::Option *passphraseFile = nullptr;
};

bool isInClear(PrivateKeyFormat format)
{
    return format == PrivateKeyFormat::Pem || format == PrivateKeyFormat::Jwk;
}

/// The passphrase that the file is to have; asked for twice at a terminal.
Result<SecretString> newPassphrase(const PrivateExport &wanted)
{
    if (isInClear(wanted.format))
        return SecretString();
    TRY_ASSIGN(const auto given, readSecret(wanted.keyPassphraseFile, u"passphrase"_s));
    if (given)
        return *given;
    if (!canAsk())
        return fail(ErrorKind::InvalidInput,
                    Cli::tr("Name a file with the passphrase that the key file is to have: --key-passphrase-file"), {},
                    u"passphrase"_s);
    TRY_ASSIGN(const auto first, askSecret(Cli::tr("New passphrase of the key file: ")));
    const auto second = askSecret(Cli::tr("Once more: "));
    if (second && !(first == *second))
        return fail(ErrorKind::InvalidInput, Cli::tr("The two passphrases differ."), {}, u"passphrase"_s);
    return second;
}

Result<ExitCode> exportPrivate(const Globals &globals, const PrivateExport &wanted)
{
    if (wanted.path.isEmpty())
        return usageError(Cli::tr("Name the file that the private key is written to: --output FILE"));
    TRY_ASSIGN(auto session, openForTokens(globals));
    const auto key =
        session->read([&](Connection &connection) { return findSigningKeyNamed(connection, wanted.name); });
    if (!key)
        return tl::unexpected(key.error());
    TRY(unlock(*session, wanted.passphraseFile));
    TRY_ASSIGN(const auto passphrase, newPassphrase(wanted));
    TRY_ASSIGN(const auto outcome, session->execute(ExportPrivateKey{key->id, wanted.format, passphrase}));
    const auto written = write(wanted.path, outcome.secrets.first().secret.reveal());
    if (written && isInClear(wanted.format))
        printMessage(Cli::tr("The private key is in clear text: whoever reads it can sign tokens of yours. Move it to "
                             "where it is kept safe."));
    return written;
}

Result<ExitCode> printJwks(const Globals &globals)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    const auto keys = session->read([](Connection &connection) -> Result<QList<JwsKey>> {
        TRY_ASSIGN(const auto published, readPublishedKeys(connection, systemClock().now()));
        QList<JwsKey> publicKeys;
        for (const SigningKey &one : published) {
            TRY_ASSIGN(const auto key, publicJwsKey(one));
            publicKeys << key;
        }
        return publicKeys;
    });
    if (!keys)
        return tl::unexpected(keys.error());
    return write({}, publicJwks(*keys));
}

void addExportVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb = line.verb(noun, "export", Cli::tr("Write the public part of a key, or the private one."));
    const CLI::Option *key = addArgument(verb, "key", Cli::tr("Which key: its ID, how that begins, or its name."));
    CLI::Option *publicFormat = addTextOption(verb, "--public", Cli::tr("The public part: pem or jwk."));
    publicFormat->check(CLI::IsMember({"pem", "jwk"}));
    CLI::Option *privateFormat =
        addTextOption(verb, "--private",
                      Cli::tr("The private part: encrypted-pem, pkcs12, pem or jwk. The last two "
                              "are in clear text."));
    privateFormat->check(CLI::IsMember({"pem", "encrypted-pem", "jwk", "pkcs12"}))->excludes(publicFormat);
    const CLI::Option *output =
        addTextOption(verb, "-o,--output", Cli::tr("The file to write; - for standard output."));
    const CLI::Option *keyPassphraseFile = addKeyPassphraseFileOption(verb);
    const CLI::Option *passphraseFile = addPassphraseFileOption(verb);
    line.onRun(verb, Needs::Workspace, [=](const Globals &globals) -> Result<ExitCode> {
        if (!isGiven(privateFormat))
            return exportPublic(globals, textOf(key), textOf(publicFormat), textOf(output));
        PrivateExport wanted{textOf(key), {}, textOf(output), keyPassphraseFile, passphraseFile};
        (void)fromString(textOf(privateFormat), &wanted.format); // checked already
        return exportPrivate(globals, wanted);
    });
}

} // namespace

void addKeyFileVerbs(CommandLine &line, CLI::App *noun)
{
    CLI::App *importVerb =
        line.verb(noun, "import", Cli::tr("Take a private key from a file: PEM, DER, JWK or PKCS#12."));
    const CLI::Option *file = addArgument(importVerb, "file", Cli::tr("The file; - for standard input."));
    const CLI::Option *keyPassphraseFile = addKeyPassphraseFileOption(importVerb);
    const NewKeyOptions options(importVerb, NewKeyOptions::Activation::Offered);
    line.onRun(importVerb, Needs::Workspace,
               [=](const Globals &globals) { return import(globals, options, textOf(file), keyPassphraseFile); });
    addExportVerb(line, noun);
    CLI::App *jwksVerb = line.verb(noun, "jwks", Cli::tr("Print the public keys as a JWK Set, as they are published."));
    line.onRun(jwksVerb, Needs::Workspace, &printJwks);
}

} // namespace gatehouse
