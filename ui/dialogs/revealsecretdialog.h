// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "ui/dialogs/basedialog.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace gatehouse {

class Prompts;
class SecretClipboard;

/// Shows a generated secret the one time that it can be shown (C6). The secret is painted, not put into a text widget:
/// it is in no title, accessible name, undo history or selection. Closes without asking only after "I have stored it".
class RevealSecretDialog final : public BaseDialog
{
    Q_OBJECT

public:
    /// `ownerName`: what people call the client.
    RevealSecretDialog(const QString &ownerName, RevealedSecret secret, Prompts &prompts, SecretClipboard &clipboard,
                       QWidget *parent);
    ~RevealSecretDialog() override;

    void reject() override;

private:
    void addSecretView();
    void addActions();
    void addFooter();
    void showCountdown(int seconds);
    void saveToFile();
    void write(const QString &path);

    RevealedSecret m_secret;
    Prompts &m_prompts;
    SecretClipboard &m_clipboard;
    QLabel *m_note;
    QCheckBox *m_stored;
    QPushButton *m_copy = nullptr;
    bool m_asking = false;
};

/// One dialog for each secret that `outcome` reveals; none when it reveals none.
void revealSecrets(const Outcome &outcome, const QString &ownerName, Prompts &prompts, SecretClipboard &clipboard,
                   QWidget *parent);

} // namespace gatehouse
