// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/base/error.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/basedialog.h"
#include "ui/dialogs/services.h"

class QLabel;
class QLineEdit;

namespace gatehouse {

class Banner;
class ExpiryChoice;
class FieldForm;
class SecretChoice;
class SecretTable;

/// Lists, adds and removes a client's secrets (C6). A generated secret is revealed once. Show it with open().
class SecretDialog final : public BaseDialog
{
    Q_OBJECT

public:
    /// `clientRow`: row id in the Store.
    SecretDialog(const Services &services, qint64 clientRow, QWidget *parent);
    ~SecretDialog() override;

    void reject() override;

signals:
    /// A secret was added or removed.
    void saved(const gatehouse::Outcome &outcome);

private:
    struct Loaded
    {
        Client client;
        QList<ClientSecret> secrets;
    };

    void addListPart();
    void addNewPart();
    void addFooter();
    void load();
    void show(const Loaded &loaded);
    void askToRemove();
    void remove(const ClientSecret &secret);
    void addSecret();
    void onAdded(const Result<Outcome> &outcome);
    void setBusy(bool busy);
    void updateButtons();
    [[nodiscard]] Problems problems() const;

    Services m_services;
    qint64 m_clientRow;
    JobContext m_job;
    Client m_client;
    Banner *m_banner;
    SecretTable *m_table;
    QLabel *m_empty;
    FieldForm *m_form;
    SecretChoice *m_choice = nullptr;
    QLineEdit *m_label = nullptr;
    ExpiryChoice *m_expiry = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_add = nullptr;
    bool m_loaded = false;
    bool m_busy = false;
    bool m_tried = false;
};

} // namespace gatehouse
