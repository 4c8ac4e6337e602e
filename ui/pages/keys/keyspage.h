// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/resourcepage.h"

namespace gatehouse {

/// The Keys tab (K1–K4): signing keys from the first publication to the last token.
class KeysPage final : public ResourcePage
{
    Q_OBJECT

public:
    explicit KeysPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void trigger(ActionId id) override;
    void loadDetails(qint64 id) override;
    [[nodiscard]] QPair<QString, QString> emptyText() const override;
    [[nodiscard]] QString copyText() const override;
};

} // namespace gatehouse
