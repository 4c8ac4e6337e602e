// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/embeddedlist.h"

namespace gatehouse {

/// The access tokens of one organization or group (O2), with Create, Revoke, Reactivate and Delete (T4).
class AccessTokensView final : public EmbeddedList
{
    Q_OBJECT

public:
    /// `groupId` 0: the tokens of the organization itself, without those of its groups.
    AccessTokensView(const PageContext &context, qint64 organizationId, qint64 groupId, QWidget *parent = nullptr);

protected:
    [[nodiscard]] RecordEditorBase *newEditor(qint64 id) override;
    void revealSecrets(const Outcome &outcome, const QString &name) override;
    void setEnabled(const QList<qint64> &ids, bool enabled) override;
    [[nodiscard]] SelectionFacts selectionFacts() const override;
    [[nodiscard]] QString emptyText() const override;

private:
    qint64 m_organizationId;
    qint64 m_groupId;
};

} // namespace gatehouse
