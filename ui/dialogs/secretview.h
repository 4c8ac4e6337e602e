// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"

#include <QWidget>

namespace gatehouse {

/// Paints a secret; knows nothing else of it. Screen readers are told that it is there, not what it is.
class SecretView final : public QWidget
{
    Q_OBJECT

public:
    /// `secret` outlives the view.
    SecretView(const SecretString &secret, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const SecretString &m_secret;
};

/// Whole or not at all, readable by its owner only from the first byte.
[[nodiscard]] Result<void> writeSecretFile(const QString &path, const SecretString &content);

} // namespace gatehouse
