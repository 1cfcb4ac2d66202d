#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Convenor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The contract of the command line: exit statuses, keys of JSON, what writes and what does not.

    CONVENOR_CLI=build/dev/app/convenor-cli tests/app/cli.py [-k part_of_a_name]
"""
import csv
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import unittest

CLI = os.environ.get('CONVENOR_CLI', 'convenor-cli')
VERBS = 'new import export list log history undo redo check backup backups restore'.split()
KINDS = ('communities people aliases affiliations headcount memberships roles breaks touches events parts attendance '
         'feedback').split()
LISTS = KINDS + 'core series sessions actions notes'.split()

COLUMNS = {
    'communities': 'code name kind purpose origin openness channel_type channel founded closed stage',
    'people': 'name handle email organisation department site country zone languages joined left',
    'aliases': 'person alias kind',
    'memberships': 'community person from to source',
    'roles': 'community person role core from to',
    'headcount': 'day people department site',
    'breaks': 'person from community expected_return returned stand_in',
    'touches': 'person day kind note',
    'affiliations': 'person from to organisation department site',
    'parts': 'event community start person part state',
    'feedback': 'event community start rating recommend liked improve person',
    'events': 'uid original_start title communities start_local zone start_utc minutes all_day status series place url attendance',
}

FILES = {
    'communities.csv': 'code,name,founded\ngo,Go People,2020\nrust,Rust,2021-05\n',
    'people.csv': 'name,handle,email\nAda Lovelace,ada,ada@example.org\nBob,bob,\nÈve Ørsted,eve,\n',
    'aliases.csv': 'person,alias,kind\nada,A. Byron,name\n',
    'roles.csv': 'community,person,role,core,from,to\ngo,ada,Expert,yes,2021,\ngo,bob,Expert,yes,2022,2023-06-30\n',
    'memberships.csv': 'community,person,from\ngo,eve,2024-01\n',
    'headcount.csv': 'day,people\n2026-01-01,400\n',
    'affiliations.csv': 'person,from,department\nada,2020,Engines\n',
    'breaks.csv': 'person,from\nada,2030-01\n',
    'touches.csv': 'person,day,kind,note\nada,2026-01-05,praise,"=Well, done"\n',
    'events.csv': 'title,start,communities,uid,status\n"Talk, „one“",2026-01-12T17:00,go,talk,confirmed\nDay,2026-02-02,,day,\n',
    'parts.csv': 'event,person,part\ntalk,ada,speaker\n',
    'attendance.csv': 'event,person,status\ntalk,ada,attended\ntalk,eve,registered\ntalk,Unknown Guest,attended\n',
    'feedback.csv': 'event,rating,liked\ntalk,5,Good\ntalk,4,\n',
}


class CliTest(unittest.TestCase):
    def setUp(self):
        memory = '/dev/shm' if os.access('/dev/shm', os.W_OK) else None
        folder = tempfile.TemporaryDirectory(prefix='convenor-cli-', dir=memory)
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / 'home').mkdir()
        (self.folder / 'work').mkdir()
        self.workspace = self.folder / 'work' / 'w.convenor'
        self.environment = {**os.environ, 'XDG_DATA_HOME': str(self.folder / 'home'), 'LC_ALL': 'C.UTF-8', 'TZ': 'Europe/Berlin'}

    def run_cli(self, *words, status=0, given=None, **environment):
        """Runs it; the exit status must be as said, and one that is not 0 has a sentence."""
        done = subprocess.run([CLI, *map(str, words)], input=given, capture_output=True, timeout=30, encoding='utf-8',
                              env={**self.environment, **environment})
        self.assertEqual(done.returncode, status, f'{words}: {done.stdout}{done.stderr}')
        if status:
            self.assertRegex(done.stderr, r'\S.*[.!?:)…a-z]\n$')
        else:
            self.assertEqual(done.stderr, '', words)
        return done

    def out(self, *words, **options):
        return self.run_cli(*words, **options).stdout

    def json(self, *words, **options):
        return json.loads(self.out(*words, '--json', **options))

    def refused(self, status, *words, **options):
        """The sentence on standard error."""
        return self.run_cli(*words, status=status, **options).stderr

    def file(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding='utf-8')
        return path

    def make(self):
        self.out('new', self.workspace, '--zone', 'Europe/Berlin')
        return self.workspace

    def make_full(self):
        self.make()
        self.out('import', self.workspace, *(self.file(name, text) for name, text in FILES.items()))
        return self.workspace

    def state(self, folders=False):
        """Everything of the workspace and of its backups that can be seen from outside."""
        return {str(path): (path.stat().st_mtime_ns, path.stat().st_mode, path.is_file() and path.read_bytes())
                for path in sorted(self.folder.rglob('*')) if folders or path.is_file()}


class Usage(CliTest):
    def test_help_tellsOfEveryVerb(self):
        text = self.out('--help')
        self.assertEqual(text, self.out('-h'))
        for verb in VERBS:
            self.assertRegex(text, rf'(?m)^  {verb} ')

    def test_help_ofEachVerb(self):
        for verb in VERBS:
            text = self.out(verb, '--help')
            self.assertTrue(text.startswith(f'Usage: convenor-cli {verb} WORKSPACE'), text)
            self.assertIn('--json', text)
            self.assertLessEqual(max(map(len, text.splitlines())), 80)
            self.assertEqual(text, self.out(verb, 'no-such-file', '-h'))

    def test_wrongUsage_is2(self):
        w = self.make()
        for words in ([], ['dance'], ['dance', w], ['list'], ['list', w], ['list', w, 'core', 'more'], ['list', w, 'pigeons'],
                      ['list', w, 'core', '--loud'], ['list', w, 'core', '--on'], ['list', w, 'core', '--on', 'yesterday'],
                      ['list', w, 'events', '--from', '2026-02-30'], ['import', w], ['import'], ['export', w],
                      ['export', w, '--as', 'pigeons'], ['import', w, 'x.csv', '--as', 'pigeons'], ['import', w, 'x.csv', '--as', 'series'],
                      ['import', w, 'x.csv', '--zone', 'Mars'], ['new'], ['new', w, 'more'], ['new', self.folder / 'x', '--on', '2026-11-23'], ['new', self.folder / 'x', '--zone', 'Mars'],
                      ['undo', w, 'many'], ['undo', w, '0'], ['redo', w, '-1'], ['restore', w], ['history'], ['check'], ['log', w],
                      ['log', w, 'talk', '--count', 'many']):
            with self.subTest(words):
                self.refused(2, *words)

    def test_missingFile_is3(self):
        for words in (['list', 'no.convenor', 'core'], ['history', 'no.convenor'], ['check', 'no.convenor'], ['undo', 'no.convenor'],
                      ['export', 'no.convenor', '--as', 'people'], ['backup', 'no.convenor'], ['backups', 'no.convenor'],
                      ['import', 'no.convenor', 'x.csv'], ['log', 'no.convenor', 'talk'], ['new', '/no/such/folder/w.convenor']):
            with self.subTest(words):
                self.assertIn('no', self.refused(3, *words))
        self.refused(3, 'import', self.make(), 'no-such-file.csv')
        self.refused(3, 'export', self.workspace, '--as', 'people', '-o', '/no/such/folder/people.csv')

    def test_foreignFile_is3AndStaysAsItIs(self):
        for content in (b'', b'hello', b'SQLite format 3\0' + b'x' * 5000):
            self.workspace.write_bytes(content)
            before = self.state()
            for words in (['list', 'core'], ['import', 'x.csv'], ['undo'], ['backup'], ['history']):
                self.assertIn('not a Convenor workspace', self.refused(3, words[0], self.workspace, *words[1:]))
            self.assertEqual(self.state(), before)

    def test_openElsewhere_is3AndNamesTheHolder(self):
        w = self.make()
        holder = subprocess.Popen([CLI, 'import', str(w), '-', '--as', 'people'], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                  env=self.environment)
        with holder:
            while not (w.parent / '.w.convenor.lock').exists():
                time.sleep(0.01)
            start = time.monotonic()
            sentence = self.refused(3, 'list', w, 'core')
            self.assertLess(time.monotonic() - start, 5)
            self.assertIn('open elsewhere', sentence)
            self.assertIn(f'process {holder.pid} ', sentence)
            self.refused(3, 'check', w)
            self.refused(3, 'undo', w)
            holder.communicate(b'name\nAda\n')
        self.assertEqual(holder.returncode, 0)
        self.assertEqual(self.json('list', w, 'people')['count'], 1)

    def test_man_isWellFormed(self):
        page = self.file('convenor-cli.1', self.out('--man'))
        text = page.read_text(encoding='utf-8')
        for verb in VERBS:
            self.assertRegex(text, rf'(?m)^\.SS {verb} ')
        for line in text.splitlines():
            self.assertFalse(line.startswith("'"), line)
            if line.startswith('.'):
                self.assertRegex(line, r'^\.(TH|SH|SS|PP|TP|BR|B|I)\b')
        if shutil.which('groff'):
            done = subprocess.run(['groff', '-man', '-Tutf8', '-wall', '-Kutf8', str(page)], capture_output=True, text=True)
            self.assertEqual(done.stderr, '')
            self.assertIn('EXIT STATUS', re.sub('.\b|\x1b\\[[0-9;]*m', '', done.stdout))

    def test_version(self):
        self.assertRegex(self.out('--version'), r'^convenor-cli \d+\.\d+')


class Workspaces(CliTest):
    def test_new_makesAPrivateFile(self):
        self.make()
        self.assertEqual(self.workspace.stat().st_mode & 0o777, 0o600)
        self.assertEqual(os.listdir(self.workspace.parent), ['w.convenor'])

    def test_newSample_isTheOneOfItsMonday(self):
        self.out('new', self.workspace, '--sample', '--on', '2026-11-25')
        self.assertEqual(self.workspace.stat().st_mode & 0o777, 0o600)
        communities = self.json('list', self.workspace, 'communities')
        self.assertEqual(communities['count'], 16)
        core = self.json('list', self.workspace, 'core', '--on', '2026-11-23')['rows']
        self.assertEqual([row['community'] for row in core if row['attention'] == 'bad'], ['MO', 'PG', 'PO'])
        self.assertEqual(self.json('history', self.workspace)['count'], 0)
        self.out('check', self.workspace)
        other = self.folder / 'work' / 'other.convenor'
        answer = self.json('new', other, '--sample', '--on', '2026-11-23')
        self.assertEqual((answer['name'], answer['zone']), ('Northwind', 'Europe/Berlin'))
        for kind in KINDS:
            one, two = (self.out('export', w, '--as', kind).splitlines() for w in (self.workspace, other))
            ids = re.compile(r'\d{15,}@')
            self.assertEqual(sorted(ids.sub('', line) for line in one), sorted(ids.sub('', line) for line in two), kind)

    def test_new_refusesToOverwrite(self):
        self.make_full()
        before = self.state()
        self.assertIn('exists already', self.refused(1, 'new', self.workspace))
        self.assertEqual(self.state(), before)
        text = self.file('notes.txt', 'precious')
        self.refused(1, 'new', text)
        self.assertEqual(text.read_text(), 'precious')

    def test_reading_neverWrites(self):
        w = self.make_full()
        self.out('backup', w)
        self.out('undo', w)
        more = self.file('more.csv', 'name\nNew\n')
        before = self.state(folders=True)
        for what in LISTS:
            self.out('list', w, what)
            self.json('list', w, what)
        for kind in KINDS + ['ics', 'actions', 'notes']:
            self.out('export', w, '--as', kind)
        self.out('history', w)
        self.out('check', w)
        self.out('backups', w)
        self.out('import', w, more, '--dry-run')
        self.assertEqual(self.state(folders=True), before)

    def test_readOnlyFolder_canBeListed(self):
        w = self.make_full()
        w.chmod(0o400)
        w.parent.chmod(0o500)
        self.addCleanup(w.parent.chmod, 0o700)
        self.assertEqual(self.json('list', w, 'people')['count'], 4)
        if os.geteuid() != 0:
            self.assertIn('read-only', self.refused(3, 'undo', w))

    def test_locale_changesNothing(self):
        w = self.make_full()
        for words in ([['list', w, what] for what in LISTS] + [['list', w, what, '--json'] for what in LISTS] +
                      [['export', w, '--as', kind] for kind in KINDS] +
                      [['history', w], ['list', w, 'core', '--on', '2023-06-30'], ['--help'], ['import', '--help'], ['--man']]):
            plain = self.out(*words, LC_ALL='C')
            for locale in ('de_DE.UTF-8', 'tr_TR.UTF-8'):
                self.assertEqual(self.out(*words, LC_ALL=locale, LANGUAGE='de'), plain)
        self.assertEqual(self.refused(2, 'list', w, LC_ALL='de_DE.UTF-8'), self.refused(2, 'list', w, LC_ALL='C'))


class Lists(CliTest):
    def test_json_hasTheColumnsOfTheTableAndAnId(self):
        w = self.make_full()
        for what, columns in COLUMNS.items():
            with self.subTest(what):
                answer = self.json('list', w, what)
                self.assertEqual(set(answer), {'rows', 'count'})
                self.assertEqual(answer['count'], len(answer['rows']))
                self.assertGreater(answer['count'], 0)
                for row in answer['rows']:
                    self.assertEqual(set(row), {'id', *columns.split()})
                    self.assertIsInstance(row['id'], str)

    def test_attendance_hasItsColumns(self):
        rows = self.json('list', self.make_full(), 'attendance')['rows']
        self.assertLessEqual({'id', *'event community start person status minutes'.split()}, set(rows[0]))
        self.assertEqual([row['status'] for row in rows], ['attended', 'registered', 'attended'])
        self.assertIsNone(rows[0]['minutes'])

    def test_emptyList_isAnEmptyList(self):
        w = self.make()
        for what in LISTS:
            self.assertEqual(self.json('list', w, what), {'rows': [], 'count': 0})
            self.assertTrue(self.out('list', w, what).endswith('.\n'))

    def test_core_hasItsKeys(self):
        w = self.make_full()
        answer = self.json('list', w, 'core', '--on', '2023-06-30')
        self.assertEqual(answer['count'], 2)
        go, rust = answer['rows']
        keys = 'community name day core on_break active state attention top_share absence_factor people'.split()
        self.assertLessEqual(set(keys), set(go))
        self.assertEqual([go[key] for key in keys[:-1]],
                         ['go', 'Go People', '2023-06-30', 2, 0, None, 'healthy', 'watch', None, None])
        self.assertEqual([(p['handle'], p['role'], p['since']) for p in go['people']],
                         [('ada', 'Expert', '2021'), ('bob', 'Expert', '2022')])
        self.assertEqual(set(go['people'][0]), set('handle role since last_act last_touch'.split()))
        self.assertEqual((rust['core'], rust['state'], rust['attention'], rust['people']), (0, 'orphaned', 'bad', []))
        after = self.json('list', w, 'core', '--on', '2023-07-01', '--community', 'GO')['rows']
        self.assertEqual([(row['community'], row['core'], row['state']) for row in after], [('go', 1, 'dependent')])
        self.assertEqual(self.json('list', w, 'core', '--on', '2019-12-31')['count'], 0)

    def test_events_sayWhatIsKnown(self):
        w = self.make_full()
        talk, day = self.json('list', w, 'events')['rows']
        del talk['id'], day['id']
        self.assertEqual(talk, {'uid': 'talk', 'original_start': None, 'title': 'Talk, „one“', 'communities': ['go'],
                                'start_local': '2026-01-12T17:00', 'zone': 'Europe/Berlin', 'start_utc': '2026-01-12T16:00:00Z',
                                'minutes': 60, 'all_day': False, 'status': 'held', 'series': None, 'place': '', 'url': '', 'attendance': 2})
        self.assertEqual((day['start_local'], day['zone'], day['all_day'], day['communities'], day['attendance']),
                         ('2026-02-02', '', True, [], None))
        self.assertEqual(self.json('list', w, 'sessions')['count'], 1)

    def test_filters_choose(self):
        w = self.make_full()
        for words, count in ((['events', '--from', '2026-01-13'], 1), (['events', '--to', '2026-01-12'], 1),
                             (['events', '--from', '2026-01-12', '--to', '2026-02-02'], 2), (['events', '--on', '2026-02-02'], 1),
                             (['events', '--community', 'go people'], 1), (['roles', '--person', 'ADA'], 1),
                             (['roles', '--on', '2023-07-01'], 1), (['attendance', '--person', 'ada@example.org'], 1),
                             (['memberships', '--community', 'rust'], 0)):
            with self.subTest(words):
                self.assertEqual(self.json('list', w, *words)['count'], count)
        self.assertIn('There is no community “chess”', self.refused(1, 'list', w, 'roles', '--community', 'chess'))
        self.assertIn('There is nobody called “Zoe”', self.refused(1, 'list', w, 'roles', '--person', 'Zoe'))

    def test_plainTable_isAligned(self):
        lines = self.out('list', self.make_full(), 'people').splitlines()
        self.assertEqual(lines[0].split()[:3], ['name', 'handle', 'email'])
        self.assertEqual(len(lines), 5)
        at = lines[0].index('handle')
        self.assertEqual([line[at:at + 3] for line in lines[1:4]], ['ada', 'bob', 'eve'])


class Imports(CliTest):
    def test_json_hasItsKeys(self):
        w = self.make()
        people = self.file('people.csv', 'name,handle\nAda,ada\n,nobody\n')
        answer = self.json('import', w, people)
        self.assertEqual(set(answer), set('added updated unchanged rejected warnings problems'.split()))
        self.assertEqual((answer['added'], answer['updated'], answer['unchanged'], answer['rejected']), (1, 0, 0, 1))
        self.assertEqual(answer['problems'], [{'file': 'people.csv', 'row': 3, 'field': 'name', 'message': 'A name is missing.'}])

    def test_sameFileAgain_changesNothing(self):
        w = self.make_full()
        before = w.read_bytes()
        steps = self.json('history', w)['count']
        answer = self.json('import', w, *(self.folder / name for name in FILES))
        self.assertEqual((answer['added'], answer['updated'], answer['rejected']), (0, 0, 0))
        self.assertEqual(answer['unchanged'], sum(text.count('\n') - 1 for text in FILES.values()))
        self.assertEqual(self.json('history', w)['count'], steps)
        self.assertEqual(w.read_bytes(), before)

    def test_files_areReadInTheOrderThatTheyNeed(self):
        w = self.make()
        answer = self.json('import', w, *reversed([self.file(name, text) for name, text in FILES.items()]))
        self.assertEqual(answer['rejected'], 0, answer['problems'])
        self.assertEqual(self.json('history', w)['count'], len(FILES))

    def test_onlyBadRows_are1(self):
        w = self.make()
        parts = self.file('parts.csv', FILES['parts.csv'])
        self.assertIn('No row of parts.csv could be imported', self.refused(1, 'import', w, parts))
        self.assertEqual(self.json('list', w, 'people')['count'], 0)
        header = self.file('empty.csv', 'name,handle\n')
        self.out('import', w, header)

    def test_firstListOfMembers_bringsItsCommunities(self):
        w = self.make()
        for name in ('memberships.csv', 'roles.csv'):
            self.out('import', w, self.file(name, FILES[name]))
        self.assertEqual([row['name'] for row in self.json('list', w, 'communities')['rows']], ['go'])
        self.refused(1, 'import', w, self.file('more.csv', 'community,person\nchess,ada\n'))

    def test_newerListOfMembers_correctsTheOlder(self):
        w = self.make()
        header = '"Nachname, Vorname";E-Mail;Community;Eintrittsdatum;Abteilung\n'
        older = header + '"Müller, Tom";tm@x.org;Golang;2021;IT\n"Müller, Tom";tm2@x.org;"Golang; Testing";2022;HR\n'
        self.assertIn('Names are read with the given name first', self.out('import', w, self.file('older.csv', older)))
        newer = older.replace('2021;IT', '2020;Lab').replace('Müller, Tom";tm2', 'Maier, Tom";tm2')
        for count in (2, 0):
            answer = self.json('import', w, self.file('newer.csv', newer))
            self.assertEqual((answer['added'], answer['updated'], answer['unchanged']), (0, count, 2 - count))
        people = self.json('list', w, 'people')['rows']
        self.assertEqual([(p['name'], p['email'], p['department']) for p in people],
                         [('Tom Müller', 'tm@x.org', 'Lab'), ('Tom Maier', 'tm2@x.org', 'HR')])
        self.assertEqual([m['from'] for m in self.json('list', w, 'memberships')['rows']], ['2020', '2022', '2022'])
        self.assertEqual([a['alias'] for a in self.json('list', w, 'aliases')['rows']], ['Tom Müller'])

    def test_badInput_is1(self):
        w = self.make_full()
        before = w.read_bytes()
        for text, words in (('a,b\n1,2\n', 'cannot be told'), ('', 'bad.csv'), ('name\n"open\n', 'quotation mark'), ('name\nAda Lovelace\nBob\0\nEve\n', 'not plain text')):
            self.assertIn(words, self.refused(1, 'import', w, self.file('bad.csv', text)))
        people = self.folder / 'people.csv'
        self.refused(1, 'import', w, people, '--map', 'nick=handle')
        self.refused(1, 'import', w, people, '--map', 'name=nick')
        self.refused(1, 'import', w, people, '--community', 'chess')
        self.refused(1, 'import', w, self.folder)
        self.assertEqual(w.read_bytes(), before)

    def test_strict_refusesTheFile(self):
        w = self.make()
        people = self.file('people.csv', 'name\nAda\n"' + 'x' * 201 + '"\n')
        self.assertIn('people.csv, row 3:', self.refused(1, 'import', w, people, '--strict'))
        self.assertEqual(self.json('list', w, 'people')['count'], 0)
        self.out('import', w, people)
        self.assertEqual(self.json('list', w, 'people')['count'], 1)

    def test_dryRun_saysAndDoesNothing(self):
        w = self.make()
        before = w.read_bytes()
        people = self.file('people.csv', FILES['people.csv'])
        self.assertIn('people.csv (people): 3 added, 0 updated, 0 unchanged, 0 rejected', self.out('import', w, people, '--dry-run'))
        self.assertEqual(self.json('import', w, people, '--dry-run')['added'], 3)
        self.assertEqual(w.read_bytes(), before)

    def test_standardInput_isAFile(self):
        w = self.make()
        self.out('import', w, '-', '--as', 'people', given='name\nAda\n')
        self.assertEqual(self.json('list', w, 'people')['rows'][0]['name'], 'Ada')

    def test_map_mayHoldEqualsSignsAndCommas(self):
        w = self.make()
        people = self.file('x.csv', 'a=b,nick\nAda,ada\n')
        self.out('import', w, people, '--as', 'people', '--map', 'a=b=name', '--map', 'nick=handle')
        self.assertEqual(self.json('list', w, 'people')['rows'][0]['handle'], 'ada')


class Exports(CliTest):
    def test_everyTable_comesBack(self):
        w = self.make_full()
        tables = []
        for kind in KINDS:
            tables.append(self.folder / f'{kind}-out.csv')
            self.out('export', w, '--as', kind, '-o', tables[-1])
            self.assertEqual(tables[-1].stat().st_mode & 0o777, 0o600)
            self.assertEqual(tables[-1].read_text(encoding='utf-8'), self.out('export', w, '--as', kind))
        answer = self.json('import', w, *tables)
        self.assertEqual((answer['added'], answer['updated'], answer['rejected']), (0, 0, 0), answer)
        fresh = self.folder / 'work' / 'fresh.convenor'
        self.out('new', fresh, '--zone', 'Europe/Berlin')
        self.out('import', fresh, *tables)
        for kind in KINDS:
            self.assertEqual(self.out('export', fresh, '--as', kind), self.out('export', w, '--as', kind))

    def test_table_hasItsHeaderAndNoFormula(self):
        table = list(csv.reader(io.StringIO(self.out('export', self.make_full(), '--as', 'touches'))))
        self.assertEqual(table, [['person', 'day', 'kind', 'note'], ['ada', '2026-01-05', 'praise', "'=Well, done"]])

    def test_table_hasNoMarkButMayBringOne(self):
        w = self.make_full()
        out = self.folder / 'people.csv'
        self.out('export', w, '--as', 'people', '-o', out)
        self.assertEqual(out.read_bytes()[:5], b'name,')
        out.write_bytes(b'\xef\xbb\xbf' + out.read_bytes())
        answer = self.json('import', w, out)
        self.assertEqual((answer['unchanged'], answer['rejected'], answer['warnings']), (4, 0, []))

    def test_filter_chooses(self):
        text = self.out('export', self.make_full(), '--as', 'events', '--community', 'go', '--from', '2026-01-01', '--to', '2026-01-31')
        self.assertEqual(text.count('\n'), 2)

    def test_calendar_isOne(self):
        text = self.out('export', self.make_full(), '--as', 'ics')
        self.assertTrue(text.startswith('BEGIN:VCALENDAR\n'), text[:40])
        self.assertEqual(text.count('BEGIN:VEVENT'), 2)

    def test_workbookAndCards_comeBack(self):
        workspace = self.make_full()
        book = self.folder / 'people.xlsx'
        for words in (['--format', 'xlsx'], []):
            self.out('export', workspace, '--as', 'people', *words, '-o', book)
            self.assertEqual(book.read_bytes()[:4], b'PK\x03\x04')
            self.assertEqual(book.stat().st_mode & 0o777, 0o600)
        cards = self.folder / 'people.vcf'
        self.out('export', workspace, '--as', 'vcard', '-o', cards)
        self.assertEqual(cards.read_text().count('BEGIN:VCARD'), 4)
        for file in (book, cards):
            counts = self.json('import', workspace, file)
            self.assertEqual([counts[key] for key in ('added', 'updated', 'unchanged', 'rejected')], [0, 0, 4, 0])
        self.assertIn('written as csv or xlsx', self.refused(2, 'export', workspace, '--as', 'people', '--format', 'vcf'))
        self.assertIn('has no sheet', self.refused(1, 'import', workspace, book, '--sheet', 'none'))

    def test_wholeWorkspace_makesAnEqualOne(self):
        workspace = self.make_full()
        whole = self.out('export', workspace, '--as', 'workspace')
        file = self.file('all.json', whole)
        other = self.folder / 'other.convenor'
        self.out('new', other, '--zone', 'UTC')
        planned = self.json('import', other, file, '--dry-run')
        self.assertGreater(planned['added'], 20)
        self.assertEqual(self.json('import', other, file), planned)
        self.assertEqual(self.out('export', other, '--as', 'workspace'), whole)
        self.assertEqual(self.json('import', other, file)['added'], 0)
        self.out('check', other)
        cut = self.file('cut.json', whole[:-9])
        self.assertIn('Nothing of the file was imported', self.refused(1, 'import', other, cut))

    def test_existingFile_isReplacedWhole(self):
        w = self.make_full()
        table = self.file('out.csv', 'x' * 100_000)
        self.out('export', w, '--as', 'headcount', '-o', table)
        self.assertEqual(table.read_text(), 'day,people,department,site\n2026-01-01,400,,\n')


class History(CliTest):
    def labels(self):
        return [(row['seq'], row['label'], row['undone']) for row in self.json('history', self.workspace)['rows']]

    def make_steps(self):
        self.make()
        for name in ('communities.csv', 'people.csv', 'roles.csv'):
            self.out('import', self.workspace, self.file(name, FILES[name]))
        return self.workspace

    def test_history_hasItsKeys(self):
        row = self.json('history', self.make_steps())['rows'][1]
        self.assertEqual(set(row), set('seq at label rows undone'.split()))
        self.assertEqual((row['seq'], row['label'], row['rows'], row['undone']), (2, 'Import people.csv', 3, False))
        self.assertRegex(row['at'], r'^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$')

    def test_undoAndRedo_goStepByStep(self):
        w = self.make_steps()
        self.assertIn('Undone: Import roles.csv', self.out('undo', w))
        self.assertEqual(self.json('list', w, 'roles')['count'], 0)
        self.out('redo', w)
        self.assertEqual(self.json('list', w, 'roles')['count'], 2)
        self.assertEqual([undone for _, _, undone in self.labels()], [False] * 3)

    def test_undoN_goesBackN(self):
        w = self.make_steps()
        answer = self.json('undo', w, 2)
        self.assertEqual([row['label'] for row in answer['rows']], ['Import roles.csv', 'Import people.csv'])
        self.assertEqual([undone for _, _, undone in self.labels()], [False, True, True])
        self.out('redo', w, 2)
        self.assertEqual(self.json('list', w, 'roles')['count'], 2)
        self.assertEqual(self.json('undo', w, 99)['count'], 3)
        self.assertIn('There is nothing to undo', self.refused(1, 'undo', w))
        self.assertEqual(self.json('redo', w, 99)['count'], 3)
        self.assertIn('There is nothing to redo', self.refused(1, 'redo', w))
        self.out('check', w)

    def test_newStep_cutsRedo(self):
        w = self.make_steps()
        self.out('undo', w)
        self.out('import', w, self.file('headcount.csv', FILES['headcount.csv']))
        self.refused(1, 'redo', w)
        self.assertEqual([label for _, label, _ in self.labels()], ['Import communities.csv', 'Import people.csv', 'Import headcount.csv'])


class Safety(CliTest):
    def test_backup_roundTrip(self):
        w = self.make_full()
        people = self.json('list', w, 'people')
        made = self.json('backup', w)
        self.assertEqual(self.json('backup', w)['backup'], made['backup'])
        self.assertEqual(os.path.getsize(made['backup']), made['bytes'])
        self.out('import', w, self.file('more.csv', 'name,handle\nNew,new\n'))
        backups = self.json('backups', w)
        self.assertEqual(set(backups['rows'][0]), set('number at bytes path'.split()))
        number = next(row['number'] for row in backups['rows'] if row['path'] == made['backup'])
        kept = self.json('restore', w, number)['kept']
        self.assertEqual(self.json('list', w, 'people'), people)
        self.assertEqual(self.json('list', kept, 'people')['count'], people['count'] + 1)
        self.out('check', w)
        self.out('check', kept)
        self.out('restore', w, kept)
        self.assertEqual(self.json('list', w, 'people')['count'], people['count'] + 1)

    def test_backup_toAFile(self):
        w = self.make_full()
        copy = self.folder / 'copy.convenor'
        self.out('backup', w, '-o', copy)
        self.assertEqual(copy.stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.out('export', copy, '--as', 'people'), self.out('export', w, '--as', 'people'))
        self.assertIn('exists already', self.refused(1, 'backup', w, '-o', copy))
        self.refused(1, 'backup', w, '-o', w)

    def test_restore_refusesWhatIsNone(self):
        w = self.make_full()
        before = w.read_bytes()
        self.assertIn('There is no backup', self.refused(1, 'restore', w, 'nothing'))
        self.assertIn('There is no backup', self.refused(1, 'restore', w, '99'))
        self.assertIn('is the workspace itself', self.refused(1, 'restore', w, w))
        self.refused(3, 'restore', w, self.file('notes.txt', 'hello'))
        self.assertEqual(w.read_bytes(), before)

    def test_damagedWorkspace_isFoundAndRestored(self):
        w = self.make_full()
        people = self.out('export', w, '--as', 'people')
        self.out('backup', w)
        content = bytearray(w.read_bytes())
        at = content.index(b'Ada Lovelace')
        content[at:at + 3] = b'Eve'
        w.write_bytes(content)
        answer = json.loads(self.run_cli('check', w, '--json', status=1).stdout)
        self.assertEqual(set(answer), {'ok', 'problems'})
        self.assertFalse(answer['ok'])
        self.assertIn('Table person', answer['problems'][0])
        self.assertGreaterEqual(self.json('backups', w)['count'], 1)
        self.out('restore', w, 1)
        self.assertEqual(self.out('export', w, '--as', 'people'), people)

    def test_destroyedWorkspace_isFoundAndRestored(self):
        for content in (b'x' * 20_000, None):
            with self.subTest(content=content and content[:1]):
                self.setUp()
                w = self.make_full()
                self.out('backup', w)
                if content:
                    w.write_bytes(content)
                    self.refused(1, 'check', w)
                else:
                    w.unlink()
                self.assertGreaterEqual(self.json('backups', w)['count'], 1)
                self.out('restore', w, 1)
                self.assertEqual(self.json('list', w, 'people')['count'], 4)
                self.assertEqual(self.json('check', w), {'ok': True, 'problems': []})


if __name__ == '__main__':
    unittest.main()
