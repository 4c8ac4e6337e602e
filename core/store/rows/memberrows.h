// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/store/rows/rows.h"

namespace gatehouse {

[[nodiscard]] Result<qint64> countAdmins(Connection &connection);

class MemberRows final : public Rows<Member>
{
public:
    using Rows::Rows;

    [[nodiscard]] Result<void> remove(const Member &member, qint64 revision) { return removeRow(member, revision); }
};

} // namespace gatehouse
