// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/publishdialog.h"

#include "core/authority/authority.h"
#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/store/rows/signingkeyrows.h"
#include "ui/dialogs/prompts.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/jobs/jobbar.h"
#include "ui/pages/keys/keyplan.h"
#include "ui/theme/theme.h"
#include "ui/vault/unlockdialog.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int publishWidth = 640;
constexpr int publishPollMs = 100;
constexpr qint64 msecsPerDay = 24LL * 60 * 60 * 1000;

Result<Publication> publishTo(const std::shared_ptr<Store> &store, const QString &folder,
                              const PublicationOptions &options, const QDateTime &now, const JobContext &job)
{
    TRY_ASSIGN(const auto reader, store->openReader());
    return publish(*reader, store->vault(), folder, options, now, job);
}

QString listHint(const PublicationState &state)
{
    if (state.hasStatusList())
        return PublishDialog::tr("Verifiers refuse an expired list, and with it every token. Publish again before it "
                                 "expires.");
    if (state.issuer.isEmpty())
        return PublishDialog::tr(
            "Without an issuer there is no status list, and verifiers do not know which tokens are "
            "revoked. Set the issuer in the workspace settings.");
    return PublishDialog::tr("There is no status list because no key is active to sign it.");
}

} // namespace

PublishDialog::PublishDialog(const PageContext &context, QWidget *parent)
    : EditorDialog(tr("Publish keys and token status"), tr("Publish"), context.prompts, parent)
    , m_context(context)
    , m_progress(new QProgressBar(this))
{
    m_progress->setAccessibleName(tr("Publishing"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    addAbove(m_progress);
    addRows();
    m_poll.setInterval(publishPollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        showProgress(*m_progress, m_job.progress());
        m_progress->show();
    });
    fit(publishWidth);
    startWith(
        context.store.read(Store::Lane::Scan, reading(),
                           [now = context.clock.now()](Connection &connection) { return readPlan(connection, now); }),
        [this](const Plan &plan) { start(plan); });
}

PublishDialog::~PublishDialog()
{
    m_job.cancel();
}

void PublishDialog::addRows()
{
    m_folder = new QLineEdit;
    m_folder->setObjectName(u"folderPath"_s);
    m_folder->setAccessibleName(tr("Folder"));
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAutoDefault(false);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Between);
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    holder->setFocusProxy(m_folder);
    form()->addRow(
        u"folder"_s, tr("&Folder"), holder,
        tr("The folder that a web server publishes as the root of the issuer. Created if it does not exist."));
    m_lifetime = new QComboBox;
    for (const int days : {1, 7, 30, 90})
        m_lifetime->addItem(tr("%n day(s)", nullptr, days), days);
    m_lifetime->setCurrentIndex(m_lifetime->findData(30));
    form()->addRow(u"lifetime"_s, tr("Status &list expires after"), m_lifetime);
    m_changes = plainLabel({});
    m_changes->setObjectName(u"changesText"_s);
    form()->addRow(u"changes"_s, tr("What changed"), m_changes);
    m_files = plainLabel({});
    m_files->setObjectName(u"filesText"_s);
    m_files->setFont(monospaceFont(m_files->font()));
    form()->addRow(u"files"_s, tr("Files"), m_files);
    connect(browse, &QPushButton::clicked, this, &PublishDialog::chooseFolder);
}

Result<PublishDialog::Plan> PublishDialog::readPlan(Connection &connection, const QDateTime &now)
{
    TRY_ASSIGN(const auto state, readPublicationState(connection, now));
    QList<JwsKey> keys;
    for (const SigningKey &key : state.keys) {
        TRY_ASSIGN(const auto readable, publicJwsKey(key));
        keys << readable;
    }
    TRY_ASSIGN(const auto documents, publicDocuments(state.issuer, keys));
    Plan plan{state, {}};
    for (const PublishedFile &file : documents)
        plan.files << file.path;
    if (state.hasStatusList())
        plan.files << statusListPath(state.issuer);
    return plan;
}

void PublishDialog::start(const Plan &plan)
{
    m_state = plan.state;
    if (m_state.last)
        m_folder->setText(QDir::toNativeSeparators(m_state.last->folder));
    const QStringList sentences = describe(m_state.changes);
    m_changes->setText(sentences.isEmpty() ? tr("Nothing. The published files are up to date.")
                                           : sentences.join(u'\n'));
    form()
        ->row(u"changes"_s)
        ->setHint(m_state.last ? tr("Since %1.").arg(longTime(m_state.last->publishedAt)) : QString());
    m_files->setText(plan.files.join(u'\n'));
    m_lifetime->setEnabled(m_state.hasStatusList());
    form()->row(u"lifetime"_s)->setHint(listHint(m_state));
    setIdle();
    fit(publishWidth);
    form()->focusField(u"folder"_s);
}

void PublishDialog::chooseFolder()
{
    m_context.prompts.chooseFolder(this, {tr("Choose the folder to publish into"), m_folder->text()},
                                   [this](const QString &path) {
                                       if (path.isEmpty())
                                           return;
                                       m_folder->setText(QDir::toNativeSeparators(path));
                                       refresh();
                                   });
}

Problems PublishDialog::problems() const
{
    const QString folder = m_folder->text().trimmed();
    if (folder.isEmpty())
        return {{u"folder"_s, tr("Choose a folder.")}};
    if (!QDir::isAbsolutePath(folder))
        return {{u"folder"_s, tr("Enter an absolute path, or choose the folder with Browse.")}};
    if (m_state.keys.isEmpty())
        return {{u"changes"_s, tr("There is no key to publish. Generate a key first.")}};
    return {};
}

void PublishDialog::submit()
{
    if (!m_state.hasStatusList())
        return write();
    withUnlockedVault(m_context, this, [this] { write(); });
}

void PublishDialog::write()
{
    setBusy(tr("Publishing…"));
    m_job = JobContext();
    m_isWriting = true;
    m_poll.start();
    PublicationOptions options;
    options.lifetimeMs = m_lifetime->currentData().toLongLong() * msecsPerDay;
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const Async<Publication> written =
        QtConcurrent::run(&publishTo, m_context.sharedStore, folder, options, m_context.clock.now(), m_job);
    m_context.jobs.track(tr("Publishing"), m_job, written);
    onResult(written, this, [this](const Result<Publication> &publication) {
        m_isWriting = false;
        m_poll.stop();
        m_progress->hide();
        if (publication)
            return record(*publication);
        if (publication.error().kind == ErrorKind::Cancelled)
            return setIdle();
        Error error = publication.error();
        if (error.kind != ErrorKind::Locked && error.field.isEmpty())
            error.field = u"folder"_s;
        showFailure(error);
    });
}

void PublishDialog::record(const Publication &publication)
{
    finishWith(m_context.authority.execute(RecordPublication{publication}),
               [this, folder = publication.folder](const Outcome &) { emit published(folder); });
}

/// Cancelling leaves the folder unchanged.
void PublishDialog::reject()
{
    if (m_isWriting)
        m_job.cancel();
    else
        EditorDialog::reject();
}

} // namespace gatehouse
