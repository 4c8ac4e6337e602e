// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strictjson.h"

#include "core/base/secretstring.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int maxDepth = 32;
constexpr qint64 maxNumber = 9007199254740992; // 2^53: a double is exact up to here
constexpr qsizetype maxNumberCharacters = 64;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

} // namespace

JsonValue &JsonValue::operator=(JsonValue &&other) noexcept
{
    std::swap(m_type, other.m_type);
    m_text.swap(other.m_text);
    m_items.swap(other.m_items);
    m_members.swap(other.m_members);
    return *this;
}

JsonValue::~JsonValue()
{
    if (!m_text.isEmpty())
        wipe(m_text.data(), m_text.size());
}

std::optional<qint64> JsonValue::integer() const
{
    if (m_type != Type::Number)
        return std::nullopt;
    bool isWhole = false;
    const qint64 value = m_text.toLongLong(&isWhole);
    return isWhole ? std::optional(value) : std::nullopt;
}

std::optional<double> JsonValue::number() const
{
    return m_type == Type::Number ? std::optional(m_text.toDouble()) : std::nullopt;
}

std::optional<bool> JsonValue::boolean() const
{
    return m_type == Type::Boolean ? std::optional(m_text == "true") : std::nullopt;
}

const std::vector<JsonValue::Member> &JsonValue::members() const
{
    return m_members;
}

const JsonValue *JsonValue::find(QByteArrayView name) const
{
    const auto found =
        std::find_if(m_members.begin(), m_members.end(), [name](const Member &member) { return member.name == name; });
    return found == m_members.end() ? nullptr : &found->value;
}

QByteArrayView JsonValue::textOf(QByteArrayView name) const
{
    const JsonValue *value = find(name);
    return value && value->isText() ? value->text() : QByteArrayView();
}

/// A recursive descent parser. Each read… returns false at the first error and describes it in m_fault.
class StrictJsonParser
{
public:
    explicit StrictJsonParser(QByteArrayView json)
        : m_begin(json.begin())
        , m_at(json.begin())
        , m_end(json.end())
    {
    }

    bool read(JsonValue &value)
    {
        skipBlanks();
        if (!readValue(value, 0))
            return false;
        skipBlanks();
        return m_at == m_end || failAt("text after the document");
    }

    [[nodiscard]] QString fault() const
    {
        return u"%1 at byte %2"_s.arg(QLatin1StringView(m_fault)).arg(m_at - m_begin);
    }

private:
    bool failAt(const char *fault)
    {
        m_fault = fault;
        return false;
    }

    void skipBlanks()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
            ++m_at;
    }

    bool accept(char character)
    {
        if (m_at == m_end || *m_at != character)
            return false;
        ++m_at;
        return true;
    }

    bool readValue(JsonValue &value, int depth)
    {
        if (depth > maxDepth)
            return failAt("nested too deeply");
        if (m_at == m_end)
            return failAt("unexpected end");
        switch (*m_at) {
        case '{':
            return readObject(value, depth);
        case '[':
            return readArray(value, depth);
        case '"':
            value.m_type = JsonValue::Type::Text;
            return readText(value.m_text);
        case 't':
            return readWord(value, JsonValue::Type::Boolean, "true");
        case 'f':
            return readWord(value, JsonValue::Type::Boolean, "false");
        case 'n':
            return readWord(value, JsonValue::Type::Null, "null");
        default:
            return readNumber(value);
        }
    }

    bool readWord(JsonValue &value, JsonValue::Type type, QByteArrayView word)
    {
        if (!QByteArrayView(m_at, m_end).startsWith(word))
            return failAt("an unknown literal");
        m_at += word.size();
        value.m_type = type;
        if (type == JsonValue::Type::Boolean)
            value.m_text = word.toByteArray();
        return true;
    }

    bool readArray(JsonValue &value, int depth)
    {
        value.m_type = JsonValue::Type::Array;
        ++m_at;
        skipBlanks();
        if (accept(']'))
            return true;
        do {
            skipBlanks();
            if (!readValue(value.m_items.emplace_back(), depth + 1))
                return false;
            skipBlanks();
        } while (accept(','));
        return accept(']') || failAt("an unterminated array");
    }

    bool readObject(JsonValue &value, int depth)
    {
        value.m_type = JsonValue::Type::Object;
        ++m_at;
        skipBlanks();
        if (accept('}'))
            return true;
        do {
            skipBlanks();
            JsonValue::Member &member = value.m_members.emplace_back();
            if (m_at == m_end || *m_at != '"')
                return failAt("a member without a name");
            if (!readText(member.name))
                return false;
            skipBlanks();
            if (!accept(':'))
                return failAt("a member without a value");
            skipBlanks();
            if (!readValue(member.value, depth + 1))
                return false;
            skipBlanks();
        } while (accept(','));
        if (!accept('}'))
            return failAt("an unterminated object");
        return !hasDuplicates(value.m_members) || failAt("two members of the same name");
    }

    static bool hasDuplicates(const std::vector<JsonValue::Member> &members)
    {
        std::vector<QByteArrayView> names;
        names.reserve(members.size());
        for (const JsonValue::Member &member : members)
            names.emplace_back(member.name);
        std::sort(names.begin(), names.end());
        return std::adjacent_find(names.begin(), names.end()) != names.end();
    }

    /// Reserves the length of the source, so that the buffer is never reallocated and leaves no copy of a secret.
    bool readText(QByteArray &text)
    {
        ++m_at;
        const char *close = m_at;
        while (close != m_end && *close != '"')
            close += *close == '\\' && close + 1 != m_end ? 2 : 1;
        text.reserve(close - m_at);
        while (m_at != m_end && *m_at != '"') {
            if (static_cast<quint8>(*m_at) < 0x20)
                return failAt("a control character in a text");
            if (*m_at != '\\')
                text.append(*m_at++);
            else if (!readEscape(text))
                return false;
        }
        return accept('"') || failAt("an unterminated text");
    }

    bool readEscape(QByteArray &text)
    {
        ++m_at;
        if (accept('u'))
            return readCodePoint(text);
        constexpr QByteArrayView letters("\"\\/bfnrt");
        constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
        const qsizetype index = m_at == m_end ? -1 : letters.indexOf(*m_at);
        if (index < 0)
            return failAt("an unknown escape");
        ++m_at;
        text.append(meanings[index]);
        return true;
    }

    bool readCodePoint(QByteArray &text)
    {
        char32_t code = 0;
        if (!readHex(code))
            return failAt("an incomplete escape");
        if (QChar::isLowSurrogate(code))
            return failAt("a lone surrogate");
        if (QChar::isHighSurrogate(code)) {
            char32_t low = 0;
            if (!accept('\\') || !accept('u') || !readHex(low) || !QChar::isLowSurrogate(low))
                return failAt("a lone surrogate");
            code = QChar::surrogateToUcs4(static_cast<char16_t>(code), static_cast<char16_t>(low));
        }
        text.append(QString::fromUcs4(&code, 1).toUtf8());
        return true;
    }

    bool readHex(char32_t &code)
    {
        if (m_end - m_at < 4)
            return false;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char letter = static_cast<char>(*m_at | 0x20);
            if (isDigit(*m_at))
                code = code << 4 | static_cast<char32_t>(*m_at - '0');
            else if (letter >= 'a' && letter <= 'f')
                code = code << 4 | static_cast<char32_t>(letter - 'a' + 10);
            else
                return false;
        }
        return true;
    }

    bool skipDigits()
    {
        const char *begin = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at != begin;
    }

    bool readNumber(JsonValue &value)
    {
        const char *begin = m_at;
        accept('-');
        if (!accept('0') && !skipDigits())
            return failAt("not a value");
        if (accept('.') && !skipDigits())
            return failAt("an incomplete number");
        if (accept('e') || accept('E')) {
            if (!accept('+'))
                accept('-');
            if (!skipDigits())
                return failAt("an incomplete number");
        }
        value.m_type = JsonValue::Type::Number;
        value.m_text = QByteArray(begin, m_at - begin);
        bool isFinite = false;
        const double number = value.m_text.toDouble(&isFinite);
        const auto whole = value.integer(); // exact, while 2^53 + 1 as a double is 2^53
        const bool isSmall = whole ? std::abs(*whole) <= maxNumber : std::abs(number) <= static_cast<double>(maxNumber);
        if (!isFinite || !isSmall || value.m_text.size() > maxNumberCharacters)
            return failAt("a number that is too large");
        return true;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    const char *m_fault = "";
};

Result<JsonValue> parseStrictJson(QByteArrayView json, qsizetype maxBytes)
{
    const auto invalid = [](const QString &detail) {
        return fail(ErrorKind::InvalidInput, QCoreApplication::translate("StrictJson", "This is not valid JSON."),
                    detail);
    };
    if (json.size() > maxBytes)
        return invalid(u"%1 bytes; at most %2"_s.arg(json.size()).arg(maxBytes));
    if (!json.isValidUtf8())
        return invalid(u"not UTF-8"_s);
    StrictJsonParser parser(json);
    JsonValue value;
    if (!parser.read(value))
        return invalid(parser.fault());
    return value;
}

} // namespace gatehouse
