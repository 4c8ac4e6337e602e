// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"

#include <QTableWidget>

namespace gatehouse {

/// A client's secrets, newest first: their labels and dates, never the secrets themselves.
class SecretTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit SecretTable(QWidget *parent = nullptr);

    void show(const QList<ClientSecret> &secrets, const QDateTime &now);
    /// The selected one, or nullptr.
    [[nodiscard]] const ClientSecret *selected() const;

private:
    QList<ClientSecret> m_secrets;
};

/// The label of a secret, or when it was created.
[[nodiscard]] QString secretName(const ClientSecret &secret);

/// How long ago `time` was: "3 days".
[[nodiscard]] QString ageText(const QDateTime &time, const QDateTime &now);

} // namespace gatehouse
