// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/rotatedatakeydialog.h"

#include "core/authority/authority.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/forms/secretedit.h"
#include "ui/jobs/jobbar.h"

#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int rotateDataKeyWidth = 560;
constexpr int rotationPollMs = 100;

} // namespace

RotateDataKeyDialog::RotateDataKeyDialog(const Services &services, QWidget *parent)
    : EditorDialog(tr("Rotate data key"), tr("Rotate"), services.prompts, parent)
    , m_services(services)
    , m_passphrase(new SecretEdit)
    , m_progress(busyBar(tr("Rotating the data key")))
{
    addAbove(plainLabel(tr("Encrypts every secret with a new key. The passphrase stays the same. The recovery code is "
                           "replaced, and keychains must be added again.")));
    form()->addRow(u"passphrase"_s, tr("&Passphrase"), m_passphrase);
    addBelow(m_progress);
    fit(rotateDataKeyWidth);
    m_passphrase->setFocus();
    m_poll.setInterval(rotationPollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] { showProgress(*m_progress, m_job.progress()); });
}

RotateDataKeyDialog::~RotateDataKeyDialog() = default;

Problems RotateDataKeyDialog::problems() const
{
    if (m_passphrase->text().isEmpty())
        return {{u"passphrase"_s, tr("Enter the passphrase.")}};
    return {};
}

void RotateDataKeyDialog::submit()
{
    setBusy(tr("Rotating…"));
    m_job = JobContext();
    m_runs = true;
    m_progress->setRange(0, 0);
    m_progress->show();
    m_poll.start();
    const auto rotating = m_services.authority.execute(RotateDataKey{m_passphrase->secret()}, m_job);
    onResult(rotating, this, [this](const Result<Outcome> &outcome) {
        m_runs = false;
        m_poll.stop();
        m_progress->hide();
        if (!outcome && outcome.error().kind == ErrorKind::Cancelled)
            return setIdle();
        if (!outcome)
            return showFailure(outcome.error());
        m_passphrase->wipe();
        setIdle();
        finish();
        emit rotated(*outcome);
    });
}

void RotateDataKeyDialog::reject()
{
    if (m_runs)
        return m_job.cancel();
    EditorDialog::reject();
}

} // namespace gatehouse
