// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/exportkeydialog.h"

#include "core/authority/authority.h"
#include "core/crypto/keyfiles/keyexport.h"
#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/tabular/export/pendingfile.h"
#include "ui/dialogs/prompts.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/secretedit.h"
#include "ui/theme/theme.h"
#include "ui/vault/unlockdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int exportKeyWidth = 580;
constexpr qsizetype shortestPassphrase = 8;

Result<SecretString> writeSecret(const QString &path, const SecretString &content)
{
    const QByteArrayView bytes = content.reveal();
    TRY(writeWholeFile(path, QByteArray::fromRawData(bytes.data(), bytes.size())));
    return SecretString();
}

} // namespace

ExportKeyDialog::ExportKeyDialog(const Services &services, qint64 id, QWidget *parent)
    : EditorDialog(tr("Export key"), tr("Save…"), services.prompts, parent)
    , m_services(services)
    , m_what(new QComboBox)
{
    addRows();
    follow();
    fit(exportKeyWidth);
    startWith(services.store.read(Store::Lane::Page, reading(),
                                  [id](Connection &connection) { return readRow<SigningKey>(connection, id); }),
              [this](const SigningKey &key) { start(key); });
}

void ExportKeyDialog::addRows()
{
    const std::pair<What, QString> choices[] = {
        {What::PublicPem, tr("Public key, PEM")},
        {What::PublicJwk, tr("Public key, JWK")},
        {What::KeySet, tr("All published keys, JWK Set")},
        {What::EncryptedPem, tr("Private key, PEM with a passphrase")},
        {What::Pkcs12, tr("Private key, PKCS#12 with a passphrase")},
        {What::ClearPem, tr("Private key, PEM in clear text")},
        {What::ClearJwk, tr("Private key, JWK in clear text")},
    };
    const QString reason = m_services.authority.capabilities().reasonAgainst(Verb::ExportPrivate, Resource::Key);
    for (const auto &[what, text] : choices) {
        if (what < What::EncryptedPem || reason.isEmpty())
            m_what->addItem(text, static_cast<int>(what));
    }
    form()->addRow(u"what"_s, tr("&What"), m_what);
    m_passphrase = new SecretEdit;
    form()->addRow(u"passphrase"_s, tr("&Passphrase"), m_passphrase,
                   tr("For the file. Anyone with the file and its passphrase can sign tokens in your name."));
    m_again = new SecretEdit;
    form()->addRow(u"again"_s, tr("&Again"), m_again);
    m_confirmation = new QLineEdit;
    m_confirmation->setFont(monospaceFont(m_confirmation->font()));
    form()->addRow(u"confirmation"_s, tr("&Confirm"), m_confirmation);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportKeyDialog::follow);
}

void ExportKeyDialog::start(const SigningKey &key)
{
    m_key = key;
    setWindowTitle(tr("Export key “%1”").arg(visibleText(displayName(key))));
    setIdle();
    follow();
    form()->focusField(u"what"_s);
}

ExportKeyDialog::What ExportKeyDialog::what() const
{
    return static_cast<What>(m_what->currentData().toInt());
}

void ExportKeyDialog::follow()
{
    const What chosen = what();
    const bool hasPassphrase = chosen == What::EncryptedPem || chosen == What::Pkcs12;
    const bool isClear = chosen == What::ClearPem || chosen == What::ClearJwk;
    form()->row(u"passphrase"_s)->setShown(hasPassphrase);
    form()->row(u"again"_s)->setShown(hasPassphrase);
    form()->row(u"confirmation"_s)->setShown(isClear);
    form()
        ->row(u"confirmation"_s)
        ->setHint(tr("Anyone who reads this file can sign tokens in your name. Type %1 to confirm.")
                      .arg(visibleText(displayName(m_key))));
    form()->row(u"what"_s)->setHint(chosen < What::EncryptedPem
                                        ? tr("Public keys verify tokens and cannot sign them. They are safe to share.")
                                        : tr("The export is recorded in the audit log."));
    forgetTouches();
    refresh();
    fit(exportKeyWidth);
}

Problems ExportKeyDialog::problems() const
{
    Problems problems;
    const What chosen = what();
    if (chosen == What::EncryptedPem || chosen == What::Pkcs12) {
        if (m_passphrase->text().size() < shortestPassphrase)
            problems.append(
                {u"passphrase"_s, tr("Use at least %n characters.", nullptr, static_cast<int>(shortestPassphrase))});
        else if (m_again->text() != m_passphrase->text())
            problems.append({u"again"_s, tr("The passphrases do not match.")});
    }
    if ((chosen == What::ClearPem || chosen == What::ClearJwk) &&
        m_confirmation->text().trimmed() != visibleText(displayName(m_key)))
        problems.append({u"confirmation"_s, tr("Type %1.").arg(visibleText(displayName(m_key)))});
    return problems;
}

QString ExportKeyDialog::fileName() const
{
    const QString name = displayName(m_key).replace(u'/', u'-');
    switch (what()) {
    case What::PublicPem:
        return name + u".public.pem"_s;
    case What::PublicJwk:
        return name + u".public.jwk"_s;
    case What::KeySet:
        return u"jwks.json"_s;
    case What::Pkcs12:
        return name + u".p12"_s;
    case What::ClearJwk:
        return name + u".private.jwk"_s;
    case What::EncryptedPem:
    case What::ClearPem:
        break;
    }
    return name + u".private.pem"_s;
}

void ExportKeyDialog::submit()
{
    m_services.prompts.chooseSaveFile(this, {windowTitle(), fileName()}, [this](const QString &path) {
        if (path.isEmpty())
            return;
        if (what() < What::EncryptedPem)
            return exportPublic(path);
        withUnlockedVault(m_services, this, [this, path] { exportPrivate(path); });
    });
}

void ExportKeyDialog::exportPublic(const QString &path)
{
    setBusy(tr("Writing…"));
    const auto content = m_services.store.read(
        Store::Lane::Page, reading(),
        [chosen = what(), key = m_key, now = m_services.clock.now()](Connection &connection) -> Result<SecretString> {
            TRY_ASSIGN(const auto published, chosen == What::KeySet
                                                 ? readPublishedKeys(connection, now)
                                                 : Result<QList<SigningKey>>(QList<SigningKey>{key}));
            QList<JwsKey> keys;
            for (const SigningKey &one : published) {
                TRY_ASSIGN(const auto readable, publicJwsKey(one));
                keys << readable;
            }
            if (chosen == What::KeySet)
                return SecretString(publicJwks(keys));
            return SecretString(chosen == What::PublicJwk ? publicJwk(keys.constFirst())
                                                          : publicPem(keys.constFirst().key));
        });
    onResult(content, this, [this, path](const Result<SecretString> &result) {
        if (result)
            write(path, *result);
        else
            showFailure(result.error());
    });
}

void ExportKeyDialog::exportPrivate(const QString &path)
{
    setBusy(tr("Writing…"));
    ExportPrivateKey command{m_key.id};
    switch (what()) {
    case What::ClearPem:
        command.format = PrivateKeyFormat::Pem;
        break;
    case What::ClearJwk:
        command.format = PrivateKeyFormat::Jwk;
        break;
    case What::Pkcs12:
        command.format = PrivateKeyFormat::Pkcs12;
        break;
    default:
        command.format = PrivateKeyFormat::EncryptedPem;
    }
    if (command.format == PrivateKeyFormat::EncryptedPem || command.format == PrivateKeyFormat::Pkcs12)
        command.passphrase = m_passphrase->secret();
    onResult(m_services.authority.execute(std::move(command)), this, [this, path](const Result<Outcome> &outcome) {
        if (outcome)
            write(path, outcome->secrets.constFirst().secret);
        else
            showFailure(outcome.error());
    });
}

void ExportKeyDialog::write(const QString &path, const SecretString &content)
{
    const Async<SecretString> written = QtConcurrent::run(&writeSecret, path, content);
    finishWith(written, [this, path](const SecretString &) { emit exported(path); });
}

} // namespace gatehouse
