// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archiving.h"

#include <QCoreApplication>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(archiving)
};
} // namespace

QString archiving::name(CountVerdict verdict)
{
    switch (verdict) {
    case CountVerdict::Found:
        return Words::tr("found");
    case CountVerdict::WrongPlace:
        return Words::tr("in the wrong place");
    case CountVerdict::Unknown:
        return Words::tr("unknown code");
    case CountVerdict::Missing:
        return Words::tr("missing");
    case CountVerdict::OnLoan:
        return Words::tr("on loan");
    case CountVerdict::LentButHere:
        return Words::tr("noted as lent, but here");
    case CountVerdict::NotFiled:
        break;
    }
    return Words::tr("has no place yet");
}

QString archiving::name(HoldKind kind)
{
    switch (kind) {
    case HoldKind::Legal:
        return Words::tr("legal case");
    case HoldKind::Audit:
        return Words::tr("audit");
    case HoldKind::Other:
        break;
    }
    return Words::tr("other reason");
}
