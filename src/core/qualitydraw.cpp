// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualitydraw.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

QByteArray qualitydraw::key(const QString &seed, int agendaYear, int agendaNumber)
{
    const QString text = u"%1:%2/%3"_s.arg(seed).arg(agendaNumber, 4, 10, QLatin1Char('0')).arg(agendaYear);
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QList<DrawFact> qualitydraw::choose(const QList<DrawFact> &population, const QString &seed, int count)
{
    QList<std::pair<QByteArray, qsizetype>> order;
    for (qsizetype i = 0; i < population.size(); ++i)
        order.append({ key(seed, population.at(i).agendaYear, population.at(i).agendaNumber), i });
    std::sort(order.begin(), order.end());
    QList<DrawFact> result;
    for (qsizetype i = 0; i < std::min<qsizetype>(count, order.size()); ++i)
        result.append(population.at(order.at(i).second));
    return result;
}

QString qualitydraw::newSeed()
{
    return QString::number(QRandomGenerator::system()->bounded(10'000'000u, 100'000'000u));
}
