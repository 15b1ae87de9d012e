// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readpaper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostBytes = 64 << 20; // unpacked
constexpr int fieldCount = int(PaperField::DecreeValidUntil) + 1;

QJsonObject packed(const FieldValue &value)
{
    const QRectF &b = value.box;
    return { { u"value"_s, value.value },
             { u"certain"_s, value.certain },
             { u"page"_s, value.page },
             { u"box"_s, QJsonArray { b.x(), b.y(), b.width(), b.height() } } };
}

FieldValue valueOf(const QJsonObject &json)
{
    const QJsonArray b = json.value(u"box"_s).toArray();
    return { json.value(u"value"_s).toString(), json.value(u"certain"_s).toBool(), json.value(u"page"_s).toInt(1),
             QRectF(b.at(0).toDouble(), b.at(1).toDouble(), b.at(2).toDouble(), b.at(3).toDouble()) };
}
} // namespace

QString ReadPaper::text() const
{
    QStringList texts;
    for (const PageWords &page : pages)
        texts << page.text();
    return texts.join(u'\n');
}

QByteArray ReadPaper::toJson() const
{
    QJsonArray all;
    for (const PageWords &page : pages)
        all.append(page.toJson());
    QJsonObject values;
    for (auto it = fields.values.begin(); it != fields.values.end(); ++it)
        values.insert(paperfields::code(it.key()), packed(it.value()));
    QJsonArray members;
    for (const DecreeMember &member : fields.members)
        members.append(QJsonArray { member.name, member.nip, member.position });
    QJsonObject out {
        { u"kind"_s, int(fields.kind) }, { u"pages"_s, all }, { u"fields"_s, values }, { u"members"_s, members }
    };
    if (fields.signature)
        out.insert(u"signature"_s, packed(*fields.signature));
    return qCompress(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

std::optional<ReadPaper> ReadPaper::fromJson(const QByteArray &bytes)
{
    if (bytes.size() < 5 || qFromBigEndian<quint32>(bytes.constData()) > quint32(mostBytes))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(qUncompress(bytes)).object();
    if (!json.contains(u"pages"_s))
        return {};
    ReadPaper out;
    for (const QJsonValue &page : json.value(u"pages"_s).toArray())
        out.pages.append(PageWords::fromJson(page.toObject()).value_or(PageWords {}));
    out.fields.kind =
        PaperKind(qBound(int(PaperKind::RequestLetter), json.value(u"kind"_s).toInt(), int(PaperKind::Proof)));
    const QJsonObject values = json.value(u"fields"_s).toObject();
    for (int i = 0; i < fieldCount; ++i) {
        const QString code = paperfields::code(PaperField(i));
        if (values.contains(code))
            out.fields.values.insert(PaperField(i), valueOf(values.value(code).toObject()));
    }
    for (const QJsonValue &member : json.value(u"members"_s).toArray()) {
        const QJsonArray a = member.toArray();
        out.fields.members.append({ a.at(0).toString(), a.at(1).toString(), a.at(2).toString() });
    }
    if (json.contains(u"signature"_s))
        out.fields.signature = valueOf(json.value(u"signature"_s).toObject());
    return out;
}
