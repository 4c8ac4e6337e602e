// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace gatehouse {

bool asksForInformation(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView word(argument);
        return word == "--help" || word == "-h" || word == "--help-all" || word == "--version" || word == "-v";
    });
}

Arguments parseArguments(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Console for OAuth 2.0 and OpenID Connect authorization."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption role(
        u"role"_s,
        QCoreApplication::translate("main", "Limit what the console may do to a role: viewer, editor or admin."),
        u"role"_s);
    parser.addOption(role);
    parser.addPositionalArgument(u"workspace"_s, QCoreApplication::translate("main", "Workspace file to open."),
                                 u"[workspace]"_s);
    parser.process(app);
    Arguments arguments{parser.positionalArguments().value(0)};
    if (parser.isSet(role) && !fromString(parser.value(role), &arguments.role)) {
        std::fputs(
            qPrintable(QCoreApplication::translate("main", "There is no role “%1”.").arg(parser.value(role)) + u'\n'),
            stderr);
        std::exit(2);
    }
    return arguments;
}

} // namespace gatehouse
