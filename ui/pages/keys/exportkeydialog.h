// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/base/async.h"
#include "ui/dialogs/basedialog.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

class QComboBox;
class QLineEdit;

namespace gatehouse {

class SecretEdit;

/// Exports the public part of a key, the published key set, or the private part (K1, K3): encrypted with a passphrase,
/// or in clear text after a warning and typing the key's name.
class ExportKeyDialog final : public EditorDialog, public ClosesOnLock
{
    Q_OBJECT

public:
    /// `id`: row id in the Store.
    ExportKeyDialog(const Services &services, qint64 id, QWidget *parent);

    void closeOnLock() override { finish(); }

signals:
    void exported(const QString &path);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override { return false; }
    void submit() override;

private:
    enum class What { PublicPem, PublicJwk, KeySet, EncryptedPem, Pkcs12, ClearPem, ClearJwk };

    void addRows();
    void start(const SigningKey &key);
    void follow();
    void exportPublic(const QString &path);
    void exportPrivate(const QString &path);
    void write(const QString &path, const SecretString &content);
    [[nodiscard]] What what() const;
    [[nodiscard]] QString fileName() const;

    Services m_services;
    SigningKey m_key;
    QComboBox *m_what; ///< each item's data is a What
    SecretEdit *m_passphrase = nullptr;
    SecretEdit *m_again = nullptr;
    QLineEdit *m_confirmation = nullptr;
};

} // namespace gatehouse
