// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/job.h"
#include "app/cli/nouns/nouns.h"
#include "core/base/process.h"

#include <QGuiApplication>

#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <strings.h>

using namespace gatehouse;

namespace {

/// Uses UTF-8 for file names, arguments and output whatever the locale says, and keeps the locale's language.
void useUtf8()
{
    setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (const QByteArray everything = qgetenv("LC_ALL"); !everything.isEmpty()) { // would override LC_CTYPE
        for (const char *category : {"LANG", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME"})
            qputenv(category, everything);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
    setlocale(LC_CTYPE, "");
}

/// PDF files need fonts, which are slow to load.
bool needsFonts(const std::vector<std::string> &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const std::string &argument) {
        return argument.size() >= 4 && strcasecmp(argument.c_str() + argument.size() - 4, ".pdf") == 0;
    });
}

std::unique_ptr<QCoreApplication> makeApplication(bool withFonts, int &argc, char **argv)
{
    std::unique_ptr<QCoreApplication> application;
    if (withFonts) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("gatehouse-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    return application;
}

} // namespace

int main(int argc, char **argv)
{
    (void)makeOpensslWipeItsMemory(); // before anything else can have used it
    hardenProcess();
    handleInterrupts();
    useUtf8();
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    int programOnly = 1; // Qt must not read our options
    const auto application = makeApplication(needsFonts(arguments), programOnly, argv);

    installTranslations(*application);

    CommandLine line;
    addWorkspaceNoun(line);
    addScopeNoun(line);
    addClientNoun(line);
    addUserNoun(line);
    addMemberNoun(line);
    addOrganizationNoun(line);
    addGroupNoun(line);
    addApplicationNoun(line);
    addTokenNoun(line);
    addKeyNoun(line);
    addAuditNoun(line);
    const auto ended = line.parse(arguments);
    const ExitCode code = ended ? *ended : line.run();
    return static_cast<int>(finishOutput(code));
}
