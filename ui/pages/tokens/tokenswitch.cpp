// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokenswitch.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/rows/tokenqueries.h"
#include "ui/dialogs/prompts.h"
#include "ui/jobs/jobbar.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace gatehouse {

namespace {

struct TokenSwitchText
{
    Q_DECLARE_TR_FUNCTIONS(TokenSwitch)
};

struct Switch
{
    PageContext context;
    QPointer<QWidget> owner;
    TokensSwitched done;
    QString title;
    bool isPlace; ///< tokens that are revoked and reactivated
    bool active;

    void tellFailure(const Error &error) const
    {
        if (error.kind == ErrorKind::Cancelled)
            done(error.message, {});
        else
            context.prompts.inform(owner->window(), error);
    }

    [[nodiscard]] QString doneText(int count) const
    {
        if (isPlace)
            return active ? TokenSwitchText::tr("%Ln token(s) reactivated.", nullptr, count)
                          : TokenSwitchText::tr("%Ln token(s) revoked. “Reactivate” undoes it.", nullptr, count);
        return active ? TokenSwitchText::tr("%Ln token(s) active.", nullptr, count)
                      : TokenSwitchText::tr("%Ln token(s) inactive.", nullptr, count);
    }
};

/// `then` gets the Outcome; failures are told.
void run(const Switch &what, const QList<qint64> &ids, bool active, std::function<void(const Outcome &)> then)
{
    const JobContext job;
    const Async<Outcome> future = what.context.authority.execute(SetTokensActive{ids, active}, job);
    what.context.jobs.track(what.title, job, future);
    onResult(future, what.owner, [what, then = std::move(then)](const Result<Outcome> &outcome) {
        if (outcome)
            then(*outcome);
        else
            what.tellFailure(outcome.error());
    });
}

void tellOutcome(const Switch &what, const QList<qint64> &changed, int leftOut)
{
    QString text = what.doneText(static_cast<int>(changed.size()));
    if (leftOut > 0)
        //: %1 is the sentence before
        text = TokenSwitchText::tr("%1 %Ln pending or expired one(s) left as they are.", nullptr, leftOut).arg(text);
    if (changed.isEmpty())
        return what.done(text, {});
    what.done(text, [what, changed] {
        if (what.owner)
            run(what, changed, !what.active,
                [what](const Outcome &) { what.done(TokenSwitchText::tr("Taken back."), {}); });
    });
}

} // namespace

void switchTokens(const PageContext &context, const QList<qint64> &ids, TokenKind kind, bool active, QWidget *owner,
                  const TokensSwitched &done)
{
    const bool isPlace = hasTechnicalUser(kind);
    const QString title =
        isPlace ? (active ? TokenSwitchText::tr("Reactivating tokens") : TokenSwitchText::tr("Revoking tokens"))
                : (active ? TokenSwitchText::tr("Activating tokens") : TokenSwitchText::tr("Deactivating tokens"));
    const Switch what{context, owner, done, title, isPlace, active};
    const JobContext job;
    const auto found =
        context.store.read(Store::Lane::Scan, job, [ids, now = context.clock.now()](Connection &connection) {
            return switchableTokens(connection, ids, now);
        });
    context.jobs.track(title, job, found);
    onResult(found, owner, [what, all = ids.size()](const Result<QList<qint64>> &switchable) {
        if (!switchable)
            return what.tellFailure(switchable.error());
        const int leftOut = static_cast<int>(all - switchable->size());
        if (switchable->isEmpty())
            return what.done(
                TokenSwitchText::tr("Nothing was changed: %Ln token(s) pending or expired.", nullptr, leftOut), {});
        run(what, *switchable, what.active,
            [what, leftOut](const Outcome &outcome) { tellOutcome(what, outcome.ids, leftOut); });
    });
}

} // namespace gatehouse
