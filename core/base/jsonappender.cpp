// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonappender.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace gatehouse {

namespace {

constexpr qsizetype maxDigits = 20;
constexpr char hexDigits[] = "0123456789abcdef";

constexpr bool isEscaped(char character)
{
    return static_cast<quint8>(character) < 0x20 || character == '"' || character == '\\';
}

/// Without an early exit, so that the compiler vectorizes the loop.
qsizetype countEscaped(QByteArrayView text)
{
    int count = 0;
    for (const char character : text)
        count += isEscaped(character) ? 1 : 0;
    return count;
}

char *copy(char *out, QByteArrayView text)
{
    return std::copy(text.begin(), text.end(), out);
}

char *writeEscaped(char *out, QByteArrayView text)
{
    for (const char character : text) {
        const auto code = static_cast<quint8>(character);
        if (!isEscaped(character)) {
            *out++ = character;
        } else if (code >= 0x20) {
            *out++ = '\\';
            *out++ = character;
        } else {
            out = copy(out, "\\u00");
            *out++ = hexDigits[code >> 4];
            *out++ = hexDigits[code & 15];
        }
    }
    return out;
}

/// A text to be written in quotes.
struct Quoted
{
    explicit Quoted(QByteArrayView content)
        : text(content)
        , escapes(countEscaped(content))
    {
    }

    /// The longest escape has six characters.
    [[nodiscard]] qsizetype maxSize() const { return text.size() + 5 * escapes + 2; }

    [[nodiscard]] char *write(char *out) const
    {
        *out++ = '"';
        out = escapes == 0 ? copy(out, text) : writeEscaped(out, text);
        *out++ = '"';
        return out;
    }

    QByteArrayView text;
    qsizetype escapes;
};

/// Space reserved at the end of a buffer; the destructor gives back what was not used.
class Space
{
public:
    Space(QByteArray &buffer, qsizetype size)
        : m_buffer(buffer)
    {
        const qsizetype begin = buffer.size();
        const char last = begin == 0 ? '{' : buffer.back();
        buffer.resize(begin + size + 1);
        m_at = buffer.data() + begin;
        if (last != '{' && last != '[')
            *m_at++ = ',';
    }
    Space(const Space &) = delete;
    Space &operator=(const Space &) = delete;
    ~Space() { m_buffer.resize(m_at - m_buffer.constData()); }

    void write(char character) { *m_at++ = character; }
    void write(QByteArrayView text) { m_at = copy(m_at, text); }
    void write(const Quoted &text) { m_at = text.write(m_at); }
    void write(qint64 number) { m_at = std::to_chars(m_at, m_at + maxDigits, number).ptr; }
    void writeName(const Quoted &name)
    {
        write(name);
        write(':');
    }

private:
    QByteArray &m_buffer;
    char *m_at;
};

} // namespace

void JsonAppender::beginObject()
{
    Space(m_out, 1).write('{');
}

void JsonAppender::beginObject(QByteArrayView name)
{
    json(name, "{");
}

void JsonAppender::endObject()
{
    m_out.append('}');
}

void JsonAppender::beginArray(QByteArrayView name)
{
    json(name, "[");
}

void JsonAppender::endArray()
{
    m_out.append(']');
}

void JsonAppender::text(QByteArrayView name, QByteArrayView value)
{
    const Quoted quotedName(name);
    const Quoted quotedValue(value);
    Space space(m_out, quotedName.maxSize() + 1 + quotedValue.maxSize());
    space.writeName(quotedName);
    space.write(quotedValue);
}

void JsonAppender::number(QByteArrayView name, qint64 value)
{
    const Quoted quotedName(name);
    Space space(m_out, quotedName.maxSize() + 1 + maxDigits);
    space.writeName(quotedName);
    space.write(value);
}

void JsonAppender::boolean(QByteArrayView name, bool value)
{
    json(name, value ? "true" : "false");
}

void JsonAppender::json(QByteArrayView name, QByteArrayView value)
{
    const Quoted quotedName(name);
    Space space(m_out, quotedName.maxSize() + 1 + value.size());
    space.writeName(quotedName);
    space.write(value);
}

void JsonAppender::textItem(QByteArrayView value)
{
    const Quoted quotedValue(value);
    Space(m_out, quotedValue.maxSize()).write(quotedValue);
}

void JsonAppender::jsonItem(QByteArrayView value)
{
    Space(m_out, value.size()).write(value);
}

} // namespace gatehouse
