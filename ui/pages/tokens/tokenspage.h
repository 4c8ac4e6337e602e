// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/resourcepage.h"

namespace gatehouse {

/// The Tokens tab (T1–T7).
class TokensPage final : public ResourcePage
{
    Q_OBJECT

public:
    explicit TokensPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void trigger(ActionId id) override;
    void loadDetails(qint64 id) override;
    [[nodiscard]] QPair<QString, QString> emptyText() const override;
    [[nodiscard]] QString copyText() const override;
};

} // namespace gatehouse
