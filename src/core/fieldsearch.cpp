// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldsearch.h"

#include "core/decreeplaces.h"
#include "core/letterplaces.h"
#include "core/personplaces.h"

using namespace Qt::StringLiterals;

QList<FieldPlace> fieldsearch::inLetter(const QList<PageLine> &lines, PlaceSearch::JoinedLines &joined)
{
    PlaceSearch search(lines, joined);
    const qsizetype body = letterplaces::bodyStart(lines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i <= body)
            letterplaces::findNumber(search, i);
        letterplaces::findDate(search, i, i <= body);
        personplaces::findNips(search, i);
        personplaces::findNameAndUser(search, i);
        personplaces::findPokja(search, i);
        if (i >= body) {
            personplaces::findInTable(search, i);
            personplaces::findContact(search, i);
            decreeplaces::findMention(search, i);
        }
        decreeplaces::findValidity(search, i);
    }
    return search.found();
}

QList<FieldPlace> fieldsearch::inDecree(const QList<PageLine> &lines, PlaceSearch::JoinedLines &joined)
{
    static const QRegularExpression about = placesearch::words(u"\\A\\s*(?:tentang|menimbang)\\b"_s);
    PlaceSearch search(lines, joined);
    bool head = true;
    int page = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].page != page) {
            page = lines[i].page;
            head = i == 0;
        }
        head = head && !placesearch::has(lines[i].text, about);
        decreeplaces::findHead(search, i, head);
        decreeplaces::findSetDate(search, i);
        decreeplaces::findValidity(search, i);
        personplaces::findPokja(search, i);
        personplaces::findNips(search, i);
    }
    return search.found();
}
