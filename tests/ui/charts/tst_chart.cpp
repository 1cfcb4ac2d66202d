// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"
#include "ui/charts/chart_marks.h"

#include <QTest>

using namespace convenor;

namespace {

const QString dash = QStringLiteral("–");

/// Two formats, one of them hidden.
Chart dots()
{
    Chart chart;
    chart.kind = ChartKind::Dots;
    chart.unit = Unit::Rating;
    chart.categoriesName = QStringLiteral("Format");
    chart.categories = {{QStringLiteral("Talk"), QStringLiteral("n 40"), {}, {}}, {QStringLiteral("=Social"), QStringLiteral("n < 5"), {}, {}}};
    ChartValue shown{4.412, Interval{4.2, 4.6}, {}, {}, false}, hidden;
    hidden.note = QStringLiteral("fewer than 5 answers: hidden");
    chart.series = {{QStringLiteral("mean"), SeriesRole::Main, {shown, hidden}, {}}};
    return chart;
}

Chart shares()
{
    Chart chart;
    chart.unit = Unit::Percent;
    chart.categoriesName = QStringLiteral("Month");
    chart.categories = {{QStringLiteral("Oct"), {}, {}, {}}, {QStringLiteral("Nov"), {}, {}, {}}};
    chart.series = {{QStringLiteral("now"), SeriesRole::Main, {{}, {0.045, {}, {9, 200}, {}, false}}, {}},
                    {QStringLiteral("before"), SeriesRole::Quiet, {{0.5, {}, {}, {}, false}, {0.0, {}, {0, 80}, {}, false}}, {}}};
    return chart;
}

ChartFrame frameOf(const Chart &chart)
{
    return {QRectF(100, 10, 200, 100), valueRange(chart)};
}

} // namespace

class ChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_areShownByTheirUnit();
    void sentences_sayAllThatIsKnown();
    void table_saysWhatIsUnknownAndWhy();
    void plainTable_leavesUnknownEmpty();
    void isEmpty_withoutValuesOrWithAReason();
    void range_beginsAtZeroButForRatings();
    void roundValues_areFew_data();
    void roundValues_areFew();
    void cursor_findsTheCategory();
    void cursor_findsTheCell();
};

void ChartTest::values_areShownByTheirUnit()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(shownValue(0.045, Unit::Percent), QStringLiteral("4.5 %"));
    QCOMPARE(shownValue(0.454, Unit::Percent), QStringLiteral("45 %"));
    QCOMPARE(shownValue(0.04, Unit::Percent), QStringLiteral("4 %"));
    QCOMPARE(shownValue(0.0, Unit::Percent), QStringLiteral("0 %"));
    QCOMPARE(shownValue(4.412, Unit::Rating), QStringLiteral("4.41"));
    QCOMPARE(shownValue(31.0, Unit::Count), QStringLiteral("31"));
    QCOMPARE(shownValue(33.57, Unit::Count), QStringLiteral("33.6"));
    QCOMPARE(shownValue({}, Unit::Count), dash);
}

void ChartTest::sentences_sayAllThatIsKnown()
{
    QCOMPARE(shares().sentenceAt(1, 0), QStringLiteral("Nov, now: 4.5 %, 9 of 200"));
    QCOMPARE(shares().sentenceAt(0, 0), QStringLiteral("Oct, now: –"));
    QCOMPARE(dots().sentenceAt(0, 0), QStringLiteral("Talk: 4.41, between 4.20 and 4.60"));
    QCOMPARE(dots().sentenceAt(1, 0), QStringLiteral("=Social: fewer than 5 answers: hidden"));
    QCOMPARE(dots().sentenceAt(0, 7), QString());
}

void ChartTest::table_saysWhatIsUnknownAndWhy()
{
    const ChartTable table = tableOf(dots());
    QCOMPARE(table.header.join(u'|'), QStringLiteral("Format|Answers|mean|95 % interval"));
    QCOMPARE(table.rows[0].join(u'|'), QStringLiteral("Talk|n 40|4.41|4.20 to 4.60"));
    QCOMPARE(table.rows[1].join(u'|'), QStringLiteral("=Social|n < 5|fewer than 5 answers: hidden|–"));
    QCOMPARE(tableOf(shares()).rows[1].join(u'|'), QStringLiteral("Nov|4.5 % (9 of 200)|0 % (0 of 80)"));
}

void ChartTest::plainTable_leavesUnknownEmpty()
{
    const ChartTable table = plainTableOf(dots());
    QCOMPARE(table.rows[0].join(u'|'), QStringLiteral("Talk|4.412|4.2|4.6"));
    QCOMPARE(table.rows[1].join(u'|'), QStringLiteral("=Social|||"));
    QCOMPARE(plainTableOf(shares()).rows[0].join(u'|'), QStringLiteral("Oct||||0.5||"));
    QCOMPARE(plainTableOf(shares()).rows[1].join(u'|'), QStringLiteral("Nov|0.045|9|200|0|0|80"));
}

void ChartTest::isEmpty_withoutValuesOrWithAReason()
{
    QVERIFY(Chart().isEmpty());
    Chart chart = shares();
    QVERIFY(!chart.isEmpty());
    chart.emptySentence = QStringLiteral("Nobody came.");
    QVERIFY(chart.isEmpty());
}

void ChartTest::range_beginsAtZeroButForRatings()
{
    QCOMPARE(valueRange(shares()).low, 0.0);
    QVERIFY(valueRange(shares()).high > 0.5);
    Chart withBenchmark = shares();
    withBenchmark.benchmark = {0.8, QStringLiteral("goal")};
    QVERIFY(valueRange(withBenchmark).high > 0.8);
    QCOMPARE(valueRange(dots()), (Interval{4.0, 5.0}));
    Chart columns = shares();
    columns.kind = ChartKind::Columns;
    columns.unit = Unit::Count;
    columns.series[0].values = {{6.0, {}, {}, {}, false}, {1.0, {}, {}, {}, false}};
    columns.series[1].values = {{6.0, {}, {}, {}, false}, {1.0, {}, {}, {}, false}};
    QVERIFY(valueRange(columns).high > 12);
}

void ChartTest::roundValues_areFew_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<Unit>("unit");
    QTest::newRow("share") << 0.0 << 0.336 << Unit::Percent;
    QTest::newRow("small share") << 0.0 << 0.05 << Unit::Percent;
    QTest::newRow("count") << 0.0 << 4.0 << Unit::Count;
    QTest::newRow("large count") << 0.0 << 12'345.0 << Unit::Count;
    QTest::newRow("rating") << 3.5 << 5.0 << Unit::Rating;
}

void ChartTest::roundValues_areFew()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(Unit, unit);
    const std::vector<double> values = roundValues({low, high}, unit);
    QVERIFY2(values.size() >= 3 && values.size() <= 7, QByteArray::number(qulonglong(values.size())).constData());
    for (const double value : values)
        QVERIFY(value >= low - 1e-9 && value <= high + 1e-9);
}

void ChartTest::cursor_findsTheCategory()
{
    const Chart chart = shares();
    QCOMPARE(cursorAt(chart, frameOf(chart), {110, 50}).category, 0);
    QCOMPARE(cursorAt(chart, frameOf(chart), {290, 50}).category, 1);
    QCOMPARE(cursorAt(chart, frameOf(chart), {90, 50}).category, -1);
    QCOMPARE(middleOf(chart, frameOf(chart), 0), 150.0);
    QCOMPARE(cursorAt(Chart(), frameOf(chart), {110, 50}).category, -1);
    const Chart rows = dots();
    QCOMPARE(cursorAt(rows, frameOf(rows), {20, 90}).category, 1); // the names of rows, too
    QCOMPARE(middleOf(rows, frameOf(rows), 1), 85.0);
}

void ChartTest::cursor_findsTheCell()
{
    Chart chart = shares();
    chart.kind = ChartKind::Heat;
    const ChartCursor cursor = cursorAt(chart, frameOf(chart), {290, 20});
    QCOMPARE(cursor.category, 0);
    QCOMPARE(cursor.series, 1);
    QCOMPARE(cursorAt(chart, frameOf(chart), {20, 20}).category, -1);
}

QTEST_MAIN(ChartTest)
#include "tst_chart.moc"
