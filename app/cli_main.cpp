// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// convenor-cli: finds the verb, runs it, and turns its Error into a sentence and an exit status.

#include "app/cli/arguments.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <sys/stat.h>

using namespace convenor;
using namespace Qt::StringLiterals;

namespace {

int failed(const Error &error)
{
    printError(error.sentence());
    return error.kind() == Error::Storage ? Unreadable : Refused;
}

int runVerb(const Verb &verb, const QStringList &words)
{
    const Arguments arguments(verb, words);
    if (arguments.wantsHelp()) {
        fputs(helpOf(verb).toUtf8().constData(), stdout);
        return Done;
    }
    if (!arguments.problem().isEmpty()) {
        printError(arguments.problem() + u" See: convenor-cli %1 --help"_s.arg(QLatin1String(verb.name)));
        return WrongUsage;
    }
    try {
        return verb.run(arguments);
    } catch (const Error &error) {
        return failed(error);
    } catch (const std::bad_alloc &) {
        printError(u"There is not enough memory for this. Nothing was changed."_s);
        return Refused;
    }
}

int runWords(const QStringList &words)
{
    const QString name = words.value(0);
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        fputs(generalHelp().toUtf8().constData(), stdout);
        return Done;
    }
    if (name == "--version"_L1) {
        print(u"convenor-cli "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    if (name == "--man"_L1) {
        fputs(manPage().toUtf8().constData(), stdout);
        return Done;
    }
    const auto verb =
        std::find_if(verbs().begin(), verbs().end(), [&](const Verb &v) { return name == QLatin1String(v.name); });
    if (verb != verbs().end())
        return runVerb(*verb, words.mid(1));
    printError(name.isEmpty() ? u"Say what to do. See: convenor-cli --help"_s
                              : u"There is no verb “%1”. See: convenor-cli --help"_s.arg(name));
    return WrongUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    constexpr mode_t ownerOnly = 077;
    umask(ownerOnly);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"convenor-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONVENOR_VERSION));
    speak(languages().front().code);
    QLocale::setDefault(QLocale::c()); // the command line speaks English and reads the same everywhere
    QLoggingCategory::setFilterRules(qEnvironmentVariableIsSet("CONVENOR_DEBUG") ? QString() : u"convenor.*=false"_s);
    const int status = runWords(QCoreApplication::arguments().mid(1));
    if (fflush(stdout) == 0 && ferror(stdout) == 0)
        return status;
    printError(u"Not all of the answer could be written to standard output, which is full or closed."_s);
    return status == Done ? Unreadable : status;
}
