// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokenactions.h"

#include "core/store/file/store.h"
#include "core/store/rows/tokenqueries.h"
#include "ui/jobs/jobbar.h"
#include "ui/pages/resourcelist.h"
#include "ui/pages/selectedrows.h"
#include "ui/pages/tokens/tokentext.h"
#include "ui/table/entitytableview.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct TokenActionsText
{
    Q_DECLARE_TR_FUNCTIONS(TokenActions)
};

/// The states and kinds of the selected tokens.
struct Seen
{
    bool active = false;
    bool inactive = false;
    bool pending = false;
    bool expired = false;
    bool unread = false;
    bool technical = false;
    bool other = false;
};

void see(const RowValue &value, Seen &seen)
{
    TokenStatus status{};
    TokenKind kind{};
    if (!fromString(value(u"status").toString(), &status) || !fromString(value(u"kind").toString(), &kind)) {
        seen.unread = true;
        return;
    }
    seen.active = seen.active || status == TokenStatus::Active;
    seen.inactive = seen.inactive || status == TokenStatus::Inactive;
    seen.pending = seen.pending || status == TokenStatus::Pending;
    seen.expired = seen.expired || status == TokenStatus::Expired;
    (hasTechnicalUser(kind) ? seen.technical : seen.other) = true;
}

QString titleFor(bool isRevocable, bool active)
{
    if (isRevocable)
        return active ? TokenActionsText::tr("Reactivating tokens") : TokenActionsText::tr("Revoking tokens");
    return active ? TokenActionsText::tr("Activating tokens") : TokenActionsText::tr("Deactivating tokens");
}

QString doneText(bool isRevocable, bool active, qsizetype changed, qsizetype leftOut)
{
    const auto count = static_cast<int>(changed);
    QString text;
    if (isRevocable)
        text = active ? TokenActionsText::tr("%Ln token(s) reactivated.", nullptr, count)
                      : TokenActionsText::tr("%Ln token(s) revoked.", nullptr, count);
    else
        text = active ? TokenActionsText::tr("%Ln token(s) activated.", nullptr, count)
                      : TokenActionsText::tr("%Ln token(s) deactivated.", nullptr, count);
    if (leftOut == 0)
        return text;
    //: %1 is the sentence before
    return TokenActionsText::tr("%1 %Ln pending or expired token(s) not changed.", nullptr, static_cast<int>(leftOut))
        .arg(text);
}

} // namespace

TokenSelection tokenSelection(const EntityTableView &view)
{
    TokenSelection selection;
    selection.facts.count = view.selectedCount();
    Seen seen;
    const bool complete = visitSelectedRows(view, [&seen](const RowValue &value) { see(value, seen); });
    if (!complete || seen.unread || selection.facts.count == 0)
        return selection;
    if (seen.technical && !seen.other)
        selection.kind = TokenKind::Organization;
    selection.facts.anyEnabled = seen.active;
    selection.facts.anyDisabled = seen.inactive;
    if (!seen.active && !seen.inactive)
        selection.facts.switchObstacle = switchObstacle(seen.pending ? TokenStatus::Pending : TokenStatus::Expired);
    if (selection.facts.count == 1 && seen.expired)
        selection.facts.editObstacle = editObstacle(TokenStatus::Expired);
    return selection;
}

void setTokensActive(ResourceList &list, const QList<qint64> &ids, TokenKind kind, bool active)
{
    const bool isRevocable = hasTechnicalUser(kind);
    const QString title = titleFor(isRevocable, active);
    const JobContext job;
    const auto found = list.context().store.read(Store::Lane::Scan, job,
                                                 [ids, now = list.context().clock.now()](Connection &connection) {
                                                     return switchableTokens(connection, ids, now);
                                                 });
    list.context().jobs.track(title, job, found);
    onResult(found, &list, [&list, title, isRevocable, active, all = ids.size()](const Result<QList<qint64>> &result) {
        if (!result)
            return list.showError(result.error());
        const qsizetype leftOut = all - result->size();
        if (result->isEmpty())
            return emit list.notice(TokenActionsText::tr("Nothing was changed: %Ln token(s) pending or expired.",
                                                         nullptr, static_cast<int>(leftOut)));
        list.executeUndoable(
            SetTokensActive{*result, active}, title,
            [isRevocable, active, leftOut](const Outcome &outcome) {
                return doneText(isRevocable, active, outcome.ids.size(), leftOut);
            },
            [active](const Outcome &outcome) {
                return Command(SetTokensActive{outcome.ids, !active});
            });
    });
}

} // namespace gatehouse
