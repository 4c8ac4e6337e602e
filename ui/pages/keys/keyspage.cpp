// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyspage.h"

#include "core/store/rows/signingkeyrows.h"
#include "ui/dialogs/prompts.h"
#include "ui/pages/keys/exportkeydialog.h"
#include "ui/pages/keys/generatekeydialog.h"
#include "ui/pages/keys/importkeydialog.h"
#include "ui/pages/keys/keyeditor.h"
#include "ui/pages/keys/keyplan.h"
#include "ui/pages/keys/keyrecorddialog.h"
#include "ui/pages/keys/publishdialog.h"
#include "ui/pages/keys/revokekeydialog.h"
#include "ui/pages/selectedrows.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"
#include "ui/vault/unlockdialog.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString activateObstacle(KeyStatus status)
{
    switch (status) {
    case KeyStatus::Next:
        return {};
    case KeyStatus::Active:
        return KeysPage::tr("It is active already.");
    case KeyStatus::Retired:
        return KeysPage::tr("A retired key cannot be activated again. Rotate to a new key.");
    case KeyStatus::Revoked:
        break;
    }
    return KeysPage::tr("A revoked key cannot be activated again.");
}

QString deleteObstacle(const SigningKey &key, const QDateTime &now)
{
    if (key.status == KeyStatus::Active)
        return KeysPage::tr("The active key cannot be deleted. Activate another key first, or revoke this one.");
    if (key.status != KeyStatus::Revoked && mayHaveLiveTokens(key, now))
        return KeysPage::tr(
            "Tokens of this key may still be valid. Revoke the key first, or wait until its last token has "
            "expired.");
    return {};
}

} // namespace

KeysPage::KeysPage(const PageContext &context, QWidget *parent)
    : RecordPage(context, Resource::Key, &readKeyDetails, parent)
{
    readAlways({u"status", u"unlimitedTokenCount", u"lastTokenExpiresAt"});
    connect(table().entityModel(), &EntityTableModel::dataChanged, this, [this] { updateActions(); });
}

void KeysPage::trigger(ActionId id)
{
    switch (id) {
    case ActionId::New:
    case ActionId::RotateKey:
        return generate(id == ActionId::RotateKey);
    case ActionId::ImportKey:
        return import();
    case ActionId::ActivateKey:
        return activateKey(currentId());
    case ActionId::ExportKey:
        return exportKey();
    case ActionId::KeyRecord:
        return showRecord();
    case ActionId::RevokeKeys:
        return revoke();
    case ActionId::Publish:
        return publish();
    default:
        return ResourcePage::trigger(id);
    }
}

RecordEditorBase *KeysPage::newEditor(qint64 id)
{
    return new KeyEditor(context(), id, window());
}

void KeysPage::generate(bool isRotation)
{
    withUnlockedVault(context(), window(), [page = QPointer(this), isRotation] {
        if (!page)
            return;
        const auto purpose = isRotation ? GenerateKeyDialog::Purpose::Rotate : GenerateKeyDialog::Purpose::Generate;
        auto *dialog = new GenerateKeyDialog(page->context(), purpose, page->window());
        connect(dialog, &GenerateKeyDialog::saved, page, &KeysPage::onCreated);
        dialog->open();
    });
}

void KeysPage::import()
{
    withUnlockedVault(context(), window(), [page = QPointer(this)] {
        if (!page)
            return;
        auto *dialog = new ImportKeyDialog(page->context(), page->window());
        connect(dialog, &ImportKeyDialog::saved, page, &KeysPage::onCreated);
        dialog->open();
    });
}

void KeysPage::onCreated(const Outcome &outcome, const QString &text)
{
    selectWhenLoaded(outcome.ids.value(0));
    emit notice(text);
}

/// Says first what becomes of the key that is active now.
void KeysPage::activateKey(qint64 id)
{
    const auto active =
        context().store.read(Store::Lane::Page, JobContext(), [](Connection &c) { return findActiveKey(c); });
    onResult(active, this, [this, id](const Result<std::optional<SigningKey>> &result) {
        if (!result)
            return showError(result.error());
        const Question question{tr("Activate key"), tr("Activate this key now?"),
                                planSentence({}, *result, context().clock.now()), tr("Activate")};
        context().prompts.confirm(window(), question, [this, id](bool accepted) {
            if (accepted)
                execute(ActivateKey{id}, tr("Activating the key"), tr("Key activated. Publish it."));
        });
    });
}

void KeysPage::exportKey()
{
    auto *dialog = new ExportKeyDialog(context(), currentId(), window());
    connect(dialog, &ExportKeyDialog::exported, this,
            [this](const QString &path) { emit notice(tr("Key written to %1").arg(path)); });
    dialog->open();
}

void KeysPage::showRecord()
{
    auto *dialog = new KeyRecordDialog(context(), currentId(), window());
    connect(dialog, &KeyRecordDialog::notice, this, &KeysPage::notice);
    dialog->open();
}

void KeysPage::revoke()
{
    auto *dialog = new RevokeKeyDialog(context(), selectedIds(), window());
    connect(dialog, &RevokeKeyDialog::confirmed, this, [this](const QList<qint64> &ids, const QString &reason) {
        execute(RevokeKeys{ids, reason}, tr("Revoking keys"),
                tr("%Ln key(s) revoked. Publish now so that verifiers refuse their tokens.", nullptr,
                   static_cast<int>(ids.size())));
    });
    dialog->open();
}

void KeysPage::publish()
{
    auto *dialog = new PublishDialog(context(), window());
    connect(dialog, &PublishDialog::published, this,
            [this](const QString &folder) { emit notice(tr("Published in %1").arg(folder)); });
    dialog->open();
}

DetailContent KeysPage::content(const KeyDetails &details)
{
    return keyContent(details, context().clock.now());
}

SelectionFacts KeysPage::selectionFacts() const
{
    SelectionFacts facts = ResourcePage::selectionFacts();
    const QDateTime now = context().clock.now();
    bool anyToRevoke = false;
    const bool complete = visitSelectedRows(table(), [&](const RowValue &value) {
        SigningKey key;
        const bool isRead = fromString(value(u"status").toString(), &key.status);
        anyToRevoke = anyToRevoke || !isRead || key.status != KeyStatus::Revoked;
        if (!isRead)
            return;
        key.unlimitedTokenCount = value(u"unlimitedTokenCount").toLongLong();
        key.lastTokenExpiresAt = value(u"lastTokenExpiresAt").toDateTime();
        if (facts.deleteObstacle.isEmpty())
            facts.deleteObstacle = deleteObstacle(key, now);
        if (facts.count == 1)
            facts.activateObstacle = activateObstacle(key.status);
    });
    if (facts.count > 0 && complete && !anyToRevoke)
        facts.revokeObstacle = tr("It is revoked already.");
    return facts;
}

} // namespace gatehouse
