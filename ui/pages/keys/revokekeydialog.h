// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/impact.h"
#include "core/domain/signingkey.h"
#include "core/jobs/jobcontext.h"
#include "ui/dialogs/basedialog.h"
#include "ui/dialogs/services.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gatehouse {

/// Asks before keys are revoked in an emergency, and says how many tokens become invalid and when they would have
/// expired (K2). Asks for a reason, and to type the name or number. Enter never confirms.
class RevokeKeyDialog final : public BaseDialog
{
    Q_OBJECT

public:
    RevokeKeyDialog(const Services &services, QList<qint64> ids, QWidget *parent);
    ~RevokeKeyDialog() override;

signals:
    void confirmed(const QList<qint64> &ids, const QString &reason);

private:
    struct Facts
    {
        Impact impact;
        QList<SigningKey> keys;
    };

    void addFields();
    void addFooter();
    void read(const Services &services);
    void showFacts(const Facts &facts);
    void addFact(const QString &text);
    void fitHeight();
    void check();

    QList<qint64> m_ids;
    JobContext m_job;
    QLabel *m_heading;
    QVBoxLayout *m_facts;
    QLineEdit *m_reason = nullptr;
    QLabel *m_question = nullptr;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_revoke = nullptr;
    QString m_expected; ///< to be typed; empty while unknown
};

} // namespace gatehouse
