// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/auditpage.h"

#include "core/tabular/fields/cellformat.h"
#include "core/tabular/fields/resources.h"
#include "ui/jobs/jobbar.h"
#include "ui/pages/audit/verdictdialog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// A JSON value of an audit entry as text.
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

/// The title of a field of the changed row; the id itself where no list has the field.
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
    : RecordPage(context, Resource::Audit, &readEntry, parent)
{
    setCopiedField(u"targetName"_s);
}

void AuditPage::trigger(ActionId id)
{
    if (id == ActionId::VerifyChain)
        verify();
    else
        ResourcePage::trigger(id);
}

void AuditPage::verify()
{
    const JobContext job;
    const auto verdict = context().store.read(
        Store::Lane::Scan, job, [job](Connection &connection) { return verifyAuditChain(connection, job); });
    context().jobs.track(tr("Verifying the audit chain"), job, verdict);
    onResult(verdict, this, [this](const Result<AuditVerdict> &result) {
        if (result)
            (new VerdictDialog(*result, window()))->open();
        else
            showError(result.error());
    });
}

DetailContent AuditPage::content(const ListRow &row)
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
            content.subtitle = value.toString();
        else if (field == "before"_L1)
            before = value.toString();
        else if (field == "after"_L1)
            after = value.toString();
        else
            record.rows << detailRow(*columns[column], value);
    }
    for (const DetailSection &section :
         {changeSection(tr("Before"), kind, before), changeSection(tr("After"), kind, after)}) {
        if (!section.rows.isEmpty())
            content.sections << section;
    }
    content.sections << record;
    return content;
}

} // namespace gatehouse
