// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokentext.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TokenText)
};

} // namespace

QString tokenKindTitle(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Api:
        return Text::tr("API token");
    case TokenKind::OAuth:
        return Text::tr("OAuth token");
    case TokenKind::Organization:
        return Text::tr("Organization-level token");
    case TokenKind::Group:
        return Text::tr("Group-level token");
    }
    return {};
}

TokenWords tokenWords(TokenKind kind)
{
    if (hasTechnicalUser(kind))
        return {Text::tr("Re&activate"), Text::tr("Re&voke (can be undone)"), Text::tr("&Delete for good…"),
                Text::tr("Active"), Text::tr("Revoked")};
    return {Text::tr("&Activate"), Text::tr("Dea&ctivate"), Text::tr("&Delete…"), Text::tr("Active"),
            Text::tr("Inactive")};
}

QString editObstacle(TokenStatus status)
{
    return status == TokenStatus::Expired ? Text::tr("It has expired and can only be read or deleted.") : QString();
}

QString switchObstacle(TokenStatus status)
{
    if (status == TokenStatus::Pending)
        return Text::tr("It is pending: the client has not completed the authorization yet.");
    return editObstacle(status);
}

} // namespace gatehouse
