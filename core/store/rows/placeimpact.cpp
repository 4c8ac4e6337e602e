// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/placeimpact.h"

namespace gatehouse {

namespace {

} // namespace

void PlaceImpact::addDeleted(const QString &name)
{
    ++m_impact.count;
    if (m_impact.names.size() < namesInImpact)
        m_impact.names << name;
}

Result<void> PlaceImpact::addUsers(const QByteArray &condition, qint64 value)
{
    Statement users(m_connection, QByteArray("SELECT user_id, member FROM membership WHERE user_id IS NOT NULL AND ") +
                                      condition + " ORDER BY member, id");
    users.bind(1, value);
    while (users.next()) {
        const qsizetype before = m_users.size();
        m_users.insert(users.integer(0));
        if (m_users.size() > before && m_impact.userNames.size() < namesInImpact)
            m_impact.userNames << users.text(1);
    }
    m_impact.userCount = m_users.size();
    return users.status();
}

Result<void> PlaceImpact::addTokens(const QByteArray &condition, qint64 value)
{
    Statement count(m_connection, "SELECT count(*), max(last_used_at) FROM token WHERE " + condition);
    count.bind(1, value);
    if (!count.next())
        return count.status();
    m_impact.tokenCount += count.integer(0);
    if (const QDateTime used = count.time(1); used.isValid() && !(m_impact.lastUsedAt >= used))
        m_impact.lastUsedAt = used;
    Statement names(m_connection, "SELECT name FROM token WHERE " + condition + " ORDER BY name, id LIMIT ?2");
    names.bind(1, value).bind(2, namesInImpact - m_impact.tokenNames.size());
    while (names.next())
        m_impact.tokenNames << names.text(0);
    return names.status();
}

} // namespace gatehouse
