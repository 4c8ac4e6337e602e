// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"

#include <QLineEdit>

namespace gatehouse {

/// A field for a secret: masked unless the user reveals it, without undo history, copy menu or input method learning.
/// Screen readers read the number of characters only.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    [[nodiscard]] SecretString secret() const;
    /// Clears the field and overwrites its buffer.
    void wipe();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setRevealed(bool revealed);
    void reserveBuffer();

    QAction *m_reveal;
};

} // namespace gatehouse
