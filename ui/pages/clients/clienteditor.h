// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/domain/client.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

namespace gatehouse {

class ClientForm;
class ConflictBanner;

/// Creates, edits or duplicates a client (C3-C5, C10). Show it with open(). A generated secret is in the Outcome:
/// see revealSecrets().
class ClientEditor final : public EditorDialog
{
    Q_OBJECT

public:
    [[nodiscard]] static ClientEditor *create(const Services &services, QWidget *parent);
    /// `id`: row id in the Store.
    [[nodiscard]] static ClientEditor *edit(const Services &services, qint64 id, QWidget *parent);
    [[nodiscard]] static ClientEditor *duplicate(const Services &services, qint64 id, QWidget *parent);
    ~ClientEditor() override;

signals:
    /// Stored. The dialog closes right after it. `name`: what people call the client.
    void saved(const gatehouse::Outcome &outcome, const QString &name);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override;
    void submit() override;

private:
    enum class Purpose { Create, Edit, Duplicate };
    struct Loaded
    {
        Client client;
        QStringList scopes;
    };

    ClientEditor(const Services &services, Purpose purpose, qint64 id, QWidget *parent);
    void load(qint64 id);
    void start(const Loaded &loaded);
    void onAdjusted();
    void onOutcome(const Result<Outcome> &outcome);
    void readTheirs(const Error &conflict);
    void showConflict(const Error &conflict, const Client &theirs);
    void keepMine();
    void takeTheirs();
    void show(const Client &client);
    [[nodiscard]] Client startingPoint(const Client &stored) const;

    Services m_services;
    Purpose m_purpose;
    JobContext m_job;
    ClientForm *m_fields;
    ConflictBanner *m_conflict;
    Client m_base; ///< as the form showed it before anything was typed
    Client m_theirs;
    bool m_loaded = false;
};

} // namespace gatehouse
