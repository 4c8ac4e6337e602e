// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/token.h"
#include "ui/pages/pagecontext.h"

#include <QList>

#include <functional>

class QWidget;

namespace gatehouse {

/// What became of it, for the line that tells; `undo` is empty where there is nothing to take back.
using TokensSwitched = std::function<void(const QString &text, const std::function<void()> &undo)>;

/// Activates or deactivates tokens (T4, T6). What is pending or has expired is left out and counted: it can be neither,
/// and is no reason to refuse the others. `kind` chooses the words, as in tokenWords(). Calls `done` until `owner`,
/// over which it tells of failures, is destroyed.
void switchTokens(const PageContext &context, const QList<qint64> &ids, TokenKind kind, bool active, QWidget *owner,
                  const TokensSwitched &done);

} // namespace gatehouse
