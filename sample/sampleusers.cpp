// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplerandom.h"
#include "sample/samplevalues.h"

#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// As people write it, and as it stands in addresses.
struct Name
{
    QString name;
    QString word;
};

const std::array<Name, 32> &givenNames()
{
    static const std::array<Name, 32> list = {{
        {u"Ana"_s, u"ana"_s},
        {u"Liu"_s, u"liu"_s},
        {u"Omar"_s, u"omar"_s},
        {u"Ingrid"_s, u"ingrid"_s},
        {u"Thandi"_s, u"thandi"_s},
        {u"José"_s, u"jose"_s},
        {u"Ελένη"_s, u"eleni"_s},
        {u"Олена"_s, u"olena"_s},
        {u"Noah"_s, u"noah"_s},
        {u"Priya"_s, u"priya"_s},
        {u"Zoë"_s, u"zoe"_s},
        {u"Mehmet"_s, u"mehmet"_s},
        {u"Aoife"_s, u"aoife"_s},
        {u"Jürgen"_s, u"juergen"_s},
        {u"Fatima"_s, u"fatima"_s},
        {u"Kwame"_s, u"kwame"_s},
        {u"Małgorzata"_s, u"malgorzata"_s},
        {u"Tomáš"_s, u"tomas"_s},
        {u"Chiara"_s, u"chiara"_s},
        {u"Björn"_s, u"bjorn"_s},
        {u"Yuki"_s, u"yuki"_s},
        {u"Santiago"_s, u"santiago"_s},
        {u"Emma"_s, u"emma"_s},
        {u"Luca"_s, u"luca"_s},
        {u"Aisha"_s, u"aisha"_s},
        {u"Pieter"_s, u"pieter"_s},
        {u"Marta"_s, u"marta"_s},
        {u"Ravi"_s, u"ravi"_s},
        {u"Sofia"_s, u"sofia"_s},
        {u"Dmytro"_s, u"dmytro"_s},
        {u"Hana"_s, u"hana"_s},
        {u"Viktor"_s, u"viktor"_s},
    }};
    return list;
}

const std::array<Name, 25> &familyNames()
{
    static const std::array<Name, 25> list = {{
        {u"García"_s, u"garcia"_s},   {u"Müller"_s, u"mueller"_s},      {u"Wang"_s, u"wang"_s},
        {u"Haddad"_s, u"haddad"_s},   {u"Nkosi"_s, u"nkosi"_s},         {u"Kowalska"_s, u"kowalska"_s},
        {u"Παπάς"_s, u"papas"_s},     {u"Шевченко"_s, u"shevchenko"_s}, {u"O'Brien"_s, u"obrien"_s},
        {u"Patel"_s, u"patel"_s},     {u"Jansen"_s, u"jansen"_s},       {u"Yılmaz"_s, u"yilmaz"_s},
        {u"Rossi"_s, u"rossi"_s},     {u"Lindqvist"_s, u"lindqvist"_s}, {u"Silva"_s, u"silva"_s},
        {u"Novák"_s, u"novak"_s},     {u"Mensah"_s, u"mensah"_s},       {u"Tanaka"_s, u"tanaka"_s},
        {u"Dubois"_s, u"dubois"_s},   {u"Okafor"_s, u"okafor"_s},       {u"Andersen"_s, u"andersen"_s},
        {u"Fischer"_s, u"fischer"_s}, {u"Moreau"_s, u"moreau"_s},       {u"Popescu"_s, u"popescu"_s},
        {u"Smith"_s, u"smith"_s},
    }};
    return list;
}

/// Every scope that a sample workspace has.
const QStringList &scopes()
{
    static const QStringList list = [] {
        QStringList names;
        for (const QList<Scope> &some : {builtInScopes(), sampleScopes()}) {
            for (const Scope &scope : some)
                names << scope.name;
        }
        return names;
    }();
    return list;
}

/// 1 to 9 different ones: 7 has no factor in common with how many there are.
QStringList someScopes(Random *random)
{
    const QStringList &all = scopes();
    Q_ASSERT(all.size() % 7 != 0);
    QStringList some;
    const qint64 first = random->below(all.size());
    for (qint64 i = 0, count = 1 + random->below(9); i < count; ++i)
        some << all[(first + 7 * i) % all.size()];
    return some;
}

QString uuid(Random *random)
{
    const quint64 high = random->next();
    const quint64 low = random->next();
    const auto byte = [low](int n) { return static_cast<uchar>(low >> (8 * n)); };
    return QUuid(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16),
                 static_cast<ushort>((high & 0x0FFF) | 0x4000), static_cast<uchar>((byte(0) & 0x3F) | 0x80), byte(1),
                 byte(2), byte(3), byte(4), byte(5), byte(6), byte(7))
        .toString(QUuid::WithoutBraces);
}

void addTimes(User *user, Random *random)
{
    const qint64 created = random->time();
    user->createdAt = sampleTime(created);
    user->updatedAt = sampleTime(random->percent(40) ? created : random->timeSince(created));
    if (user->state == UserState::Invited)
        return;
    user->acceptedAt = sampleTime(std::min(sampleEnd, created + random->below(msecsPerDay) / 1000 * 1000));
    if (random->percent(90))
        user->lastSignInAt = sampleTime(random->timeSince(created));
}

} // namespace

User sampleUser(qint64 n)
{
    // 7919 has no factor in common with the number of pairs, so each pair of names comes once in every round.
    constexpr qint64 pairs = 32 * 25;
    const qint64 pair = n % pairs * 7919 % pairs;
    const Name &given = givenNames()[static_cast<size_t>(pair % 32)];
    const Name &family = familyNames()[static_cast<size_t>(pair / 32)];
    static const QString hosts[] = {u"@example.com"_s, u"@example.org"_s, u"@example.net"_s};

    Random random(n ^ 0x5553'4552);
    User user;
    user.userId = uuid(&random);
    user.email = given.word + u'.' + family.word;
    if (n >= pairs)
        user.email += QString::number(n / pairs + 1);
    user.email += hosts[random.below(3)];
    user.name = given.name + u' ' + family.name;
    user.scopes = someScopes(&random);
    const qint64 state = random.below(100);
    user.state = state < 78 ? UserState::Active : state < 92 ? UserState::Invited : UserState::Disabled;
    addTimes(&user, &random);
    return user;
}

} // namespace gatehouse
