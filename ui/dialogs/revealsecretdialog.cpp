// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/revealsecretdialog.h"

#include "core/domain/text.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/dialogs/secretview.h"
#include "ui/forms/labels.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

RevealWords clientSecretWords(const QString &ownerName, const QString &clientId)
{
    return {RevealSecretDialog::tr("Client secret for “%1”").arg(visibleText(ownerName)),
            RevealSecretDialog::tr("Copy this secret now"),
            RevealSecretDialog::tr("It is stored as a hash and cannot be shown again."),
            RevealSecretDialog::tr("&I have saved the secret"),
            RevealSecretDialog::tr("Close without saving the secret?"),
            RevealSecretDialog::tr("It cannot be shown again. You would have to set a new one."),
            RevealSecretDialog::tr("&Save to file…"),
            clientId + u".secret"_s};
}

RevealSecretDialog::RevealSecretDialog(const QString &ownerName, const RevealedSecret &secret, Prompts &prompts,
                                       SecretClipboard &clipboard, QWidget *parent)
    : RevealSecretDialog(clientSecretWords(ownerName, secret.owner), secret, prompts, clipboard, parent)
{
}

RevealSecretDialog::RevealSecretDialog(const RevealWords &words, RevealedSecret secret, Prompts &prompts,
                                       SecretClipboard &clipboard, QWidget *parent)
    : BaseDialog(words.title, parent)
    , m_words(words)
    , m_secret(std::move(secret))
    , m_prompts(prompts)
    , m_clipboard(clipboard)
    , m_note(mutedLabel({}, this))
    , m_stored(new QCheckBox(words.stored, this))
{
    content()->addWidget(headingLabel(words.heading, this));
    content()->addWidget(mutedLabel(words.explanation, this));
    addSecretView();
    addActions();
    content()->addSpacing(spacing::Tight);
    content()->addWidget(m_stored);
    addFooter();
    connect(&m_clipboard, &SecretClipboard::countdown, this, &RevealSecretDialog::showCountdown);
    showCountdown(m_clipboard.secondsLeft());
    resize(580, sizeHint().height());
}

RevealSecretDialog::~RevealSecretDialog() = default;

void RevealSecretDialog::addSecretView()
{
    auto *view = new SecretView(m_secret.secret, this);
    view->setObjectName(u"secretView"_s);
    content()->addWidget(view);
}

void RevealSecretDialog::addActions()
{
    m_copy = new QPushButton(tr("&Copy"), this);
    m_copy->setObjectName(u"copy"_s);
    setPrimary(m_copy);
    auto *save = new QPushButton(m_words.save, this);
    save->setObjectName(u"save"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_copy, save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(m_note, 1);
    content()->addLayout(row);
    m_note->setObjectName(u"clipboardNote"_s);
    m_note->setMinimumWidth(260);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_clipboard.copy(m_secret.secret); });
    connect(save, &QPushButton::clicked, this, &RevealSecretDialog::saveToFile);
}

void RevealSecretDialog::addFooter()
{
    footer()->addStretch();
    QPushButton *close = addButton(tr("Close"));
    close->setObjectName(u"close"_s);
    close->setEnabled(false);
    connect(m_stored, &QCheckBox::toggled, close, &QPushButton::setEnabled);
    connect(close, &QPushButton::clicked, this, &RevealSecretDialog::reject);
}

void RevealSecretDialog::reject()
{
    if (m_stored->isChecked())
        return accept();
    if (m_asking)
        return;
    m_asking = true;
    const Question question{windowTitle(), m_words.closeQuestion, m_words.closeWarning, tr("Close anyway"),
                            tr("Go back")};
    m_prompts.confirm(this, question, [this](bool close) {
        m_asking = false;
        if (close)
            accept();
    });
}

void RevealSecretDialog::showCountdown(int seconds)
{
    const auto whole = static_cast<int>((m_clipboard.lifetime().count() + 999) / 1000);
    m_note->setText(seconds > 0 ? tr("Copied. The clipboard is cleared in %n second(s).", nullptr, seconds)
                                : tr("The clipboard is cleared %n second(s) after copying.", nullptr, whole));
}

void RevealSecretDialog::saveToFile()
{
    const FileQuestion question{windowTitle(), m_words.fileName};
    m_prompts.chooseSaveFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            write(path);
    });
}

void RevealSecretDialog::write(const QString &path)
{
    const Result<SecretString> content = m_fileContent ? m_fileContent() : m_secret.secret;
    if (!content)
        return m_prompts.inform(this, content.error());
    if (const auto written = writeSecretFile(path, *content); !written)
        return m_prompts.inform(this, written.error());
    m_note->setText(tr("Saved."));
}

void RevealSecretDialog::closeOnLock()
{
    QDialog::reject();
}

} // namespace gatehouse
