// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/jobs/jobcontext.h"
#include "core/transfer/publishing/publication.h"
#include "ui/forms/banner.h"

#include <QTimer>

namespace gatehouse {

class Authority;
class LinkButton;
class Store;

/// "What verifiers read is out of date", for as long as that is so, with a way to publish (K4). Says nothing before the
/// first publication. Whoever closes it hears of it again when there is something else to say.
class PublicationNotice final : public Banner
{
    Q_OBJECT

public:
    /// All must outlive this object.
    PublicationNotice(Authority &authority, Store &store, const Clock &clock, QWidget *parent);
    ~PublicationNotice() override;

    void look();

signals:
    void publishRequested();

private:
    void say(const PublicationChanges &changes);

    Authority &m_authority;
    Store &m_store;
    const Clock &m_clock;
    JobContext m_job;
    QTimer m_timer;
    LinkButton *m_publish;
    QString m_closed; ///< what was said when it was closed
    quint64 m_generation = 0;
};

} // namespace gatehouse
