// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"

#include <QWidget>

namespace gatehouse {

/// Paints a secret. Screen readers learn that it is there, but not its text.
class SecretView final : public QWidget
{
    Q_OBJECT

public:
    /// `secret` must outlive the view.
    SecretView(const SecretString &secret, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const SecretString &m_secret;
};

/// Writes the file atomically, with mode 0600 from the start.
[[nodiscard]] Result<void> writeSecretFile(const QString &path, const SecretString &content);

} // namespace gatehouse
