// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/base/async.h"
#include "core/crypto/keyfiles/keyimport.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse {

class SecretEdit;
class SegmentedChoice;
class SigningStart;

/// Takes a private key from a file that is chosen or dropped, or from the clipboard (K1). Says what was found before
/// anything is stored, asks for a passphrase only where one is needed, and refuses weak keys with the reason. Keys are
/// never in a text widget. Needs the vault unlocked.
class ImportKeyDialog final : public EditorDialog, public ClosesOnLock
{
    Q_OBJECT

public:
    ImportKeyDialog(const Services &services, QWidget *parent);
    ~ImportKeyDialog() override;

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
    /// What was read, and what it holds.
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
    JobContext m_job;
    Found m_found;
    QString m_from; ///< where it came from, for people
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
