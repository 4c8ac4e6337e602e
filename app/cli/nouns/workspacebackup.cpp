// SPDX-License-Identifier: GPL-3.0-or-later
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

/// What `backup` and `restore` print.
struct BackupReport
{
    QString file;
    BackupInfo info;
    QString replacedFile;
};

std::span<const Field<BackupReport>> backupFields()
{
    using enum FieldKind;
    using R = BackupReport;
    static const Field<R> fields[] = {
        field<&R::file>("file", QT_TRANSLATE_NOOP("Fields", "File"), Identifier, FieldFlag::ReadOnly),
        field<&R::info, &BackupInfo::workspace, &Workspace::name>("name", QT_TRANSLATE_NOOP("Fields", "Name"), Text,
                                                                  FieldFlag::ReadOnly),
        field<&R::info, &BackupInfo::auditEntryCount>("auditEntries", QT_TRANSLATE_NOOP("Fields", "Audit entries"),
                                                      Number, FieldFlag::ReadOnly),
        field<&R::info, &BackupInfo::lastChangeAt>("lastChangeAt", QT_TRANSLATE_NOOP("Fields", "Last change"), Time,
                                                   FieldFlag::ReadOnly),
        field<&R::info, &BackupInfo::secretsOpen>("secretsOpen", QT_TRANSLATE_NOOP("Fields", "Secrets were opened"),
                                                  Boolean, FieldFlag::ReadOnly),
        field<&R::replacedFile>("replacedFile", QT_TRANSLATE_NOOP("Fields", "Replaced file"), Identifier,
                                FieldFlag::ReadOnly),
    };
    return fields;
}

ExitCode printReport(const Globals &globals, const BackupReport &report)
{
    printRecord(globals.format, infosOf(backupFields()), valuesOf(backupFields(), report));
    return ExitCode::Done;
}

Result<ExitCode> backUp(const Globals &globals, const QString &target, Replace replace,
                        const CLI::Option *passphraseFile)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    TRY(unlockWhenGiven(*session, passphraseFile));
    TRY_ASSIGN(const auto info, waitFor(QtConcurrent::run([&store = session->store(), target, replace] {
                   return backUpWorkspace(store, target, replace, processJob());
               })));
    return printReport(globals, {QFileInfo(target).absoluteFilePath(), info, {}});
}

Result<ExitCode> restore(const Globals &globals, const QString &backup, const CLI::Option *yes)
{
    if (QFileInfo::exists(globals.workspace)) {
        const QString text = Cli::tr("The backup replaces “%1”. The current file is kept in the same folder.");
        TRY_ASSIGN(const bool confirmed, confirmUnless(yes, {text.arg(globals.workspace)}));
        if (!confirmed)
            return ExitCode::Usage;
    }
    TRY_ASSIGN(const auto restored, waitFor(QtConcurrent::run([path = globals.workspace, backup] {
                   return restoreWorkspace(backup, path, processActor(), systemClock(), processJob());
               })));
    return printReport(globals,
                       {QFileInfo(globals.workspace).absoluteFilePath(), restored.backup, restored.replacedFile});
}

} // namespace

void addWorkspaceBackupVerbs(CommandLine &line, CLI::App *noun)
{
    CLI::App *backUpVerb = line.verb(noun, "backup", Cli::tr("Back up the workspace into one file, and check it."));
    const CLI::Option *target = addArgument(backUpVerb, "file", Cli::tr("The file to create."));
    const CLI::Option *replace = addFlag(backUpVerb, "--replace", Cli::tr("Replace an existing backup."));
    const CLI::Option *passphraseFile =
        addPassphraseFileOption(backUpVerb, Cli::tr("Also check every encrypted secret of the backup."));
    line.onRun(backUpVerb, Needs::Workspace, [=](const Globals &globals) {
        return backUp(globals, textOf(target), isGiven(replace) ? Replace::Yes : Replace::No, passphraseFile);
    });
    CLI::App *restoreVerb = line.verb(
        noun, "restore", Cli::tr("Replace the workspace with a backup; the current file is kept under another name."));
    const CLI::Option *backup = addArgument(restoreVerb, "backup", Cli::tr("The backup to restore."));
    const CLI::Option *yes = addYesOption(restoreVerb);
    line.onRun(restoreVerb, Needs::Workspace,
               [=](const Globals &globals) { return restore(globals, textOf(backup), yes); });
}

} // namespace gatehouse
