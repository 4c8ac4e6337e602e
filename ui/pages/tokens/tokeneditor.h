// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"
#include "ui/pages/tokens/tokenform.h"

namespace gatehouse {

class ConflictBanner;

/// Creates or edits a token (T2 to T6). Show it with open(). A new token is in the Outcome: see revealSecrets().
class TokenEditor final : public EditorDialog
{
    Q_OBJECT

public:
    [[nodiscard]] static TokenEditor *create(const Services &services, QWidget *parent);
    /// An organization-level token, or with a group a group-level one.
    [[nodiscard]] static TokenEditor *createAt(const Services &services, qint64 organizationId, qint64 groupId,
                                               QWidget *parent);
    /// `id`: row id in the Store.
    [[nodiscard]] static TokenEditor *edit(const Services &services, qint64 id, QWidget *parent);
    ~TokenEditor() override;

signals:
    /// Stored. The dialog closes right after it.
    void saved(const gatehouse::Outcome &outcome, const QString &name);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override;
    void submit() override;

private:
    using Purpose = TokenForm::Purpose;
    struct Loaded
    {
        Token token;
        TokenSurroundings surroundings;
    };

    TokenEditor(const Services &services, Purpose purpose, const Token &token, QWidget *parent);
    static Result<Loaded> read(Connection &connection, Token token, Purpose purpose);
    void load(const Token &token);
    void start(const Loaded &loaded);
    void execute(Command command);
    void onOutcome(const Result<Outcome> &outcome);
    void readTheirs(const Error &conflict);
    void showConflict(const Error &conflict, const Token &theirs);
    void keepMine();
    void takeTheirs();
    void show(const Token &token);

    Services m_services;
    Purpose m_purpose;
    JobContext m_job;
    TokenForm *m_fields;
    ConflictBanner *m_conflict;
    Token m_base; ///< as the form showed it before anything was changed
    Token m_theirs;
    bool m_loaded = false;
};

} // namespace gatehouse
