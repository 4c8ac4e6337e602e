// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

class QLineEdit;

namespace gatehouse {

class ConflictBanner;
class ScopeListEdit;

/// Edits a user's name and scopes (U2). Show it with open().
class UserEditor final : public EditorDialog
{
    Q_OBJECT

public:
    /// `id`: row id in the Store.
    UserEditor(const Services &services, qint64 id, QWidget *parent);
    ~UserEditor() override;

signals:
    /// Stored. The dialog closes right after it.
    void saved(const gatehouse::Outcome &outcome, const QString &email);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override;
    void submit() override;

private:
    struct Loaded
    {
        User user;
        QStringList scopes;
    };

    void addRows();
    void load(qint64 id);
    void show(const User &user);
    [[nodiscard]] User user() const;
    void onOutcome(const Result<Outcome> &outcome);
    void readTheirs(const Error &conflict);
    void keepMine();
    void takeTheirs();

    Services m_services;
    JobContext m_job;
    QLineEdit *m_email;
    QLineEdit *m_name;
    ScopeListEdit *m_scopes;
    ConflictBanner *m_conflict;
    User m_base; ///< as the form showed it before anything was typed
    User m_theirs;
    bool m_loaded = false;
};

} // namespace gatehouse
