// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"
#include "ui/pages/resourcepage.h"

#include <optional>

namespace gatehouse {

/// The Clients tab (C1–C10).
class ClientsPage final : public ResourcePage
{
    Q_OBJECT

public:
    explicit ClientsPage(const PageContext &context, QWidget *parent = nullptr);

    /// Shows only the clients that may ask for the scope.
    void showClientsOfScope(const QString &scopeName);

protected:
    void trigger(ActionId id) override;
    void loadDetails(qint64 id) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;
    [[nodiscard]] QPair<QString, QString> emptyText() const override;
    [[nodiscard]] QString copyText() const override;

private:
    void openEditor(class ClientEditor *editor);
    void openSecrets();
    void setEnabled(const QList<qint64> &ids, bool enabled);
    void remove();
    void show(const Client &client, const QList<ClientSecret> &secrets);

    std::optional<Client> m_current; ///< what the details pane shows
};

} // namespace gatehouse
