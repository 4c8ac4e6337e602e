// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/recordeditor.h"
#include "ui/pages/tokens/tokenform.h"

namespace gatehouse {

/// Creates or edits a token (T2 to T6). A new token is in the Outcome: see revealTokens().
class TokenEditor final : public RecordEditor<Token, TokenContext>
{
    Q_OBJECT

public:
    /// `id`: row id in the Store; 0 for a new token.
    TokenEditor(const Services &services, qint64 id, QWidget *parent);
    /// A new token of the organization, or of the group where that is given.
    [[nodiscard]] static TokenEditor *createFor(const Services &services, qint64 organizationId, qint64 groupId,
                                                QWidget *parent);

protected:
    [[nodiscard]] QString recordName() const override { return record().name; }
    [[nodiscard]] QString firstField() const override;
    void setContext(const TokenContext &context) override { m_fields->setContext(context); }
    void fill(const Token &token) override;
    [[nodiscard]] Token record() const override { return m_fields->token(); }
    [[nodiscard]] Problems problems() const override { return m_fields->problems(); }
    [[nodiscard]] bool isModified() const override;
    void submit() override;
    [[nodiscard]] Merge<Token> merged(const Token &mine, const Token &theirs) const override;

private:
    using Purpose = TokenForm::Purpose;

    TokenEditor(const Services &services, Purpose purpose, qint64 id, const Token &start, QWidget *parent);
    static Result<TokenContext> readContext(Connection &connection, Token &token, Purpose purpose);
    void onLoaded() override;

    Purpose m_purpose;
    TokenForm *m_fields;
};

} // namespace gatehouse
