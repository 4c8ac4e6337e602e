// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"
#include "core/domain/permission.h"
#include "core/domain/signingkey.h"
#include "core/domain/token.h"
#include "core/store/rows/tokenholder.h"

#include <QObject>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace gatehouse {

class ExpiryChoice;
class FieldForm;
class OverridesEdit;
class PermissionsEdit;
class BadgeList;
class SegmentedChoice;

/// What a token's form needs from the workspace.
struct TokenContext
{
    PermissionCatalogue catalogue;
    TokenPlaces places;                                 ///< all; for an OAuth token those of its holder
    QList<Membership> memberships;                      ///< of the holder of an OAuth token
    Client client;                                      ///< of an OAuth token
    std::optional<SigningKey> activeKey = std::nullopt; ///< signs new tokens; only for a new token
};

/// A token's fields in a FieldForm, by its kind: permissions (T2); owner, role and expiration (T4); or scopes and
/// maximum roles of a consent (T5).
class TokenForm final : public QObject
{
    Q_OBJECT

public:
    enum class Purpose {
        Create,    ///< API, organization- or group-level
        CreateFor, ///< for one organization or group
        Edit,
    };

    /// Adds the rows to `form`, which outlives this object.
    TokenForm(FieldForm *form, Purpose purpose, const QDateTime &now, QObject *parent);

    void setContext(const TokenContext &context);
    void setToken(const Token &token);
    [[nodiscard]] Token token() const;
    /// Whether it is to be issued as a JWT (T8).
    [[nodiscard]] bool isSigned() const;
    [[nodiscard]] Problems problems() const;

signals:
    /// A field changed because of another one: problems may have changed.
    void adjusted();

private:
    void addIdentityRows();
    void addOwnerRows();
    void addConsentRows();
    void addRightsRows();
    void onKindChosen(int index);
    void followKind();
    void fillGroups();
    void showOwner();
    void showConsent();
    void showSigning();
    void showIssued();

    FieldForm *m_form;
    Purpose m_purpose;
    QDateTime m_now;
    Token m_token;
    TokenContext m_context;
    SegmentedChoice *m_kind = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_tokenId = nullptr;
    QLineEdit *m_description = nullptr;
    QLabel *m_owner = nullptr;
    QComboBox *m_organization = nullptr;
    QComboBox *m_group = nullptr;
    QCheckBox *m_adminRole = nullptr;
    QLabel *m_client = nullptr;
    BadgeList *m_scopes = nullptr;
    QLabel *m_expiry = nullptr;
    QComboBox *m_maximumRole = nullptr;
    OverridesEdit *m_overrides = nullptr;
    PermissionsEdit *m_permissions = nullptr;
    ExpiryChoice *m_expiresAt = nullptr;
    SegmentedChoice *m_status = nullptr;
    QCheckBox *m_signed = nullptr;
};

} // namespace gatehouse
