// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokenreveal.h"

#include "core/domain/text.h"
#include "ui/dialogs/revealsecretdialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct TokenRevealText
{
    Q_DECLARE_TR_FUNCTIONS(TokenReveal)
};

RevealWords words(const QString &name)
{
    return {TokenRevealText::tr("Access token “%1”").arg(visibleText(name)),
            TokenRevealText::tr("Copy this token now"),
            TokenRevealText::tr("It is stored as a hash and cannot be shown again."),
            TokenRevealText::tr("&I have stored the token"),
            TokenRevealText::tr("Close without having stored the token?"),
            TokenRevealText::tr("It cannot be shown again. You would have to delete it and create another one."),
            TokenRevealText::tr("&Save to file…"),
            QString(name).replace(u'/', u'-') + u".token"_s};
}

} // namespace

void revealToken(const Outcome &outcome, const Services &services, QWidget *parent)
{
    for (const RevealedSecret &secret : outcome.secrets)
        (new RevealSecretDialog(words(secret.owner), secret, services.prompts, services.clipboard, parent))->open();
}

} // namespace gatehouse
