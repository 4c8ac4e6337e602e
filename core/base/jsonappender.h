// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gatehouse {

/// Writes compact JSON to the end of a buffer, in the order of the calls: for tokens, which are made by the thousand
/// and whose bytes are signed, so that QJsonDocument's way over QString and a sorted map is neither needed nor wanted.
/// Texts are UTF-8 and must be valid; names and texts are escaped (RFC 8259 section 7).
class JsonAppender
{
public:
    explicit JsonAppender(QByteArray &out)
        : m_out(out)
    {
    }

    void beginObject();
    void beginObject(QByteArrayView name);
    void endObject();
    void beginArray(QByteArrayView name);
    void endArray();

    /// Members of the object that was begun last.
    void text(QByteArrayView name, QByteArrayView value);
    void number(QByteArrayView name, qint64 value);
    void boolean(QByteArrayView name, bool value);
    /// `value` is JSON already and is written as it is.
    void json(QByteArrayView name, QByteArrayView value);
    /// Items of the array that was begun last.
    void textItem(QByteArrayView value);
    void jsonItem(QByteArrayView value);

private:
    QByteArray &m_out;
};

} // namespace gatehouse
