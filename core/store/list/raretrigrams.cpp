// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/raretrigrams.h"

#include "core/store/list/searchtext.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <vector>

namespace gatehouse {

namespace {

/// A trigram with at most this number of hits is rare enough by itself.
constexpr int fewHits = 256;
/// The total hits of the chosen trigrams, at about 30 ns each.
constexpr double enoughHits = 200'000;
/// Pasted searches may be long, and each trigram takes about 20 µs.
constexpr qsizetype maxWords = 8;
constexpr qsizetype maxTrigrams = 16; // of each word

/// Estimates the hits of a trigram. The index does not know the number, but finds the id of an early hit quickly.
class HitEstimate final
{
public:
    HitEstimate(Connection &connection, const ListSql &sql, double rows)
        : m_hit(connection, sql.foundIds({}).sql + " LIMIT 1 OFFSET ?")
        , m_rows(rows)
    {
        m_hit.bind(2, fewHits);
    }

    /// Nothing when there are only a few hits.
    std::optional<double> of(const QString &trigram)
    {
        m_hit.reset();
        m_hit.bind(1, ftsQuery({trigram}));
        if (!m_hit.next())
            return std::nullopt;
        return fewHits * m_rows / static_cast<double>(std::max<qint64>(m_hit.integer(0), 1));
    }
    [[nodiscard]] Result<void> status() const { return m_hit.status(); }

private:
    Statement m_hit;
    double m_rows;
};

struct Trigram
{
    QString text;
    qsizetype word = 0;
    qsizetype place = 0; ///< in the word
    double hits = 0;
    bool isRarest = false; ///< of its word

    [[nodiscard]] bool isBeside(const Trigram &other) const
    {
        return word == other.word && std::abs(place - other.place) < 2;
    }
};

/// The best trigrams to search for: the rarest of each word, then other rare ones that do not overlap a chosen one
/// much.
QStringList choose(std::vector<Trigram> &found)
{
    std::ranges::sort(found, [](const Trigram &a, const Trigram &b) {
        return std::pair(!a.isRarest, a.hits) < std::pair(!b.isRarest, b.hits);
    });
    std::vector<Trigram> chosen;
    QStringList texts;
    double hits = 0;
    for (const Trigram &trigram : found) {
        const bool isKnown = std::ranges::any_of(chosen, [&](const Trigram &c) { return c.isBeside(trigram); });
        if (isKnown || (hits > 0 && hits + trigram.hits > enoughHits))
            continue;
        hits += trigram.hits;
        chosen.push_back(trigram);
        texts << trigram.text;
    }
    return texts;
}

} // namespace

Result<QString> rareTrigrams(Connection &connection, const ListSql &sql, qint64 rows)
{
    HitEstimate estimate(connection, sql, static_cast<double>(rows));
    const QStringList words = sql.words().mid(0, maxWords);
    std::vector<Trigram> found;
    for (qsizetype word = 0; word < words.size(); ++word) {
        const auto begin = std::ssize(found);
        const QStringList texts = trigrams(words[word]).mid(0, maxTrigrams);
        for (qsizetype place = 0; place < texts.size(); ++place) {
            const auto hits = estimate.of(texts[place]);
            TRY(estimate.status());
            if (!hits)
                return ftsQuery({texts[place]});
            found.push_back({texts[place], word, place, *hits});
        }
        const auto rarest = std::ranges::min_element(found.begin() + begin, found.end(), {}, &Trigram::hits);
        if (rarest != found.end())
            rarest->isRarest = true;
    }
    return ftsQuery(choose(found));
}

} // namespace gatehouse
