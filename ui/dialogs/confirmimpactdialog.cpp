// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmimpactdialog.h"

#include "core/domain/text.h"
#include "core/store/clientrows.h"
#include "core/store/scoperows.h"
#include "core/store/store.h"
#include "ui/dialogs/impacttext.h"
#include "ui/forms/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Enter does nothing here: neither does it confirm, nor does it throw away what was typed.
class ConfirmationEdit final : public QLineEdit
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            QLineEdit::keyPressEvent(event);
    }
};

QString title(Resource resource, qsizetype count)
{
    const auto n = static_cast<int>(count);
    if (resource == Resource::Scope)
        return n == 1 ? ConfirmImpactDialog::tr("Delete scope")
                      : ConfirmImpactDialog::tr("Delete %n scopes", nullptr, n);
    return n == 1 ? ConfirmImpactDialog::tr("Delete client") : ConfirmImpactDialog::tr("Delete %n clients", nullptr, n);
}

Result<DeletionFacts> readFacts(Connection &connection, Resource resource, const QList<qint64> &ids)
{
    const auto impact = resource == Resource::Scope ? scopeImpact(connection, ids) : clientImpact(connection, ids);
    if (!impact)
        return tl::unexpected(impact.error());
    DeletionFacts facts{*impact, {}};
    if (resource == Resource::Client && ids.size() == 1) {
        const auto client = readClient(connection, ids.first());
        if (!client)
            return tl::unexpected(client.error());
        facts.name = client->name;
    }
    return facts;
}

} // namespace

ConfirmImpactDialog::ConfirmImpactDialog(Store &store, Resource resource, QList<qint64> ids, QWidget *parent)
    : BaseDialog(title(resource, ids.size()), parent)
    , m_resource(resource)
    , m_ids(std::move(ids))
    , m_heading(headingLabel(tr("Looking for what depends on it…"), this))
    , m_consequence(mutedLabel({}, this))
    , m_facts(new QVBoxLayout)
{
    m_heading->setObjectName(u"heading"_s);
    m_facts->setSpacing(spacing::Tight);
    m_facts->setContentsMargins(spacing::Tight, 0, 0, spacing::Tight);
    content()->addWidget(m_heading);
    content()->addWidget(m_consequence);
    content()->addLayout(m_facts);
    addFooter();
    resize(560, sizeHint().height());
    read(store);
}

ConfirmImpactDialog::~ConfirmImpactDialog()
{
    m_job.cancel();
}

void ConfirmImpactDialog::addFooter()
{
    m_disable = addButton(tr("Disable &instead"));
    m_disable->setObjectName(u"disableInstead"_s);
    m_disable->setVisible(m_resource == Resource::Client);
    footer()->addStretch();
    QPushButton *cancel = addButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    cancel->setDefault(true);
    cancel->setFocus();
    m_delete = addButton(tr("Delete"));
    m_delete->setObjectName(u"delete"_s);
    m_delete->setEnabled(false);
    setDanger(m_delete);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        emit confirmed(m_ids);
        accept();
    });
    connect(m_disable, &QPushButton::clicked, this, [this] {
        emit disableInstead(m_ids);
        reject();
    });
}

void ConfirmImpactDialog::read(Store &store)
{
    const auto facts =
        store.read(Store::Lane::Page, m_job, [resource = m_resource, ids = m_ids](Connection &connection) {
            return readFacts(connection, resource, ids);
        });
    onResult(facts, this, [this](const Result<DeletionFacts> &result) {
        if (result)
            showFacts(*result);
        else
            showError(result.error());
    });
}

void ConfirmImpactDialog::showFacts(const DeletionFacts &facts)
{
    m_heading->setText(heading(facts));
    m_consequence->setText(consequence(facts.impact));
    const QStringList lines = impactLines(m_resource, facts.impact, QLocale());
    for (const QString &line : lines)
        m_facts->addWidget(plainLabel(u"•  "_s + line, this));
    const bool many = facts.impact.count > 1;
    if (many)
        addConfirmation(QString::number(facts.impact.count));
    else if (m_resource == Resource::Client)
        addConfirmation(facts.impact.names.value(0));
    else
        m_delete->setEnabled(facts.impact.count == 1);
    adjustSize();
    resize(560, height());
}

void ConfirmImpactDialog::showError(const Error &error)
{
    m_heading->setText(error.message);
    m_disable->setEnabled(false);
}

void ConfirmImpactDialog::addConfirmation(const QString &expected)
{
    m_typed = new ConfirmationEdit;
    m_typed->setObjectName(u"confirmation"_s);
    m_typed->setFont(monospaceFont(m_typed->font()));
    QLabel *label = plainLabel(m_ids.size() > 1 ? tr("Type the number %1 to confirm").arg(expected)
                                                : tr("Type the client ID to confirm"),
                               this);
    label->setBuddy(m_typed);
    m_typed->setAccessibleName(label->text());
    content()->addWidget(label);
    content()->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, [this, expected](const QString &text) {
        m_delete->setEnabled(!expected.isEmpty() && text.trimmed() == expected);
    });
    m_typed->show(); // what is not visible yet does not take the focus of a window that is
    m_typed->setFocus();
}

QString ConfirmImpactDialog::heading(const DeletionFacts &facts) const
{
    const QString first = visibleText(facts.impact.names.value(0));
    const auto count = static_cast<int>(facts.impact.count);
    if (m_resource == Resource::Scope)
        return count == 1 ? tr("Delete the scope “%1”?").arg(first) : tr("Delete %n scopes?", nullptr, count);
    return count == 1 ? tr("Delete “%1” (%2)?").arg(visibleText(facts.name), first)
                      : tr("Delete %n clients?", nullptr, count);
}

QString ConfirmImpactDialog::consequence(const Impact &impact) const
{
    if (m_resource == Resource::Scope)
        return tr("Every client loses it at once. This cannot be undone.");
    return impact.count == 1 ? tr("It stops working at once. This cannot be undone.")
                             : tr("They stop working at once. This cannot be undone.");
}

} // namespace gatehouse
