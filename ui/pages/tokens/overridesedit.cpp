// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/overridesedit.h"

#include "core/domain/text.h"
#include "core/tabular/fields/resources.h"
#include "ui/forms/labels.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

bool isSameTarget(const RoleOverride &a, const RoleOverride &b)
{
    return a.organizationId == b.organizationId && a.applicationId == b.applicationId;
}

QString label(AccessRole role)
{
    return infoOf<Token>().field(u"maximumRole")->label(toString(role));
}

} // namespace

QComboBox *newRoleChoice(AccessRole role, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    for (const AccessRole one : {AccessRole::None, AccessRole::User, AccessRole::Admin})
        choice->addItem(label(one), toString(one));
    choice->setCurrentIndex(choice->findData(toString(role)));
    return choice;
}

AccessRole chosenRole(const QComboBox *choice)
{
    AccessRole role = AccessRole::None;
    (void)fromString(choice->currentData().toString(), &role);
    return role;
}

OverridesEdit::OverridesEdit(QWidget *parent)
    : ListEdit(parent)
    , m_column(new QVBoxLayout(this))
    , m_none(mutedLabel({}, this))
    , m_add(new LinkButton(tr("+ Add override…"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::Tight);
    m_column->addWidget(m_none);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(u"addOverride"_s);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &OverridesEdit::openMenu);
    showRemaining();
}

void OverridesEdit::setTargets(const TokenPlaces &known, const QList<Membership> &memberships)
{
    m_known = known;
    m_memberships = memberships;
    m_targets.clear();
    for (const TokenPlace &organization : known.organizations) {
        m_targets << RoleOverride{organization.id, 0, organization.name, AccessRole::User};
        for (const TokenPlace &application : known.applications) {
            if (application.organizationId == organization.id)
                m_targets << RoleOverride{0, application.id, organization.name + u'/' + application.name,
                                          AccessRole::User};
        }
    }
    rebuild();
}

void OverridesEdit::setOverrides(const QList<RoleOverride> &overrides)
{
    m_overrides = overrides;
    rebuild();
}

QStringList OverridesEdit::values() const
{
    QStringList values;
    for (const RoleOverride &one : m_overrides)
        values << one.name + u'=' + toString(one.role);
    return values;
}

void OverridesEdit::showProblems(const QHash<int, QString> &messages)
{
    if (messages == m_problems)
        return;
    m_problems = messages;
    rebuild();
}

void OverridesEdit::rebuild()
{
    for (QWidget *line : std::as_const(m_lines)) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    for (int i = 0; i < m_overrides.size(); ++i) {
        QWidget *line = newLine(i);
        m_column->insertWidget(i, line);
        line->show();
        m_lines << line;
    }
    showRemaining();
    updateGeometry();
}

QWidget *OverridesEdit::newLine(int at)
{
    const RoleOverride &one = m_overrides[at];
    auto *line = new QWidget(this);
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::Between);
    grid->setVerticalSpacing(0);
    const QString name = visibleText(one.name);
    QLabel *target = plainLabel(name, line);
    QComboBox *role = newRoleChoice(one.role, line);
    role->setAccessibleName(tr("Role in %1").arg(name));
    QAbstractButton *removal = removeButton(tr("Remove the override for %1").arg(name), line);
    grid->addWidget(target, 0, 0);
    grid->addWidget(role, 0, 1);
    grid->addWidget(removal, 0, 2);
    grid->setColumnStretch(0, 1);
    QLabel *said = mutedLabel(note(one), line);
    said->setVisible(!said->text().isEmpty());
    grid->addWidget(said, 1, 0, 1, 3);
    if (const QString problem = m_problems.value(at); !problem.isEmpty()) {
        QLabel *bad = plainLabel(problem, line);
        setTextRole(bad, ColorRole::Bad);
        grid->addWidget(bad, 2, 0, 1, 3);
    }
    connect(role, &QComboBox::activated, this, [this, at, role, said] {
        m_overrides[at].role = chosenRole(role);
        said->setText(note(m_overrides[at]));
        said->setVisible(!said->text().isEmpty());
        emit edited();
    });
    connect(removal, &QAbstractButton::clicked, this, [this, at] { remove(at); });
    return line;
}

qint64 OverridesEdit::organizationOf(const RoleOverride &one) const
{
    if (one.organizationId != 0)
        return one.organizationId;
    for (const TokenPlace &application : m_known.applications) {
        if (application.id == one.applicationId)
            return application.organizationId;
    }
    return 0;
}

/// A cap above the holder's role is kept but has no effect (T7).
QString OverridesEdit::note(const RoleOverride &one) const
{
    const qint64 organization = organizationOf(one);
    for (const Membership &membership : m_memberships) {
        if (membership.organizationId != organization || membership.groupId != 0)
            continue;
        if (one.role <= membership.role)
            return {};
        //: %1 is a role
        return tr("The holder's role here is %1, so the token has no higher role.").arg(label(membership.role));
    }
    return tr("The holder is not a member here, so the token has no access.");
}

void OverridesEdit::showRemaining()
{
    const bool any = !remainingTargets().isEmpty();
    m_add->setVisible(any);
    m_none->setVisible(!any);
    m_none->setText(m_targets.isEmpty() ? tr("The holder belongs to no organization.")
                                        : tr("Every organization and application has an override."));
}

QList<RoleOverride> OverridesEdit::remainingTargets() const
{
    QList<RoleOverride> left = m_targets;
    left.removeIf([this](const RoleOverride &target) {
        return std::ranges::any_of(m_overrides, [&](const RoleOverride &one) { return isSameTarget(one, target); });
    });
    return left;
}

void OverridesEdit::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RoleOverride &target : remainingTargets()) {
        const QString name = visibleText(target.name).replace(u'&', "&&"_L1);
        const QString text =
            target.organizationId != 0 ? tr("%1 (organization)").arg(name) : tr("%1 (application)").arg(name);
        connect(menu->addAction(text), &QAction::triggered, this, [this, target] { add(target); });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
    menu->setActiveAction(menu->actions().value(0));
}

void OverridesEdit::add(const RoleOverride &one)
{
    m_overrides << one;
    rebuild();
    m_lines.last()->findChild<QComboBox *>()->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void OverridesEdit::remove(int at)
{
    m_overrides.removeAt(at);
    m_problems.clear();
    rebuild();
    m_add->setFocus(Qt::OtherFocusReason); // the focused line is deleted
    emit edited();
}

} // namespace gatehouse
