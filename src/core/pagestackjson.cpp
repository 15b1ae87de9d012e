// SPDX-License-Identifier: GPL-3.0-or-later
// How a stack outlives the program: order, decisions and what was on its way into a request.
#include "core/pagestack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
QJsonObject toObject(const StackOrigin &origin)
{
    return { { u"sha256"_s, origin.sha256 }, { u"name"_s, origin.fileName }, { u"type"_s, origin.mediaType },
             { u"page"_s, origin.page },     { u"pages"_s, origin.pages },   { u"signed"_s, origin.digitallySigned } };
}

QJsonObject toObject(const StackPage &page)
{
    QJsonObject o { { u"id"_s, page.id },
                    { u"run"_s, page.run },
                    { u"file"_s, page.file },
                    { u"width"_s, page.pixels.width() },
                    { u"height"_s, page.pixels.height() },
                    { u"dpi"_s, page.dpi },
                    { u"turns"_s, page.turns },
                    { u"straighten"_s, page.straighten },
                    { u"crop"_s, page.crop },
                    { u"even"_s, page.even },
                    { u"starts"_s, page.startsPaper } };
    if (page.kind)
        o.insert(u"kind"_s, int(*page.kind));
    if (page.keep)
        o.insert(u"keep"_s, *page.keep);
    if (page.origin)
        o.insert(u"origin"_s, toObject(*page.origin));
    QJsonArray corners;
    for (const QPointF &corner : page.corners)
        corners << corner.x() << corner.y();
    if (!corners.isEmpty())
        o.insert(u"corners"_s, corners);
    return o;
}

std::optional<StackOrigin> originFrom(const QJsonObject &o)
{
    if (o[u"sha256"].toString().isEmpty())
        return {};
    return StackOrigin { o[u"sha256"].toString(), o[u"name"].toString(), o[u"type"].toString(),
                         o[u"page"].toInt(1),     o[u"pages"].toInt(1),  o[u"signed"].toBool() };
}

StackPage pageFrom(const QJsonObject &o)
{
    StackPage page;
    page.id = o[u"id"].toInt();
    page.run = o[u"run"].toInt();
    page.file = o[u"file"].toString();
    page.pixels = { o[u"width"].toInt(), o[u"height"].toInt() };
    page.dpi = o[u"dpi"].toDouble();
    page.turns = ((o[u"turns"].toInt() % 4) + 4) % 4;
    page.straighten = o[u"straighten"].toBool(true);
    page.crop = o[u"crop"].toBool();
    page.even = o[u"even"].toBool();
    page.startsPaper = o[u"starts"].toBool();
    const int kind = o[u"kind"].toInt();
    if (kind >= int(PaperKind::RequestLetter) && kind <= int(PaperKind::Proof))
        page.kind = PaperKind(kind);
    if (o.contains(u"keep"))
        page.keep = o[u"keep"].toBool();
    page.origin = originFrom(o[u"origin"].toObject());
    const QJsonArray corners = o[u"corners"].toArray();
    for (qsizetype i = 0; corners.size() == 8 && i < 8; i += 2)
        page.corners << QPointF(corners[i].toDouble(), corners[i + 1].toDouble());
    return page;
}
QJsonArray numbers(const QList<int> &all)
{
    QJsonArray out;
    for (const int one : all)
        out.append(one);
    return out;
}
} // namespace

QByteArray PageStack::toJson() const
{
    QJsonArray pages;
    for (const StackPage &page : m_pages)
        pages.append(toObject(page));
    QJsonArray known;
    for (const int id : m_known)
        known.append(id);
    QJsonArray filings;
    for (const StackFiling &filing : m_filings)
        filings.append(QJsonObject { { u"request"_s, filing.request },
                                     { u"sha256"_s, QJsonArray::fromStringList(filing.sha256) },
                                     { u"ids"_s, numbers(filing.ids) } });
    const QJsonObject all { { u"pages"_s, pages }, { u"known"_s, known }, { u"filing"_s, filings } };
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

PageStack PageStack::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PageStack stack;
    for (const auto &entry : object[u"pages"].toArray()) {
        const StackPage page = pageFrom(entry.toObject());
        if (page.id > 0 && stack.rowOf(page.id) < 0)
            stack.m_pages.append(page);
    }
    for (const auto &id : object[u"known"].toArray())
        stack.m_known.insert(id.toInt());
    for (const auto &entry : object[u"filing"].toArray()) {
        const QJsonObject o = entry.toObject();
        StackFiling filing { o[u"request"].toInteger(), {}, {} };
        for (const auto &sha : o[u"sha256"].toArray())
            filing.sha256.append(sha.toString());
        for (const auto &id : o[u"ids"].toArray())
            filing.ids.append(id.toInt());
        stack.m_filings.append(filing);
    }
    return stack;
}
