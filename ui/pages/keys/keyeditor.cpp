// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyeditor.h"

#include "core/store/rows/signingkeyrows.h"

#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/pages/keys/signingstart.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

KeyEditor::KeyEditor(const Services &services, qint64 id, QWidget *parent)
    : RecordEditor(services, false, {{}, tr("Edit key “%1”")}, 560, parent)
    , m_name(new QLineEdit)
    , m_kid(plainLabel({}))
    , m_start(new SigningStart(services.clock.now()))
{
    m_name->setMaxLength(400);
    form()->addRow(u"name"_s, tr("&Name"), m_name, tr("Optional, such as “plant 2027”."));
    m_kid->setFont(monospaceFont(m_kid->font()));
    form()->addRow(u"kid"_s, tr("Key ID"), m_kid, tr("The thumbprint of the key (RFC 7638). It never changes."));
    form()->addRow(u"signsFrom"_s, tr("&Signs"), m_start);
    m_start->setOffered(StartKind::AtOnce, false); // that is the action Activate now
    connect(m_start, &SigningStart::changed, this, &KeyEditor::explainStart);
    load(id, {}, [](Connection &connection, SigningKey &) { return findActiveKey(connection); });
}

void KeyEditor::fill(const SigningKey &key)
{
    m_name->setText(key.name);
    m_kid->setText(key.kid);
    form()->row(u"signsFrom"_s)->setShown(key.status == KeyStatus::Next);
    m_start->setPlan({key.signsFrom.isValid() ? StartKind::FromDate : StartKind::Later, key.signsFrom});
    explainStart();
}

void KeyEditor::explainStart()
{
    form()->row(u"signsFrom"_s)->setHint(planSentence(m_start->plan(), m_active, services().clock.now()));
    refresh();
}

SigningKey KeyEditor::record() const
{
    SigningKey key = base();
    key.name = m_name->text().trimmed();
    if (key.status == KeyStatus::Next)
        key.signsFrom = m_start->plan().from;
    return key;
}

Problems KeyEditor::problems() const
{
    const SigningKey key = record();
    Problems problems = validate(key);
    if (key.signsFrom != base().signsFrom && key.signsFrom.isValid() && key.signsFrom <= services().clock.now())
        problems.append({u"signsFrom"_s, tr("Choose a time in the future.")});
    return problems;
}

} // namespace gatehouse
