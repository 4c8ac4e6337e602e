// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/domain/scope.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

class QLineEdit;
class QStringListModel;

namespace gatehouse {

class ConflictBanner;

/// Creates a scope, or edits a scope's description (S1). Show it with open().
class ScopeEditor final : public EditorDialog
{
    Q_OBJECT

public:
    [[nodiscard]] static ScopeEditor *create(const Services &services, QWidget *parent);
    /// `id`: row id in the Store.
    [[nodiscard]] static ScopeEditor *edit(const Services &services, qint64 id, QWidget *parent);
    ~ScopeEditor() override;

signals:
    /// Stored. The dialog closes right after it.
    void saved(const gatehouse::Outcome &outcome);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override;
    void submit() override;

private:
    struct Loaded
    {
        Scope scope;
        QStringList names;
    };

    ScopeEditor(const Services &services, qint64 id, QWidget *parent);
    void addRows();
    void load(qint64 id);
    void suggest();
    void show(const Scope &scope);
    [[nodiscard]] Scope scope() const;
    void onOutcome(const Result<Outcome> &outcome);
    void readTheirs(const Error &conflict);
    void resolve(const Scope &scope);

    Services m_services;
    bool m_creates;
    JobContext m_job;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QStringListModel *m_suggestions;
    ConflictBanner *m_conflict;
    QStringList m_existing;
    Scope m_base;
    Scope m_theirs;
    bool m_loaded = false;
};

} // namespace gatehouse
