#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Convenor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a package puts into a system: files that validate, a kind of file that is recognised, one version everywhere.

    tests/installer/package.py BUILD_FOLDER PROJECT_VERSION [-k part_of_a_name]
"""
import email.utils
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as tree

INSTALLER = pathlib.Path(__file__).resolve().parents[2] / 'installer'
BUILD, VERSION = pathlib.Path(sys.argv.pop(1)).resolve(), sys.argv.pop(1)
MADE = BUILD / 'installer'
INSTALLED = '''
bin/convenor
bin/convenor-cli
share/applications/convenor.desktop
share/doc/convenor/changelog.Debian.gz
share/doc/convenor/copyright
share/icons/hicolor/scalable/apps/convenor.svg
share/icons/hicolor/scalable/mimetypes/application-x-convenor.svg
share/lintian/overrides/convenor
share/man/man1/convenor-cli.1.gz
share/man/man1/convenor.1.gz
share/metainfo/convenor.metainfo.xml
share/mime/packages/convenor.xml
'''.split()
KIND = 'application/x-convenor'


def run(*words, **environment):
    return subprocess.run([str(word) for word in words], env={**os.environ, **environment}, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=60)


def program(name):
    return BUILD / 'app' / name


def output(*words, **environment):
    result = run(*words, **environment)
    assert result.returncode == 0, f'{words} ended with {result.returncode}: {result.stdout}{result.stderr}'
    return result.stdout


def needs(*tools):
    missing = [tool for tool in tools if not shutil.which(tool)]
    return unittest.skipIf(missing, f'{", ".join(missing)} not installed')


def desktop_entry():
    lines = (INSTALLER / 'convenor.desktop').read_text().splitlines()
    return dict(line.split('=', 1) for line in lines if '=' in line and not line.startswith('#'))


class Package(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    @needs('desktop-file-validate')
    def test_desktopFile_isValid(self):
        self.assertEqual(output('desktop-file-validate', INSTALLER / 'convenor.desktop'), '')

    @needs('appstreamcli')
    def test_metainfo_isValid(self):
        output('appstreamcli', 'validate', '--no-net', MADE / 'convenor.metainfo.xml')

    def test_metainfo_agreesWithDesktopFile(self):
        component, entry = tree.parse(MADE / 'convenor.metainfo.xml').getroot(), desktop_entry()
        self.assertEqual(component.findtext('name'), entry['Name'])
        self.assertEqual(component.findtext('summary'), entry['Comment'])
        self.assertEqual([c.text for c in component.iter('category')], entry['Categories'].strip(';').split(';'))
        self.assertEqual([m.text for m in component.iter('mediatype')], entry['MimeType'].strip(';').split(';'))

    def test_pictures_areThoseOfTheTree(self):
        for image in tree.parse(MADE / 'convenor.metainfo.xml').iter('image'):
            name = image.text.rsplit('/', 1)[1]
            head = (INSTALLER.parent / 'resources' / 'pictures' / name).read_bytes()[:24]
            size = [int.from_bytes(head[at:at + 4], 'big') for at in (16, 20)]
            self.assertEqual([int(image.get(side)) for side in ('width', 'height')], size, name)

    @needs('update-mime-database', 'gio')
    def test_workspace_isRecognisedByNameAndByContent(self):
        (self.folder / 'mime' / 'packages').mkdir(parents=True)
        shutil.copy(INSTALLER / 'convenor.xml', self.folder / 'mime' / 'packages')
        said = run('update-mime-database', self.folder / 'mime', XDG_DATA_HOME=str(self.folder))
        self.assertEqual((said.returncode, said.stderr), (0, ''))
        workspace = self.folder / 'ours.convenor'
        output(program('convenor-cli'), 'new', workspace, XDG_DATA_HOME=str(self.folder))
        shutil.copy(workspace, self.folder / 'nameless')
        sqlite3.connect(self.folder / 'other').execute('CREATE TABLE t (a)').connection.close()
        (self.folder / 'damaged.convenor').write_bytes(b'\0\1' * 100)
        for name, wanted in {'ours.convenor': KIND, 'nameless': KIND, 'damaged.convenor': KIND,
                             'other': 'application/vnd.sqlite3'}.items():
            answer = output('gio', 'info', '-a', 'standard::content-type', self.folder / name,
                            XDG_DATA_HOME=str(self.folder))
            self.assertIn(f'standard::content-type: {wanted}\n', answer, name)

    def test_install_putsEachFileInItsPlace(self):
        output('cmake', '--install', BUILD, '--prefix', self.folder)
        found = sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob('*') if path.is_file())
        self.assertEqual(found, INSTALLED)
        entry = desktop_entry()
        self.assertIn(f'share/icons/hicolor/scalable/apps/{entry["Icon"]}.svg', found)
        self.assertIn('bin/' + entry['Exec'].split()[0], found)
        for path in self.folder.rglob('*.svg'):
            tree.parse(path)

    def test_version_isTheSameEverywhere(self):
        for name in ('convenor', 'convenor-cli'):
            said = output(program(name), '--version', QT_QPA_PLATFORM='offscreen')
            self.assertEqual(said.split(), [name, VERSION])
            self.assertIn(f'"Convenor {VERSION}"', (MADE / f'{name}.1').read_text())
        changelog = (INSTALLER / 'changelog').read_text()
        versions = re.findall(r'^convenor \(([\d.]+)-\d+\)', changelog, re.M)
        days = [email.utils.parsedate_to_datetime(day).date().isoformat()
                for day in re.findall(r'^ -- .*>  (.*)$', changelog, re.M)]
        releases = [(release.get('version'), release.get('date'))
                    for release in tree.parse(MADE / 'convenor.metainfo.xml').iter('release')]
        self.assertEqual(releases, list(dict(zip(versions, days)).items()))
        self.assertEqual(releases[0][0], VERSION)

    def test_manPage_namesEachOptionOfTheWindow(self):
        said = output(program('convenor'), '--help', QT_QPA_PLATFORM='offscreen')
        page = (MADE / 'convenor.1').read_text().replace('\\-', '-')
        self.assertEqual(set(re.findall(r'--[a-z][a-z-]*', said)), set(re.findall(r'--[a-z][a-z-]*', page)))

    def test_manPage_namesEachVerb(self):
        said = output(program('convenor-cli'), '--help')
        page = (MADE / 'convenor-cli.1').read_text()
        self.assertEqual(re.findall(r'^  ([a-z]+) ', said, re.M), re.findall(r'^\.SS ([a-z]+)', page, re.M))

    @needs('man')
    def test_manPages_areWellFormed(self):
        for name in ('convenor.1', 'convenor-cli.1'):
            said = run('man', '--warnings=w', '-E', 'UTF-8', '-l', '-Tutf8', '-Z', MADE / name, LC_ALL='C.UTF-8',
                       MANROFFSEQ='', MANWIDTH='80')
            self.assertEqual((said.returncode, said.stderr), (0, ''), name)


if __name__ == '__main__':
    unittest.main()
