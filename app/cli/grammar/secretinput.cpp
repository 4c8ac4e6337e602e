// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/secretinput.h"

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

constexpr qint64 longestSecret = 4096;

Result<void> openSecretFile(QFile &file, const QString &path, const QString &field)
{
    // Unbuffered: what comes after the first line belongs to the next secret.
    if (path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                       : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, Cli::tr("There is no file “%1”.").arg(path));
    if (QFileInfo(path).isDir())
        return fail(ErrorKind::InvalidInput, Cli::tr("“%1” is not a regular file.").arg(path), {}, field);
    return fail(ErrorKind::Forbidden, Cli::tr("“%1” cannot be read.").arg(path), file.errorString());
}

/// The terminal does not show what is typed, for as long as this lives.
class Quiet final
{
public:
    Quiet()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Quiet()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Quiet(const Quiet &) = delete;
    Quiet &operator=(const Quiet &) = delete;

private:
    termios m_before{};
    bool m_isTerminal = false;
};

} // namespace

CLI::Option *addSecretFileOption(CLI::App *verb)
{
    return addTextOption(verb, "--secret-file",
                         Cli::tr("Take the secret from this file's first line; - for standard input."));
}

Result<std::optional<SecretString>> readSecret(const CLI::Option *option, const QString &field)
{
    if (!isGiven(option))
        return std::nullopt;
    QFile file(textOf(option));
    TRY(openSecretFile(file, textOf(option), field));
    QByteArray bytes = file.readLine(longestSecret);
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

Result<SecretString> askSecret(const QString &question)
{
    const Quiet quiet; // before the question, which may be answered at once
    std::fputs(qUtf8Printable(visibleText(question)), stderr);
    std::array<char, longestSecret> line{};
    const bool isRead = std::fgets(line.data(), static_cast<int>(line.size()), stdin) != nullptr;
    std::fputs("\n", stderr);
    const SecretString secret{QByteArrayView(line.data(), static_cast<qsizetype>(std::strcspn(line.data(), "\r\n")))};
    wipe(line.data(), static_cast<qsizetype>(line.size()));
    if (!isRead || secret.isEmpty())
        return fail(ErrorKind::Cancelled, Cli::tr("Cancelled."));
    return secret;
}

} // namespace gatehouse
