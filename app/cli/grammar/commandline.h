// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/output.h"

#include <QStringList>

#include <CLI/CLI.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse {

/// The options of every verb.
struct Globals
{
    QString workspace; ///< file name
    Format format = Format::Table;
};

/// What a verb does. The code is not Done where a check fails (audit verify).
using Run = std::function<Result<ExitCode>(const Globals &)>;

enum class Needs { Nothing, Workspace };

/// The grammar: NOUN VERB with their options. Nouns add themselves, then parse() finds the verb to run.
class CommandLine final
{
public:
    CommandLine();

    /// Adds a noun, or returns the one there is.
    [[nodiscard]] CLI::App *noun(const std::string &name, const QString &help);
    [[nodiscard]] CLI::App *verb(CLI::App *noun, const std::string &name, const QString &help);
    void onRun(CLI::App *verb, Needs needs, Run run);

    /// Reads the arguments (without the program's name). Prints help, the version or an error, and then returns the
    /// exit code; nothing when run() is to be called.
    [[nodiscard]] std::optional<ExitCode> parse(const std::vector<std::string> &arguments);

    [[nodiscard]] ExitCode run() const;

private:
    [[nodiscard]] ExitCode usageError(const QString &message) const;

    CLI::App m_app;
    CLI::Option *m_workspace;
    CLI::Option *m_format;
    CLI::Option *m_role;
    Globals m_globals;
    Needs m_needs = Needs::Nothing;
    Run m_run;
};

/// For wrong usage that is found only when the verb runs: prints the message.
[[nodiscard]] ExitCode usageError(const QString &message);

/// An option with any text as its value. `isRepeatable`: each occurrence adds one value.
CLI::Option *addTextOption(CLI::App *verb, const std::string &names, const QString &help, bool isRepeatable = false);
CLI::Option *addFlag(CLI::App *verb, const std::string &name, const QString &help);
/// Positional arguments: exactly one, or one and more.
CLI::Option *addArgument(CLI::App *verb, const std::string &name, const QString &help);
CLI::Option *addArguments(CLI::App *verb, const std::string &name, const QString &help);

/// --revision, so that an update does not overwrite a newer change.
CLI::Option *addRevisionOption(CLI::App *verb);
[[nodiscard]] std::optional<qint64> revisionOf(const CLI::Option *option);

/// For CLI::Option::check(): empty when the text is a whole number, 0 or more; else the error.
[[nodiscard]] std::string checkCount(const std::string &text);

/// The (last) value given; an empty string when there is none.
[[nodiscard]] QString textOf(const CLI::Option *option);
[[nodiscard]] QStringList textsOf(const CLI::Option *option);
[[nodiscard]] inline bool isGiven(const CLI::Option *option)
{
    return option->count() > 0;
}

} // namespace gatehouse
