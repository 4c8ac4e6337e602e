// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gatehouse {

/// Appends compact JSON to a buffer in the order of the calls. For tokens: they are issued by the thousand and their
/// bytes are signed, while QJsonDocument converts to QString and sorts the members. Texts are UTF-8 and must be valid;
/// names and texts are escaped (RFC 8259 section 7).
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

    /// Members of the innermost open object.
    void text(QByteArrayView name, QByteArrayView value);
    void number(QByteArrayView name, qint64 value);
    void boolean(QByteArrayView name, bool value);
    /// `value` is JSON already.
    void json(QByteArrayView name, QByteArrayView value);
    /// Items of the innermost open array.
    void textItem(QByteArrayView value);
    void jsonItem(QByteArrayView value);

private:
    QByteArray &m_out;
};

} // namespace gatehouse
