// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/jump.h"

#include "core/base/spoken_day.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/insight/jump_rows.h"
#include "core/store/search.h"
#include "core/store/store.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace convenor {

namespace {

constexpr int perFit = 10;        // a better fit beats every other advantage
constexpr int nearDays = 60;      // in which a session is likely to be meant
constexpr int mostWords = 8;      // more are not typed but pasted
constexpr int mostRows = 300;     // of a kind: many sessions may have one title
constexpr qsizetype before = 24;  // characters of a snippet before what was found
constexpr qsizetype longest = 80; // characters of a snippet

bool beginsAWord(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    return false;
}

/// Communities are few and meant most often, then come people.
int weightOf(JumpHit::Kind kind)
{
    constexpr std::array<int, JumpHit::Note + 1> weights{4, 3, 1, 0, 0, 0};
    return weights[size_t(kind)];
}

struct Query
{
    QString typed; ///< folded
    QStringList words;
    QDate today;
    size_t limit;
};

Query queryOf(const QString &typed, QDate today, int limit)
{
    const QString folded = fold(typed).simplified();
    return {folded, searchWords(folded).mid(0, mostWords), today, size_t(std::max(0, limit))};
}

JumpHit hitOf(JumpHit::Kind kind, const JumpRow &row, const Query &query)
{
    const bool isDone = kind == JumpHit::Action && !row.detail.isEmpty();
    const QString detail = isDone ? Words::tr("done") : row.detail;
    const int fit = std::max(fitOf(fold(row.title), query.typed), fitOf(fold(detail), query.typed));
    const bool isInText = fit == 0 && !row.text.isEmpty();
    const bool isNear = kind == JumpHit::Session && qAbs(query.today.daysTo(row.day)) <= nearDays;
    JumpHit hit{kind, row.id, row.title, detail, isInText ? snippetOf(row.text, query.words) : QString(), std::max(fit, 1), 0};
    hit.score = hit.fit * perFit + weightOf(kind) + (isNear ? 2 : 0);
    if (row.day.isValid())
        hit.detail = dayWords(row.day, query.today);
    return hit;
}

/// What has a day keeps its order.
bool isBetter(const JumpHit &a, const JumpHit &b)
{
    const auto title = [](const JumpHit &hit) {
        return hit.kind <= JumpHit::Person ? QStringView(hit.title) : QStringView();
    };
    return a.score != b.score ? a.score > b.score : std::pair(a.kind, title(a)) < std::pair(b.kind, title(b));
}

/// What of \a kind is shown for one and the same thing only once.
QString identityOf(JumpHit::Kind kind, const JumpRow &row)
{
    return kind == JumpHit::Session ? row.title : QString::number(row.id);
}

/// From what fits best to what fits at all, until there is enough.
std::vector<JumpHit> hitsOf(const Store &store, JumpHit::Kind kind, const Query &query)
{
    std::vector<JumpHit> hits;
    QSet<QString> known;
    for (const JumpReach reach : {JumpReach::Names, JumpReach::Beginnings, JumpReach::Everything}) {
        if (hits.size() >= query.limit)
            break;
        for (const JumpRow &row : jumpRows(store, kind, query.words, reach, query.today, mostRows)) {
            const QString identity = identityOf(kind, row);
            if (known.contains(identity))
                continue;
            known.insert(identity);
            hits.push_back(hitOf(kind, row, query));
        }
    }
    return hits;
}

} // namespace

int fitOf(QStringView folded, QStringView typed)
{
    int fit = 2;
    for (const QStringView word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (!folded.contains(word))
            return 0;
        if (!beginsAWord(folded, word))
            fit = 1;
    }
    const bool isOneOfThem = folded == typed || folded.split(u' ').contains(typed);
    return fit == 2 && isOneOfThem ? 3 : fit;
}

QString snippetOf(const QString &text, const QStringList &words)
{
    const QString line = text.simplified();
    const auto isMeant = [&](QStringView word) {
        const QString folded = fold(word);
        return std::any_of(words.begin(), words.end(), [&](const QString &typed) { return folded.startsWith(typed); });
    };
    const std::vector<QStringView> all = wordsIn(line);
    const auto meant = std::find_if(all.begin(), all.end(), isMeant);
    const qsizetype found = meant == all.end() ? 0 : meant->data() - QStringView(line).data();
    const auto isShown = [&](QStringView word) { return word.data() - QStringView(line).data() >= found - before; };
    const auto shown = std::find_if(all.begin(), all.end(), isShown);
    const qsizetype begin = found <= before || shown == all.end() ? 0 : shown->data() - QStringView(line).data();
    const QString cut = line.mid(begin, longest).trimmed();
    return (begin > 0 ? QStringLiteral("…") : QString()) + cut +
           (begin + longest < line.size() ? QStringLiteral("…") : QString());
}

std::vector<JumpHit> jumpHits(const Store &store, const QString &typed, QDate today, int limit)
{
    const Query query = queryOf(typed, today, limit);
    if (query.words.isEmpty() || query.limit == 0)
        return {};
    std::vector<JumpHit> hits;
    for (int kind = JumpHit::Community; kind <= JumpHit::Note; ++kind) {
        const std::vector<JumpHit> more = hitsOf(store, JumpHit::Kind(kind), query);
        hits.insert(hits.end(), more.begin(), more.end());
    }
    std::stable_sort(hits.begin(), hits.end(), isBetter);
    hits.resize(std::min(hits.size(), query.limit));
    return hits;
}

} // namespace convenor
