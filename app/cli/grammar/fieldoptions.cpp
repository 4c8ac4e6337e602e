// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/fieldoptions.h"

#include "core/tabular/fields/cellformat.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString helpFor(const FieldInfo &field)
{
    const QString title = field.translatedTitle();
    if (field.flags.testFlag(FieldFlag::Duration))
        return Cli::tr("%1: minutes, hours or days, such as 30m, 24h or 7d.").arg(title);
    switch (field.kind) {
    case FieldKind::Boolean:
        //: help of an option; %1 is the field's title
        return Cli::tr("%1: true or false.").arg(title);
    case FieldKind::List:
        return Cli::tr("%1; may be repeated. An empty text for none.").arg(title);
    case FieldKind::Choice: {
        QStringList words;
        for (const Choice &choice : field.choices) {
            if (*choice.value != '\0') // the empty value means that nothing is chosen
                words << QString::fromLatin1(choice.value);
        }
        return Cli::tr("%1: one of %2.").arg(title, words.join(", "_L1));
    }
    default:
        return Cli::tr("%1.").arg(title);
    }
}

} // namespace

QString kebabCase(QLatin1StringView fieldId)
{
    QString result;
    for (const char letter : fieldId) {
        const QChar character = QLatin1Char(letter);
        if (character.isUpper())
            result += u'-';
        result += character.toLower();
    }
    return result;
}

CLI::Option *addFieldOption(CLI::App *verb, const FieldInfo &field)
{
    const QString name = kebabCase(QLatin1StringView(field.id));
    QString names = u"--"_s + name;
    if (field.kind == FieldKind::List && name.endsWith(u's'))
        names = u"--"_s + name.chopped(1) + u",--"_s + name;
    return addTextOption(verb, names.toStdString(), helpFor(field), field.kind == FieldKind::List);
}

QVariant fieldOptionValue(const FieldInfo &field, const CLI::Option *option)
{
    if (field.kind != FieldKind::List)
        return valueFromText(field, textOf(option));
    const QStringList texts = textsOf(option);
    return texts == QStringList{QString()} ? QStringList() : texts;
}

Result<QDateTime> timeOf(const CLI::Option *option, const QString &field)
{
    if (!isGiven(option))
        return QDateTime();
    static const FieldInfo time{"time", "", FieldKind::Time, {}, ""};
    const QDateTime value = valueFromText(time, textOf(option)).toDateTime();
    if (!value.isValid())
        return fail(ErrorKind::InvalidInput, Cli::tr("Enter a time such as 2027-01-31T12:00:00Z."), {}, field);
    return value;
}

} // namespace gatehouse
