// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings.h"

#include "core/error.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
/// Calls visit(name, member) for every field, so that writing and reading cannot drift apart.
template <class Settings, class Visit> void visitFields(Settings &s, Visit &&visit)
{
    visit(u"government"_s, s.government);
    visit(u"body"_s, s.body);
    visit(u"unit"_s, s.unit);
    visit(u"shortName"_s, s.shortName);
    visit(u"address"_s, s.address);
    visit(u"city"_s, s.city);
    visit(u"postalCode"_s, s.postalCode);
    visit(u"phone"_s, s.phone);
    visit(u"email"_s, s.email);
    visit(u"web"_s, s.web);
    visit(u"logo"_s, s.logo);
    visit(u"timeZone"_s, s.timeZone);
    visit(u"spseAddress"_s, s.spseAddress);
    visit(u"counterHours"_s, s.counterHours);
    visit(u"numberPattern"_s, s.numberPattern);
    visit(u"secretNumberPattern"_s, s.secretNumberPattern);
    visit(u"numbersByHand"_s, s.numbersByHand);
    visit(u"srikandi"_s, s.srikandi);
    visit(u"classification"_s, s.classification);
    visit(u"unitCode"_s, s.unitCode);
    visit(u"paper"_s, s.paper);
    visit(u"marginTop"_s, s.marginTop);
    visit(u"marginRight"_s, s.marginRight);
    visit(u"marginBottom"_s, s.marginBottom);
    visit(u"marginLeft"_s, s.marginLeft);
    visit(u"font"_s, s.font);
    visit(u"fontSize"_s, s.fontSize);
    visit(u"signManner"_s, s.signatory.manner);
    visit(u"signOnBehalfOf"_s, s.signatory.onBehalfOf);
    visit(u"signBy"_s, s.signatory.by);
    visit(u"signPosition"_s, s.signatory.position);
    visit(u"signName"_s, s.signatory.name);
    visit(u"signRank"_s, s.signatory.rank);
    visit(u"signNip"_s, s.signatory.nip);
    visit(u"signTteFrame"_s, s.signatory.tteFrame);
    visit(u"copyTo"_s, s.copyTo);
    visit(u"idleLockMinutes"_s, s.idleLockMinutes);
    visit(u"passwordLength"_s, s.passwordLength);
    visit(u"completionDays"_s, s.completionDays);
    visit(u"uncollectedDays"_s, s.uncollectedDays);
    visit(u"retention"_s, s.retention);
    visit(u"secretPrinter"_s, s.secretPrinter);
    visit(u"spseSteps"_s, s.spseSteps);
}

struct Writer {
    QJsonObject object;
    void operator()(const QString &name, const QString &v) { object.insert(name, v); }
    void operator()(const QString &name, const QByteArray &v)
    {
        object.insert(name, QString::fromLatin1(v.toBase64()));
    }
    void operator()(const QString &name, const int &v) { object.insert(name, v); }
    void operator()(const QString &name, const SheetFormat &v) { object.insert(name, int(v)); }
};

struct Reader {
    QJsonObject object;
    void operator()(const QString &name, QString &v) const { v = object.value(name).toString(v); }
    void operator()(const QString &name, int &v) const { v = object.value(name).toInt(v); }
    void operator()(const QString &name, SheetFormat &v) const { v = SheetFormat(object.value(name).toInt(int(v))); }
    void operator()(const QString &name, QByteArray &v) const
    {
        if (object.contains(name))
            v = QByteArray::fromBase64(object.value(name).toString().toLatin1());
    }
};
} // namespace

QByteArray OfficeSettings::toJson() const
{
    Writer writer;
    visitFields(*this, writer);
    return QJsonDocument(writer.object).toJson(QJsonDocument::Compact);
}

OfficeSettings OfficeSettings::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        throw fault(u"The office's settings cannot be read."_s);
    OfficeSettings settings;
    const Reader reader { document.object() };
    visitFields(settings, reader);
    return settings;
}
