// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/keys/keydetails.h"
#include "ui/pages/recordpage.h"

namespace gatehouse {

/// The Keys tab (K1–K4): signing keys from the first publication to the last token.
class KeysPage final : public RecordPage<KeyDetails>
{
    Q_OBJECT

public:
    explicit KeysPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void trigger(ActionId id) override;
    [[nodiscard]] RecordEditorBase *newEditor(qint64 id) override;
    [[nodiscard]] DetailContent content(const KeyDetails &details) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;

private:
    void generate(bool isRotation);
    void import();
    void onCreated(const Outcome &outcome, const QString &text);
    void activateKey(qint64 id);
    void exportKey();
    void showRecord();
    void revoke();
    void publish();
};

} // namespace gatehouse
