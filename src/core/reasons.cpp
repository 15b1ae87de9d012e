// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reasons.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

Error unreadable(const QString &detail)
{
    return fault(Words::tr("The list of reasons cannot be read. Restore it in the settings or ask the keeper."),
                 detail);
}
} // namespace

Reasons Reasons::builtIn()
{
    QFile file(QStringLiteral(":/letters/reasons.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw unreadable(file.fileName());
    return fromJson(file.readAll());
}

Reasons Reasons::fromJson(const QByteArray &json)
{
    static const QRegularExpression shape(QStringLiteral("\\A[KB][0-9]{1,2}\\z"));
    QJsonParseError error;
    const QJsonArray list = QJsonDocument::fromJson(json, &error).array();
    if (list.isEmpty())
        throw unreadable(error.errorString());
    Reasons reasons;
    for (const auto &entry : list) {
        const Reason reason { entry[QStringLiteral("code")].toString(),     entry[QStringLiteral("text")].toString(),
                              entry[QStringLiteral("sentence")].toString(), entry[QStringLiteral("action")].toString(),
                              entry[QStringLiteral("paper")].toString(),    entry[QStringLiteral("missing")].toBool() };
        if (!shape.match(reason.code).hasMatch() || reasons.find(reason.code))
            throw unreadable(QStringLiteral("a code is wrong or stands twice"));
        if (reason.text.isEmpty() || reason.sentence.isEmpty() || reason.action.isEmpty())
            throw unreadable(QStringLiteral("a reason lacks a text"));
        if (!reason.isRejection() && reason.paper.isEmpty())
            throw unreadable(QStringLiteral("a reason lacks its paper"));
        reasons.m_reasons.append(reason);
    }
    return reasons;
}

QList<Reason> Reasons::forPaper(const QString &paperCode) const
{
    QList<Reason> found;
    for (const Reason &reason : m_reasons) {
        if (!reason.isRejection() && reason.paper == paperCode)
            found.append(reason);
    }
    return found;
}

QList<Reason> Reasons::rejections() const
{
    QList<Reason> found;
    for (const Reason &reason : m_reasons) {
        if (reason.isRejection())
            found.append(reason);
    }
    return found;
}

const Reason *Reasons::find(const QString &code) const
{
    for (const Reason &reason : m_reasons) {
        if (reason.code == code)
            return &reason;
    }
    return nullptr;
}

QString Reasons::whyNoRejection(const QStringList &codes) const
{
    if (codes.isEmpty())
        return Words::tr("A rejection needs at least one reason. Choose one from the list.");
    for (const QString &code : codes) {
        const Reason *reason = find(code);
        if (!reason || !reason->isRejection())
            return Words::tr("\"%1\" is no reason for a rejection. Choose one from the list.").arg(code);
    }
    return {};
}
