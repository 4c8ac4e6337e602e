// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/anchorkeeper.h"

#include "core/store/file/store.h"

namespace gatehouse {

AnchorKeeper::AnchorKeeper(Store &store, Keychain &keychain, const QUuid &workspace, std::chrono::milliseconds delay,
                           QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_keychain(keychain)
    , m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &AnchorKeeper::write);
}

void AnchorKeeper::check()
{
    onResult(m_keychain.read(m_workspace, KeychainItem::Anchor), this, [this](const Result<SecretString> &read) {
        m_isUsable = read || read.error().kind == ErrorKind::NotFound;
        const auto anchor = read ? anchorFromBytes(read->reveal()) : std::nullopt;
        if (anchor)
            compare(*anchor);
        else
            conclude(AnchorVerdict::Continues);
    });
}

void AnchorKeeper::compare(const RollbackAnchor &anchor)
{
    const auto compared = m_store.read(Store::Lane::Page, JobContext(), [anchor](Connection &connection) {
        return compareWithAnchor(connection, anchor);
    });
    onResult(compared, this, [this](const Result<AnchorVerdict> &verdict) {
        if (verdict) // what cannot be read is reported by whoever shows the workspace
            conclude(*verdict);
    });
}

void AnchorKeeper::conclude(AnchorVerdict verdict)
{
    if (verdict == AnchorVerdict::Continues)
        keep();
    emit checked(verdict);
}

void AnchorKeeper::keep()
{
    if (m_isUsable)
        m_timer.start();
}

void AnchorKeeper::write()
{
    onResult(m_store.read(Store::Lane::Page, JobContext(), &readAnchor), this,
             [this](const Result<RollbackAnchor> &anchor) {
                 if (!anchor)
                     return;
                 onResult(m_keychain.write(m_workspace, KeychainItem::Anchor, SecretString(toBytes(*anchor))), this,
                          [this](const Result<bool> &written) {
                              if (written)
                                  emit kept();
                          });
             });
}

} // namespace gatehouse
