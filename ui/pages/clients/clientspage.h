// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"
#include "ui/pages/recordpage.h"

namespace gatehouse {

struct ClientDetails
{
    Client client;
    QList<ClientSecret> secrets;
};

/// The Clients tab (C1–C10).
class ClientsPage final : public RecordPage<ClientDetails>
{
    Q_OBJECT

public:
    explicit ClientsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void trigger(ActionId id) override;
    [[nodiscard]] RecordEditorBase *newEditor(qint64 id) override;
    void revealSecrets(const Outcome &outcome, const QString &name) override;
    void setEnabled(const QList<qint64> &ids, bool enabled) override;
    [[nodiscard]] DetailContent content(const ClientDetails &details) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;

private:
    void openSecrets();
    [[nodiscard]] QList<DetailRow> secretRows(const QList<ClientSecret> &secrets);
};

} // namespace gatehouse
