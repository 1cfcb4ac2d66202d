// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <QCoreApplication>

namespace convenor {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 80;

const Option jsonOption{"json", "", "print one JSON object"};

QString wrapped(const QString &text, int indent)
{
    QString result;
    QString line(indent, u' ');
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() + word.size() >= textWidth && line.size() > indent) {
            result += line.trimmed().rightJustified(line.trimmed().size() + indent) + u'\n';
            line = QString(indent, u' ');
        }
        line += (line.size() > indent ? u" "_s : QString()) + word;
    }
    return result + line + u'\n';
}

QString optionName(const Option &option)
{
    return u"--"_s + QLatin1String(option.name) +
           (*option.value ? u' ' + QString::fromLatin1(option.value) : QString());
}

std::vector<Option> optionsOf(const Verb &verb)
{
    std::vector<Option> options = verb.options;
    options.push_back(jsonOption);
    return options;
}

QString escaped(const QString &text)
{
    QString result = text;
    result.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return result.startsWith(u'.') ? u"\\&"_s + result : result;
}

constexpr auto exitStatuses =
    "0 done; 1 refused, nothing was changed (for check: damage found); 2 wrong usage; 3 a file could not be "
    "read or written, or is open elsewhere.";

} // namespace

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all = {newVerb(),  importVerb(), exportVerb(), listVerb(),    logVerb(),     historyVerb(),
                                          undoVerb(), redoVerb(),   checkVerb(),  backupVerb(),  backupsVerb(), restoreVerb()};
    return all;
}

QString generalHelp()
{
    QString text = u"Usage: convenor-cli VERB WORKSPACE [arguments] [--json]\n\n"
                   "A workbench for people who convene communities of practice, without a window.\n\n"_s;
    for (const Verb &verb : verbs())
        text += u"  "_s + QString::fromLatin1(verb.name).leftJustified(10) + QString::fromLatin1(verb.summary) + u'\n';
    return text + u"\nconvenor-cli VERB --help tells more of each.\n\nExit status:\n"_s +
           wrapped(QLatin1String(exitStatuses), 2);
}

QString helpOf(const Verb &verb)
{
    QString text =
        u"Usage: convenor-cli %1 %2 [options]\n\n"_s.arg(QLatin1String(verb.name), QLatin1String(verb.arguments));
    const QString summary = QString::fromLatin1(verb.summary);
    text += summary.left(1).toUpper() + summary.mid(1) + u".\n"_s;
    if (*verb.text)
        text += u'\n' + wrapped(QString::fromUtf8(verb.text), 0);
    text += u"\nOptions:\n"_s;
    for (const Option &option : optionsOf(verb))
        text += u"  "_s + optionName(option) + u'\n' + wrapped(QString::fromUtf8(option.text), 6);
    return text;
}

QString manPage()
{
    QString page =
        u".TH CONVENOR\\-CLI 1 \"\" \"Convenor %1\" \"User commands\"\n"_s.arg(QCoreApplication::applicationVersion());
    page += u".SH NAME\nconvenor\\-cli \\- plan, log and look after communities of practice, without a window\n"_s;
    page += u".SH SYNOPSIS\n.B convenor\\-cli\n.I VERB WORKSPACE\n[arguments] [\\-\\-json]\n.SH VERBS\n"_s;
    for (const Verb &verb : verbs()) {
        page += u".SS %1 %2\n"_s.arg(QLatin1String(verb.name), escaped(QLatin1String(verb.arguments)));
        const QString summary = QString::fromLatin1(verb.summary);
        page += escaped(summary.left(1).toUpper() + summary.mid(1)) + u".\n"_s;
        if (*verb.text)
            page += u".PP\n"_s + escaped(QString::fromUtf8(verb.text)) + u'\n';
        for (const Option &option : optionsOf(verb))
            page +=
                u".TP\n.B "_s + escaped(optionName(option)) + u'\n' + escaped(QString::fromUtf8(option.text)) + u'\n';
    }
    return page + u".SH EXIT STATUS\n"_s + escaped(QLatin1String(exitStatuses)) +
           u"\n.SH SEE ALSO\n.BR convenor (1)\n"_s;
}

} // namespace convenor
