// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/nip.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

/// How an Indonesian office writes dates, times, numbers and personal numbers (R30, R44; SOP style "7 Januari 2022").
/// Written by rule, never by the system's locale. Empty or invalid input gives an empty text: whether a value is
/// required is the caller's business, as is checking that a NIP or phone is right.
namespace indonesian
{
QString month(int number); ///< 1 to 12: "Januari"
QString weekday(QDate date); ///< "Jumat"
QString date(QDate date); ///< "7 Januari 2022"
QString weekdayAndDate(QDate date); ///< "Jumat, 7 Januari 2022"
/// "09.30". Cut to the minute, not rounded.
QString time(QTime time);

/// "WIB", "WITA" or "WIT" by the offset that the zone has at @p at; elsewhere "UTC+10.30".
QString zoneName(const QTimeZone &zone, const QDateTime &at = {});
/// The wall clock of the office.
QString date(const QDateTime &at, const QTimeZone &office); ///< "7 Januari 2022"
QString time(const QDateTime &at, const QTimeZone &office); ///< "09.30 WIT"
QString dateAndTime(const QDateTime &at, const QTimeZone &office); ///< "7 Januari 2022 pukul 09.30 WIT"

/// Terbilang: 21 "dua puluh satu", 1001 "seribu satu", -3 "minus tiga". Up to the full range of qint64.
QString words(qint64 number);
/// "1 (satu) lembar"; without a unit "1 (satu)".
QString counted(qint64 number, const QString &unit = {});
QString integer(qint64 number); ///< "1.234.567"
QString decimal(double number, int digits); ///< "1.234,50", rounded half away from zero

/// "19650705 199203 1 023"; what has not 18 digits is given back trimmed and otherwise unchanged.
QString nip(const QString &number);
/// "NIP. 19650705 199203 1 023", "NI PPPK. ...", or the bare number of somebody outside the civil service.
QString nipLine(const QString &number, NipKind kind);

QString maskedNip(const QString &number); ///< "19650705 ****** * ***"
QString maskedPhone(const QString &number); ///< "+62812****890"
/// "PO****1". The stars are always four, so that the length is not told.
QString maskedUserId(const QString &userId);
} // namespace indonesian
