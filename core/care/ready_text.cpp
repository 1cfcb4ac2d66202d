// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/ready_text.h"

#include "core/base/listed.h"
#include "core/base/words.h"

namespace convenor {

namespace {

QString firstName(const QString &name)
{
    return name.section(u' ', 0, 0);
}

} // namespace

QString welcomeText(const QStringList &names, const QString &community)
{
    QStringList first;
    for (const QString &name : names)
        first << firstName(name);
    return Words::tr("Hi %1,\n\nwelcome to %2! It is good to have you with us. Come to the next session as you are; "
                     "nobody has to prepare anything.\n\nWhat would you like to hear or to show there?")
        .arg(listed(first), community);
}

QString talkText(const QString &name, const QString &community)
{
    return Words::tr("Hi %1,\n\nwe have not spoken for a while. How are you, and how is %2 going for you? Is there "
                     "anything that I could take off you?")
        .arg(firstName(name), community);
}

QString askText(const QString &name, const QString &community)
{
    return Words::tr("Hi %1,\n\nI see that you are often with %2, and others notice too. Would you like to carry it "
                     "with us, for instance by hosting one of the next sessions? I am glad to help with the first.")
        .arg(firstName(name), community);
}

QString leadText(const QString &name, const QString &session, const QString &day)
{
    return Words::tr("Hi %1,\n\n“%2” (%3) has nobody to lead it yet. Would you like to? A short talk or a few good "
                     "questions are enough.")
        .arg(firstName(name), session, day);
}

} // namespace convenor
