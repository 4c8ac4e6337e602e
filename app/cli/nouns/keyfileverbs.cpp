// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/input.h"
#include "app/cli/nouns/keyoptions.h"
#include "app/cli/nouns/vaultunlock.h"
#include "core/crypto/keyfiles/keyexport.h"
#include "core/crypto/keyfiles/keyimport.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/tabular/export/pendingfile.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

CLI::Option *addKeyPassphraseFileOption(CLI::App *verb)
{
    return addTextOption(verb, "--key-passphrase-file",
                         Cli::tr("Read the passphrase of the key file from the first line of this file; - for standard "
                                 "input."));
}

/// A file that holds a key; the copy made for reading it is wiped.
Result<SecretString> readKeyFile(const QString &path)
{
    TRY_ASSIGN(auto content, readInput(path, maxKeyFileBytes + 1));
    return SecretString::adopt(content);
}

/// Asks for the passphrase at a terminal when it is needed and was not given.
Result<ImportedKey> readKey(const SecretString &content, const CLI::Option *passphraseFile)
{
    TRY_ASSIGN(const auto given, readSecret(passphraseFile, u"passphrase"_s));
    auto imported = importKey(content.reveal(), given.value_or(SecretString()));
    if (imported || imported.error().kind != ErrorKind::Locked || given || !canAsk())
        return imported;
    TRY_ASSIGN(const auto asked, askSecret(Cli::tr("Passphrase of the key file: ")));
    return importKey(content.reveal(), asked);
}

Result<RowChange> importFile(Session &session, const NewKeyOptions &options, const QString &path,
                             const CLI::Option *keyPassphraseFile)
{
    TRY_ASSIGN(auto command, options.command());
    TRY_ASSIGN(const auto content, readKeyFile(path));
    TRY_ASSIGN(const auto imported, readKey(content, keyPassphraseFile));
    auto privateKey = privateDer(imported.key);
    if (!privateKey)
        return fail(ErrorKind::InvalidInput,
                    Cli::tr("“%1” holds only a public key; signing needs the private key.").arg(path));
    command.key.origin = KeyOrigin::Imported;
    if (command.key.algorithm.isEmpty() && imported.algorithm)
        command.key.algorithm = QString::fromLatin1(algorithmName(*imported.algorithm));
    command.privateKey = std::move(*privateKey);
    TRY(unlock(session, options.passphraseFile()));
    return RowChange{std::move(command)};
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

Result<ExitCode> exportPublic(const Globals &globals, const RowArguments &argument, const QString &format,
                              const QString &path)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    TRY_ASSIGN(const auto key, session->read([&](Connection &connection) {
        return argument.findRow<SigningKey>(connection).and_then(&publicJwsKey);
    }));
    return write(path, format == "jwk"_L1 ? publicJwk(key) : publicPem(key.key));
}

struct PrivateExport
{
    RowArguments key;
    PrivateKeyFormat format = PrivateKeyFormat::EncryptedPem;
    QString path;
    const CLI::Option *keyPassphraseFile = nullptr;
    const CLI::Option *passphraseFile = nullptr;
};

bool isClearText(PrivateKeyFormat format)
{
    return format == PrivateKeyFormat::Pem || format == PrivateKeyFormat::Jwk;
}

/// The passphrase for the new file; asked for twice at a terminal.
Result<SecretString> newFilePassphrase(const PrivateExport &wanted)
{
    if (isClearText(wanted.format))
        return SecretString();
    TRY_ASSIGN(const auto given, readSecret(wanted.keyPassphraseFile, u"passphrase"_s));
    if (given)
        return *given;
    if (!canAsk())
        return fail(ErrorKind::InvalidInput,
                    Cli::tr("Give a file with the passphrase of the new key file: --key-passphrase-file"), {},
                    u"passphrase"_s);
    return askNewPassphrase(Cli::tr("New passphrase of the key file: "));
}

Result<ExitCode> exportPrivate(const Globals &globals, const PrivateExport &wanted)
{
    if (wanted.path.isEmpty())
        return usageError(Cli::tr("Give the file to write the private key to: --output FILE"));
    TRY_ASSIGN(auto session, Session::openForTokens(globals.workspace));
    TRY_ASSIGN(const auto id, session->read([&](Connection &connection) { return wanted.key.find(connection); }));
    TRY(unlock(*session, wanted.passphraseFile));
    TRY_ASSIGN(const auto passphrase, newFilePassphrase(wanted));
    TRY_ASSIGN(const auto outcome, session->execute(ExportPrivateKey{id, wanted.format, passphrase}));
    TRY_ASSIGN(const auto code, write(wanted.path, outcome.secrets.first().secret.reveal()));
    if (isClearText(wanted.format))
        printMessage(Cli::tr("The private key is in clear text: anyone who can read it can sign tokens. Move it to a "
                             "safe location."));
    return code;
}

Result<QList<JwsKey>> readJwks(Connection &connection)
{
    TRY_ASSIGN(const auto published, readPublishedKeys(connection, systemClock().now()));
    QList<JwsKey> keys;
    for (const SigningKey &one : published) {
        TRY_ASSIGN(const auto key, publicJwsKey(one));
        keys << key;
    }
    return keys;
}

Result<ExitCode> printJwks(const Globals &globals)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    TRY_ASSIGN(const auto keys, session->read(&readJwks));
    return write({}, publicJwks(keys));
}

void addExportVerb(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb("export", Cli::tr("Export the public or the private part of a key."));
    const RowArguments key = noun.addRow(verb);
    CLI::Option *publicFormat = addTextOption(verb, "--public", Cli::tr("Format of the public part: pem or jwk."));
    publicFormat->check(CLI::IsMember({"pem", "jwk"}));
    CLI::Option *privateFormat = addTextOption(
        verb, "--private",
        Cli::tr("Format of the private part: encrypted-pem, pkcs12, pem or jwk. The last two are clear text."));
    privateFormat->check(CLI::IsMember({"pem", "encrypted-pem", "jwk", "pkcs12"}))->excludes(publicFormat);
    const CLI::Option *output =
        addTextOption(verb, "-o,--output", Cli::tr("The file to write; - for standard output."));
    const CLI::Option *keyPassphraseFile = addKeyPassphraseFileOption(verb);
    const CLI::Option *passphraseFile = addPassphraseFileOption(verb);
    noun.onRun(verb, [=](const Globals &globals) -> Result<ExitCode> {
        if (!isGiven(privateFormat))
            return exportPublic(globals, key, textOf(publicFormat), textOf(output));
        PrivateExport wanted{key, {}, textOf(output), keyPassphraseFile, passphraseFile};
        (void)fromString(textOf(privateFormat), &wanted.format); // checked already
        return exportPrivate(globals, wanted);
    });
}

} // namespace

void addKeyFileVerbs(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb("import", Cli::tr("Import a private key from a PEM, DER, JWK or PKCS#12 file."));
    const CLI::Option *file = addArgument(verb, "file", Cli::tr("The key file; - for standard input."));
    const CLI::Option *keyPassphraseFile = addKeyPassphraseFileOption(verb);
    const NewKeyOptions options(verb, NewKeyOptions::Activation::Optional);
    noun.onChange(verb,
                  [=](Session &session) { return importFile(session, options, textOf(file), keyPassphraseFile); });
    addExportVerb(noun);
    noun.onRun(noun.addVerb("jwks", Cli::tr("Print the published public keys as a JWK Set.")), &printJwks);
}

} // namespace gatehouse
