// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/backupmenu.h"

#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/domain/text.h"
#include "core/settings/settings.h"
#include "ui/dialogs/prompts.h"
#include "ui/jobs/jobbar.h"
#include "ui/workspaceview.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QStringList workspaceFilters()
{
    return {BackupMenu::tr("Gatehouse workspaces (*.gatehouse)"), BackupMenu::tr("All files (*)")};
}

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

BackupMenu::BackupMenu(QMenu *menu, Settings &settings, Prompts &prompts, JobBar &jobs, const Clock &clock,
                       QWidget *window)
    : QObject(menu)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_jobs(jobs)
    , m_clock(clock)
    , m_window(window)
    , m_backUp(menu->addAction(tr("&Back up…"), this, &BackupMenu::backUp))
    , m_restore(menu->addAction(tr("R&estore from a backup…"), this, &BackupMenu::restore))
{
    show(nullptr);
}

void BackupMenu::show(WorkspaceView *view)
{
    m_view = view;
    m_backUp->setEnabled(view);
}

void BackupMenu::backUp()
{
    if (!m_view)
        return;
    const QFileInfo file(m_view->workspace().store->path());
    const QString name = file.completeBaseName() + m_clock.now().toLocalTime().toString(u"-yyyy-MM-dd"_s);
    const FileQuestion question{tr("Back up the workspace"), file.dir().filePath(name + u".gatehouse"_s),
                                workspaceFilters()};
    m_prompts.chooseSaveFile(m_window, question, [this](const QString &target) {
        if (!target.isEmpty() && m_view)
            copyTo(target);
    });
}

void BackupMenu::copyTo(const QString &target)
{
    const JobContext job;
    const Async<BackupInfo> copying = QtConcurrent::run([store = m_view->workspace().store, target, job] {
        return backUpWorkspace(*store, target, Replace::Yes, job); // the file dialog has confirmed overwriting
    });
    m_jobs.track(tr("Backing up"), job, copying);
    onResult(copying, this, [this, target](const Result<BackupInfo> &info) {
        if (info)
            m_prompts.tell(m_window, tr("Backup created"),
                           tr("The backup was saved as “%1”.").arg(native(target)) + u"\n\n"_s + backupText(*info));
        else if (info.error().kind != ErrorKind::Cancelled)
            m_prompts.inform(m_window, info.error());
    });
}

void BackupMenu::restore()
{
    const FileQuestion question{tr("Restore a workspace from a backup"), m_settings.get(setting::lastFolder),
                                workspaceFilters()};
    m_prompts.chooseOpenFile(m_window, question, [this](const QString &backup) {
        if (!backup.isEmpty())
            verify(backup);
    });
}

void BackupMenu::verify(const QString &backup)
{
    const JobContext job;
    const Async<BackupInfo> verifying = QtConcurrent::run([backup, job] { return verifyBackup(backup, nullptr, job); });
    m_jobs.track(tr("Checking the backup"), job, verifying);
    onResult(verifying, this, [this, backup](const Result<BackupInfo> &info) {
        if (info)
            confirm(backup, *info);
        else if (info.error().kind != ErrorKind::Cancelled)
            m_prompts.inform(m_window, info.error());
    });
}

void BackupMenu::confirm(const QString &backup, const BackupInfo &info)
{
    const bool isOpen = m_view && m_view->workspace().workspace.uuid == info.workspace.uuid;
    if (!isOpen)
        return chooseTarget(backup, info);
    const Question question{tr("Restore workspace"), tr("Replace the open workspace with the backup?"),
                            backupText(info) + u"\n\n"_s + tr("The current workspace is kept in a file beside it."),
                            tr("Restore")};
    m_prompts.confirm(m_window, question, [this, backup, target = m_view->workspace().store->path()](bool accepted) {
        if (!accepted)
            return;
        emit closeRequested();
        replace(backup, target);
    });
}

void BackupMenu::chooseTarget(const QString &backup, const BackupInfo &info)
{
    const QDir folder(m_settings.get(setting::lastFolder));
    const FileQuestion question{tr("Restore “%1” as").arg(visibleText(info.workspace.name)),
                                folder.filePath(u"restored.gatehouse"_s), workspaceFilters()};
    m_prompts.chooseSaveFile(m_window, question, [this, backup](const QString &target) {
        if (!target.isEmpty())
            replace(backup, target);
    });
}

void BackupMenu::replace(const QString &backup, const QString &target)
{
    const JobContext job;
    const Async<RestoredWorkspace> restoring =
        QtConcurrent::run([backup, target, actor = currentActor(), &clock = m_clock, job] {
            return restoreWorkspace(backup, target, actor, clock, job);
        });
    m_jobs.track(tr("Restoring"), job, restoring);
    onResult(restoring, this, [this, target](const Result<RestoredWorkspace> &restored) {
        if (restored)
            showRestored(target, *restored);
        else if (restored.error().kind != ErrorKind::Cancelled)
            m_prompts.inform(m_window, restored.error());
        if (restored || (!m_view && QFileInfo::exists(target)))
            emit openRequested(target); // also after a failure, to reopen the workspace
    });
}

void BackupMenu::showRestored(const QString &target, const RestoredWorkspace &restored)
{
    QString text = tr("“%1” was restored.").arg(native(target)) + u"\n\n"_s + backupText(restored.backup);
    if (!restored.replacedFile.isEmpty())
        text += u"\n\n"_s + tr("The previous file was kept as “%1”.").arg(native(restored.replacedFile));
    m_prompts.tell(m_window, tr("Restored"), text);
}

QString backupText(const BackupInfo &info)
{
    const QString entries =
        BackupMenu::tr("%n audit entries", nullptr, static_cast<int>(qMin<qint64>(info.auditEntryCount, INT_MAX)));
    const QString changed = QLocale().toString(info.lastChangeAt.toLocalTime(), QLocale::ShortFormat);
    const QString contents = BackupMenu::tr("It contains “%1”, last changed on %2, with %3.")
                                 .arg(visibleText(info.workspace.name), changed, entries);
    const QString checked = BackupMenu::tr("Checked: every page, the schema and the audit chain.");
    const QString secrets =
        info.secretsOpen
            ? BackupMenu::tr("Every encrypted secret can be decrypted.")
            : BackupMenu::tr("Encrypted secrets were not checked: the workspace must be unlocked for that.");
    return contents + u'\n' + checked + u'\n' + secrets;
}

} // namespace gatehouse
