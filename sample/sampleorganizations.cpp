// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplevalues.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qint64 msecsPerDay = 24LL * 60 * 60 * 1000;
constexpr qint64 firstDay = 1'672'531'200'000; ///< 2023-01-01T00:00:00Z

template <typename T>
T since(T value, qint64 day)
{
    value.createdAt = value.updatedAt = QDateTime::fromMSecsSinceEpoch(firstDay + day * msecsPerDay, Qt::UTC);
    return value;
}

SampleOrganization made(const QString &name, const QString &description, const QStringList &groups,
                        const QStringList &applications, qint64 day)
{
    SampleOrganization sample;
    sample.organization.name = name;
    sample.organization.description = description;
    sample.organization = since(sample.organization, day);
    for (const QString &path : groups) {
        Group group;
        group.path = path;
        sample.groups << since(group, day + sample.groups.size());
    }
    for (const QString &application : applications) {
        Application one;
        one.name = application;
        sample.applications << since(one, day + sample.applications.size());
    }
    return sample;
}

} // namespace

const QList<SampleOrganization> &sampleOrganizations()
{
    static const QList<SampleOrganization> all{
        made(u"Harbour Works"_s, u"Cranes, pumps and sluices of the harbour"_s,
             {u"Cranes"_s, u"Pumps"_s, u"Pumps/Basin 1"_s, u"Pumps/Basin 2"_s, u"Night shift"_s},
             {u"Crane monitor"_s, u"Tide forecast"_s}, 40),
        made(u"Lakeside Energy"_s, u"Meters and gateways of four towns"_s,
             {u"Field service"_s, u"Field service/North"_s, u"Field service/South"_s, u"Billing"_s},
             {u"Meter reading"_s, u"Customer portal"_s, u"Outage map"_s}, 120),
        made(u"Old Town Buildings"_s, u"Doors, lifts and heating of 60 houses"_s,
             {u"Caretakers"_s, u"Heating"_s, u"Heating/On call"_s}, {u"House dashboard"_s}, 300),
        made(u"Riverside Transport"_s, u"Buses and trams"_s,
             {u"Depot"_s, u"Depot/Workshop"_s, u"Depot/Workshop/Electrics"_s, u"Control room"_s},
             {u"Fleet map"_s, u"Driver app"_s}, 520),
        made(u"Zürich Labor AG"_s, u"Klimakammern und Sensoren"_s, {u"Größe A"_s, u"Größe B"_s}, {u"Messwerte"_s}, 700),
    };
    return all;
}

QList<SampleMembership> sampleMemberships(qint64 n)
{
    const QList<SampleOrganization> &all = sampleOrganizations();
    QList<SampleMembership> places;
    if (n % 10 == 9)
        return places; // not everybody belongs to something
    const qsizetype first = n % all.size();
    places << SampleMembership{first, -1, n % 17 == 0 ? AccessRole::Admin : AccessRole::User};
    const qsizetype groups = all[first].groups.size();
    if (n % 3 != 0)
        places << SampleMembership{first, n / all.size() % groups, n % 7 == 1 ? AccessRole::Admin : AccessRole::User};
    if (n % 8 == 2)
        places << SampleMembership{(first + 1) % all.size(), -1, AccessRole::User};
    return places;
}

} // namespace gatehouse
