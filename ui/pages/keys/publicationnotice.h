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

/// "The published files are out of date", for as long as that is so, with a link to Publish (K4). Hidden before the
/// first publication. After Close it is shown again when something else has changed.
class PublicationNotice final : public Banner
{
    Q_OBJECT

public:
    /// All must outlive this object.
    PublicationNotice(Authority &authority, Store &store, const Clock &clock, QWidget *parent);
    ~PublicationNotice() override;

    void check();

signals:
    void publishRequested();

private:
    void announce(const PublicationChanges &changes);

    Authority &m_authority;
    Store &m_store;
    const Clock &m_clock;
    JobContext m_job;
    QTimer m_timer;
    LinkButton *m_publish;
    QString m_closed; ///< the message when it was closed
    quint64 m_generation = 0;
};

} // namespace gatehouse
