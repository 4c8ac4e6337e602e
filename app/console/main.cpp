// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"
#include "core/settings/settings.h"
#include "ui/dialogs/prompts.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

gatehouse::SchemeChoice schemeChoice(const QString &word)
{
    if (word == u"light")
        return gatehouse::SchemeChoice::Light;
    return word == u"dark" ? gatehouse::SchemeChoice::Dark : gatehouse::SchemeChoice::FollowDesktop;
}

/// Answered on machines without a display too.
bool asksForInformation(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView word(argument);
        return word == "--help" || word == "-h" || word == "--help-all" || word == "--version" || word == "-v";
    });
}

void setUp(QCoreApplication &app)
{
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    QCoreApplication::setOrganizationName(u"gatehouse"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    gatehouse::installTranslations(app);
}

/// The workspace that was named, if any. Answers --help and --version itself, which ends the program.
QString parseArguments(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Console for OAuth 2.0 and OpenID Connect authorization."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"workspace"_s, QCoreApplication::translate("main", "Workspace file to open."),
                                 u"[workspace]"_s);
    parser.process(app);
    return parser.positionalArguments().value(0);
}

} // namespace

int main(int argc, char *argv[])
{
    if (asksForInformation(argc, argv)) {
        QCoreApplication app(argc, argv);
        setUp(app);
        (void)parseArguments(app);
        return 0;
    }
    QApplication app(argc, argv);
    setUp(app);
    QApplication::setApplicationDisplayName(u"Gatehouse"_s);
    QApplication::setDesktopFileName(u"gatehouse"_s);
    const QString path = parseArguments(app);

    gatehouse::Settings settings;
    gatehouse::DesktopPrompts prompts;
    gatehouse::applyTheme(app, schemeChoice(settings.get(gatehouse::setting::colorScheme)));
    gatehouse::MainWindow window(settings, prompts, gatehouse::systemClock());
    window.show();
    if (!path.isEmpty())
        window.openWorkspace(path); // after the window: loading SQLite would hold up its first picture
    return QApplication::exec();
}
