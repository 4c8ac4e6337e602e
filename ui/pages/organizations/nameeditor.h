// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

#include <functional>

class QLineEdit;

namespace gatehouse {

class Connection;
class ConflictBanner;

/// What can be edited of an organization, a group or an application.
struct NamedThing
{
    qint64 id = 0;
    QString name;
    QString description;
    qint64 revision = 0;
    QString parentPath = {}; ///< of a group: where it is
};

/// What NameEditor has to know of the one it edits. Texts are translated.
struct NamedSubject
{
    QString title;          ///< of the dialog
    QString nameHint = {};  ///< under the field
    QString nameField = {}; ///< the id under which problems name it: "name", "path"
    /// Reads the stored one; null when a new one is made.
    std::function<Result<NamedThing>(Connection &)> read = nullptr;
    std::function<Problems(const NamedThing &)> validate = nullptr;
    std::function<Command(const NamedThing &)> command = nullptr;
};

/// Creates or edits what has a name and a description (O1). Show it with open().
class NameEditor final : public EditorDialog
{
    Q_OBJECT

public:
    NameEditor(const Services &services, NamedSubject subject, QWidget *parent);
    ~NameEditor() override;

    [[nodiscard]] static NameEditor *newOrganization(const Services &services, QWidget *parent);
    [[nodiscard]] static NameEditor *organization(const Services &services, qint64 id, QWidget *parent);
    /// `parentId` 0: right under the organization; `parentPath` is its path then.
    [[nodiscard]] static NameEditor *newGroup(const Services &services, qint64 organizationId, qint64 parentId,
                                              const QString &parentPath, QWidget *parent);
    [[nodiscard]] static NameEditor *group(const Services &services, qint64 id, QWidget *parent);
    [[nodiscard]] static NameEditor *newApplication(const Services &services, qint64 organizationId, QWidget *parent);
    [[nodiscard]] static NameEditor *application(const Services &services, qint64 id, QWidget *parent);

signals:
    /// Stored. The dialog closes right after it.
    void saved(const gatehouse::Outcome &outcome);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override;
    void submit() override;

private:
    void load();
    void show(const NamedThing &thing);
    [[nodiscard]] NamedThing thing() const;
    void onOutcome(const Result<Outcome> &outcome);
    void readTheirs(const Error &conflict);
    void resolve(const NamedThing &thing);

    Services m_services;
    NamedSubject m_subject;
    JobContext m_job;
    QLineEdit *m_name;
    QLineEdit *m_description;
    ConflictBanner *m_conflict;
    NamedThing m_base;
    NamedThing m_theirs;
};

} // namespace gatehouse
