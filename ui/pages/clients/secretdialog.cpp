// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/secretdialog.h"

#include "core/authority/authority.h"
#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/store/rows/clientrows.h"
#include "ui/dialogs/prompts.h"
#include "ui/forms/banner.h"
#include "ui/forms/expirychoice.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/pages/clients/secretchoice.h"
#include "ui/pages/clients/secrettable.h"
#include "ui/pages/reveal.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

SecretDialog::SecretDialog(const Services &services, qint64 clientRow, QWidget *parent)
    : BaseDialog(tr("Client secrets"), parent)
    , m_services(services)
    , m_clientRow(clientRow)
    , m_banner(new Banner(this))
    , m_table(new SecretTable(this))
    , m_empty(mutedLabel(tr("No secrets yet."), this))
    , m_form(new FieldForm(this))
{
    content()->addWidget(m_banner);
    addListPart();
    addNewPart();
    addFooter();
    resize(640, sizeHint().height());
    setBusy(true);
    load();
}

SecretDialog::~SecretDialog()
{
    m_job.cancel();
}

void SecretDialog::addListPart()
{
    content()->addWidget(headingLabel(tr("Secrets in use"), this));
    content()->addWidget(mutedLabel(
        tr("A client can have several secrets, so that a new one can be deployed before the old one is removed."),
        this));
    content()->addWidget(m_table);
    content()->addWidget(m_empty);
    m_table->setMinimumHeight(124);
    m_empty->hide();
    m_remove = new QPushButton(tr("Remo&ve…"), this);
    m_remove->setObjectName(u"removeSecret"_s);
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_remove);
    row->addStretch();
    content()->addLayout(row);
    connect(m_remove, &QPushButton::clicked, this, &SecretDialog::askToRemove);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SecretDialog::updateButtons);
}

void SecretDialog::addNewPart()
{
    content()->addSpacing(spacing::Around);
    content()->addWidget(headingLabel(tr("New secret"), this));
    m_choice = new SecretChoice;
    m_label = new QLineEdit;
    m_expiry = new ExpiryChoice(m_services.clock.now());
    m_form->addRow(u"secret"_s, tr("Secret"), m_choice);
    m_form->addRow(u"label"_s, tr("&Label"), m_label, tr("Optional, such as “production 2026”."));
    m_form->addRow(u"expiresAt"_s, tr("&Expires"), m_expiry);
    content()->addWidget(m_form);
    connect(m_form, &FieldForm::edited, this, [this] {
        m_form->showProblems(m_tried ? problems() : Problems());
        updateButtons();
    });
}

void SecretDialog::addFooter()
{
    footer()->addStretch();
    QPushButton *close = addButton(tr("Close"));
    m_add = addButton(tr("&Set new secret"));
    m_add->setObjectName(u"addSecret"_s);
    m_add->setDefault(true);
    setPrimary(m_add);
    connect(close, &QPushButton::clicked, this, &SecretDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &SecretDialog::addSecret);
}

void SecretDialog::reject()
{
    if (!m_busy || !m_loaded)
        QDialog::reject();
}

void SecretDialog::load()
{
    const auto loaded =
        m_services.store.read(Store::Lane::Page, m_job, [row = m_clientRow](Connection &connection) -> Result<Loaded> {
            TRY_ASSIGN(auto client, readRow<Client>(connection, row));
            TRY_ASSIGN(auto secrets, readClientSecrets(connection, row));
            return Loaded{client, secrets};
        });
    onResult(loaded, this, [this](const Result<Loaded> &result) {
        if (result)
            show(*result);
        else
            m_banner->showMessage(result.error().message, Tone::Bad);
    });
}

void SecretDialog::show(const Loaded &loaded)
{
    m_client = loaded.client;
    m_loaded = true;
    setWindowTitle(tr("Client secrets of “%1”").arg(visibleText(m_client.name)));
    m_table->show(loaded.secrets, m_services.clock.now());
    m_table->setVisible(!loaded.secrets.isEmpty());
    m_empty->setVisible(loaded.secrets.isEmpty());
    setBusy(false);
}

Problems SecretDialog::problems() const
{
    Problems problems;
    if (const QString problem = m_choice->problem(); !problem.isEmpty())
        problems.append({u"secret"_s, problem});
    if (const QString problem = textProblem(m_label->text(), maxNameLength); !problem.isEmpty())
        problems.append({u"label"_s, problem});
    return problems;
}

void SecretDialog::addSecret()
{
    m_tried = true;
    m_banner->clear();
    m_form->showProblems(problems());
    updateButtons();
    if (!problems().isEmpty())
        return m_form->focusField(problems().first().field);
    setBusy(true);
    AddClientSecret command{m_clientRow, m_label->text().trimmed(), m_expiry->expiresAt(), m_choice->secret()};
    onResult(m_services.authority.execute(std::move(command)), this,
             [this](const Result<Outcome> &outcome) { onAdded(outcome); });
}

void SecretDialog::onAdded(const Result<Outcome> &outcome)
{
    setBusy(false);
    if (!outcome) {
        const Problems left = m_form->showProblems({{outcome.error().field, outcome.error().message}});
        if (!left.isEmpty())
            m_banner->showMessage(outcome.error().message, Tone::Bad);
        return;
    }
    m_tried = false;
    m_choice->clear();
    m_label->clear();
    load();
    revealClientSecrets(*outcome, m_client.name, m_services, this);
    emit saved(*outcome);
}

void SecretDialog::askToRemove()
{
    const ClientSecret *secret = m_table->selected();
    if (!secret)
        return;
    const Question question{tr("Remove secret"), tr("Remove the secret “%1”?").arg(secretName(*secret)),
                            tr("Clients that use it are refused immediately. This cannot be undone."), tr("Remove")};
    m_services.prompts.confirm(this, question, [this, chosen = *secret](bool accepted) {
        if (accepted)
            remove(chosen);
    });
}

void SecretDialog::remove(const ClientSecret &secret)
{
    m_banner->clear();
    setBusy(true);
    onResult(m_services.authority.execute(RemoveClientSecrets{m_clientRow, {secret.id}}), this,
             [this](const Result<Outcome> &outcome) {
                 setBusy(false);
                 load();
                 if (outcome)
                     emit saved(*outcome);
                 else
                     m_banner->showMessage(outcome.error().message, Tone::Bad);
             });
}

void SecretDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    updateButtons();
}

void SecretDialog::updateButtons()
{
    if (!m_add)
        return;
    m_remove->setEnabled(!m_busy && m_table->selected());
    m_add->setEnabled(!m_busy && (!m_tried || problems().isEmpty()));
}

} // namespace gatehouse
