// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/granttypesedit.h"

#include "ui/forms/labels.h"
#include "ui/pages/clients/clienttypes.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace gatehouse {

GrantTypesEdit::GrantTypesEdit(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::Tight + 2, 0, 0);
    column->setSpacing(spacing::Tight);
    const QStringList grants = knownGrantTypes();
    for (const QString &grant : grants) {
        auto *box = new QCheckBox(grant, this);
        box->setObjectName(grant);
        column->addWidget(box);
        m_boxes.append(box);
    }
    setFocusProxy(m_boxes.first());
}

QStringList GrantTypesEdit::values() const
{
    QStringList values;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            values.append(box->objectName());
    }
    return values;
}

void GrantTypesEdit::show(const Client &client)
{
    for (QCheckBox *box : std::as_const(m_boxes)) {
        const QString reason = reasonGrantIsFixed(client, box->objectName());
        box->setChecked(client.grantTypes.contains(box->objectName()));
        box->setEnabled(reason.isEmpty());
        box->setAccessibleDescription(reason);
        setPlainToolTip(box, reason);
    }
}

} // namespace gatehouse
