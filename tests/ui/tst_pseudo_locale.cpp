// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/calendar/calendar_mapping.h"
#include "core/communities/communities_mapping.h"
#include "core/people/people_mapping.h"
#include "core/sample/sample.h"
#include "tests/support/clipping.h"
#include "tests/support/pseudo_locale.h"
#include "tests/support/ui_driver.h"
#include "ui/pages/import/import_sheet.h"
#include "ui/shell/action_table.h"
#include "ui/shell/page_table.h"
#include "ui/shell/start_window.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <map>
#include <optional>

using namespace convenor;

namespace {

/// One of languages(), or if \a code is empty the pseudo-language, as long as this lives.
class Spoken
{
public:
    explicit Spoken(const QString &code)
    {
        if (code.isEmpty())
            m_pseudo.emplace();
        else
            speak(code);
    }
    ~Spoken()
    {
        if (!m_pseudo)
            speak(languages().front().code);
    }
    Q_DISABLE_COPY_MOVE(Spoken)

private:
    std::optional<PseudoLocale> m_pseudo;
};

Id<Event> comingEvent(const Store &store, QDate today)
{
    const std::vector<Event> events = store.all<Event>();
    const auto found =
        std::find_if(events.begin(), events.end(), [today](const Event &event) { return event.date > today; });
    return found == events.end() ? Id<Event>() : found->id;
}

} // namespace

/// Every page, and every sheet and menu that an action opens, in a language that is longer than any and runs the other way,
/// and in each translation. CONVENOR_TEST_PICTURES=FOLDER keeps what it saw.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pseudo_lengthensWordsAlone_data();
    void pseudo_lengthensWordsAlone();
    void everyPage_showsItsTextsWhole_data() { sizes(); }
    void everyPage_showsItsTextsWhole();
    void everySheet_showsItsTextsWhole_data() { sizes(); }
    void everySheet_showsItsTextsWhole();
    void everyStepOfAnImport_showsItsTextsWhole_data() { sizes(); }
    void everyStepOfAnImport_showsItsTextsWhole();
    void start_showsItsTextsWhole();

private:
    static void sizes();
    bool isDone(UiDriver &ui, const ActionRow &action);
    static void look(QWidget &window, QWidget &at, const QString &name);

    QTemporaryDir m_folder{temporaryFolder()};
    QString m_path = m_folder.filePath(QStringLiteral("pseudo.convenor"));
    QDate m_today{2026, 11, 2};
};

void TestPseudoLocale::initTestCase()
{
    Workspace::create(m_path, sampleBeginning(m_today));
}

void TestPseudoLocale::pseudo_lengthensWordsAlone_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("pseudo");
    QTest::newRow("word") << QStringLiteral("Undo") << QStringLiteral("Üüññdö");
    QTest::newRow("no vowels") << QStringLiteral("PDF") << QStringLiteral("PDFïï");
    QTest::newRow("places") << QStringLiteral("%1 of %Ln: %n") << QStringLiteral("%1 ööf %Ln: %n");
    QTest::newRow("mnemonic") << QStringLiteral("&Go") << QStringLiteral("&Göö");
    QTest::newRow("markup") << QStringLiteral("<b>Up</b> &amp; on") << QStringLiteral("<b>Üüp</b> &amp; ööñ");
}

void TestPseudoLocale::pseudo_lengthensWordsAlone()
{
    QFETCH(QString, english);
    QTEST(pseudo(english), "pseudo");
}

void TestPseudoLocale::sizes()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addRow("1100x700") << QString() << QSize(1100, 700);
    QTest::addRow("1440x900") << QString() << QSize(1440, 900);
    for (const Language &language : languages())
        if (language.code != languages().front().code) // English is shorter than the pseudo-language
            QTest::addRow("%s-1100x700", qPrintable(language.code)) << language.code << QSize(1100, 700);
}

void TestPseudoLocale::look(QWidget &window, QWidget &at, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("CONVENOR_TEST_PICTURES"); !folder.isEmpty())
        window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, QLatin1String(QTest::currentDataTag())));
    const QStringList clipped = clippedBelow(at);
    if (!clipped.isEmpty())
        QTest::qFail(qPrintable(QStringLiteral("%1:\n  %2").arg(name, clipped.join(QStringLiteral("\n  ")))), __FILE__,
                     __LINE__);
}

/// Does \a action, on its page or on one thing of it that it needs. False if it is for neither.
bool TestPseudoLocale::isDone(UiDriver &ui, const ActionRow &action)
{
    const Id<Community> community = ui.store().all<Community>().front().id;
    const std::map<Reference::Kind, Reference> things{
        {Reference::Communities, {Reference::Community, community.value(), {}}},
        {Reference::Calendar, {Reference::Event, comingEvent(ui.store(), m_today).value(), {}}}};
    QList<Reference> places{{action.where == Where::Window ? Reference::Today : action.page, 0, {}}};
    if (const auto thing = things.find(places.front().kind); thing != things.end())
        places << thing->second;
    return std::any_of(places.begin(), places.end(), [&](const Reference &place) {
        ui.window().open(place);
        ui.settle();
        const bool done = ui.window().trigger(action.id);
        ui.settle();
        return done;
    });
}

void TestPseudoLocale::everyPage_showsItsTextsWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const Spoken spoken(language);
    UiDriver ui(m_path, m_today);
    ui.window().resize(size);
    for (const PageRow &row : pageTable()) {
        ui.window().open({row.kind, 0, {}});
        ui.settle();
        look(ui.window(), ui.window(), QLatin1String(row.name));
    }
    ui.window().open({Reference::Community, ui.store().all<Community>().front().id.value(), {}});
    ui.settle();
    look(ui.window(), ui.window(), QStringLiteral("community"));
}

void TestPseudoLocale::everySheet_showsItsTextsWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const Spoken spoken(language);
    UiDriver ui(m_path, m_today);
    ui.window().resize(size);
    for (const ActionRow &action : actionTable()) {
        if (qstrcmp(action.id, "workspace.quit") == 0)
            continue;
        const size_t steps = ui.workspace().history().size();
        if (!isDone(ui, action))
            continue;
        if (QWidget *popup = QApplication::activePopupWidget())
            look(ui.window(), *popup, QLatin1String(action.id));
        else if (ui.window().sheet().isOpen())
            look(ui.window(), ui.window().sheet(), QLatin1String(action.id));
        while (QApplication::activePopupWidget())
            ui.key(Qt::Key_Escape);
        ui.window().sheet().close();
        if (ui.workspace().history().size() > steps)
            ui.trigger("edit.undo");
    }
}

void TestPseudoLocale::everyStepOfAnImport_showsItsTextsWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const Spoken spoken(language);
    UiDriver ui(m_path, m_today);
    ui.window().resize(size);
    const Person known = ui.store().all<Person>().front();
    const std::map<QString, QByteArray> files{
        {QStringLiteral("people.csv"), "handle,name,joined,status\n" + known.handle.toUtf8() + ",New Name,2019-05,x\n" +
                                           ",No Address,someday,\n,Ada Lovelace,2020-02-29,\n"},
        {QStringLiteral("calendar.ics"),
         "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:one\r\nDTSTART:20261104T160000Z\r\n"
         "DTEND:20261104T170000Z\r\nSUMMARY:Generics\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}};
    for (const auto &[name, bytes] : files) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        ui.trigger("file.import");
        ui.find<ImportSheet>()->open(path);
        ui.settle();
        look(ui.window(), ui.window().sheet(), name + QStringLiteral("-columns"));
        ui.find<QPushButton>(ImportSheet::tr("See what will happen"))->click();
        ui.settle();
        look(ui.window(), ui.window().sheet(), name + QStringLiteral("-plan"));
        ui.window().sheet().close();
    }
}

void TestPseudoLocale::start_showsItsTextsWhole()
{
    const PseudoLocale locale;
    StartWindow start;
    start.showRecent({{m_path, QStringLiteral("Northwind"), QDateTime(m_today, QTime(9, 0)), true},
                      {QStringLiteral("/nowhere/gone.convenor"), QStringLiteral("Gone"), QDateTime(m_today, QTime(9, 0))}},
        true, m_today);
    start.show();
    QVERIFY(QTest::qWaitForWindowActive(&start));
    QCoreApplication::processEvents();
    look(start, start, QStringLiteral("start"));
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudo_locale.moc"
