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
class PillList;
class SegmentedChoice;

/// What a token's form needs to know of the workspace.
struct TokenSurroundings
{
    PermissionCatalogue catalogue;
    TokenPlaces places;                                 ///< for a new one all; for an OAuth token those of its holder
    QList<Membership> memberships;                      ///< of the holder of an OAuth token
    Client client;                                      ///< of an OAuth token
    std::optional<SigningKey> activeKey = std::nullopt; ///< which signs new tokens, for those that are not made yet
};

/// A token's fields in a FieldForm that follows the kind: permissions (T2), place, role and expiration (T4), or what a
/// consent gave with its caps (T5).
class TokenForm final : public QObject
{
    Q_OBJECT

public:
    enum class Purpose {
        Create,   ///< API, organization- or group-level
        CreateAt, ///< in a place that is fixed
        Edit,
    };

    /// Adds the rows to `form`, which outlives this object.
    TokenForm(FieldForm *form, Purpose purpose, const QDateTime &now, QObject *parent);

    void setSurroundings(const TokenSurroundings &surroundings);
    void setToken(const Token &token);
    [[nodiscard]] Token token() const;
    /// Whether it is to be issued as a JWT (T8).
    [[nodiscard]] bool isSigned() const;
    [[nodiscard]] Problems problems() const;

signals:
    /// A field followed another one: problems may differ now.
    void adjusted();

private:
    void addIdentityRows();
    void addPlaceRows();
    void addConsentRows();
    void addRightsRows();
    void onKindChosen(int index);
    void followKind();
    void fillGroups();
    void showPlace();
    void showConsent();
    void showSigning();
    void showIssued();

    FieldForm *m_form;
    Purpose m_purpose;
    QDateTime m_now;
    Token m_token;
    TokenSurroundings m_surroundings;
    SegmentedChoice *m_kind = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_tokenId = nullptr;
    QLineEdit *m_description = nullptr;
    QLabel *m_place = nullptr;
    QComboBox *m_organization = nullptr;
    QComboBox *m_group = nullptr;
    QCheckBox *m_adminRole = nullptr;
    QLabel *m_client = nullptr;
    PillList *m_scopes = nullptr;
    QLabel *m_expiry = nullptr;
    QComboBox *m_maximumRole = nullptr;
    OverridesEdit *m_overrides = nullptr;
    PermissionsEdit *m_permissions = nullptr;
    ExpiryChoice *m_expiresAt = nullptr;
    SegmentedChoice *m_status = nullptr;
    QCheckBox *m_signed = nullptr;
};

} // namespace gatehouse
