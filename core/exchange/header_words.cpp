// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace convenor {

using namespace Qt::StringLiterals;

QString usualHeader(const QString &header)
{
    if (nameOrderOf(header) != NameOrder::Unknown)
        return u"full_name"_s;
    static const QHash<QString, QString> words{
        {u"vorname"_s, u"first_name"_s}, {u"nachname"_s, u"last_name"_s}, {u"familienname"_s, u"last_name"_s},
        {u"vollständiger_name"_s, u"full_name"_s}, {u"mitglied"_s, u"member"_s}, {u"benutzername"_s, u"username"_s},
        {u"teilnehmer"_s, u"participant"_s}, {u"teilnehmerin"_s, u"participant"_s}, {u"teilnehmende"_s, u"participant"_s},
        {u"e_mail_adresse"_s, u"email"_s}, {u"email_adresse"_s, u"email"_s}, {u"mailadresse"_s, u"email"_s},
        {u"firma"_s, u"company"_s}, {u"unternehmen"_s, u"company"_s}, {u"abteilung"_s, u"department"_s},
        {u"bereich"_s, u"department"_s}, {u"standort"_s, u"location"_s}, {u"ort"_s, u"location"_s},
        {u"veranstaltungsort"_s, u"venue"_s}, {u"büro"_s, u"office"_s}, {u"land"_s, u"country"_s},
        {u"zeitzone"_s, u"timezone"_s}, {u"sprache"_s, u"languages"_s}, {u"sprachen"_s, u"languages"_s},
        {u"eintritt"_s, u"joined"_s}, {u"eintrittsdatum"_s, u"joined"_s}, {u"austritt"_s, u"left"_s},
        {u"austrittsdatum"_s, u"left"_s}, {u"mitglied_seit"_s, u"since"_s}, {u"seit"_s, u"since"_s},
        {u"von"_s, u"since"_s}, {u"ab"_s, u"since"_s}, {u"bis"_s, u"until"_s}, {u"titel"_s, u"title"_s},
        {u"thema"_s, u"topic"_s}, {u"datum"_s, u"date"_s}, {u"tag"_s, u"day"_s}, {u"beginn"_s, u"start"_s},
        {u"startzeit"_s, u"start"_s}, {u"dauer"_s, u"duration"_s}, {u"minuten"_s, u"minutes"_s},
        {u"gemeinschaft"_s, u"community"_s}, {u"gruppe"_s, u"community"_s}, {u"rolle"_s, u"role"_s},
        {u"funktion"_s, u"role"_s}, {u"beschreibung"_s, u"description"_s}, {u"zweck"_s, u"purpose"_s},
        {u"art"_s, u"kind"_s}, {u"typ"_s, u"kind"_s}, {u"gegründet"_s, u"founded"_s}, {u"geschlossen"_s, u"closed"_s},
        {u"phase"_s, u"stage"_s}, {u"kanal"_s, u"channel"_s}, {u"anzahl"_s, u"count"_s},
        {u"teilnehmerzahl"_s, u"headcount"_s}, {u"angemeldet"_s, u"registered"_s}, {u"anmeldungen"_s, u"registered"_s},
        {u"bewertung"_s, u"rating"_s}, {u"notiz"_s, u"note"_s}, {u"bemerkung"_s, u"note"_s},
        {u"vertretung"_s, u"stand_in"_s}, {u"mitarbeiter"_s, u"full_name"_s}, {u"mitarbeiterin"_s, u"full_name"_s},
        {u"mitarbeitende"_s, u"full_name"_s}, {u"employee"_s, u"full_name"_s}, {u"kernteam"_s, u"core"_s},
        {u"kernmitglied"_s, u"core"_s}, {u"core_team"_s, u"core"_s}, {u"core_member"_s, u"core"_s}};
    static const QSet<QString> communities{
        u"gilde"_s, u"guild"_s, u"chapter"_s, u"arbeitskreis"_s, u"arbeitsgruppe"_s, u"ag"_s, u"netzwerk"_s, u"network"_s,
        u"kompetenzgruppe"_s, u"fachgruppe"_s, u"interessengruppe"_s, u"praxisgemeinschaft"_s, u"zirkel"_s, u"kreis"_s,
        u"circle"_s, u"community_of_practice"_s, u"cop"_s, u"working_group"_s, u"special_interest_group"_s, u"sig"_s, u"group"_s};
    return communities.contains(header) ? u"community"_s : words.value(header);
}

NameOrder nameOrderOf(const QString &header)
{
    static const QStringList given{u"vorname"_s, u"rufname"_s, u"firstname"_s, u"givenname"_s, u"forename"_s};
    static const QStringList surname{u"nachname"_s, u"familienname"_s, u"zuname"_s,    u"name"_s,
                                     u"lastname"_s, u"surname"_s,      u"familyname"_s};
    QString letters = header.toLower();
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    const auto isOf = [&](const QStringList &first, const QStringList &second) {
        return std::any_of(first.begin(), first.end(), [&](const QString &word) {
            QString rest = letters.startsWith(word) ? letters.mid(word.size()) : QString();
            if (rest.startsWith(u"und"_s) || rest.startsWith(u"and"_s))
                rest = rest.mid(3);
            return second.contains(rest);
        });
    };
    if (isOf(surname, given) || letters == u"lastfirst"_s)
        return NameOrder::SurnameFirst;
    return isOf(given, surname) || letters == u"firstlast"_s ? NameOrder::GivenFirst : NameOrder::Unknown;
}

} // namespace convenor
