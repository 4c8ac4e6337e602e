// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/rollbacknotice.h"

#include "core/authority/anchorkeeper.h"
#include "core/authority/authority.h"
#include "ui/forms/labels.h"
#include "ui/theme/theme.h"
#include "ui/vault/keychainslot.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

RollbackNotice::RollbackNotice(const Services &services, QWidget *parent)
    : Banner(parent)
    , m_services(services)
{
    auto *accept = new LinkButton(tr("Continue with this file"), this);
    accept->setObjectName(QStringLiteral("accept"));
    addTrailing(accept);
    column()->setContentsMargins(spacing::Around, spacing::Tight, spacing::Around, spacing::Tight);
    connect(accept, &QPushButton::clicked, this, [this] {
        m_isWarning = false;
        m_keeper->keep();
        clear();
    });
    whenKeychainHasSlot(services, this, [this](const QUuid &workspace) { begin(workspace); });
}

void RollbackNotice::begin(const QUuid &workspace)
{
    m_keeper = new AnchorKeeper(m_services.store, *m_services.keychain, workspace, std::chrono::seconds(2), this);
    connect(m_keeper, &AnchorKeeper::checked, this, &RollbackNotice::showResult);
    connect(&m_services.authority, &Authority::changed, this, [this] {
        if (!m_isWarning)
            m_keeper->keep();
    });
    m_keeper->check();
}

void RollbackNotice::showResult(AnchorVerdict verdict)
{
    if (verdict == AnchorVerdict::Continues)
        return;
    m_isWarning = true;
    showMessage(verdict == AnchorVerdict::Older ? tr("This file is older than the one last used here. Changes are "
                                                     "missing, and what was revoked since may be valid again.")
                                                : tr("The history of this file differs from the one last used here."),
                Tone::Bad);
}

} // namespace gatehouse
