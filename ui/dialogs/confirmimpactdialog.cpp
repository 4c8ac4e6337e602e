// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmimpactdialog.h"

#include "core/authority/deletion.h"
#include "core/store/file/store.h"
#include "ui/forms/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Enter does nothing here: neither does it confirm, nor does it throw away what was typed.
class ConfirmationEdit final : public QLineEdit
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            QLineEdit::keyPressEvent(event);
    }
};

} // namespace

ConfirmImpactDialog::ConfirmImpactDialog(Store &store, Resource resource, QList<qint64> ids, QWidget *parent)
    : BaseDialog(deletionTitle(resource), parent)
    , m_resource(resource)
    , m_ids(std::move(ids))
    , m_heading(headingLabel(tr("Looking for dependencies…"), this))
    , m_consequence(mutedLabel({}, this))
    , m_facts(new QVBoxLayout)
{
    m_heading->setObjectName(u"heading"_s);
    m_facts->setSpacing(spacing::Tight);
    m_facts->setContentsMargins(spacing::Tight, 0, 0, spacing::Tight);
    content()->addWidget(m_heading);
    content()->addWidget(m_consequence);
    content()->addLayout(m_facts);
    addFooter();
    resize(560, sizeHint().height());
    read(store);
}

ConfirmImpactDialog::~ConfirmImpactDialog()
{
    m_job.cancel();
}

void ConfirmImpactDialog::addFooter()
{
    m_disable = addButton(tr("Disable &instead"));
    m_disable->setObjectName(u"disableInstead"_s);
    m_disable->setVisible(m_resource == Resource::Client || m_resource == Resource::User);
    footer()->addStretch();
    QPushButton *cancel = addButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    cancel->setDefault(true);
    cancel->setFocus();
    m_delete = addButton(tr("Delete"));
    m_delete->setObjectName(u"delete"_s);
    m_delete->setEnabled(false);
    setDanger(m_delete);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        emit confirmed(m_ids);
        accept();
    });
    connect(m_disable, &QPushButton::clicked, this, [this] {
        emit disableInstead(m_ids);
        reject();
    });
}

void ConfirmImpactDialog::read(Store &store)
{
    const auto impact =
        store.read(Store::Lane::Page, m_job, [resource = m_resource, ids = m_ids](Connection &connection) {
            return readDeletionImpact(connection, resource, ids);
        });
    onResult(impact, this, [this](const Result<Impact> &result) {
        if (result)
            showText(deletionText(m_resource, *result));
        else
            showError(result.error());
    });
}

void ConfirmImpactDialog::showText(const DeletionText &text)
{
    m_heading->setText(text.heading);
    m_consequence->setText(text.consequence);
    QStringList lines = text.lines;
    if (!text.names.isEmpty())
        lines.prepend(text.names);
    for (const QString &line : std::as_const(lines)) {
        QLabel *fact = plainLabel(u"•  "_s + line, this);
        m_facts->addWidget(fact);
        fact->show(); // what is not visible yet gets no room
    }
    if (text.confirmation.isEmpty())
        m_delete->setEnabled(true);
    else
        addConfirmation(text.confirmation, text.expected);
    fitHeight();
}

/// Texts that wrap need room that the size hint does not tell of.
void ConfirmImpactDialog::fitHeight()
{
    constexpr int width = 560;
    for (QLayout *part : findChildren<QLayout *>())
        part->invalidate(); // what was just added nobody has told them
    resize(width, layout()->totalHeightForWidth(width));
}

void ConfirmImpactDialog::showError(const Error &error)
{
    m_heading->setText(error.message);
    m_disable->setEnabled(false);
}

void ConfirmImpactDialog::addConfirmation(const QString &question, const QString &expected)
{
    m_typed = new ConfirmationEdit;
    m_typed->setObjectName(u"confirmation"_s);
    m_typed->setFont(monospaceFont(m_typed->font()));
    QLabel *label = plainLabel(question, this);
    label->setBuddy(m_typed);
    m_typed->setAccessibleName(label->text());
    content()->addWidget(label);
    label->show();
    content()->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, [this, expected](const QString &text) {
        m_delete->setEnabled(!expected.isEmpty() && text.trimmed() == expected);
    });
    m_typed->show(); // what is not visible yet does not take the focus of a window that is
    m_typed->setFocus();
}

} // namespace gatehouse
