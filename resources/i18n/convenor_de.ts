<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Explore the sample organisation</source>
        <translation>Beispielorganisation erkunden</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Check workspace</source>
        <translation>Arbeitsbereich prüfen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Änderungen…</translation>
    </message>
    <message>
        <source>Search or do anything…</source>
        <translation>Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Neues Treffen…</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Treffen öffnen</translation>
    </message>
    <message>
        <source>Move session by keys</source>
        <translation>Treffen mit der Tastatur verschieben</translation>
    </message>
    <message>
        <source>Move session to a date…</source>
        <translation>Treffen auf ein Datum verschieben…</translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>Eine Viertelstunde früher</translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation>Eine Viertelstunde später</translation>
    </message>
    <message>
        <source>Copy session</source>
        <translation>Treffen kopieren</translation>
    </message>
    <message>
        <source>Paste session</source>
        <translation>Treffen einfügen</translation>
    </message>
    <message>
        <source>Once more, a week later</source>
        <translation>Noch einmal, eine Woche später</translation>
    </message>
    <message>
        <source>Call session off</source>
        <translation>Treffen absagen</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Treffen löschen</translation>
    </message>
    <message>
        <source>Next to settle</source>
        <translation>Nächster offener Punkt</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute springen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Zu einem Datum springen…</translation>
    </message>
    <message>
        <source>Filter the calendar</source>
        <translation>Kalender filtern</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Doppelte Einträge suchen…</translation>
    </message>
    <message>
        <source>Merge the two selected…</source>
        <translation>Die beiden ausgewählten zusammenführen…</translation>
    </message>
    <message>
        <source>Conversation…</source>
        <translation>Gespräch…</translation>
    </message>
    <message>
        <source>Welcomed</source>
        <translation>Begrüßt</translation>
    </message>
    <message>
        <source>Join a community…</source>
        <translation>Einer Community beitreten…</translation>
    </message>
    <message>
        <source>Leave a community…</source>
        <translation>Eine Community verlassen…</translation>
    </message>
    <message>
        <source>Break or back</source>
        <translation>Pause oder Rückkehr</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Neue Rolle…</translation>
    </message>
    <message>
        <source>End a role…</source>
        <translation>Rolle beenden…</translation>
    </message>
    <message>
        <source>Change person…</source>
        <translation>Person ändern…</translation>
    </message>
    <message>
        <source>Left the organisation</source>
        <translation>Hat die Organisation verlassen</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Aufschieben…</translation>
    </message>
    <message>
        <source>Show later tasks</source>
        <translation>Spätere Punkte anzeigen</translation>
    </message>
    <message>
        <source>New community…</source>
        <translation>Neue Community…</translation>
    </message>
    <message>
        <source>Change community…</source>
        <translation>Community ändern…</translation>
    </message>
    <message>
        <source>Look of the community…</source>
        <translation>Aussehen der Community…</translation>
    </message>
    <message>
        <source>Begin a stage…</source>
        <translation>Phase beginnen…</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Neuer Kanal…</translation>
    </message>
    <message>
        <source>Log a conversation…</source>
        <translation>Gespräch festhalten…</translation>
    </message>
    <message>
        <source>Ask somebody to carry it…</source>
        <translation>Jemanden zum Mittragen einladen…</translation>
    </message>
    <message>
        <source>Begin a core role…</source>
        <translation>Kernrolle beginnen…</translation>
    </message>
    <message>
        <source>Close community…</source>
        <translation>Community schließen…</translation>
    </message>
    <message>
        <source>Log session…</source>
        <translation>Treffen protokollieren…</translation>
    </message>
    <message>
        <source>Count who came…</source>
        <translation>Teilnehmende zählen…</translation>
    </message>
    <message>
        <source>Paste a report of who came</source>
        <translation>Teilnahmebericht einfügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, then the next one</source>
        <translation>Fertig, dann das nächste</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Action item is done</source>
        <translation>Aufgabe ist erledigt</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Convenor</source>
        <translation>Über Convenor</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Treffen</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>P&amp;ersonen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Sprache: wie das System</translation>
    </message>
    <message>
        <source>Tour of the sample</source>
        <translation>Rundgang durch das Beispiel</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1, ganztägig</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>no speaker yet</source>
        <translation>noch ohne Vortragende</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>hat stattgefunden</translation>
    </message>
    <message>
        <source>one of a series</source>
        <translation>Teil einer Reihe</translation>
    </message>
    <message>
        <source>something to settle</source>
        <translation>etwas zu klären</translation>
    </message>
    <message>
        <source>%1: a session is due %2, none is planned. Press Enter to plan one.</source>
        <translation>%1: Ein Treffen ist fällig (%2), aber keines geplant. Enter plant eines.</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln Treffen</numerusform>
            <numerusform>%Ln Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, %1</source>
        <translation>
            <numerusform>%Ln weiteres, %1</numerusform>
            <numerusform>%Ln weitere, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln weiteres</numerusform>
            <numerusform>+%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 (part)</source>
        <translation>%1 (Teil)</translation>
    </message>
    <message>
        <source>%1 (whole)</source>
        <translation>%1 (gesamt)</translation>
    </message>
    <message>
        <source>%1 (low)</source>
        <translation>%1 (untere Grenze)</translation>
    </message>
    <message>
        <source>%1 (high)</source>
        <translation>%1 (obere Grenze)</translation>
    </message>
</context>
<context>
    <name>CheckWorkspace</name>
    <message>
        <source>Checking the workspace</source>
        <translation>Arbeitsbereich wird geprüft</translation>
    </message>
    <message>
        <source>The search index did not find all that it should, and was made again. The records are whole.</source>
        <translation>Der Suchindex fand nicht alles, was er sollte, und wurde neu aufgebaut. Die Datensätze sind unversehrt.</translation>
    </message>
    <message>
        <source>The workspace is whole: every row, link and sum is as it was written.</source>
        <translation>Der Arbeitsbereich ist unversehrt: Jede Zeile, Verknüpfung und Prüfsumme ist so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>Der Arbeitsbereich ist beschädigt</translation>
    </message>
    <message>
        <source>Nothing was changed. A backup from before can be put back with convenor-cli restore.</source>
        <translation>Es wurde nichts geändert. Eine frühere Sicherung lässt sich mit „convenor-cli restore“ zurückholen.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>%Ln events belong to no community: listed as unassigned. Categories in the file, or a community said for all of it, place them.</source>
        <translation>
            <numerusform>%Ln Termin gehört zu keiner Community und wird als nicht zugeordnet geführt. Kategorien in der Datei oder eine Community für die ganze Datei ordnen ihn zu.</numerusform>
            <numerusform>%Ln Termine gehören zu keiner Community und werden als nicht zugeordnet geführt. Kategorien in der Datei oder eine Community für die ganze Datei ordnen sie zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rows have cells beyond the last column, which were left out.</source>
        <translation>
            <numerusform>%Ln weitere Zeile hat Zellen hinter der letzten Spalte; diese wurden ausgelassen.</numerusform>
            <numerusform>%Ln weitere Zeilen haben Zellen hinter der letzten Spalte; diese wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no title and are called “Session”.</source>
        <translation>
            <numerusform>%Ln Termin hat keinen Titel und heißt „Session“.</numerusform>
            <numerusform>%Ln Termine haben keinen Titel und heißen „Session“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events belong to no community: listed as unassigned.</source>
        <translation>
            <numerusform>%Ln Termin gehört zu keiner Community und wird als nicht zugeordnet geführt.</numerusform>
            <numerusform>%Ln Termine gehören zu keiner Community und werden als nicht zugeordnet geführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of this workspace are not in the file and stay as they are.</source>
        <translation>
            <numerusform>%Ln Datensatz dieses Arbeitsbereichs steht nicht in der Datei und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Datensätze dieses Arbeitsbereichs stehen nicht in der Datei und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no word for %Ln days</source>
        <translation>
            <numerusform>%Ln Tag nichts gehört</numerusform>
            <numerusform>%Ln Tage nichts gehört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting %Ln days for a welcome</source>
        <translation>
            <numerusform>wartet seit %Ln Tag auf eine Begrüßung</numerusform>
            <numerusform>wartet seit %Ln Tagen auf eine Begrüßung</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>“%1…” is longer than %2 characters; shorten it.</source>
        <translation>„%1…“ ist länger als %2 Zeichen; kürzen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a web address; it should begin with https://.</source>
        <translation>„%1“ ist keine Webadresse; sie sollte mit https:// beginnen.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date as Qt writes it: 8 December</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date as Qt writes it: 8 December 2027</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date as Qt writes it: Tue 1 Dec</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as “next thu 15:00”, “12 mar”, “+2w” or 2026-11-05.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als „nächsten Do 15:00“, „12. März“, „+2w“ oder 2026-11-05.</translation>
    </message>
    <message>
        <source>%1 is in “%2” and “%3” at the same time, %4</source>
        <translation>%1 ist zugleich in „%2“ und „%3“, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people usually come to both %1 and %2, %3</source>
        <translation>
            <numerusform>%Ln Person kommt meist zu %1 und zu %2, %3</numerusform>
            <numerusform>%Ln Personen kommen meist zu %1 und zu %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on %2, %3</source>
        <translation>„%1“ ist am %2, %3</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Auf %1 verschieben</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Vortragende finden</translation>
    </message>
    <message>
        <source>%1, %2: no speaker</source>
        <translation>%1, %2: noch ohne Vortragende</translation>
    </message>
    <message>
        <source>Move by an hour</source>
        <translation>Um eine Stunde verschieben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>a closed community</source>
        <translation>eine geschlossene Community</translation>
    </message>
    <message>
        <source>%1 was closed on %2 already.</source>
        <translation>%1 wurde schon am %2 geschlossen.</translation>
    </message>
    <message>
        <source>%1 was founded on %2. Give a last day after that.</source>
        <translation>%1 wurde am %2 gegründet. Geben Sie einen späteren letzten Tag an.</translation>
    </message>
    <message>
        <source>“%1” means %2 events. Add the day of the one you mean, as in %1@YYYY-MM-DD, or write its id.</source>
        <translation>„%1“ bezeichnet %2 Termine. Ergänzen Sie den Tag des gemeinten, wie in %1@JJJJ-MM-TT, oder schreiben Sie seine ID.</translation>
    </message>
    <message>
        <source>“%1” means %2 events. Write the id of one of them: %3.</source>
        <translation>„%1“ bezeichnet %2 Termine. Schreiben Sie die ID eines davon: %3.</translation>
    </message>
    <message>
        <source>There is no event “%1”. Write an id or uid from the list of events, or the code of a community and a day, as in go@2026-11-02.</source>
        <translation>Es gibt keinen Termin „%1“. Schreiben Sie eine ID oder UID aus der Liste der Termine oder das Kürzel einer Community und einen Tag, wie in go@2026-11-02.</translation>
    </message>
    <message>
        <source>That is not a date. Write it as “next thu 15:00”, “12 mar” or 2026-11-05.</source>
        <translation>Das ist kein Datum. Schreiben Sie es als „nächsten Do 15:00“, „12. März“ oder 2026-11-05.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Write one such as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Schreiben Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>A session takes from 0 minutes to 14 days. Give another length.</source>
        <translation>Ein Treffen dauert zwischen 0 Minuten und 14 Tagen. Geben Sie eine andere Dauer an.</translation>
    </message>
    <message>
        <source>“%1” has taken place and was logged, so it stays where it is. Copy it to plan another.</source>
        <translation>„%1“ hat stattgefunden und wurde protokolliert, bleibt also, wo es ist. Kopieren Sie es, um ein weiteres zu planen.</translation>
    </message>
    <message>
        <source>“%1” was logged, or people registered for it. Mark it as cancelled instead, so that nothing of it is lost.</source>
        <translation>„%1“ wurde protokolliert, oder es gibt Anmeldungen. Sagen Sie es stattdessen ab, damit nichts davon verloren geht.</translation>
    </message>
    <message>
        <source>“%1” was logged, so it did take place. Undo its log first.</source>
        <translation>„%1“ wurde protokolliert, hat also stattgefunden. Machen Sie zuerst das Protokoll rückgängig.</translation>
    </message>
    <message>
        <source>%1 has that part in the session already.</source>
        <translation>%1 hat diese Aufgabe in dem Treffen bereits.</translation>
    </message>
    <message>
        <source>There is no community “%1”. Write its code or its name before the colon.</source>
        <translation>Es gibt keine Community „%1“. Schreiben Sie ihr Kürzel oder ihren Namen vor den Doppelpunkt.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Write a whole name or a handle, such as %2.</source>
        <translation>Mehrere Personen heißen „%1“. Schreiben Sie einen ganzen Namen oder einen Nutzernamen, etwa %2.</translation>
    </message>
    <message>
        <source>There is nobody called “%1”. Write a handle, or a name with underscores as in @Ana_Lima.</source>
        <translation>Niemand heißt „%1“. Schreiben Sie einen Nutzernamen oder einen Namen mit Unterstrichen wie @Ana_Lima.</translation>
    </message>
    <message>
        <source>Write what the session is about, such as “Generics deep dive thu 15-16”.</source>
        <translation>Schreiben Sie, worum es geht, etwa „Generics im Detail do 15-16“.</translation>
    </message>
    <message>
        <source>The series begins in the year %1. Let it begin nearer to today.</source>
        <translation>Die Reihe beginnt im Jahr %1. Lassen Sie sie näher an heute beginnen.</translation>
    </message>
    <message>
        <source>The rule “%1” does not say how often (FREQ).</source>
        <translation>Die Regel „%1“ sagt nicht, wie oft (FREQ).</translation>
    </message>
    <message>
        <source>The rule is longer than %1 characters.</source>
        <translation>Die Regel ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The rule says %1 twice.</source>
        <translation>Die Regel nennt %1 zweimal.</translation>
    </message>
    <message>
        <source>The rule has a part that Convenor does not know: %1=%2.</source>
        <translation>Die Regel hat einen Teil, den Convenor nicht kennt: %1=%2.</translation>
    </message>
    <message>
        <source>The rule repeats %1; Convenor keeps series of days, weeks, months or years. Use FREQ=DAILY with BYHOUR.</source>
        <translation>Die Regel wiederholt %1; Convenor führt Reihen nach Tagen, Wochen, Monaten oder Jahren. Verwenden Sie FREQ=DAILY mit BYHOUR.</translation>
    </message>
    <message>
        <source>The rule&apos;s FREQ=%1 is none of DAILY, WEEKLY, MONTHLY, YEARLY.</source>
        <translation>FREQ=%1 in der Regel ist weder DAILY noch WEEKLY, MONTHLY oder YEARLY.</translation>
    </message>
    <message>
        <source>The rule&apos;s UNTIL=%1 is not a date or time.</source>
        <translation>UNTIL=%1 in der Regel ist weder Datum noch Zeit.</translation>
    </message>
    <message>
        <source>The rule&apos;s %1=%2 has “%3”, which is not a number from %4 to %5.</source>
        <translation>%1=%2 in der Regel enthält „%3“; das ist keine Zahl von %4 bis %5.</translation>
    </message>
    <message>
        <source>The rule&apos;s %1=%2 must be a whole number from 1 to %3.</source>
        <translation>%1=%2 in der Regel muss eine ganze Zahl von 1 bis %3 sein.</translation>
    </message>
    <message>
        <source>The rule has BYWEEKNO, which only goes with FREQ=YEARLY.</source>
        <translation>Die Regel enthält BYWEEKNO; das geht nur mit FREQ=YEARLY.</translation>
    </message>
    <message>
        <source>The rule has BYYEARDAY, which only goes with FREQ=YEARLY.</source>
        <translation>Die Regel enthält BYYEARDAY; das geht nur mit FREQ=YEARLY.</translation>
    </message>
    <message>
        <source>The rule has BYMONTHDAY, which does not go with FREQ=WEEKLY.</source>
        <translation>Die Regel enthält BYMONTHDAY; das geht nicht mit FREQ=WEEKLY.</translation>
    </message>
    <message>
        <source>The rule counts weekdays (such as 2TU), which only goes with months and years.</source>
        <translation>Die Regel zählt Wochentage (wie 2TU); das geht nur mit Monaten und Jahren.</translation>
    </message>
    <message>
        <source>The rule has BYWEEKNO, which here does not go with INTERVAL, BYSETPOS, BYMONTHDAY or BYYEARDAY.</source>
        <translation>Die Regel enthält BYWEEKNO; das geht hier nicht mit INTERVAL, BYSETPOS, BYMONTHDAY oder BYYEARDAY.</translation>
    </message>
    <message>
        <source>The rule asks for more than %1 times a day.</source>
        <translation>Die Regel verlangt mehr als %1 Zeiten am Tag.</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be read.</source>
        <translation>Die Regel „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The rule “%1” never falls on any day.</source>
        <translation>Die Regel „%1“ trifft auf keinen Tag zu.</translation>
    </message>
    <message>
        <source>The series begins on %1, too far away to work out all that it makes. Let it begin later.</source>
        <translation>Die Reihe beginnt am %1; das ist zu weit weg, um alle Termine zu berechnen. Lassen Sie sie später beginnen.</translation>
    </message>
    <message>
        <source>The series makes more than %1 events. End it earlier (UNTIL or COUNT).</source>
        <translation>Die Reihe ergibt mehr als %1 Termine. Beenden Sie sie früher (UNTIL oder COUNT).</translation>
    </message>
    <message>
        <source>The series makes more than %1 events more than this file may still bring. End it earlier (UNTIL or COUNT).</source>
        <translation>Die Reihe ergibt über %1 Termine mehr, als diese Datei noch bringen darf. Beenden Sie sie früher (UNTIL oder COUNT).</translation>
    </message>
    <message>
        <source>The file&apos;s series take too long to work out. Import it in parts.</source>
        <translation>Die Reihen der Datei zu berechnen dauert zu lange. Importieren Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>This series meets by a rule too particular to move as a whole. Move single sessions, or plan a new series.</source>
        <translation>Die Regel dieser Reihe ist zu speziell, um sie als Ganzes zu verschieben. Verschieben Sie einzelne Treffen oder planen Sie eine neue Reihe.</translation>
    </message>
    <message>
        <source>“%1” no longer belongs to the pattern of its series. Change this session only.</source>
        <translation>„%1“ gehört nicht mehr zum Muster seiner Reihe. Ändern Sie nur dieses Treffen.</translation>
    </message>
    <message>
        <source>A conversation with %1 is noted when it has taken place. Give today or a day before.</source>
        <translation>Ein Gespräch mit %1 wird festgehalten, wenn es stattgefunden hat. Geben Sie heute oder einen früheren Tag an.</translation>
    </message>
    <message>
        <source>There is nobody to welcome. Choose at least one person.</source>
        <translation>Es gibt niemanden zu begrüßen. Wählen Sie mindestens eine Person.</translation>
    </message>
    <message>
        <source>Give a day after today on which this shall show again.</source>
        <translation>Geben Sie einen Tag nach heute an, an dem dies wieder erscheinen soll.</translation>
    </message>
    <message>
        <source>There are no open sessions from before this workspace began.</source>
        <translation>Es gibt keine offenen Treffen aus der Zeit vor diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>That is one person already. Choose two.</source>
        <translation>Das ist bereits eine Person. Wählen Sie zwei.</translation>
    </message>
    <message>
        <source>Choose the name, the handle and the address of one of the two. They can be changed afterwards.</source>
        <translation>Wählen Sie Name, Nutzername und Adresse von einer der beiden. Sie lassen sich danach ändern.</translation>
    </message>
    <message>
        <source>Hi %1,

welcome to %2! It is good to have you with us. Come to the next session as you are; nobody has to prepare anything.

What would you like to hear or to show there?</source>
        <translation>Hallo %1,

willkommen bei %2! Schön, dass du dabei bist. Komm einfach zum nächsten Treffen; vorbereiten muss niemand etwas.

Was würdest du dort gern hören oder zeigen?</translation>
    </message>
    <message>
        <source>Hi %1,

we have not spoken for a while. How are you, and how is %2 going for you? Is there anything that I could take off you?</source>
        <translation>Hallo %1,

wir haben länger nicht gesprochen. Wie geht es dir, und wie läuft es für dich mit %2? Gibt es etwas, das ich dir abnehmen kann?</translation>
    </message>
    <message>
        <source>Hi %1,

I see that you are often with %2, and others notice too. Would you like to carry it with us, for instance by hosting one of the next sessions? I am glad to help with the first.</source>
        <translation>Hallo %1,

du bist oft bei %2 dabei, und das fällt auch anderen auf. Hättest du Lust, die Community mitzutragen, zum Beispiel als Host bei einem der nächsten Treffen? Beim ersten helfe ich gern.</translation>
    </message>
    <message>
        <source>Hi %1,

“%2” (%3) has nobody to lead it yet. Would you like to? A short talk or a few good questions are enough.</source>
        <translation>Hallo %1,

für „%2“ (%3) gibt es noch niemanden, der es leitet. Hättest du Lust? Ein kurzer Vortrag oder ein paar gute Fragen genügen.</translation>
    </message>
    <message>
        <source>Hi %1,

thank you for what you brought to “%2”.</source>
        <translation>Hallo %1,

danke für alles, was du zu „%2“ beigetragen hast.</translation>
    </message>
    <message>
        <source>Hi %1,

thank you for speaking at “%2”.</source>
        <translation>Hallo %1,

danke für deinen Vortrag bei „%2“.</translation>
    </message>
    <message>
        <source>Hi %1,

thank you for hosting “%2”.</source>
        <translation>Hallo %1,

danke, dass du bei „%2“ Host warst.</translation>
    </message>
    <message>
        <source>Hi %1,

thank you for facilitating “%2”.</source>
        <translation>Hallo %1,

danke, dass du „%2“ moderiert hast.</translation>
    </message>
    <message>
        <source>Hi %1,

thank you for organising “%2”.</source>
        <translation>Hallo %1,

danke, dass du „%2“ organisiert hast.</translation>
    </message>
    <message>
        <source>Hi %1,

thank you for your help with “%2”.</source>
        <translation>Hallo %1,

danke für deine Hilfe bei „%2“.</translation>
    </message>
    <message>
        <source>The name is missing. Type what the community is called.</source>
        <translation>Der Name fehlt. Geben Sie ein, wie die Community heißt.</translation>
    </message>
    <message>
        <source>%1 days are no rhythm. Give the days between two sessions, 1 or more, or nothing.</source>
        <translation>%1 Tage sind kein Rhythmus. Geben Sie die Tage zwischen zwei Treffen an, 1 oder mehr, oder nichts.</translation>
    </message>
    <message>
        <source>There is a community “%1” already. Choose another name.</source>
        <translation>Es gibt schon eine Community „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to %2. Choose another.</source>
        <translation>Das Kürzel „%1“ gehört zu %2. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is no %1 %2 among the emblems. Choose one of those shown.</source>
        <translation>Unter den Emblemen gibt es kein „%1 %2“. Wählen Sie eines der gezeigten.</translation>
    </message>
    <message>
        <source>The first day of the stage is missing. Type a date such as 2026-11-02.</source>
        <translation>Der erste Tag der Phase fehlt. Geben Sie ein Datum ein wie 2026-11-02.</translation>
    </message>
    <message>
        <source>A community is closed by “Close community”, which ends its roles and sessions too.</source>
        <translation>Eine Community wird mit „Community schließen“ geschlossen; das beendet auch ihre Rollen und Treffen.</translation>
    </message>
    <message>
        <source>%1 was founded on %2. Give a later day.</source>
        <translation>%1 wurde am %2 gegründet. Geben Sie einen späteren Tag an.</translation>
    </message>
    <message>
        <source>A later stage begins on %1. Take that back first, or give a later day.</source>
        <translation>Eine spätere Phase beginnt am %1. Nehmen Sie diese zuerst zurück oder geben Sie einen späteren Tag an.</translation>
    </message>
    <message>
        <source>%1 is in that stage already.</source>
        <translation>%1 ist bereits in dieser Phase.</translation>
    </message>
    <message>
        <source>The address is missing. Type where the community talks, such as #java.</source>
        <translation>Die Adresse fehlt. Geben Sie ein, wo sich die Community austauscht, etwa #java.</translation>
    </message>
    <message>
        <source>%1 is among the channels already.</source>
        <translation>%1 ist bereits unter den Kanälen.</translation>
    </message>
    <message>
        <source>%1 ended on %2 already.</source>
        <translation>%1 endete bereits am %2.</translation>
    </message>
    <message>
        <source>%1 begins on %2. Give a later day than %3.</source>
        <translation>%1 beginnt am %2. Geben Sie einen späteren Tag als den %3 an.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>This is longer than a list of people can be. Paste only the names.</source>
        <translation>Das ist länger, als eine Personenliste sein kann. Fügen Sie nur die Namen ein.</translation>
    </message>
    <message>
        <source>This is no list of names. Open it in its program and paste the names.</source>
        <translation>Das ist keine Namensliste. Öffnen Sie die Datei in ihrem Programm und fügen Sie die Namen ein.</translation>
    </message>
    <message>
        <source>“%1” can be read in several ways. Say which comes first: day, month or year.</source>
        <translation>„%1“ lässt sich auf mehrere Arten lesen. Geben Sie an, was zuerst steht: Tag, Monat oder Jahr.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as YYYY-MM-DD, YYYY-MM or YYYY.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als JJJJ-MM-TT, JJJJ-MM oder JJJJ.</translation>
    </message>
    <message>
        <source>“%1” is not a whole date. Write it as YYYY-MM-DD.</source>
        <translation>„%1“ ist kein vollständiges Datum. Schreiben Sie es als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2.</source>
        <translation>„%1“ ist keine ganze Zahl ab %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not known here. Use one of: %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. It has: %3.</source>
        <translation>%1 hat keine Spalte „%2“. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>“%1” is no field of %2. Its fields are: %3.</source>
        <translation>„%1“ ist kein Feld von %2. Die Felder sind: %3.</translation>
    </message>
    <message>
        <source>Line %1 is longer than a megabyte; its end was left out.</source>
        <translation>Zeile %1 ist länger als ein Megabyte; ihr Ende wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 throughout; such lines were read as Latin-1.</source>
        <translation>Die Datei ist nicht durchgehend in UTF-8; solche Zeilen wurden als Latin-1 gelesen.</translation>
    </message>
    <message>
        <source>There is more of this kind in the file.</source>
        <translation>In der Datei gibt es mehr davon.</translation>
    </message>
    <message>
        <source>%1: the quotation mark that opens on line %2 is never closed. Close it and try again.</source>
        <translation>%1: Das Anführungszeichen, das in Zeile %2 beginnt, wird nie geschlossen. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: the record on line %2 has more than 10,000 cells. Check what separates them.</source>
        <translation>%1: Der Datensatz in Zeile %2 hat mehr als 10.000 Zellen. Prüfen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>%1 has more than 10,000,000 records, up to line %2. Split it into smaller files.</source>
        <translation>%1 hat bis Zeile %2 mehr als 10.000.000 Datensätze. Teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
        <source>%1: a cell that begins on line %2 is longer than 1 MB. Is a quotation mark not closed?</source>
        <translation>%1: Eine Zelle, die in Zeile %2 beginnt, ist länger als 1 MB. Fehlt ein schließendes Anführungszeichen?</translation>
    </message>
    <message>
        <source>%1: the record that begins on line %2 is longer than 16 MB. Split it and try again.</source>
        <translation>%1: Der Datensatz, der in Zeile %2 beginnt, ist länger als 16 MB. Teilen Sie ihn auf und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8; it was read as Latin-1. If names look wrong, save it as UTF-8.</source>
        <translation>%1 ist nicht in UTF-8 geschrieben und wurde als Latin-1 gelesen. Wenn Namen falsch aussehen, speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The table could not be written: %1.</source>
        <translation>Die Tabelle konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>It ends on %1, before it begins on %2.</source>
        <translation>Es endet am %1, bevor es am %2 beginnt.</translation>
    </message>
    <message>
        <source>from an unknown day on</source>
        <translation>von einem unbekannten Tag an</translation>
    </message>
    <message>
        <source>from an unknown day to %1</source>
        <translation>von einem unbekannten Tag bis %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>There is no event with the uid “%1”. Import the events first.</source>
        <translation>Es gibt keinen Termin mit der UID „%1“. Importieren Sie zuerst die Termine.</translation>
    </message>
    <message>
        <source>Give the event’s uid, or its community and start.</source>
        <translation>Geben Sie die UID des Termins an oder seine Community und seinen Beginn.</translation>
    </message>
    <message>
        <source>There is no such event at %1.</source>
        <translation>Um %1 gibt es keinen solchen Termin.</translation>
    </message>
    <message>
        <source>Several events fit. Give the start as YYYY-MM-DDThh:mm.</source>
        <translation>Mehrere Termine passen. Geben Sie den Beginn als JJJJ-MM-TThh:mm an.</translation>
    </message>
    <message>
        <source>The cards could not be written: %1.</source>
        <translation>Die Karten konnten nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Save its table as CSV.</source>
        <translation>%1 ist größer als 64 MB. Speichern Sie die Tabelle daraus als CSV.</translation>
    </message>
    <message>
        <source>%1 is a web page without a table.</source>
        <translation>%1 ist eine Webseite ohne Tabelle.</translation>
    </message>
    <message>
        <source>Its start “%1” is not a date or time.</source>
        <translation>Der Beginn „%1“ ist weder Datum noch Zeit.</translation>
    </message>
    <message>
        <source>It has no start (DTSTART).</source>
        <translation>Der Beginn fehlt (DTSTART).</translation>
    </message>
    <message>
        <source>It has no end (END:VEVENT); the file may have been cut off.</source>
        <translation>Das Ende fehlt (END:VEVENT); vielleicht wurde die Datei abgeschnitten.</translation>
    </message>
    <message>
        <source>Line %1: “%2” ends before it begins; its length is taken as 0.</source>
        <translation>Zeile %1: „%2“ endet, bevor es beginnt; als Dauer gilt 0.</translation>
    </message>
    <message>
        <source>It excludes days by a rule (EXRULE=%1), which Convenor does not know. Exclude them one by one (EXDATE).</source>
        <translation>Tage werden durch eine Regel ausgenommen (EXRULE=%1), die Convenor nicht kennt. Nehmen Sie sie einzeln aus (EXDATE).</translation>
    </message>
    <message>
        <source>It has %1 rules (RRULE); Convenor knows series with one. Make a series of each.</source>
        <translation>Es gibt %1 Regeln (RRULE); Convenor kennt Reihen mit einer. Machen Sie aus jeder eine Reihe.</translation>
    </message>
    <message>
        <source>It lists %1 single dates or more (RDATE, EXDATE).</source>
        <translation>Es sind %1 oder mehr einzelne Tage aufgeführt (RDATE, EXDATE).</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a date; it was left out of “%3”.</source>
        <translation>Zeile %1: „%2“ ist kein Datum; es wurde bei „%3“ ausgelassen.</translation>
    </message>
    <message>
        <source>It does not say which day of its series it is: “%1” is not a date or time.</source>
        <translation>Es ist nicht zu erkennen, welcher Tag der Reihe gemeint ist: „%1“ ist weder Datum noch Zeit.</translation>
    </message>
    <message>
        <source>Line %1: “%2” changes this and all later days of its series; only this day was changed.</source>
        <translation>Zeile %1: „%2“ ändert diesen und alle späteren Tage seiner Reihe; nur dieser Tag wurde geändert.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Line %1 is not understood and was left out.</source>
        <translation>Zeile %1 ist unverständlich und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1: the calendar is nested more than %2 deep; it is damaged.</source>
        <translation>Zeile %1: Der Kalender ist mehr als %2 Ebenen tief verschachtelt; er ist beschädigt.</translation>
    </message>
    <message>
        <source>Line %1 begins a new %2 before the last one ends; the file may be damaged.</source>
        <translation>In Zeile %1 beginnt ein neues %2, bevor das vorige endet; vielleicht ist die Datei beschädigt.</translation>
    </message>
    <message>
        <source>Line %1 begins a %2 before the %3 ends; the file may be damaged.</source>
        <translation>In Zeile %1 beginnt ein %2, bevor das %3 endet; vielleicht ist die Datei beschädigt.</translation>
    </message>
    <message>
        <source>The file holds more than %1 events. Split it.</source>
        <translation>Die Datei enthält mehr als %1 Termine. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>This is no calendar file: it has no line BEGIN:VCALENDAR.</source>
        <translation>Das ist keine Kalenderdatei: Die Zeile BEGIN:VCALENDAR fehlt.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a calendar; it may have been cut off.</source>
        <translation>Die Datei endet mitten in einem Kalender; vielleicht wurde sie abgeschnitten.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Split it.</source>
        <translation>Die Datei ist größer als 64 MB. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The time zone “%1” is taken for %2, whose clocks were the same in %3.</source>
        <translation>Die Zeitzone „%1“ gilt als %2, deren Uhren im Jahr %3 gleich gingen.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known; its times are taken in %2.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt; ihre Zeiten gelten in %2.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>“%1” is no kind of table that can be imported. The kinds are: %2.</source>
        <translation>„%1“ ist keine Art von Tabelle, die sich importieren lässt. Die Arten sind: %2.</translation>
    </message>
    <message>
        <source>What %1 holds cannot be told from its columns (%2). Say it with --as, one of: %3.</source>
        <translation>Was %1 enthält, ist an den Spalten (%2) nicht zu erkennen. Geben Sie es mit --as an, möglich sind: %3.</translation>
    </message>
    <message>
        <source>There is no community “%1”. See: convenor-cli list WORKSPACE communities</source>
        <translation>Es gibt keine Community „%1“. Siehe: convenor-cli list WORKSPACE communities</translation>
    </message>
    <message>
        <source>beyond the last column stands %1, which was left out.</source>
        <translation>hinter der letzten Spalte steht %1; das wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1, row %2: %3 Nothing of the file was imported.</source>
        <translation>%1, Zeile %2: %3 Aus der Datei wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Columns not used: %1.</source>
        <translation>Nicht verwendete Spalten: %1.</translation>
    </message>
    <message>
        <source>%1: %2 Nothing of the file was imported.</source>
        <translation>%1: %2 Aus der Datei wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The community is missing.</source>
        <translation>Die Community fehlt.</translation>
    </message>
    <message>
        <source>There is no community “%1”. Import it first, or correct the code.</source>
        <translation>Es gibt keine Community „%1“. Importieren Sie sie zuerst oder korrigieren Sie das Kürzel.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Give the handle or e-mail address.</source>
        <translation>Mehrere Personen heißen „%1“. Geben Sie den Nutzernamen oder die E-Mail-Adresse an.</translation>
    </message>
    <message>
        <source>The person is missing.</source>
        <translation>Die Person fehlt.</translation>
    </message>
    <message>
        <source>it ends in the middle. It may have been cut off</source>
        <translation>sie endet mittendrin. Vielleicht wurde sie abgeschnitten</translation>
    </message>
    <message>
        <source>a record is longer than 16 MB</source>
        <translation>ein Datensatz ist länger als 16 MB</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Nothing of the file was imported.</source>
        <translation>%1, Zeile %2: %3. Aus der Datei wurde nichts importiert.</translation>
    </message>
    <message>
        <source>this is not the JSON of a workspace, as Convenor writes it</source>
        <translation>das ist nicht das JSON eines Arbeitsbereichs, wie Convenor es schreibt</translation>
    </message>
    <message>
        <source>It was closed on %1, before it was founded on %2.</source>
        <translation>Sie wurde am %1 geschlossen, bevor sie am %2 gegründet wurde.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Use a name such as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Verwenden Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The start is missing.</source>
        <translation>Der Beginn fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time. Write it as YYYY-MM-DD or YYYY-MM-DDThh:mm.</source>
        <translation>„%1“ ist weder Datum noch Zeit. Schreiben Sie es als JJJJ-MM-TT oder JJJJ-MM-TThh:mm.</translation>
    </message>
    <message>
        <source>They left on %1, before they joined on %2.</source>
        <translation>Der Austritt am %1 liegt vor dem Eintritt am %2.</translation>
    </message>
    <message>
        <source>%1, row %2: an affiliation %3 overlaps the one %4.</source>
        <translation>%1, Zeile %2: Eine Zugehörigkeit %3 überschneidet sich mit der %4.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Der Tag fehlt.</translation>
    </message>
    <message>
        <source>The number of people is missing.</source>
        <translation>Die Zahl der Personen fehlt.</translation>
    </message>
    <message>
        <source>The role is missing.</source>
        <translation>Die Rolle fehlt.</translation>
    </message>
    <message>
        <source>%1, row %2: a role %3 overlaps the one %4.</source>
        <translation>%1, Zeile %2: Eine Rolle %3 überschneidet sich mit der %4.</translation>
    </message>
    <message>
        <source>the role “%1” is new and does not count as core; a column “core” with yes would say so.</source>
        <translation>die Rolle „%1“ ist neu und zählt nicht zum Kern; eine Spalte „core“ mit „yes“ würde das angeben.</translation>
    </message>
    <message>
        <source>the role “%1” counts as core by an earlier row, which holds.</source>
        <translation>die Rolle „%1“ zählt nach einer früheren Zeile zum Kern; dabei bleibt es.</translation>
    </message>
    <message>
        <source>the role “%1” counts as not core by an earlier row, which holds.</source>
        <translation>die Rolle „%1“ zählt nach einer früheren Zeile nicht zum Kern; dabei bleibt es.</translation>
    </message>
    <message>
        <source>%1, %2 of %3, ends after the community was closed on %4.</source>
        <translation>%1, %2 von %3, endet nach dem Schließen der Community am %4.</translation>
    </message>
    <message>
        <source>%1, %2 of %3, begins before the community was founded on %4.</source>
        <translation>%1, %2 von %3, beginnt vor der Gründung der Community am %4.</translation>
    </message>
    <message>
        <source>The first day of the break is missing.</source>
        <translation>Der erste Tag der Pause fehlt.</translation>
    </message>
    <message>
        <source>They returned before the break began.</source>
        <translation>Die Rückkehr liegt vor dem Beginn der Pause.</translation>
    </message>
    <message>
        <source>This session is a safe space, of which no names are kept. Give a head count instead.</source>
        <translation>Dieses Treffen ist ein geschützter Raum, von dem keine Namen festgehalten werden. Geben Sie stattdessen eine Anzahl an.</translation>
    </message>
    <message>
        <source>This session is a safe space, of which no names are kept. Leave the person empty.</source>
        <translation>Dieses Treffen ist ein geschützter Raum, von dem keine Namen festgehalten werden. Lassen Sie die Person leer.</translation>
    </message>
    <message>
        <source>This row holds no answer.</source>
        <translation>Diese Zeile enthält keine Antwort.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device. Give a file, or “-” for standard input.</source>
        <translation>%1 ist eine Pipe oder ein Gerät. Geben Sie eine Datei an oder „-“ für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB. Split it.</source>
        <translation>%1 ist größer als 256 MB. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 is a database, not a table. If it is a Convenor workspace, open it; else export its tables as CSV and import those.</source>
        <translation>%1 ist eine Datenbank, keine Tabelle. Ist es ein Arbeitsbereich von Convenor, öffnen Sie ihn; sonst exportieren Sie die Tabellen als CSV und importieren diese.</translation>
    </message>
    <message>
        <source>%1 is an old Excel workbook (.xls), or one with a password. Save it as .xlsx without a password and import that.</source>
        <translation>%1 ist eine alte Excel-Arbeitsmappe (.xls) oder eine mit Kennwort. Speichern Sie sie als .xlsx ohne Kennwort und importieren Sie diese.</translation>
    </message>
    <message>
        <source>%1 is a PDF document. Import the table that it was made from.</source>
        <translation>%1 ist ein PDF-Dokument. Importieren Sie die Tabelle, aus der es erzeugt wurde.</translation>
    </message>
    <message>
        <source>%1 is a picture. Import the table that it shows.</source>
        <translation>%1 ist ein Bild. Importieren Sie die Tabelle, die es zeigt.</translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it and import what is in it.</source>
        <translation>%1 ist komprimiert. Entpacken Sie die Datei und importieren Sie ihren Inhalt.</translation>
    </message>
    <message>
        <source>%1 is an archive. Unpack it and import what is in it.</source>
        <translation>%1 ist ein Archiv. Entpacken Sie es und importieren Sie seinen Inhalt.</translation>
    </message>
    <message>
        <source>%1 is XML. Save the table as .xlsx or CSV and import that.</source>
        <translation>%1 ist XML. Speichern Sie die Tabelle als .xlsx oder CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>%1 is no table. Import it as a whole.</source>
        <translation>%1 ist keine Tabelle. Importieren Sie die Datei als Ganzes.</translation>
    </message>
    <message>
        <source>%1 has nothing on row %2 or below it.</source>
        <translation>%1 enthält ab Zeile %2 nichts mehr.</translation>
    </message>
    <message>
        <source>%1 is empty. It needs a first line with the names of its columns.</source>
        <translation>%1 ist leer. Die erste Zeile muss die Namen der Spalten enthalten.</translation>
    </message>
    <message>
        <source>“%1” is no encoding that can be read. Try UTF-8, UTF-16LE, Latin-1 or windows-1250.</source>
        <translation>„%1“ ist keine lesbare Kodierung. Versuchen Sie UTF-8, UTF-16LE, Latin-1 oder windows-1250.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a card; it may have been cut off.</source>
        <translation>Die Datei endet mitten in einer Karte; vielleicht wurde sie abgeschnitten.</translation>
    </message>
    <message>
        <source>Cards of groups, organisations and places were left out: %1.</source>
        <translation>Karten von Gruppen, Organisationen und Orten wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Line %1 begins a card before the last one ends; the file may be damaged.</source>
        <translation>In Zeile %1 beginnt eine Karte, bevor die vorige endet; vielleicht ist die Datei beschädigt.</translation>
    </message>
    <message>
        <source>The file holds more than %1 cards. Split it.</source>
        <translation>Die Datei enthält mehr als %1 Karten. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Split it.</source>
        <translation>%1 ist größer als 64 MB. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>%1 holds no card of a person.</source>
        <translation>%1 enthält keine Karte einer Person.</translation>
    </message>
    <message>
        <source>The workspace could not be written: %1.</source>
        <translation>Der Arbeitsbereich konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>there is no table “%1” in this version of Convenor</source>
        <translation>eine Tabelle „%1“ gibt es in dieser Version von Convenor nicht</translation>
    </message>
    <message>
        <source>two records have the id %1</source>
        <translation>zwei Datensätze haben die ID %1</translation>
    </message>
    <message>
        <source>another record of the file has the same</source>
        <translation>ein anderer Datensatz der Datei hat denselben Wert</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>der Wert fehlt</translation>
    </message>
    <message>
        <source>table %1: the record has values that this version of Convenor does not know</source>
        <translation>Tabelle %1: Der Datensatz hat Werte, die diese Version von Convenor nicht kennt</translation>
    </message>
    <message>
        <source>the value does not fit</source>
        <translation>der Wert passt nicht</translation>
    </message>
    <message>
        <source>a workspace has one name only</source>
        <translation>ein Arbeitsbereich hat nur einen Namen</translation>
    </message>
    <message>
        <source>The file is of another workspace, “%1”. This one keeps its name and its zone.</source>
        <translation>Die Datei stammt aus einem anderen Arbeitsbereich, „%1“. Dieser behält seinen Namen und seine Zeitzone.</translation>
    </message>
    <message>
        <source>table %1: a record of this workspace has the same %2 as one of the file, under another id. Import the file into a new workspace</source>
        <translation>Tabelle %1: Ein Datensatz dieses Arbeitsbereichs hat dasselbe Feld %2 wie einer der Datei, unter anderer ID. Importieren Sie die Datei in einen neuen Arbeitsbereich</translation>
    </message>
    <message>
        <source>the record on line %1 refers to the record %2 of table %3, which is not there</source>
        <translation>der Datensatz in Zeile %1 verweist auf den Datensatz %2 der Tabelle %3, den es nicht gibt</translation>
    </message>
    <message>
        <source>table %1, %2: %3</source>
        <translation>Tabelle %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Convenor. Update this one and import it again.</source>
        <translation>%1 wurde von einer neueren Version von Convenor geschrieben. Aktualisieren Sie diese und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be unpacked. Save it again and import that.</source>
        <translation>%1 ist beschädigt und lässt sich nicht entpacken. Speichern Sie die Datei neu und importieren Sie diese.</translation>
    </message>
    <message>
        <source>%1 holds more than it says it does; it was not made by a spreadsheet.</source>
        <translation>%1 enthält mehr, als die Datei angibt; sie stammt nicht aus einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>%1 has a cell that is longer than 1 MB. Shorten it and import again.</source>
        <translation>%1 hat eine Zelle, die länger als 1 MB ist. Kürzen Sie sie und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1 would unpack to %2 MB, which is more than a table can be. Import a smaller file.</source>
        <translation>%1 würde entpackt %2 MB groß; das ist mehr, als eine Tabelle haben darf. Importieren Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no workbook. Open it in a spreadsheet, save it as .xlsx and import that.</source>
        <translation>%1 ist beschädigt oder keine Arbeitsmappe. Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie als .xlsx und importieren Sie diese.</translation>
    </message>
    <message>
        <source>%1: there is no row %2 in a sheet; the file is damaged.</source>
        <translation>%1: Eine Zeile %2 gibt es in keinem Tabellenblatt; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: row %2 has a cell beyond column XFD, the last of a sheet; the file is damaged.</source>
        <translation>%1: Zeile %2 hat eine Zelle hinter Spalte XFD, der letzten eines Tabellenblatts; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: row %2 has more cells than a sheet has columns; the file is damaged.</source>
        <translation>%1: Zeile %2 hat mehr Zellen, als ein Tabellenblatt Spalten hat; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: row %2 is longer than 16 MB. Shorten it and import again.</source>
        <translation>%1: Zeile %2 ist länger als 16 MB. Kürzen Sie sie und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1 holds more than 2 GB of text up to row %2. Split it into smaller files.</source>
        <translation>%1 enthält bis Zeile %2 mehr als 2 GB Text. Teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
        <source>%1 has no sheet with cells.</source>
        <translation>%1 hat kein Tabellenblatt mit Inhalt.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. It has: %3.</source>
        <translation>%1 hat kein Tabellenblatt „%2“. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>%1: cells that hold an error such as #N/A were read as empty: %2.</source>
        <translation>%1: Zellen mit einem Fehler wie #NV wurden als leer gelesen: %2.</translation>
    </message>
    <message>
        <source>%1: formulas with no stored result were read as empty: %2. Open it in a spreadsheet, save it and import it again.</source>
        <translation>%1: Formeln ohne gespeichertes Ergebnis wurden als leer gelesen: %2. Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 is a workbook of another format. Save it as .xlsx or CSV and import that.</source>
        <translation>%1 ist eine Arbeitsmappe in einem anderen Format. Speichern Sie sie als .xlsx oder CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>%1 is an archive without a workbook. Unpack it and import what is in it.</source>
        <translation>%1 ist ein Archiv ohne Arbeitsmappe. Entpacken Sie es und importieren Sie seinen Inhalt.</translation>
    </message>
    <message>
        <source>%1 holds more than 256 MB of text. Split it.</source>
        <translation>%1 enthält mehr als 256 MB Text. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1.</source>
        <translation>Die Arbeitsmappe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>A sheet has at most 1,048,576 rows, and there are more. Export the table as CSV.</source>
        <translation>Ein Tabellenblatt hat höchstens 1.048.576 Zeilen, hier sind es mehr. Exportieren Sie die Tabelle als CSV.</translation>
    </message>
    <message>
        <source>A cell of row %1 is longer than the 32,767 characters that a workbook can hold. Export the table as CSV.</source>
        <translation>Eine Zelle in Zeile %1 ist länger als die 32.767 Zeichen, die eine Arbeitsmappe fasst. Exportieren Sie die Tabelle als CSV.</translation>
    </message>
    <message>
        <source>No one from %1</source>
        <translation>Niemand ab %1</translation>
    </message>
    <message>
        <source>Only one from %1</source>
        <translation>Nur eine Person ab %1</translation>
    </message>
    <message>
        <source>Fewer from %1</source>
        <translation>Weniger ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 led %2 of %Ln sessions</source>
        <translation>
            <numerusform>%1 leitete %2 von %Ln Treffen</numerusform>
            <numerusform>%1 leitete %2 von %Ln Treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 is on a break</source>
        <translation>%1 macht Pause</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are on a break</source>
        <translation>
            <numerusform>%Ln Person macht Pause</numerusform>
            <numerusform>Alle %Ln machen Pause</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody led a session for half a year</source>
        <translation>Ein halbes Jahr leitete niemand ein Treffen</translation>
    </message>
    <message>
        <source>Never had one</source>
        <translation>Hatte nie eines</translation>
    </message>
    <message>
        <source>%1 goes on leave; %2, who would stand in, is on a break.</source>
        <translation>%1 geht in Pause; %2 würde vertreten, macht aber selbst Pause.</translation>
    </message>
    <message>
        <source>%1 goes on leave; %2 stands in.</source>
        <translation>%1 geht in Pause; %2 vertritt.</translation>
    </message>
    <message>
        <source>Could be asked: %1.</source>
        <translation>Fragen könnten Sie: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln experts, and no one from %2.</source>
        <translation>
            <numerusform>%1 hat %Ln Kernmitglied, ab %2 niemanden.</numerusform>
            <numerusform>%1 hat %Ln Kernmitglieder, ab %2 niemanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln experts, and only one from %2.</source>
        <translation>
            <numerusform>%1 hat %Ln Kernmitglied, ab %2 nur eines.</numerusform>
            <numerusform>%1 hat %Ln Kernmitglieder, ab %2 nur eines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln experts, and fewer from %2.</source>
        <translation>
            <numerusform>%1 hat %Ln Kernmitglied, ab %2 weniger.</numerusform>
            <numerusform>%1 hat %Ln Kernmitglieder, ab %2 weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has carried %1 since %2.</source>
        <translation>Seit %2 trägt niemand %1.</translation>
    </message>
    <message>
        <source>Nobody carries %1.</source>
        <translation>Niemand trägt %1.</translation>
    </message>
    <message>
        <source>%1 depends on %2, and on no one from %3.</source>
        <translation>%1 hängt an %2 und ab %3 an niemandem.</translation>
    </message>
    <message>
        <source>%1 depends on %2.</source>
        <translation>%1 hängt an %2.</translation>
    </message>
    <message>
        <source>%1 leans on one person: %2.</source>
        <translation>%1 stützt sich auf eine Person: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands well: %Ln experts carry it.</source>
        <translation>
            <numerusform>%1 ist gut aufgestellt: %Ln Kernmitglied trägt sie.</numerusform>
            <numerusform>%1 ist gut aufgestellt: %Ln Kernmitglieder tragen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No core expert</source>
        <translation>Kein Kernmitglied</translation>
    </message>
    <message>
        <source>Depends on one</source>
        <translation>Hängt an einer Person</translation>
    </message>
    <message>
        <source>Two or three</source>
        <translation>Zwei oder drei</translation>
    </message>
    <message>
        <source>Four or more</source>
        <translation>Vier oder mehr</translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>stage of a community</comment>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Inception</source>
        <comment>stage of a community</comment>
        <translation>Gründung</translation>
    </message>
    <message>
        <source>Creation</source>
        <comment>stage of a community</comment>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>stage of a community</comment>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Maturity</source>
        <comment>stage of a community</comment>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>stage of a community</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Re-inception</source>
        <comment>stage of a community</comment>
        <translation>Neubeginn</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>stage of a community</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 allein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln talks this year</source>
        <translation>
            <numerusform>%Ln Vortrag in diesem Jahr</numerusform>
            <numerusform>%Ln Vorträge in diesem Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>came to %1 of %2</source>
        <translation>bei %1 von %2 dabei</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Share of talks, hosting and organising by the most active person, 12 months</source>
        <translation>Vortrag, Host und Organisation: Anteil der aktivsten Person, 12 Monate</translation>
    </message>
    <message>
        <source>Distinct people active in 90 days ÷ headcount of that day, each counted once</source>
        <translation>Verschiedene Personen, in 90 Tagen aktiv ÷ Belegschaft dieses Tages, jede einmal gezählt</translation>
    </message>
    <message>
        <source>People with a membership on that day who have not left the organisation, each counted once</source>
        <translation>Personen mit einer Mitgliedschaft an diesem Tag, die die Organisation nicht verlassen haben, jede einmal gezählt</translation>
    </message>
    <message>
        <source>Distinct people who spoke in a held session in 12 months ÷ members at the end of them</source>
        <translation>Verschiedene Personen, die in 12 Monaten in einem Treffen vorgetragen haben ÷ Mitglieder am Ende dieser Zeit</translation>
    </message>
    <message>
        <source>Mean rating with 95 % interval, last 12 months</source>
        <translation>Mittlere Bewertung, 95-%-Intervall, letzte 12 Monate</translation>
    </message>
    <message>
        <source>People active in a quarter and in the one before ÷ people active in the one before</source>
        <translation>Personen, aktiv in einem Quartal und im vorigen ÷ Personen, aktiv im vorigen</translation>
    </message>
    <message>
        <source>Active again k quarters after joining; breaks and leavers left out</source>
        <translation>Wieder aktiv k Quartale nach dem Beitritt; ohne Pausen und Ausgetretene</translation>
    </message>
    <message>
        <source>First-timers who came to one of the next 3 sessions held, where that is known</source>
        <translation>Wer zum ersten Mal da war und zu einem der nächsten 3 Treffen kam, soweit bekannt</translation>
    </message>
    <message>
        <source>Held: logged, or people came · due: days ÷ rhythm of each community</source>
        <translation>Stattgefunden: protokolliert, oder jemand war da · fällig: Tage ÷ Rhythmus jeder Community</translation>
    </message>
    <message>
        <source>People who came to held sessions: the head count, or the named and unnamed ones if they are more</source>
        <translation>Personen in Treffen, die stattfanden: die Anzahl oder, wenn es mehr sind, die mit und ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered</source>
        <translation>
            <numerusform>%Ln angemeldet</numerusform>
            <numerusform>%Ln angemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Protokollieren, was war</translation>
    </message>
    <message>
        <source>Look after the core</source>
        <translation>Um den Kern kümmern</translation>
    </message>
    <message>
        <source>Welcome and thank</source>
        <translation>Begrüßen und danken</translation>
    </message>
    <message>
        <source>Mend the calendar</source>
        <translation>Kalender in Ordnung bringen</translation>
    </message>
    <message>
        <source>Close the loop</source>
        <translation>Offenes abschließen</translation>
    </message>
    <message>
        <source>gave a first talk, “%1”</source>
        <translation>hielt einen ersten Vortrag, „%1“</translation>
    </message>
    <message numerus="yes">
        <source>came to %1 of the last %Ln sessions</source>
        <translation>
            <numerusform>war bei %1 des letzten %Ln Treffens</numerusform>
            <numerusform>war bei %1 der letzten %Ln Treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>gone from %1</source>
        <translation>weg ab %1</translation>
    </message>
    <message>
        <source>on leave from %1</source>
        <translation>in Pause ab %1</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>noch nichts gehört</translation>
    </message>
    <message>
        <source>last word %1</source>
        <translation>zuletzt gehört %1</translation>
    </message>
    <message>
        <source>%1 carries %2 alone</source>
        <translation>%1 trägt %2 allein</translation>
    </message>
    <message>
        <source>a community needs two or three</source>
        <translation>eine Community braucht zwei oder drei</translation>
    </message>
    <message>
        <source>%1 has no core expert</source>
        <translation>%1 hat kein Kernmitglied</translation>
    </message>
    <message>
        <source>all on a break</source>
        <translation>alle in Pause</translation>
    </message>
    <message>
        <source>nobody of the core led a session in 180 days</source>
        <translation>niemand vom Kern hat in 180 Tagen ein Treffen geleitet</translation>
    </message>
    <message>
        <source>nobody comes often enough to be asked yet</source>
        <translation>noch kommt niemand oft genug, um gefragt zu werden</translation>
    </message>
    <message>
        <source>%1 could be asked</source>
        <translation>%1 könnten Sie fragen</translation>
    </message>
    <message>
        <source>Talk with %1</source>
        <translation>Mit %1 sprechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no speaker</source>
        <translation>%1 ist noch ohne Vortragende</translation>
    </message>
    <message>
        <source>Nobody leads %1 yet</source>
        <translation>Noch leitet niemand %1</translation>
    </message>
    <message>
        <source>%1 has nothing planned</source>
        <translation>%1 hat nichts geplant</translation>
    </message>
    <message>
        <source>last session %1</source>
        <translation>letztes Treffen %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more joined %2</source>
        <translation>
            <numerusform>Neu bei %2: %1 und %Ln weitere Person</numerusform>
            <numerusform>Neu bei %2: %1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <translation>Neu bei %2: %1</translation>
    </message>
    <message>
        <source>%1 spoke at %2</source>
        <translation>%1 trug bei %2 vor</translation>
    </message>
    <message>
        <source>not thanked yet</source>
        <translation>noch kein Dank</translation>
    </message>
    <message>
        <source>That is one person. Choose two.</source>
        <translation>Das ist eine Person. Wählen Sie zwei.</translation>
    </message>
    <message>
        <source>Both have the address %1.</source>
        <translation>Beide haben die Adresse %1.</translation>
    </message>
    <message>
        <source>Both have the handle “%1”.</source>
        <translation>Beide haben den Nutzernamen „%1“.</translation>
    </message>
    <message>
        <source>Both are called %1, but each has an own address at %2.</source>
        <translation>Beide heißen %1, haben aber je eine eigene Adresse bei %2.</translation>
    </message>
    <message>
        <source>Both are called %1, and no more of their names is known.</source>
        <translation>Beide heißen %1, und mehr ist von ihren Namen nicht bekannt.</translation>
    </message>
    <message>
        <source>Both are called %1.</source>
        <translation>Beide heißen %1.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one name, written in two ways.</source>
        <translation>„%1“ und „%2“ sind ein Name in zwei Schreibweisen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one slip apart.</source>
        <translation>„%1“ und „%2“ trennt nur ein Tippfehler.</translation>
    </message>
    <message>
        <source>“%1” may be short for “%2”, and %3 is the department of both.</source>
        <translation>„%1“ könnte kurz für „%2“ sein, und beide sind in der Abteilung %3.</translation>
    </message>
    <message>
        <source>“%1” is a guest and may be short for “%2”; nobody else fits.</source>
        <translation>„%1“ ist ein Gast und könnte kurz für „%2“ sein; sonst passt niemand.</translation>
    </message>
    <message>
        <source>The name is missing. Type the name of the person.</source>
        <translation>Der Name fehlt. Geben Sie den Namen der Person ein.</translation>
    </message>
    <message>
        <source>The handle “%1” belongs to somebody else. Choose another.</source>
        <translation>Der Nutzername „%1“ gehört jemand anderem. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Somebody else has the e-mail address %1. Look whether this person is known already.</source>
        <translation>Jemand anderes hat die E-Mail-Adresse %1. Prüfen Sie, ob diese Person schon bekannt ist.</translation>
    </message>
    <message>
        <source>%1 is a member of this community already, or joins it later.</source>
        <translation>%1 ist bereits Mitglied dieser Community oder tritt ihr später bei.</translation>
    </message>
    <message>
        <source>%1 joins this community on %2. Give a last day that is not before.</source>
        <translation>%1 tritt dieser Community am %2 bei. Geben Sie einen letzten Tag an, der nicht davor liegt.</translation>
    </message>
    <message>
        <source>%1 is no member of this community on %2 and holds no role in it; there is nothing to end.</source>
        <translation>%1 ist am %2 kein Mitglied dieser Community und hat dort keine Rolle; es gibt nichts zu beenden.</translation>
    </message>
    <message>
        <source>The name of the role is missing or too long. Type one such as Lead.</source>
        <translation>Der Name der Rolle fehlt oder ist zu lang. Geben Sie einen ein wie Leitung.</translation>
    </message>
    <message>
        <source>%1 holds the role “%2” in this community already, or will.</source>
        <translation>%1 hat die Rolle „%2“ in dieser Community bereits oder bekommt sie noch.</translation>
    </message>
    <message>
        <source>The role begins on %1. Give a last day that is not before.</source>
        <translation>Die Rolle beginnt am %1. Geben Sie einen letzten Tag an, der nicht davor liegt.</translation>
    </message>
    <message>
        <source>The role ended on %1 already.</source>
        <translation>Die Rolle endete bereits am %1.</translation>
    </message>
    <message>
        <source>The first day of the break is missing. Give one.</source>
        <translation>Der erste Tag der Pause fehlt. Geben Sie einen an.</translation>
    </message>
    <message>
        <source>%1 cannot be back before the break begins. Give a later return.</source>
        <translation>%1 kann nicht zurück sein, bevor die Pause beginnt. Geben Sie eine spätere Rückkehr an.</translation>
    </message>
    <message>
        <source>%1 cannot stand in for themselves. Name somebody else.</source>
        <translation>%1 kann sich nicht selbst vertreten. Nennen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>%1 is on a break since %2. Note the return first.</source>
        <translation>%1 macht seit %2 Pause. Halten Sie zuerst die Rückkehr fest.</translation>
    </message>
    <message>
        <source>The return on %1 is noted already.</source>
        <translation>Die Rückkehr am %1 ist bereits festgehalten.</translation>
    </message>
    <message>
        <source>The break begins on %1. Give a return that is not before.</source>
        <translation>Die Pause beginnt am %1. Geben Sie eine Rückkehr an, die nicht davor liegt.</translation>
    </message>
    <message>
        <source>%1 left on %2 already.</source>
        <translation>%1 ist bereits am %2 gegangen.</translation>
    </message>
    <message>
        <source>%1 joined on %2. Give a last day that is not before.</source>
        <translation>%1 ist am %2 eingetreten. Geben Sie einen letzten Tag an, der nicht davor liegt.</translation>
    </message>
    <message>
        <source>“%1” was done on %2 already.</source>
        <translation>„%1“ wurde bereits am %2 erledigt.</translation>
    </message>
    <message>
        <source>“%1” is open still; there is nothing to reopen.</source>
        <translation>„%1“ ist noch offen; es gibt nichts wieder zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” was cancelled. Plan it again before you log it.</source>
        <translation>„%1“ wurde abgesagt. Setzen Sie es wieder an, bevor Sie es protokollieren.</translation>
    </message>
    <message>
        <source>“%1” is on %2. Log it when it has taken place.</source>
        <translation>„%1“ ist am %2. Protokollieren Sie es, wenn es stattgefunden hat.</translation>
    </message>
    <message>
        <source>%1 is not a head count; give 0 or more.</source>
        <translation>%1 ist keine Anzahl; geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>%1 is not a rating; ratings go from 1 to 5.</source>
        <translation>%1 ist keine Bewertung; Bewertungen gehen von 1 bis 5.</translation>
    </message>
    <message>
        <source>“%1”: several people are called that. Write the handle or the e-mail address of the one who was there.</source>
        <translation>„%1“: So heißen mehrere Personen. Schreiben Sie den Nutzernamen oder die E-Mail-Adresse der Person, die da war.</translation>
    </message>
    <message>
        <source>There is nothing to log of “%1”. Give a head count, who was present, ratings or notes.</source>
        <translation>Zu „%1“ gibt es nichts zu protokollieren. Geben Sie eine Anzahl, Anwesende, Bewertungen oder Notizen an.</translation>
    </message>
    <message>
        <source>“%1” is on %2. Cancel it in the calendar.</source>
        <translation>„%1“ ist am %2. Sagen Sie es im Kalender ab.</translation>
    </message>
    <message>
        <source>“%1” was logged, so it did happen. Undo the log first.</source>
        <translation>„%1“ wurde protokolliert, fand also statt. Machen Sie zuerst das Protokoll rückgängig.</translation>
    </message>
    <message>
        <source>“%1” is not logged yet. Log it with its count.</source>
        <translation>„%1“ ist noch nicht protokolliert. Protokollieren Sie es mit seiner Anzahl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are known to have come to “%1”. Take who did not come off its list before you count fewer.</source>
        <translation>
            <numerusform>Von %Ln Person ist bekannt, dass sie bei „%1“ war. Nehmen Sie, wer nicht da war, von der Liste, bevor Sie weniger zählen.</numerusform>
            <numerusform>Von %Ln Personen ist bekannt, dass sie bei „%1“ waren. Nehmen Sie, wer nicht da war, von der Liste, bevor Sie weniger zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk. Nothing was changed.</source>
        <translation>„%1“ konnte nicht auf den Datenträger geschrieben werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>“%1” could not be backed up, for it is damaged: %2 Nothing was changed.</source>
        <translation>„%1“ konnte nicht gesichert werden, weil die Datei beschädigt ist: %2 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, cannot be made. Nothing was changed.</source>
        <translation>Der Ordner für Sicherungen, „%1“, lässt sich nicht anlegen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be kept as “%2”, so nothing was restored.</source>
        <translation>„%1“ konnte nicht als „%2“ aufgehoben werden, also wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached.</source>
        <translation>„%1“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path, or make a workspace with: convenor-cli new %1</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie den Pfad oder legen Sie einen Arbeitsbereich an mit: convenor-cli new %1</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere. Close it there and try again.</source>
        <translation>„%1“ ist anderswo geöffnet. Schließen Sie die Datei dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere (%2). Close it there and try again.</source>
        <translation>„%1“ ist anderswo geöffnet (%2). Schließen Sie die Datei dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing of this change was saved; free some space and try again.</source>
        <translation>Der Datenträger mit „%1“ ist voll. Von dieser Änderung wurde nichts gespeichert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>„%1“ kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing was changed. List its backups with: convenor-cli backups %1</source>
        <translation>„%1“ ist beschädigt. Es wurde nichts geändert. Die Sicherungen zeigt: convenor-cli backups %1</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: check that you may read it and write to its folder.</source>
        <translation>„%1“ lässt sich nicht öffnen: Prüfen Sie, ob Sie die Datei lesen und in ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>The change contradicts what “%1” already holds. Nothing was changed.</source>
        <translation>Die Änderung widerspricht dem, was „%1“ bereits enthält. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Nothing of this change was saved; check the disk.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden (%2). Von dieser Änderung wurde nichts gespeichert; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>“%1” exists already and is left as it is. Choose another name.</source>
        <translation>„%1“ gibt es bereits und bleibt unverändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2. Check the folder.</source>
        <translation>„%1“ lässt sich nicht anlegen: %2. Prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Another program has switched “%1” to write-ahead logging, which Convenor does not use. It was left as it is. Switch it back there (journal_mode=DELETE), or restore a backup.</source>
        <translation>Ein anderes Programm hat „%1“ auf Write-Ahead-Logging umgestellt, das Convenor nicht verwendet. Die Datei blieb unverändert. Stellen Sie sie dort zurück (journal_mode=DELETE) oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“%1” is not a Convenor workspace, or its beginning is damaged. It was left as it is.</source>
        <translation>„%1“ ist kein Arbeitsbereich von Convenor, oder sein Anfang ist beschädigt. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>“%1” was left in the middle of a change, which must be taken back before it can be read, but the file or its folder is read-only. Copy it together with “%1-journal” to a folder of yours, and open it there.</source>
        <translation>„%1“ wurde mitten in einer Änderung verlassen, die vor dem Lesen zurückgenommen werden muss, doch die Datei oder ihr Ordner ist schreibgeschützt. Kopieren Sie sie zusammen mit „%1-journal“ in einen eigenen Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>A change named a row of %1 twice. Nothing was changed; please report this.</source>
        <translation>Eine Änderung nannte eine Zeile von %1 zweimal. Es wurde nichts geändert; bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: rows that it made are not there any more. Run check on the workspace.</source>
        <translation>Dieser Schritt lässt sich nicht zurücknehmen: Zeilen, die er angelegt hat, gibt es nicht mehr. Prüfen Sie den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>History: step %1 stands on a step that was undone.</source>
        <translation>Verlauf: Schritt %1 baut auf einem rückgängig gemachten Schritt auf.</translation>
    </message>
    <message>
        <source>History: step %1 does not hold all its rows.</source>
        <translation>Verlauf: Schritt %1 enthält nicht alle seine Zeilen.</translation>
    </message>
    <message>
        <source>File structure: %1.</source>
        <translation>Dateistruktur: %1.</translation>
    </message>
    <message>
        <source>Table %1: row %2 refers to a row of %3 that is not there.</source>
        <translation>Tabelle %1: Zeile %2 verweist auf eine Zeile von %3, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Table %1: its content is not what Convenor wrote.</source>
        <translation>Tabelle %1: Der Inhalt ist nicht der, den Convenor geschrieben hat.</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Tabelle %1: %2</translation>
    </message>
    <message>
        <source>Table %1 is missing.</source>
        <translation>Tabelle %1 fehlt.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Say that “%1” did not happen</source>
        <translation>„%1“ als ausgefallen vermerken</translation>
    </message>
    <message>
        <source>Count who came to “%1”</source>
        <translation>Teilnehmende zählen: „%1“</translation>
    </message>
    <message>
        <source>Thank for “%1”</source>
        <translation>Dank für „%1“</translation>
    </message>
    <message>
        <source>Log session “%1”</source>
        <translation>Treffen „%1“ protokollieren</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>„%1“ planen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Call off “%1”</source>
        <translation>„%1“ absagen</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Plan “%1” again</source>
        <translation>„%1“ wieder ansetzen</translation>
    </message>
    <message>
        <source>Set who leads “%1”</source>
        <translation>Leitung von „%1“ festlegen</translation>
    </message>
    <message>
        <source>Plan series ahead to %1</source>
        <translation>Reihe bis %1 vorausplanen</translation>
    </message>
    <message>
        <source>Done: “%1”</source>
        <translation>Erledigt: „%1“</translation>
    </message>
    <message>
        <source>Change when “%1” is due</source>
        <translation>Frist von „%1“ ändern</translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>„%1“ wieder öffnen</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>Break of %1</source>
        <translation>Pause von %1</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>%1 klären</translation>
    </message>
    <message>
        <source>Put off “%1”</source>
        <translation>„%1“ aufschieben</translation>
    </message>
    <message>
        <source>Show “%1” again</source>
        <translation>„%1“ wieder anzeigen</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>Thank %1</source>
        <translation>%1 danken</translation>
    </message>
    <message>
        <source>Welcome %1</source>
        <translation>%1 begrüßen</translation>
    </message>
    <message>
        <source>New community %1</source>
        <translation>Neue Community %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Channels of %1</source>
        <translation>Kanäle von %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Look of %1</source>
        <translation>Aussehen von %1</translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation>Phase von %1</translation>
    </message>
    <message>
        <source>%1 joins</source>
        <translation>%1 tritt bei</translation>
    </message>
    <message>
        <source>%1 leaves the community</source>
        <translation>%1 verlässt die Community</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Keep %1 apart</source>
        <translation>%1 getrennt lassen</translation>
    </message>
    <message>
        <source>%1 leaves the organisation</source>
        <translation>%1 verlässt die Organisation</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>End of role of %1</source>
        <translation>Rolle von %1 beenden</translation>
    </message>
    <message>
        <source>New role of %1</source>
        <translation>Neue Rolle von %1</translation>
    </message>
    <message>
        <source>by %1, process %2 on %3, since %4</source>
        <translation>von %1, Prozess %2 auf %3, seit %4</translation>
    </message>
    <message>
        <source>A value in this workspace is damaged. Run check on it, then restore a backup.</source>
        <translation>Ein Wert in diesem Arbeitsbereich ist beschädigt. Prüfen Sie ihn und stellen Sie dann eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The program is incomplete: %1 is missing. Install it again.</source>
        <translation>Das Programm ist unvollständig: %1 fehlt. Installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is not a Convenor workspace. It was left as it is.</source>
        <translation>„%1“ ist kein Arbeitsbereich von Convenor. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Convenor and was left as it is. Install that version to open it.</source>
        <translation>„%1“ stammt von einer neueren Version von Convenor und blieb unverändert. Installieren Sie diese Version, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its tables are not those of a Convenor workspace. It was left as it is; list its backups with: convenor-cli backups %1</source>
        <translation>„%1“ ist beschädigt: Die Tabellen sind nicht die eines Arbeitsbereichs von Convenor. Die Datei blieb unverändert; ihre Sicherungen zeigt: convenor-cli backups %1</translation>
    </message>
    <message>
        <source>A part of this workspace is damaged. Run check on it, then restore a backup.</source>
        <translation>Ein Teil dieses Arbeitsbereichs ist beschädigt. Prüfen Sie ihn und stellen Sie dann eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>What was to be changed has itself changed meanwhile. Look at it again and repeat the change.</source>
        <translation>Was geändert werden sollte, hat sich inzwischen selbst geändert. Sehen Sie es sich noch einmal an und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>The search index does not find what the records say. No record is affected; Convenor makes the index again when the workspace is checked in its window.</source>
        <translation>Der Suchindex findet nicht, was in den Datensätzen steht. Kein Datensatz ist betroffen; Convenor baut den Index neu auf, wenn der Arbeitsbereich im Fenster geprüft wird.</translation>
    </message>
    <message>
        <source>A select tried to write. Nothing was changed; please report this.</source>
        <translation>Eine Abfrage wollte schreiben. Es wurde nichts geändert; bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>That no longer exists: somebody removed it, or undid it.</source>
        <translation>Das gibt es nicht mehr: Es wurde entfernt oder rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“%1” could not be made: %2.</source>
        <translation>„%1“ konnte nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first.</source>
        <translation>Es gibt keinen Ordner „%1“. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it does not say which workspace it is.</source>
        <translation>„%1“ ist beschädigt: Es ist nicht zu erkennen, welcher Arbeitsbereich es ist.</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Convenor. Open it once for writing to bring it up to date; a backup is made first.</source>
        <translation>„%1“ stammt von einer älteren Version von Convenor. Öffnen Sie die Datei einmal zum Schreiben, um sie zu aktualisieren; zuvor wird eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>“%1” was moved, replaced or deleted by another program while it was open. Nothing was changed; close it, look at the folder, and open the right file.</source>
        <translation>„%1“ wurde von einem anderen Programm verschoben, ersetzt oder gelöscht, während die Datei geöffnet war. Es wurde nichts geändert; schließen Sie sie, sehen Sie im Ordner nach und öffnen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>The handle or the e-mail address of this row is that of somebody else. Correct the row, or say that it is them.</source>
        <translation>Der Nutzername oder die E-Mail-Adresse dieser Zeile gehört jemand anderem. Korrigieren Sie die Zeile, oder sagen Sie, dass diese Person gemeint ist.</translation>
    </message>
    <message>
        <source>%1 has more than one column “%2”; the first is used unless you choose another.</source>
        <translation>%1 hat mehr als eine Spalte „%2“; verwendet wird die erste, wenn Sie keine andere wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose a folder that you may write to and that has room.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Wählen Sie einen Ordner, in den Sie schreiben dürfen und in dem Platz ist.</translation>
    </message>
    <message>
        <source>“%1” is the workspace itself. Choose another name for the file.</source>
        <translation>„%1“ ist der Arbeitsbereich selbst. Wählen Sie einen anderen Namen für die Datei.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device. Name a file.</source>
        <translation>„%1“ ist ein Ordner oder ein Gerät. Nennen Sie eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and time zone of the workspace</source>
        <translation>Name und Zeitzone des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Other names of people</source>
        <translation>Weitere Namen von Personen</translation>
    </message>
    <message>
        <source>Pairs of people who are not the same</source>
        <translation>Paare verschiedener Personen</translation>
    </message>
    <message>
        <source>Where people work</source>
        <translation>Wo Personen arbeiten</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>Belegschaftszahlen</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Stages of communities</source>
        <translation>Phasen von Communitys</translation>
    </message>
    <message>
        <source>Channels of communities</source>
        <translation>Kanäle von Communitys</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>Names of roles</source>
        <translation>Namen von Rollen</translation>
    </message>
    <message>
        <source>Roles in communities</source>
        <translation>Rollen in Communitys</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Series of sessions</source>
        <translation>Reihen von Treffen</translation>
    </message>
    <message>
        <source>Communities of series</source>
        <translation>Communitys von Reihen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Communities of sessions</source>
        <translation>Communitys von Treffen</translation>
    </message>
    <message>
        <source>Speakers and hosts</source>
        <translation>Vortragende und Hosts</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Counts of anonymous answers</source>
        <translation>Anonyme Antworten, gezählt</translation>
    </message>
    <message>
        <source>Anonymous comments</source>
        <translation>Anonyme Kommentare</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Notes of sessions</source>
        <translation>Notizen zu Treffen</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Tasks put off</source>
        <translation>Aufgeschobene Punkte</translation>
    </message>
    <message>
        <source>The file holds characters that are no text and are left out; it may be damaged.</source>
        <translation>Die Datei enthält Zeichen, die kein Text sind und weggelassen werden; sie ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>%1 is not plain text on line %2, so it is no table. Save it as CSV and try again.</source>
        <translation>%1 ist in Zeile %2 kein reiner Text, also keine Tabelle. Speichern Sie die Datei als CSV, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 has no column for “%2”, without which it cannot be read as “%3”. Name one with --map HEADER=%2; it has: %4.</source>
        <translation>%1 hat keine Spalte für „%2“; ohne sie kann die Datei nicht als „%3“ gelesen werden. Nennen Sie eine mit --map KOPF=%2; vorhanden sind: %4.</translation>
    </message>
    <message>
        <source>Names are read with the given name first: “%1” is %2.</source>
        <translation>Namen werden mit dem Vornamen zuerst gelesen: „%1“ ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities are not known yet and are added: %1.</source>
        <translation>
            <numerusform>%Ln Community ist noch nicht bekannt und kommt hinzu: %1.</numerusform>
            <numerusform>%Ln Communitys sind noch nicht bekannt und kommen hinzu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown people become guests: %1.</source>
        <translation>
            <numerusform>%Ln unbekannte Person wird Gast: %1.</numerusform>
            <numerusform>%Ln unbekannte Personen werden Gäste: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not known yet and are added: %1.</source>
        <translation>
            <numerusform>%Ln Person ist noch nicht bekannt und kommt hinzu: %1.</numerusform>
            <numerusform>%Ln Personen sind noch nicht bekannt und kommen hinzu: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2: a membership %3 overlaps the one %4. Say when that one ended, or correct when it began.</source>
        <translation>%1, Zeile %2: Eine Mitgliedschaft %3 überschneidet sich mit der %4. Tragen Sie ein, wann diese geendet hat, oder berichtigen Sie ihren Beginn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rows say otherwise of somebody than an earlier row, which holds.</source>
        <translation>
            <numerusform>%Ln weitere Zeile sagt über jemanden anderes als eine frühere Zeile; es gilt die frühere.</numerusform>
            <numerusform>%Ln weitere Zeilen sagen über jemanden anderes als eine frühere Zeile; es gilt die frühere.</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 an earlier row says otherwise, which holds.</source>
        <translation>über %1 sagt eine frühere Zeile anderes; es gilt die frühere.</translation>
    </message>
</context>
<context>
    <name>DayPattern</name>
    <message>
        <source>MMM d</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd d. MMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>All people, with all that an import needs</source>
        <translation>Alle Personen, mit allem, was ein Import braucht</translation>
    </message>
    <message>
        <source>All communities, with all that an import needs</source>
        <translation>Alle Communitys, mit allem, was ein Import braucht</translation>
    </message>
    <message>
        <source>All sessions, with all that an import needs</source>
        <translation>Alle Treffen, mit allem, was ein Import braucht</translation>
    </message>
    <message>
        <source>All action items, those that are done too</source>
        <translation>Alle Aufgaben, auch die erledigten</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Contact cards</source>
        <translation>Kontaktkarten</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 as shown: %2, %3</source>
        <translation>%1 wie angezeigt: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is selected: %1</source>
        <translation>Nur das Ausgewählte: %1</translation>
    </message>
    <message>
        <source>The whole workspace, to import it elsewhere</source>
        <translation>Der ganze Arbeitsbereich, um ihn anderswo zu importieren</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>The workspace is written to %1</source>
        <translation>Der Arbeitsbereich steht in %1</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 in %2 geschrieben</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-23, 2026-11 or 2026.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2026-11-23, 2026-11 oder 2026.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write digits only.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie nur Ziffern.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Guarded</name>
    <message>
        <source>That went wrong, and nothing was changed. Try it again; if it happens again, close and open the workspace.</source>
        <translation>Das ist fehlgeschlagen; es wurde nichts geändert. Versuchen Sie es erneut. Tritt der Fehler wieder auf, schließen Sie den Arbeitsbereich und öffnen Sie ihn neu.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Other names of people</source>
        <translation>Weitere Namen von Personen</translation>
    </message>
    <message>
        <source>Where people work, by date</source>
        <translation>Wo Personen arbeiten, nach Datum</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Belegschaft</translation>
    </message>
    <message>
        <source>Members of communities</source>
        <translation>Mitglieder von Communitys</translation>
    </message>
    <message>
        <source>Roles in communities</source>
        <translation>Rollen in Communitys</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Speakers and hosts</source>
        <translation>Vortragende und Hosts</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Außer</translation>
    </message>
    <message>
        <source>Counts as core</source>
        <translation>Zählt zum Kern</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Dates as they tell</source>
        <translation>Datum wie erkannt</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 aus %2 importiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Weiterer Name</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel type</source>
        <translation>Art des Kanals</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Expected return</source>
        <translation>Zurück erwartet</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nutzername</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Zahl der Teilnehmenden</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Zu verbessern</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Was gefiel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Original start</source>
        <translation>Ursprünglicher Beginn</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Weiterempfehlung</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgekehrt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Safe space</source>
        <translation>Geschützter Raum</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stand in</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>Ganzer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Days between sessions</source>
        <translation>Tage zwischen Treffen</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Stattgefunden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Mithilfe</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Asked for something</source>
        <translation>Um etwas gebeten</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Freizeit</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Top-down</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Bottom-up</source>
        <translation>Von unten</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>With partners</source>
        <translation>Mit Partnern</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>Cancelled late</source>
        <translation>Kurzfristig abgesagt</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>There for a part</source>
        <translation>Teilweise da</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Entschuldigt</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln days</source>
        <translation>
            <numerusform>Jeden %Ln. Tag</numerusform>
            <numerusform>Alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>Jede %Ln. Woche</numerusform>
            <numerusform>Alle %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>Jeden %Ln. Monat</numerusform>
            <numerusform>Alle %Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln years</source>
        <translation>
            <numerusform>Jedes %Ln. Jahr</numerusform>
            <numerusform>Alle %Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Added “%1”, %2</source>
        <translation>„%1“ hinzugefügt, %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>began with Convenor</source>
        <translation>Beginn mit Convenor</translation>
    </message>
    <message>
        <source>headcount not known</source>
        <translation>Belegschaft nicht bekannt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Distinct people active in 90 days: who came to a held session or had a part in it</source>
        <translation>Verschiedene Personen, die in 90 Tagen aktiv waren: wer an einem Treffen teilnahm oder daran mitwirkte</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>teilgenommen</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>ein Jahr zuvor</translation>
    </message>
    <message>
        <source>30 % of headcount: outstanding</source>
        <translation>30 % der Belegschaft: herausragend</translation>
    </message>
    <message>
        <source>Nobody took part in a session that is logged.</source>
        <translation>An keinem protokollierten Treffen hat jemand teilgenommen.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>stattgefunden</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>nicht protokolliert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>due by rhythm</source>
        <translation>nach Rhythmus fällig</translation>
    </message>
    <message>
        <source>No sessions in this time. Choose a longer one, or log those that took place.</source>
        <translation>Keine Treffen in diesem Zeitraum. Wählen Sie einen längeren oder protokollieren Sie, was stattgefunden hat.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>most active person</source>
        <translation>aktivste Person</translation>
    </message>
    <message>
        <source>60 %</source>
        <translation>60 %</translation>
    </message>
    <message>
        <source>No community depends on one person</source>
        <translation>Keine Community hängt an einer einzigen Person</translation>
    </message>
    <message>
        <source>%1 depends on one person</source>
        <translation>%1 hängt an einer einzigen Person</translation>
    </message>
    <message>
        <source>Nobody is known to have led a session. Say who speaks and hosts, and it shows here.</source>
        <translation>Es ist nicht bekannt, wer Treffen geleitet hat. Geben Sie an, wer vorträgt und wer Host ist, dann erscheint es hier.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Share of talks, hosting and organising by each person, 12 months</source>
        <translation>Vortrag, Host und Organisation: Anteil jeder Person, 12 Monate</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Nobody led a session in 12 months</source>
        <translation>In 12 Monaten hat niemand ein Treffen geleitet</translation>
    </message>
    <message>
        <source>%1 leads most: %2 of %3</source>
        <translation>%1 leitet am meisten: %2 von %3</translation>
    </message>
    <message>
        <source>%1 leads most, and not alone: %2 of %3</source>
        <translation>%1 leitet am meisten, aber nicht allein: %2 von %3</translation>
    </message>
    <message>
        <source>fewer than 5 answers: hidden</source>
        <translation>weniger als 5 Antworten: verborgen</translation>
    </message>
    <message>
        <source>hidden with it, so that it cannot be worked out</source>
        <translation>mit verborgen, damit sich nichts zurückrechnen lässt</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>a single answer</source>
        <translation>eine einzige Antwort</translation>
    </message>
    <message>
        <source>%1 gave 4 or 5</source>
        <translation>%1 gaben 4 oder 5</translation>
    </message>
    <message>
        <source>Too few answers to tell</source>
        <translation>Zu wenige Antworten für eine Aussage</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>mean rating</source>
        <translation>mittlere Bewertung</translation>
    </message>
    <message>
        <source>n &lt; 5</source>
        <translation>n &lt; 5</translation>
    </message>
    <message>
        <source>n –</source>
        <translation>n –</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>No ratings in 12 months. Enter them when you log a session.</source>
        <translation>Keine Bewertungen in 12 Monaten. Tragen Sie sie ein, wenn Sie ein Treffen protokollieren.</translation>
    </message>
    <message>
        <source>Joined in</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>beigetreten</translation>
    </message>
    <message>
        <source>Nobody joined in these quarters, as far as is known.</source>
        <translation>Soweit bekannt, ist in diesen Quartalen niemand beigetreten.</translation>
    </message>
    <message>
        <source>First came in</source>
        <translation>Erstes Treffen</translation>
    </message>
    <message>
        <source>%1 of newcomers came a second time</source>
        <translation>%1 der Neuen kamen ein zweites Mal</translation>
    </message>
    <message>
        <source>No newcomers to tell of in 12 months</source>
        <translation>Keine Neuen in 12 Monaten</translation>
    </message>
    <message>
        <source>came again</source>
        <translation>kamen wieder</translation>
    </message>
    <message>
        <source>nobody came for the first time</source>
        <translation>niemand kam zum ersten Mal</translation>
    </message>
    <message>
        <source>Nobody is known by name who came for the first time. Log who came, and it shows here.</source>
        <translation>Es ist nicht bekannt, wer zum ersten Mal da war. Protokollieren Sie, wer da war, dann erscheint es hier.</translation>
    </message>
    <message>
        <source>How many take part?</source>
        <translation>Wie viele nehmen teil?</translation>
    </message>
    <message>
        <source>Who leads?</source>
        <translation>Wer leitet?</translation>
    </message>
    <message>
        <source>Do communities keep their rhythm?</source>
        <translation>Halten die Communitys ihren Rhythmus?</translation>
    </message>
    <message>
        <source>Which formats work?</source>
        <translation>Welche Formate kommen an?</translation>
    </message>
    <message>
        <source>Do members stay?</source>
        <translation>Bleiben die Mitglieder?</translation>
    </message>
    <message>
        <source>Do newcomers come again?</source>
        <translation>Kommen Neue wieder?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part, %1 of headcount</source>
        <translation>
            <numerusform>%Ln Person hat teilgenommen, %1 der Belegschaft</numerusform>
            <numerusform>%Ln Personen haben teilgenommen, %1 der Belegschaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part</source>
        <translation>
            <numerusform>%Ln Person hat teilgenommen</numerusform>
            <numerusform>%Ln Personen haben teilgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions held, %1 were due</source>
        <translation>
            <numerusform>%Ln Treffen fand statt, %1 waren fällig</numerusform>
            <numerusform>%Ln Treffen fanden statt, %1 waren fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions held</source>
        <translation>
            <numerusform>%Ln Treffen fand statt</numerusform>
            <numerusform>%Ln Treffen fanden statt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln quarters</source>
        <translation>
            <numerusform>+%Ln Quartal</numerusform>
            <numerusform>+%Ln Quartale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part; no clear change</source>
        <translation>
            <numerusform>%Ln Person hat teilgenommen; keine deutliche Veränderung</numerusform>
            <numerusform>%Ln Personen haben teilgenommen; keine deutliche Veränderung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part; more than a year before</source>
        <translation>
            <numerusform>%Ln Person hat teilgenommen; mehr als ein Jahr zuvor</numerusform>
            <numerusform>%Ln Personen haben teilgenommen; mehr als ein Jahr zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part; fewer than a year before</source>
        <translation>
            <numerusform>%Ln Person hat teilgenommen; weniger als ein Jahr zuvor</numerusform>
            <numerusform>%Ln Personen haben teilgenommen; weniger als ein Jahr zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part, %1 of headcount; no clear change</source>
        <translation>
            <numerusform>%Ln Person hat teilgenommen, %1 der Belegschaft; keine deutliche Veränderung</numerusform>
            <numerusform>%Ln Personen haben teilgenommen, %1 der Belegschaft; keine deutliche Veränderung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part, %1 of headcount; more than a year before</source>
        <translation>
            <numerusform>%Ln Person hat teilgenommen, %1 der Belegschaft; mehr als ein Jahr zuvor</numerusform>
            <numerusform>%Ln Personen haben teilgenommen, %1 der Belegschaft; mehr als ein Jahr zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part, %1 of headcount; less than a year before</source>
        <translation>
            <numerusform>%Ln Person hat teilgenommen, %1 der Belegschaft; weniger als ein Jahr zuvor</numerusform>
            <numerusform>%Ln Personen haben teilgenommen, %1 der Belegschaft; weniger als ein Jahr zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members; no clear change in how many come again</source>
        <translation>
            <numerusform>%Ln Mitglied; keine deutliche Veränderung beim Wiederkommen</numerusform>
            <numerusform>%Ln Mitglieder; keine deutliche Veränderung beim Wiederkommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members; newer ones come again more often</source>
        <translation>
            <numerusform>%Ln Mitglied; neuere kommen häufiger wieder</numerusform>
            <numerusform>%Ln Mitglieder; neuere kommen häufiger wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members; newer ones come again less often</source>
        <translation>
            <numerusform>%Ln Mitglied; neuere kommen seltener wieder</numerusform>
            <numerusform>%Ln Mitglieder; neuere kommen seltener wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of newcomers came a second time; no clear change</source>
        <translation>%1 der Neuen kamen ein zweites Mal; keine deutliche Veränderung</translation>
    </message>
    <message>
        <source>%1 of newcomers came a second time; more than a year before</source>
        <translation>%1 der Neuen kamen ein zweites Mal; mehr als ein Jahr zuvor</translation>
    </message>
    <message>
        <source>%1 of newcomers came a second time; fewer than a year before</source>
        <translation>%1 der Neuen kamen ein zweites Mal; weniger als ein Jahr zuvor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgesagt</numerusform>
            <numerusform>%Ln abgesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not logged</source>
        <translation>
            <numerusform>%Ln nicht protokolliert</numerusform>
            <numerusform>%Ln nicht protokolliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities depend on one person</source>
        <translation>
            <numerusform>%Ln Community hängt an einer einzigen Person</numerusform>
            <numerusform>%Ln Communitys hängen an einer einzigen Person</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is rated highest; %2 gave 4 or 5</source>
        <translation>%1 ist am besten bewertet; %2 gaben 4 oder 5</translation>
    </message>
    <message>
        <source>%1 gave 4 or 5; no format is clearly rated higher</source>
        <translation>%1 gaben 4 oder 5; kein Format ist deutlich besser bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 answered</source>
        <translation>
            <numerusform>%Ln von %1 hat geantwortet</numerusform>
            <numerusform>%Ln von %1 haben geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>n %1 + %2 pending</source>
        <translation>n %1 + %2 offen</translation>
    </message>
</context>
<context>
    <name>JumpSource</name>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Note of a session</source>
        <translation>Notiz zu einem Treffen</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>%1 could not be written. Choose a folder that you may write to.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>Find somebody</source>
        <translation>Jemanden finden</translation>
    </message>
    <message numerus="yes">
        <source>See %Ln who could</source>
        <translation>
            <numerusform>%Ln Vorschlag ansehen</numerusform>
            <numerusform>%Ln Vorschläge ansehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>A workbench for people who convene communities of practice.</source>
        <translation>Eine Werkbank für alle, die Communities of Practice leiten.</translation>
    </message>
    <message>
        <source>Write a picture of every page into DIR and end.</source>
        <translation>Bilder aller Seiten nach DIR schreiben und beenden.</translation>
    </message>
    <message>
        <source>Work as on DAY (YYYY-MM-DD).</source>
        <translation>Arbeiten, als wäre es DAY (JJJJ-MM-TT).</translation>
    </message>
    <message>
        <source>The workspace to open; several in a window each.</source>
        <translation>Der zu öffnende Arbeitsbereich; mehrere je in einem Fenster.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2026-11-23.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn als 2026-11-23.</translation>
    </message>
</context>
<context>
    <name>RowsBehind</name>
    <message>
        <source>held</source>
        <translation>stattgefunden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>nicht protokolliert</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>hosted</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>facilitated</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>organised</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>Mithilfe</translation>
    </message>
    <message>
        <source>No format</source>
        <translation>Ohne Format</translation>
    </message>
    <message>
        <source>In the 90 days to %1</source>
        <translation>In den 90 Tagen bis %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>In held sessions of the last 12 months</source>
        <translation>In Treffen, die in den letzten 12 Monaten stattfanden</translation>
    </message>
    <message>
        <source>%1: %2 led %3 of %4</source>
        <translation>%1: %2 leitete %3 von %4</translation>
    </message>
    <message>
        <source>Every talk, hosting, facilitating and organising in held sessions of the last 12 months</source>
        <translation>Jeder Beitrag als Vortrag, Host, Moderation oder Organisation zu Treffen, die in den letzten 12 Monaten stattfanden</translation>
    </message>
    <message>
        <source>What was answered is not shown, because it could be told who did</source>
        <translation>Die Antworten werden nicht gezeigt, weil erkennbar wäre, von wem sie stammen</translation>
    </message>
    <message>
        <source>Joined in %1; without those on a break or gone</source>
        <translation>Beigetreten in %1; ohne Personen, die pausieren oder gegangen sind</translation>
    </message>
    <message>
        <source>Active in %1</source>
        <translation>Aktiv in %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>First came in %1</source>
        <translation>Zum ersten Mal da in %1</translation>
    </message>
    <message>
        <source>First came to</source>
        <translation>Erstes Treffen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part</source>
        <translation>
            <numerusform>%Ln Person hat teilgenommen</numerusform>
            <numerusform>%Ln Personen haben teilgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions in %1</source>
        <translation>
            <numerusform>%Ln Treffen im %1</numerusform>
            <numerusform>%Ln Treffen im %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 led %Ln times</source>
        <translation>
            <numerusform>%1 hat %Ln-mal geleitet</numerusform>
            <numerusform>%1 hat %Ln-mal geleitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln sessions held</source>
        <translation>
            <numerusform>%1: %Ln Treffen fand statt</numerusform>
            <numerusform>%1: %Ln Treffen fanden statt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, %1 gave 4 or 5</source>
        <translation>
            <numerusform>%Ln Antwort, davon %1-mal 4 oder 5</numerusform>
            <numerusform>%Ln Antworten, davon %1-mal 4 oder 5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people joined in %1</source>
        <translation>
            <numerusform>%Ln Person ist in %1 beigetreten</numerusform>
            <numerusform>%Ln Personen sind in %1 beigetreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 were active in %2</source>
        <translation>
            <numerusform>%Ln von %1 war in %2 aktiv</numerusform>
            <numerusform>%Ln von %1 waren in %2 aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 newcomers came again</source>
        <translation>
            <numerusform>%Ln von %1 Neuen kam wieder</numerusform>
            <numerusform>%Ln von %1 Neuen kamen wieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>speaker</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>Mithilfe</translation>
    </message>
    <message>
        <source>count only</source>
        <translation>nur Anzahl</translation>
    </message>
    <message>
        <source>to log</source>
        <translation>protokollieren</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>answers awaited</source>
        <translation>Antworten stehen aus</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>protokolliert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came</source>
        <translation>
            <numerusform>%Ln anwesend</numerusform>
            <numerusform>%Ln anwesend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered</source>
        <translation>
            <numerusform>%Ln angemeldet</numerusform>
            <numerusform>%Ln angemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usually</source>
        <translation>
            <numerusform>meist %Ln</numerusform>
            <numerusform>meist %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln geantwortet</numerusform>
            <numerusform>%Ln geantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated %1 by %Ln</source>
        <translation>
            <numerusform>mit %1 bewertet, %Ln Antwort</numerusform>
            <numerusform>mit %1 bewertet, %Ln Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownDays</name>
    <message>
        <source>Next 13 weeks</source>
        <translation>Nächste 13 Wochen</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
</context>
<context>
    <name>ShownTable</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Today: what needs you</source>
        <translation>Heute: was ansteht</translation>
    </message>
    <message>
        <source>One row is one thing to do, with its button beside it. What you do is saved at once, and Undo takes it back.</source>
        <translation>Jede Zeile ist ein Punkt, der zu tun ist, mit seiner Schaltfläche daneben. Was Sie tun, wird sofort gespeichert, und „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Calendar: the quarter</source>
        <translation>Kalender: das Quartal</translation>
    </message>
    <message>
        <source>A lane for each community. A dashed slot is where its rhythm expects a session and none is planned: double-click it to plan one, or drag a session.</source>
        <translation>Jede Community hat eine Spur. Gestrichelt ist, wo ihr Rhythmus ein Treffen erwartet und keines geplant ist: Ein Doppelklick plant eines, oder ziehen Sie ein Treffen dorthin.</translation>
    </message>
    <message>
        <source>Communities: who carries them</source>
        <translation>Communitys: wer sie trägt</translation>
    </message>
    <message>
        <source>Those in need come first: without a core expert, or hanging on one. Enter opens a community and says whom to talk to next.</source>
        <translation>Zuerst kommen die, die jemanden brauchen: ohne Kernmitglied oder mit nur einem. Enter öffnet eine Community und zeigt, mit wem Sie als Nächstes sprechen sollten.</translation>
    </message>
    <message>
        <source>Log a session in a minute</source>
        <translation>Ein Treffen in einer Minute protokollieren</translation>
    </message>
    <message>
        <source>Paste who came or type a number, press 1 to 5 for the answers, and write notes. Now bring your own: a spreadsheet and a calendar are enough to start with.</source>
        <translation>Fügen Sie ein, wer da war, oder tippen Sie eine Zahl, drücken Sie 1 bis 5 für die Antworten und schreiben Sie Notizen. Nun sind Ihre eigenen Daten dran: Eine Tabelle und ein Kalender genügen für den Anfang.</translation>
    </message>
</context>
<context>
    <name>convenor::AboutSheet</name>
    <message>
        <source>Convenor %1</source>
        <translation>Convenor %1</translation>
    </message>
    <message>
        <source>A workbench for people who convene communities of practice</source>
        <translation>Eine Werkbank für alle, die Communities of Practice leiten</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer; Convenor opens no connection to anywhere.

Convenor is free software under the GNU General Public License, version 3 or later.

The typeface is Inter (SIL Open Font License 1.1); the icons are Lucide’s (ISC).</source>
        <translation>Alles bleibt in einer Datei auf diesem Computer; Convenor baut keinerlei Verbindung nach außen auf.

Convenor ist freie Software unter der GNU General Public License, Version 3 oder später.

Die Schrift ist Inter (SIL Open Font License 1.1), die Symbole stammen von Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>convenor::ActionList</name>
    <message>
        <source>%1, late</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>No open actions</source>
        <translation>Keine offenen Aufgaben</translation>
    </message>
    <message>
        <source>A line that begins with ! in the log of a session becomes an action item and waits here.</source>
        <translation>Eine Zeile, die im Protokoll eines Treffens mit ! beginnt, wird zur Aufgabe und wartet hier.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as fri, in 2 weeks, 27 nov or 2026-11-27.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn als Freitag, in 2 Wochen, 27. Nov. oder 2026-11-27.</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action items</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::AddPersonSheet</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Joins today</source>
        <translation>Tritt heute bei</translation>
    </message>
    <message>
        <source>Something above is missing or cannot be taken. Correct what is marked.</source>
        <translation>Oben fehlt etwas oder lässt sich nicht übernehmen. Korrigieren Sie, was markiert ist.</translation>
    </message>
</context>
<context>
    <name>convenor::BreakSheet</name>
    <message>
        <source>Break of %1</source>
        <translation>Pause von %1</translation>
    </message>
    <message>
        <source>Start break</source>
        <translation>Pause beginnen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>Zurück erwartet</translation>
    </message>
    <message>
        <source>A break is fine. Nobody is reminded of anything while it lasts.</source>
        <translation>Eine Pause ist in Ordnung. Solange sie dauert, wird niemand an etwas erinnert.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>A name, a handle or an address</source>
        <translation>Ein Name, Nutzername oder eine Adresse</translation>
    </message>
    <message>
        <source>Expected back (may stay empty)</source>
        <translation>Zurück erwartet (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who stands in (may stay empty)</source>
        <translation>Vertretung (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Type the handle.</source>
        <translation>Mehrere Personen heißen „%1“. Geben Sie den Nutzernamen ein.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Type a name, a handle or an address.</source>
        <translation>Niemand heißt „%1“. Geben Sie einen Namen, einen Nutzernamen oder eine Adresse ein.</translation>
    </message>
</context>
<context>
    <name>convenor::CalendarCanvas</name>
    <message>
        <source>Copy to %1</source>
        <translation>Nach %1 kopieren</translation>
    </message>
    <message>
        <source>Arrows: day and quarter hour · Shift: week · Enter: move · Esc: leave it</source>
        <translation>Pfeiltasten: Tag und Viertelstunde · Umschalt: Woche · Enter: verschieben · Esc: so lassen</translation>
    </message>
</context>
<context>
    <name>convenor::CalendarFilter</name>
    <message>
        <source>Any format</source>
        <translation>Jedes Format</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Filter by community, title or person</source>
        <translation>Community, Titel, Person filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>convenor::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neues Treffen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move by keys</source>
        <translation>Mit der Tastatur verschieben</translation>
    </message>
    <message>
        <source>Move to a date…</source>
        <translation>Auf ein Datum verschieben…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Once more, a week later</source>
        <translation>Noch einmal, eine Woche später</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>convenor::CalendarViews</name>
    <message>
        <source>No community yet</source>
        <translation>Noch keine Community</translation>
    </message>
    <message>
        <source>The calendar has a lane for each community. Add communities, or import them, and plan their sessions here.</source>
        <translation>Der Kalender hat für jede Community eine Spur. Legen Sie Communitys an oder importieren Sie sie und planen Sie hier ihre Treffen.</translation>
    </message>
    <message>
        <source>Go to communities</source>
        <translation>Zu den Communitys</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln Treffen</numerusform>
            <numerusform>%Ln Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due, not planned</source>
        <translation>
            <numerusform>%Ln fällig, nicht geplant</numerusform>
            <numerusform>%Ln fällig, nicht geplant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::CarrySheet</name>
    <message>
        <source>%1 carries %2</source>
        <translation>%1 trägt %2</translation>
    </message>
    <message>
        <source>Whoever holds a core role counts among its experts from that day on.</source>
        <translation>Wer eine Kernrolle hat, zählt von diesem Tag an zu den Kernmitgliedern.</translation>
    </message>
    <message>
        <source>Core expert</source>
        <translation>Kernmitglied</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Begin role</source>
        <translation>Rolle beginnen</translation>
    </message>
</context>
<context>
    <name>convenor::ChannelSheet</name>
    <message>
        <source>New channel of %1</source>
        <translation>Neuer Kanal von %1</translation>
    </message>
    <message>
        <source>Such as #java, or an address</source>
        <translation>Etwa #java oder eine Adresse</translation>
    </message>
    <message>
        <source>Where they talk</source>
        <translation>Wo sie sich austauschen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>convenor::ChartCard</name>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save its values as CSV…</source>
        <translation>Werte als CSV speichern…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Dieses Diagramm speichern</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>Werte des Diagramms</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Werte: %1</translation>
    </message>
</context>
<context>
    <name>convenor::ChartView</name>
    <message>
        <source>“%1” could not be written. Choose a folder that you may write to.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>convenor::CloseSheet</name>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Its past stays. Undo takes all of it back.</source>
        <translation>Was war, bleibt erhalten. „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Close community</source>
        <translation>Community schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memberships end with it.</source>
        <translation>
            <numerusform>Damit endet %Ln Mitgliedschaft.</numerusform>
            <numerusform>Damit enden %Ln Mitgliedschaften.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles end with it.</source>
        <translation>
            <numerusform>Damit endet %Ln Rolle.</numerusform>
            <numerusform>Damit enden %Ln Rollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is planned after that day.</source>
        <translation>Nach diesem Tag ist kein Treffen geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned sessions after that day will not take place.</source>
        <translation>
            <numerusform>%Ln geplantes Treffen nach diesem Tag entfällt.</numerusform>
            <numerusform>%Ln geplante Treffen nach diesem Tag entfallen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ColumnsStep</name>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>Say what the rows are</source>
        <translation>Angeben, was die Zeilen sind</translation>
    </message>
    <message>
        <source>Community of rows that name none</source>
        <translation>Community für Zeilen, die keine nennen</translation>
    </message>
    <message>
        <source>No community unless named</source>
        <translation>Ohne Angabe keine Community</translation>
    </message>
    <message>
        <source>Else: %1</source>
        <translation>Sonst: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Dates such as 4/3/26</source>
        <translation>Datumsangaben wie 4/3/26</translation>
    </message>
    <message>
        <source>“%1” in %2 can be read in several ways. What stands first?</source>
        <translation>„%1“ in %2 lässt sich auf mehrere Arten lesen. Was steht zuerst?</translation>
    </message>
    <message>
        <source>Field of column %1</source>
        <translation>Feld von Spalte %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>A calendar: its events and series become sessions. Those that are known already are found again by their UID.</source>
        <translation>Ein Kalender: Seine Termine und Reihen werden zu Treffen. Was schon bekannt ist, wird an der UID wiedererkannt.</translation>
    </message>
    <message>
        <source>What the rows are cannot be told from the columns. Choose it above.</source>
        <translation>Was die Zeilen sind, ist an den Spalten nicht zu erkennen. Wählen Sie es oben aus.</translation>
    </message>
    <message>
        <source>%1 need a column for “%2”. Choose it below, or say above that the rows are something else.</source>
        <translation>%1: Es fehlt eine Spalte für „%2“. Wählen Sie sie unten aus oder geben Sie oben an, dass die Zeilen etwas anderes sind.</translation>
    </message>
    <message>
        <source>The columns are read as the last time a table with this header was imported.</source>
        <translation>Die Spalten werden gelesen wie beim letzten Import einer Tabelle mit dieser Kopfzeile.</translation>
    </message>
    <message>
        <source>The first %1 columns of %2 are shown.</source>
        <translation>Die ersten %1 von %2 Spalten werden gezeigt.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (Spalte %2)</translation>
    </message>
    <message>
        <source>A whole workspace: its records that are not here are added, those with the same id take the values of the file, and others stay. It is one step, which Undo takes back.</source>
        <translation>Ein ganzer Arbeitsbereich: Datensätze, die hier fehlen, kommen hinzu, solche mit derselben ID übernehmen die Werte der Datei, andere bleiben. Das ist ein Schritt, den „Rückgängig“ zurücknimmt.</translation>
    </message>
    <message>
        <source>This is a meeting tool’s report of who was there. It is logged for the session that it is about: choose it here, and look through the names there before anything is kept.</source>
        <translation>Das ist der Teilnahmebericht eines Besprechungsprogramms. Er wird für das Treffen protokolliert, um das es geht: Wählen Sie es hier, und sehen Sie dort die Namen durch, bevor etwas festgehalten wird.</translation>
    </message>
    <message>
        <source>This is a meeting tool’s report of who was there, and there is no session that it may be about. Plan the session in the calendar, then open the report again.</source>
        <translation>Das ist der Teilnahmebericht eines Besprechungsprogramms, und es gibt kein Treffen, um das es gehen kann. Planen Sie das Treffen im Kalender, und öffnen Sie den Bericht dann noch einmal.</translation>
    </message>
    <message>
        <source>Everything is as you left it, also what you decided about rows.</source>
        <translation>Alles ist, wie Sie es verlassen haben, auch was Sie zu den Zeilen entschieden haben.</translation>
    </message>
    <message>
        <source>This is a meeting tool’s report of who was there, and the calendar has no session on that day. It can be added here and logged: you look through the names before anything is kept.</source>
        <translation>Das ist der Teilnahmebericht eines Besprechungsprogramms, und im Kalender steht an diesem Tag kein Treffen. Sie können es hier hinzufügen und protokollieren: Die Namen sehen Sie durch, bevor etwas festgehalten wird.</translation>
    </message>
    <message>
        <source>Name of the new community</source>
        <translation>Name der neuen Community</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>New community…</source>
        <translation>Neue Community…</translation>
    </message>
    <message>
        <source>Which community they belong to can be said above: name a new one there.</source>
        <translation>Zu welcher Community sie gehören, lässt sich oben sagen: Nennen Sie dort eine neue.</translation>
    </message>
</context>
<context>
    <name>convenor::ComingColumn</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Nächste zwei Wochen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln Treffen</numerusform>
            <numerusform>%Ln Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the calendar</source>
        <translation>
            <numerusform>%Ln weiteres im Kalender</numerusform>
            <numerusform>%Ln weitere im Kalender</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::CommunitiesPage</name>
    <message>
        <source>In need of someone</source>
        <translation>Braucht jemanden</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>Zu beobachten</translation>
    </message>
    <message>
        <source>Standing well</source>
        <translation>Gut aufgestellt</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Alle Communitys</translation>
    </message>
    <message>
        <source>Hello %1,

you have become a part of %2: %3. It needs a second pair of shoulders. Would you like to carry it together with us for a while? It is about two hours a month: finding topics, asking people, hosting now and then. You can stop whenever you like.

Shall we talk about it this week?</source>
        <translation>Hallo %1,

du gehörst inzwischen zu %2: %3. Die Last soll sich auf mehr Schultern verteilen. Hättest du Lust, die Community eine Zeit lang mit uns zu tragen? Es sind etwa zwei Stunden im Monat: Themen finden, Leute ansprechen, ab und zu ein Treffen ausrichten. Du kannst jederzeit wieder aufhören.

Wollen wir diese Woche darüber sprechen?</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>New community</source>
        <translation>Neue Community</translation>
    </message>
    <message>
        <source>Back to all communities</source>
        <translation>Zurück zu allen Communitys</translation>
    </message>
    <message>
        <source>More about this community</source>
        <translation>Mehr zu dieser Community</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Aussehen…</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Neuer Kanal…</translation>
    </message>
    <message>
        <source>Close community…</source>
        <translation>Community schließen…</translation>
    </message>
    <message>
        <source>Core role…</source>
        <translation>Kernrolle…</translation>
    </message>
    <message>
        <source>Stage…</source>
        <translation>Phase…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>No community yet</source>
        <translation>Noch keine Community</translation>
    </message>
    <message>
        <source>New community…</source>
        <translation>Neue Community…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation>
            <numerusform>%Ln Community</numerusform>
            <numerusform>%Ln Communitys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core experts</source>
        <translation>
            <numerusform>%Ln Kernmitglied</numerusform>
            <numerusform>%Ln Kernmitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first one, or import a table of them. Then you see here who carries each, and whom to talk to next.</source>
        <translation>Legen Sie die erste an oder importieren Sie eine Tabelle. Dann sehen Sie hier, wer jede Community trägt und mit wem Sie als Nächstes sprechen sollten.</translation>
    </message>
    <message>
        <source>Conversation…</source>
        <translation>Gespräch…</translation>
    </message>
</context>
<context>
    <name>convenor::CommunityDetail</name>
    <message>
        <source>none yet</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Macht Pause</translation>
    </message>
    <message>
        <source>%1, on a break</source>
        <translation>%1, macht Pause</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In the community</source>
        <translation>In der Community</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>War dabei</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>%1 · did not happen</source>
        <translation>%1 · ausgefallen</translation>
    </message>
    <message>
        <source>%1 · to log</source>
        <translation>%1 · zu protokollieren</translation>
    </message>
    <message>
        <source>People of the community</source>
        <translation>Personen der Community</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts geplant.</translation>
    </message>
    <message>
        <source>None in the last half year.</source>
        <translation>Keine im letzten halben Jahr.</translation>
    </message>
    <message>
        <source>since ever</source>
        <translation>seit jeher</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>No stage is known.</source>
        <translation>Keine Phase bekannt.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Keine bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln came</source>
        <translation>
            <numerusform>%1 · %Ln anwesend</numerusform>
            <numerusform>%1 · %Ln anwesend</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them carries it</source>
        <translation>davon keine im Kern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them carry it</source>
        <translation>
            <numerusform>davon %Ln im Kern</numerusform>
            <numerusform>davon %Ln im Kern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::CommunitySheet</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation>Freizeit</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>New community</source>
        <translation>Neue Community</translation>
    </message>
    <message>
        <source>Add community</source>
        <translation>Community anlegen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Such as Java, or Business analysis</source>
        <translation>Etwa Java oder Geschäftsanalyse</translation>
    </message>
    <message>
        <source>By which files refer to it; one is made if you leave this empty</source>
        <translation>Damit verweisen Dateien auf sie; bleibt es leer, wird eines gebildet</translation>
    </message>
    <message>
        <source>What it gathers around</source>
        <translation>Was sie verbindet</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What people get out of it, in a sentence</source>
        <translation>Was die Leute davon haben, in einem Satz</translation>
    </message>
    <message>
        <source>Days between sessions</source>
        <translation>Tage zwischen Treffen</translation>
    </message>
    <message>
        <source>14 for every other week; empty: no rhythm</source>
        <translation>14 für alle zwei Wochen; leer: kein Rhythmus</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Today if you leave this empty</source>
        <translation>Heute, wenn Sie dies leer lassen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>convenor::DuplicatesSheet</name>
    <message>
        <source>Almost surely</source>
        <translation>Fast sicher</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>One person?</source>
        <translation>Eine Person?</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte Einträge</translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation>Zwei Personen zusammenführen</translation>
    </message>
    <message>
        <source>People who may be one</source>
        <translation>Personen, die vielleicht dieselbe sind</translation>
    </message>
    <message>
        <source>Everything of both is kept. Other names, handles and addresses are remembered.</source>
        <translation>Von beiden bleibt alles erhalten. Weitere Namen, Nutzernamen und Adressen werden gemerkt.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Everybody is compared with everybody.</source>
        <translation>Alle werden mit allen verglichen.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>%1 is merged into %2</source>
        <translation>%1 ist in %2 aufgegangen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 stay two people</source>
        <translation>%1 und %2 bleiben zwei Personen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of people who may be one</source>
        <translation>
            <numerusform>%Ln Paar, das dieselbe Person sein kann</numerusform>
            <numerusform>%Ln Paare, die dieselbe Person sein können</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>And this one</source>
        <translation>Und diese</translation>
    </message>
    <message>
        <source>Nobody is left to compare</source>
        <translation>Niemand bleibt zu vergleichen</translation>
    </message>
    <message>
        <source>No two people look alike, but for those that you said are not the same.</source>
        <translation>Keine zwei Personen gleichen sich, außer denen, die Sie auseinandergehalten haben.</translation>
    </message>
</context>
<context>
    <name>convenor::EditPersonSheet</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Something above is missing or cannot be taken. Correct what is marked.</source>
        <translation>Oben fehlt etwas oder lässt sich nicht übernehmen. Korrigieren Sie, was markiert ist.</translation>
    </message>
</context>
<context>
    <name>convenor::ExportEntry</name>
    <message>
        <source>There is no table here to copy</source>
        <translation>Hier gibt es keine Tabelle zum Kopieren</translation>
    </message>
    <message>
        <source>%1 copied as a table</source>
        <translation>%1 als Tabelle kopiert</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>convenor::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>Every record with its id. Imported into an empty workspace it makes an equal one. The history and what is being typed stay here.</source>
        <translation>Jeder Datensatz mit seiner ID. In einen leeren Arbeitsbereich importiert, entsteht ein gleicher. Der Verlauf und angefangene Eingaben bleiben hier.</translation>
    </message>
    <message>
        <source>A session of a series brings the whole series.</source>
        <translation>Ein Treffen einer Reihe bringt die ganze Reihe mit.</translation>
    </message>
    <message>
        <source>A card for each person, with name, address, department and languages.</source>
        <translation>Eine Karte je Person, mit Name, Adresse, Abteilung und Sprachen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells begin as a formula does. An apostrophe keeps spreadsheets from running them; import takes it off again.</source>
        <translation>
            <numerusform>%Ln Zelle beginnt wie eine Formel. Ein Apostroph hindert Tabellenkalkulationen daran, sie auszuführen; beim Import fällt er wieder weg.</numerusform>
            <numerusform>%Ln Zellen beginnen wie Formeln. Ein Apostroph hindert Tabellenkalkulationen daran, sie auszuführen; beim Import fällt er wieder weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::FigureStrip</name>
    <message>
        <source>took part in a session, 90 days</source>
        <translation>nahmen teil, 90 Tage</translation>
    </message>
    <message>
        <source>nobody was logged yet</source>
        <translation>noch niemand protokolliert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>headcount not known</source>
        <translation>Belegschaft nicht bekannt</translation>
    </message>
    <message>
        <source>communities have two or more</source>
        <translation>Communitys haben zwei oder mehr</translation>
    </message>
    <message>
        <source>Communities with two or more core experts who are there and active, of all open ones</source>
        <translation>Communitys mit zwei oder mehr anwesenden und aktiven Kernmitgliedern, von allen offenen</translation>
    </message>
    <message>
        <source>nobody is left alone</source>
        <translation>niemand ist allein</translation>
    </message>
    <message>
        <source>of planned sessions held</source>
        <translation>der geplanten Treffen fanden statt</translation>
    </message>
    <message>
        <source>%1 of %2 this quarter</source>
        <translation>%1 von %2 in diesem Quartal</translation>
    </message>
    <message>
        <source>fewer than 5 answers</source>
        <translation>weniger als 5 Antworten</translation>
    </message>
    <message>
        <source>gave a 4 or 5, last 12 months</source>
        <translation>gaben 4 oder 5, letzte 12 Monate</translation>
    </message>
    <message>
        <source>no talk is known</source>
        <translation>kein Vortrag bekannt</translation>
    </message>
    <message>
        <source>no members are known</source>
        <translation>keine Mitglieder bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 von %2 Mitgliedern</translation>
    </message>
    <message>
        <source>people spoke in 12 months</source>
        <translation>trugen in 12 Monaten vor</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>wird gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need someone</source>
        <translation>
            <numerusform>%Ln braucht jemanden</numerusform>
            <numerusform>%Ln brauchen jemanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not logged this quarter</source>
        <translation>
            <numerusform>%Ln in diesem Quartal nicht protokolliert</numerusform>
            <numerusform>%Ln in diesem Quartal nicht protokolliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 answered</source>
        <translation>
            <numerusform>%Ln von %1 hat geantwortet</numerusform>
            <numerusform>%Ln von %1 haben geantwortet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::FileStep</name>
    <message>
        <source>Drop a file here, or paste a table</source>
        <translation>Datei hier ablegen oder Tabelle einfügen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Tables of any spreadsheet (.csv, .tsv, .xlsx), calendars (.ics), contact cards (.vcf) and whole workspaces (.json). You see what each row would do before anything is changed.</source>
        <translation>Tabellen jeder Tabellenkalkulation (.csv, .tsv, .xlsx), Kalender (.ics), Kontaktkarten (.vcf) und ganze Arbeitsbereiche (.json). Sie sehen, was jede Zeile bewirken würde, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Tables, calendars and cards (*.csv *.tsv *.txt *.xlsx *.ics *.vcf *.html *.json);;All files (*)</source>
        <translation>Tabellen, Kalender und Karten (*.csv *.tsv *.txt *.xlsx *.ics *.vcf *.html *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>convenor::HealthModel</name>
    <message>
        <source>%1 (led nothing for half a year)</source>
        <translation>%1 (hat ein halbes Jahr nichts geleitet)</translation>
    </message>
    <message>
        <source>%1 (on a break)</source>
        <translation>%1 (macht Pause)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Top expert</source>
        <translation>Am aktivsten</translation>
    </message>
    <message>
        <source>Talk to next</source>
        <translation>Gespräch mit</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 had %2 of %3 parts in a year</source>
        <translation>%1 hatte %2 von %3 Beiträgen in einem Jahr</translation>
    </message>
    <message>
        <source>nobody led a session in a year</source>
        <translation>ein Jahr lang hat niemand ein Treffen geleitet</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>keines geplant</translation>
    </message>
    <message>
        <source>due since %1, not planned</source>
        <translation>seit %1 fällig, nicht geplant</translation>
    </message>
    <message>
        <source>due %1, not planned</source>
        <translation>am %1 fällig, nicht geplant</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>noch nichts gehört</translation>
    </message>
    <message>
        <source>spoke today</source>
        <translation>heute gesprochen</translation>
    </message>
    <message>
        <source>spoke yesterday</source>
        <translation>gestern gesprochen</translation>
    </message>
    <message numerus="yes">
        <source>no word for %Ln days</source>
        <translation>
            <numerusform>%Ln Tag nichts gehört</numerusform>
            <numerusform>%Ln Tage nichts gehört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spoke %Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::HealthTable</name>
    <message>
        <source>Communities, those in need first</source>
        <translation>Communitys, die mit dem größten Bedarf zuerst</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation>
            <numerusform>%Ln Community</numerusform>
            <numerusform>%Ln Communitys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::HistorySheet</name>
    <message>
        <source>%1 · %2 · undone</source>
        <translation>%1 · %2 · rückgängig gemacht</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Everything is saved as it happens. Undo goes back step by step, also after a restart.</source>
        <translation>Alles wird sofort gespeichert. „Rückgängig“ geht Schritt für Schritt zurück, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Nothing that could be a table was copied. Copy rows with their header in a spreadsheet, then paste again.</source>
        <translation>Es wurde nichts kopiert, was eine Tabelle sein könnte. Kopieren Sie in einer Tabellenkalkulation Zeilen samt Kopfzeile und fügen Sie sie dann erneut ein.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>See what will happen</source>
        <translation>Ansehen, was geschieht</translation>
    </message>
    <message>
        <source>Import another</source>
        <translation>Weiteres importieren</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose a folder that you may write to.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Taken back. Decide anew what you like, and import it again.</source>
        <translation>Zurückgenommen. Entscheiden Sie neu, was Sie möchten, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Log this session</source>
        <translation>Dieses Treffen protokollieren</translation>
    </message>
    <message>
        <source>%1 result.txt</source>
        <translation>%1 Ergebnis.txt</translation>
    </message>
    <message>
        <source>Add and log this session</source>
        <translation>Dieses Treffen hinzufügen und protokollieren</translation>
    </message>
</context>
<context>
    <name>convenor::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Ganzes Netzwerk</translation>
    </message>
    <message>
        <source>With the year before</source>
        <translation>Mit dem Vorjahr</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>Insights answer six questions from the sessions that you log: who came, who led, and what they said.</source>
        <translation>Die Einblicke beantworten sechs Fragen aus den Treffen, die Sie protokollieren: wer da war, wer geleitet hat und wie es ankam.</translation>
    </message>
    <message>
        <source>Go to the sessions</source>
        <translation>Zu den Treffen</translation>
    </message>
    <message>
        <source>Of which community</source>
        <translation>Welche Community</translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation>Welcher Zeitraum</translation>
    </message>
    <message>
        <source>Figures as of %1 · every number opens its rows</source>
        <translation>Zahlen vom %1 · jede Zahl öffnet ihre Zeilen</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Zahlen werden gelesen…</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Dieses Diagramm speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln months, by month</source>
        <translation>
            <numerusform>Letzter Monat</numerusform>
            <numerusform>Letzte %Ln Monate, monatlich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::JumpBox</name>
    <message>
        <source>A person, a community, a session, words of a note, or what you want to do</source>
        <translation>Person, Community, Treffen, Worte einer Notiz oder was Sie tun möchten</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>convenor::KeysSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>convenor::Legend</name>
    <message numerus="yes">
        <source>%Ln need someone</source>
        <translation>
            <numerusform>%Ln braucht jemanden</numerusform>
            <numerusform>%Ln brauchen jemanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand well</source>
        <translation>
            <numerusform>%Ln gut aufgestellt</numerusform>
            <numerusform>%Ln gut aufgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to watch</source>
        <translation>
            <numerusform>%Ln zu beobachten</numerusform>
            <numerusform>%Ln zu beobachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::LogSheet</name>
    <message>
        <source>Did not happen</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Wer da war</translation>
    </message>
    <message>
        <source>type, tick or paste anything</source>
        <translation>tippen, ankreuzen oder einfügen</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>keys 1–5, or paste the poll</source>
        <translation>Tasten 1–5, oder Umfrage einfügen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>+ went well  - improve  ! action  &gt; quote  @person  #topic</source>
        <translation>+ lief gut  - verbessern  ! Aufgabe  &gt; Zitat  @Person  #Thema</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>opens a ready text; counts when sent</source>
        <translation>öffnet einen fertigen Text; zählt, sobald gesendet</translation>
    </message>
    <message>
        <source>Noted before: %1</source>
        <translation>Zuvor notiert: %1</translation>
    </message>
    <message>
        <source>What you type is kept as you go.</source>
        <translation>Eingaben werden laufend gesichert.</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Fertig, weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draft kept. Nothing here is lost.</source>
        <translation>Entwurf gesichert. Hier geht nichts verloren.</translation>
    </message>
    <message>
        <source>Thanks kept</source>
        <translation>Dank festgehalten</translation>
    </message>
    <message>
        <source>Logged “%1”</source>
        <translation>„%1“ protokolliert</translation>
    </message>
    <message>
        <source>“%1” did not happen</source>
        <translation>„%1“ ist ausgefallen</translation>
    </message>
    <message>
        <source>No names are kept of a safe space. Type how many came.</source>
        <translation>In einem geschützten Raum werden keine Namen festgehalten. Geben Sie ein, wie viele da waren.</translation>
    </message>
    <message>
        <source>There is no list of people to paste. Copy names, addresses or a report of attendance first.</source>
        <translation>Es gibt keine Personenliste zum Einfügen. Kopieren Sie zuerst Namen, Adressen oder einen Teilnahmebericht.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+↵</source>
        <translation>Strg+Umschalt+↵</translation>
    </message>
    <message>
        <source>Ctrl+↵</source>
        <translation>Strg+↵</translation>
    </message>
    <message>
        <source>Logged “%1”. Nobody here is called @%2</source>
        <translation>„%1“ protokolliert. Hier heißt niemand @%2</translation>
    </message>
</context>
<context>
    <name>convenor::LookPicker</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 in %1</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>Rosé</translation>
    </message>
    <message>
        <source>coral</source>
        <translation>Koralle</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>Sechseck</translation>
    </message>
    <message>
        <source>shield</source>
        <translation>Schild</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>Tropfen</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>Blüte</translation>
    </message>
</context>
<context>
    <name>convenor::LookSheet</name>
    <message>
        <source>Look of %1</source>
        <translation>Aussehen von %1</translation>
    </message>
    <message>
        <source>Colour, shape and letters stand together everywhere; none of them alone tells communities apart.</source>
        <translation>Farbe, Form und Buchstaben stehen überall zusammen; keines davon allein unterscheidet die Communitys.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>convenor::MainWindow</name>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Alles gespeichert %1</translation>
    </message>
</context>
<context>
    <name>convenor::MergeView</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Arbeitet in</translation>
    </message>
    <message>
        <source>On them</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln Treffen</numerusform>
            <numerusform>%Ln Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation>
            <numerusform>%Ln Community</numerusform>
            <numerusform>%Ln Communitys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln Rolle</numerusform>
            <numerusform>%Ln Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln Gespräch</numerusform>
            <numerusform>%Ln Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action items</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Ctrl: copy · Esc: leave it</source>
        <translation>Strg: kopieren · Esc: so lassen</translation>
    </message>
</context>
<context>
    <name>convenor::Navigation</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed, and taking it back</source>
        <translation>Änderungen ansehen und zurücknehmen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>convenor::NewWorkspaceSheet</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>One file that holds everything.</source>
        <translation>Eine Datei, die alles enthält.</translation>
    </message>
    <message>
        <source>One file that holds everything. Then you see what %1 would bring into it.</source>
        <translation>Eine Datei, die alles enthält. Danach sehen Sie, was %1 hineinbringen würde.</translation>
    </message>
    <message>
        <source>The organisation, or what you convene</source>
        <translation>Die Organisation oder was Sie leiten</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie soll er heißen?</translation>
    </message>
    <message>
        <source>In which time zone are its sessions?</source>
        <translation>In welcher Zeitzone finden die Treffen statt?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Choose place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>It is kept as %1</source>
        <translation>Wird gespeichert als %1</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Workspaces (*.convenor)</source>
        <translation>Arbeitsbereiche (*.convenor)</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Choose one of the list, such as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Wählen Sie eine aus der Liste, etwa Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>convenor::NoteEditor</name>
    <message>
        <source>What was said: a line each; + went well, - improve, ! action, &gt; quote</source>
        <translation>Was gesagt wurde, je eine Zeile; + lief gut, - verbessern, ! Aufgabe, &gt; Zitat</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
</context>
<context>
    <name>convenor::OpenLines</name>
    <message>
        <source>— nobody known</source>
        <translation>– niemand bekannt</translation>
    </message>
    <message>
        <source>— %1?</source>
        <translation>– %1?</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Dieselbe</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>Neuer Gast</translation>
    </message>
    <message>
        <source>%1 is a new guest</source>
        <translation>%1 ist ein neuer Gast</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>%1 ignorieren</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Take all: the same where known, else new guests</source>
        <translation>Alle übernehmen: bekannte als dieselben, sonst als neue Gäste</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <translation>Alle ignorieren</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more like this</source>
        <translation>
            <numerusform>und %Ln weiterer wie dieser</numerusform>
            <numerusform>und %Ln weitere wie diese</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Alle %Ln</numerusform>
            <numerusform>Alle %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PeekBar</name>
    <message>
        <source>Log a conversation…</source>
        <translation>Gespräch festhalten…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Fragen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The current community</source>
        <translation>Die aktuelle Community</translation>
    </message>
    <message>
        <source>Ask %1…</source>
        <translation>%1 fragen…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>convenor::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt da</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>%1 (on a break)</source>
        <translation>%1 (macht Pause)</translation>
    </message>
</context>
<context>
    <name>convenor::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Alle Communitys</translation>
    </message>
    <message>
        <source>Core only</source>
        <translation>Nur Kern</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>In Pause</translation>
    </message>
    <message>
        <source>Not seen for 90 days</source>
        <translation>90 Tage nicht da</translation>
    </message>
    <message>
        <source>Name, handle, address or department</source>
        <translation>Name, Adresse oder Abteilung</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No person has all of that. Take something away.</source>
        <translation>Auf keine Person trifft all das zu. Nehmen Sie eine Bedingung weg.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand da</translation>
    </message>
    <message>
        <source>Add people one by one, or import a list with names and addresses.</source>
        <translation>Fügen Sie Personen einzeln hinzu oder importieren Sie eine Liste mit Namen und Adressen.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <translation>%1 ist %2 beigetreten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>In no community</source>
        <translation>In keiner Community</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 hat %2 verlassen</translation>
    </message>
    <message>
        <source>End role</source>
        <translation>Rolle beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Holds no role</source>
        <translation>Hat keine Rolle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up when people were seen</source>
        <translation>Es wird nachgesehen, wer wann da war</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 von %Ln Person</numerusform>
            <numerusform>%1 von %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren…</translation>
    </message>
</context>
<context>
    <name>convenor::PersonFinder</name>
    <message>
        <source>People who are called so</source>
        <translation>Personen, die so heißen</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen suchen</translation>
    </message>
</context>
<context>
    <name>convenor::PersonPanel</name>
    <message>
        <source>Break…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand ausgewählt</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Wählen Sie jemanden in der Liste.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Welcomed</source>
        <translation>Begrüßt</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Beitreten…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Rolle…</translation>
    </message>
    <message>
        <source>Time-line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>guest, known from a list only</source>
        <translation>Gast, nur aus einer Liste bekannt</translation>
    </message>
    <message>
        <source>left the organisation</source>
        <translation>hat die Organisation verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>In no community yet.</source>
        <translation>Noch in keiner Community.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>%1 verlassen</translation>
    </message>
    <message>
        <source>On a break since %1</source>
        <translation>In Pause seit %1</translation>
    </message>
    <message>
        <source>On a break since %1, expected back %2</source>
        <translation>In Pause seit %1, zurück erwartet: %2</translation>
    </message>
</context>
<context>
    <name>convenor::PersonSheet</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Joined the organisation</source>
        <translation>In der Organisation seit</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>today, fri, 12 Dec, in 2 weeks</source>
        <translation>heute, Freitag, 12. Dez., in 2 Wochen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>“%1” is not a day. Type one such as fri, 12 Dec or 2026-12-12.</source>
        <translation>„%1“ ist kein Tag. Geben Sie einen ein wie Freitag, 12. Dez. oder 2026-12-12.</translation>
    </message>
</context>
<context>
    <name>convenor::PlanSheet</name>
    <message>
        <source>New session</source>
        <translation>Neues Treffen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>One line says it all. What is left out comes from where you are in the calendar.</source>
        <translation>Eine Zeile genügt. Was fehlt, ergibt sich aus der Stelle im Kalender.</translation>
    </message>
    <message>
        <source>Session in one line</source>
        <translation>Treffen in einer Zeile</translation>
    </message>
    <message>
        <source>Go: Generics deep dive thu 15-16 @Ana #talk</source>
        <translation>Go: Generics im Detail do 15-16 @Ana #talk</translation>
    </message>
    <message>
        <source>Plan and open</source>
        <translation>Planen und öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Enter plans it · Esc leaves it</source>
        <translation>Enter plant es · Esc verwirft es</translation>
    </message>
    <message>
        <source>What you can write</source>
        <translation>Was Sie schreiben können</translation>
    </message>
    <message>
        <source>Go, Rust:</source>
        <translation>Go, Rust:</translation>
    </message>
    <message>
        <source>whose it is, before a colon: codes or names</source>
        <translation>für wen, vor einem Doppelpunkt: Kürzel oder Namen</translation>
    </message>
    <message>
        <source>thu 15-16 · 12 mar 9:30 · next tue · +2w · 2026-11-05</source>
        <translation>do 15-16 · 12. März 9:30 · nächsten Di · +2w · 5.11.2026</translation>
    </message>
    <message>
        <source>when, and for how long</source>
        <translation>wann und wie lange</translation>
    </message>
    <message>
        <source>@Ana @bo_lind</source>
        <translation>@Ana @bo_lind</translation>
    </message>
    <message>
        <source>who leads it: names or handles</source>
        <translation>wer es leitet: Namen oder Nutzernamen</translation>
    </message>
    <message>
        <source>#talk #workshop</source>
        <translation>#talk #workshop</translation>
    </message>
    <message>
        <source>its format; #online or #hybrid for its place</source>
        <translation>das Format; #online oder #hybrid für den Ort</translation>
    </message>
    <message>
        <source>weekly · fortnightly · monthly</source>
        <translation>wöchentlich · zweiwöchentlich · monatlich</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>eine Reihe</translation>
    </message>
    <message>
        <source>in:Room_7 https://…</source>
        <translation>in:Raum_7 https://…</translation>
    </message>
    <message>
        <source>where, and its link</source>
        <translation>wo, und der Link dazu</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Keine Community</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>alle zwei Wochen</translation>
    </message>
    <message>
        <source>every month, same weekday</source>
        <translation>jeden Monat, gleicher Wochentag</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Planned “%1” for %2</source>
        <translation>„%1“ geplant für %2</translation>
    </message>
</context>
<context>
    <name>convenor::PlanStep</name>
    <message>
        <source>What each row would do</source>
        <translation>Was jede Zeile bewirken würde</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Space takes a row or leaves it out, Enter decides</source>
        <translation>Leertaste übernimmt eine Zeile oder lässt sie aus, Enter entscheidet</translation>
    </message>
    <message>
        <source>“%1” in %2 can be read in several ways: go back and say what stands first.</source>
        <translation>„%1“ in %2 lässt sich auf mehrere Arten lesen: Gehen Sie zurück und geben Sie an, was zuerst steht.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Alle %Ln</numerusform>
            <numerusform>Alle %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more such remarks are shown after the import.</source>
        <translation>
            <numerusform>%Ln weiterer solcher Hinweis steht nach dem Import im Ergebnis.</numerusform>
            <numerusform>%Ln weitere solche Hinweise stehen nach dem Import im Ergebnis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>convenor::QuarterView</name>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Keine Community</translation>
    </message>
    <message>
        <source>Sessions per week</source>
        <translation>Treffen pro Woche</translation>
    </message>
    <message>
        <source>Shift: by single days · Ctrl: copy · Esc: leave it</source>
        <translation>Umschalt: tageweise · Strg: kopieren · Esc: so lassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wk since last</source>
        <translation>
            <numerusform>%Ln Wo. ohne</numerusform>
            <numerusform>%Ln Wo. ohne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wk</source>
        <translation>
            <numerusform>%Ln Wo.</numerusform>
            <numerusform>%Ln Wo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RailFigures</name>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation>
            <numerusform>%Ln Community</numerusform>
            <numerusform>%Ln Communitys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RatingEditor</name>
    <message>
        <source>How it was: press 1 to 5 for each answer, Backspace to take the last back</source>
        <translation>Wie es war: 1 bis 5 für jede Antwort drücken, die Rücktaste nimmt die letzte zurück</translation>
    </message>
    <message>
        <source>No answers yet. Nobody&apos;s name is kept with them.</source>
        <translation>Noch keine Antworten. Sie werden ohne Namen gespeichert.</translation>
    </message>
    <message>
        <source>%1 · %2, anonymous</source>
        <translation>%1 · %2, anonym</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 gave 4 or 5</source>
        <translation>
            <numerusform>%Ln von %1 gab 4 oder 5</numerusform>
            <numerusform>%Ln von %1 gaben 4 oder 5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 answered</source>
        <translation>
            <numerusform>%Ln von %1 hat geantwortet</numerusform>
            <numerusform>%Ln von %1 haben geantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln geantwortet</numerusform>
            <numerusform>%Ln geantwortet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RecentList</name>
    <message>
        <source>Workspaces opened last</source>
        <translation>Zuletzt geöffnete Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>convenor::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No other workspace yet</source>
        <translation>Noch kein anderer Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>convenor::RecentRow</name>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Not there any more: %1. Enter looks for it, Delete takes it off the list</source>
        <translation>Nicht mehr vorhanden: %1. Enter sucht danach, Entf entfernt es aus der Liste</translation>
    </message>
    <message>
        <source>%1, opened %2. Enter opens it, P pins it, Delete takes it off the list</source>
        <translation>%1, geöffnet %2. Enter öffnet, P heftet an, Entf entfernt aus der Liste</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>Nicht mehr vorhanden: %1</translation>
    </message>
</context>
<context>
    <name>convenor::ReportTarget</name>
    <message>
        <source>Session that the report is about</source>
        <translation>Treffen, um das es im Bericht geht</translation>
    </message>
    <message>
        <source>Community of the new session</source>
        <translation>Community des neuen Treffens</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Choose the session</source>
        <translation>Treffen wählen</translation>
    </message>
    <message>
        <source>A new session: %1 · %2</source>
        <translation>Ein neues Treffen: %1 · %2</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Keine Community</translation>
    </message>
</context>
<context>
    <name>convenor::ResultStep</name>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 aus %2 importiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: save the result as text to read them all.</source>
        <translation>
            <numerusform>%Ln weiterer: Speichern Sie das Ergebnis als Text, um alle zu lesen.</numerusform>
            <numerusform>%Ln weitere: Speichern Sie das Ergebnis als Text, um alle zu lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ReviewModel</name>
    <message>
        <source>Take</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Somebody of this name is known already</source>
        <translation>Jemand mit diesem Namen ist schon bekannt</translation>
    </message>
</context>
<context>
    <name>convenor::RoleSheet</name>
    <message>
        <source>New role of %1</source>
        <translation>Neue Rolle von %1</translation>
    </message>
    <message>
        <source>Start role</source>
        <translation>Rolle beginnen</translation>
    </message>
    <message>
        <source>Counts as a core expert</source>
        <translation>Zählt als Kernmitglied</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>There is no community yet. Add one first.</source>
        <translation>Es gibt noch keine Community. Legen Sie zuerst eine an.</translation>
    </message>
</context>
<context>
    <name>convenor::RowPanel</name>
    <message>
        <source>The row</source>
        <translation>Die Zeile</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <translation>Zeile %1 · %2</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
    <message>
        <source>Somebody new of this name</source>
        <translation>Jemand Neues mit diesem Namen</translation>
    </message>
    <message>
        <source>Whom the row means</source>
        <translation>Wen die Zeile meint</translation>
    </message>
    <message>
        <source>Somebody else: begin a name</source>
        <translation>Jemand anderes: Namen beginnen</translation>
    </message>
    <message>
        <source>Whom it means</source>
        <translation>Wen sie meint</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie die Datei sagt</translation>
    </message>
</context>
<context>
    <name>convenor::RowsSheet</name>
    <message>
        <source>Enter opens a row, Ctrl+C copies</source>
        <translation>Enter öffnet eine Zeile, Strg+C kopiert</translation>
    </message>
</context>
<context>
    <name>convenor::SessionEdits</name>
    <message>
        <source>“%1” is one of a series</source>
        <translation>„%1“ gehört zu einer Reihe</translation>
    </message>
    <message>
        <source>&amp;This session</source>
        <translation>&amp;Dieses Treffen</translation>
    </message>
    <message>
        <source>This and &amp;following</source>
        <translation>Dieses und &amp;folgende</translation>
    </message>
    <message>
        <source>&amp;All of the series</source>
        <translation>&amp;Alle der Reihe</translation>
    </message>
    <message>
        <source>Moved “%1” to %2</source>
        <translation>„%1“ verschoben auf %2</translation>
    </message>
    <message>
        <source>It takes the whole day. Give it a time first.</source>
        <translation>Es dauert den ganzen Tag. Geben Sie ihm zuerst eine Uhrzeit.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben auf</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>Called off “%1”</source>
        <translation>„%1“ abgesagt</translation>
    </message>
    <message>
        <source>Copied “%1” to %2</source>
        <translation>„%1“ kopiert auf %2</translation>
    </message>
    <message>
        <source>Copied. Paste it on another day.</source>
        <translation>Kopiert. Fügen Sie es an einem anderen Tag ein.</translation>
    </message>
</context>
<context>
    <name>convenor::SessionModel</name>
    <message numerus="yes">
        <source>%1 on average, %Ln answers</source>
        <translation>
            <numerusform>%1 im Mittel, %Ln Antwort</numerusform>
            <numerusform>%1 im Mittel, %Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Wer da war</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
</context>
<context>
    <name>convenor::SessionSheet</name>
    <message>
        <source>speaks</source>
        <translation>trägt vor</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>ist Host</translation>
    </message>
    <message>
        <source>facilitates</source>
        <translation>moderiert</translation>
    </message>
    <message>
        <source>organises</source>
        <translation>organisiert</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>hilft mit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>hat stattgefunden</translation>
    </message>
    <message>
        <source>It is one of a series. Change</source>
        <translation>Es gehört zu einer Reihe. Ändern:</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Dieses Treffen</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Dieses und folgende</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which sessions of the series</source>
        <translation>Welche Treffen der Reihe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>next thu 15:00, 12 mar, +2w</source>
        <translation>nächsten Do 15:00, 12. März, +2w</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>“%1” is not a number of minutes. Write one such as 60.</source>
        <translation>„%1“ ist keine Zahl von Minuten. Schreiben Sie eine wie 60.</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Codes or names, with commas</source>
        <translation>Kürzel oder Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>talk, workshop, lean coffee</source>
        <translation>talk, workshop, lean coffee</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>A room, or online</source>
        <translation>Ein Raum oder online</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Wer es leitet</translation>
    </message>
    <message>
        <source>%1 does not lead it</source>
        <translation>%1 leitet es nicht</translation>
    </message>
    <message>
        <source>Add somebody by name or handle</source>
        <translation>Jemanden mit Namen oder Nutzernamen hinzufügen</translation>
    </message>
    <message>
        <source>Somebody to lead it</source>
        <translation>Wer es leiten soll</translation>
    </message>
    <message>
        <source>Led here before, longest ago first</source>
        <translation>Schon hier geleitet (am längsten her zuerst)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose %1 to lead it</source>
        <translation>%1 als Leitung wählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Wieder ansetzen</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Log it…</source>
        <translation>Protokollieren…</translation>
    </message>
    <message>
        <source>There is no community “%1”. Write its code or its name.</source>
        <translation>Es gibt keine Community „%1“. Schreiben Sie ihr Kürzel oder ihren Namen.</translation>
    </message>
    <message>
        <source>There is nobody called “%1”. Write a name or a handle.</source>
        <translation>Niemand heißt „%1“. Schreiben Sie einen Namen oder Nutzernamen.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Choose one of the list.</source>
        <translation>Mehrere Personen heißen „%1“. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>led %Ln times, last %1</source>
        <translation>
            <numerusform>einmal geleitet, am %1</numerusform>
            <numerusform>%Ln-mal geleitet, zuletzt am %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::SessionTable</name>
    <message>
        <source>How many came</source>
        <translation>Wie viele da waren</translation>
    </message>
    <message>
        <source>safe space</source>
        <translation>geschützter Raum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>000 registered</source>
        <translation>000 angemeldet</translation>
    </message>
    <message>
        <source>00 answered</source>
        <translation>00 geantwortet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln Treffen</numerusform>
            <numerusform>%Ln Treffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To log</source>
        <translation>Zu protokollieren</translation>
    </message>
    <message>
        <source>Answers awaited</source>
        <translation>Antworten offen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Alle Communitys</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation>Bericht einfügen</translation>
    </message>
    <message>
        <source>Sessions of which community are shown</source>
        <translation>Treffen welcher Community angezeigt werden</translation>
    </message>
    <message>
        <source>Nothing to log</source>
        <translation>Nichts zu protokollieren</translation>
    </message>
    <message>
        <source>Every session since %1 is logged. The next ones come here once they are over.</source>
        <translation>Jedes Treffen seit %1 ist protokolliert. Die nächsten kommen hierher, sobald sie vorbei sind.</translation>
    </message>
    <message>
        <source>No answers awaited</source>
        <translation>Keine Antworten offen</translation>
    </message>
    <message>
        <source>A session that people came to waits here for two weeks, until somebody says how it was.</source>
        <translation>Ein besuchtes Treffen wartet hier zwei Wochen, bis jemand sagt, wie es war.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Treffen</translation>
    </message>
    <message>
        <source>This community has no session that lies behind it.</source>
        <translation>Diese Community hat noch kein Treffen hinter sich.</translation>
    </message>
    <message>
        <source>Show all communities</source>
        <translation>Alle Communitys anzeigen</translation>
    </message>
    <message>
        <source>Sessions come here when their day has come, to be counted and logged.</source>
        <translation>Treffen kommen hierher, wenn ihr Tag da ist, um gezählt und protokolliert zu werden.</translation>
    </message>
    <message>
        <source>Plan one in the calendar</source>
        <translation>Eines im Kalender planen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to log · type a number right here, or press Enter to open</source>
        <translation>
            <numerusform>%Ln zu protokollieren · Zahl gleich hier tippen oder Enter</numerusform>
            <numerusform>%Ln zu protokollieren · Zahl gleich hier tippen oder Enter</numerusform>
        </translation>
    </message>
    <message>
        <source>Held in the last two weeks, and nobody has said yet how it was · Enter opens</source>
        <translation>In den letzten zwei Wochen, und noch hat niemand gesagt, wie es war · Enter öffnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open · Space marks one as done, F2 changes its day, Enter opens the session</source>
        <translation>
            <numerusform>%Ln offen · Leertaste erledigt, F2 ändert den Tag, Enter öffnet das Treffen</numerusform>
            <numerusform>%Ln offen · Leertaste erledigt, F2 ändert den Tag, Enter öffnet das Treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” did not happen</source>
        <translation>„%1“ ist ausgefallen</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln came</source>
        <translation>
            <numerusform>„%1“: %Ln war da</numerusform>
            <numerusform>„%1“: %Ln waren da</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: count taken back</source>
        <translation>„%1“: Zahl zurückgenommen</translation>
    </message>
</context>
<context>
    <name>convenor::SettleSheet</name>
    <message>
        <source>Before you began</source>
        <translation>Vor Ihrem Start</translation>
    </message>
    <message>
        <source>They took place as planned</source>
        <translation>Sie fanden statt wie geplant</translation>
    </message>
    <message>
        <source>Leave them unknown</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>If they took place, they count as held in every rhythm, without anybody&apos;s name. If they stay unknown, they count in nothing and are not asked about again. Either can be undone.</source>
        <translation>Fanden sie statt, zählen sie in jedem Rhythmus mit, ohne Namen. Bleiben sie offen, zählen sie nirgends, und es wird nicht mehr nach ihnen gefragt. Beides lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln Treffen</numerusform>
            <numerusform>%Ln Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions before %1, and nobody said whether they took place.</source>
        <translation>
            <numerusform>%Ln Treffen vor dem %1, und niemand hat gesagt, ob es stattfand.</numerusform>
            <numerusform>%Ln Treffen vor dem %1, und niemand hat gesagt, ob sie stattfanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::SettleStrip</name>
    <message>
        <source>To settle</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to settle</source>
        <translation>
            <numerusform>%Ln zu klären</numerusform>
            <numerusform>%Ln zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::SheetContent</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>convenor::SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>convenor::StageSheet</name>
    <message>
        <source>Stage of %1</source>
        <translation>Phase von %1</translation>
    </message>
    <message>
        <source>Now: %1. It ends on the day before the new stage begins.</source>
        <translation>Jetzt: %1. Sie endet am Tag, bevor die neue Phase beginnt.</translation>
    </message>
    <message>
        <source>Why, for whoever reads it in a year</source>
        <translation>Warum – für alle, die es in einem Jahr lesen</translation>
    </message>
    <message>
        <source>Stage that begins</source>
        <translation>Phase, die beginnt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Begin stage</source>
        <translation>Phase beginnen</translation>
    </message>
</context>
<context>
    <name>convenor::StartWindow</name>
    <message>
        <source>Convenor</source>
        <translation>Convenor</translation>
    </message>
    <message>
        <source>Plan the year of your communities, log sessions in a minute, and see who carries each of them. Everything stays in one file on this computer.</source>
        <translation>Planen Sie das Jahr Ihrer Communitys, protokollieren Sie Treffen in einer Minute und sehen Sie, wer jede von ihnen trägt. Alles bleibt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Explore a sample organisation</source>
        <translation>Beispielorganisation erkunden</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Remember opened workspaces</source>
        <translation>Geöffnete Arbeitsbereiche merken</translation>
    </message>
    <message>
        <source>Or drop a workspace here, or your own spreadsheet or calendar.</source>
        <translation>Oder legen Sie hier einen Arbeitsbereich ab, eine eigene Tabelle oder einen Kalender.</translation>
    </message>
</context>
<context>
    <name>convenor::TalkSheet</name>
    <message>
        <source>Conversation with %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Sent or said</source>
        <translation>Gesendet oder gesagt</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>What you wrote before is still here.</source>
        <translation>Was Sie zuvor geschrieben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Change it as you would say it. It counts when you have sent or said it.</source>
        <translation>Formulieren Sie es so, wie Sie es sagen würden. Es zählt, sobald Sie es gesendet oder gesagt haben.</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Text zum Senden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied. Paste it where you talk with %1.</source>
        <translation>Kopiert. Fügen Sie ihn dort ein, wo Sie mit %1 sprechen.</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Wie läuft es?</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Asked for something</source>
        <translation>Um etwas gebeten</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>What to remember; nothing is fine too</source>
        <translation>Was Sie sich merken möchten (darf leer bleiben)</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>convenor::TaskRow</name>
    <message>
        <source>%1. Enter: %2</source>
        <translation>%1. Enter: %2</translation>
    </message>
</context>
<context>
    <name>convenor::TaskSheet</name>
    <message>
        <source>Welcome</source>
        <translation>Begrüßen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What kind of conversation</source>
        <translation>Welche Art von Gespräch</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>A text to copy, in your own words if you like</source>
        <translation>Ein Text zum Kopieren, gern in Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Text zum Kopieren</translation>
    </message>
    <message>
        <source>To remember (only you see it)</source>
        <translation>Zur Erinnerung (nur für Sie)</translation>
    </message>
    <message>
        <source>Note to remember</source>
        <translation>Notiz zur Erinnerung</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Keeps that you did (Ctrl+Enter)</source>
        <translation>Hält fest, dass Sie es getan haben (Strg+Enter)</translation>
    </message>
    <message>
        <source>Text copied. Send it, then say so here.</source>
        <translation>Text kopiert. Senden Sie ihn und bestätigen Sie es dann hier.</translation>
    </message>
</context>
<context>
    <name>convenor::ThanksSection</name>
    <message>
        <source>Whom to thank</source>
        <translation>Wem danken</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Text zum Senden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Send this to %1 in your own words. It counts when you press Sent.</source>
        <translation>Senden Sie dies an %1, gern in Ihren eigenen Worten. Es zählt, sobald Sie „Gesendet“ drücken.</translation>
    </message>
    <message>
        <source>Thanks were sent.</source>
        <translation>Der Dank wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>convenor::TimelineList</name>
    <message>
        <source>Check-in</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Welcomed</source>
        <translation>Begrüßt</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>Will speak at %1</source>
        <translation>Trägt vor bei %1</translation>
    </message>
    <message>
        <source>Spoke at %1</source>
        <translation>Trug vor bei %1</translation>
    </message>
    <message>
        <source>Will help at %1</source>
        <translation>Hilft mit bei %1</translation>
    </message>
    <message>
        <source>Helped at %1</source>
        <translation>Half mit bei %1</translation>
    </message>
    <message>
        <source>Will lead %1</source>
        <translation>Leitet %1</translation>
    </message>
    <message>
        <source>Led %1</source>
        <translation>Leitete %1</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Trat %1 bei</translation>
    </message>
    <message>
        <source>Last day in %1</source>
        <translation>Letzter Tag in %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Last day as %1 of %2</source>
        <translation>Letzter Tag als %1 von %2</translation>
    </message>
    <message>
        <source>Break, %1</source>
        <translation>Pause, %1</translation>
    </message>
    <message>
        <source>Back, %1</source>
        <translation>Wieder da, %1</translation>
    </message>
    <message>
        <source>Came to %1</source>
        <translation>War bei %1</translation>
    </message>
    <message>
        <source>Time-line</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>convenor::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>convenor::TodayPage</name>
    <message>
        <source>Log</source>
        <translation>Protokollieren</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Begrüßen</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neues Treffen</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation>Heute steht nichts an</translation>
    </message>
    <message>
        <source>Every session is logged and everybody was heard. What comes is on the right.</source>
        <translation>Alle Treffen sind protokolliert, mit allen wurde gesprochen. Was kommt, steht rechts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only what is for today</source>
        <translation>Nur anzeigen, was heute ansteht</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Aufschieben…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Im Kalender anzeigen</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>Nächsten M&amp;ontag</translation>
    </message>
    <message>
        <source>In two &amp;weeks</source>
        <translation>In zwei &amp;Wochen</translation>
    </message>
    <message>
        <source>&amp;In a month</source>
        <translation>&amp;In einem Monat</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aufschieben bis</translation>
    </message>
    <message>
        <source>Begin with what you have</source>
        <translation>Beginnen Sie mit dem, was Sie haben</translation>
    </message>
    <message>
        <source>Drop your spreadsheet of members, or your calendar, on this window, or press Ctrl+I. You see what it would bring before anything is changed.</source>
        <translation>Legen Sie Ihre Mitgliederliste oder Ihren Kalender auf diesem Fenster ab oder drücken Sie Strg+I. Sie sehen, was dazukäme, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later · %Ln more</source>
        <translation>
            <numerusform>Später · %Ln weiterer</numerusform>
            <numerusform>Später · %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before you began: %Ln sessions · Settle all</source>
        <translation>
            <numerusform>Vor Ihrem Start: %Ln Treffen · Alle klären</numerusform>
            <numerusform>Vor Ihrem Start: %Ln Treffen · Alle klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New community…</source>
        <translation>Neue Community…</translation>
    </message>
</context>
<context>
    <name>convenor::TopBar</name>
    <message>
        <source>Search or do anything</source>
        <translation>Suchen oder ausführen</translation>
    </message>
</context>
<context>
    <name>convenor::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Start with mine…</source>
        <translation>Mit eigenen Daten anfangen…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tour, %1 of %2: %3. %4</source>
        <translation>Rundgang, %1 von %2: %3. %4</translation>
    </message>
</context>
<context>
    <name>convenor::TypedDateBox</name>
    <message>
        <source>next thu 15:00 · 12 mar · +2w</source>
        <translation>nächsten Do 15:00 · 12. März · +2w</translation>
    </message>
    <message>
        <source>Not a date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
</context>
<context>
    <name>convenor::WhoSection</name>
    <message>
        <source>registered</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>came to %1 of the last 3</source>
        <translation>bei %1 der letzten 3 dabei</translation>
    </message>
    <message>
        <source>core team</source>
        <translation>Kernteam</translation>
    </message>
    <message>
        <source>has a part in it</source>
        <translation>wirkt mit</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>People who may have come</source>
        <translation>Personen, die da gewesen sein können</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Begin a name, type a number, or paste a list</source>
        <translation>Name, Zahl oder ganze Liste</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Wer da war</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>Wie viele da waren</translation>
    </message>
    <message>
        <source>or just a number</source>
        <translation>oder nur eine Zahl</translation>
    </message>
    <message>
        <source>No names are kept of a safe space.</source>
        <translation>In einem geschützten Raum werden keine Namen festgehalten.</translation>
    </message>
    <message>
        <source>“%1” still stands in the field. Press Enter there to take the first match, or clear it.</source>
        <translation>„%1“ steht noch im Feld. Übernehmen Sie dort mit Enter den ersten Treffer oder leeren Sie es.</translation>
    </message>
    <message>
        <source>Some pasted names are open. Say for each whether it is somebody known, a new guest or to be ignored.</source>
        <translation>Einige eingefügte Namen sind offen. Geben Sie für jeden an, ob es jemand Bekanntes oder ein neuer Gast ist oder ob er ignoriert wird.</translation>
    </message>
    <message>
        <source>%1 pasted, %2 matched</source>
        <translation>%1 eingefügt, %2 zugeordnet</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>new guest</source>
        <translation>neuer Gast</translation>
    </message>
    <message numerus="yes">
        <source>Enter: %Ln came</source>
        <translation>
            <numerusform>Enter: %Ln war da</numerusform>
            <numerusform>Enter: %Ln waren da</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter ticks %1</source>
        <translation>Enter kreuzt %1 an</translation>
    </message>
    <message>
        <source>Nobody is called that. Enter adds “%1” as a new guest.</source>
        <translation>So heißt niemand. Enter fügt „%1“ als neuen Gast hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln angekreuzt</numerusform>
            <numerusform>%Ln angekreuzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::WindowContext</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>Something long is still being done. Try it again when that is done.</source>
        <translation>Ein längerer Vorgang läuft noch. Versuchen Sie es erneut, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Doing it again</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
</context>
<context>
    <name>convenor::Windows</name>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.convenor)</source>
        <translation>Arbeitsbereiche (*.convenor)</translation>
    </message>
    <message>
        <source>Finish or close what is open beside the page, then choose the language again.</source>
        <translation>Beenden oder schließen Sie, was neben der Seite offen ist, und wählen Sie die Sprache dann erneut.</translation>
    </message>
    <message>
        <source>Taken off the list. The file itself stays where it is.</source>
        <translation>Aus der Liste entfernt. Die Datei selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Workspaces that you open from now on are listed here.</source>
        <translation>Arbeitsbereiche, die Sie ab jetzt öffnen, erscheinen hier.</translation>
    </message>
    <message>
        <source>The list is empty now, and what you open is not remembered. The files stay where they are.</source>
        <translation>Die Liste ist jetzt leer, und was Sie öffnen, wird nicht gemerkt. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>%1 suchen</translation>
    </message>
</context>
</TS>
