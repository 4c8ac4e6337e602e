// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/confirm.h"
#include "app/cli/grammar/recordwriter.h"
#include "app/cli/nouns/nouns.h"
#include "app/cli/nouns/vaultunlock.h"
#include "core/authority/local/restore.h"
#include "core/tabular/fields/makefield.h"

#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// What both verbs print.
struct BackupReport
{
    QString file;
    BackupInfo info;
    QString replacedFile;
};

std::span<const Field<BackupReport>> reportFields()
{
    using enum FieldKind;
    using R = BackupReport;
    static const Field<R> fields[] = {
        field<&R::file>("file", QT_TRANSLATE_NOOP("Fields", "File"), Identifier, FieldFlag::ReadOnly),
        {{"name", QT_TRANSLATE_NOOP("Fields", "Name"), Text, {}, ""},
         [](const R &r) -> QVariant { return r.info.workspace.name; },
         nullptr},
        {{"auditEntries", QT_TRANSLATE_NOOP("Fields", "Audit entries"), Number, {}, ""},
         [](const R &r) -> QVariant { return r.info.auditEntryCount; },
         nullptr},
        {{"lastChangeAt", QT_TRANSLATE_NOOP("Fields", "Last change"), Time, {}, ""},
         [](const R &r) -> QVariant { return r.info.lastChangeAt; },
         nullptr},
        {{"secretsOpen", QT_TRANSLATE_NOOP("Fields", "Secrets were opened"), Boolean, {}, ""},
         [](const R &r) -> QVariant { return r.info.secretsOpen; },
         nullptr},
        field<&R::replacedFile>("replacedFile", QT_TRANSLATE_NOOP("Fields", "Replaced file"), Identifier,
                                FieldFlag::ReadOnly),
    };
    return fields;
}

ExitCode printReport(const Globals &globals, const BackupReport &report)
{
    printRecord(globals.format, infosOf(reportFields()), valuesOf(reportFields(), report));
    return ExitCode::Done;
}

Result<ExitCode> backUp(const Globals &globals, const QString &target, Replace replace,
                        const CLI::Option *passphraseFile)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    TRY(unlockWhenGiven(*session, passphraseFile));
    const auto info = waitFor(QtConcurrent::run([&store = session->store(), target, replace] {
                                  return backUpWorkspace(store, target, replace, processJob());
                              }),
                              processJob());
    if (!info)
        return tl::unexpected(info.error());
    return printReport(globals, {QFileInfo(target).absoluteFilePath(), *info, {}});
}

Result<ExitCode> restore(const Globals &globals, const QString &backup, bool isConfirmed)
{
    if (QFileInfo::exists(globals.workspace) && !isConfirmed) {
        const QString what = Cli::tr("“%1” is replaced by what the backup holds; the file as it is now is kept beside "
                                     "it.")
                                 .arg(globals.workspace);
        if (!canAsk())
            return usageError(Cli::tr("%1 Add --yes to do it without being asked.").arg(what));
        TRY(confirm(Cli::tr("%1 Go on?").arg(what)));
    }
    const auto restored =
        waitFor(QtConcurrent::run([path = globals.workspace, backup] {
                    return restoreWorkspace(backup, path, processActor(), systemClock(), processJob());
                }),
                processJob());
    if (!restored)
        return tl::unexpected(restored.error());
    return printReport(globals,
                       {QFileInfo(globals.workspace).absoluteFilePath(), restored->backup, restored->replacedFile});
}

} // namespace

void addWorkspaceBackupVerbs(CommandLine &line, CLI::App *noun)
{
    CLI::App *backUpVerb = line.verb(noun, "backup", Cli::tr("Copy the workspace into one file, and check the copy."));
    const CLI::Option *target = addArgument(backUpVerb, "file", Cli::tr("The file to make."));
    const CLI::Option *replace = addFlag(backUpVerb, "--replace", Cli::tr("Replace a backup that has that name."));
    const CLI::Option *passphraseFile =
        addPassphraseFileOption(backUpVerb, Cli::tr("Open every sealed secret of the copy, too."));
    line.onRun(backUpVerb, Needs::Workspace, [=](const Globals &globals) {
        return backUp(globals, textOf(target), isGiven(replace) ? Replace::Yes : Replace::No, passphraseFile);
    });
    CLI::App *restoreVerb = line.verb(
        noun, "restore", Cli::tr("Put a backup in the place of the workspace, which is kept under another name."));
    const CLI::Option *backup = addArgument(restoreVerb, "backup", Cli::tr("The backup to restore."));
    const CLI::Option *yes = addFlag(restoreVerb, "--yes", Cli::tr("Do it without being asked."));
    line.onRun(restoreVerb, Needs::Workspace,
               [=](const Globals &globals) { return restore(globals, textOf(backup), isGiven(yes)); });
}

} // namespace gatehouse
