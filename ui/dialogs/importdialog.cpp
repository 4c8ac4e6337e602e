// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "core/authority/authority.h"
#include "core/domain/text.h"
#include "core/store/file/store.h"
#include "core/store/rows/importmatch.h"
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

Result<RealmImport> readRealmFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, ImportDialog::tr("“%1” cannot be read: %2").arg(path, file.errorString()));
    return readRealm(file.read(maxRealmBytes + 1));
}

/// How many items of each kind are new in the workspace, as texts.
QStringList newItemCounts(const RealmImport &realm, const ImportMatch &match)
{
    int scopes = 0;
    int clients = 0;
    int users = 0;
    int organizations = 0;
    int groups = 0;
    int memberships = 0;
    const auto count = [&match](int &number, const QString &key) {
        if (!match.existing.contains(key) && !match.leftOut.contains(key))
            ++number;
    };
    for (const Scope &scope : realm.scopes)
        count(scopes, scopeKey(scope.name));
    for (const Client &client : realm.clients)
        count(clients, clientKey(client.clientId));
    for (const User &user : realm.users)
        count(users, userKey(user.email));
    for (const ImportedOrganization &imported : realm.organizations) {
        const QString &name = imported.organization.name;
        count(organizations, organizationKey(name));
        for (const Group &group : imported.groups)
            count(groups, groupKey(name, group.path));
        for (const ImportedMember &member : imported.members)
            count(memberships, membershipKey(member.email, name, member.group));
    }
    const std::pair<int, QString> parts[] = {
        {scopes, ImportDialog::tr("%Ln scope(s)", nullptr, scopes)},
        {clients, ImportDialog::tr("%Ln client(s)", nullptr, clients)},
        {users, ImportDialog::tr("%Ln user(s)", nullptr, users)},
        {organizations, ImportDialog::tr("%Ln organization(s)", nullptr, organizations)},
        {groups, ImportDialog::tr("%Ln group(s)", nullptr, groups)},
        {memberships, ImportDialog::tr("%Ln membership(s)", nullptr, memberships)}};
    QStringList words;
    for (const auto &[number, text] : parts) {
        if (number > 0)
            words << text;
    }
    return words;
}

} // namespace

ImportDialog::ImportDialog(const PageContext &context, const QString &path, QWidget *parent)
    : BaseDialog(tr("Import %1").arg(QFileInfo(path).fileName()), parent)
    , m_context(context)
    , m_summary(plainLabel(tr("Loading file…"), this))
    , m_report(new QPlainTextEdit(this))
{
    m_report->setObjectName(QStringLiteral("report"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_report->setReadOnly(true);
    m_report->setAccessibleName(tr("What is imported and what is left out"));
    content()->addWidget(m_summary);
    content()->addWidget(m_report, 1);
    footer()->addStretch();
    QPushButton *cancel = addButton(tr("Cancel"));
    m_import = addButton(tr("Import"));
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setEnabled(false);
    setPrimary(m_import);
    resize(720, 480);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    read(path);
}

ImportDialog::~ImportDialog()
{
    m_job.cancel();
}

void ImportDialog::read(const QString &path)
{
    const Async<RealmImport> reading = QtConcurrent::run(&readRealmFile, path);
    onResult(reading, this, [this](const Result<RealmImport> &realm) {
        if (realm)
            match(*realm);
        else
            showFailure(realm.error());
    });
}

void ImportDialog::match(const RealmImport &realm)
{
    const auto matching = m_context.store.read(Store::Lane::Scan, m_job, [realm](Connection &connection) {
        return matchImport(connection, realm.scopes, realm.clients, realm.users, realm.organizations);
    });
    onResult(matching, this, [this, realm](const Result<ImportMatch> &match) {
        if (match)
            showReport(realm, *match);
        else
            showFailure(match.error());
    });
}

void ImportDialog::showFailure(const Error &error)
{
    setTextRole(m_summary, ColorRole::Bad);
    m_summary->setText(error.message);
}

void ImportDialog::showReport(const RealmImport &realm, const ImportMatch &match)
{
    m_realm = realm;
    const QStringList counts = newItemCounts(realm, match);
    const QString name = visibleText(realm.realm);
    //: %1 is a name, %2 a list: "3 scopes, 4 clients and 12 users"
    m_summary->setText(
        counts.isEmpty()
            ? tr("Realm %1: everything that can be imported exists already.").arg(name)
            : tr("Realm %1: %2 can be imported. Items whose name, address or client ID exists already are not changed.")
                  .arg(name, QLocale().createSeparatedList(counts)));
    QStringList lines;
    for (const ImportNote &note : matchedNotes(realm.notes, match))
        lines << visibleText(toLine(note));
    m_report->setPlainText(lines.join(QLatin1Char('\n')));
    m_import->setEnabled(!counts.isEmpty());
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
