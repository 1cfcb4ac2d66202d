// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/core_table.h"
#include "core/insight/facts.h"
#include "core/insight/participation.h"
#include "core/records.h"
#include "core/sample/sample.h"
#include "tests/support/test_workspace.h"
#include "ui/pages/insights/insight.h"
#include "ui/pages/today/figure_strip.h"

#include <QTest>

#include <algorithm>

using namespace convenor;

namespace {

const QDate monday(2026, 11, 2);

Facts loaded(const Store &store)
{
    Facts facts;
    while (facts.loadMore(store)) {}
    return facts;
}

/// The sample as every screen sees it.
class Sample
{
public:
    Sample()
    {
        const QString path = m_folder.filePath(QStringLiteral("sample.convenor"));
        Workspace::create(path, sampleBeginning(monday));
        m_workspace = std::make_unique<Workspace>(path, Database::ReadOnly, allRecords());
        facts = loaded(store());
    }
    const Store &store() const { return m_workspace->store(); }
    InsightSources sources() const { return {facts, store(), {Scope::all(), 18, true, monday}}; }
    Figures today() const { return figuresOf(facts, store(), monday); }
    Chart chart(const char *name) const
    {
        for (const Insight &insight : insights())
            if (qstrcmp(insight.name, name) == 0)
                return insight.chart(sources());
        return {};
    }

    Facts facts;

private:
    QTemporaryDir m_folder{temporaryFolder()};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

/// Every screen says the same of the sample.
class AgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void todayAndInsights_agreeOnWhoTookPart();
    void todayAndInsights_agreeOnRatings();
    void coreTableAndInsights_agreeOnWhoLeads();
    void figuresAndRows_agree();
    void sample_isOfTheSizeThatIsTold();

private:
    Sample m_sample;
};

void AgreementTest::todayAndInsights_agreeOnWhoTookPart()
{
    const Chart chart = m_sample.chart("took-part");
    const Figure figure = m_sample.today()[0];
    const Share now = chart.series[0].values.back().counts;
    QCOMPARE(figure.value, QLocale(QLocale::English).toString(now.part));
    QVERIFY2(chart.title.startsWith(figure.value + QStringLiteral(" people took part")), qPrintable(chart.title));
    QVERIFY(figure.basis.endsWith(QLocale(QLocale::English).toString(now.whole)));
}

void AgreementTest::todayAndInsights_agreeOnRatings()
{
    const Chart chart = m_sample.chart("ratings");
    const Figure figure = m_sample.today()[3];
    QVERIFY2(chart.title.contains(figure.value + QStringLiteral(" gave 4 or 5")), qPrintable(chart.title));
    QVERIFY2(chart.definition.contains(figure.basis), qPrintable(chart.definition));
}

void AgreementTest::coreTableAndInsights_agreeOnWhoLeads()
{
    const Chart chart = m_sample.chart("who-leads");
    const std::vector<CoreRow> table = coreTable(m_sample.store(), monday);
    QVERIFY(!chart.categories.empty());
    int heavy = 0;
    for (const CoreRow &row : table)
        heavy += row.topShare && isTopHeavy(*row.topShare);
    for (size_t i = 0; i < chart.categories.size(); ++i) {
        const auto is = [&](const CoreRow &row) { return row.name == chart.categories[i].name; };
        const auto row = std::find_if(table.begin(), table.end(), is);
        QVERIFY(row != table.end());
        const Share share = chart.series[0].values[i].counts;
        QCOMPARE(row->topShare, std::optional(TopShare{share.part, share.whole}));
        QCOMPARE(chart.series[0].values[i].stands, isTopHeavy(*row->topShare));
    }
    QVERIFY2(heavy < 2 || chart.title.startsWith(QString::number(heavy)), qPrintable(chart.title));
}

void AgreementTest::figuresAndRows_agree()
{
    const InsightSources sources = m_sample.sources();
    const Chart took = m_sample.chart("took-part"), led = m_sample.chart("who-leads"),
                held = m_sample.chart("sessions");
    for (size_t month = 0; month < took.categories.size(); month += 4)
        for (size_t series = 0; series < 2; ++series) {
            const auto rows = peopleWhoTookPart(sources, month, series).rows.size();
            QCOMPARE(qint64(rows), took.series[series].values[month].counts.part);
        }
    for (size_t row = 0; row < led.categories.size(); ++row)
        QCOMPARE(qint64(whoLed(sources, row, 0).rows.size()), led.series[0].values[row].counts.whole);
    for (size_t month = 0; month + 1 < held.categories.size(); month += 4) {
        double all = 0;
        for (size_t series = 0; series < 3; ++series)
            all += *held.series[series].values[month].value;
        QCOMPARE(double(sessionsOfMonth(sources, month, 0).rows.size()), all);
    }
}

/// About 600 people took part in a quarter, and 120 spoke in a year.
void AgreementTest::sample_isOfTheSizeThatIsTold()
{
    const int active = participation(m_sample.facts, Scope::all(), monday).active;
    const qint64 spoke = speakers(m_sample.facts, Scope::all(), monday).part;
    QVERIFY2(active > 540 && active < 660, QByteArray::number(active).constData());
    QVERIFY2(spoke > 100 && spoke < 140, QByteArray::number(spoke).constData());
}

QTEST_MAIN(AgreementTest)
#include "tst_agreement.moc"
