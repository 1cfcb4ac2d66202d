// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/log_draft.h"
#include "ui/pages/sessions/log_sheet.h"
#include "ui/pages/sessions/note_editor.h"
#include "ui/pages/sessions/session_model.h"
#include "ui/pages/sessions/session_table.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/stars.h"

#include "tests/support/builders.h"
#include "tests/support/ui_driver.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace convenor;

namespace {

/// Two sessions to log, one logged, and who may have come.
struct World
{
    TestWorkspace w;
    Community go = aCommunity("go"), rust = aCommunity("rust");
    Person ines = aPerson("Ines Kaya"), noor = aPerson("Noor Aziz"), marta = aPerson("Marta Brandt");
    Event talk = anEvent(w.today.addDays(-1), "Generics"), coffee = anEvent(w.today.addDays(-2), "Coffee");
    Event held = aHeldEvent(w.today.addDays(-9), "Streams");

    World()
    {
        held.headCount = 19;
        w.add(go, rust, ines, noor, marta, talk, coffee, held);
        w.add(aPlacing(talk, go), aPlacing(coffee, rust), aPlacing(held, go), aPart(talk, ines), aMembership(noor, go),
              aMembership(marta, go));
    }
};

/// A window on the page of sessions.
struct Ui : UiDriver
{
    explicit Ui(World &world) : UiDriver(world.w) { trigger("go.sessions"); }

    Event event(const Event &of) { return store().get(of.id); }
    QStringList titles()
    {
        QStringList list;
        const auto *model = find<SessionTable>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            list << model->index(row, SessionModel::Title).data().toString();
        return list;
    }
    QStringList present(const Event &of)
    {
        QStringList names;
        for (const Attendance &attendance : store().where(&Attendance::event, of.id))
            names << store().get(attendance.person).name.value();
        names.sort();
        return names;
    }
    int answers(const Event &of)
    {
        int sum = 0;
        for (const AnswerTally &tally : store().where(&AnswerTally::event, of.id))
            sum += tally.count;
        return sum;
    }
    bool isSheetOpen() { return window().findChild<LogSheet *>() && window().findChild<LogSheet *>()->isVisible(); }
    QString draft(const Event &of) { return workspace().draft(LogDraft::kind, of.id.toString()); }
    void press(const QString &button)
    {
        find<QPushButton>(button)->click();
        settle();
    }
    void show(int view)
    {
        auto *views = find<SegmentedControl>(QStringLiteral("What is shown"));
        views->findChildren<QAbstractButton *>().at(view)->click();
        settle();
    }
};

} // namespace

class SessionsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_hasThoseToLogOnTop();
    void list_isAModelAsQtWantsIt();
    void count_isTypedInPlace();
    void count_isCorrectedInPlace();
    void count_refusesFewerThanAreNamed();
    void shortestLog_takesSixKeys();
    void wholeLog_needsNoMouse();
    void tick_takesTheBestMatchAndUnknownNamesBecomeGuests();
    void paste_asksAboutWhomNobodySurelyIs();
    void draft_isKeptAndComesBack();
    void draft_isKeptWithinTwoSeconds();
    void done_isOneStepThatUndoTakesBack();
    void doneNext_goesOn();
    void loggedSession_showsWhatIsKnown();
    void thanks_countWhenSent();
    void didNotHappen_cancels();
    void safeSpace_takesANumberOnly();
    void filters_showTheirPartOrSayWhyNot();
    void actions_areTickedOff();
};

void SessionsPageTest::list_hasThoseToLogOnTop()
{
    World world;
    Ui ui(world);
    QCOMPARE(ui.titles().join(u','), QStringLiteral("Generics,Coffee,Streams"));
    QCOMPARE(ui.find<SessionTable>()->accessibleName(), QStringLiteral("Sessions"));
    const auto *model = ui.find<SessionTable>()->model();
    QCOMPARE(model->index(0, SessionModel::State).data().toString(), QStringLiteral("to log"));
    const QString heard = model->index(2, SessionModel::Title).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(heard.contains(QStringLiteral("Streams, go, ")) && heard.contains(QStringLiteral("19 came")),
             qPrintable(heard));
}

void SessionsPageTest::list_isAModelAsQtWantsIt()
{
    World world;
    std::vector<Event> many;
    for (int i = 0; i < 250; ++i)
        many.push_back(aHeldEvent(world.w.today.addDays(-20 - i)));
    world.w.add(many);
    Ui ui(world);
    SessionModel model(ui.window().context());
    model.read({ui.window().context().today(), ui.window().context().today().addDays(-7), {}, SessionShow::All, 0});
    QCOMPARE(model.rowCount(), 102);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest); // fetches more
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 253);
}

void SessionsPageTest::count_isTypedInPlace()
{
    World world;
    Ui ui(world);
    ui.type(QStringLiteral("23"));
    ui.key(Qt::Key_Return);
    QCOMPARE(ui.keystrokes(), 3);
    QCOMPARE(ui.event(world.talk).headCount, 23);
    QCOMPARE(ui.event(world.talk).status, EventStatus::Held);
    ui.type(QStringLiteral("7")); // the next one to log is current
    ui.key(Qt::Key_Return);
    QCOMPARE(ui.event(world.coffee).headCount, 7);
    ui.trigger("edit.undo");
    QVERIFY(!ui.event(world.coffee).headCount);
    QCOMPARE(ui.event(world.talk).headCount, 23);
}

void SessionsPageTest::count_isCorrectedInPlace()
{
    World world;
    Ui ui(world);
    ui.key(Qt::Key_End);
    ui.find<SessionTable>()->selectRowAt(2);
    ui.type(QStringLiteral("21"));
    ui.key(Qt::Key_Return);
    QCOMPARE(ui.event(world.held).headCount, 21);
    ui.type(QStringLiteral("5"));
    ui.key(Qt::Key_Escape);
    QCOMPARE(ui.event(world.held).headCount, 21);
}

void SessionsPageTest::count_refusesFewerThanAreNamed()
{
    World world;
    world.w.add(anAttendance(world.held, world.ines), anAttendance(world.held, world.noor));
    Ui ui(world);
    ui.find<SessionTable>()->selectRowAt(2);
    ui.type(QStringLiteral("1"));
    ui.key(Qt::Key_Return);
    QCOMPARE(ui.event(world.held).headCount, 19);
    QVERIFY(ui.toast().contains(QStringLiteral("2 people are known to have come")));
}

void SessionsPageTest::shortestLog_takesSixKeys()
{
    World world;
    Ui ui(world);
    ui.key(Qt::Key_L);
    ui.type(QStringLiteral("23"));
    ui.key(Qt::Key_Tab);
    ui.type(QStringLiteral("4"));
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    qInfo("a number and a rating: %d keys", ui.keystrokes());
    QVERIFY(ui.keystrokes() <= 6);
    QCOMPARE(ui.event(world.talk).headCount, 23);
    QCOMPARE(ui.answers(world.talk), 1);
    QVERIFY(!ui.isSheetOpen());
}

/// Enter, three names, a number, five answers, three lines, done.
void SessionsPageTest::wholeLog_needsNoMouse()
{
    World world;
    Ui ui(world);
    ui.key(Qt::Key_Return);
    QVERIFY(ui.isSheetOpen());
    for (const char *begin : {"in", "no", "ma"}) {
        ui.type(QString::fromLatin1(begin));
        ui.key(Qt::Key_Return);
    }
    ui.type(QStringLiteral("23"));
    ui.key(Qt::Key_Return); // on to the answers
    ui.type(QStringLiteral("55541"));
    ui.key(Qt::Key_Backspace);
    ui.key(Qt::Key_Tab); // on to what was said
    const int before = ui.keystrokes();
    const QStringList lines{QStringLiteral("+ lively"), QStringLiteral("- too fast"), QStringLiteral("! @ines shares slides fri")};
    for (const QString &line : lines) {
        ui.type(line);
        ui.key(Qt::Key_Return);
    }
    const int noted = ui.keystrokes() - before;
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    qInfo("a whole log by keys: %d keys, %d of them for the notes", ui.keystrokes(), noted);
    QVERIFY(ui.keystrokes() - noted <= 25);
    QCOMPARE(ui.present(world.talk).join(u','), QStringLiteral("Ines Kaya,Marta Brandt,Noor Aziz"));
    QCOMPARE(ui.event(world.talk).headCount, 23);
    QCOMPARE(ui.answers(world.talk), 4);
    QCOMPARE(ui.store().where(&SessionNote::event, world.talk.id).size(), size_t(2));
    const auto items = ui.store().all<ActionItem>();
    QCOMPARE(items.size(), size_t(1));
    QVERIFY(items[0].owner == world.ines.id);
    QCOMPARE(items[0].due, halfDate("2026-11-06"));
}

void SessionsPageTest::tick_takesTheBestMatchAndUnknownNamesBecomeGuests()
{
    World world;
    Ui ui(world);
    ui.key(Qt::Key_L);
    ui.type(QStringLiteral("bra"));
    QVERIFY(ui.find<QLabel>(QStringLiteral("Enter ticks Marta Brandt")));
    ui.key(Qt::Key_Return);
    QVERIFY(ui.find<Chip>(QStringLiteral("Marta Brandt"))->isChecked());
    ui.type(QStringLiteral("Zoe New"));
    ui.key(Qt::Key_Return);
    QVERIFY(ui.find<QLineEdit>(QStringLiteral("Who came"))->text().isEmpty());
    ui.key(Qt::Key_Down); // to the chips: the guest stands first
    ui.key(Qt::Key_Right);
    ui.key(Qt::Key_Space); // Ines, the speaker
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(ui.present(world.talk).join(u','), QStringLiteral("Ines Kaya,Marta Brandt,Zoe New"));
}

void SessionsPageTest::paste_asksAboutWhomNobodySurelyIs()
{
    World world;
    Ui ui(world);
    ui.key(Qt::Key_L);
    ui.paste(QStringLiteral(
        "Name\tEmail\nINES KAYA (Guest)\t\nAziz, Noor\t\n003_M. Brandt (Lisbon)\t\nEve Lind\teve@x.org\nA Bot\t\n"));
    QVERIFY(ui.find<QPushButton>(QStringLiteral("003_M. Brandt (Lisbon) is Marta Brandt")));
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(ui.isSheetOpen());
    QVERIFY2(ui.toast().contains(QStringLiteral("Some pasted names are open")), qPrintable(ui.toast()));
    ui.press(QStringLiteral("003_M. Brandt (Lisbon) is Marta Brandt"));
    ui.press(QStringLiteral("Eve Lind is a new guest"));
    ui.press(QStringLiteral("Ignore A Bot"));
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(ui.present(world.talk).join(u','), QStringLiteral("Eve Lind,Ines Kaya,Marta Brandt,Noor Aziz"));
    const auto people = ui.store().all<Person>();
    QCOMPARE(people.back().email.value(), QStringLiteral("eve@x.org"));
    QVERIFY(people.back().guest);
    const auto aliases = ui.store().all<PersonAlias>();
    QCOMPARE(aliases.size(), size_t(1));
    QCOMPARE(aliases[0].text, QStringLiteral("M. Brandt (Lisbon)"));
}

void SessionsPageTest::draft_isKeptAndComesBack()
{
    World world;
    {
        Ui ui(world);
        ui.key(Qt::Key_L);
        ui.type(QStringLiteral("no"));
        ui.key(Qt::Key_Return);
        ui.paste(QStringLiteral("M. Brandt\nNobody Known"));
        ui.type(QStringLiteral("12"));
        ui.key(Qt::Key_Tab);
        ui.type(QStringLiteral("54"));
        ui.find<NoteEditor>()->setFocus();
        ui.type(QStringLiteral("+ lively"));
    }
    Ui ui(world);
    QVERIFY(ui.store().all<Attendance>().empty());
    ui.key(Qt::Key_L);
    QVERIFY(ui.find<Chip>(QStringLiteral("Noor Aziz"))->isChecked());
    QCOMPARE(ui.find<QLineEdit>(QStringLiteral("How many came"))->text(), QStringLiteral("12"));
    QCOMPARE(ui.find<RatingEditor>()->added(), (std::vector{5, 4}));
    QCOMPARE(ui.find<NoteEditor>()->toPlainText(), QStringLiteral("+ lively"));
    QVERIFY(ui.find<QPushButton>(QStringLiteral("Ignore Nobody Known")));
    QVERIFY(ui.find<QLabel>(QStringLiteral("Draft kept. Nothing here is lost.")));
}

void SessionsPageTest::draft_isKeptWithinTwoSeconds()
{
    World world;
    Ui ui(world);
    ui.key(Qt::Key_L);
    QVERIFY(ui.draft(world.talk).isEmpty());
    ui.find<NoteEditor>()->setFocus();
    ui.type(QStringLiteral("+ l"));
    QTRY_COMPARE(LogDraft::fromText(ui.draft(world.talk)).notes, QStringLiteral("+ l"));
    QVERIFY(ui.find<QLabel>(QStringLiteral("Draft kept. Nothing here is lost.")));
}

void SessionsPageTest::done_isOneStepThatUndoTakesBack()
{
    World world;
    Ui ui(world);
    const size_t steps = ui.workspace().history().size();
    ui.key(Qt::Key_L);
    ui.type(QStringLiteral("no"));
    ui.key(Qt::Key_Return);
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(ui.workspace().history().size(), steps + 1);
    QVERIFY(ui.toast().contains(QStringLiteral("Logged “Generics”")));
    QVERIFY(ui.draft(world.talk).isEmpty());
    QCOMPARE(ui.titles().join(u','), QStringLiteral("Coffee,Generics,Streams"));
    ui.press(QStringLiteral("Undo"));
    QCOMPARE(ui.event(world.talk), world.talk);
    QCOMPARE(ui.titles().join(u','), QStringLiteral("Generics,Coffee,Streams"));
}

void SessionsPageTest::doneNext_goesOn()
{
    World world;
    Ui ui(world);
    ui.key(Qt::Key_L);
    ui.type(QStringLiteral("8"));
    ui.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(ui.event(world.talk).headCount, 8);
    QCOMPARE(ui.find<LogSheet>()->title(), QStringLiteral("Coffee"));
    ui.type(QStringLiteral("9"));
    ui.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(ui.event(world.coffee).headCount, 9);
    QVERIFY(!ui.isSheetOpen());
}

void SessionsPageTest::loggedSession_showsWhatIsKnown()
{
    World world;
    world.w.add(anAttendance(world.held, world.noor),
                AnswerTally{Id<AnswerTally>(1), world.held.id, Question::Rating, 5, 3},
                SessionNote{Id<SessionNote>(1), world.held.id, NoteKind::Well, QStringLiteral("lively")});
    Ui ui(world);
    ui.find<SessionTable>()->selectRowAt(2);
    ui.key(Qt::Key_Return);
    QVERIFY(ui.find<Chip>(QStringLiteral("Noor Aziz"))->isChecked());
    QVERIFY(ui.find<RatingEditor>()->accessibleDescription().contains(QStringLiteral("3 of 3 gave 4 or 5")));
    QVERIFY(ui.find<QLabel>(QStringLiteral("+ lively")));
    QVERIFY(!ui.window().trigger("session.cancel"));
    ui.find<Chip>(QStringLiteral("Noor Aziz"))->click(); // was ticked by mistake
    ui.find<Chip>(QStringLiteral("Marta Brandt"))->click();
    ui.trigger("session.done");
    QCOMPARE(ui.present(world.held).join(u','), QStringLiteral("Marta Brandt"));
    QCOMPARE(ui.event(world.held).headCount, 19);
}

void SessionsPageTest::thanks_countWhenSent()
{
    World world;
    Ui ui(world);
    ui.key(Qt::Key_L);
    ui.find<Chip>(QStringLiteral("Ines Kaya, speaker"))->click();
    ui.press(QStringLiteral("Not now"));
    QVERIFY(!ui.find<Chip>(QStringLiteral("Ines Kaya, speaker"))->isChecked());
    ui.find<Chip>(QStringLiteral("Ines Kaya, speaker"))->click();
    ui.press(QStringLiteral("Sent"));
    QVERIFY(ui.find<Chip>(QStringLiteral("Ines Kaya, speaker"))->isChecked());
    QVERIFY(ui.store().all<Touch>().empty());
    ui.trigger("session.done");
    QCOMPARE(ui.store().all<Touch>().size(), size_t(1));
    QCOMPARE(ui.event(world.talk).status, EventStatus::Planned); // thanks are no log
}

void SessionsPageTest::didNotHappen_cancels()
{
    World world;
    Ui ui(world);
    ui.key(Qt::Key_L);
    ui.press(QStringLiteral("Did not happen"));
    QCOMPARE(ui.event(world.talk).status, EventStatus::Cancelled);
    QVERIFY(!ui.isSheetOpen());
    QCOMPARE(ui.titles().join(u','), QStringLiteral("Coffee,Streams"));
    ui.trigger("edit.undo");
    QCOMPARE(ui.event(world.talk), world.talk);
}

void SessionsPageTest::safeSpace_takesANumberOnly()
{
    World world;
    Event safe = anEvent(world.w.today, "Safe");
    setStart(safe, When::timed(world.w.today.addDays(-1), QTime(23, 0), QStringLiteral("UTC")));
    safe.safeSpace = true;
    world.w.add(safe, aPlacing(safe, world.go));
    Ui ui(world);
    ui.key(Qt::Key_L);
    QCOMPARE(ui.find<LogSheet>()->title(), QStringLiteral("Safe"));
    ui.type(QStringLiteral("6"));
    ui.key(Qt::Key_Return);
    ui.type(QStringLiteral("5"));
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(ui.event(safe).headCount, 6);
    QCOMPARE(ui.answers(safe), 1);
    QVERIFY(ui.present(safe).isEmpty());
}

void SessionsPageTest::filters_showTheirPartOrSayWhyNot()
{
    World world;
    Ui ui(world);
    ui.show(1);
    QCOMPARE(ui.titles().join(u','), QStringLiteral("Generics,Coffee"));
    ui.show(2);
    QCOMPARE(ui.titles().join(u','), QStringLiteral("Streams"));
    ui.show(1);
    for (int i = 0; i < 2; ++i) {
        ui.find<SessionTable>()->setFocus();
        ui.type(QStringLiteral("4"));
        ui.key(Qt::Key_Return);
    }
    QVERIFY(ui.find<EmptyState>());
    QVERIFY(ui.find<QLabel>(QStringLiteral("Nothing to log")));
}

void SessionsPageTest::actions_areTickedOff()
{
    World world;
    world.w.add(ActionItem{Id<ActionItem>(1), QStringLiteral("Share slides"), world.held.id, world.go.id, {}, halfDate("2026-11-06"), {}});
    Ui ui(world);
    ui.show(3);
    ui.page()->firstFocus()->setFocus();
    ui.key(Qt::Key_F2);
    ui.type(QStringLiteral("tomorrow"));
    ui.key(Qt::Key_Return);
    QCOMPARE(ui.store().get(Id<ActionItem>(1)).due, halfDate("2026-11-03"));
    ui.key(Qt::Key_Space);
    QCOMPARE(ui.store().get(Id<ActionItem>(1)).done, halfDate("2026-11-02"));
    QVERIFY(ui.find<QLabel>(QStringLiteral("No open actions")));
}

QTEST_MAIN(SessionsPageTest)
#include "tst_sessions_page.moc"
