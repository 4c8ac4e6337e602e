// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/createworkspacedialog.h"

#include "core/authority/local/localauthority.h"
#include "core/base/async.h"
#include "ui/dialogs/prompts.h"
#include "ui/forms/fieldform.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView Suffix = ".gatehouse"_L1;

/// A portable file name for a workspace name.
QString fileNameFor(const QString &name)
{
    QString file;
    for (const QChar c : name.trimmed()) {
        if (c.isLetterOrNumber())
            file.append(c);
        else if (!file.isEmpty() && !file.endsWith(u'-'))
            file.append(u'-');
    }
    return file.left(64).toLower() + Suffix;
}

} // namespace

CreateWorkspaceDialog::CreateWorkspaceDialog(const QString &folder, Actor actor, const Clock &clock, Prompts &prompts,
                                             QWidget *parent)
    : EditorDialog(tr("Create workspace"), tr("Create"), prompts, parent)
    , m_folder(folder)
    , m_actor(std::move(actor))
    , m_clock(clock)
    , m_name(new QLineEdit)
    , m_path(new QLineEdit)
    , m_issuer(new QLineEdit)
{
    addRows();
    fit(600);
    m_name->setFocus();
}

void CreateWorkspaceDialog::addRows()
{
    form()->addRow(u"name"_s, tr("&Name"), m_name, tr("A workspace is one authorization domain."));
    auto *file = new QWidget;
    auto *browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    m_path->setObjectName(u"pathEdit"_s);
    m_path->setFont(monospaceFont(m_path->font()));
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_path);
    row->addWidget(browseButton);
    file->setFocusProxy(m_path);
    form()->addRow(u"path"_s, tr("&File"), file, tr("A file on this computer that only you can read. Works offline."));
    m_issuer->setFont(monospaceFont(m_issuer->font()));
    m_issuer->setPlaceholderText(u"https://auth.example.com"_s);
    form()->addRow(u"issuer"_s, tr("&Issuer"), m_issuer,
                   tr("Optional. The URL that tokens contain as their issuer (iss)."));
    connect(m_name, &QLineEdit::textEdited, this, &CreateWorkspaceDialog::onNameEdited);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsSuggested = m_path->text().isEmpty(); });
    connect(browseButton, &QPushButton::clicked, this, &CreateWorkspaceDialog::browse);
}

void CreateWorkspaceDialog::onNameEdited()
{
    if (!m_pathIsSuggested)
        return;
    const QString file = fileNameFor(m_name->text());
    m_path->setText(file == Suffix ? QString() : QDir(m_folder).filePath(file));
}

void CreateWorkspaceDialog::browse()
{
    const QString suggested = m_path->text().isEmpty() ? QDir(m_folder).filePath(u"workspace"_s + Suffix) : path();
    const FileQuestion question{tr("Create workspace"), suggested, {tr("Gatehouse workspace (*.gatehouse)")}};
    prompts().chooseSaveFile(this, question, [this](const QString &chosen) {
        if (chosen.isEmpty())
            return;
        m_path->setText(chosen);
        m_pathIsSuggested = false;
        clearFailure();
        refresh();
    });
}

/// A name without a folder is relative to the suggested folder.
QString CreateWorkspaceDialog::path() const
{
    const QString typed = m_path->text().trimmed();
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir(m_folder).absoluteFilePath(typed));
}

Workspace CreateWorkspaceDialog::workspace() const
{
    Workspace workspace;
    workspace.name = m_name->text().trimmed();
    workspace.issuer = m_issuer->text().trimmed();
    return workspace;
}

Problems CreateWorkspaceDialog::problems() const
{
    Problems problems = validate(workspace());
    if (path().isEmpty())
        problems.append({u"path"_s, tr("Choose where to save the file.")});
    return problems;
}

bool CreateWorkspaceDialog::isModified() const
{
    return !m_name->text().isEmpty() || !m_issuer->text().isEmpty();
}

void CreateWorkspaceDialog::submit()
{
    setBusy(tr("Creating…"));
    Workspace made = workspace();
    made.uuid = QUuid::createUuid();
    made.createdAt = m_clock.now();
    const QString file = path();
    const Async<void> work = QtConcurrent::run(
        [file, made, actor = m_actor, &clock = m_clock] { return createWorkspace(file, made, actor, clock); });
    onResult(work, this, [this, file](const Result<void> &result) {
        if (!result) {
            Error error = result.error();
            if (error.field.isEmpty())
                error.field = u"path"_s; // any other error concerns the file
            return showFailure(error);
        }
        setIdle();
        emit created(file);
        finish();
    });
}

} // namespace gatehouse
