// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/domain/client.h"

#include <QObject>

#include <optional>

class QCheckBox;
class QLineEdit;

namespace gatehouse {

class FieldForm;
class GrantTypesEdit;
class ScopeListEdit;
class SecretChoice;
class SegmentedChoice;
class UriListEdit;

/// A client's fields in a FieldForm. Which are shown, and their hints, depend on the client's type (C3, C4).
class ClientForm final : public QObject
{
    Q_OBJECT

public:
    enum class Purpose { Create, Edit };

    /// Adds the rows to `form`, which outlives this object.
    ClientForm(FieldForm *form, Purpose purpose, QObject *parent);

    /// Fields that the form does not show for the type stay as they are when editing, and are empty when creating.
    [[nodiscard]] Client client() const;
    void setClient(const Client &client);
    void setKnownScopes(const QStringList &names);
    /// The typed secret; only of new clients.
    [[nodiscard]] std::optional<SecretString> typedSecret() const;
    [[nodiscard]] bool hasTypedSecret() const;
    [[nodiscard]] Problems problems() const;

signals:
    /// A field changed because of another one: problems may have changed.
    void adjusted();

private:
    void addIdentityRows();
    void addAccessRows();
    void addLinkRows();
    QLineEdit *addLine(const QString &field, const QString &label, const QString &hint = {});
    UriListEdit *addUris(const QString &field, const QString &label, const QString &example, const QString &hint = {});
    void onEdited(const QString &field);
    void onTypeChosen(int index);
    void followType();
    [[nodiscard]] bool showsSecret(const Client &client) const;

    FieldForm *m_form;
    Purpose m_purpose;
    Client m_client;
    bool m_idIsSuggested = false;
    SegmentedChoice *m_type = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_clientId = nullptr;
    UriListEdit *m_redirectUris = nullptr;
    UriListEdit *m_postLogoutRedirectUris = nullptr;
    UriListEdit *m_corsOrigins = nullptr;
    ScopeListEdit *m_scopes = nullptr;
    GrantTypesEdit *m_grants = nullptr;
    QCheckBox *m_offline = nullptr;
    QCheckBox *m_requireSecret = nullptr;
    QCheckBox *m_enabled = nullptr;
    SecretChoice *m_secret = nullptr;
    QLineEdit *m_uri = nullptr;
    QLineEdit *m_logoUri = nullptr;
    QLineEdit *m_tosUri = nullptr;
    QLineEdit *m_policyUri = nullptr;
};

} // namespace gatehouse
