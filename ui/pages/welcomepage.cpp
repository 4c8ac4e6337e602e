// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"

#include "core/settings/settings.h"
#include "ui/forms/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse {

namespace {

constexpr int columnWidth = 620;
constexpr int cardHeight = 76;
constexpr int recentHeight = 36;
constexpr int pictureSize = 20;

/// A button that holds an icon, a title in bold and muted text, beside or below the title.
QPushButton *card(IconName name, const QString &title, const QString &text, QBoxLayout::Direction direction,
                  QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setAutoDefault(false);
    auto *picture = new QLabel(button);
    picture->setPixmap(icon(name).pixmap(pictureSize, pictureSize));
    QLabel *head = plainLabel(title, button);
    head->setFont(headingFont(head->font()));
    QLabel *body = mutedLabel(text, button);
    for (QLabel *label : {picture, head, body}) {
        label->setWordWrap(false);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    const bool below = direction == QBoxLayout::TopToBottom;
    auto *texts = new QBoxLayout(direction);
    texts->setSpacing(below ? spacing::Tight : spacing::Around);
    texts->addStretch(below ? 1 : 0);
    texts->addWidget(head);
    texts->addWidget(body);
    texts->addStretch(1);
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(spacing::Around, spacing::Tight, spacing::Around, spacing::Tight);
    layout->setSpacing(spacing::Around);
    layout->addWidget(picture);
    layout->addLayout(texts, 1);
    button->setMinimumHeight(below ? cardHeight : recentHeight);
    button->setAccessibleName(title);
    button->setAccessibleDescription(text);
    return button;
}

} // namespace

WelcomePage::WelcomePage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(spacing::Around);
    QLabel *title = plainLabel(tr("Welcome to Gatehouse"), column);
    title->setFont(headingFont(title->font(), 6));
    QLabel *subtitle = mutedLabel(tr("Manage clients, users, tokens and keys in a workspace file."), column);
    m_message = plainLabel({}, column);
    m_message->hide();
    m_recentTitle = plainLabel(tr("Recent"), column);
    m_recentTitle->setFont(headingFont(m_recentTitle->font()));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(spacing::Tight);
    layout->addStretch(1);
    layout->addWidget(title);
    layout->addWidget(subtitle);
    layout->addWidget(createCards());
    auto *restore = new LinkButton(tr("&Restore a workspace from a backup…"), column);
    connect(restore, &QPushButton::clicked, this, &WelcomePage::restoreRequested);
    layout->addWidget(restore);
    layout->addWidget(m_message);
    layout->addSpacing(spacing::Around);
    layout->addWidget(m_recentTitle);
    layout->addLayout(m_recent);
    layout->addStretch(2);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch();
    outer->addWidget(column);
    outer->addStretch();
    refresh();
}

QWidget *WelcomePage::createCards()
{
    auto *cards = new QWidget(this);
    auto *layout = new QHBoxLayout(cards);
    layout->setContentsMargins(0, spacing::Around, 0, 0);
    layout->setSpacing(spacing::Around);
    QPushButton *create = card(IconName::Add, tr("Create a workspace"), tr("A file on this computer. Works offline."),
                               QBoxLayout::TopToBottom, cards);
    QPushButton *open =
        card(IconName::Open, tr("Open a workspace"), tr("Choose a .gatehouse file."), QBoxLayout::TopToBottom, cards);
    connect(create, &QPushButton::clicked, this, &WelcomePage::createRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    layout->addWidget(create, 1);
    layout->addWidget(open, 1);
    return cards;
}

void WelcomePage::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const QStringList paths = m_settings.get(setting::recentWorkspaces);
    for (const QString &path : paths)
        addRecent(path);
    m_recentTitle->setVisible(!paths.isEmpty());
}

void WelcomePage::setBusy(const QString &text)
{
    setEnabled(text.isEmpty());
    setTextRole(m_message, ColorRole::Muted);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void WelcomePage::setProblem(const QString &text)
{
    setEnabled(true);
    setTextRole(m_message, ColorRole::Bad);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void WelcomePage::addRecent(const QString &path)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tight);
    const QFileInfo file(path);
    QPushButton *open = card(IconName::Workspace, file.completeBaseName(),
                             QDir::toNativeSeparators(file.absolutePath()), QBoxLayout::LeftToRight, row);
    open->setAccessibleName(tr("Open %1").arg(path));
    auto *forget = new QToolButton(row);
    forget->setIcon(icon(IconName::Close));
    forget->setAutoRaise(true);
    setPlainToolTip(forget, tr("Remove from the list (the file is kept)"));
    forget->setAccessibleName(tr("Remove %1 from the list").arg(path));
    layout->addWidget(open, 1);
    layout->addWidget(forget);
    connect(open, &QPushButton::clicked, this, [this, path] { emit recentRequested(path); });
    connect(forget, &QToolButton::clicked, this, [this, path] {
        m_settings.removeRecentWorkspace(path);
        refresh();
    });
    m_recent->addWidget(row);
}

} // namespace gatehouse
