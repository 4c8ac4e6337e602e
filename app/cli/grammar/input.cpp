// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/input.h"

#include "core/domain/text.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstdio>
#include <cstring>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qint64 maxSecretBytes = 4096;

/// While one exists, the terminal does not show what is typed.
class HiddenInput final
{
public:
    HiddenInput()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenInput()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    HiddenInput(const HiddenInput &) = delete;
    HiddenInput &operator=(const HiddenInput &) = delete;

private:
    termios m_before{};
    bool m_isTerminal = false;
};

void ask(const QString &question)
{
    std::fputs(qUtf8Printable(visibleText(question)), stderr);
}

} // namespace

Result<void> openInput(QFile &file, const QString &path, const QString &field)
{
    constexpr auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (path == "-"_L1) {
        if (file.open(stdin, mode))
            return {};
        return fail(ErrorKind::Forbidden, Cli::tr("Standard input cannot be read."), file.errorString());
    }
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, Cli::tr("There is no file “%1”.").arg(path));
    if (info.isDir())
        return fail(ErrorKind::InvalidInput, Cli::tr("“%1” is not a regular file.").arg(path), {}, field);
    file.setFileName(path);
    if (!file.open(mode))
        return fail(ErrorKind::Forbidden, Cli::tr("“%1” cannot be read.").arg(path), file.errorString());
    return {};
}

Result<QByteArray> readInput(const QString &path, qint64 maxBytes)
{
    QFile file;
    TRY(openInput(file, path));
    return file.read(maxBytes);
}

CLI::Option *addSecretFileOption(CLI::App *verb)
{
    return addTextOption(verb, "--secret-file",
                         Cli::tr("Read the secret from the first line of this file; - for standard input."));
}

Result<std::optional<SecretString>> readSecret(const CLI::Option *option, const QString &field)
{
    if (!isGiven(option))
        return std::nullopt;
    QFile file;
    TRY(openInput(file, textOf(option), field));
    QByteArray bytes = file.readLine(maxSecretBytes);
    const auto end = std::find_if(bytes.cbegin(), bytes.cend(), [](char c) { return c == '\n' || c == '\r'; });
    const bool isCut = end == bytes.cend() && !file.atEnd();
    const SecretString secret(QByteArrayView(bytes.cbegin(), end));
    wipe(bytes.data(), bytes.size());
    if (isCut)
        return fail(ErrorKind::InvalidInput, Cli::tr("The secret is too long."), {}, field);
    if (secret.isEmpty())
        return fail(ErrorKind::InvalidInput, Cli::tr("The secret is empty."), {}, field);
    return secret;
}

bool canAsk()
{
    return isatty(STDIN_FILENO) != 0;
}

Result<void> confirm(const QString &question)
{
    //: %1 is a question, the rest the keys that answer it
    ask(Cli::tr("%1 [y/N] ").arg(question));
    std::array<char, 64> line{};
    if (std::fgets(line.data(), static_cast<int>(line.size()), stdin)) {
        const QString answer = QString::fromUtf8(line.data()).trimmed().toLower();
        //: the answers that mean yes, separated by spaces
        if (Cli::tr("y yes").split(u' ').contains(answer))
            return {};
    }
    return fail(ErrorKind::Cancelled, Cli::tr("Cancelled. Nothing was changed."));
}

CLI::Option *addYesOption(CLI::App *verb)
{
    return addFlag(verb, "--yes", Cli::tr("Do not ask for confirmation."));
}

Result<bool> confirmUnless(const CLI::Option *yes, const QStringList &text)
{
    if (isGiven(yes))
        return true;
    for (const QString &line : text)
        printMessage(line);
    if (!canAsk()) {
        (void)usageError(Cli::tr("Add --yes to continue without confirmation."));
        return false;
    }
    TRY(confirm(Cli::tr("Continue?")));
    return true;
}

Result<SecretString> askSecret(const QString &question)
{
    const HiddenInput hidden; // before the question, which may be answered at once
    ask(question);
    std::array<char, maxSecretBytes> line{};
    const bool isRead = std::fgets(line.data(), static_cast<int>(line.size()), stdin) != nullptr;
    std::fputs("\n", stderr);
    const SecretString secret{QByteArrayView(line.data(), static_cast<qsizetype>(std::strcspn(line.data(), "\r\n")))};
    wipe(line.data(), static_cast<qsizetype>(line.size()));
    if (!isRead || secret.isEmpty())
        return fail(ErrorKind::Cancelled, Cli::tr("Cancelled."));
    return secret;
}

Result<SecretString> askNewPassphrase(const QString &question, QString (*problem)(const SecretString &))
{
    TRY_ASSIGN(const auto passphrase, askSecret(question));
    if (const QString found = problem ? problem(passphrase) : QString(); !found.isEmpty())
        return fail(ErrorKind::InvalidInput, found, {}, u"passphrase"_s);
    TRY_ASSIGN(const auto again, askSecret(Cli::tr("Repeat the passphrase: ")));
    if (!(again == passphrase))
        return fail(ErrorKind::InvalidInput, Cli::tr("The passphrases do not match."), {}, u"passphrase"_s);
    return passphrase;
}

} // namespace gatehouse
