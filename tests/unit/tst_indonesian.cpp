// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indonesian.h"

#include <QLocale>
#include <QTest>

#include <clocale>
#include <limits>

class TestIndonesian final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesInWords();
    void everyMonthAndDay();
    void zonesOfTheOffice();
    void theOfficesClock();
    void numbersInWords_data();
    void numbersInWords();
    void numbersInDigits();
    void numbersOfPersons();
    void masks();
    void nothingGivesNothing();
};

namespace
{
struct Setting {
    const char *name;
    QLocale locale;
};

template <typename Check> void underEveryLocale(const Check &check)
{
    static const Setting settings[] { { "C", QLocale::c() },
                                      { "tr_TR.UTF-8", QLocale(QLocale::Turkish, QLocale::Turkey) },
                                      { "en_US.UTF-8", QLocale(QLocale::English, QLocale::UnitedStates) },
                                      { "ar_EG.UTF-8", QLocale(QLocale::Arabic, QLocale::Egypt) },
                                      { "id_ID.UTF-8", QLocale(QLocale::Indonesian, QLocale::Indonesia) } };
    for (const Setting &setting : settings) {
        std::setlocale(LC_ALL, setting.name); // where the system has it; Qt's own default does not need it
        QLocale::setDefault(setting.locale);
        check();
    }
    std::setlocale(LC_ALL, "C");
    QLocale::setDefault(QLocale::c());
}
} // namespace

void TestIndonesian::datesInWords()
{
    underEveryLocale([] {
        QCOMPARE(indonesian::date(QDate(2022, 1, 7)), QStringLiteral("7 Januari 2022"));
        QCOMPARE(indonesian::date(QDate(2024, 2, 29)), QStringLiteral("29 Februari 2024"));
        QCOMPARE(indonesian::weekdayAndDate(QDate(2022, 1, 7)), QStringLiteral("Jumat, 7 Januari 2022"));
        QCOMPARE(indonesian::time(QTime(9, 30)), QStringLiteral("09.30"));
        QCOMPARE(indonesian::time(QTime(23, 59, 59)), QStringLiteral("23.59"));
        QCOMPARE(indonesian::time(QTime(0, 0)), QStringLiteral("00.00"));
    });
}

void TestIndonesian::everyMonthAndDay()
{
    const QStringList months = QStringLiteral("Januari Februari Maret April Mei Juni Juli Agustus September Oktober "
                                              "November Desember")
                                   .split(QLatin1Char(' '));
    const QStringList days = QStringLiteral("Senin Selasa Rabu Kamis Jumat Sabtu Minggu").split(QLatin1Char(' '));
    underEveryLocale([&] {
        for (int i = 1; i <= 12; ++i) {
            QCOMPARE(indonesian::month(i), months.at(i - 1));
            QCOMPARE(indonesian::date(QDate(2026, i, 1)), QStringLiteral("1 %1 2026").arg(months.at(i - 1)));
        }
        for (int i = 0; i < 7; ++i)
            QCOMPARE(indonesian::weekday(QDate(2026, 11, 23).addDays(i)), days.at(i)); // 23 November 2026 is a Monday
    });
}

void TestIndonesian::zonesOfTheOffice()
{
    QCOMPARE(indonesian::zoneName(QTimeZone("Asia/Jakarta")), QStringLiteral("WIB"));
    QCOMPARE(indonesian::zoneName(QTimeZone("Asia/Pontianak")), QStringLiteral("WIB"));
    QCOMPARE(indonesian::zoneName(QTimeZone("Asia/Makassar")), QStringLiteral("WITA"));
    QCOMPARE(indonesian::zoneName(QTimeZone("Asia/Jayapura")), QStringLiteral("WIT"));
    const QDateTime july(QDate(2022, 7, 1), QTime(0, 0), Qt::UTC);
    const QDateTime january(QDate(2022, 1, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(indonesian::zoneName(QTimeZone("Australia/Adelaide"), july), QStringLiteral("UTC+09.30"));
    QCOMPARE(indonesian::zoneName(QTimeZone("America/St_Johns"), january), QStringLiteral("UTC-03.30"));
}

void TestIndonesian::theOfficesClock()
{
    const QTimeZone bula("Asia/Jayapura");
    const QDateTime morning(QDate(2022, 1, 7), QTime(0, 30), Qt::UTC);
    underEveryLocale([&] {
        QCOMPARE(indonesian::time(morning, bula), QStringLiteral("09.30 WIT"));
        QCOMPARE(indonesian::dateAndTime(morning, bula), QStringLiteral("7 Januari 2022 pukul 09.30 WIT"));
    });
    // The office's day begins nine hours before that of UTC.
    const QDateTime evening(QDate(2021, 12, 31), QTime(15, 0), Qt::UTC);
    QCOMPARE(indonesian::date(evening, bula), QStringLiteral("1 Januari 2022"));
    QCOMPARE(indonesian::date(evening, QTimeZone("Asia/Jakarta")), QStringLiteral("31 Desember 2021"));
}

void TestIndonesian::numbersInWords_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("words");
    const auto row = [](qint64 number, const char *words) {
        QTest::newRow(qPrintable(QString::number(number))) << number << QString::fromLatin1(words);
    };
    row(0, "nol");
    row(1, "satu");
    row(10, "sepuluh");
    row(11, "sebelas");
    row(12, "dua belas");
    row(19, "sembilan belas");
    row(20, "dua puluh");
    row(21, "dua puluh satu");
    row(50, "lima puluh");
    row(100, "seratus");
    row(101, "seratus satu");
    row(110, "seratus sepuluh");
    row(111, "seratus sebelas");
    row(200, "dua ratus");
    row(999, "sembilan ratus sembilan puluh sembilan");
    row(1000, "seribu");
    row(1001, "seribu satu");
    row(2026, "dua ribu dua puluh enam");
    row(10000, "sepuluh ribu");
    row(11000, "sebelas ribu");
    row(101000, "seratus satu ribu");
    row(1000000, "satu juta");
    row(1001000, "satu juta seribu");
    row(2000000001, "dua miliar satu");
    row(-3, "minus tiga");
}

void TestIndonesian::numbersInWords()
{
    QFETCH(qint64, number);
    QFETCH(QString, words);
    underEveryLocale([&] { QCOMPARE(indonesian::words(number), words); });
}

void TestIndonesian::numbersInDigits()
{
    underEveryLocale([] {
        QCOMPARE(indonesian::counted(1, QStringLiteral("berkas")), QStringLiteral("1 (satu) berkas"));
        QCOMPARE(indonesian::counted(1, QStringLiteral("lembar")), QStringLiteral("1 (satu) lembar"));
        QCOMPARE(indonesian::counted(50), QStringLiteral("50 (lima puluh)"));
        QCOMPARE(indonesian::counted(1500, QStringLiteral("berkas")),
                 QStringLiteral("1.500 (seribu lima ratus) berkas"));
        QCOMPARE(indonesian::integer(999), QStringLiteral("999"));
        QCOMPARE(indonesian::integer(-1234567), QStringLiteral("-1.234.567"));
        QCOMPARE(indonesian::decimal(1234.5, 2), QStringLiteral("1.234,50"));
        QCOMPARE(indonesian::decimal(0.5, 0), QStringLiteral("1"));
        QCOMPARE(indonesian::decimal(-0.001, 2), QStringLiteral("0,00"));
        QCOMPARE(indonesian::decimal(-12.34, 1), QStringLiteral("-12,3"));
    });
    QVERIFY(
        indonesian::words(std::numeric_limits<qint64>::min()).startsWith(QStringLiteral("minus sembilan kuintiliun")));
}

void TestIndonesian::numbersOfPersons()
{
    QCOMPARE(indonesian::nip(QStringLiteral("196507051992031023")), QStringLiteral("19650705 199203 1 023"));
    QCOMPARE(indonesian::nip(QStringLiteral("19650705 199203 1 023")), QStringLiteral("19650705 199203 1 023"));
    QCOMPARE(indonesian::nip(QStringLiteral(" 12.345 ")), QStringLiteral("12.345"));
    QCOMPARE(indonesian::nipLine(QStringLiteral("196507051992031023"), NipKind::Pns),
             QStringLiteral("NIP. 19650705 199203 1 023"));
    QCOMPARE(indonesian::nipLine(QStringLiteral("199001012023211001"), NipKind::Pppk),
             QStringLiteral("NI PPPK. 19900101 202321 1 001"));
    QCOMPARE(indonesian::nipLine(QStringLiteral("K-17"), NipKind::Other), QStringLiteral("K-17"));
}

void TestIndonesian::masks()
{
    QCOMPARE(indonesian::maskedNip(QStringLiteral("196507051992031023")), QStringLiteral("19650705 ****** * ***"));
    QCOMPARE(indonesian::maskedNip(QStringLiteral("19650705 199203 1 023")), QStringLiteral("19650705 ****** * ***"));
    QCOMPARE(indonesian::maskedNip(QStringLiteral("K-17")), QStringLiteral("****"));
    QCOMPARE(indonesian::maskedNip(QStringLiteral("REG-2022-17")), QStringLiteral("RE****"));
    QCOMPARE(indonesian::maskedPhone(QStringLiteral("+6281234567890")), QStringLiteral("+62812****890"));
    QCOMPARE(indonesian::maskedPhone(QStringLiteral("081234567890")), QStringLiteral("0812****890"));
    QCOMPARE(indonesian::maskedPhone(QStringLiteral("12345")), QStringLiteral("****"));
    QCOMPARE(indonesian::maskedUserId(QStringLiteral("POKJA01")), QStringLiteral("PO****1"));
    QCOMPARE(indonesian::maskedUserId(QStringLiteral("jafar")), QStringLiteral("j****"));
    QCOMPARE(indonesian::maskedUserId(QStringLiteral("J")), QStringLiteral("****"));
}

void TestIndonesian::nothingGivesNothing()
{
    QVERIFY(indonesian::date(QDate()).isEmpty());
    QVERIFY(indonesian::weekday(QDate()).isEmpty());
    QVERIFY(indonesian::weekdayAndDate(QDate()).isEmpty());
    QVERIFY(indonesian::time(QTime()).isEmpty());
    QVERIFY(indonesian::dateAndTime(QDateTime(), QTimeZone("Asia/Jayapura")).isEmpty());
    QVERIFY(indonesian::month(13).isEmpty());
    QVERIFY(indonesian::nip(QString()).isEmpty());
    QVERIFY(indonesian::nipLine(QString(), NipKind::Pns).isEmpty());
    QVERIFY(indonesian::maskedNip(QString()).isEmpty());
    QVERIFY(indonesian::maskedPhone(QString()).isEmpty());
    QVERIFY(indonesian::maskedUserId(QString()).isEmpty());
}

QTEST_APPLESS_MAIN(TestIndonesian)
#include "tst_indonesian.moc"
