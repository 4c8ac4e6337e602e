// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokeneditor.h"

#include "core/authority/authority.h"
#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/store/rows/cataloguerows.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/organizationrows.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/store/rows/tokenqueries.h"
#include "core/tabular/fields/resources.h"
#include "ui/forms/conflictbanner.h"
#include "ui/forms/fieldform.h"
#include "ui/pages/tokens/tokentext.h"
#include "ui/vault/unlockdialog.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int tokenEditorWidth = 640;

/// The names of the place that is given by row ids.
Result<void> readPlaceNames(Connection &connection, Token &token)
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
        //: a place and the role there
        lines << TokenEditor::tr("%1: %2").arg(visibleText(one.name),
                                               infoOf<Token>().field(u"maximumRole")->label(toString(one.role)));
    return lines.join(u'\n');
}

/// What the form changes and merge() does not know: fields that no Command sets by their own.
QList<FieldConflict> otherConflicts(const Token &base, const Token &mine, const Token &theirs)
{
    QList<FieldConflict> conflicts;
    if (mine.overrides != theirs.overrides)
        conflicts << FieldConflict{TokenEditor::tr("Overrides"), overridesText(mine), overridesText(theirs),
                                   mine.overrides != base.overrides};
    if (mine.status != theirs.status) {
        const FieldInfo *status = infoOf<Token>().field(u"status");
        conflicts << FieldConflict{status->translatedTitle(), status->label(toString(mine.status)),
                                   status->label(toString(theirs.status)), mine.status != base.status};
    }
    return conflicts;
}

} // namespace

TokenEditor *TokenEditor::create(const Services &services, QWidget *parent)
{
    Token token;
    token.maximumRole = AccessRole::User;
    return new TokenEditor(services, Purpose::Create, token, parent);
}

TokenEditor *TokenEditor::createAt(const Services &services, qint64 organizationId, qint64 groupId, QWidget *parent)
{
    Token token;
    token.kind = groupId == 0 ? TokenKind::Organization : TokenKind::Group;
    token.organizationId = organizationId;
    token.groupId = groupId;
    token.maximumRole = AccessRole::User;
    return new TokenEditor(services, Purpose::CreateAt, token, parent);
}

TokenEditor *TokenEditor::edit(const Services &services, qint64 id, QWidget *parent)
{
    Token token;
    token.id = id;
    return new TokenEditor(services, Purpose::Edit, token, parent);
}

TokenEditor::TokenEditor(const Services &services, Purpose purpose, const Token &token, QWidget *parent)
    : EditorDialog(purpose == Purpose::Edit       ? tr("Edit token")
                   : purpose == Purpose::CreateAt ? tr("New access token")
                                                  : tr("New token"),
                   purpose == Purpose::Edit ? tr("Save") : tr("Create"), services.prompts, parent)
    , m_services(services)
    , m_purpose(purpose)
    , m_fields(new TokenForm(form(), purpose, services.clock.now(), this))
    , m_conflict(new ConflictBanner(this))
{
    addAbove(m_conflict);
    connect(m_fields, &TokenForm::adjusted, this, &TokenEditor::refresh);
    connect(m_conflict, &ConflictBanner::keepMine, this, &TokenEditor::keepMine);
    connect(m_conflict, &ConflictBanner::takeTheirs, this, &TokenEditor::takeTheirs);
    show(token);
    fit(tokenEditorWidth);
    load(token);
}

TokenEditor::~TokenEditor()
{
    m_job.cancel();
}

Result<TokenEditor::Loaded> TokenEditor::read(Connection &connection, Token token, Purpose purpose)
{
    Loaded loaded{std::move(token), {}};
    TRY_ASSIGN(auto catalogue, readCatalogue(connection));
    loaded.surroundings.catalogue = std::move(catalogue);
    if (purpose != Purpose::Edit) {
        TRY_ASSIGN(const auto active, findActiveKey(connection));
        loaded.surroundings.activeKey = active;
    }
    if (purpose == Purpose::CreateAt) {
        const auto named = readPlaceNames(connection, loaded.token);
        return named ? Result<Loaded>(loaded) : tl::unexpected(named.error());
    }
    if (purpose == Purpose::Edit) {
        TRY_ASSIGN(auto stored, readRow<Token>(connection, loaded.token.id));
        loaded.token = std::move(stored);
    }
    const bool isConsent = loaded.token.kind == TokenKind::OAuth;
    TRY_ASSIGN(const auto places,
               isConsent ? readPlacesOfUser(connection, loaded.token.userId) : readTokenPlaces(connection));
    loaded.surroundings.places = places;
    if (!isConsent)
        return loaded;
    const auto holder = readTokenHolder(connection, loaded.token);
    const auto client = readRow<Client>(connection, loaded.token.clientRow);
    if (!holder || !client)
        return tl::unexpected(holder ? client.error() : holder.error());
    loaded.surroundings.memberships = holder->memberships;
    loaded.surroundings.client = *client;
    return loaded;
}

void TokenEditor::load(const Token &token)
{
    setBusy(tr("Reading…"));
    const auto loaded =
        m_services.store.read(Store::Lane::Page, m_job, [token, purpose = m_purpose](Connection &connection) {
            return read(connection, token, purpose);
        });
    onResult(loaded, this, [this](const Result<Loaded> &result) {
        if (result)
            start(*result);
        else
            showUnavailable(result.error());
    });
}

void TokenEditor::start(const Loaded &loaded)
{
    m_fields->setSurroundings(loaded.surroundings);
    show(loaded.token);
    m_loaded = true;
    setIdle();
    fit(tokenEditorWidth);
    form()->focusField(m_purpose == Purpose::Create ? u"kind"_s : u"name"_s);
    const QString name = visibleText(loaded.token.name);
    if (m_purpose == Purpose::Edit) //: kind and name: API token “Reader”
        setWindowTitle(tr("%1 “%2”").arg(tokenKindTitle(loaded.token.kind), name));
    else if (m_purpose == Purpose::CreateAt)
        setWindowTitle(
            tr("New access token for “%1”")
                .arg(visibleText(loaded.token.groupId == 0 ? loaded.token.organization : loaded.token.group)));
    const TokenStatus now = statusAt(loaded.token, m_services.clock.now());
    if (const QString obstacle = m_purpose == Purpose::Edit ? editObstacle(now) : QString(); !obstacle.isEmpty())
        showUnavailable({ErrorKind::Forbidden, obstacle, {}, {}});
}

void TokenEditor::show(const Token &token)
{
    m_fields->setToken(token);
    m_base = m_fields->token();
}

Problems TokenEditor::problems() const
{
    return m_fields->problems();
}

bool TokenEditor::isModified() const
{
    if (!m_loaded)
        return false;
    Token now = m_fields->token();
    if (m_purpose == Purpose::Create) { // choosing a kind, and what follows from it, is no loss
        now.kind = m_base.kind;
        now.expiresAt = m_base.expiresAt;
        now.organizationId = m_base.organizationId;
        now.groupId = m_base.groupId;
        now.maximumRole = m_base.maximumRole;
    }
    return now != m_base;
}

void TokenEditor::submit()
{
    if (m_fields->isSigned())
        return withUnlockedVault(m_services, this, [this] { execute(IssueToken{m_fields->token()}); });
    const Token token = m_fields->token();
    execute(m_purpose == Purpose::Edit ? Command(UpdateToken{token}) : Command(CreateToken{token}));
}

void TokenEditor::execute(Command command)
{
    setBusy(m_purpose == Purpose::Edit ? tr("Saving…") : tr("Creating…"));
    onResult(m_services.authority.execute(std::move(command)), this,
             [this](const Result<Outcome> &outcome) { onOutcome(outcome); });
}

void TokenEditor::onOutcome(const Result<Outcome> &outcome)
{
    if (outcome) {
        setIdle();
        emit saved(*outcome, m_fields->token().name);
        return finish();
    }
    const Error &error = outcome.error();
    if (m_purpose == Purpose::Edit && error.kind == ErrorKind::Conflict && error.field == "revision"_L1)
        return readTheirs(error);
    showFailure(error);
}

void TokenEditor::readTheirs(const Error &conflict)
{
    const auto theirs = m_services.store.read(
        Store::Lane::Page, m_job, [id = m_base.id](Connection &connection) { return readRow<Token>(connection, id); });
    onResult(theirs, this, [this, conflict](const Result<Token> &result) {
        if (result)
            showConflict(conflict, *result);
        else
            showFailure(result.error());
    });
}

void TokenEditor::showConflict(const Error &conflict, const Token &theirs)
{
    setIdle();
    m_theirs = theirs;
    const Token mine = m_fields->token();
    m_conflict->showConflict(conflict.message, merge(fieldsOf<Token>(), m_base, mine, theirs).conflicts +
                                                   otherConflicts(m_base, mine, theirs));
    showAbove();
}

void TokenEditor::keepMine()
{
    const Token mine = m_fields->token();
    Token merged = merge(fieldsOf<Token>(), m_base, mine, m_theirs).value;
    if (mine.overrides != m_base.overrides)
        merged.overrides = mine.overrides;
    if (mine.status != m_base.status)
        merged.status = mine.status;
    m_conflict->clear();
    show(m_theirs);
    m_fields->setToken(merged);
    accept();
}

void TokenEditor::takeTheirs()
{
    m_conflict->clear();
    show(m_theirs);
    forgetTouches();
    refresh();
}

} // namespace gatehouse
