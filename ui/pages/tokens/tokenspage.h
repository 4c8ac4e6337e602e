// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/token.h"
#include "ui/pages/resourcepage.h"

#include <optional>

namespace gatehouse {

struct TokenDetails;

/// The Tokens tab (T1 to T7).
class TokensPage final : public ResourcePage
{
    Q_OBJECT

public:
    explicit TokensPage(const PageContext &context, QWidget *parent = nullptr);

    /// Shows only the tokens that expire within 30 days.
    void showExpiringSoon();

protected:
    void trigger(ActionId id) override;
    void loadDetails(qint64 id) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;
    [[nodiscard]] QPair<QString, QString> emptyText() const override;
    [[nodiscard]] QString copyText() const override;

private:
    void addStrip();
    void followSelection();
    void create();
    void edit();
    void setActive(bool active);
    void remove();
    void openCatalogue();
    void show(const TokenDetails &details);
    void openHomePage(const QString &uri);

    std::optional<Token> m_current; ///< what the details pane shows
};

} // namespace gatehouse
