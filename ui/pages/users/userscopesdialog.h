// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

namespace gatehouse {

class Connection;
class ScopeListEdit;

/// Asks which scopes to grant to users, or to revoke from them (U2). Show it with open().
class UserScopesDialog final : public EditorDialog
{
    Q_OBJECT

public:
    enum class Purpose { Grant, Revoke };
    /// `ids`: row ids in the Store, at least one.
    UserScopesDialog(const Services &services, Purpose purpose, QList<qint64> ids, QWidget *parent);

signals:
    /// The dialog closes right after it; the change may take long.
    void chosen(const QList<qint64> &ids, const QStringList &scopes);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override { return false; }
    void submit() override;

private:
    struct Loaded
    {
        QString email; ///< of the one user; empty for many
        QStringList scopes;
    };
    [[nodiscard]] static Result<Loaded> read(Connection &connection, Purpose purpose, const QList<qint64> &ids);
    void start(const Loaded &loaded);

    Services m_services;
    Purpose m_purpose;
    QList<qint64> m_ids;
    ScopeListEdit *m_scopes;
};

} // namespace gatehouse
