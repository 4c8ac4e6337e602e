// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signingkey.h"
#include "ui/pages/resourcepage.h"

#include <optional>

namespace gatehouse {

struct KeyDetails;

/// The Keys tab (K1–K4): signing keys from the first publication to the last token.
class KeysPage final : public ResourcePage
{
    Q_OBJECT

public:
    explicit KeysPage(const PageContext &context, QWidget *parent = nullptr);

    void publish();

protected:
    void trigger(ActionId id) override;
    void loadDetails(qint64 id) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;
    [[nodiscard]] QPair<QString, QString> emptyText() const override;
    [[nodiscard]] QString copyText() const override;

private:
    void generate(bool isRotation);
    void import();
    void edit();
    void activateKey();
    void exportKey();
    void showRecord();
    void revoke();
    void remove();
    void inspect();
    void onCreated(const Outcome &outcome, const QString &text);
    void show(const KeyDetails &details);

    std::optional<SigningKey> m_current; ///< what the details pane shows
};

} // namespace gatehouse
