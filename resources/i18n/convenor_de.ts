<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the sample organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or do anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move session by keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move session to a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more, a week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call session off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the two selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcomed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a community…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a community…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show later tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New community…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change community…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of the community…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a stage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody to carry it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a core role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close community…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count who came…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a report of who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, then the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action item is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Convenor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speaker yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a session is due %2, none is planned. Press Enter to plan one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>The file ends in the middle of a card; it may have been cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of groups, organisations and places were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 begins a card before the last one ends; the file may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than %1 cards. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no card of a person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (whole)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (low)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (high)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its values as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>%Ln events belong to no community: listed as unassigned. Categories in the file, or a community said for all of it, place them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rows have cells beyond the last column, which were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown people became guests: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were not known and were added: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no title and are called “Session”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events belong to no community: listed as unassigned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of this workspace are not in the file and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no word for %Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting %Ln days for a welcome</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>%1 holds a NUL byte on line %2, so it is not a text table. Save it as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the quotation mark that opens on line %2 is never closed. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the record on line %2 has more than 10,000 cells. Check what separates them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than 10,000,000 records, up to line %2. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a cell that begins on line %2 is longer than 1 MB. Is a quotation mark not closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the record that begins on line %2 is longer than 16 MB. Split it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not UTF-8; it was read as Latin-1. If names look wrong, save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The table could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-23, 2026-11 or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guarded</name>
    <message>
        <source>That went wrong, and nothing was changed. Try it again; if it happens again, close and open the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlTable</name>
    <message>
        <source>%1 is larger than 64 MB. Save its table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page without a table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people work, by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles in communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers and hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Except</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates as they tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>; no clear change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began with Convenor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headcount not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people took part, %2 of headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct people active in 90 days: who came to a held session or had a part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 % of headcount: outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody took part in a session that is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions held, %2 were due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 not logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions in this time. Choose a longer one, or log those that took place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most active person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No community depends on one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends on one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 communities depend on one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to have led a session. Say who speaks and hosts, and it shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of talks, hosting and organising by each person, 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody led a session in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads most: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads most, and not alone: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 5 answers: hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden with it, so that it cannot be worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave 4 or 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few answers to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is rated highest; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2; no format is clearly rated higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n &lt; 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ratings in 12 months. Enter them when you log a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; no clear change in how many come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer ones come again more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer ones come again less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody joined in these quarters, as far as is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of newcomers came a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No newcomers to tell of in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> + %1 pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody came for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known by name who came for the first time. Log who came, and it shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many take part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do communities keep their rhythm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which formats work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do members stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do newcomers come again?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpSource</name>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of a session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that “%1” did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count who came to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log session “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan “%1” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set who leads “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan series ahead to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when “%1” is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “%1” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New community %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>Find somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See %1 who could</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsBehind</name>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the 90 days to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 led %2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In held sessions of the last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 led %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every talk, hosting, facilitating and organising in held sessions of the last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 sessions held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, %2 gave 4 or 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered is not shown, because it could be told who did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people joined in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 were active in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined in %1; without those on a break or gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 newcomers came again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First came in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownDays</name>
    <message>
        <source>Next 13 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a pipe or a device. Give a file, or “-” for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>%1 is a database, not a table. If it is a Convenor workspace, open it; else export its tables as CSV and import those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an old Excel workbook (.xls), or one with a password. Save it as .xlsx without a password and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a PDF document. Import the table that it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a picture. Import the table that it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it and import what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an archive. Unpack it and import what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is XML. Save the table as .xlsx or CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no table. Import it as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>%1 has nothing on row %2 or below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. It needs a first line with the names of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than one column “%2”; only the first is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no encoding that can be read. Try UTF-8, UTF-16LE, Latin-1 or windows-1250.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln experts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XlsxPackage</name>
    <message>
        <source>%1 would unpack to %2 MB, which is more than a table can be. Import a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged, or no workbook. Open it in a spreadsheet, save it as .xlsx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxPart</name>
    <message>
        <source>%1 is damaged and cannot be unpacked. Save it again and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than it says it does; it was not made by a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a cell that is longer than 1 MB. Shorten it and import again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>%1: there is no row %2 in a sheet; the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: row %2 has a cell beyond column XFD, the last of a sheet; the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: row %2 has more cells than a sheet has columns; the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: row %2 is longer than 16 MB. Shorten it and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than 2 GB of text up to row %2. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sheet with cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cells that hold an error such as #N/A were read as empty: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: formulas with no stored result were read as empty: %2. Open it in a spreadsheet, save it and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>%1 is a workbook of another format. Save it as .xlsx or CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an archive without a workbook. Unpack it and import what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than 256 MB of text. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The workbook could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet has at most 1,048,576 rows, and there are more. Export the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of row %1 is longer than the 32,767 characters that a workbook can hold. Export the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Java, or Business analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which files refer to it; one is made if you leave this empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gathers around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people get out of it, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 for every other week; empty: no rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today if you leave this empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::AboutSheet</name>
    <message>
        <source>Convenor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench for people who convene communities of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer; Convenor opens no connection to anywhere.

Convenor is free software under the GNU General Public License, version 3 or later.

The typeface is Inter (SIL Open Font License 1.1); the icons are Lucide’s (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::ActionList</name>
    <message>
        <source>%1, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that begins with ! in the log of a session becomes an action item and waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as fri, in 2 weeks, 27 nov or 2026-11-27.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::AddPersonSheet</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something above is missing or cannot be taken. Correct what is marked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::BreakSheet</name>
    <message>
        <source>Break of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break is fine. Nobody is reminded of anything while it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a handle or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected back (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands in (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are called “%1”. Type the handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Type a name, a handle or an address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::CalendarCanvas</name>
    <message>
        <source>Copy to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows: day and quarter hour · Shift: week · Enter: move · Esc: leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::CalendarFilter</name>
    <message>
        <source>Any format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by community, title or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more, a week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::CalendarViews</name>
    <message>
        <source>No community yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar has a lane for each community. Add communities, or import them, and plan their sessions here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 due, not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::CarrySheet</name>
    <message>
        <source>%1 carries %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds a core role counts among its experts from that day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::ChannelSheet</name>
    <message>
        <source>New channel of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as #java, or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::CloseSheet</name>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its past stays. Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session is planned after that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after that day will not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it end %1 and %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memberships</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ColumnsStep</name>
    <message>
        <source>How the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community of rows that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No community unless named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as 4/3/26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in %2 can be read in several ways. What stands first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar: its events and series become sessions. Those that are known already are found again by their UID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a meeting tool’s report of who was there. Close this, choose Log session for the session that it is about, and paste it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows are cannot be told from the columns. Choose it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 need a column for “%2”. Choose it below, or say above that the rows are something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are read as the last time a table with this header was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 columns of %2 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::ComingColumn</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::CommunitiesPage</name>
    <message>
        <source>In need of someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello %1,

you have become a part of %2: %3. It needs a second pair of shoulders. Would you like to carry it together with us for a while? It is about two hours a month: finding topics, asking people, hosting now and then. You can stop whenever you like.

Shall we talk about it this week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close community…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No community yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one, or import a table of them with convenor-cli. Then you see here who carries each, and whom to talk to next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New community…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core experts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::CommunityDetail</name>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of them carry it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in the last half year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::CommunitySheet</name>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leisure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::DuplicatesSheet</name>
    <message>
        <source>Almost surely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who may be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of both is kept. Other names, handles and addresses are remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is compared with everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two people look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, handles and addresses tell everybody apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is merged into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 stay two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of people who may be one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::EditPersonSheet</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something above is missing or cannot be taken. Correct what is marked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::FigureStrip</name>
    <message>
        <source>took part in a session, 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headcount not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communities have two or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need someone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Communities with two or more core experts who are there and active, of all open ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of planned sessions held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not logged this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 5 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave a 4 or 5, last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no talk is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no members are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people spoke in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::FileStep</name>
    <message>
        <source>Drop a file here, or paste a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of any spreadsheet (.csv, .tsv, .xlsx), calendars (.ics) and contact cards (.vcf). You see what each row would do before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, calendars and cards (*.csv *.tsv *.txt *.xlsx *.ics *.vcf *.html);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::HealthModel</name>
    <message>
        <source>%1 (led nothing for half a year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (on a break)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had %2 of %3 parts in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody led a session in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due since %1, not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1, not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>no word for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>spoke today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke %1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::HealthTable</name>
    <message>
        <source>Communities, those in need first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::HistorySheet</name>
    <message>
        <source>%1 · %2 · undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved as it happens. Undo goes back step by step, also after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ImportSheet</name>
    <message>
        <source>Open communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that could be a table was copied. Copy rows with their header in a spreadsheet, then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> result.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights answer six questions from the sessions that you log: who came, who led, and what they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as of %1 · every number opens its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1 months, by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::JumpBox</name>
    <message>
        <source>A person, a community, a session, words of a note, or what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::KeysSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::Legend</name>
    <message>
        <source>1 needs someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 need someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stands well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stand well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::LogSheet</name>
    <message>
        <source>Did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type, tick or paste anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys 1–5, or paste the poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ went well  - improve  ! action  &gt; quote  @person  #topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens a ready text; counts when sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is kept as you go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept. Nothing here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Nobody here is called @%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names are kept of a safe space. Type how many came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of people to paste. Copy names, addresses or a report of attendance first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::LookPicker</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::LookSheet</name>
    <message>
        <source>Look of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour, shape and letters stand together everywhere; none of them alone tells communities apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::MainWindow</name>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::MergeView</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::MonthView</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl: copy · Esc: leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::NameSheet</name>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that holds everything. You choose next where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation, or what you convene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::Navigation</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What changed, and taking it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::NoteEditor</name>
    <message>
        <source>What was said: a line each; + went well, - improve, ! action, &gt; quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::OpenLines</name>
    <message>
        <source>— nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a new guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more like this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all: the same where known, else new guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::PeekBar</name>
    <message>
        <source>Log a conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (on a break)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen for 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, handle, address or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person has all of that. Take something away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people one by one, or import a list with names and addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds no role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::PersonPanel</name>
    <message>
        <source>Break…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcomed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest, known from a list only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, expected back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break since %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no community yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::PersonSheet</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, fri, 12 Dec, in 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day. Type one such as fri, 12 Dec or 2026-12-12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::PlanSheet</name>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line says it all. What is left out comes from where you are in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go: Generics deep dive thu 15-16 @Ana #talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter plans it · Esc leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go, Rust:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose it is, before a colon: codes or names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thu 15-16 · 12 mar 9:30 · next tue · +2w · 2026-11-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when, and for how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@Ana @bo_lind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who leads it: names or handles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#talk #workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its format; #online or #hybrid for its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly · fortnightly · monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in:Room_7 https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where, and its link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month, same weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned “%1” for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::PlanStep</name>
    <message>
        <source>What each row would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space takes a row or leaves it out, Enter decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more such remarks stand in the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in %2 can be read in several ways: go back and say what stands first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::QuarterView</name>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wk since last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift: by single days · Ctrl: copy · Esc: leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::RailFigures</name>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RatingEditor</name>
    <message>
        <source>How it was: press 1 to 5 for each answer, Backspace to take the last back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet. Nobody&apos;s name is kept with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 gave 4 or 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::ResultStep</name>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more: save the result as text to read them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ReviewModel</name>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this name is known already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::RoleSheet</name>
    <message>
        <source>New role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as a core expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no community yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::RowPanel</name>
    <message>
        <source>The row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody of an earlier row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::RowsSheet</name>
    <message>
        <source>Enter opens a row, Ctrl+C copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::SessionEdits</name>
    <message>
        <source>“%1” is one of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and &amp;following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the whole day. Give it a time first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it on another day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::SessionModel</name>
    <message numerus="yes">
        <source>%1 on average, %n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::SessionSheet</name>
    <message>
        <source>speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of a series. Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sessions of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next thu 15:00, 12 mar, +2w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of minutes. Write one such as 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes or names, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk, workshop, lean coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room, or online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not lead it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody by name or handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody to lead it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led here before, longest ago first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1 to lead it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led %1, last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no community “%1”. Write its code or its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody called “%1”. Write a name or a handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are called “%1”. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::SessionTable</name>
    <message>
        <source>How many came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe space</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>000 registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>00 answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of which community are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session since %1 is logged. The next ones come here once they are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session that people came to waits here for two weeks, until somebody says how it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This community has no session that lies behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions come here when their day has come, to be counted and logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan one in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to log · type a number right here, or press Enter to open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Held in the last two weeks, and nobody has said yet how it was · Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open · Space marks one as done, F2 changes its day, Enter opens the session</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n came</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: count taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::SettleSheet</name>
    <message>
        <source>Before you began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They took place as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before %2, and nobody said whether they took place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they took place, they count as held in every rhythm, without anybody&apos;s name. If they stay unknown, they count in nothing and are not asked about again. Either can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::SettleStrip</name>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::SheetContent</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::SideSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::StageSheet</name>
    <message>
        <source>Stage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1. It ends on the day before the new stage begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for whoever reads it in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage that begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::StartWindow</name>
    <message>
        <source>Convenor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the year of your communities, log sessions in a minute, and see who carries each of them. Everything stays in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore a sample organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::TalkSheet</name>
    <message>
        <source>Conversation with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent or said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote before is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it as you would say it. It counts when you have sent or said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it where you talk with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to remember; nothing is fine too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::TaskRow</name>
    <message>
        <source>%1. Enter: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::TaskSheet</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text to copy, in your own words if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remember (only you see it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps that you did (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text copied. Send it, then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::ThanksSection</name>
    <message>
        <source>Whom to thank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this to %1 in your own words. It counts when you press Sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks were sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::TimelineList</name>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcomed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will speak at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will help at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will lead %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day as %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::Toast</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::TodayPage</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session is logged and everybody was heard. What comes is on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show only what is for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later · %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you began: %1 · Settle all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two &amp;weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::TopBar</name>
    <message>
        <source>Search or do anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::TypedDateBox</name>
    <message>
        <source>next thu 15:00 · 12 mar · +2w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::WhoSection</name>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came to %1 of the last 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who may have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a name, type a number, or paste a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or just a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names are kept of a safe space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” still stands in the field. Press Enter there to take the first match, or clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pasted names are open. Say for each whether it is somebody known, a new guest or to be ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pasted, %2 matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>new guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enter: %n came</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter ticks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called that. Enter adds “%1” as a new guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::WindowContext</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something long is still being done. Try it again when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::Windows</name>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.convenor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
