// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indonesian.h"

#include <QStringList>

#include <array>
#include <cmath>

namespace
{
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// 1 to 999; nothing for 0.
QStringList hundreds(int number)
{
    static const std::array<QString, 12> small { QString(),
                                                 QStringLiteral("satu"),
                                                 QStringLiteral("dua"),
                                                 QStringLiteral("tiga"),
                                                 QStringLiteral("empat"),
                                                 QStringLiteral("lima"),
                                                 QStringLiteral("enam"),
                                                 QStringLiteral("tujuh"),
                                                 QStringLiteral("delapan"),
                                                 QStringLiteral("sembilan"),
                                                 QStringLiteral("sepuluh"),
                                                 QStringLiteral("sebelas") };
    const auto word = [](int n) { return small.at(static_cast<size_t>(n)); };
    if (number == 0)
        return {};
    if (number < 12)
        return { word(number) };
    if (number < 20)
        return { word(number - 10), QStringLiteral("belas") };
    if (number < 100)
        return QStringList { word(number / 10), QStringLiteral("puluh") } + hundreds(number % 10);
    if (number < 200)
        return QStringList { QStringLiteral("seratus") } + hundreds(number - 100);
    return QStringList { word(number / 100), QStringLiteral("ratus") } + hundreds(number % 100);
}

/// The digits of a whole number with a dot before every third from the right.
QString grouped(const QString &digits)
{
    QString result = digits;
    for (qsizetype at = result.size() - 3; at > 0; at -= 3)
        result.insert(at, QLatin1Char('.'));
    return result;
}
} // namespace

namespace indonesian
{
QString month(int number)
{
    static const QStringList names {
        QStringLiteral("Januari"),   QStringLiteral("Februari"), QStringLiteral("Maret"),    QStringLiteral("April"),
        QStringLiteral("Mei"),       QStringLiteral("Juni"),     QStringLiteral("Juli"),     QStringLiteral("Agustus"),
        QStringLiteral("September"), QStringLiteral("Oktober"),  QStringLiteral("November"), QStringLiteral("Desember")
    };
    return names.value(number - 1);
}

QString weekday(QDate date)
{
    static const QStringList names { QStringLiteral("Senin"), QStringLiteral("Selasa"), QStringLiteral("Rabu"),
                                     QStringLiteral("Kamis"), QStringLiteral("Jumat"),  QStringLiteral("Sabtu"),
                                     QStringLiteral("Minggu") };
    return names.value(date.dayOfWeek() - 1);
}

QString date(QDate date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("%1 %2 %3")
        .arg(QString::number(date.day()), month(date.month()), QString::number(date.year()));
}

QString weekdayAndDate(QDate date)
{
    if (!date.isValid())
        return {};
    return weekday(date) + QStringLiteral(", ") + indonesian::date(date);
}

QString time(QTime time)
{
    if (!time.isValid())
        return {};
    return twoDigits(time.hour()) + QLatin1Char('.') + twoDigits(time.minute());
}

QString zoneName(const QTimeZone &zone, const QDateTime &at)
{
    if (!zone.isValid())
        return {};
    const QDateTime moment = at.isValid() ? at : QDateTime(QDate(2022, 1, 7), QTime(0, 0), Qt::UTC);
    const int minutes = zone.offsetFromUtc(moment) / 60;
    switch (minutes) {
    case 7 * 60:
        return QStringLiteral("WIB");
    case 8 * 60:
        return QStringLiteral("WITA");
    case 9 * 60:
        return QStringLiteral("WIT");
    default:
        break;
    }
    const int size = std::abs(minutes);
    return QStringLiteral("UTC") + (minutes < 0 ? QLatin1Char('-') : QLatin1Char('+')) + twoDigits(size / 60)
        + QLatin1Char('.') + twoDigits(size % 60);
}

QString date(const QDateTime &at, const QTimeZone &office)
{
    return at.isValid() ? date(at.toTimeZone(office).date()) : QString();
}

QString time(const QDateTime &at, const QTimeZone &office)
{
    if (!at.isValid())
        return {};
    return time(at.toTimeZone(office).time()) + QLatin1Char(' ') + zoneName(office, at);
}

QString dateAndTime(const QDateTime &at, const QTimeZone &office)
{
    if (!at.isValid())
        return {};
    return date(at, office) + QStringLiteral(" pukul ") + time(at, office);
}

QString words(qint64 number)
{
    if (number == 0)
        return QStringLiteral("nol");
    static const QStringList scales { QString(),
                                      QStringLiteral("ribu"),
                                      QStringLiteral("juta"),
                                      QStringLiteral("miliar"),
                                      QStringLiteral("triliun"),
                                      QStringLiteral("kuadriliun"),
                                      QStringLiteral("kuintiliun") };
    const bool negative = number < 0;
    // The smallest qint64 has no positive twin, hence the unsigned negation.
    quint64 rest = negative ? quint64(0) - static_cast<quint64>(number) : static_cast<quint64>(number);
    QStringList result;
    for (qsizetype scale = 0; rest > 0; ++scale, rest /= 1000) {
        const int part = static_cast<int>(rest % 1000);
        if (part == 0)
            continue;
        if (part == 1 && scale == 1)
            result.prepend(QStringLiteral("seribu"));
        else
            result = hundreds(part) + (scale > 0 ? QStringList { scales.at(scale) } : QStringList()) + result;
    }
    // "dua belas" stands in two words, "sebelas" and "sepuluh" in one: all parts are joined by one blank.
    if (negative)
        result.prepend(QStringLiteral("minus"));
    return result.join(QLatin1Char(' '));
}

QString counted(qint64 number, const QString &unit)
{
    const QString both = QStringLiteral("%1 (%2)").arg(integer(number), words(number));
    return unit.isEmpty() ? both : both + QLatin1Char(' ') + unit;
}

QString integer(qint64 number)
{
    const QString plain = QString::number(number);
    return plain.startsWith(QLatin1Char('-')) ? QLatin1Char('-') + grouped(plain.mid(1)) : grouped(plain);
}

QString decimal(double number, int digits)
{
    if (!std::isfinite(number))
        return {};
    const double scale = std::pow(10.0, digits);
    const QString plain = QString::number(std::round(std::abs(number) * scale) / scale, 'f', digits);
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? plain : plain.left(point);
    const QString result = point < 0 ? grouped(whole) : grouped(whole) + QLatin1Char(',') + plain.mid(point + 1);
    const bool zero = plain.count(QLatin1Char('0')) + (point < 0 ? 0 : 1) == plain.size();
    return number < 0 && !zero ? QLatin1Char('-') + result : result;
}

QString nip(const QString &number)
{
    const QString digits = digitsOf(number);
    if (digits.size() != 18)
        return number.trimmed();
    return digits.left(8) + QLatin1Char(' ') + digits.mid(8, 6) + QLatin1Char(' ') + digits.mid(14, 1)
        + QLatin1Char(' ') + digits.mid(15);
}

QString nipLine(const QString &number, NipKind kind)
{
    const QString text = nip(number);
    if (text.isEmpty())
        return {};
    switch (kind) {
    case NipKind::Pns:
        return QStringLiteral("NIP. ") + text;
    case NipKind::Pppk:
        return QStringLiteral("NI PPPK. ") + text;
    case NipKind::Other:
        break;
    }
    return text;
}

QString maskedNip(const QString &number)
{
    const QString digits = digitsOf(number);
    if (digits.size() == 18)
        return digits.left(8) + QStringLiteral(" ****** * ***");
    const QString text = number.trimmed();
    return text.isEmpty() ? QString() : text.left(text.size() > 6 ? 2 : 0) + QStringLiteral("****");
}

QString maskedPhone(const QString &number)
{
    const QString text = number.trimmed();
    if (text.isEmpty())
        return {};
    const qsizetype head = text.startsWith(QLatin1Char('+')) ? 6 : 4;
    if (text.size() < head + 5)
        return QStringLiteral("****");
    return text.left(head) + QStringLiteral("****") + text.right(3);
}

QString maskedUserId(const QString &userId)
{
    const QString text = userId.trimmed();
    if (text.isEmpty())
        return {};
    if (text.size() < 6)
        return text.left(text.size() > 2 ? 1 : 0) + QStringLiteral("****");
    return text.left(2) + QStringLiteral("****") + text.right(1);
}
} // namespace indonesian
