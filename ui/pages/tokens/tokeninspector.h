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

/// Says what a token holds, who signed it, and why it is valid here and now or is not (T8). Nothing leaves the machine;
/// what was pasted is gone when the dialog closes.
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
    quint64 m_generation = 0; ///< answers to what was typed before are dropped
};

} // namespace gatehouse
