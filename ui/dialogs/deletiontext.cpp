// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deletiontext.h"

#include "core/domain/text.h"
#include "core/store/rows/applicationrows.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/organizationrows.h"
#include "core/store/rows/scoperows.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/store/rows/tokenqueries.h"
#include "core/store/rows/userrows.h"
#include "ui/dialogs/confirmimpactdialog.h"

#include <algorithm>

namespace gatehouse {

namespace {

constexpr qint64 namesShown = 5;

QString first(const DeletionFacts &facts)
{
    return visibleText(facts.impact.names.value(0));
}

int countOf(const DeletionFacts &facts)
{
    return static_cast<int>(facts.impact.count);
}

template <Result<Impact> (*Read)(Connection &, const QList<qint64> &)>
Result<DeletionFacts> readImpact(Connection &connection, const QList<qint64> &ids)
{
    TRY_ASSIGN(const auto impact, Read(connection, ids));
    return DeletionFacts{impact, {}};
}

Result<DeletionFacts> readClientFacts(Connection &connection, const QList<qint64> &ids)
{
    auto facts = readImpact<&clientImpact>(connection, ids);
    if (!facts || ids.size() != 1)
        return facts;
    TRY_ASSIGN(const auto client, readRow<Client>(connection, ids.first()));
    facts->name = client.name;
    return facts;
}

/// Nothing hangs on keys that can be deleted: see DeleteKeys.
Result<DeletionFacts> readKeyFacts(Connection &connection, const QList<qint64> &ids)
{
    DeletionFacts facts;
    for (const qint64 id : ids) {
        TRY_ASSIGN(const auto key, readRow<SigningKey>(connection, id));
        if (facts.impact.count++ < namesShown)
            facts.impact.names << displayName(key);
    }
    return facts;
}

QString stopsWorking(int count)
{
    return count == 1 ? ConfirmImpactDialog::tr("It stops working at once. This cannot be undone.")
                      : ConfirmImpactDialog::tr("They stop working at once. This cannot be undone.");
}

QString goesWithAll(int count)
{
    return count == 1
               ? ConfirmImpactDialog::tr("All that belongs to it goes with it, at once. This cannot be undone.")
               : ConfirmImpactDialog::tr("All that belongs to them goes with them, at once. This cannot be undone.");
}

const DeletionText texts[] = {
    {Resource::Scope,
     [](int n) {
         return n == 1 ? ConfirmImpactDialog::tr("Delete scope")
                       : ConfirmImpactDialog::tr("Delete %n scopes", nullptr, n);
     },
     [](const DeletionFacts &facts) {
         const int n = countOf(facts);
         return n == 1 ? ConfirmImpactDialog::tr("Delete the scope “%1”?").arg(first(facts))
                       : ConfirmImpactDialog::tr("Delete %n scopes?", nullptr, n);
     },
     [](int) { return ConfirmImpactDialog::tr("Every client loses it at once. This cannot be undone."); },
     &readImpact<&scopeImpact>},
    {Resource::Client,
     [](int n) {
         return n == 1 ? ConfirmImpactDialog::tr("Delete client")
                       : ConfirmImpactDialog::tr("Delete %n clients", nullptr, n);
     },
     [](const DeletionFacts &facts) {
         const int n = countOf(facts);
         return n == 1 ? ConfirmImpactDialog::tr("Delete “%1” (%2)?").arg(visibleText(facts.name), first(facts))
                       : ConfirmImpactDialog::tr("Delete %n clients?", nullptr, n);
     },
     &stopsWorking, &readClientFacts, [] { return ConfirmImpactDialog::tr("Type the client ID to confirm"); }},
    {Resource::User,
     [](int n) {
         return n == 1 ? ConfirmImpactDialog::tr("Delete user")
                       : ConfirmImpactDialog::tr("Delete %n users", nullptr, n);
     },
     [](const DeletionFacts &facts) {
         const int n = countOf(facts);
         return n == 1 ? ConfirmImpactDialog::tr("Delete the user “%1”?").arg(first(facts))
                       : ConfirmImpactDialog::tr("Delete %n users?", nullptr, n);
     },
     [](int) {
         return ConfirmImpactDialog::tr(
             "Grants and memberships go with it, and no token of it works any more. This cannot be "
             "undone.");
     },
     &readImpact<&userImpact>},
    {Resource::Token,
     [](int n) {
         return n == 1 ? ConfirmImpactDialog::tr("Delete token")
                       : ConfirmImpactDialog::tr("Delete %n tokens", nullptr, n);
     },
     [](const DeletionFacts &facts) {
         const int n = countOf(facts);
         return n == 1 ? ConfirmImpactDialog::tr("Delete the token “%1” for good?").arg(first(facts))
                       : ConfirmImpactDialog::tr("Delete %n tokens for good?", nullptr, n);
     },
     &stopsWorking, &readImpact<&tokenImpact>},
    {Resource::Organization,
     [](int n) {
         return n == 1 ? ConfirmImpactDialog::tr("Delete organization")
                       : ConfirmImpactDialog::tr("Delete %n organizations", nullptr, n);
     },
     [](const DeletionFacts &facts) {
         const int n = countOf(facts);
         return n == 1 ? ConfirmImpactDialog::tr("Delete the organization “%1”?").arg(first(facts))
                       : ConfirmImpactDialog::tr("Delete %n organizations?", nullptr, n);
     },
     &goesWithAll, &readImpact<&organizationImpact>,
     [] { return ConfirmImpactDialog::tr("Type its name to confirm"); }},
    {Resource::Group,
     [](int n) {
         return n == 1 ? ConfirmImpactDialog::tr("Delete group")
                       : ConfirmImpactDialog::tr("Delete %n groups", nullptr, n);
     },
     [](const DeletionFacts &facts) {
         const int n = countOf(facts);
         return n == 1 ? ConfirmImpactDialog::tr("Delete the group “%1”?").arg(first(facts))
                       : ConfirmImpactDialog::tr("Delete %n groups?", nullptr, n);
     },
     &goesWithAll, &readImpact<&groupImpact>},
    {Resource::Application,
     [](int n) {
         return n == 1 ? ConfirmImpactDialog::tr("Delete application")
                       : ConfirmImpactDialog::tr("Delete %n applications", nullptr, n);
     },
     [](const DeletionFacts &facts) {
         const int n = countOf(facts);
         return n == 1 ? ConfirmImpactDialog::tr("Delete the application “%1”?").arg(first(facts))
                       : ConfirmImpactDialog::tr("Delete %n applications?", nullptr, n);
     },
     [](int) { return ConfirmImpactDialog::tr("This cannot be undone."); }, &readImpact<&applicationImpact>},
    {Resource::Key,
     [](int n) {
         return n == 1 ? ConfirmImpactDialog::tr("Delete key") : ConfirmImpactDialog::tr("Delete %n keys", nullptr, n);
     },
     [](const DeletionFacts &facts) {
         const int n = countOf(facts);
         return n == 1 ? ConfirmImpactDialog::tr("Delete the key “%1” for good?").arg(first(facts))
                       : ConfirmImpactDialog::tr("Delete %n keys for good?", nullptr, n);
     },
     [](int) {
         return ConfirmImpactDialog::tr("The private part goes with it, and tokens that it signed cannot be verified "
                                        "here any more. This cannot be undone.");
     },
     &readKeyFacts, [] { return ConfirmImpactDialog::tr("Type its name to confirm"); }},
};

} // namespace

const DeletionText &deletionText(Resource resource)
{
    const auto found = std::ranges::find(texts, resource, &DeletionText::resource);
    Q_ASSERT(found != std::end(texts));
    return *found;
}

} // namespace gatehouse
