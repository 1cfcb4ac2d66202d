<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, %1</source>
        <translation>
            <numerusform>%Ln more, %1</numerusform>
            <numerusform>%Ln more, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>%Ln events belong to no community: listed as unassigned. Categories in the file, or a community said for all of it, place them.</source>
        <translation>
            <numerusform>%Ln event belongs to no community: listed as unassigned. Categories in the file, or a community said for all of it, place them.</numerusform>
            <numerusform>%Ln events belong to no community: listed as unassigned. Categories in the file, or a community said for all of it, place them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rows have cells beyond the last column, which were left out.</source>
        <translation>
            <numerusform>%Ln more row has cells beyond the last column, which were left out.</numerusform>
            <numerusform>%Ln more rows have cells beyond the last column, which were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have no title and are called “Session”.</source>
        <translation>
            <numerusform>%Ln event has no title and is called “Session”.</numerusform>
            <numerusform>%Ln events have no title and are called “Session”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events belong to no community: listed as unassigned.</source>
        <translation>
            <numerusform>%Ln event belongs to no community: listed as unassigned.</numerusform>
            <numerusform>%Ln events belong to no community: listed as unassigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of this workspace are not in the file and stay as they are.</source>
        <translation>
            <numerusform>%Ln record of this workspace is not in the file and stays as it is.</numerusform>
            <numerusform>%Ln records of this workspace are not in the file and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no word for %Ln days</source>
        <translation>
            <numerusform>no word for %Ln day</numerusform>
            <numerusform>no word for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidates</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting %Ln days for a welcome</source>
        <translation>
            <numerusform>waiting %Ln day for a welcome</numerusform>
            <numerusform>waiting %Ln days for a welcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people usually come to both %1 and %2, %3</source>
        <translation>
            <numerusform>%Ln person usually comes to both %1 and %2, %3</numerusform>
            <numerusform>%Ln people usually come to both %1 and %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 led %2 of %Ln sessions</source>
        <translation>
            <numerusform>%1 led %2 of %Ln session</numerusform>
            <numerusform>%1 led %2 of %Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are on a break</source>
        <translation>
            <numerusform>%Ln is on a break</numerusform>
            <numerusform>All %Ln are on a break</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln experts, and no one from %2.</source>
        <translation>
            <numerusform>%1 has %Ln expert, and no one from %2.</numerusform>
            <numerusform>%1 has %Ln experts, and no one from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln experts, and only one from %2.</source>
        <translation>
            <numerusform>%1 has %Ln expert, and only one from %2.</numerusform>
            <numerusform>%1 has %Ln experts, and only one from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln experts, and fewer from %2.</source>
        <translation>
            <numerusform>%1 has %Ln expert, and fewer from %2.</numerusform>
            <numerusform>%1 has %Ln experts, and fewer from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands well: %Ln experts carry it.</source>
        <translation>
            <numerusform>%1 stands well: %Ln expert carries it.</numerusform>
            <numerusform>%1 stands well: %Ln experts carry it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talks this year</source>
        <translation>
            <numerusform>%Ln talk this year</numerusform>
            <numerusform>%Ln talks this year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered</source>
        <translation>
            <numerusform>%Ln registered</numerusform>
            <numerusform>%Ln registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came to %1 of the last %Ln sessions</source>
        <translation>
            <numerusform>came to %1 of the last %Ln session</numerusform>
            <numerusform>came to %1 of the last %Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more joined %2</source>
        <translation>
            <numerusform>%1 and %Ln more joined %2</numerusform>
            <numerusform>%1 and %Ln more joined %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are known to have come to “%1”. Take who did not come off its list before you count fewer.</source>
        <translation>
            <numerusform>%Ln person is known to have come to “%1”. Take who did not come off its list before you count fewer.</numerusform>
            <numerusform>%Ln people are known to have come to “%1”. Take who did not come off its list before you count fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities are not known yet and are added: %1.</source>
        <translation>
            <numerusform>%Ln community is not known yet and is added: %1.</numerusform>
            <numerusform>%Ln communities are not known yet and are added: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown people become guests: %1.</source>
        <translation>
            <numerusform>%Ln unknown person becomes a guest: %1.</numerusform>
            <numerusform>%Ln unknown people become guests: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not known yet and are added: %1.</source>
        <translation>
            <numerusform>%Ln person is not known yet and is added: %1.</numerusform>
            <numerusform>%Ln people are not known yet and are added: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rows say otherwise of somebody than an earlier row, which holds.</source>
        <translation>
            <numerusform>%Ln more row says otherwise of somebody than an earlier row, which holds.</numerusform>
            <numerusform>%Ln more rows say otherwise of somebody than an earlier row, which holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln days</source>
        <translation>
            <numerusform>Every %Ln day</numerusform>
            <numerusform>Every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>Every %Ln week</numerusform>
            <numerusform>Every %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>Every %Ln month</numerusform>
            <numerusform>Every %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln years</source>
        <translation>
            <numerusform>Every %Ln year</numerusform>
            <numerusform>Every %Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message numerus="yes">
        <source>%Ln people took part, %1 of headcount</source>
        <translation>
            <numerusform>%Ln person took part, %1 of headcount</numerusform>
            <numerusform>%Ln people took part, %1 of headcount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part</source>
        <translation>
            <numerusform>%Ln person took part</numerusform>
            <numerusform>%Ln people took part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions held, %1 were due</source>
        <translation>
            <numerusform>%Ln session held, %1 were due</numerusform>
            <numerusform>%Ln sessions held, %1 were due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions held</source>
        <translation>
            <numerusform>%Ln session held</numerusform>
            <numerusform>%Ln sessions held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln quarters</source>
        <translation>
            <numerusform>+%Ln quarter</numerusform>
            <numerusform>+%Ln quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part; no clear change</source>
        <translation>
            <numerusform>%Ln person took part; no clear change</numerusform>
            <numerusform>%Ln people took part; no clear change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part; more than a year before</source>
        <translation>
            <numerusform>%Ln person took part; more than a year before</numerusform>
            <numerusform>%Ln people took part; more than a year before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part; fewer than a year before</source>
        <translation>
            <numerusform>%Ln person took part; fewer than a year before</numerusform>
            <numerusform>%Ln people took part; fewer than a year before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part, %1 of headcount; no clear change</source>
        <translation>
            <numerusform>%Ln person took part, %1 of headcount; no clear change</numerusform>
            <numerusform>%Ln people took part, %1 of headcount; no clear change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part, %1 of headcount; more than a year before</source>
        <translation>
            <numerusform>%Ln person took part, %1 of headcount; more than a year before</numerusform>
            <numerusform>%Ln people took part, %1 of headcount; more than a year before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people took part, %1 of headcount; less than a year before</source>
        <translation>
            <numerusform>%Ln person took part, %1 of headcount; less than a year before</numerusform>
            <numerusform>%Ln people took part, %1 of headcount; less than a year before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members; no clear change in how many come again</source>
        <translation>
            <numerusform>%Ln member; no clear change in how many come again</numerusform>
            <numerusform>%Ln members; no clear change in how many come again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members; newer ones come again more often</source>
        <translation>
            <numerusform>%Ln member; newer ones come again more often</numerusform>
            <numerusform>%Ln members; newer ones come again more often</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members; newer ones come again less often</source>
        <translation>
            <numerusform>%Ln member; newer ones come again less often</numerusform>
            <numerusform>%Ln members; newer ones come again less often</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not logged</source>
        <translation>
            <numerusform>%Ln not logged</numerusform>
            <numerusform>%Ln not logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities depend on one person</source>
        <translation>
            <numerusform>%Ln community depends on one person</numerusform>
            <numerusform>%Ln communities depend on one person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 answered</source>
        <translation>
            <numerusform>%Ln of %1 answered</numerusform>
            <numerusform>%Ln of %1 answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message numerus="yes">
        <source>See %Ln who could</source>
        <translation>
            <numerusform>See %Ln who could</numerusform>
            <numerusform>See %Ln who could</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsBehind</name>
    <message numerus="yes">
        <source>%Ln people took part</source>
        <translation>
            <numerusform>%Ln person took part</numerusform>
            <numerusform>%Ln people took part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions in %1</source>
        <translation>
            <numerusform>%Ln session in %1</numerusform>
            <numerusform>%Ln sessions in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 led %Ln times</source>
        <translation>
            <numerusform>%1 led %Ln time</numerusform>
            <numerusform>%1 led %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln sessions held</source>
        <translation>
            <numerusform>%1: %Ln session held</numerusform>
            <numerusform>%1: %Ln sessions held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, %1 gave 4 or 5</source>
        <translation>
            <numerusform>%Ln answer, %1 gave 4 or 5</numerusform>
            <numerusform>%Ln answers, %1 gave 4 or 5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people joined in %1</source>
        <translation>
            <numerusform>%Ln person joined in %1</numerusform>
            <numerusform>%Ln people joined in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 were active in %2</source>
        <translation>
            <numerusform>%Ln of %1 was active in %2</numerusform>
            <numerusform>%Ln of %1 were active in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 newcomers came again</source>
        <translation>
            <numerusform>%Ln of %1 newcomers came again</numerusform>
            <numerusform>%Ln of %1 newcomers came again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message numerus="yes">
        <source>%Ln came</source>
        <translation>
            <numerusform>%Ln came</numerusform>
            <numerusform>%Ln came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered</source>
        <translation>
            <numerusform>%Ln registered</numerusform>
            <numerusform>%Ln registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usually</source>
        <translation>
            <numerusform>%Ln usually</numerusform>
            <numerusform>%Ln usually</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln answered</numerusform>
            <numerusform>%Ln answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated %1 by %Ln</source>
        <translation>
            <numerusform>rated %1 by %Ln</numerusform>
            <numerusform>rated %1 by %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownTable</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ActionList</name>
    <message numerus="yes">
        <source>%Ln action items</source>
        <translation>
            <numerusform>%Ln action item</numerusform>
            <numerusform>%Ln action items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::CalendarViews</name>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due, not planned</source>
        <translation>
            <numerusform>%Ln due, not planned</numerusform>
            <numerusform>%Ln due, not planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::CloseSheet</name>
    <message numerus="yes">
        <source>%Ln memberships end with it.</source>
        <translation>
            <numerusform>%Ln membership ends with it.</numerusform>
            <numerusform>%Ln memberships end with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles end with it.</source>
        <translation>
            <numerusform>%Ln role ends with it.</numerusform>
            <numerusform>%Ln roles end with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned sessions after that day will not take place.</source>
        <translation>
            <numerusform>%Ln planned session after that day will not take place.</numerusform>
            <numerusform>%Ln planned sessions after that day will not take place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ComingColumn</name>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the calendar</source>
        <translation>
            <numerusform>%Ln more in the calendar</numerusform>
            <numerusform>%Ln more in the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::CommunitiesPage</name>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation>
            <numerusform>%Ln community</numerusform>
            <numerusform>%Ln communities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core experts</source>
        <translation>
            <numerusform>%Ln core expert</numerusform>
            <numerusform>%Ln core experts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::CommunityDetail</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln came</source>
        <translation>
            <numerusform>%1 · %Ln came</numerusform>
            <numerusform>%1 · %Ln came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them carry it</source>
        <translation>
            <numerusform>%Ln of them carries it</numerusform>
            <numerusform>%Ln of them carry it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::DuplicatesSheet</name>
    <message numerus="yes">
        <source>%Ln pairs of people who may be one</source>
        <translation>
            <numerusform>%Ln pair of people who may be one</numerusform>
            <numerusform>%Ln pairs of people who may be one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ExportSheet</name>
    <message numerus="yes">
        <source>%Ln cells begin as a formula does. An apostrophe keeps spreadsheets from running them; import takes it off again.</source>
        <translation>
            <numerusform>%Ln cell begins as a formula does. An apostrophe keeps spreadsheets from running it; import takes it off again.</numerusform>
            <numerusform>%Ln cells begin as a formula does. An apostrophe keeps spreadsheets from running them; import takes it off again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::FigureStrip</name>
    <message numerus="yes">
        <source>%Ln need someone</source>
        <translation>
            <numerusform>%Ln needs someone</numerusform>
            <numerusform>%Ln need someone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not logged this quarter</source>
        <translation>
            <numerusform>%Ln not logged this quarter</numerusform>
            <numerusform>%Ln not logged this quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 answered</source>
        <translation>
            <numerusform>%Ln of %1 answered</numerusform>
            <numerusform>%Ln of %1 answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::HealthModel</name>
    <message numerus="yes">
        <source>no word for %Ln days</source>
        <translation>
            <numerusform>no word for %Ln day</numerusform>
            <numerusform>no word for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spoke %Ln days ago</source>
        <translation>
            <numerusform>spoke %Ln day ago</numerusform>
            <numerusform>spoke %Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::HealthTable</name>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation>
            <numerusform>%Ln community</numerusform>
            <numerusform>%Ln communities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::HistorySheet</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::InsightsPage</name>
    <message numerus="yes">
        <source>Last %Ln months, by month</source>
        <translation>
            <numerusform>Last %Ln month, by month</numerusform>
            <numerusform>Last %Ln months, by month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::Legend</name>
    <message numerus="yes">
        <source>%Ln need someone</source>
        <translation>
            <numerusform>%Ln needs someone</numerusform>
            <numerusform>%Ln need someone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand well</source>
        <translation>
            <numerusform>%Ln stands well</numerusform>
            <numerusform>%Ln stand well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to watch</source>
        <translation>
            <numerusform>%Ln to watch</numerusform>
            <numerusform>%Ln to watch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::MergeView</name>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation>
            <numerusform>%Ln community</numerusform>
            <numerusform>%Ln communities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roles</source>
        <translation>
            <numerusform>%Ln role</numerusform>
            <numerusform>%Ln roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action items</source>
        <translation>
            <numerusform>%Ln action item</numerusform>
            <numerusform>%Ln action items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::Navigation</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::OpenLines</name>
    <message numerus="yes">
        <source>and %Ln more like this</source>
        <translation>
            <numerusform>and %Ln more like this</numerusform>
            <numerusform>and %Ln more like this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 of %Ln person</numerusform>
            <numerusform>%1 of %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PlanStep</name>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more such remarks are shown after the import.</source>
        <translation>
            <numerusform>%Ln more such remark is shown after the import.</numerusform>
            <numerusform>%Ln more such remarks are shown after the import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::QuarterView</name>
    <message numerus="yes">
        <source>%Ln wk since last</source>
        <translation>
            <numerusform>%Ln wk since last</numerusform>
            <numerusform>%Ln wk since last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wk</source>
        <translation>
            <numerusform>%Ln wk</numerusform>
            <numerusform>%Ln wk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RailFigures</name>
    <message numerus="yes">
        <source>%Ln communities</source>
        <translation>
            <numerusform>%Ln community</numerusform>
            <numerusform>%Ln communities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RatingEditor</name>
    <message numerus="yes">
        <source>%Ln of %1 gave 4 or 5</source>
        <translation>
            <numerusform>%Ln of %1 gave 4 or 5</numerusform>
            <numerusform>%Ln of %1 gave 4 or 5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 answered</source>
        <translation>
            <numerusform>%Ln of %1 answered</numerusform>
            <numerusform>%Ln of %1 answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln answered</numerusform>
            <numerusform>%Ln answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ResultStep</name>
    <message numerus="yes">
        <source>%Ln more: save the result as text to read them all.</source>
        <translation>
            <numerusform>%Ln more: save the result as text to read them all.</numerusform>
            <numerusform>%Ln more: save the result as text to read them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::SessionModel</name>
    <message numerus="yes">
        <source>%1 on average, %Ln answers</source>
        <translation>
            <numerusform>%1 on average, %Ln answer</numerusform>
            <numerusform>%1 on average, %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::SessionSheet</name>
    <message numerus="yes">
        <source>led %Ln times, last %1</source>
        <translation>
            <numerusform>led once, on %1</numerusform>
            <numerusform>led %Ln times, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::SessionTable</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::SessionsPage</name>
    <message numerus="yes">
        <source>%Ln to log · type a number right here, or press Enter to open</source>
        <translation>
            <numerusform>%Ln to log · type a number right here, or press Enter to open</numerusform>
            <numerusform>%Ln to log · type a number right here, or press Enter to open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open · Space marks one as done, F2 changes its day, Enter opens the session</source>
        <translation>
            <numerusform>%Ln open · Space marks one as done, F2 changes its day, Enter opens the session</numerusform>
            <numerusform>%Ln open · Space marks one as done, F2 changes its day, Enter opens the session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln came</source>
        <translation>
            <numerusform>“%1”: %Ln came</numerusform>
            <numerusform>“%1”: %Ln came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::SettleSheet</name>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions before %1, and nobody said whether they took place.</source>
        <translation>
            <numerusform>%Ln session before %1, and nobody said whether it took place.</numerusform>
            <numerusform>%Ln sessions before %1, and nobody said whether they took place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::SettleStrip</name>
    <message numerus="yes">
        <source>%Ln to settle</source>
        <translation>
            <numerusform>%Ln to settle</numerusform>
            <numerusform>%Ln to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::TodayPage</name>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln thing</numerusform>
            <numerusform>%Ln things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later · %Ln more</source>
        <translation>
            <numerusform>Later · %Ln more</numerusform>
            <numerusform>Later · %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before you began: %Ln sessions · Settle all</source>
        <translation>
            <numerusform>Before you began: %Ln session · Settle all</numerusform>
            <numerusform>Before you began: %Ln sessions · Settle all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::WhoSection</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter: %Ln came</source>
        <translation>
            <numerusform>Enter: %Ln came</numerusform>
            <numerusform>Enter: %Ln came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln ticked</numerusform>
            <numerusform>%Ln ticked</numerusform>
        </translation>
    </message>
</context>
</TS>
