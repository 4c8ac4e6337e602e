// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/base/async.h"
#include "core/crypto/keyfiles/keypair.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QProgressBar;

namespace gatehouse {

class SegmentedChoice;
class SigningStart;

/// Generates a signing key (K1), or plans the rotation to a new key or to a next key (K2). Generates in the background;
/// Cancel stops that and keeps the form. Needs the vault unlocked.
class GenerateKeyDialog final : public EditorDialog
{
    Q_OBJECT

public:
    enum class Purpose { Generate, Rotate };

    GenerateKeyDialog(const Services &services, Purpose purpose, QWidget *parent);
    ~GenerateKeyDialog() override;

    void reject() override;

signals:
    /// Stored. The dialog closes right after it. `notice`: what was done, in a sentence.
    void saved(const gatehouse::Outcome &outcome, const QString &notice);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override;
    void submit() override;

private:
    void addRows();
    void start(const QList<SigningKey> &published);
    void follow();
    void generate();
    void showProgress();
    void endProgress();
    void store(const SecretString &privateKey);
    void execute(Command command, const QString &name);
    [[nodiscard]] KeyKind kind() const;
    /// The next key that is chosen instead of a new one.
    [[nodiscard]] const SigningKey *waiting() const;
    [[nodiscard]] QString name() const;

    Services m_services;
    Purpose m_purpose;
    JobContext m_generation;
    std::optional<SigningKey> m_active;
    QList<SigningKey> m_waiting;
    QProgressBar *m_progress;
    QTimer m_poll;
    QComboBox *m_source = nullptr; ///< each item's data is an index in m_waiting, or -1
    QComboBox *m_kind = nullptr;   ///< each item's data is a KeyKind
    SegmentedChoice *m_algorithm = nullptr;
    QLineEdit *m_name = nullptr;
    SigningStart *m_start = nullptr;
    bool m_isGenerating = false;
};

} // namespace gatehouse
