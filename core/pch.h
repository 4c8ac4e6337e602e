// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// No header of Gatehouse itself: ccache finds a compiled header for one that differs in comments alone, and the
// compiler then reads that file twice.
#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QFuture>
#include <QFutureWatcher>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <vector>
