// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/permissionsedit.h"

#include "ui/forms/labels.h"
#include "ui/pages/tokens/permissiondialog.h"
#include "ui/pages/tokens/tokentext.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

PermissionsEdit::PermissionsEdit(QWidget *parent)
    : ListEdit(parent)
    , m_column(new QVBoxLayout(this))
    , m_none(mutedLabel(tr("No permissions yet."), this))
    , m_add(new LinkButton(tr("+ Add permission…"), this))
{
    m_column->setContentsMargins(0, spacing::Tight, 0, 0);
    m_column->setSpacing(spacing::Tight);
    m_add->setObjectName(u"addPermission"_s);
    m_column->addWidget(m_none);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { openDialog(-1); });
}

void PermissionsEdit::setCatalogue(const PermissionCatalogue &catalogue)
{
    m_catalogue = catalogue;
    rebuild();
}

void PermissionsEdit::setValues(const QStringList &values)
{
    m_values = values;
    rebuild();
}

void PermissionsEdit::showProblems(const QHash<int, QString> &messages)
{
    if (messages == m_problems)
        return;
    m_problems = messages;
    rebuild();
}

void PermissionsEdit::rebuild()
{
    for (QWidget *line : std::as_const(m_lines)) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    for (int i = 0; i < m_values.size(); ++i) {
        QWidget *line = newLine(i);
        m_column->insertWidget(i, line);
        line->show();
        m_lines << line;
    }
    m_none->setVisible(m_values.isEmpty());
    updateGeometry();
}

QWidget *PermissionsEdit::newLine(int at)
{
    const PermissionText text = permissionText(m_values[at], m_catalogue);
    auto *line = new QWidget(this);
    line->setObjectName(u"permission"_s);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Between);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *head = new QHBoxLayout;
    QLabel *subject = plainLabel(text.subject, line);
    subject->setWordWrap(false);
    head->addWidget(subject);
    if (!text.isInCatalogue) {
        auto *mark = new BadgeLabel(line);
        mark->setBadge(tr("Not in the catalogue"), Tone::Warning);
        head->addWidget(mark);
    }
    head->addStretch();
    texts->addLayout(head);
    texts->addWidget(mutedLabel(text.actions, line));
    if (const QString problem = m_problems.value(at); !problem.isEmpty()) {
        QLabel *note = plainLabel(problem, line);
        setTextRole(note, ColorRole::Bad);
        texts->addWidget(note);
    }
    row->addLayout(texts, 1);
    auto *change = new LinkButton(tr("Change…"), line);
    //: %1 is a permission such as: Device “pump-7”
    change->setAccessibleName(tr("Change the permission %1").arg(text.subject));
    QAbstractButton *removal = removeButton(tr("Remove the permission %1").arg(text.subject), line);
    row->addWidget(change, 0, Qt::AlignTop);
    row->addWidget(removal, 0, Qt::AlignTop);
    connect(change, &QPushButton::clicked, this, [this, at] { openDialog(at); });
    connect(removal, &QAbstractButton::clicked, this, [this, at] { remove(at); });
    return line;
}

void PermissionsEdit::openDialog(int at)
{
    auto *dialog =
        new PermissionDialog(m_catalogue, at < 0 ? std::nullopt : permissionFromString(m_values[at]), window());
    QStringList others = m_values;
    if (at >= 0)
        others.removeAt(at);
    dialog->setOthers(others);
    connect(dialog, &PermissionDialog::chosen, this,
            [this, at](const Permission &permission) { store(at, toString(permission)); });
    dialog->open();
}

void PermissionsEdit::store(int at, const QString &permission)
{
    if (at >= 0)
        m_values[at] = permission;
    else
        m_values << permission;
    m_problems.clear();
    rebuild();
    if (at >= 0) // the focused line was replaced
        m_lines[at]->findChild<LinkButton *>()->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void PermissionsEdit::remove(int at)
{
    m_values.removeAt(at);
    m_problems.clear();
    m_add->setFocus(Qt::OtherFocusReason); // the focused line is deleted
    rebuild();
    emit edited();
}

} // namespace gatehouse
