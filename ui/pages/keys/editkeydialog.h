// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

class QLabel;
class QLineEdit;

namespace gatehouse {

class SigningStart;

/// The name of a key and, of a next one, when it is to sign.
class EditKeyDialog final : public EditorDialog
{
    Q_OBJECT

public:
    /// `id`: row id in the Store.
    EditKeyDialog(const Services &services, qint64 id, QWidget *parent);
    ~EditKeyDialog() override;

signals:
    /// Stored. The dialog closes right after it.
    void saved(const QString &name);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override;
    void submit() override;

private:
    struct Loaded
    {
        SigningKey key;
        std::optional<SigningKey> active;
    };

    void load(qint64 id);
    void start(const Loaded &loaded);
    void follow();
    [[nodiscard]] SigningKey edited() const;

    Services m_services;
    JobContext m_job;
    SigningKey m_key;
    std::optional<SigningKey> m_active;
    QLineEdit *m_name;
    QLabel *m_kid;
    SigningStart *m_start;
};

} // namespace gatehouse
