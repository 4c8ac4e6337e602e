// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychain.h"
#include "core/store/file/rollbackanchor.h"

#include <QObject>
#include <QTimer>

namespace gatehouse {

class Store;

/// Notes in the keychain how far an open workspace has come, and tells when the file lacks what was noted: an older one
/// was put in its place (security.md TH-03). For people who use the keychain for this workspace; without a service it
/// does nothing. Lives on the GUI thread and blocks nothing.
class AnchorKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `store` and `keychain` must outlive this object. Changes that follow within `delay` are noted together.
    AnchorKeeper(Store &store, Keychain &keychain, const QUuid &workspace,
                 std::chrono::milliseconds delay = std::chrono::seconds(2), QObject *parent = nullptr);

    /// To be called when the workspace has been opened; ends with checked(). Where all is well, or nothing was noted
    /// yet, the present state is noted.
    void check();
    /// Notes the present state: after changes, and when a person has seen the warning and goes on with the file. Not
    /// before checked(), nor where there is no keychain.
    void keep();

signals:
    void checked(gatehouse::AnchorVerdict verdict);
    /// The present state stands in the keychain.
    void kept();

private:
    void compare(const RollbackAnchor &anchor);
    void conclude(AnchorVerdict verdict);
    void write();

    Store &m_store;
    Keychain &m_keychain;
    QUuid m_workspace;
    QTimer m_timer;
    bool m_isUsable = false; ///< the keychain answered, so it can be written to
};

} // namespace gatehouse
