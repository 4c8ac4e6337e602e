// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"
#include "ui/dialogs/recordeditor.h"

namespace gatehouse {

class ClientForm;

/// Creates, edits or duplicates a client (C3-C5, C10). A generated secret is in the Outcome: see revealClientSecrets().
/// The context is the names of all scopes.
class ClientEditor final : public RecordEditor<Client, QStringList>
{
    Q_OBJECT

public:
    /// `id`: row id in the Store; 0 for a new client.
    ClientEditor(const Services &services, qint64 id, QWidget *parent);
    /// A new client that starts as a copy of the client `id`.
    [[nodiscard]] static ClientEditor *duplicate(const Services &services, qint64 id, QWidget *parent);

protected:
    [[nodiscard]] QString recordName() const override { return record().name; }
    [[nodiscard]] QString firstField() const override;
    void setContext(const QStringList &scopes) override;
    void fill(const Client &client) override;
    [[nodiscard]] Client record() const override;
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override;
    [[nodiscard]] Command command() const override;

private:
    ClientEditor(const Services &services, qint64 id, bool duplicates, QWidget *parent);
    void onAdjusted();

    bool m_duplicates;
    ClientForm *m_fields;
};

} // namespace gatehouse
