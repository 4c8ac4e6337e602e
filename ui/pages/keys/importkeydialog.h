// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/base/async.h"
#include "core/crypto/keyfiles/keyimport.h"
#include "ui/dialogs/basedialog.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse {

class SecretEdit;
class SegmentedChoice;
class SigningStart;

/// Imports a private key from a chosen or dropped file or from the clipboard (K1). Shows the key before anything is
/// stored, asks for a passphrase only where one is needed, and says why it refuses a weak key. Keys are never in a text
/// widget. Needs the vault unlocked.
class ImportKeyDialog final : public EditorDialog, public ClosesOnLock
{
    Q_OBJECT

public:
    ImportKeyDialog(const Services &services, QWidget *parent);

    void closeOnLock() override { finish(); }

signals:
    /// Stored. The dialog closes right after it. `notice`: what was done, in a sentence.
    void saved(const gatehouse::Outcome &outcome, const QString &notice);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override;
    void submit() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What was read, and the key in it.
    struct Found
    {
        SecretString content; ///< as in the file; kept while its passphrase is missing
        std::optional<ImportedKey> key = std::nullopt;
        SecretString privateKey = {}; ///< DER
        std::optional<SigningKey> active = std::nullopt;
    };
    using Reading = Async<Found>;

    void addRows();
    void chooseFile();
    void paste();
    void readFile(const QString &path);
    void read(SecretString content, const QString &source);
    void openKey();
    void wait(const Reading &reading);
    void onFound(const Found &found);
    void onProblem(const Error &error);
    void show(const Found &found);
    void forget();
    void follow();
    [[nodiscard]] QString algorithm() const;

    Services m_services;
    Found m_found;
    QString m_from; ///< the file name or the clipboard, translated
    bool m_isLocked = false;
    QLabel *m_source = nullptr;
    SecretEdit *m_passphrase = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_summary = nullptr;
    SegmentedChoice *m_algorithm = nullptr;
    QLineEdit *m_name = nullptr;
    SigningStart *m_start = nullptr;
};

} // namespace gatehouse
