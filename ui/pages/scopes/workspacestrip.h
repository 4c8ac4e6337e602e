// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workspace.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace gatehouse {

/// The values that resource servers check as a token's `aud` and `iss`, with Copy (S2).
class WorkspaceStrip final : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` outlives the strip.
    explicit WorkspaceStrip(const Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

private:
    const Workspace &m_workspace;
    QLabel *m_audience;
    QLabel *m_issuer;
    QToolButton *m_copyIssuer;
};

} // namespace gatehouse
