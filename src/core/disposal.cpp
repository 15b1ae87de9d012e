// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disposal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(disposal)
};
} // namespace

QByteArray DisposalMinutes::toJson() const
{
    QJsonArray people;
    for (const Person &person : witnesses)
        people.append(QJsonObject { { u"name"_s, person.name }, { u"position"_s, person.position } });
    return QJsonDocument(QJsonObject { { u"place"_s, place }, { u"method"_s, method }, { u"witnesses"_s, people } })
        .toJson(QJsonDocument::Compact);
}

DisposalMinutes DisposalMinutes::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    DisposalMinutes result { object[u"place"_s].toString(), object[u"method"_s].toString(), {} };
    for (const QJsonValue &person : object[u"witnesses"_s].toArray())
        result.witnesses.append({ person[u"name"_s].toString(), person[u"position"_s].toString() });
    return result;
}

const DisposalApproval *Disposal::approval(DisposalStep step) const
{
    const auto it =
        std::find_if(approvals.begin(), approvals.end(), [step](const DisposalApproval &a) { return a.step == step; });
    return it == approvals.end() ? nullptr : &*it;
}

int Disposal::onList() const
{
    return int(std::count_if(items.begin(), items.end(), [](const DisposalItem &item) { return item.isOn(); }));
}

QString disposal::name(DisposalKind kind)
{
    return kind == DisposalKind::Transfer ? Words::tr("proposed transfer") : Words::tr("proposed destruction");
}

QString disposal::name(DisposalState state)
{
    switch (state) {
    case DisposalState::Proposed:
        return Words::tr("proposed");
    case DisposalState::Approved:
        return Words::tr("approved");
    case DisposalState::Minuted:
        return Words::tr("minutes signed");
    case DisposalState::Purged:
        return Words::tr("destroyed");
    case DisposalState::Transferred:
        return Words::tr("handed over");
    case DisposalState::Withdrawn:
        break;
    }
    return Words::tr("withdrawn");
}

QString disposal::name(DisposalStep step, DisposalKind kind)
{
    switch (step) {
    case DisposalStep::Head:
        return Words::tr("Approval by the head of the unit");
    case DisposalStep::Panel:
        return Words::tr("Opinion of the appraisal panel");
    case DisposalStep::Regent:
        return Words::tr("Decision of the Bupati");
    case DisposalStep::National:
        return Words::tr("Approval by ANRI");
    case DisposalStep::Minutes:
        break;
    }
    return kind == DisposalKind::Transfer ? Words::tr("Minutes of the transfer")
                                          : Words::tr("Minutes of the destruction");
}
