// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QTest>

using namespace convenor;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fold_makesNamesComparable_data();
    void fold_makesNamesComparable();
    void fold_keepsLettersOfOtherScriptsApart();
    void words_areRunsOfLetters_data();
    void words_areRunsOfLetters();
    void cleaned_keepsWhatCanBeSeen_data();
    void cleaned_keepsWhatCanBeSeen();
};

void TextTest::fold_makesNamesComparable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("ascii") << QStringLiteral("Ada LOVELACE") << QStringLiteral("ada lovelace");
    QTest::newRow("composed") << QStringLiteral("Zoë Ünal Čapek") << QStringLiteral("zoe unal capek");
    QTest::newRow("decomposed") << QStringLiteral("Zoe\u0308") << QStringLiteral("zoe");
    QTest::newRow("two marks") << QStringLiteral("Nguyễn") << QStringLiteral("nguyen");
    QTest::newRow("polish") << QStringLiteral("ŁUKASZ") << QStringLiteral("lukasz");
    QTest::newRow("nordic") << QStringLiteral("Ærø Ørsted Åse") << QStringLiteral("aero orsted ase");
    QTest::newRow("icelandic") << QStringLiteral("Þór Guðrún") << QStringLiteral("thor gudrun");
    QTest::newRow("croatian") << QStringLiteral("Đurđa") << QStringLiteral("durda");
    QTest::newRow("german") << QStringLiteral("Weiß WEIẞ") << QStringLiteral("weiss weiss");
    QTest::newRow("french") << QStringLiteral("Œuvre") << QStringLiteral("oeuvre");
    QTest::newRow("turkish") << QStringLiteral("IŞIK ışık İnci") << QStringLiteral("isik isik inci");
    QTest::newRow("other spellings") << QStringLiteral("Ħŋŧəĸ") << QStringLiteral("hntek");
    QTest::newRow("cyrillic") << QStringLiteral("Фёдор") << QStringLiteral("федор");
    QTest::newRow("greek") << QStringLiteral("Ελένη") << QStringLiteral("ελενη");
    QTest::newRow("hangul") << QStringLiteral("김민수") << QStringLiteral("김민수");
}

void TextTest::fold_makesNamesComparable()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(fold(text), expected);
    QCOMPARE(fold(fold(text)), expected);
}

void TextTest::fold_keepsLettersOfOtherScriptsApart()
{
    QVERIFY(fold(u"が") != fold(u"か"));
    QVERIFY(fold(u"กิ") != fold(u"กุ"));
}

void TextTest::words_areRunsOfLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QString &words) {
        QTest::newRow(name) << text << words.split(u'|', Qt::SkipEmptyParts);
    };
    row("empty", {}, {});
    row("signs alone", QStringLiteral(" \"*()-+^:|\u202e\u200b🎉"), {});
    row("names", QStringLiteral(" Ada  O'Brien-Čapek"), QStringLiteral("Ada|O|Brien|Čapek"));
    row("address", QStringLiteral("ada@example.org"), QStringLiteral("ada|example|org"));
    row("marks", QStringLiteral("Zoe\u0308 x"), QStringLiteral("Zoe\u0308|x"));
    row("han", QStringLiteral("山田 a太b"), QStringLiteral("山|田|a|太|b"));
    row("beyond 16 bits", QStringLiteral("𠮷野 𝔸b"), QStringLiteral("𠮷|野|𝔸b"));
    row("right to left", QStringLiteral("מיכל כהן"), QStringLiteral("מיכל|כהן"));
    row("half a pair", QStringLiteral("a") + QChar(0xd83d) + u'b', QStringLiteral("a|b"));
}

void TextTest::words_areRunsOfLetters()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList words;
    for (const QStringView word : wordsIn(text))
        words << word.toString();
    QCOMPARE(words, expected);
}

void TextTest::cleaned_keepsWhatCanBeSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing to do") << QStringLiteral("Zoë O’Hara-Łuk") << QStringLiteral("Zoë O’Hara-Łuk");
    QTest::newRow("white space") << QStringLiteral(" \tAda \n\r\u00a0 Lovelace\u2003")
                                 << QStringLiteral("Ada Lovelace");
    QTest::newRow("controls") << QStringLiteral("A\u0001d\u001ba\u007f\u0090") << QStringLiteral("Ada");
    QTest::newRow("nul") << QString(QStringLiteral("A") + QChar(QChar::Null) + QStringLiteral("da"))
                         << QStringLiteral("Ada");
    QTest::newRow("zero width") << QStringLiteral("\ufeffA\u200bd\u200da\u2060\u00ad") << QStringLiteral("Ada");
    QTest::newRow("bidi") << QStringLiteral("\u202eadA\u202c \u2066Ada\u2069\u200f") << QStringLiteral("adA Ada");
    QTest::newRow("tags") << QString::fromUcs4(U"Ada\U000E0041\U000E007F Emoji \U0001F600")
                          << QStringLiteral("Ada Emoji 😀");
    QTest::newRow("only invisible") << QStringLiteral(" \u200b\u202e ") << QString();
}

void TextTest::cleaned_keepsWhatCanBeSeen()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(cleaned(text), expected);
}

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
