// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/userscopesdialog.h"

#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/store/rows/scoperows.h"
#include "core/store/rows/userrows.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/scopelistedit.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int userScopesWidth = 540;

QString titleFor(UserScopesDialog::Purpose purpose, qsizetype count)
{
    const auto n = static_cast<int>(count);
    if (purpose == UserScopesDialog::Purpose::Grant)
        return UserScopesDialog::tr("Grant scopes to %Ln user(s)", nullptr, n);
    return UserScopesDialog::tr("Revoke scopes of %Ln user(s)", nullptr, n);
}

} // namespace

UserScopesDialog::UserScopesDialog(const Services &services, Purpose purpose, QList<qint64> ids, QWidget *parent)
    : EditorDialog(titleFor(purpose, ids.size()), purpose == Purpose::Grant ? tr("Grant") : tr("Revoke"),
                   services.prompts, parent)
    , m_services(services)
    , m_purpose(purpose)
    , m_ids(std::move(ids))
    , m_scopes(new ScopeListEdit)
{
    form()->addRow(
        u"scopes"_s, tr("&Scopes"), m_scopes,
        purpose == Purpose::Grant
            ? tr("Added to the scopes that a user has. The change takes effect at the next token refresh.")
            : tr("The change takes effect at the next token refresh. Access tokens already issued stay valid "
                 "until they expire."));
    fit(userScopesWidth);
    startWith(m_services.store.read(
                  Store::Lane::Page, reading(),
                  [purpose, ids = m_ids](Connection &connection) { return read(connection, purpose, ids); }),
              [this](const Loaded &loaded) { start(loaded); });
}

/// For one user the scopes that can be granted or revoked; for several every scope.
Result<UserScopesDialog::Loaded> UserScopesDialog::read(Connection &connection, Purpose purpose,
                                                        const QList<qint64> &ids)
{
    TRY_ASSIGN(auto names, scopeNames(connection));
    if (ids.size() != 1)
        return Loaded{{}, names};
    TRY_ASSIGN(const auto user, readRow<User>(connection, ids.first()));
    const bool grants = purpose == Purpose::Grant;
    names.removeIf([&](const QString &name) { return user.scopes.contains(name) == grants; });
    return Loaded{user.email, names};
}

void UserScopesDialog::start(const Loaded &loaded)
{
    m_scopes->setKnownScopes(loaded.scopes);
    setIdle();
    if (!loaded.email.isEmpty()) {
        const QString email = visibleText(loaded.email);
        setWindowTitle(m_purpose == Purpose::Grant ? tr("Grant scopes to “%1”").arg(email)
                                                   : tr("Revoke scopes of “%1”").arg(email));
    }
    if (loaded.scopes.isEmpty())
        return showUnavailable({ErrorKind::NotFound, m_purpose == Purpose::Grant
                                                         ? tr("The user already has every scope.")
                                                         : tr("The user has no scopes.")});
    m_scopes->startInput();
    fit(userScopesWidth);
}

Problems UserScopesDialog::problems() const
{
    if (const QString problem = m_scopes->inputProblem(); !problem.isEmpty())
        return {{u"scopes"_s, problem}};
    if (m_scopes->values().isEmpty())
        return {{u"scopes"_s, tr("Choose a scope.")}};
    return {};
}

void UserScopesDialog::submit()
{
    emit chosen(m_ids, m_scopes->values());
    finish();
}

} // namespace gatehouse
