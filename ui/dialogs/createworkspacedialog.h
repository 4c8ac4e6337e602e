// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/local/actor.h"
#include "core/domain/workspace.h"
#include "ui/dialogs/editordialog.h"

class QLineEdit;

namespace gatehouse {

class Clock;

/// Makes a new workspace file, on a worker thread. Show it with open().
class CreateWorkspaceDialog final : public EditorDialog
{
    Q_OBJECT

public:
    /// `folder`: where the file is suggested. `clock` outlives the work.
    CreateWorkspaceDialog(const QString &folder, Actor actor, const Clock &clock, Prompts &prompts, QWidget *parent);

signals:
    /// The file is there, closed. The dialog closes right after it.
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
