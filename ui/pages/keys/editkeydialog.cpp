// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/editkeydialog.h"

#include "core/authority/authority.h"
#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/store/rows/signingkeyrows.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/pages/keys/signingstart.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int editKeyWidth = 560;

} // namespace

EditKeyDialog::EditKeyDialog(const Services &services, qint64 id, QWidget *parent)
    : EditorDialog(tr("Edit key"), tr("Save"), services.prompts, parent)
    , m_services(services)
    , m_name(new QLineEdit)
    , m_kid(plainLabel({}))
    , m_start(new SigningStart(services.clock.now()))
{
    m_name->setMaxLength(400);
    form()->addRow(u"name"_s, tr("&Name"), m_name, tr("For people, such as “plant 2027”. May be left empty."));
    m_kid->setFont(monospaceFont(m_kid->font()));
    form()->addRow(u"kid"_s, tr("Key ID"), m_kid, tr("The thumbprint of the key (RFC 7638). It never changes."));
    form()->addRow(u"signsFrom"_s, tr("&Signs"), m_start);
    m_start->setOffered(StartKind::AtOnce, false); // that is Activate now
    connect(m_start, &SigningStart::changed, this, &EditKeyDialog::follow);
    fit(editKeyWidth);
    load(id);
}

EditKeyDialog::~EditKeyDialog()
{
    m_job.cancel();
}

void EditKeyDialog::load(qint64 id)
{
    setBusy(tr("Reading…"));
    const auto loaded = m_services.store.read(Store::Lane::Page, m_job, [id](Connection &connection) -> Result<Loaded> {
        TRY_ASSIGN(const auto key, readRow<SigningKey>(connection, id));
        TRY_ASSIGN(const auto active, findActiveKey(connection));
        return Loaded{key, active};
    });
    onResult(loaded, this, [this](const Result<Loaded> &result) {
        if (result)
            start(*result);
        else
            showUnavailable(result.error());
    });
}

void EditKeyDialog::start(const Loaded &loaded)
{
    m_key = loaded.key;
    m_active = loaded.active;
    setWindowTitle(tr("Edit key “%1”").arg(visibleText(displayName(m_key))));
    m_name->setText(m_key.name);
    m_kid->setText(m_key.kid);
    form()->row(u"signsFrom"_s)->setShown(m_key.status == KeyStatus::Next);
    m_start->setPlan(m_key.signsFrom.isValid() ? SigningPlan{StartKind::FromDate, m_key.signsFrom}
                                               : SigningPlan{StartKind::Later, {}});
    m_key.signsFrom = edited().signsFrom; // in whole minutes, as the field shows it
    setIdle();
    follow();
    fit(editKeyWidth);
    form()->focusField(u"name"_s);
}

void EditKeyDialog::follow()
{
    form()->row(u"signsFrom"_s)->setHint(planSentence(m_start->plan(), m_active, m_services.clock.now()));
    refresh();
}

SigningKey EditKeyDialog::edited() const
{
    SigningKey key = m_key;
    key.name = m_name->text().trimmed();
    if (key.status == KeyStatus::Next)
        key.signsFrom = m_start->plan().from;
    return key;
}

Problems EditKeyDialog::problems() const
{
    const SigningKey key = edited();
    Problems problems = validate(key);
    if (key.signsFrom != m_key.signsFrom && key.signsFrom.isValid() && key.signsFrom <= m_services.clock.now())
        problems.append({u"signsFrom"_s, tr("Choose a time in the future.")});
    return problems;
}

bool EditKeyDialog::isModified() const
{
    return m_key.id != 0 && edited() != m_key;
}

void EditKeyDialog::submit()
{
    setBusy(tr("Saving…"));
    const SigningKey key = edited();
    onResult(m_services.authority.execute(UpdateKey{key}), this, [this, key](const Result<Outcome> &outcome) {
        if (!outcome)
            return showFailure(outcome.error());
        setIdle();
        emit saved(displayName(key));
        finish();
    });
}

} // namespace gatehouse
