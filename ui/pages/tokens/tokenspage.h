// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/recordpage.h"
#include "ui/pages/tokens/tokendetails.h"

namespace gatehouse {

/// The Tokens tab (T1 to T7).
class TokensPage final : public RecordPage<TokenDetails>
{
    Q_OBJECT

public:
    explicit TokensPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void trigger(ActionId id) override;
    [[nodiscard]] RecordEditorBase *newEditor(qint64 id) override;
    void revealSecrets(const Outcome &outcome, const QString &name) override;
    void setEnabled(const QList<qint64> &ids, bool enabled) override;
    [[nodiscard]] DetailContent content(const TokenDetails &details) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;

private:
    void addStrip();
    void followSelection();
    void openCatalogue();
    void openHomePage(const QString &uri);
};

} // namespace gatehouse
