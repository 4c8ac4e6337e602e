// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/local/actor.h"
#include "core/domain/workspace.h"
#include "ui/dialogs/editordialog.h"

class QLineEdit;

namespace gatehouse {

class Clock;

/// Creates a workspace file on a worker thread. Show it with open().
class CreateWorkspaceDialog final : public EditorDialog
{
    Q_OBJECT

public:
    /// `folder`: suggested for the file. `clock` must outlive the worker.
    CreateWorkspaceDialog(const QString &folder, Actor actor, const Clock &clock, Prompts &prompts, QWidget *parent);

signals:
    /// The file was created and is closed. Emitted before the dialog closes.
    void created(const QString &path);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override;
    void submit() override;

private:
    void addRows();
    void browse();
    void onNameEdited();
    [[nodiscard]] QString path() const;
    [[nodiscard]] Workspace workspace() const;

    QString m_folder;
    Actor m_actor;
    const Clock &m_clock;
    QLineEdit *m_name;
    QLineEdit *m_path;
    QLineEdit *m_issuer;
    bool m_pathIsSuggested = true;
};

} // namespace gatehouse
