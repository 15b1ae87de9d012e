// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/registerstore.h"
#include "desk/intakedesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
QJsonObject paperObject(const NewPaper &p)
{
    return { { u"kind"_s, int(p.kind) },
             { u"fileName"_s, p.fileName },
             { u"mediaType"_s, p.mediaType },
             { u"sha256"_s, p.sha256 },
             { u"pages"_s, p.pages },
             { u"sheets"_s, p.sheets },
             { u"original"_s, p.original },
             { u"signed"_s, p.digitallySigned },
             { u"madeOf"_s, QJsonArray::fromStringList(p.madeOf) },
             { u"texts"_s, QJsonArray::fromStringList(p.pageTexts) } };
}

NewPaper paperOf(const QJsonObject &o)
{
    NewPaper p;
    p.kind = PaperKind(o[u"kind"_s].toInt());
    p.fileName = o[u"fileName"_s].toString();
    p.mediaType = o[u"mediaType"_s].toString();
    p.sha256 = o[u"sha256"_s].toString();
    p.pages = o[u"pages"_s].toInt(1);
    p.sheets = o[u"sheets"_s].toInt(1);
    p.original = o[u"original"_s].toBool();
    p.digitallySigned = o[u"signed"_s].toBool();
    for (const QJsonValue &text : o[u"texts"_s].toArray())
        p.pageTexts << text.toString();
    for (const QJsonValue &sha256 : o[u"madeOf"_s].toArray())
        p.madeOf << sha256.toString();
    return p;
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonValue msOf(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toMSecsSinceEpoch()) : QJsonValue(QJsonValue::Null);
}

QDateTime timeOf(const QJsonValue &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}
} // namespace

QByteArray IntakeForm::toJson() const
{
    QJsonArray changeList;
    for (const ChangeItem &c : changes)
        changeList.append(QJsonObject { { u"field"_s, int(c.field) }, { u"from"_s, c.from }, { u"to"_s, c.to } });
    QJsonArray paperList;
    for (const NewPaper &p : papers)
        paperList.append(paperObject(p));
    QJsonObject unreadTexts;
    for (auto it = unread.cbegin(); it != unread.cend(); ++it)
        unreadTexts.insert(it.key(), it.value());
    QJsonObject lateTimes;
    if (late)
        lateTimes = { { u"slip"_s, late->slip },
                      { u"receivedAt"_s, msOf(late->receivedAt) },
                      { u"checkedFrom"_s, msOf(late->checkedFrom) },
                      { u"checkedTo"_s, msOf(late->checkedTo) } };
    const QJsonObject o { { u"applicant"_s,
                            QJsonDocument::fromJson(RegisterStore::toJson(applicant).toUtf8()).object() },
                          { u"account"_s, raw(account) },
                          { u"kinds"_s, int(kinds) },
                          { u"channel"_s, int(channel) },
                          { u"carrierName"_s, carrierName },
                          { u"carrierNip"_s, carrierNip },
                          { u"letterNumber"_s, letterNumber },
                          { u"letterDate"_s, iso(letterDate) },
                          { u"letterSubject"_s, letterSubject },
                          { u"decreeIssuer"_s, decreeIssuer },
                          { u"decreeValidFrom"_s, iso(decreeValidFrom) },
                          { u"reason"_s, int(reason) },
                          { u"reasonText"_s, reasonText },
                          { u"tried"_s, int(tried) },
                          { u"changes"_s, changeList },
                          { u"papers"_s, paperList },
                          { u"late"_s, lateTimes },
                          { u"unread"_s, unreadTexts } };
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

IntakeForm IntakeForm::fromJson(const QByteArray &json)
{
    const QJsonObject o = QJsonDocument::fromJson(json).object();
    IntakeForm f;
    f.applicant = RegisterStore::fromJson(
        QString::fromUtf8(QJsonDocument(o[u"applicant"_s].toObject()).toJson(QJsonDocument::Compact)));
    f.account = AccountId(o[u"account"_s].toInteger());
    f.kinds = RequestKinds(o[u"kinds"_s].toInt());
    f.channel = Channel(o[u"channel"_s].toInt(1));
    f.carrierName = o[u"carrierName"_s].toString();
    f.carrierNip = o[u"carrierNip"_s].toString();
    f.letterNumber = o[u"letterNumber"_s].toString();
    f.letterDate = dateOf(o[u"letterDate"_s]);
    f.letterSubject = o[u"letterSubject"_s].toString();
    f.decreeIssuer = o[u"decreeIssuer"_s].toString();
    f.decreeValidFrom = dateOf(o[u"decreeValidFrom"_s]);
    f.reason = ResetReason(o[u"reason"_s].toInt(1));
    f.reasonText = o[u"reasonText"_s].toString();
    f.tried = TriedSelfService(o[u"tried"_s].toInt());
    for (const QJsonValue &value : o[u"changes"_s].toArray()) {
        const QJsonObject c = value.toObject();
        f.changes.append(
            { 0, ComparedField(c[u"field"_s].toInt()), c[u"from"_s].toString(), c[u"to"_s].toString(), {} });
    }
    for (const QJsonValue &value : o[u"papers"_s].toArray())
        f.papers.append(paperOf(value.toObject()));
    if (const QJsonObject times = o[u"late"_s].toObject(); !times.isEmpty())
        f.late = LateEntry { times[u"slip"_s].toInteger(), timeOf(times[u"receivedAt"_s]),
                             timeOf(times[u"checkedFrom"_s]), timeOf(times[u"checkedTo"_s]) };
    const QJsonObject unread = o[u"unread"_s].toObject();
    for (auto it = unread.begin(); it != unread.end(); ++it)
        f.unread.insert(it.key(), it.value().toString());
    return f;
}
