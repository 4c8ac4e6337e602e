// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/auditpage.h"

#include "core/store/file/store.h"
#include "core/store/list/listrows.h"
#include "core/tabular/fields/cellformat.h"
#include "core/tabular/fields/resources.h"
#include "ui/jobs/jobbar.h"
#include "ui/pages/audit/verdictdialog.h"
#include "ui/pages/detailspane.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// A JSON value of an audit entry in words; the field ids are those of the command line.
QStringList valueLines(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList lines;
        for (const QJsonValue &element : value.toArray())
            lines << element.toString();
        return lines;
    }
    if (value.isBool())
        return {value.toBool() ? AuditPage::tr("yes") : AuditPage::tr("no")};
    return {value.isDouble() ? QLocale().toString(value.toInteger()) : value.toString()};
}

/// The title of a field of the changed thing; the id itself where it is none of a list's.
QString fieldTitle(const QString &targetKind, const QString &id)
{
    for (const Resource resource : allResources()) {
        const ResourceInfo &info = resourceInfo(resource);
        if (const FieldInfo *field = info.field(id); field && QLatin1StringView(info.name) == targetKind)
            return field->translatedTitle();
    }
    return id;
}

DetailSection changeSection(const QString &title, const QString &targetKind, const QString &json)
{
    DetailSection section{title, {}};
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        DetailRow row{fieldTitle(targetKind, member.key()), DetailRow::Kind::Monospace, valueLines(member.value())};
        row.placeholder = u"—"_s;
        row.values.removeAll(QString());
        section.rows << row;
    }
    return section;
}

Result<ListRow> readEntry(Connection &connection, qint64 id)
{
    TRY_ASSIGN(auto rows, readRows(connection, Resource::Audit, infoOf<AuditEntry>().columns(), std::span(&id, 1)));
    return rows.value(0);
}

} // namespace

AuditPage::AuditPage(const PageContext &context, QWidget *parent)
    : ResourcePage(context, Resource::Audit, parent)
{
}

void AuditPage::trigger(ActionId id)
{
    if (id == ActionId::VerifyChain)
        verify();
}

void AuditPage::verify()
{
    const JobContext job;
    const auto verdict = context().store.read(
        Store::Lane::Scan, job, [job](Connection &connection) { return verifyAuditChain(connection, job); });
    context().jobs.track(tr("Verifying the audit chain"), job, verdict);
    onResult(verdict, this, [this](const Result<AuditVerdict> &result) {
        if (result)
            showVerdict(*result);
        else
            showError(result.error());
    });
}

void AuditPage::showVerdict(const AuditVerdict &verdict)
{
    (new VerdictDialog(verdict, window()))->open();
}

void AuditPage::loadDetails(qint64 id)
{
    const auto entry = context().store.read(Store::Lane::Page, JobContext(),
                                            [id](Connection &connection) { return readEntry(connection, id); });
    onResult(entry, this, [this, id](const Result<ListRow> &row) {
        if (row && id == currentId())
            show(*row);
    });
}

void AuditPage::show(const ListRow &row)
{
    const Columns columns = infoOf<AuditEntry>().columns();
    DetailContent content;
    DetailSection record{tr("Record"), {}};
    QString kind;
    QString before;
    QString after;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const QLatin1StringView field(columns[column]->id);
        const QVariant value = row.cells.value(column);
        if (field == "targetKind"_L1)
            kind = value.toString();
        if (field == "command"_L1)
            content.title = displayText(*columns[column], value, QLocale());
        else if (field == "targetName"_L1)
            content.subtitle = m_currentTarget = value.toString();
        else if (field == "before"_L1)
            before = value.toString();
        else if (field == "after"_L1)
            after = value.toString();
        else
            record.rows << detailRow(*columns[column], value, QLocale());
    }
    for (const DetailSection &section :
         {changeSection(tr("Before"), kind, before), changeSection(tr("After"), kind, after)}) {
        if (!section.rows.isEmpty())
            content.sections << section;
    }
    content.sections << record;
    details().setContent(content);
}

QPair<QString, QString> AuditPage::emptyText() const
{
    return {tr("Nothing was changed yet"),
            tr("Every change appears here: who made it, when, on what, before and after.")};
}

QString AuditPage::copyText() const
{
    return m_currentTarget;
}

} // namespace gatehouse
