// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonappender.h"

#include <array>
#include <charconv>

namespace gatehouse {

namespace {

constexpr std::array<bool, 256> makeEscaped()
{
    std::array<bool, 256> escaped{};
    for (std::size_t i = 0; i < 0x20; ++i)
        escaped[i] = true;
    escaped['"'] = true;
    escaped['\\'] = true;
    return escaped;
}

constexpr std::array<bool, 256> isEscaped = makeEscaped();
constexpr char hexDigits[] = "0123456789abcdef";

void appendEscaped(QByteArray &out, char character)
{
    const auto code = static_cast<quint8>(character);
    if (code >= 0x20) {
        const char text[] = {'\\', character};
        out.append(text, sizeof text);
    } else {
        const char text[] = {'\\', 'u', '0', '0', hexDigits[code >> 4], hexDigits[code & 15]};
        out.append(text, sizeof text);
    }
}

} // namespace

void JsonAppender::separate()
{
    if (m_out.isEmpty())
        return;
    const char last = m_out.back();
    if (last != '{' && last != '[')
        m_out.append(',');
}

void JsonAppender::beginMember(QByteArrayView name)
{
    separate();
    appendQuoted(name);
    m_out.append(':');
}

void JsonAppender::appendQuoted(QByteArrayView text)
{
    m_out.append('"');
    const char *clean = text.begin();
    for (const char *at = text.begin(); at != text.end(); ++at) {
        if (!isEscaped[static_cast<quint8>(*at)])
            continue;
        m_out.append(clean, at - clean);
        appendEscaped(m_out, *at);
        clean = at + 1;
    }
    m_out.append(clean, text.end() - clean);
    m_out.append('"');
}

void JsonAppender::beginObject()
{
    separate();
    m_out.append('{');
}

void JsonAppender::beginObject(QByteArrayView name)
{
    beginMember(name);
    m_out.append('{');
}

void JsonAppender::endObject()
{
    m_out.append('}');
}

void JsonAppender::beginArray(QByteArrayView name)
{
    beginMember(name);
    m_out.append('[');
}

void JsonAppender::endArray()
{
    m_out.append(']');
}

void JsonAppender::text(QByteArrayView name, QByteArrayView value)
{
    beginMember(name);
    appendQuoted(value);
}

void JsonAppender::number(QByteArrayView name, qint64 value)
{
    beginMember(name);
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_out.append(digits.data(), end - digits.data());
}

void JsonAppender::boolean(QByteArrayView name, bool value)
{
    beginMember(name);
    m_out.append(value ? "true" : "false");
}

void JsonAppender::json(QByteArrayView name, QByteArrayView value)
{
    beginMember(name);
    m_out.append(value);
}

void JsonAppender::textItem(QByteArrayView value)
{
    separate();
    appendQuoted(value);
}

void JsonAppender::jsonItem(QByteArrayView value)
{
    separate();
    m_out.append(value);
}

} // namespace gatehouse
