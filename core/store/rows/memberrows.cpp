// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/memberrows.h"

namespace gatehouse {

Result<qint64> countAdmins(Connection &connection)
{
    return connection.integer("SELECT count(*) FROM member WHERE role = 'admin'");
}

} // namespace gatehouse
