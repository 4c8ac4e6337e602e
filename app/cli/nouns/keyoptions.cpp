// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/keyoptions.h"

#include "app/cli/grammar/listverbs.h"
#include "app/cli/nouns/vaultunlock.h"
#include "core/crypto/keyfiles/keyexport.h"
#include "core/tabular/fields/cellformat.h"
#include "core/tabular/fields/resources.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString kindWord(KeyKind kind)
{
    return keyKindName(kind).toLower().replace(u' ', u'-');
}

} // namespace

NewKeyOptions::NewKeyOptions(CLI::App *verb, Activation activation)
    : m_activation(activation)
    , m_name(addTextOption(verb, "--name", Cli::tr("What to call the key.")))
    , m_algorithm(addTextOption(verb, "--algorithm",
                                Cli::tr("How it signs: ES256, RS256, PS256, EdDSA, …; else the usual way.")))
{
    if (activation == Activation::Offered)
        m_activate = addFlag(verb, "--activate", Cli::tr("Sign by it at once; the active key retires."));
    CLI::Option *signFrom = addTextOption(verb, "--signs-from,--sign-from",
                                          Cli::tr("Publish it now and sign by it from this time on (RFC 3339)."));
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
    const FieldInfo *field = infoOf<SigningKey>().field(u"signsFrom"_s);
    const QVariant time = valueFromText(*field, textOf(m_signFrom));
    if (!time.isValid() || (isGiven(m_signFrom) && !time.toDateTime().isValid()))
        return fail(ErrorKind::InvalidInput, Cli::tr("Write the time as 2027-01-31T12:00:00Z."), {}, u"signsFrom"_s);
    command.key.signsFrom = time.toDateTime();
    command.activate = m_activation == Activation::Implied ? !isGiven(m_signFrom) : m_activate && isGiven(m_activate);
    return command;
}

Result<ExitCode> NewKeyOptions::store(const Globals &globals, Session &session, CreateKey command) const
{
    TRY_ASSIGN(const auto outcome, session.execute(std::move(command)));
    return printRow(globals, session, infoOf<SigningKey>(), outcome.ids.first());
}

CLI::Option *addKindOption(CLI::App *verb, const QString &help)
{
    std::vector<std::string> words;
    for (const KeyKind kind : allKeyKinds())
        words.push_back(kindWord(kind).toStdString());
    return addTextOption(verb, "--kind", help)->check(CLI::IsMember(words));
}

std::optional<KeyKind> keyKindFrom(const QString &word)
{
    for (const KeyKind kind : allKeyKinds()) {
        if (kindWord(kind) == word || keyKindName(kind) == word)
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
    return waitFor(pair, processJob());
}

} // namespace gatehouse
