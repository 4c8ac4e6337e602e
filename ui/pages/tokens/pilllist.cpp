// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/pilllist.h"

#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"

namespace gatehouse {

PillList::PillList(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, spacing::Tight))
{
}

void PillList::setTexts(const QStringList &texts)
{
    for (QWidget *pill : std::as_const(m_pills)) {
        pill->hide();
        pill->deleteLater();
    }
    m_pills.clear();
    for (const QString &text : texts) {
        auto *pill = new BadgeLabel(this);
        pill->setBadge(text, Tone::Neutral);
        m_pills << pill;
    }
    if (m_pills.isEmpty())
        m_pills << mutedLabel(tr("none"), this);
    for (int i = 0; i < m_pills.size(); ++i)
        m_flow->insertWidget(i, m_pills[i]);
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
}

} // namespace gatehouse
