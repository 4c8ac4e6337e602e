// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace gatehouse {

/// A JSON document that was read strictly. Texts are UTF-8 and wiped on destruction, because a private JWK is JSON too.
/// Can be moved but not copied.
class JsonValue
{
public:
    enum class Type { Null, Boolean, Number, Text, Array, Object };
    struct Member;

    JsonValue() = default;
    JsonValue(JsonValue &&) noexcept = default;
    JsonValue &operator=(JsonValue &&other) noexcept;
    JsonValue(const JsonValue &) = delete;
    JsonValue &operator=(const JsonValue &) = delete;
    ~JsonValue();

    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] bool isText() const { return m_type == Type::Text; }
    [[nodiscard]] bool isArray() const { return m_type == Type::Array; }
    [[nodiscard]] bool isObject() const { return m_type == Type::Object; }

    /// The text, or the characters of a number; else empty. Valid while this value lives.
    [[nodiscard]] QByteArrayView text() const { return m_text; }
    /// Whole numbers only; exact.
    [[nodiscard]] std::optional<qint64> integer() const;
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<bool> boolean() const;

    /// The items of an array; else empty.
    [[nodiscard]] const std::vector<JsonValue> &items() const { return m_items; }
    /// The members of an object, in the order of the document; else empty.
    [[nodiscard]] const std::vector<Member> &members() const;
    /// The member of that name; nullptr when there is none or this is not an object.
    [[nodiscard]] const JsonValue *find(QByteArrayView name) const;
    /// The text of the member of that name; empty when there is none or it is not a text.
    [[nodiscard]] QByteArrayView textOf(QByteArrayView name) const;

private:
    friend class StrictJsonParser;

    Type m_type = Type::Null;
    QByteArray m_text;
    std::vector<JsonValue> m_items;
    std::vector<Member> m_members;
};

struct JsonValue::Member
{
    QByteArray name;
    JsonValue value;
};

/// Reads one JSON document (RFC 8259). Refuses what QJsonDocument accepts and two parsers may understand differently:
/// members of the same name, text after the document, a byte order mark, invalid UTF-8, lone surrogates, numbers beyond
/// ±2^53, more than 32 levels, more than `maxBytes`. Errors: InvalidInput; the message is for people, the detail says
/// where.
[[nodiscard]] Result<JsonValue> parseStrictJson(QByteArrayView json, qsizetype maxBytes = 64 * 1024);

} // namespace gatehouse
