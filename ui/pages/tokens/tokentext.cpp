// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokentext.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct TokenText
{
    Q_DECLARE_TR_FUNCTIONS(TokenText)
};

} // namespace

QString tokenKindTitle(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Api:
        return TokenText::tr("API token");
    case TokenKind::OAuth:
        return TokenText::tr("OAuth token");
    case TokenKind::Organization:
        return TokenText::tr("Organization-level token");
    case TokenKind::Group:
        return TokenText::tr("Group-level token");
    }
    return {};
}

TokenWords tokenWords(TokenKind kind)
{
    if (hasTechnicalUser(kind))
        return {TokenText::tr("Re&activate"), TokenText::tr("Re&voke (can be undone)"), TokenText::tr("Revoke"),
                TokenText::tr("&Delete for good…")};
    return {TokenText::tr("&Activate"), TokenText::tr("Deact&ivate"), TokenText::tr("Deactivate"),
            TokenText::tr("&Delete…")};
}

QString editObstacle(TokenStatus status)
{
    return status == TokenStatus::Expired ? TokenText::tr("It has expired and can only be read or deleted.")
                                          : QString();
}

QString switchObstacle(TokenStatus status)
{
    if (status == TokenStatus::Pending)
        return TokenText::tr("It is pending: the client has not completed the authorization yet.");
    return editObstacle(status);
}

} // namespace gatehouse
