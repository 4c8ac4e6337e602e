// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"
#include "ui/pages/resourcepage.h"

#include <optional>

namespace gatehouse {

/// The Scopes tab (S1–S5).
class ScopesPage final : public ResourcePage
{
    Q_OBJECT

public:
    explicit ScopesPage(const PageContext &context, QWidget *parent = nullptr);

    /// The workspace's name or issuer is different now.
    void refreshWorkspace();

signals:
    /// The administrator wants to see the clients that may ask for the scope.
    void clientsRequested(const QString &scopeName);
    void usersRequested(const QString &scopeName);

protected:
    void trigger(ActionId id) override;
    void loadDetails(qint64 id) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;
    [[nodiscard]] QPair<QString, QString> emptyText() const override;
    [[nodiscard]] QString copyText() const override;

private:
    void openEditor(class ScopeEditor *editor);
    void remove();
    void show(const Scope &scope, const QStringList &clientIds);

    class WorkspaceStrip *m_strip;
    std::optional<Scope> m_current; ///< what the details pane shows
};

} // namespace gatehouse
