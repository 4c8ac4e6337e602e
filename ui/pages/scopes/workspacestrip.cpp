// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scopes/workspacestrip.h"

#include "core/domain/text.h"
#include "ui/forms/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace gatehouse {

namespace {

QLabel *identifierLabel(const QString &name, QWidget *parent)
{
    QLabel *label = plainLabel({}, parent);
    label->setWordWrap(false);
    label->setFont(monospaceFont(label->font()));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(name);
    return label;
}

QToolButton *copyButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(IconName::Copy));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    setPlainToolTip(button, name);
    return button;
}

QLabel *captionLabel(const QString &text, QWidget *parent)
{
    QLabel *label = mutedLabel(text, parent);
    label->setWordWrap(false);
    return label;
}

} // namespace

WorkspaceStrip::WorkspaceStrip(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_audience(identifierLabel(tr("Audience"), this))
    , m_issuer(identifierLabel(tr("Issuer"), this))
    , m_copyIssuer(copyButton(tr("Copy the issuer"), this))
{
    QToolButton *copyAudience = copyButton(tr("Copy the audience"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::Around, 0, spacing::Around, 0);
    layout->setSpacing(spacing::Tight);
    layout->addWidget(captionLabel(tr("Audience (aud)"), this));
    layout->addWidget(m_audience);
    layout->addWidget(copyAudience);
    layout->addSpacing(2 * spacing::Around);
    layout->addWidget(captionLabel(tr("Issuer (iss)"), this));
    layout->addWidget(m_issuer);
    layout->addWidget(m_copyIssuer);
    layout->addStretch();
    connect(copyAudience, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(audience(m_workspace)); });
    connect(m_copyIssuer, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_workspace.issuer); });
    refresh();
}

void WorkspaceStrip::refresh()
{
    m_audience->setText(audience(m_workspace));
    m_issuer->setText(m_workspace.issuer.isEmpty() ? tr("not set") : visibleText(m_workspace.issuer));
    m_copyIssuer->setEnabled(!m_workspace.issuer.isEmpty());
}

} // namespace gatehouse
