// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace gatehouse {

class SegmentedChoice;

/// A secret that is generated, or one of the administrator's own, typed and masked.
class SecretChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretChoice(QWidget *parent = nullptr);

    /// What is wrong with what was typed; empty when nothing is, or when one is to be generated.
    [[nodiscard]] QString problem() const;
    /// What was typed; nothing when one is to be generated.
    [[nodiscard]] std::optional<SecretString> secret() const;
    [[nodiscard]] bool isTyped() const;
    void clear();

private:
    SegmentedChoice *m_choice;
    QLineEdit *m_typed;
};

} // namespace gatehouse
