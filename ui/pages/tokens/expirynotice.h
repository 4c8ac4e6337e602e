// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/jobs/jobcontext.h"
#include "ui/forms/banner.h"

namespace gatehouse {

class Settings;
class Store;

/// "3 tokens expire within 30 days", shown when a workspace opens, with a link to the tokens. After the link or Close
/// it is not shown again for a week.
class ExpiryNotice final : public Banner
{
    Q_OBJECT

public:
    ExpiryNotice(Settings &settings, const QString &workspaceUuid, const Clock &clock, QWidget *parent);
    ~ExpiryNotice() override;

    /// Shows the notice when there is a reason. `store` must outlive this object.
    void check(Store &store);

signals:
    void showRequested();

private:
    void announce(qint64 count);
    void snooze();
    [[nodiscard]] bool isSnoozed() const;

    Settings &m_settings;
    QString m_workspaceUuid;
    const Clock &m_clock;
    JobContext m_job;
};

} // namespace gatehouse
