// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/base/error.h"
#include "ui/dialogs/basedialog.h"

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace gatehouse {

class Prompts;
class SecretClipboard;

/// The texts of a RevealSecretDialog, translated.
struct RevealWords
{
    QString title;
    QString heading;
    QString explanation;
    QString stored;        ///< label of the check box, with a mnemonic
    QString closeQuestion; ///< asked when it is closed before that is checked
    QString closeWarning;
    QString save;     ///< label of the button, with a mnemonic
    QString fileName; ///< suggested
};

/// `ownerName`: the display name of the client.
[[nodiscard]] RevealWords clientSecretWords(const QString &ownerName, const QString &clientId);

/// Shows a generated secret once (C6). The secret is painted, so that it is in no text widget, accessible name, undo
/// history or selection. Asks before closing unless the user has confirmed saving it.
class RevealSecretDialog final : public BaseDialog, public ClosesOnLock
{
    Q_OBJECT

public:
    RevealSecretDialog(const RevealWords &words, RevealedSecret secret, Prompts &prompts, SecretClipboard &clipboard,
                       QWidget *parent);
    /// For a client secret.
    RevealSecretDialog(const QString &ownerName, const RevealedSecret &secret, Prompts &prompts,
                       SecretClipboard &clipboard, QWidget *parent);
    ~RevealSecretDialog() override;

    /// Makes the content of the saved file, instead of the secret alone.
    using FileContent = std::function<Result<SecretString>()>;
    void setFileContent(FileContent content) { m_fileContent = std::move(content); }

    /// Asks first unless the secret is stored. Then the dialog is accepted; only locking rejects it.
    void reject() override;
    void closeOnLock() override;

private:
    void addSecretView();
    void addActions();
    void addFooter();
    void showCountdown(int seconds);
    void saveToFile();
    void write(const QString &path);

    RevealWords m_words;
    RevealedSecret m_secret;
    FileContent m_fileContent;
    Prompts &m_prompts;
    SecretClipboard &m_clipboard;
    QLabel *m_note;
    QCheckBox *m_stored;
    QPushButton *m_copy = nullptr;
    bool m_asking = false;
};

} // namespace gatehouse
