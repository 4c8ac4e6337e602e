// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace gatehouse {

class SegmentedChoice;

/// A secret that is generated, or one that the administrator types, masked.
class SecretChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretChoice(QWidget *parent = nullptr);

    /// The problem of the typed secret; empty when there is none or the secret is generated.
    [[nodiscard]] QString problem() const;
    /// The typed secret; nothing when it is generated.
    [[nodiscard]] std::optional<SecretString> secret() const;
    [[nodiscard]] bool isTyped() const;
    void clear();

private:
    SegmentedChoice *m_choice;
    QLineEdit *m_typed;
};

} // namespace gatehouse
