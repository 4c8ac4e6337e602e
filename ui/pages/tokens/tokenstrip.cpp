// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokenstrip.h"

#include "core/domain/token.h"
#include "core/tabular/fields/resources.h"
#include "ui/forms/labels.h"
#include "ui/forms/segmentedchoice.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// In the order of the segments, the first of which is "All".
constexpr TokenKind kinds[] = {TokenKind::Api, TokenKind::OAuth, TokenKind::Organization, TokenKind::Group};

QStringList segmentTexts()
{
    QStringList texts{TokenStrip::tr("All")};
    for (const TokenKind kind : kinds)
        texts << infoOf<Token>().field(u"kind")->label(toString(kind));
    return texts;
}

bool isKindFilter(const FieldFilter &filter)
{
    return filter.field == "kind"_L1 && filter.comparison == FieldFilter::Comparison::Equal;
}

} // namespace

FieldFilter expiringSoon()
{
    return {u"expiresAt"_s, FieldFilter::Comparison::WithinNext, QString::number(expiringSoonDays) + u'd'};
}

TokenStrip::TokenStrip(QWidget *parent)
    : QWidget(parent)
    , m_query{Resource::Token}
    , m_kind(new SegmentedChoice(segmentTexts(), this))
    , m_expiring(new QToolButton(this))
{
    m_kind->setObjectName(u"tokenKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_expiring->setText(tr("Expires within %n day(s)", nullptr, expiringSoonDays));
    m_expiring->setObjectName(u"expiringSoon"_s);
    m_expiring->setCheckable(true);
    m_expiring->setFocusPolicy(Qt::StrongFocus);
    m_expiring->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *catalogue = new LinkButton(tr("Permission catalogue…"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::Around, spacing::Tight, spacing::Around, spacing::Tight);
    row->setSpacing(spacing::Around);
    row->addWidget(m_kind);
    row->addWidget(m_expiring);
    row->addStretch();
    row->addWidget(catalogue);
    connect(m_kind, &SegmentedChoice::chosen, this, &TokenStrip::chooseKind);
    connect(m_expiring, &QToolButton::clicked, this, &TokenStrip::chooseExpiring);
    connect(catalogue, &QPushButton::clicked, this, &TokenStrip::catalogueRequested);
}

void TokenStrip::setQuery(const ListQuery &query)
{
    m_query = query;
    int current = 0;
    for (const FieldFilter &filter : query.filters) {
        for (int i = 0; i < static_cast<int>(std::size(kinds)); ++i) {
            if (isKindFilter(filter) && filter.value == toString(kinds[i]))
                current = i + 1;
        }
    }
    m_kind->setCurrent(current);
    m_expiring->setChecked(query.filters.contains(expiringSoon()));
}

void TokenStrip::chooseKind(int index)
{
    ListQuery query = m_query;
    query.filters.removeIf(&isKindFilter);
    if (index > 0)
        query.filters.prepend({u"kind"_s, FieldFilter::Comparison::Equal, toString(kinds[index - 1])});
    emit queryChanged(query);
}

void TokenStrip::chooseExpiring(bool expiring)
{
    ListQuery query = m_query;
    query.filters.removeAll(expiringSoon());
    if (expiring)
        query.filters << expiringSoon();
    emit queryChanged(query);
}

} // namespace gatehouse
