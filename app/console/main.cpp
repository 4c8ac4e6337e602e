// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"
#include "core/settings/settings.h"
#include "ui/dialogs/prompts.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

gatehouse::SchemeChoice schemeChoice(const QString &word)
{
    if (word == u"light")
        return gatehouse::SchemeChoice::Light;
    return word == u"dark" ? gatehouse::SchemeChoice::Dark : gatehouse::SchemeChoice::FollowDesktop;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"gatehouse"_s);
    QApplication::setOrganizationName(u"gatehouse"_s);
    QApplication::setApplicationDisplayName(u"Gatehouse"_s);
    QApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    QApplication::setDesktopFileName(u"gatehouse"_s);
    gatehouse::installTranslations(app);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Console for OAuth 2.0 and OpenID Connect authorization."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"workspace"_s, QApplication::translate("main", "Workspace file to open."),
                                 u"[workspace]"_s);
    parser.process(app);

    const QString path = parser.positionalArguments().value(0);
    gatehouse::Settings settings;
    gatehouse::DesktopPrompts prompts;
    gatehouse::applyTheme(app, schemeChoice(settings.get(gatehouse::setting::colorScheme)));
    gatehouse::MainWindow window(settings, prompts, gatehouse::systemClock());
    window.show();
    if (!path.isEmpty())
        window.openWorkspace(path); // after the window: loading SQLite would hold up its first picture
    return QApplication::exec();
}
