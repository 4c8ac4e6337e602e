// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/keyoptions.h"

#include "app/cli/nouns/vaultunlock.h"
#include "core/crypto/keyfiles/keyexport.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString kindOption(KeyKind kind)
{
    return keyKindName(kind).toLower().replace(u' ', u'-');
}

} // namespace

NewKeyOptions::NewKeyOptions(CLI::App *verb, Activation activation)
    : m_activation(activation)
    , m_name(addTextOption(verb, "--name", Cli::tr("A name for the key.")))
    , m_algorithm(
          addTextOption(verb, "--algorithm",
                        Cli::tr("Signature algorithm: ES256, RS256, PS256, EdDSA, …; default: by the kind of key.")))
{
    if (activation == Activation::Optional)
        m_activate = addFlag(verb, "--activate", Cli::tr("Sign with this key now; the active key is retired."));
    CLI::Option *signFrom =
        addTextOption(verb, "--signs-from,--sign-from",
                      Cli::tr("Publish the key now and sign with it from this time on (RFC 3339)."));
    if (m_activate)
        signFrom->excludes("--activate");
    m_signFrom = signFrom;
    m_passphraseFile = addPassphraseFileOption(verb);
}

Result<CreateKey> NewKeyOptions::command() const
{
    CreateKey command;
    command.key.name = textOf(m_name);
    command.key.algorithm = textOf(m_algorithm);
    TRY_ASSIGN(command.key.signsFrom, timeOf(m_signFrom, u"signsFrom"_s));
    command.activate = m_activation == Activation::Default ? !isGiven(m_signFrom) : isGiven(m_activate);
    return command;
}

CLI::Option *addKindOption(CLI::App *verb, const QString &help)
{
    std::vector<std::string> names;
    for (const KeyKind kind : allKeyKinds())
        names.push_back(kindOption(kind).toStdString());
    return addTextOption(verb, "--kind", help)->check(CLI::IsMember(names));
}

std::optional<KeyKind> keyKindFrom(const QString &name)
{
    for (const KeyKind kind : allKeyKinds()) {
        if (kindOption(kind) == name || keyKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

Result<SecretString> generatePrivateKey(KeyKind kind)
{
    const Async<SecretString> pair = QtConcurrent::run([kind, job = processJob()]() -> Result<SecretString> {
        TRY_ASSIGN(const auto generated, KeyPair::generate(kind, job));
        return privateDer(generated);
    });
    return waitFor(pair);
}

} // namespace gatehouse
