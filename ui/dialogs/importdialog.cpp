// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "core/authority/authority.h"
#include "core/domain/text.h"
#include "ui/dialogs/prompts.h"
#include "ui/forms/labels.h"
#include "ui/jobs/jobbar.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace gatehouse {

namespace {

Result<RealmImport> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, ImportDialog::tr("“%1” cannot be read: %2").arg(path, file.errorString()));
    return readRealm(file.read(maxRealmBytes + 1));
}

} // namespace

ImportDialog::ImportDialog(const PageContext &context, const QString &path, QWidget *parent)
    : BaseDialog(tr("Import %1").arg(QFileInfo(path).fileName()), parent)
    , m_context(context)
    , m_summary(plainLabel(tr("Reading the file…"), this))
    , m_report(new QPlainTextEdit(this))
{
    m_report->setReadOnly(true);
    m_report->setAccessibleName(tr("What is taken over and what is left out"));
    content()->addWidget(m_summary);
    content()->addWidget(m_report, 1);
    footer()->addStretch();
    QPushButton *cancel = addButton(tr("Cancel"));
    m_import = addButton(tr("Import"));
    m_import->setEnabled(false);
    setPrimary(m_import);
    resize(720, 480);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    read(path);
}

void ImportDialog::read(const QString &path)
{
    const Async<RealmImport> reading = QtConcurrent::run(&readFile, path);
    onResult(reading, this, [this](const Result<RealmImport> &realm) {
        if (realm) {
            showReport(*realm);
            return;
        }
        setTextRole(m_summary, ColorRole::Bad);
        m_summary->setText(realm.error().message);
    });
}

void ImportDialog::showReport(const RealmImport &realm)
{
    m_realm = realm;
    QStringList counts{tr("%Ln scope(s)", nullptr, static_cast<int>(realm.scopes.size())),
                       tr("%Ln client(s)", nullptr, static_cast<int>(realm.clients.size()))};
    if (!realm.users.isEmpty())
        counts << tr("%Ln user(s)", nullptr, static_cast<int>(realm.users.size()));
    if (!realm.organizations.isEmpty())
        counts << tr("%Ln organization(s)", nullptr, static_cast<int>(realm.organizations.size()));
    //: %1 is a name, %2 a list: "3 scopes, 4 clients and 12 users"
    m_summary->setText(tr("Realm %1: %2 can be taken over. What exists here already, by name, address or client ID, "
                          "stays as it is.")
                           .arg(visibleText(realm.realm), QLocale().createSeparatedList(counts)));
    QStringList lines;
    for (const ImportNote &note : realm.notes)
        lines << visibleText(toLine(note));
    m_report->setPlainText(lines.join(QLatin1Char('\n')));
    m_import->setEnabled(true);
    m_import->setDefault(true);
}

void ImportDialog::start()
{
    const JobContext job;
    const Async<Outcome> outcome = m_context.authority.execute(
        ImportConfiguration{QStringLiteral("Keycloak realm %1").arg(m_realm->realm), m_realm->scopes, m_realm->clients,
                            m_realm->users, m_realm->organizations},
        job);
    m_context.jobs.track(tr("Importing"), job, outcome);
    m_import->setEnabled(false);
    onResult(outcome, this, [this](const Result<Outcome> &result) {
        if (!result) {
            m_context.prompts.inform(parentWidget(), result.error());
            m_import->setEnabled(true);
            return;
        }
        emit imported(
            result->skipped.isEmpty()
                ? tr("%Ln item(s) imported.", nullptr, static_cast<int>(result->ids.size()))
                : tr("%1 %2").arg(tr("%Ln item(s) imported.", nullptr, static_cast<int>(result->ids.size())),
                                  tr("%Ln existed already.", nullptr, static_cast<int>(result->skipped.size()))));
        accept();
    });
}

} // namespace gatehouse
