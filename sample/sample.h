// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "sample/samplevalues.h"

namespace gatehouse {

struct SampleSize
{
    qint64 clients = 0;
    qint64 users = 0;
    qint64 tokens = 0;
};

/// The sample scopes, and `count` sample clients from number `first` on, as one import.
[[nodiscard]] ImportConfiguration sampleClientImport(qint64 first, qint64 count);

/// Adds sample data by ordinary Commands: scopes and that many more clients, users and tokens; with users or tokens
/// also organizations. What exists already is skipped. Blocks: for worker threads and programs without a window.
/// Errors: the Authority's; the Commands before the one that failed stay.
[[nodiscard]] Result<void> addSample(Store &store, Authority &authority, const SampleSize &size,
                                     const JobContext &job = {});

/// The organizations part of addSample().
[[nodiscard]] Result<void> addSampleOrganizations(Store &store, Authority &authority, const JobContext &job = {});

/// The first 20,000 of each kind in the workspace.
[[nodiscard]] Result<SampleWorld> readSampleWorld(Connection &connection, const QDateTime &now);

} // namespace gatehouse
