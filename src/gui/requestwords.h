// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request.h"
#include "gui/standardbadge.h"
#include "gui/stepper.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <optional>

struct CaseFile;
class Sop;
class CalendarBook;

/// A request in the words of the window: what the inbox, the header and the stepper say. Pure; asks nobody.
namespace requestwords
{
QString kinds(RequestKinds kinds); ///< "Reset kata sandi, info User ID"
QStringList kindList(RequestKinds kinds); ///< one a chip
QString channel(Channel channel);
QString pokja(const QString &name); ///< short: "Pokja 3" for "Pokja Pemilihan 3"
QString person(const QString &name); ///< short: without the titles behind a comma
/// "hari ini, 09.12", "kemarin, 14.05", "19 Nov, 14.05", "19 Nov 2025"
QString received(const QDateTime &at, const QTimeZone &office, QDate today);
/// What stands beside the name: "Konfirmasi wajib", "SPSE gangguan", "Dibawa kurir".
QStringList flags(const Request &request);
/// Whom it waits for, empty while the officer's time counts.
QString waiting(const Request &request);
/// The officer's minutes in the present step, or whom it waits for.
standard::Reading time(const Request &request, int standardMinutes, const QDateTime &now,
                       const CalendarBook &calendars);
/// Whole minutes of working time, begun ones not counted.
int minutesUsed(const Request &request, const QDateTime &now, const CalendarBook &calendars);
QString stage(const Request &request); ///< of a closed one: its outcome
/// The nine steps with what was done, is now, comes, and is not needed on this request's way.
QList<Stepper::Step> steps(const CaseFile &file, const Sop &sop, const QDateTime &now);
} // namespace requestwords
