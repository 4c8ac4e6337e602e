// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/base/async.h"
#include "ui/actions/actionset.h"
#include "ui/pages/pagecontext.h"

#include <QWidget>

#include <functional>

namespace gatehouse {

class RecordEditorBase;

/// What the list of a resource does wherever it is shown: its actions, and Commands that run in the background. A
/// subclass shows the rows.
class ResourceList : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] Resource resource() const { return m_resource; }
    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] ActionSet &actions() const { return *m_actions; }
    [[nodiscard]] QAction *action(ActionId id) const { return m_actions->action(id); }

    /// Executes a Command in the background, shown as `title`; then says `done`, or what went wrong.
    Async<Outcome> execute(Command command, const QString &title, const QString &done);

    using DoneText = std::function<QString(const Outcome &outcome)>;
    /// The Command that undoes what a Command did.
    using Inverse = std::function<Command(const Outcome &outcome)>;
    /// The same, and offers to undo it, unless `inverse` is empty or nothing was changed.
    void executeUndoable(Command command, const QString &title, const DoneText &done, const Inverse &inverse);
    void showError(const Error &error);

signals:
    /// A message for the status bar: "3 clients deleted."
    void notice(const QString &text);
    /// The same, with Undo for as long as the message is shown.
    void undoOffered(const QString &text, const std::function<void()> &undo);

protected:
    ResourceList(const PageContext &context, Resource resource, std::span<const ActionSpec> actions, QWidget *parent);

    /// New, Edit, Enable, Disable, Delete and InspectToken. A subclass adds its other actions.
    virtual void trigger(ActionId id);
    [[nodiscard]] virtual QList<qint64> selectedIds() const = 0;
    /// The row that is selected alone; else 0.
    [[nodiscard]] virtual qint64 currentId() const = 0;
    /// The editor of a row, or with 0 of a new one.
    [[nodiscard]] virtual RecordEditorBase *newEditor(qint64 id);
    /// Selects a row that was stored just now, once the list has it.
    virtual void selectWhenLoaded(qint64 id) = 0;
    /// Says that a record was created.
    [[nodiscard]] virtual QString createdText(const Outcome &outcome, const QString &name) const;
    /// Shows the secrets that storing a record revealed.
    virtual void revealSecrets(const Outcome &outcome, const QString &name);
    virtual void setEnabled(const QList<qint64> &ids, bool enabled);

    void openEditor(RecordEditorBase *editor);
    /// Asks first, and says what depends on the rows.
    void remove(const QList<qint64> &ids);

private:
    PageContext m_context;
    Resource m_resource;
    ActionSet *m_actions;
};

} // namespace gatehouse
