// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyspage.h"

#include "core/authority/authority.h"
#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/store/rows/signingkeyrows.h"
#include "ui/dialogs/confirmimpactdialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/pages/keys/editkeydialog.h"
#include "ui/pages/keys/exportkeydialog.h"
#include "ui/pages/keys/generatekeydialog.h"
#include "ui/pages/keys/importkeydialog.h"
#include "ui/pages/keys/keydetails.h"
#include "ui/pages/keys/keyplan.h"
#include "ui/pages/keys/keyrecorddialog.h"
#include "ui/pages/keys/keyselection.h"
#include "ui/pages/keys/publishdialog.h"
#include "ui/pages/keys/revokekeydialog.h"
#include "ui/pages/tokens/tokeninspector.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"
#include "ui/vault/unlockdialog.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

KeysPage::KeysPage(const PageContext &context, QWidget *parent)
    : ResourcePage(context, Resource::Key, parent)
{
    readForKeySelection(table());
    connect(table().entityModel(), &EntityTableModel::dataChanged, this, [this] { updateActions(); });
}

void KeysPage::trigger(ActionId id)
{
    switch (id) {
    case ActionId::New:
        return generate(false);
    case ActionId::RotateKey:
        return generate(true);
    case ActionId::ImportKey:
        return import();
    case ActionId::Edit:
        return edit();
    case ActionId::ActivateKey:
        return activateKey();
    case ActionId::ExportKey:
        return exportKey();
    case ActionId::KeyRecord:
        return showRecord();
    case ActionId::RevokeKeys:
        return revoke();
    case ActionId::Delete:
        return remove();
    case ActionId::Publish:
        return publish();
    case ActionId::InspectToken:
        return inspect();
    default:
        break;
    }
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

void KeysPage::edit()
{
    auto *dialog = new EditKeyDialog(context(), currentId(), window());
    connect(dialog, &EditKeyDialog::saved, this,
            [this](const QString &name) { emit notice(tr("Key “%1” saved.").arg(visibleText(name))); });
    dialog->open();
}

/// Says first what becomes of the key that signs until now.
void KeysPage::activateKey()
{
    const qint64 id = currentId();
    const auto active =
        context().store.read(Store::Lane::Page, JobContext(), [](Connection &c) { return findActiveKey(c); });
    onResult(active, this, [this, id](const Result<std::optional<SigningKey>> &result) {
        if (!result)
            return showError(result.error());
        const Question question{tr("Activate key"), tr("Let this key sign from now on?"),
                                planSentence({}, *result, context().clock.now()), tr("Activate")};
        context().prompts.confirm(window(), question, [this, id](bool accepted) {
            if (accepted)
                execute(ActivateKey{id}, tr("Activating the key"), tr("The key signs now. Publish it."));
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
                tr("%Ln key(s) revoked. Publish now, so that verifiers refuse the tokens.", nullptr,
                   static_cast<int>(ids.size())));
    });
    dialog->open();
}

void KeysPage::remove()
{
    auto *dialog = new ConfirmImpactDialog(context().store, Resource::Key, selectedIds(), window());
    connect(dialog, &ConfirmImpactDialog::confirmed, this, [this](const QList<qint64> &ids) {
        execute(DeleteKeys{ids}, tr("Deleting keys"), tr("%Ln key(s) deleted.", nullptr, static_cast<int>(ids.size())));
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

void KeysPage::inspect()
{
    (new TokenInspectorDialog(context(), window()))->open();
}

void KeysPage::loadDetails(qint64 id)
{
    const auto read = context().store.read(Store::Lane::Page, JobContext(),
                                           [id](Connection &connection) { return readKeyDetails(connection, id); });
    onResult(read, this, [this, id](const Result<KeyDetails> &result) {
        if (result && id == currentId())
            show(*result);
    });
}

void KeysPage::show(const KeyDetails &shown)
{
    m_current = shown.key;
    details().setContent(keyContent(shown, context().clock.now()));
    updateActions();
}

SelectionFacts KeysPage::selectionFacts() const
{
    return keySelection(table(), context().clock);
}

QPair<QString, QString> KeysPage::emptyText() const
{
    return {tr("No signing keys yet"),
            tr("A key signs tokens, so that anyone can verify them without a server: generate one, issue tokens by it, "
               "and publish its public part.")};
}

QString KeysPage::copyText() const
{
    return m_current ? m_current->kid : QString();
}

} // namespace gatehouse
