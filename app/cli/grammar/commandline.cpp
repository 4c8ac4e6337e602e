// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/commandline.h"

#include "app/cli/grammar/session.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

std::string helpText(const QString &text)
{
    return text.toStdString();
}

bool isUtf8(const std::string &argument)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(QByteArrayView(argument));
    return !decoder.hasError();
}

/// Marks an argument that the library would split, or take for an option. No field accepts this character.
constexpr char guard = '\x1f';

constexpr size_t kidLength = 43;

/// A key ID can begin with a hyphen; no option has that length.
bool isKidWithHyphen(const std::string &argument)
{
    return argument.size() == kidLength && argument.front() == '-' &&
           std::all_of(argument.begin(), argument.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                      c == '_';
           });
}

bool isInBrackets(const std::string &text)
{
    return text.starts_with('[') && text.ends_with(']');
}

QString withoutGuard(const std::string &text)
{
    if (text.starts_with(guard))
        return QString::fromStdString(text.substr(1));
    const bool guarded = text.ends_with(guard) && isInBrackets(text.substr(0, text.size() - 1));
    return QString::fromStdString(guarded ? text.substr(0, text.size() - 1) : text);
}

/// The arguments, changed so that the library does not interpret their values. `--option=` means the empty value, which
/// the library would take from the next argument.
std::vector<std::string> verbatim(const std::vector<std::string> &arguments)
{
    std::vector<std::string> result;
    bool options = true;
    for (const std::string &argument : arguments) {
        options = options && argument != "--";
        const size_t sign = argument.find('=');
        if (options && argument.starts_with("--") && sign != std::string::npos && sign + 1 == argument.size()) {
            result.push_back(argument.substr(0, sign));
            result.emplace_back();
        } else if (options && isKidWithHyphen(argument)) {
            result.push_back(guard + argument);
        } else {
            result.push_back(isInBrackets(argument) ? argument + guard : argument);
        }
    }
    return result;
}

Format formatFrom(const QString &name)
{
    if (name == "json"_L1)
        return Format::Json;
    return name == "csv"_L1 ? Format::Csv : Format::Table;
}

} // namespace

CommandLine::CommandLine()
    : m_app(helpText(Cli::tr("Administer OAuth 2.0 and OpenID Connect authorization from scripts.")), "gatehouse-cli")
{
    m_app.fallthrough();
    m_app.require_subcommand(1);
    m_app.set_help_flag("-h,--help", helpText(Cli::tr("Show help and exit.")));
    m_app.set_version_flag("--version", std::string("gatehouse-cli ") + GATEHOUSE_VERSION,
                           helpText(Cli::tr("Show the version and exit.")));
    m_workspace = addTextOption(&m_app, "--workspace", Cli::tr("The workspace file."));
    m_format = addTextOption(&m_app, "--format", Cli::tr("Output format: table, json or csv."));
    m_format->check(CLI::IsMember({"table", "json", "csv"}));
    m_role = addTextOption(&m_app, "--role", Cli::tr("Act with this role at most: viewer, editor or admin."));
    m_role->check(CLI::IsMember({"viewer", "editor", "admin"}));
}

CLI::App *CommandLine::noun(const std::string &name, const QString &help)
{
    CLI::App *noun = m_app.add_subcommand(name, helpText(help));
    noun->require_subcommand(1);
    return noun;
}

CLI::App *CommandLine::verb(CLI::App *noun, const std::string &name, const QString &help)
{
    return noun->add_subcommand(name, helpText(help))->require_subcommand(0);
}

void CommandLine::onRun(CLI::App *verb, Needs needs, Run run)
{
    verb->callback([this, needs, run = std::move(run)] {
        m_needs = needs;
        m_run = run;
    });
}

std::optional<ExitCode> CommandLine::parse(const std::vector<std::string> &arguments)
{
    for (const std::string &argument : arguments) {
        if (!isUtf8(argument))
            return usageError(Cli::tr("“%1” is not valid UTF-8.").arg(QString::fromStdString(argument)));
    }
    std::vector<std::string> reversed = verbatim(arguments);
    std::reverse(reversed.begin(), reversed.end()); // as the library expects them
    try {
        m_app.parse(reversed);
    } catch (const CLI::CallForHelp &) {
        print(m_app.help());
        return ExitCode::Done;
    } catch (const CLI::CallForVersion &version) {
        print(std::string(version.what()) + '\n');
        return ExitCode::Done;
    } catch (const CLI::ParseError &error) {
        return usageError(QString::fromUtf8(error.what()));
    }
    m_globals = {textOf(m_workspace), formatFrom(textOf(m_format))};
    if (Role role = Role::Admin; fromString(textOf(m_role), &role))
        limitRole(role);
    if (m_needs == Needs::Workspace && m_globals.workspace.isEmpty())
        return usageError(Cli::tr("Give the workspace file: --workspace FILE"));
    return std::nullopt;
}

ExitCode CommandLine::run() const
{
    const Result<ExitCode> result = m_run(m_globals);
    if (result)
        return *result;
    printError(result.error());
    return exitCode(result.error());
}

ExitCode CommandLine::usageError(const QString &message) const
{
    QString path = u"gatehouse-cli"_s;
    for (const CLI::App *app = &m_app; !app->get_subcommands().empty();) {
        app = app->get_subcommands().front();
        path += u' ' + QString::fromStdString(app->get_name());
    }
    const ExitCode code = gatehouse::usageError(message);
    printMessage(Cli::tr("For help: %1 --help").arg(path));
    return code;
}

ExitCode usageError(const QString &message)
{
    printMessage(u"gatehouse-cli: "_s + message);
    return ExitCode::Usage;
}

CLI::Option *addTextOption(CLI::App *verb, const std::string &names, const QString &help, bool isRepeatable)
{
    const std::string text = helpText(help); // a temporary would select another overload
    CLI::Option *option = verb->add_option(names, text)->allow_extra_args(false)->type_name("TEXT");
    return isRepeatable ? option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll) : option;
}

CLI::Option *addFlag(CLI::App *verb, const std::string &name, const QString &help)
{
    const std::string text = helpText(help);
    return verb->add_flag(name, text);
}

CLI::Option *addArgument(CLI::App *verb, const std::string &name, const QString &help)
{
    const std::string text = helpText(help);
    return verb->add_option(name, text)->required();
}

CLI::Option *addArguments(CLI::App *verb, const std::string &name, const QString &help)
{
    return addArgument(verb, name, help)->allow_extra_args()->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

CLI::Option *addRevisionOption(CLI::App *verb)
{
    return addTextOption(verb, "--revision", Cli::tr("Fail if the row has changed since this revision."))
        ->check(&checkCount);
}

std::optional<qint64> revisionOf(const CLI::Option *option)
{
    return isGiven(option) ? std::optional(textOf(option).toLongLong()) : std::nullopt;
}

std::string checkCount(const std::string &text)
{
    bool ok = false;
    const qint64 number = QString::fromStdString(text).toLongLong(&ok);
    return ok && number >= 0 ? std::string() : Cli::tr("must be a whole number, 0 or more").toStdString();
}

QString textOf(const CLI::Option *option)
{
    return isGiven(option) ? withoutGuard(option->results().back()) : QString();
}

QStringList textsOf(const CLI::Option *option)
{
    QStringList texts;
    for (const std::string &text : option->results())
        texts << withoutGuard(text);
    return texts;
}

} // namespace gatehouse
