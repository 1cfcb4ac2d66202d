#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Convenor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables and calendars made to break a reader: each import ends in under 2 seconds of processor time, refuses with a sentence or
names what it leaves out, and leaves a whole workspace behind. What is good beside the bad is imported."""
import collections
import itertools
import os

import harness
from harness import expect

LONGEST = 2  # seconds of processor time for one import
BUDGET = 10  # and for the rules of one calendar, however many
MEGABYTE = 1 << 20
GOOD = 'good-one'  # is in most of the files, beside the bad

Table = collections.namedtuple('Table', 'name content kind code word good seconds', defaults=('people', None, '', False, LONGEST))
Calendar = collections.namedtuple('Calendar', 'name content code word good seconds', defaults=(None, '', True, LONGEST))


# Tables: the code that the import must end with (None: 0 or 1), a word that it must say, whether the good row must be there

def rows(*lines, header='handle,name,email'):
    return '\n'.join((header, *lines, f'{GOOD},Good One,good@people.example')) + '\n'


def text_tables(luck):
    yield Table('NUL in a cell', rows('a,Name\0of,a@x.example', 'b,B,b@x.example'), code=1, word='line 2')
    yield Table('only NUL', '\0' * MEGABYTE)
    yield Table('64 MB in one line', b'handle,name\na,' + b'x' * (64 * MEGABYTE), code=1, word='line 2')
    yield Table('64 MB of commas', b'handle,name\n' + b',' * (64 * MEGABYTE))
    yield Table('64 MB header', b'x' * (64 * MEGABYTE), code=1)
    yield Table('a million commas', rows('a' + ',' * 1_000_000))
    yield Table('a million commas in the header', 'handle,name' + ',' * 1_000_000 + '\na,A\n')
    yield Table('12,000 columns', ','.join(['handle', 'name'] + [f'c{i}' for i in range(12_000)]) + '\na,A' + ',x' * 12_000 + '\n')
    yield Table('every column twice', 'handle,name,handle,name\na,A,b,B\n')
    yield Table('200,000 empty rows', rows(*[''] * 200_000), code=0, good=True)
    yield Table('200,000 rows of commas', rows(*[',,'] * 200_000))
    yield Table('unterminated quote', rows('a,"A never ends,a@x.example', 'b,B,b@x.example'))
    yield Table('unterminated quote before 32 MB', b'handle,name\na,"' + b'name,x\n' * (32 * MEGABYTE // 7))
    yield Table('quotes only', '"' * MEGABYTE)
    yield Table('quotes in the middle', rows('a,A "b" c,a@x.example', 'd,"D"e,d@x.example'), word='line 3')
    yield Table('a field of 2 MB', rows('a,' + 'x' * 2 * MEGABYTE + ',a@x.example'), code=1, word='line 2')
    yield Table('a name of 100,000 letters', rows('a,' + 'é' * 100_000 + ',a@x.example'))
    yield Table('all kinds of line ends', 'handle,name\r\na,A\rb,B\n\rc,C\n\n\nd,D\r\r\n')
    yield Table('20,000 people of one name', rows(*['Same Name'] * 20_000, header='name'))
    yield Table('20,000 addresses of one name', rows(*[f'Same Name,p{i}@people.example' for i in range(20_000)], header='name,email'))
    yield Table('20,000 rows of one handle', rows(*[f'same,Name {i},' for i in range(20_000)]))
    yield Table('separators inside separators', 'handle;name,x|y\tz\na;b,c|d\te\n')
    yield Table('empty file', '')
    yield Table('header alone', 'handle,name\n', code=0)
    yield Table('control characters', rows('a,' + ''.join(map(chr, range(1, 32))).replace('\n', '').replace('\r', '') + ',', 'b,\u202eB\u2066,'))


def coded_tables(luck):
    yield Table('invalid UTF-8', rows().encode() + b'a,\xff\xfe\xc3\x28,\xa0\xa1\nb,\xed\xa0\x80,\xf8\x88\x80\x80\x80\n', good=True)
    yield Table('half a character at the end', rows().encode() + 'z,Zoë'.encode()[:-1], good=True)
    yield Table('UTF-16 with half a pair', b'\xff\xfe' + rows('a,A\ud83d,').encode('utf-16-le', 'surrogatepass') + b'\x00')
    yield Table('UTF-16 of odd length', b'\xff\xfe' + rows().encode('utf-16-le')[:-1])
    yield Table('UTF-32', rows().encode('utf-32'))
    yield Table('three byte-order marks', b'\xef\xbb\xbf' * 3 + rows().encode())
    yield Table('binary garbage', luck.randbytes(MEGABYTE))
    yield Table('binary garbage after a header', b'handle,name\n' + luck.randbytes(4 * MEGABYTE))
    yield Table('a program', harness.read('/bin/true'))
    yield Table('zip', b'PK\3\4' + luck.randbytes(100_000))


FORMULAS = ('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|"/c calc"!A1', '＝1+1', "'=1", ' =1', '=HYPERLINK("http://x.example")')


def typed_tables(luck):
    quoted = ['"' + text.replace('"', '""') + '"' for text in FORMULAS]
    yield Table('formulas', rows(*(f'f{i},{text},' for i, text in enumerate(quoted))), code=0, good=True)
    events = 'uid,title,start,communities,minutes,head_count\n'
    yield Table('impossible times', events + ''.join(
        f'e{i},E,{start},go,60,\n' for i, start in enumerate(('2026-02-30', '2026-13-01T10:00', '0000-00-00', '99999-01-01', '-1', '2026-01-01T99:99',
                                                              '2026-01-01T24:00', '1e9', '', 'NaN', '2026-W01-1'))), kind='events', word='Row')
    yield Table('impossible numbers', events + ''.join(
        f'n{i},E,2026-01-0{1 + i % 9}T10:00,go,{number},{number}\n' for i, number in enumerate(
            ('-1', '1e308', '99999999999999999999', '0x10', '٣', '1.5', 'inf', '2147483648', '9223372036854775808', '-9223372036854775808'))),
        kind='events', word='Row')
    yield Table('first and last years', events + 'y1,E,0001-01-01T00:00,go,60,\ny2,E,9999-12-31T23:59,go,2147483647,\n', kind='events')
    yield Table('5,000 communities that nobody knows', events + ''.join(f'u{i},E,2026-01-01,nowhere{i},60,\n' for i in range(5_000)),
                kind='events', code=1, word='Row')
    yield Table('an event in 10,000 communities', events + 'm,E,2026-01-01,' + ';'.join(['go', 'rust'] * 5_000) + ',60,\n', kind='events')
    yield Table('attendance of nothing', 'event,person,status\n' + 'nowhere,nobody,attended\n' * 20_000, kind='attendance', code=1, word='Row')
    yield Table('bad ratings', 'event,rating,recommend\n' + ''.join(f'base-1@events.example,{n},{n}\n' for n in (0, 6, -1, 11, 'x', 4.5, 1e9)),
                kind='feedback', word='Row')


# Calendars: the code, a word, and whether the good event beside the bad must be there

def calendar(*parts, good=True):
    return '\r\n'.join(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//EN', *parts, *(event(GOOD) if good else ()), 'END:VCALENDAR', ''])


def event(uid, *lines, start='DTSTART:20260105T100000Z'):
    return ['BEGIN:VEVENT', f'UID:{uid}', f'SUMMARY:Series {uid}', start, 'DURATION:PT1H', *lines, 'END:VEVENT']


def with_rule(rule, *lines, start='DTSTART:20260105T100000Z'):
    return calendar(*event('bad', f'RRULE:{rule}', *lines, start=start))


ALL_TIMES = ('BYHOUR=' + ','.join(map(str, range(24))) + ';BYMINUTE=' + ','.join(map(str, range(60))) + ';BYSECOND=' +
             ','.join(map(str, range(60))))
POSITIONS = 'BYSETPOS=' + ','.join(str(i) for i in range(-366, 367) if i)
ALL_DAYS = 'BYDAY=' + ','.join(f'{n}{day}' for n in range(-53, 54) if n for day in ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'))


def sub_daily(luck):
    for frequency in ('SECONDLY', 'MINUTELY', 'HOURLY'):
        for rest in ('', ';COUNT=1000000000', ';INTERVAL=1;UNTIL=99991231T235959Z', ';BYMONTH=2;BYMONTHDAY=30', ';BYDAY=MO;BYSETPOS=1'):
            yield Calendar(f'FREQ={frequency}{rest}', with_rule(f'FREQ={frequency}{rest}'), word='Series bad')


RULES = ('FREQ=DAILY;COUNT=1000000000', 'FREQ=DAILY;COUNT=99999999999999999999', 'FREQ=DAILY;COUNT=-1', 'FREQ=DAILY;COUNT=0',
         'FREQ=DAILY;INTERVAL=0', 'FREQ=WEEKLY;INTERVAL=-1', 'FREQ=DAILY;INTERVAL=2147483647', 'FREQ=YEARLY;INTERVAL=99999999999',
         'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4,6,9,11', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
         'FREQ=YEARLY;BYYEARDAY=366', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU', 'FREQ=YEARLY;BYWEEKNO=54', 'FREQ=DAILY;BYMONTHDAY=32',
         'FREQ=DAILY;BYHOUR=25', f'FREQ=DAILY;{ALL_TIMES}', f'FREQ=YEARLY;{ALL_TIMES}', f'FREQ=YEARLY;{ALL_TIMES};{POSITIONS}',
         f'FREQ=YEARLY;{ALL_TIMES};BYMONTH=2;BYMONTHDAY=30', f'FREQ=YEARLY;{POSITIONS};{ALL_DAYS}', f'FREQ=MONTHLY;{POSITIONS};BYDAY=MO',
         'FREQ=DAILY;BYSETPOS=366', 'FREQ=MONTHLY;BYSETPOS=0', 'FREQ=WEEKLY;BYDAY=5MO', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ=', 'FREQ=FORTNIGHTLY',
         '', ';;;;', 'FREQ=DAILY;FREQ=YEARLY', 'COUNT=5', 'FREQ=DAILY;COUNT=5;UNTIL=20270101', 'FREQ=DAILY;UNTIL=20200101T000000Z',
         'FREQ=DAILY;UNTIL=00010101', 'FREQ=DAILY;UNTIL=garbage', 'FREQ=DAILY;BYMONTH=' + ','.join(['1'] * 100_000),
         'FREQ=YEARLY;BYYEARDAY=' + ','.join(map(str, range(-366, 367))), 'FREQ=DAILY;X=' + 'x' * MEGABYTE, 'RSCALE=CHINESE;FREQ=YEARLY',
         'FREQ=YEARLY;WKST=MO;BYMONTH=13', 'FREQ=YEARLY;BYDAY=1MO;BYWEEKNO=2;BYYEARDAY=200;BYMONTHDAY=3;BYMONTH=5')


def rules(luck):
    for rule in RULES:
        yield Calendar(f'RRULE:{rule[:60]}', with_rule(rule))
    for start in ('DTSTART:00010101T000000Z', 'DTSTART:99991231T235959Z', 'DTSTART;VALUE=DATE:00010101', 'DTSTART;VALUE=DATE:99991231',
                  'DTSTART:19000101T000000', 'DTSTART:garbage', 'DTSTART:', 'DTSTART;VALUE=DATE:20260230', 'DTSTART;VALUE=PERIOD:x/y',
                  'DTSTART:20260105T250000Z', 'DTSTART;TZID=:20260105T100000', 'X-NO-START:1'):
        yield Calendar(f'a daily series that begins “{start}”', with_rule('FREQ=DAILY', start=start))
        yield Calendar(f'a yearly series that begins “{start}”', with_rule(f'FREQ=YEARLY;{POSITIONS}', start=start))
    yield Calendar('500 rules in one event', calendar(*event('bad', *['RRULE:FREQ=DAILY'] * 500)))
    yield Calendar('EXRULE', with_rule('FREQ=DAILY;COUNT=20', 'EXRULE:FREQ=DAILY'))
    yield Calendar('EXRULE by the second', with_rule('FREQ=DAILY;COUNT=20', 'EXRULE:FREQ=SECONDLY'))
    yield Calendar('2,000 endless series', calendar(*itertools.chain(*(event(f's{i}', 'RRULE:FREQ=DAILY') for i in range(2_000)))), good=False, word='Series s',
                   seconds=LONGEST + BUDGET)
    yield Calendar('2,000 series by the second', calendar(*itertools.chain(*(event(f's{i}', 'RRULE:FREQ=SECONDLY') for i in range(2_000)))),
                   word='Series s0')


def dates(number, luck):
    return [f'{2026 + i % 50:04}{1 + i % 12:02}{1 + i % 28:02}T{i % 24:02}{i % 60:02}{luck.randrange(60):02}Z' for i in range(number)]


def long_lists(luck):
    yield Calendar('a million EXDATE in one line', with_rule('FREQ=DAILY', 'EXDATE:' + ','.join(dates(1_000_000, luck))))
    yield Calendar('a million EXDATE in lines', with_rule('FREQ=DAILY', *('EXDATE:' + date for date in dates(1_000_000, luck))))
    yield Calendar('300,000 RDATE', calendar(*event('bad', 'RDATE:' + ','.join(dates(300_000, luck)))), word='Series bad')
    yield Calendar('20,000 exceptions of one series', with_rule('FREQ=DAILY') + calendar(
        *itertools.chain(*(event('bad', f'RECURRENCE-ID:{date}') for date in dates(20_000, luck)))))
    yield Calendar('20,000 times the same uid', calendar(*itertools.chain(*(event('bad') for _ in range(20_000)))))
    yield Calendar('a line of 32 MB', calendar(*event('bad', 'DESCRIPTION:' + 'x' * 32 * MEGABYTE)))
    yield Calendar('a line folded a million times', calendar(*event('bad', 'DESCRIPTION:' + '\r\n '.join(['x'] * 1_000_000))))
    yield Calendar('100,000 parameters', calendar(*event('bad', 'ATTENDEE' + ';X-A=b' * 100_000 + ':mailto:a@x.example')))
    yield Calendar('100,000 categories', calendar(*event('bad', 'CATEGORIES:' + ','.join(f'c{i}' for i in range(100_000)))))
    yield Calendar('100,000 attendees', calendar(*event('bad', *(f'ATTENDEE:mailto:p{i}@x.example' for i in range(100_000)))))
    yield Calendar('endless parameter', calendar(*event('bad', 'SUMMARY;LANGUAGE="' + 'x' * 8 * MEGABYTE)))


def zone(*parts):
    return ['BEGIN:VTIMEZONE', 'TZID:Bad/Zone', *parts, 'END:VTIMEZONE']


def zones(luck):
    in_zone = event('bad', 'RRULE:FREQ=DAILY', start='DTSTART;TZID=Bad/Zone:20260105T100000')
    broken = {'unknown zone': [], 'empty zone': zone(), 'zone without offsets': zone('BEGIN:STANDARD', 'DTSTART:19700101T000000', 'END:STANDARD'),
              'zone with an endless rule': zone('BEGIN:STANDARD', 'DTSTART:16010101T000000', 'RRULE:FREQ=SECONDLY', 'TZOFFSETFROM:+0100',
                                                'TZOFFSETTO:+0200', 'END:STANDARD'),
              'zone with impossible offsets': zone('BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETFROM:+9999', 'TZOFFSETTO:-99999999',
                                                   'END:STANDARD'),
              'zone inside a zone': zone(*zone('BEGIN:DAYLIGHT', 'END:DAYLIGHT')), 'zone that never ends': ['BEGIN:VTIMEZONE', 'TZID:Bad/Zone'],
              'zone of 20,000 changes': zone(*itertools.chain(*(('BEGIN:STANDARD', f'DTSTART:{date[:-1]}', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200',
                                                                  'END:STANDARD') for date in dates(20_000, luck))))}
    for name, parts in broken.items():
        yield Calendar(name, calendar(*parts, *in_zone), good=name != 'zone that never ends')
    for name in ('../../etc/passwd', '/etc/localtime', 'x' * 100_000, 'Europe/Berlin\\, or so', '\0', 'UTC+99:99', 'Factory', '"'):
        yield Calendar(f'zone “{name[:20]}”', calendar(*event('bad', 'RRULE:FREQ=DAILY', start=f'DTSTART;TZID={name}:20260105T100000')), good=False)


def shapes(luck):
    good = event(GOOD)
    yield Calendar('5,000 calendars inside each other', '\r\n'.join(['BEGIN:VCALENDAR'] * 5_000 + good + ['END:VCALENDAR'] * 5_000), good=False)
    yield Calendar('200,000 components inside each other', '\r\n'.join(['BEGIN:VCALENDAR'] + ['BEGIN:X-A'] * 200_000), good=False)
    yield Calendar('200,000 events inside each other', '\r\n'.join(['BEGIN:VCALENDAR'] + ['BEGIN:VEVENT'] * 200_000), good=False)
    yield Calendar('200,000 ends', '\r\n'.join(['BEGIN:VCALENDAR'] + good + ['END:VEVENT'] * 200_000 + ['END:VCALENDAR']), good=False)
    yield Calendar('event that never ends', calendar('BEGIN:VEVENT', 'UID:bad', 'SUMMARY:Bad', 'DTSTART:20260105T100000Z', good=False), good=False)
    yield Calendar('calendar that never ends', '\r\n'.join(['BEGIN:VCALENDAR', 'VERSION:2.0', *good]), good=False)
    yield Calendar('event without a calendar', '\r\n'.join(good), good=False)
    yield Calendar('no uid', calendar('BEGIN:VEVENT', 'SUMMARY:Bad', 'DTSTART:20260105T100000Z', 'END:VEVENT'))
    yield Calendar('end before the start', calendar(*event('bad', 'DTEND:20200101T000000Z')))
    yield Calendar('lasts for ever', calendar(*event('bad', 'DURATION:P99999999999W'), *event('bad2', 'DTEND:99991231T235959Z'),
                                              *event('bad3', 'DURATION:-P1D')))
    yield Calendar('NUL and garbage', calendar(*event('bad\0x', 'SUMMARY:\0\1\2', 'DESCRIPTION:\x7f')), good=False)
    yield Calendar('invalid UTF-8', calendar(*event('bad', 'LOCATION:@@')).encode().replace(b'@@', b'\xff\xfe\xc3'), good=False)
    yield Calendar('garbage', luck.randbytes(4 * MEGABYTE), code=1, good=False)
    yield Calendar('a million empty lines', calendar(*[''] * 1_000_000))
    yield Calendar('a million colons', calendar(*[':'] * 1_000_000))
    yield Calendar('a million backslashes', calendar(*event('bad', 'SUMMARY:' + '\\' * 1_000_000)))
    yield Calendar('empty', '', good=False)
    yield Calendar('100 calendars', calendar(*event('bad'), good=False) * 100 + calendar())
    yield Calendar('HTML', '<!doctype html><title>Sign in</title>' * 5_000, code=1, good=False)
    yield Calendar('title of 1 MB', calendar(*event('bad', 'SUMMARY:' + 'x' * MEGABYTE)))


# The trial

def one_import(desk, base, path, words, case):
    """One import into a fresh copy; its answer."""
    harness.copy(base, desk.path('w.convenor'))
    where = f'“{case.name}”'
    answer = desk.run('import', desk.path('w.convenor'), path, *words, limit=30)
    expect(answer.cpu < case.seconds * desk.trial.patience, f'{where} took {answer.cpu:.1f} s of the processor.')
    expect(answer.code in (0, 1), f'{where} ended with {answer.code}: {answer.err}')
    if answer.code:
        harness.expect_sentence(answer.err, (case.name,))
    expect(case.code in (None, answer.code), f'{where} ended with {answer.code}: {answer.out[:500]}{answer.err[:500]}')
    expect(case.word in answer.out + answer.err, f'{where}: nothing says “{case.word}”: {answer.out[:500]}{answer.err[:500]}')
    expect(len(answer.out + answer.err) < 100_000, f'{where} is answered with {len(answer.out + answer.err)} bytes.')
    desk.expect_whole(desk.path('w.convenor'), f'After the import of {where}')
    expect_good(desk, base, case, answer)
    return collections.Counter({'imports': 1, 'refused': answer.code != 0, 'slowest': 0})


def expect_good(desk, base, case, answer):
    """The good is there, or else, if it was refused, nothing is."""
    now = harness.logical(desk.path('w.convenor'))
    if answer.code:
        expect(now == harness.logical(base), f'“{case.name}” was refused and changed {harness.difference(harness.logical(base), now)}')
    there = any(GOOD in row for table in ('person', 'event') for row in now[table])
    expect(there or not case.good, f'“{case.name}”: the good beside it was not imported: {answer.out[:500]}{answer.err[:500]}')


def expect_tame(desk):
    """No exported cell is a formula, and what was exported imports back without change."""
    harness.copy(desk.path('w.convenor'), desk.path('tame.convenor'))
    text = desk.done('export', desk.path('tame.convenor'), '--as', 'people').out
    for row in text.split('\n'):
        for cell in row.split(','):
            bare = cell.strip('"\r')
            expect(not bare or bare[0] not in '=+-@\t＝' or bare[1:].isdigit(), f'An exported cell is a formula: {cell}')
    table = desk.write('tame.csv', text)
    expect('"updated":0' in desk.done('import', desk.path('tame.convenor'), table, '--as', 'people', '--json').out,
           'Exported formulas do not import back without change.')


def run(trial):
    desk, figures, slowest = trial.desk('hostile'), collections.Counter(), (0, '')
    base = harness.fill(desk, 'base.convenor', people=20, events=10, attendance=40, luck=trial.random)
    for _ in range(trial.count(1)):
        for case in itertools.chain(text_tables(trial.random), coded_tables(trial.random), typed_tables(trial.random)):
            figures += one_import(desk, base, desk.write('table.csv', case.content), ('--as', case.kind), case)
            if case.name == 'formulas':
                expect_tame(desk)
        for case in itertools.chain(*(make(trial.random) for make in (sub_daily, rules, long_lists, zones, shapes))):
            figures += one_import(desk, base, desk.write('calendar.ics', case.content), (), case)
    return f"{figures['imports']} hostile tables and calendars, {figures['refused']} refused whole, the rest imported but for what was named"


if __name__ == '__main__':
    harness.main(run)
