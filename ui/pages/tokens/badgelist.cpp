// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/badgelist.h"

#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"

namespace gatehouse {

BadgeList::BadgeList(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, spacing::Tight))
{
}

void BadgeList::setTexts(const QStringList &texts)
{
    for (QWidget *badge : std::as_const(m_badges)) {
        badge->hide();
        badge->deleteLater();
    }
    m_badges.clear();
    for (const QString &text : texts) {
        auto *badge = new BadgeLabel(this);
        badge->setBadge(text, Tone::Neutral);
        m_badges << badge;
    }
    if (m_badges.isEmpty())
        m_badges << mutedLabel(tr("none"), this);
    for (int i = 0; i < m_badges.size(); ++i)
        m_flow->insertWidget(i, m_badges[i]);
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
}

} // namespace gatehouse
