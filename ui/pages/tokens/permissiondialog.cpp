// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/permissiondialog.h"

#include "core/domain/text.h"
#include "ui/forms/labels.h"
#include "ui/pages/tokens/tokentext.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int NameRole = Qt::UserRole;

} // namespace

PermissionDialog::PermissionDialog(const PermissionCatalogue &catalogue, const std::optional<Permission> &permission,
                                   QWidget *parent)
    : BaseDialog(permission ? tr("Change permission") : tr("Add permission"), parent)
    , m_catalogue(catalogue)
    , m_old(permission)
    , m_type(new QComboBox(this))
    , m_description(mutedLabel({}, this))
    , m_every(new QRadioButton(this))
    , m_one(new QRadioButton(this))
    , m_identifier(new QLineEdit(this))
    , m_allActions(new QCheckBox(tr("A&ll actions, including those added to the catalogue later"), this))
    , m_actions(new QListWidget(this))
{
    if (permission && !findType(catalogue, permission->type))
        m_catalogue << PermissionType{permission->type, tr("Not in the permission catalogue."), {}};
    addTypePart();
    addResourcePart();
    addActionsPart();
    addFooter(!permission);
    selectType(permission ? permission->type : usualType());
    showType();
    if (permission)
        fill(*permission);
    connect(m_type, &QComboBox::currentIndexChanged, this, &PermissionDialog::showType);
    m_type->setFocus();
    resize(560, 560);
}

void PermissionDialog::addTypePart()
{
    m_type->setObjectName(u"type"_s);
    m_type->setAccessibleName(tr("Type"));
    for (const PermissionType &type : std::as_const(m_catalogue))
        m_type->addItem(visibleText(type.name));
    auto *row = new QHBoxLayout;
    QLabel *label = plainLabel(tr("&Type"), this);
    label->setBuddy(m_type);
    label->setWordWrap(false);
    row->addWidget(label);
    row->addWidget(m_type, 1);
    content()->addLayout(row);
    content()->addWidget(m_description);
}

void PermissionDialog::addResourcePart()
{
    m_every->setObjectName(u"every"_s);
    m_one->setObjectName(u"one"_s);
    m_identifier->setObjectName(u"identifier"_s);
    m_identifier->setFont(monospaceFont(m_identifier->font()));
    m_identifier->setAccessibleName(tr("Identifier"));
    m_identifier->setPlaceholderText(tr("identifier, such as pump-7"));
    auto *group = new QWidget(this); // radio buttons exclude one another by their parent
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, spacing::Tight, 0, spacing::Tight);
    column->setSpacing(spacing::Tight);
    m_every->setParent(group);
    m_one->setParent(group);
    auto *row = new QHBoxLayout;
    row->addWidget(m_one);
    row->addWidget(m_identifier, 1);
    column->addWidget(m_every);
    column->addLayout(row);
    content()->addWidget(group);
    m_every->setChecked(true);
    m_parts << group;
    connect(m_one, &QRadioButton::toggled, this, [this](bool one) {
        m_identifier->setEnabled(one);
        if (one && isVisible())
            m_identifier->setFocus();
        update();
    });
    connect(m_identifier, &QLineEdit::textEdited, this, &PermissionDialog::update);
    m_identifier->setEnabled(false);
}

void PermissionDialog::addActionsPart()
{
    m_allActions->setObjectName(u"allActions"_s);
    m_actions->setObjectName(u"actions"_s);
    m_actions->setAccessibleName(tr("Actions"));
    m_actions->setUniformItemSizes(true);
    m_actions->setTextElideMode(Qt::ElideRight);
    content()->addWidget(m_allActions);
    content()->addWidget(m_actions, 1);
    m_parts << m_allActions << m_actions;
    connect(m_allActions, &QCheckBox::toggled, this, [this](bool all) {
        m_actions->setEnabled(!all);
        update();
    });
    connect(m_actions, &QListWidget::itemChanged, this, &PermissionDialog::update);
}

void PermissionDialog::addFooter(bool isNew)
{
    m_problem = mutedLabel({}, this);
    m_problem->setObjectName(u"problem"_s);
    footer()->addWidget(m_problem, 1);
    QPushButton *cancel = addButton(tr("Cancel"));
    m_submit = addButton(isNew ? tr("Add") : tr("Change"));
    m_submit->setObjectName(u"submit"_s);
    m_submit->setDefault(true);
    setPrimary(m_submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &PermissionDialog::accept);
}

const PermissionType *PermissionDialog::type() const
{
    const int at = m_type->currentIndex();
    return at < 0 ? nullptr : &m_catalogue[at];
}

void PermissionDialog::setOthers(const QStringList &others)
{
    m_others = others;
    update();
}

void PermissionDialog::selectType(const QString &name)
{
    const auto named = [&](const PermissionType &type) { return type.name == name; };
    const auto found = std::ranges::find_if(std::as_const(m_catalogue), named);
    if (found != m_catalogue.cend())
        m_type->setCurrentIndex(static_cast<int>(found - m_catalogue.cbegin()));
}

/// The first type with actions: one without grants everything.
QString PermissionDialog::usualType() const
{
    const auto found = std::ranges::find_if(std::as_const(m_catalogue),
                                            [](const PermissionType &type) { return !type.actions.isEmpty(); });
    return found == m_catalogue.cend() ? QString() : found->name;
}

void PermissionDialog::showType()
{
    const PermissionType *shown = type();
    if (!shown)
        return update();
    m_description->setText(visibleText(shown->description));
    const QString name = visibleText(shown->name);
    m_every->setText(tr("&Every %1").arg(name));
    m_one->setText(tr("&One %1:").arg(name));
    const bool isOld = m_old && m_old->type == shown->name;
    const bool namedMore = isOld && (!m_old->identifier.isEmpty() || !m_old->actions.isEmpty());
    const bool isWhole =
        shown->actions.isEmpty() && !namedMore; // a narrower permission must not become wider unnoticed
    for (QWidget *part : std::as_const(m_parts))
        part->setVisible(!isWhole);
    fillActions(*shown);
    m_allActions->setChecked(false);
    update();
}

void PermissionDialog::fillActions(const PermissionType &type)
{
    const QSignalBlocker blocker(m_actions);
    m_actions->clear();
    QStringList known;
    for (const PermissionAction &action : type.actions) {
        addAction(action.name, action.description);
        known << action.name;
    }
    if (!m_old || m_old->type != type.name)
        return;
    for (const QString &name : m_old->actions) {
        if (!known.contains(name))
            addAction(name, tr("Not in the permission catalogue."));
    }
}

void PermissionDialog::addAction(const QString &name, const QString &description)
{
    //: an action and what it does
    const QString text =
        description.isEmpty() ? visibleText(name) : tr("%1 – %2").arg(visibleText(name), visibleText(description));
    auto *item = new QListWidgetItem(text, m_actions);
    item->setSizeHint({0, rowHeight(Density::Compact)});
    item->setData(NameRole, name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setToolTip(text.toHtmlEscaped());
}

void PermissionDialog::fill(const Permission &permission)
{
    m_identifier->setText(permission.identifier);
    (permission.identifier.isEmpty() ? m_every : m_one)->setChecked(true);
    m_allActions->setChecked(permission.actions.isEmpty());
    for (int i = 0; i < m_actions->count(); ++i) {
        QListWidgetItem *item = m_actions->item(i);
        item->setCheckState(permission.actions.contains(item->data(NameRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

Permission PermissionDialog::permission() const
{
    const PermissionType *chosenType = type();
    if (!chosenType)
        return {};
    Permission result{chosenType->name, {}, {}};
    if (m_actions->isHidden())
        return result;
    if (m_one->isChecked())
        result.identifier = m_identifier->text().trimmed();
    for (int i = 0; i < m_actions->count() && !m_allActions->isChecked(); ++i) {
        const QListWidgetItem *item = m_actions->item(i);
        if (item->checkState() == Qt::Checked)
            result.actions << item->data(NameRole).toString();
    }
    return result;
}

QString PermissionDialog::problem() const
{
    const PermissionType *chosenType = type();
    if (!chosenType)
        return tr("The permission catalogue is empty.");
    const bool isWhole = m_actions->isHidden();
    if (!isWhole && m_one->isChecked() && m_identifier->text().trimmed().isEmpty())
        return tr("Enter the identifier.");
    if (!isWhole && !m_allActions->isChecked() && permission().actions.isEmpty())
        return tr("Choose at least one action, or all.");
    const QString stored = toString(permission());
    if (m_others.contains(stored))
        return tr("The token already has this permission.");
    const Problems problems = permissionProblems({stored});
    return problems.isEmpty() ? QString() : problems.first().message;
}

void PermissionDialog::update()
{
    if (!m_submit)
        return;
    m_problem->setText(problem());
    m_submit->setEnabled(problem().isEmpty());
}

void PermissionDialog::accept()
{
    if (!problem().isEmpty())
        return;
    emit chosen(permission());
    BaseDialog::accept();
}

} // namespace gatehouse
