// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/jobs/jobcontext.h"
#include "ui/forms/banner.h"

namespace gatehouse {

class Settings;
class Store;

/// "3 tokens expire within 30 days": said once when a workspace opens, with a way to them. Whoever closes it, or goes
/// there, does not hear it again for a week.
class ExpiryNotice final : public Banner
{
    Q_OBJECT

public:
    ExpiryNotice(Settings &settings, const QString &workspaceUuid, const Clock &clock, QWidget *parent);
    ~ExpiryNotice() override;

    /// Looks whether there is anything to say. `store` must outlive this object.
    void look(Store &store);

signals:
    void showRequested();

private:
    void say(qint64 count);
    void keepQuiet();
    [[nodiscard]] bool isQuiet() const;

    Settings &m_settings;
    QString m_workspaceUuid;
    const Clock &m_clock;
    JobContext m_job;
};

} // namespace gatehouse
