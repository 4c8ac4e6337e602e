// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workspacesettingsdialog.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/rows/workspacerows.h"
#include "ui/dialogs/membersdialog.h"
#include "ui/forms/fieldform.h"
#include "ui/mail/mailsettingsdialog.h"
#include "ui/pages/users/invitations.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

WorkspaceSettingsDialog::WorkspaceSettingsDialog(const Services &services, QWidget *parent)
    : EditorDialog(tr("Workspace settings"), tr("Save"), services.prompts, parent)
    , m_services(services)
    , m_name(new QLineEdit)
    , m_issuer(new QLineEdit)
    , m_uuid(new QLineEdit)
    , m_rule(new QComboBox)
    , m_lifetime(new QComboBox)
{
    addRows();
    fit(600);
    startWith(services.store.read(Store::Lane::Page, reading(), &readWorkspace),
              [this](const Workspace &workspace) { start(workspace); });
}

void WorkspaceSettingsDialog::addRows()
{
    form()->addRow(u"name"_s, tr("&Name"), m_name);
    m_issuer->setFont(monospaceFont(m_issuer->font()));
    m_issuer->setPlaceholderText(u"https://auth.example.com"_s);
    form()->addRow(u"issuer"_s, tr("&Issuer"), m_issuer,
                   tr("The URL that tokens contain as issuer (iss). Leave empty while there is no server."));
    auto *uuid = new QWidget;
    auto *copy = new QPushButton(tr("&Copy"));
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy the workspace UUID"));
    m_uuid->setReadOnly(true);
    m_uuid->setObjectName(u"uuid"_s);
    m_uuid->setFont(monospaceFont(m_uuid->font()));
    auto *row = new QHBoxLayout(uuid);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_uuid);
    row->addWidget(copy);
    uuid->setFocusProxy(m_uuid);
    form()->addRow(u"uuidRow"_s, tr("&UUID"), uuid,
                   tr("The audience (aud) that resource servers check. Cannot be changed."));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_uuid->text()); });
    m_rule->addItems({tr("Grant all allowed scopes"), tr("Reject the request")});
    form()->addRow(u"missingScopeRule"_s, tr("Request without &scope"), m_rule);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &WorkspaceSettingsDialog::explainRule);
    explainRule();
    showLifetime(defaultInvitationLifetimeMs);
    form()->addRow(u"invitationLifetime"_s, tr("In&vitations expire after"), m_lifetime,
                   tr("How long the link in an invitation is valid."));
    addMembersRow();
    addMailRow();
}

void WorkspaceSettingsDialog::addMembersRow()
{
    auto *members = new QPushButton(tr("&Members…"));
    members->setAutoDefault(false);
    members->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form()->addRow(u"members"_s, tr("Members"), members,
                   tr("Who can administer this workspace, and in which role. Changes are saved immediately."));
    connect(members, &QPushButton::clicked, this, [this] { (new MembersDialog(m_services, this))->open(); });
}

/// Offers the usual lifetimes and the current one.
void WorkspaceSettingsDialog::showLifetime(qint64 msecs)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 hour = 60 * minute;
    QList<qint64> choices{10 * minute, 30 * minute, hour,      4 * hour,  12 * hour,
                          24 * hour,   48 * hour,   72 * hour, 168 * hour};
    if (!choices.contains(msecs))
        choices << msecs;
    std::sort(choices.begin(), choices.end());
    m_lifetime->clear();
    for (const qint64 choice : choices)
        m_lifetime->addItem(lifetimeText(choice), choice);
    m_lifetime->setCurrentIndex(static_cast<int>(choices.indexOf(msecs)));
}

void WorkspaceSettingsDialog::addMailRow()
{
    auto *mail = new QPushButton(tr("Mail s&erver…"));
    mail->setAutoDefault(false);
    mail->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form()->addRow(u"mail"_s, tr("Invitations"), mail);
    connect(mail, &QPushButton::clicked, this, [this] {
        auto *dialog = new MailSettingsDialog(m_services, this);
        connect(dialog, &MailSettingsDialog::saved, this, [this](const MailSettings &settings) {
            m_base.mail = settings; // otherwise saving this dialog would restore the old ones
            form()->row(u"mail"_s)->setHint(mailSummary(settings));
        });
        dialog->open();
    });
}

void WorkspaceSettingsDialog::explainRule()
{
    form()
        ->row(u"missingScopeRule"_s)
        ->setHint(
            m_rule->currentIndex() == 0
                ? tr("A client credentials request without scopes gets all scopes that the client is allowed, or every "
                     "scope if the client is not limited.")
                : tr("A client credentials request must name its scopes. Stricter: a client never gets more than it "
                     "requests."));
}

void WorkspaceSettingsDialog::start(const Workspace &workspace)
{
    show(workspace);
    m_loaded = true;
    setIdle();
    fit(600);
    form()->focusField(u"name"_s);
}

void WorkspaceSettingsDialog::show(const Workspace &workspace)
{
    m_base = workspace;
    m_name->setText(workspace.name);
    m_issuer->setText(workspace.issuer);
    m_uuid->setText(audience(workspace));
    m_rule->setCurrentIndex(static_cast<int>(workspace.missingScopeRule));
    showLifetime(workspace.invitationLifetimeMs);
    form()->row(u"mail"_s)->setHint(mailSummary(workspace.mail));
}

Workspace WorkspaceSettingsDialog::workspace() const
{
    Workspace workspace = m_base;
    workspace.name = m_name->text().trimmed();
    workspace.issuer = m_issuer->text().trimmed();
    workspace.missingScopeRule = static_cast<MissingScopeRule>(m_rule->currentIndex());
    workspace.invitationLifetimeMs = m_lifetime->currentData().toLongLong();
    return workspace;
}

Problems WorkspaceSettingsDialog::problems() const
{
    return validate(workspace());
}

bool WorkspaceSettingsDialog::isModified() const
{
    return m_loaded && workspace() != m_base;
}

void WorkspaceSettingsDialog::submit()
{
    setBusy(tr("Saving…"));
    finishWith(m_services.authority.execute(UpdateWorkspace{workspace()}),
               [this](const Outcome &outcome) { emit saved(outcome); });
}

} // namespace gatehouse
