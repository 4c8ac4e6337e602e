// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"
#include "core/transfer/tokeninspection.h"
#include "ui/dialogs/basedialog.h"
#include "ui/dialogs/services.h"

#include <QTimer>

class QPlainTextEdit;

namespace gatehouse {

class Banner;
class DetailsPane;

/// Shows what a token contains, who signed it, and whether and why it is valid now (T8). The token is neither sent nor
/// stored.
class TokenInspectorDialog final : public BaseDialog
{
    Q_OBJECT

public:
    TokenInspectorDialog(const Services &services, QWidget *parent);
    ~TokenInspectorDialog() override;

    void setToken(const QString &token);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readFile(const QString &path);
    void inspect();
    void show(const TokenInspection &inspection);
    void showHint();

    Services m_services;
    JobContext m_job;
    QTimer m_timer;
    QPlainTextEdit *m_text;
    Banner *m_verdict;
    DetailsPane *m_details;
    quint64 m_generation = 0; ///< drops results for earlier input
};

} // namespace gatehouse
