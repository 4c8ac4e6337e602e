// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokeneditor.h"

#include "core/domain/text.h"
#include "core/store/rows/cataloguerows.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/store/rows/tokenqueries.h"
#include "ui/forms/fieldform.h"
#include "ui/pages/tokens/tokentext.h"
#include "ui/vault/unlockdialog.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Reads the names of the organization and group that the token gives by row ids.
Result<void> readOwnerNames(Connection &connection, Token &token)
{
    TRY_ASSIGN(const auto organization, readRow<Organization>(connection, token.organizationId));
    token.organization = organization.name;
    if (token.groupId == 0)
        return {};
    TRY_ASSIGN(const auto group, readRow<Group>(connection, token.groupId));
    token.group = group.path;
    return {};
}

QString overridesText(const Token &token)
{
    QStringList lines;
    for (const RoleOverride &one : token.overrides)
        //: an organization or application, and the role there
        lines << TokenEditor::tr("%1: %2").arg(visibleText(one.name),
                                               infoOf<Token>().field(u"maximumRole")->label(toString(one.role)));
    return lines.join(u'\n');
}

Token newToken(qint64 organizationId, qint64 groupId)
{
    Token token;
    if (organizationId != 0)
        token.kind = groupId == 0 ? TokenKind::Organization : TokenKind::Group;
    token.organizationId = organizationId;
    token.groupId = groupId;
    token.maximumRole = AccessRole::User;
    return token;
}

EditorTitles titlesFor(TokenForm::Purpose purpose)
{
    return {purpose == TokenForm::Purpose::Create ? TokenEditor::tr("New token") : TokenEditor::tr("New access token"),
            TokenEditor::tr("Edit token “%1”")};
}

} // namespace

TokenEditor::TokenEditor(const Services &services, qint64 id, QWidget *parent)
    : TokenEditor(services, id == 0 ? Purpose::Create : Purpose::Edit, id, newToken(0, 0), parent)
{
}

TokenEditor *TokenEditor::createFor(const Services &services, qint64 organizationId, qint64 groupId, QWidget *parent)
{
    return new TokenEditor(services, Purpose::CreateFor, 0, newToken(organizationId, groupId), parent);
}

TokenEditor::TokenEditor(const Services &services, Purpose purpose, qint64 id, const Token &start, QWidget *parent)
    : RecordEditor(services, id == 0, titlesFor(purpose), 640, parent)
    , m_purpose(purpose)
    , m_fields(new TokenForm(form(), purpose, services.clock.now(), this))
{
    connect(m_fields, &TokenForm::adjusted, this, &TokenEditor::refresh);
    load(id, start,
         [purpose](Connection &connection, Token &token) { return readContext(connection, token, purpose); });
}

Result<TokenContext> TokenEditor::readContext(Connection &connection, Token &token, Purpose purpose)
{
    TokenContext context;
    TRY_ASSIGN(context.catalogue, readCatalogue(connection));
    if (purpose != Purpose::Edit) {
        TRY_ASSIGN(context.activeKey, findActiveKey(connection));
    }
    if (purpose == Purpose::CreateFor) {
        TRY(readOwnerNames(connection, token));
        return context;
    }
    const bool isConsent = token.kind == TokenKind::OAuth;
    TRY_ASSIGN(context.places, isConsent ? readPlacesOfUser(connection, token.userId) : readTokenPlaces(connection));
    if (!isConsent)
        return context;
    TRY_ASSIGN(const auto holder, readTokenHolder(connection, token));
    context.memberships = holder.memberships;
    TRY_ASSIGN(context.client, readRow<Client>(connection, token.clientRow));
    return context;
}

QString TokenEditor::firstField() const
{
    return m_purpose == Purpose::Create ? u"kind"_s : u"name"_s;
}

void TokenEditor::onLoaded()
{
    const Token token = record();
    if (m_purpose == Purpose::CreateFor)
        setWindowTitle(
            tr("New access token for “%1”").arg(visibleText(token.groupId == 0 ? token.organization : token.group)));
    if (m_purpose != Purpose::Edit)
        return;
    //: kind and name: API token “Reader”
    setWindowTitle(tr("%1 “%2”").arg(tokenKindTitle(token.kind), visibleText(token.name)));
    if (const QString obstacle = editObstacle(statusAt(token, services().clock.now())); !obstacle.isEmpty())
        showUnavailable({ErrorKind::Forbidden, obstacle});
}

void TokenEditor::fill(const Token &token)
{
    m_fields->setToken(token);
}

bool TokenEditor::isModified() const
{
    if (m_purpose != Purpose::Create || !isLoaded())
        return RecordEditor::isModified();
    Token now = record(); // choosing a kind, and what follows from it, is no loss
    now.kind = base().kind;
    now.expiresAt = base().expiresAt;
    now.organizationId = base().organizationId;
    now.groupId = base().groupId;
    now.maximumRole = base().maximumRole;
    return now != base();
}

void TokenEditor::submit()
{
    if (m_fields->isSigned())
        withUnlockedVault(services(), this, [this] { execute(IssueToken{record()}); });
    else
        execute(command());
}

/// With the fields that no Command sets by itself.
Merge<Token> TokenEditor::merged(const Token &mine, const Token &theirs) const
{
    Merge<Token> merge = RecordEditor::merged(mine, theirs);
    const bool overridesChanged = mine.overrides != base().overrides;
    const bool statusChanged = mine.status != base().status;
    if (overridesChanged)
        merge.value.overrides = mine.overrides;
    if (statusChanged)
        merge.value.status = mine.status;
    if (mine.overrides != theirs.overrides)
        merge.conflicts << FieldConflict{tr("Overrides"), overridesText(mine), overridesText(theirs), overridesChanged};
    if (mine.status != theirs.status) {
        const FieldInfo *status = infoOf<Token>().field(u"status");
        merge.conflicts << FieldConflict{status->translatedTitle(), status->label(toString(mine.status)),
                                         status->label(toString(theirs.status)), statusChanged};
    }
    return merge;
}

} // namespace gatehouse
