// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "core/tabular/fields/fieldjson.h"
#include "core/tabular/fields/resources.h"

#include <vector>

namespace gatehouse {

/// "redirectUris" as "redirect-uris".
[[nodiscard]] QString kebabCase(QLatin1StringView fieldId);

/// The option of one field, named after its id in kebab-case. Lists can be repeated, and also have the singular name.
CLI::Option *addFieldOption(CLI::App *verb, const FieldInfo &field);

/// The option's value as the field's kind; one empty text is the empty list. Invalid when the text cannot be read.
[[nodiscard]] QVariant fieldOptionValue(const FieldInfo &field, const CLI::Option *option);

/// The time (RFC 3339) that the option gives; null when it is not given. Errors: InvalidInput with `field`.
[[nodiscard]] Result<QDateTime> timeOf(const CLI::Option *option, const QString &field);

enum class FieldOptionsFor { Create, Update };

/// The options of create and update: one for each field of T that Commands set; for update without fixed fields.
template <typename T>
class FieldOptions final
{
public:
    FieldOptions(CLI::App *verb, std::span<const Field<T>> fields, FieldOptionsFor purpose)
    {
        for (const Field<T> &field : fields) {
            if (field.isWritable() && (purpose == FieldOptionsFor::Create || !field.flags.testFlag(FieldFlag::Fixed)))
                m_options.push_back({&field, addFieldOption(verb, field)});
        }
    }

    /// The option of that field, which must exist.
    [[nodiscard]] const CLI::Option *option(QLatin1StringView fieldId) const
    {
        return std::find_if(m_options.begin(), m_options.end(),
                            [&](const One &one) { return fieldId == QLatin1StringView(one.field->id); })
            ->option;
    }

    /// Sets the given fields. Errors: InvalidInput, with the field.
    [[nodiscard]] Result<void> apply(T &object) const
    {
        for (const One &one : m_options) {
            if (!isGiven(one.option))
                continue;
            const QVariant value = fieldOptionValue(*one.field, one.option);
            if (!value.isValid() || !one.field->set(object, value))
                return tl::unexpected(unreadableField(one.field->idString()));
        }
        return {};
    }

private:
    struct One
    {
        const Field<T> *field;
        const CLI::Option *option;
    };
    std::vector<One> m_options;
};

} // namespace gatehouse
