// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokenselection.h"

#include "ui/pages/tokens/tokentext.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"

#include <QItemSelection>

namespace gatehouse {

namespace {

/// No more rows are looked at to say what a selection allows; the Authority looks at all.
constexpr int tokensLookedAt = 200;

/// What was seen in the rows.
struct Seen
{
    bool active = false;
    bool inactive = false;
    bool pending = false;
    bool expired = false;
    bool unknown = false; ///< a row that is on its way
    bool technical = false;
    bool other = false;
};

void look(const EntityTableModel &model, int row, Seen &seen)
{
    TokenStatus status{};
    TokenKind kind{};
    const auto word = [&](QStringView field) {
        return model.index(row, model.columnOf(field)).data(EntityTableModel::RawValueRole).toString();
    };
    if (!fromString(word(u"status"), &status) || !fromString(word(u"kind"), &kind)) {
        seen.unknown = true;
        return;
    }
    seen.active = seen.active || status == TokenStatus::Active;
    seen.inactive = seen.inactive || status == TokenStatus::Inactive;
    seen.pending = seen.pending || status == TokenStatus::Pending;
    seen.expired = seen.expired || status == TokenStatus::Expired;
    (hasTechnicalUser(kind) ? seen.technical : seen.other) = true;
}

} // namespace

void readForTokenSelection(EntityTableView &view)
{
    EntityTableModel &model = *view.entityModel();
    model.setAlsoRead({model.info().field(u"kind"), model.info().field(u"status")});
}

TokenSelection tokenSelection(const EntityTableView &view)
{
    TokenSelection selection;
    selection.facts.count = view.selectedCount();
    Seen seen;
    int looked = 0;
    for (const QItemSelectionRange &range : view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && looked < tokensLookedAt; ++row, ++looked)
            look(*view.entityModel(), row, seen);
    }
    const bool all = looked == selection.facts.count && !seen.unknown && looked > 0;
    if (!all)
        return selection;
    if (seen.technical != seen.other)
        selection.kind = seen.technical ? TokenKind::Organization : TokenKind::Api;
    selection.facts.anyEnabled = seen.active;
    selection.facts.anyDisabled = seen.inactive;
    if (!seen.active && !seen.inactive)
        selection.facts.switchObstacle = switchObstacle(seen.pending ? TokenStatus::Pending : TokenStatus::Expired);
    if (looked == 1 && seen.expired)
        selection.facts.editObstacle = editObstacle(TokenStatus::Expired);
    return selection;
}

} // namespace gatehouse
