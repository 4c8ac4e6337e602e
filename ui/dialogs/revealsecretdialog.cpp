// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/revealsecretdialog.h"

#include "core/domain/text.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/forms/labels.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int Padding = 12;
constexpr int LineLength = 64; ///< characters; a link is longer than a dialog is wide

/// Paints a secret; knows nothing else of it. Screen readers are told that it is there, not what it is.
class SecretView final : public QWidget
{
public:
    SecretView(const SecretString &secret, QWidget *parent)
        : QWidget(parent)
        , m_secret(secret)
    {
        setFont(monospaceFont(font()));
        setAccessibleName(QCoreApplication::translate("RevealSecretDialog", "Secret, not read aloud. Use Copy."));
        setLayoutDirection(Qt::LeftToRight);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const qsizetype length = m_secret.reveal().size();
        const auto columns = static_cast<int>(qMin<qsizetype>(length, LineLength));
        const auto lines = static_cast<int>((length + LineLength - 1) / LineLength);
        return {columns * fontMetrics().horizontalAdvance(u'm') + 2 * Padding + 4,
                lines * fontMetrics().lineSpacing() + 2 * Padding};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(color(ColorRole::Alternate));
        painter.setPen(QPen(color(ColorRole::ControlLine), 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.setPen(color(ColorRole::Text));
        const QByteArrayView all = m_secret.reveal();
        int y = Padding;
        for (qsizetype from = 0; from < all.size(); from += LineLength, y += fontMetrics().lineSpacing()) {
            QString line = QString::fromUtf8(all.sliced(from, qMin<qsizetype>(LineLength, all.size() - from)));
            painter.drawText(Padding, y, width() - 2 * Padding, fontMetrics().lineSpacing(),
                             Qt::AlignVCenter | Qt::TextSingleLine, line);
            wipe(reinterpret_cast<char *>(line.data()), line.size() * qsizetype{sizeof(QChar)});
        }
    }

private:
    const SecretString &m_secret;
};

Error cannotWrite(const QString &path, const QString &reason)
{
    return {ErrorKind::Internal,
            QCoreApplication::translate("RevealSecretDialog", "“%1” could not be written: %2").arg(path, reason)};
}

} // namespace

RevealWords clientSecretWords(const QString &ownerName, const QString &clientId)
{
    return {RevealSecretDialog::tr("Client secret for “%1”").arg(visibleText(ownerName)),
            RevealSecretDialog::tr("Copy this secret now"),
            RevealSecretDialog::tr("It is stored as a hash and cannot be shown again."),
            RevealSecretDialog::tr("&I have stored the secret"),
            RevealSecretDialog::tr("Close without having stored the secret?"),
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
        return QDialog::reject();
    if (m_asking)
        return;
    m_asking = true;
    const Question question{windowTitle(), m_words.closeQuestion, m_words.closeWarning, tr("Close anyway"),
                            tr("Go back")};
    m_prompts.confirm(this, question, [this](bool close) {
        m_asking = false;
        if (close)
            QDialog::reject();
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

/// Whole or not at all, readable by its owner only from the first byte.
void RevealSecretDialog::write(const QString &path)
{
    const Result<SecretString> content = m_fileContent ? m_fileContent() : m_secret.secret;
    if (!content)
        return m_prompts.inform(this, content.error());
    QSaveFile file(path);
    const QByteArrayView bytes = content->reveal();
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes.data(), bytes.size()) == bytes.size() && file.commit();
    if (!written)
        return m_prompts.inform(this, cannotWrite(path, file.errorString()));
    m_note->setText(tr("Saved."));
}

void revealSecrets(const Outcome &outcome, const QString &ownerName, Prompts &prompts, SecretClipboard &clipboard,
                   QWidget *parent)
{
    for (const RevealedSecret &secret : outcome.secrets)
        (new RevealSecretDialog(ownerName, secret, prompts, clipboard, parent))->open();
}

} // namespace gatehouse
