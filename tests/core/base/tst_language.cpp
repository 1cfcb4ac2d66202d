// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include "core/base/spoken_day.h"
#include "core/base/words.h"
#include "core/store/label.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <array>

using namespace convenor;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup();
    void english_hasItsPluralsAtOnce();
    void speak_saysSentencesWithTheirPlurals();
    void speak_writesDaysAsTheLanguageDoes();
    void speak_goesBackToEnglish();
    void speak_leavesOneTranslationOfEachKind();
    void words_takeWhatATranslatorSays();
    void label_isTranslatedWhenShown();
};

namespace {

/// Says one sentence of core in another way.
class OneSentence : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool isMeant = qstrcmp(context, "Core") == 0 && qstrcmp(source, "Log session “%1”") == 0;
        return isMeant ? QStringLiteral("Session „%1“ erfassen") : QString();
    }
    bool isEmpty() const override { return false; }
};

qsizetype translators()
{
    return QCoreApplication::instance()->findChildren<QTranslator *>().size();
}

} // namespace

void LanguageTest::cleanup()
{
    speak(QStringLiteral("en"));
}

void LanguageTest::english_hasItsPluralsAtOnce()
{
    QCOMPARE(Words::tr("no word for %Ln days", nullptr, 1), QStringLiteral("no word for 1 day"));
    QCOMPARE(Words::tr("no word for %Ln days", nullptr, 2), QStringLiteral("no word for 2 days"));
}

void LanguageTest::speak_saysSentencesWithTheirPlurals()
{
    speak(QStringLiteral("de"));
    const QString one = Words::tr("no word for %Ln days", nullptr, 1);
    const QString many = Words::tr("no word for %Ln days", nullptr, 2);
    QVERIFY2(one.contains(QStringLiteral("1 Tag ")), qPrintable(one));
    QVERIFY2(many.contains(QStringLiteral("2 Tage")), qPrintable(many));
}

void LanguageTest::speak_writesDaysAsTheLanguageDoes()
{
    const QDate sunday(2026, 11, 22), wednesday(2026, 11, 25);
    speak(QStringLiteral("de"));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(dayWords(wednesday, sunday), QStringLiteral("Mittwoch"));
    QVERIFY(dateWords(QDate(2026, 12, 8), sunday).endsWith(QStringLiteral("Dezember")));
    speak(QStringLiteral("en"));
    QCOMPARE(dayWords(wednesday, sunday), QStringLiteral("Wednesday"));
    QCOMPARE(dateWords(QDate(2026, 12, 8), sunday), QStringLiteral("8 December"));
}

void LanguageTest::speak_goesBackToEnglish()
{
    const QString before = Words::tr("tomorrow");
    speak(QStringLiteral("de"));
    speak(QStringLiteral("en"));
    QCOMPARE(Words::tr("tomorrow"), before);
    QCOMPARE(Words::tr("%Ln registered", nullptr, 1), QStringLiteral("1 registered"));
    QCOMPARE(Words::tr("no word for %Ln days", nullptr, 1), QStringLiteral("no word for 1 day"));
}

void LanguageTest::speak_leavesOneTranslationOfEachKind()
{
    speak(QStringLiteral("de"));
    const qsizetype once = translators();
    speak(QStringLiteral("de"));
    QCOMPARE(translators(), once);
}

void LanguageTest::words_takeWhatATranslatorSays()
{
    OneSentence translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(Words::tr("Log session “%1”"), QStringLiteral("Session „%1“ erfassen"));
    QCOMPARE(Words::tr("Move “%1”"), QStringLiteral("Move “%1”"));
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(Words::tr("Log session “%1”"), QStringLiteral("Log session “%1”"));
}

void LanguageTest::label_isTranslatedWhenShown()
{
    const Label label{QStringLiteral("session.log"), QStringLiteral("Go meetup")};
    OneSentence translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(label.text(), QStringLiteral("Session „Go meetup“ erfassen"));
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(label.text(), QStringLiteral("Log session “Go meetup”"));
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
