// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations/nameeditor.h"

#include "ui/forms/fieldform.h"

#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct NameEditorText
{
    Q_DECLARE_TR_FUNCTIONS(NameEditor)
};

template <typename T>
class NameEditor : public RecordEditor<T>
{
public:
    NameEditor(const Services &services, qint64 id, const T &start, EditorTitles titles, const QString &nameHint,
               QWidget *parent)
        : RecordEditor<T>(services, id == 0, std::move(titles), 560, parent)
        , m_name(new QLineEdit)
        , m_description(new QLineEdit)
    {
        m_name->setObjectName(u"name"_s);
        this->form()->addRow(firstField(), NameEditorText::tr("&Name"), m_name, nameHint);
        this->form()->addRow(u"description"_s, NameEditorText::tr("&Description"), m_description);
        this->load(id, start);
    }

protected:
    [[nodiscard]] QString recordName() const final { return name(); }
    /// The field id by which problems name the name.
    [[nodiscard]] QString firstField() const final { return std::is_same_v<T, Group> ? u"path"_s : u"name"_s; }
    void fill(const T &record) final
    {
        if constexpr (std::is_same_v<T, Group>)
            m_name->setText(groupName(record));
        else
            m_name->setText(record.name);
        m_description->setText(record.description);
    }
    [[nodiscard]] T record() const override
    {
        T record = this->base();
        if constexpr (std::is_same_v<T, Group>)
            record.path = joinedPath(parentPath(record.path), name());
        else
            record.name = name();
        record.description = m_description->text().trimmed();
        return record;
    }
    [[nodiscard]] QString name() const { return m_name->text().trimmed(); }

private:
    QLineEdit *m_name;
    QLineEdit *m_description;
};

/// A group that is made inside another one.
class SubgroupEditor final : public NameEditor<Group>
{
public:
    SubgroupEditor(const Services &services, const Group &start, const Group &above, QWidget *parent)
        : NameEditor(services, 0, start, {NameEditorText::tr("New group in “%1”").arg(above.path), {}}, {}, parent)
        , m_above(above.path)
    {
    }

protected:
    [[nodiscard]] Problems problems() const override
    {
        Group group = record();
        group.path = joinedPath(m_above, name());
        return validate(group);
    }

private:
    QString m_above;
};

} // namespace

RecordEditorBase *organizationEditor(const Services &services, qint64 id, QWidget *parent)
{
    return new NameEditor<Organization>(
        services, id, {}, {NameEditorText::tr("New organization"), NameEditorText::tr("Edit organization “%1”")},
        NameEditorText::tr("Must be unique."), parent);
}

RecordEditorBase *newGroupEditor(const Services &services, qint64 organizationId, const Group &above, QWidget *parent)
{
    Group group;
    group.organizationId = organizationId;
    group.parentId = above.id;
    if (above.id != 0)
        return new SubgroupEditor(services, group, above, parent);
    return new NameEditor<Group>(services, 0, group, {NameEditorText::tr("New group"), {}}, {}, parent);
}

RecordEditorBase *groupEditor(const Services &services, qint64 id, QWidget *parent)
{
    return new NameEditor<Group>(services, id, {}, {{}, NameEditorText::tr("Rename group “%1”")},
                                 NameEditorText::tr("The paths of its subgroups change with it."), parent);
}

RecordEditorBase *applicationEditor(const Services &services, qint64 organizationId, qint64 id, QWidget *parent)
{
    Application application;
    application.organizationId = organizationId;
    return new NameEditor<Application>(
        services, id, application, {NameEditorText::tr("New application"), NameEditorText::tr("Edit application “%1”")},
        NameEditorText::tr("A token can have a different role in this application."), parent);
}

} // namespace gatehouse
