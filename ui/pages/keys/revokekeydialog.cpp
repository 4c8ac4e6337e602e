// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/revokekeydialog.h"

#include "core/authority/deletion.h"
#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/store/rows/signingkeyrows.h"
#include "ui/forms/labels.h"
#include "ui/pages/keys/keyplan.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int revokeKeyWidth = 580;

/// Ignores Enter, which would confirm or close the dialog.
class QuietEdit final : public QLineEdit
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            QLineEdit::keyPressEvent(event);
    }
};

/// When the tokens that become invalid would have expired.
QString expiryWithoutRevocation(const QList<SigningKey> &keys, const QDateTime &now)
{
    QDateTime last;
    qint64 unlimited = 0;
    for (const SigningKey &key : keys) {
        unlimited += key.unlimitedTokenCount;
        if (!last.isValid() || key.lastTokenExpiresAt > last)
            last = key.lastTokenExpiresAt;
    }
    if (unlimited > 0)
        return RevokeKeyDialog::tr("Some of them would never have expired.");
    if (last.isValid() && last > now)
        return RevokeKeyDialog::tr("The last of them would have expired on %1.").arg(longTime(last));
    return {};
}

bool anyActive(const QList<SigningKey> &keys)
{
    return std::ranges::any_of(keys, [](const SigningKey &key) { return key.status == KeyStatus::Active; });
}

} // namespace

RevokeKeyDialog::RevokeKeyDialog(const Services &services, QList<qint64> ids, QWidget *parent)
    : BaseDialog(ids.size() == 1 ? tr("Revoke key") : tr("Revoke %n keys", nullptr, static_cast<int>(ids.size())),
                 parent)
    , m_ids(std::move(ids))
    , m_heading(headingLabel(tr("Checking what depends on it…"), this))
    , m_facts(new QVBoxLayout)
{
    m_heading->setObjectName(u"heading"_s);
    content()->addWidget(m_heading);
    content()->addWidget(mutedLabel(tr("For a key that may be compromised. After the next publication verifiers refuse "
                                       "all its tokens. This cannot be undone."),
                                    this));
    m_facts->setSpacing(spacing::Tight);
    m_facts->setContentsMargins(spacing::Tight, 0, 0, spacing::Tight);
    content()->addLayout(m_facts);
    addFields();
    addFooter();
    resize(revokeKeyWidth, sizeHint().height());
    read(services);
}

RevokeKeyDialog::~RevokeKeyDialog()
{
    m_job.cancel();
}

void RevokeKeyDialog::addFields()
{
    m_reason = new QuietEdit;
    m_reason->setObjectName(u"reason"_s);
    m_reason->setMaxLength(static_cast<int>(maxNameLength));
    m_reason->setPlaceholderText(tr("Such as “laptop with a copy stolen”"));
    QLabel *reasonLabel = plainLabel(tr("&Reason, for the audit log"), this);
    reasonLabel->setBuddy(m_reason);
    m_typed = new QuietEdit;
    m_typed->setObjectName(u"confirmation"_s);
    m_typed->setFont(monospaceFont(m_typed->font()));
    m_question = plainLabel({}, this);
    m_question->setBuddy(m_typed);
    for (QWidget *widget : std::initializer_list<QWidget *>{reasonLabel, m_reason, m_question, m_typed})
        content()->addWidget(widget);
    content()->addStretch();
    m_reason->setAccessibleName(tr("Reason"));
    m_typed->setAccessibleName(tr("Confirmation"));
    connect(m_typed, &QLineEdit::textChanged, this, &RevokeKeyDialog::check);
}

void RevokeKeyDialog::addFooter()
{
    footer()->addStretch();
    QPushButton *cancel = addButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    cancel->setDefault(true);
    cancel->setFocus();
    m_revoke = addButton(tr("Revoke"));
    m_revoke->setObjectName(u"revoke"_s);
    m_revoke->setEnabled(false);
    setDanger(m_revoke);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        emit confirmed(m_ids, m_reason->text().trimmed());
        accept();
    });
}

void RevokeKeyDialog::read(const Services &services)
{
    const QDateTime now = services.clock.now();
    const auto facts =
        services.store.read(Store::Lane::Page, m_job, [ids = m_ids, now](Connection &connection) -> Result<Facts> {
            TRY_ASSIGN(const auto impact, signingKeyImpact(connection, ids, now));
            Facts all{impact, {}};
            for (const qint64 id : ids) {
                TRY_ASSIGN(const auto key, readRow<SigningKey>(connection, id));
                all.keys << key;
            }
            return all;
        });
    onResult(facts, this, [this, now](const Result<Facts> &result) {
        if (!result)
            return m_heading->setText(result.error().message);
        showFacts(*result);
        if (const QString anyway = expiryWithoutRevocation(result->keys, now);
            !anyway.isEmpty() && result->impact.tokenCount > 0)
            addFact(anyway);
        fitHeight();
    });
}

void RevokeKeyDialog::showFacts(const Facts &facts)
{
    const Impact &impact = facts.impact;
    const bool isOne = impact.count == 1;
    const QString name = visibleText(impact.names.value(0));
    m_heading->setText(isOne ? tr("Revoke the key “%1”?").arg(name)
                             : tr("Revoke %n keys?", nullptr, static_cast<int>(impact.count)));
    QStringList lines = revocationLines(impact);
    if (anyActive(facts.keys))
        lines << tr("No key will be active. Generate or activate another one.");
    for (const QString &line : std::as_const(lines))
        addFact(line);
    m_expected = isOne ? name : QString::number(impact.count);
    m_question->setText(isOne ? tr("Type %1 to confirm").arg(name)
                              : tr("Type the number %1 to confirm").arg(m_expected));
    m_typed->setAccessibleName(m_question->text());
    m_reason->setFocus();
    check();
}

/// The size hint does not include wrapped lines.
void RevokeKeyDialog::fitHeight()
{
    for (QLayout *part : findChildren<QLayout *>())
        part->invalidate(); // Qt does not invalidate them for new children
    resize(revokeKeyWidth, layout()->totalHeightForWidth(revokeKeyWidth));
}

void RevokeKeyDialog::addFact(const QString &text)
{
    QLabel *fact = plainLabel(u"•  "_s + text, this);
    m_facts->addWidget(fact);
    fact->show(); // layouts ignore hidden widgets
}

void RevokeKeyDialog::check()
{
    m_revoke->setEnabled(!m_expected.isEmpty() && m_typed->text().trimmed() == m_expected);
}

} // namespace gatehouse
