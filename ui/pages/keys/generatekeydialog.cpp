// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/generatekeydialog.h"

#include "core/authority/authority.h"
#include "core/crypto/keyfiles/keyexport.h"
#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/store/rows/signingkeyrows.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/segmentedchoice.h"
#include "ui/jobs/jobbar.h"
#include "ui/pages/keys/signingstart.h"
#include "ui/vault/unlockdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int generateKeyWidth = 600;
constexpr int generatePollMs = 100;

bool isRsa(KeyKind kind)
{
    return kind == KeyKind::Rsa2048 || kind == KeyKind::Rsa3072 || kind == KeyKind::Rsa4096;
}

/// P-256 first: RFC 7518 recommends ES256, and nearly every verifier supports it.
constexpr KeyKind kindsOffered[] = {KeyKind::P256,    KeyKind::Ed25519, KeyKind::P384,
                                    KeyKind::Rsa3072, KeyKind::Rsa2048, KeyKind::Rsa4096};

QString kindHint(KeyKind kind)
{
    switch (kind) {
    case KeyKind::P256:
        return GenerateKeyDialog::tr(
            "Signs with ES256. Short tokens, supported by nearly every verifier. Recommended.");
    case KeyKind::Ed25519:
        return GenerateKeyDialog::tr("Signs with EdDSA. The fastest. Make sure that all your verifiers support it.");
    case KeyKind::P384:
        return GenerateKeyDialog::tr("Signs with ES384, for policies that require 192-bit security.");
    case KeyKind::Rsa2048:
        return GenerateKeyDialog::tr("For verifiers that support only RSA. Not recommended after 2030.");
    case KeyKind::Rsa3072:
        return GenerateKeyDialog::tr("For verifiers that support only RSA. Tokens are longer and slower to sign.");
    case KeyKind::Rsa4096:
        break;
    }
    return GenerateKeyDialog::tr(
        "For verifiers that support only RSA, and policies that require 4096 bits. Slow to generate and to sign with.");
}

Result<SecretString> generateKey(KeyKind kind, const JobContext &job)
{
    TRY_ASSIGN(const auto pair, KeyPair::generate(kind, job));
    return privateDer(pair);
}

} // namespace

GenerateKeyDialog::GenerateKeyDialog(const Services &services, Purpose purpose, QWidget *parent)
    : EditorDialog(purpose == Purpose::Rotate ? tr("Rotate the signing key") : tr("Generate a signing key"),
                   purpose == Purpose::Rotate ? tr("Rotate") : tr("Generate"), services.prompts, parent)
    , m_services(services)
    , m_purpose(purpose)
    , m_progress(new QProgressBar(this))
{
    m_progress->setAccessibleName(tr("Generating the key"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    addAbove(m_progress);
    addRows();
    m_poll.setInterval(generatePollMs);
    connect(&m_poll, &QTimer::timeout, this, &GenerateKeyDialog::showProgress);
    follow();
    fit(generateKeyWidth);
    startWith(services.store.read(
                  Store::Lane::Page, reading(),
                  [now = services.clock.now()](Connection &connection) { return readPublishedKeys(connection, now); }),
              [this](const QList<SigningKey> &published) { start(published); });
}

GenerateKeyDialog::~GenerateKeyDialog()
{
    m_generation.cancel();
}

void GenerateKeyDialog::addRows()
{
    m_source = new QComboBox;
    form()->addRow(u"source"_s, tr("Ne&xt key"), m_source);
    form()->row(u"source"_s)->setShown(false);
    m_kind = new QComboBox;
    for (const KeyKind kind : kindsOffered)
        m_kind->addItem(keyKindName(kind), static_cast<int>(kind));
    form()->addRow(u"kind"_s, tr("&Kind"), m_kind);
    m_algorithm = new SegmentedChoice({u"RS256"_s, u"PS256"_s});
    form()->addRow(u"algorithm"_s, tr("&Algorithm"), m_algorithm,
                   tr("Every verifier supports RS256. PS256 is stronger, where verifiers support it."));
    m_name = new QLineEdit;
    m_name->setMaxLength(400);
    form()->addRow(u"name"_s, tr("&Name"), m_name, tr("Optional, such as “plant 2027”."));
    m_start = new SigningStart(m_services.clock.now());
    form()->addRow(u"signsFrom"_s, tr("&Signs"), m_start);
    for (QComboBox *box : {m_source, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &GenerateKeyDialog::follow);
    connect(m_start, &SigningStart::changed, this, &GenerateKeyDialog::follow);
}

void GenerateKeyDialog::start(const QList<SigningKey> &published)
{
    m_source->addItem(tr("A new key"), -1);
    for (const SigningKey &key : published) {
        if (key.status == KeyStatus::Active)
            m_active = key;
        if (key.status != KeyStatus::Next || m_purpose != Purpose::Rotate)
            continue;
        //: a key that is to sign later: its name and kind
        m_source->addItem(tr("“%1” (%2), next key").arg(visibleText(displayName(key)), key.kind),
                          static_cast<int>(m_waiting.size()));
        m_waiting << key;
    }
    form()->row(u"source"_s)->setShown(!m_waiting.isEmpty());
    m_start->setOffered(StartKind::Later, m_active && m_purpose == Purpose::Generate);
    if (m_active && m_purpose == Purpose::Rotate)
        m_start->setPlan({StartKind::FromDate, nextMonday(m_services.clock.now())});
    else if (m_active)
        m_start->setPlan({StartKind::Later, {}});
    if (!m_waiting.isEmpty())
        m_source->setCurrentIndex(1);
    setIdle();
    follow();
    fit(generateKeyWidth);
    form()->focusField(m_waiting.isEmpty() ? u"kind"_s : u"source"_s);
}

void GenerateKeyDialog::follow()
{
    const bool isNew = !waiting();
    for (const QString &field : {u"kind"_s, u"name"_s})
        form()->row(field)->setShown(isNew);
    form()->row(u"kind"_s)->setHint(kindHint(kind()));
    form()->row(u"algorithm"_s)->setShown(isNew && isRsa(kind()));
    form()->row(u"signsFrom"_s)->setHint(planSentence(m_start->plan(), m_active, m_services.clock.now()));
    refresh();
    fit(generateKeyWidth);
}

KeyKind GenerateKeyDialog::kind() const
{
    return static_cast<KeyKind>(m_kind->currentData().toInt());
}

const SigningKey *GenerateKeyDialog::waiting() const
{
    const int index = m_source->currentData().isValid() ? m_source->currentData().toInt() : -1;
    return index < 0 ? nullptr : &m_waiting.at(index);
}

QString GenerateKeyDialog::name() const
{
    return waiting() ? displayName(*waiting()) : m_name->text().trimmed();
}

Problems GenerateKeyDialog::problems() const
{
    Problems problems;
    if (const QString wrong = textProblem(m_name->text().trimmed(), maxNameLength); !waiting() && !wrong.isEmpty())
        problems.append({u"name"_s, wrong});
    const SigningPlan plan = m_start->plan();
    if (plan.kind == StartKind::FromDate && plan.from <= m_services.clock.now())
        problems.append({u"signsFrom"_s, tr("Choose a time in the future.")});
    return problems;
}

bool GenerateKeyDialog::isModified() const
{
    return !m_name->text().isEmpty();
}

void GenerateKeyDialog::submit()
{
    const SigningKey *chosen = waiting();
    if (!chosen)
        return withUnlockedVault(m_services, this, [this] { generate(); });
    setBusy(tr("Saving…"));
    if (m_start->plan().kind == StartKind::AtOnce)
        return execute(ActivateKey{chosen->id}, displayName(*chosen));
    SigningKey planned = *chosen;
    planned.signsFrom = m_start->plan().from;
    execute(UpdateKey{planned}, displayName(planned));
}

void GenerateKeyDialog::generate()
{
    setBusy(tr("Generating the key…"));
    m_generation = JobContext();
    m_isGenerating = true;
    m_poll.start();
    showProgress();
    fit(generateKeyWidth);
    const Async<SecretString> made = QtConcurrent::run(&generateKey, kind(), m_generation);
    onResult(made, this, [this](const Result<SecretString> &privateKey) {
        endProgress();
        if (privateKey)
            store(*privateKey);
        else if (privateKey.error().kind == ErrorKind::Cancelled)
            setIdle();
        else
            showFailure(privateKey.error());
    });
}

void GenerateKeyDialog::showProgress()
{
    gatehouse::showProgress(*m_progress, m_generation.progress());
    m_progress->show();
}

void GenerateKeyDialog::endProgress()
{
    m_isGenerating = false;
    m_poll.stop();
    m_progress->hide();
    fit(generateKeyWidth);
}

void GenerateKeyDialog::reject()
{
    if (m_isGenerating)
        m_generation.cancel();
    else
        EditorDialog::reject();
}

void GenerateKeyDialog::store(const SecretString &privateKey)
{
    setBusy(tr("Saving…"));
    const SigningPlan plan = m_start->plan();
    CreateKey command;
    command.key.name = name();
    if (isRsa(kind()))
        command.key.algorithm = m_algorithm->current() == 1 ? u"PS256"_s : u"RS256"_s;
    command.key.signsFrom = plan.from;
    command.privateKey = privateKey;
    command.activate = plan.kind == StartKind::AtOnce;
    execute(command, name().isEmpty() ? keyKindName(kind()) : name());
}

void GenerateKeyDialog::execute(Command command, const QString &name)
{
    const SigningPlan plan = m_start->plan();
    const QString shown = visibleText(name);
    const QString notice = plan.kind == StartKind::AtOnce ? tr("Key “%1” activated. Publish it.").arg(shown)
                           : plan.kind == StartKind::FromDate
                               ? tr("Key “%1” signs from %2. Publish it before then.").arg(shown, longTime(plan.from))
                               : tr("Key “%1” created. Publish it, and activate it later.").arg(shown);
    finishWith(m_services.authority.execute(std::move(command)),
               [this, notice](const Outcome &outcome) { emit saved(outcome, notice); });
}

} // namespace gatehouse
