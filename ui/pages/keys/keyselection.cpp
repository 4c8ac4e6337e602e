// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyselection.h"

#include "core/domain/signingkey.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"

#include <QCoreApplication>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct KeySelectionText
{
    Q_DECLARE_TR_FUNCTIONS(KeySelection)
};

/// So many rows say what the selection allows.
constexpr int keysLookedAt = 200;

/// The key of a row, as far as it matters here; nothing while the row is on its way.
std::optional<SigningKey> keyOf(const EntityTableModel &model, int row)
{
    const auto value = [&](QStringView field) {
        return model.index(row, model.columnOf(field)).data(EntityTableModel::RawValueRole);
    };
    SigningKey key;
    if (!fromString(value(u"status").toString(), &key.status))
        return std::nullopt;
    key.unlimitedTokenCount = value(u"unlimitedTokenCount").toLongLong();
    key.lastTokenExpiresAt = value(u"lastTokenExpiresAt").toDateTime();
    return key;
}

QString activateObstacle(KeyStatus status)
{
    switch (status) {
    case KeyStatus::Next:
        return {};
    case KeyStatus::Active:
        return KeySelectionText::tr("It signs already.");
    case KeyStatus::Retired:
        return KeySelectionText::tr(
            "It is retired: a key that has stopped signing does not begin again. Rotate to a new one.");
    case KeyStatus::Revoked:
        break;
    }
    return KeySelectionText::tr("It is revoked for good.");
}

QString deleteObstacle(const SigningKey &key, const QDateTime &now)
{
    if (key.status == KeyStatus::Active)
        return KeySelectionText::tr("The active key signs: let another one sign first, or revoke it.");
    if (key.status != KeyStatus::Revoked && mayHaveLiveTokens(key, now))
        return KeySelectionText::tr(
            "Tokens that it signed may still be valid: revoke it first, or wait until the last one has "
            "expired.");
    return {};
}

} // namespace

void readForKeySelection(EntityTableView &view)
{
    EntityTableModel &model = *view.entityModel();
    model.setAlsoRead({model.info().field(u"status"), model.info().field(u"unlimitedTokenCount"),
                       model.info().field(u"lastTokenExpiresAt")});
}

SelectionFacts keySelection(const EntityTableView &view, const Clock &clock)
{
    SelectionFacts facts;
    facts.count = view.selectedCount();
    int looked = 0;
    bool anyToRevoke = false;
    for (const QItemSelectionRange &range : view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && looked < keysLookedAt; ++row, ++looked) {
            const auto key = keyOf(*view.entityModel(), row);
            anyToRevoke = anyToRevoke || !key || key->status != KeyStatus::Revoked;
            if (!key)
                continue;
            if (facts.deleteObstacle.isEmpty())
                facts.deleteObstacle = deleteObstacle(*key, clock.now());
            if (facts.count == 1)
                facts.activateObstacle = activateObstacle(key->status);
        }
    }
    if (looked > 0 && looked == facts.count && !anyToRevoke)
        facts.revokeObstacle = KeySelectionText::tr("It is revoked already.");
    return facts;
}

} // namespace gatehouse
