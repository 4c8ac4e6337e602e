// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/token.h"
#include "ui/pages/resourcepage.h"

#include <optional>

namespace gatehouse {

/// The Tokens tab (T1, T6, T7).
class TokensPage final : public ResourcePage
{
    Q_OBJECT

public:
    explicit TokensPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void trigger(ActionId id) override;
    void loadDetails(qint64 id) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;
    [[nodiscard]] QPair<QString, QString> emptyText() const override;
    [[nodiscard]] QString copyText() const override;

private:
    void setActive(const QList<qint64> &ids, bool active);
    void remove();

    std::optional<Token> m_current; ///< what the details pane shows
};

} // namespace gatehouse
