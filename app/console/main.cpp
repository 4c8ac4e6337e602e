// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/arguments.h"
#include "core/base/process.h"
#include "core/settings/settings.h"
#include "ui/dialogs/prompts.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

gatehouse::SchemeChoice schemeChoice(const QString &word)
{
    if (word == u"light")
        return gatehouse::SchemeChoice::Light;
    return word == u"dark" ? gatehouse::SchemeChoice::Dark : gatehouse::SchemeChoice::FollowDesktop;
}

void setUp(QCoreApplication &app)
{
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    QCoreApplication::setOrganizationName(u"gatehouse"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    gatehouse::installTranslations(app);
}

} // namespace

int main(int argc, char *argv[])
{
    (void)gatehouse::makeOpensslWipeItsMemory(); // before the first use of OpenSSL
    gatehouse::hardenProcess();
    if (gatehouse::asksForInformation(argc, argv)) {
        QCoreApplication app(argc, argv);
        setUp(app);
        (void)gatehouse::parseArguments(app);
        return 0;
    }
    QApplication app(argc, argv);
    setUp(app);
    QApplication::setApplicationDisplayName(u"Gatehouse"_s);
    QApplication::setDesktopFileName(u"gatehouse"_s);
    const gatehouse::Arguments arguments = gatehouse::parseArguments(app);

    gatehouse::Settings settings;
    gatehouse::DesktopPrompts prompts;
    gatehouse::applyTheme(app, schemeChoice(settings.get(gatehouse::setting::colorScheme)));
    gatehouse::MainWindow window(settings, prompts, gatehouse::systemClock());
    window.limitRole(arguments.role);
    window.show();
    if (!arguments.workspace.isEmpty())
        window.openWorkspace(arguments.workspace); // after show(): loading SQLite would delay the first paint
    return QApplication::exec();
}
