#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Convenor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every language says every sentence of the code, with the same places, mnemonics and markup.

    tests/resources/translations.py [-k part_of_a_name]
"""
import collections
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as tree

LANGUAGES = pathlib.Path(__file__).resolve().parents[2] / 'resources' / 'i18n'
FORMS = {'en': 2, 'de': 2}  # how many a noun has after numbers; a language more is a line more
PLACES = re.compile(r'%L?\d+|%L?n|</?\w[^>]*>|&#?\w+;')
MNEMONIC = re.compile(r'&(?=\w)(?!#?\w+;)')

Message = collections.namedtuple('Message', 'context source isPlural texts state')


def messages(file):
    for context in tree.parse(file).getroot().iter('context'):
        for message in context.iter('message'):
            said = message.find('translation')
            forms = said.findall('numerusform')
            texts = [form.text or '' for form in forms] if forms else [said.text or '']
            yield Message(context.findtext('name'), message.findtext('source'), message.get('numerus') == 'yes', texts,
                          said.get('type', ''))


def told(message, problem):
    return f'{message.context}: “{message.source}” {problem}'


def misplaced(message):
    """What a translation leaves out or adds; a singular may leave out its number."""
    wanted = collections.Counter(PLACES.findall(message.source))
    number = {'%n', '%Ln'} if message.isPlural else set()
    for text in message.texts:
        given = collections.Counter(PLACES.findall(text))
        lost = set((wanted - given) + (given - wanted)) - number
        if lost:
            yield told(message, f'is said as “{text}”: {" ".join(sorted(lost))} differs')
        if number & set(given) - set(wanted):
            yield told(message, f'is said as “{text}” with another kind of number')
        if bool(MNEMONIC.search(message.source)) != bool(MNEMONIC.search(text)):
            yield told(message, f'is said as “{text}”: the mnemonic differs')
    if message.isPlural and not number & set(PLACES.findall(message.texts[-1])):
        yield told(message, f'is said as “{message.texts[-1]}” without its number')


class Translations(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.copies = [shutil.copy(file, cls.folder.name) for file in sorted(LANGUAGES.glob('convenor_*.ts'))]
        cls.update = subprocess.run([LANGUAGES / 'update', cls.folder.name], capture_output=True, text=True)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def languages(self):
        for copy in map(pathlib.Path, self.copies):
            yield copy.stem.removeprefix('convenor_'), LANGUAGES / copy.name, copy

    def expectNone(self, problems):
        problems = list(problems)
        self.assertEqual(problems, [], '\n' + '\n'.join(problems))

    def test_code_is_read_without_complaint(self):
        self.assertEqual((self.update.returncode, self.update.stdout + self.update.stderr), (0, ''))

    def test_every_language_is_known_here(self):
        self.assertEqual({language for language, _, _ in self.languages()}, set(FORMS))

    def test_files_hold_the_sentences_of_the_code(self):
        """If not: resources/i18n/update, and translate what is unfinished then."""
        for language, kept, fresh in self.languages():
            with self.subTest(language):
                before = {(m.context, m.source, m.isPlural): m for m in messages(kept)}
                now = {(m.context, m.source, m.isPlural): m for m in messages(fresh)}
                self.expectNone([told(now[key], 'is new') for key in now.keys() - before.keys()] +
                                [told(before[key], 'is gone') for key in before.keys() - now.keys()])

    def test_every_sentence_is_said(self):
        for language, kept, _ in self.languages():
            with self.subTest(language):
                self.expectNone(told(m, 'is unfinished') for m in messages(kept) if m.state or not all(m.texts))

    def test_every_noun_has_its_forms(self):
        for language, kept, _ in self.languages():
            with self.subTest(language):
                self.expectNone(told(m, f'has {len(m.texts)} forms') for m in messages(kept)
                                if m.isPlural and len(m.texts) != FORMS[language])

    def test_places_mnemonics_and_markup_are_kept(self):
        for language, kept, _ in self.languages():
            with self.subTest(language):
                self.expectNone(problem for m in messages(kept) if all(m.texts) for problem in misplaced(m))


if __name__ == '__main__':
    unittest.main()
