// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tokencommandtest.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

void TokenCommandTest::givenPeople()
{
    workspace().execute(CreateScope{scopeWithName(u"sensor:read"_s)});
    workspace().execute(CreateScope{scopeWithName(u"sensor:write"_s)});
    m_web = workspace().execute(CreateClient{webClient(u"web"_s)}).ids.first();
    People people(workspace());
    m_acme = people.organization(u"Acme"_s);
    m_plant = people.group(m_acme, u"plant"_s);
    m_app = people.application(m_acme, u"Dashboard"_s);
    m_ada = people.user(u"ada@example.com"_s, {u"sensor:read"_s});
    people.membership(m_ada, m_acme, AccessRole::User);
}

} // namespace gatehouse
