// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/importkeydialog.h"

#include "core/authority/authority.h"
#include "core/crypto/jose/jwk.h"
#include "core/crypto/keyfiles/keyexport.h"
#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/store/rows/signingkeyrows.h"
#include "ui/dialogs/prompts.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/forms/secretedit.h"
#include "ui/forms/segmentedchoice.h"
#include "ui/pages/keys/signingstart.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int importKeyWidth = 620;

Result<SecretString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::NotFound, ImportKeyDialog::tr("“%1” cannot be read: %2").arg(path, file.errorString()),
                    {}, u"source"_s);
    QByteArray content = file.read(maxKeyFileBytes + 1);
    return SecretString::adopt(content);
}

QWidget *row(std::initializer_list<QWidget *> widgets, QWidget *stretched = nullptr)
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Between);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, widget == stretched ? 1 : 0);
    if (!stretched)
        layout->addStretch();
    return holder;
}

QPushButton *plainButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ImportKeyDialog::ImportKeyDialog(const Services &services, QWidget *parent)
    : EditorDialog(tr("Import a signing key"), tr("Import"), services.prompts, parent)
    , m_services(services)
{
    setAcceptDrops(true);
    addRows();
    forget();
    fit(importKeyWidth);
}

void ImportKeyDialog::addRows()
{
    QPushButton *choose = plainButton(tr("&Choose a file…"), u"chooseFile"_s);
    QPushButton *fromClipboard = plainButton(tr("&Paste"), u"paste"_s);
    QWidget *buttons = row({choose, fromClipboard});
    buttons->setFocusProxy(choose);
    form()->addRow(u"source"_s, tr("From"), buttons,
                   tr("Or drop a file here: PEM, DER, JWK or PKCS#12, encrypted or not."));
    m_source = plainLabel({});
    form()->addRow(u"file"_s, tr("Read"), m_source);
    m_passphrase = new SecretEdit;
    m_passphrase->setObjectName(u"keyPassphrase"_s);
    m_passphrase->setAccessibleName(tr("Passphrase of the file"));
    m_open = plainButton(tr("&Open"), u"openKey"_s);
    QWidget *passphraseRow = row({m_passphrase, m_open}, m_passphrase);
    passphraseRow->setFocusProxy(m_passphrase);
    form()->addRow(u"passphrase"_s, tr("Pa&ssphrase"), passphraseRow, tr("The passphrase of the encrypted file."));
    m_summary = plainLabel({});
    m_summary->setObjectName(u"foundKey"_s);
    form()->addRow(u"found"_s, tr("Found"), m_summary);
    m_algorithm = new SegmentedChoice({u"RS256"_s, u"PS256"_s});
    form()->addRow(u"algorithm"_s, tr("&Algorithm"), m_algorithm);
    m_name = new QLineEdit;
    m_name->setMaxLength(400);
    form()->addRow(u"name"_s, tr("&Name"), m_name, tr("Optional, such as “plant 2027”."));
    m_start = new SigningStart(m_services.clock.now());
    form()->addRow(u"signsFrom"_s, tr("S&igns"), m_start);
    connect(choose, &QPushButton::clicked, this, &ImportKeyDialog::chooseFile);
    connect(fromClipboard, &QPushButton::clicked, this, &ImportKeyDialog::paste);
    connect(m_open, &QPushButton::clicked, this, &ImportKeyDialog::openKey);
    connect(m_start, &SigningStart::changed, this, &ImportKeyDialog::follow);
}

void ImportKeyDialog::chooseFile()
{
    const FileQuestion question{
        tr("Choose a file with a private key"),
        {},
        {tr("Keys (*.pem *.key *.der *.p8 *.pk8 *.jwk *.json *.p12 *.pfx)"), tr("All files (*)")}};
    m_services.prompts.chooseOpenFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            readFile(path);
    });
}

void ImportKeyDialog::paste()
{
    QByteArray content = QGuiApplication::clipboard()->text().toUtf8();
    if (content.trimmed().isEmpty())
        return onProblem({ErrorKind::InvalidInput, tr("The clipboard holds no text."), {}, u"source"_s});
    read(SecretString::adopt(content), tr("From the clipboard"));
}

void ImportKeyDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void ImportKeyDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    readFile(event->mimeData()->urls().constFirst().toLocalFile());
}

void ImportKeyDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    // Enter in the passphrase opens the file.
    if (m_passphrase->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return openKey();
    EditorDialog::keyPressEvent(event);
}

void ImportKeyDialog::readFile(const QString &path)
{
    setBusy(tr("Reading the file…"));
    const Async<SecretString> content = QtConcurrent::run(&contentOf, path);
    onResult(content, this, [this, name = QFileInfo(path).fileName()](const Result<SecretString> &result) {
        if (result)
            read(*result, name);
        else
            onProblem(result.error());
    });
}

void ImportKeyDialog::read(SecretString content, const QString &source)
{
    forget();
    m_from = source;
    m_found.content = std::move(content);
    openKey();
}

/// On a worker thread: checking the passphrase is slow.
void ImportKeyDialog::openKey()
{
    if (m_found.content.isEmpty())
        return;
    const SecretString passphrase = m_passphrase->secret();
    setBusy(tr("Opening the key…"));
    wait(QtConcurrent::run([content = m_found.content, passphrase]() -> Result<Found> {
        auto key = importKey(content.reveal(), passphrase);
        if (!key)
            return tl::unexpected(key.error());
        auto privateKey = privateDer(key->key);
        if (!privateKey)
            return fail(ErrorKind::InvalidInput,
                        tr("The file contains only a public key. Signing needs the private key."), {}, u"source"_s);
        return Found{content, *key, *privateKey};
    }));
}

void ImportKeyDialog::wait(const Reading &pending)
{
    onResult(pending, this, [this](const Result<Found> &found) {
        if (!found)
            return onProblem(found.error());
        const auto active =
            m_services.store.read(Store::Lane::Page, reading(), [](Connection &c) { return findActiveKey(c); });
        onResult(active, this, [this, found = *found](const Result<std::optional<SigningKey>> &key) {
            Found all = found;
            all.active = key.value_or(std::nullopt);
            onFound(all);
        });
    });
}

void ImportKeyDialog::onFound(const Found &found)
{
    m_found = found;
    m_found.content = SecretString(); // no longer needed
    m_isLocked = false;
    m_passphrase->wipe();
    setIdle();
    clearFailure();
    show(found);
    fit(importKeyWidth);
    form()->focusField(u"name"_s);
}

void ImportKeyDialog::onProblem(const Error &error)
{
    const bool needsPassphrase = error.kind == ErrorKind::Locked;
    if (needsPassphrase || error.kind == ErrorKind::Unauthenticated) {
        m_isLocked = true;
        setIdle();
        m_source->setText(visibleText(m_from));
        form()->row(u"file"_s)->setShown(true);
        form()->row(u"passphrase"_s)->setShown(true);
        fit(importKeyWidth);
        if (!needsPassphrase)
            showFailure({error.kind, error.message, {}, u"passphrase"_s});
        m_passphrase->selectAll();
        return form()->focusField(u"passphrase"_s);
    }
    forget();
    showFailure({error.kind, error.message, error.detail, u"source"_s});
}

void ImportKeyDialog::show(const Found &found)
{
    const KeyPair &key = found.key->key;
    const bool choosesAlgorithm = key.type() == KeyType::Rsa && !found.key->algorithm;
    m_source->setText(visibleText(m_from));
    m_algorithm->setCurrent(0);
    //: %1 is the kind of key, %2 its ID, %3 the algorithm that it signs with
    m_summary->setText(tr("Private key, %1, signs with %3\nKey ID %2")
                           .arg(key.name(), QString::fromLatin1(thumbprint(key)),
                                choosesAlgorithm ? tr("the algorithm chosen below") : algorithm()));
    for (const QString &field : {u"file"_s, u"found"_s, u"name"_s, u"signsFrom"_s})
        form()->row(field)->setShown(true);
    form()->row(u"passphrase"_s)->setShown(false);
    form()->row(u"algorithm"_s)->setShown(choosesAlgorithm);
    m_start->setOffered(StartKind::Later, found.active.has_value());
    m_start->setPlan({found.active ? StartKind::Later : StartKind::AtOnce, {}});
    follow();
}

/// Back to the empty form.
void ImportKeyDialog::forget()
{
    m_found = {};
    m_isLocked = false;
    m_passphrase->wipe();
    for (const QString &field : {u"file"_s, u"passphrase"_s, u"found"_s, u"algorithm"_s, u"name"_s, u"signsFrom"_s})
        form()->row(field)->setShown(false);
    clearFailure();
    refresh();
}

void ImportKeyDialog::follow()
{
    form()->row(u"signsFrom"_s)->setHint(planSentence(m_start->plan(), m_found.active, m_services.clock.now()));
    refresh();
    fit(importKeyWidth);
}

QString ImportKeyDialog::algorithm() const
{
    if (m_found.key->algorithm)
        return QString::fromLatin1(algorithmName(*m_found.key->algorithm));
    if (m_found.key->key.type() == KeyType::Rsa)
        return m_algorithm->current() == 1 ? u"PS256"_s : u"RS256"_s;
    return QString::fromLatin1(algorithmName(algorithmsFor(m_found.key->key.type()).constFirst()));
}

Problems ImportKeyDialog::problems() const
{
    if (m_isLocked)
        return {{u"passphrase"_s, tr("Enter the passphrase and open the file.")}};
    if (!m_found.key)
        return {{u"source"_s, tr("Choose a file with a private key, drop it here, or paste it.")}};
    Problems problems;
    if (const QString wrong = textProblem(m_name->text().trimmed(), maxNameLength); !wrong.isEmpty())
        problems.append({u"name"_s, wrong});
    const SigningPlan plan = m_start->plan();
    if (plan.kind == StartKind::FromDate && plan.from <= m_services.clock.now())
        problems.append({u"signsFrom"_s, tr("Choose a time in the future.")});
    return problems;
}

bool ImportKeyDialog::isModified() const
{
    return m_found.key.has_value();
}

void ImportKeyDialog::submit()
{
    setBusy(tr("Importing…"));
    const SigningPlan plan = m_start->plan();
    CreateKey command;
    command.key.name = m_name->text().trimmed();
    command.key.algorithm = algorithm();
    command.key.origin = KeyOrigin::Imported;
    command.key.signsFrom = plan.from;
    command.privateKey = m_found.privateKey;
    command.activate = plan.kind == StartKind::AtOnce;
    const QString name = command.key.name.isEmpty() ? m_found.key->key.name() : command.key.name;
    onResult(m_services.authority.execute(std::move(command)), this, [this, name](const Result<Outcome> &outcome) {
        if (!outcome) {
            Error error = outcome.error();
            if (error.field == "kid"_L1)
                error.field = u"source"_s; // the workspace already has the key
            return showFailure(error);
        }
        setIdle();
        emit saved(*outcome, tr("Key “%1” imported. Publish it.").arg(visibleText(name)));
        finish();
    });
}

} // namespace gatehouse
