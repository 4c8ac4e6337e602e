// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"

#include <QLineEdit>

namespace gatehouse {

/// A field for a secret: masked until a person asks to see it, without an undo history, a menu that copies, or words
/// that an input method learns. Screen readers hear how many characters there are, not which.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    [[nodiscard]] SecretString secret() const;
    /// Empties the field and overwrites what stood there.
    void wipe();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setRevealed(bool revealed);
    void makeRoom();

    QAction *m_reveal;
};

} // namespace gatehouse
