// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/publicationnotice.h"

#include "core/authority/authority.h"
#include "core/authority/publishing.h"
#include "core/store/file/store.h"
#include "ui/forms/labels.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace gatehouse {

namespace {

/// A status list expires without any change.
constexpr int checkAgainMs = 60 * 60 * 1000;
/// One check is enough for several changes in a row.
constexpr int settleMs = 500;

} // namespace

PublicationNotice::PublicationNotice(Authority &authority, Store &store, const Clock &clock, QWidget *parent)
    : Banner(parent)
    , m_authority(authority)
    , m_store(store)
    , m_clock(clock)
    , m_publish(new LinkButton(tr("Publish…"), this))
{
    QAbstractButton *close = removeButton(tr("Close"), this);
    addTrailing(m_publish);
    addTrailing(close);
    column()->setContentsMargins(spacing::Around, spacing::Tight, spacing::Between, spacing::Tight);
    connect(m_publish, &QPushButton::clicked, this, &PublicationNotice::publishRequested);
    connect(close, &QAbstractButton::clicked, this, [this] {
        m_closed = this->message();
        clear();
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PublicationNotice::check);
    connect(&authority, &Authority::changed, this, [this](const QList<Resource> &resources) {
        if (resources.contains(Resource::Key) || resources.contains(Resource::Token))
            m_timer.start(settleMs);
    });
}

PublicationNotice::~PublicationNotice()
{
    m_job.cancel();
}

void PublicationNotice::check()
{
    m_timer.start(checkAgainMs);
    const quint64 generation = ++m_generation;
    const auto state = m_store.read(Store::Lane::Scan, m_job, [now = m_clock.now()](Connection &connection) {
        return readPublicationState(connection, now);
    });
    onResult(state, this, [this, generation](const Result<PublicationState> &result) {
        if (!result || generation != m_generation)
            return;
        if (result->last && result->changes.isStale())
            return announce(result->changes);
        m_closed.clear();
        clear();
    });
}

void PublicationNotice::announce(const PublicationChanges &changes)
{
    const QStringList sentences = describe(changes);
    const QString first = sentences.value(0);
    const auto more = static_cast<int>(sentences.size()) - 1;
    //: %1 is a sentence that says what changed
    QString text = tr("The published files are out of date: %1").arg(first);
    if (more > 0)
        //: %1 is the sentence before, which ends in a full stop
        text = tr("%1 And %n more change(s).", nullptr, more).arg(text);
    if (text == m_closed)
        return;
    m_publish->setEnabled(m_authority.capabilities().can(Verb::Publish, Resource::Key));
    showMessage(text, changes.hasListExpired ? Tone::Bad : Tone::Warning);
}

} // namespace gatehouse
