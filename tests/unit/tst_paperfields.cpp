// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paperfields.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
constexpr double letterWidth = 2; // mm

/// A page of lines: 5 mm apart, from 20 mm on. An empty line leaves its place free.
PageWords page(const QStringList &lines)
{
    PageWords page;
    page.millimetres = QSizeF(210, 297);
    double y = 30;
    int number = 0;
    for (const QString &line : lines) {
        double x = 20;
        ++number;
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
            page.words.append({ word, QRectF(x, y, double(word.size()) * letterWidth, 4), 100, number });
            x += double(word.size() + 1) * letterWidth;
        }
        y += 5;
    }
    return page;
}

const QStringList head { u"Nomor : 027/15/POKJA-3/2026"_s, u"Hal : Permohonan reset kata sandi"_s,
                         u"Tual, 27 Februari 2026"_s, u"Kepada Yth. Kepala UKPBJ"_s, u"Dengan hormat,"_s };

FieldValue nipOf(const QStringList &body)
{
    return paperfields::read({ page(head + body) }, QDate(2026, 11, 23)).values.value(PaperField::Nip);
}
} // namespace

/// What the rules make of a page's words, where a scan is not needed to see it.
class TestPaperFields final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A sentence that is broken in the middle of a NIP, as any word processor breaks it.
    void nipOverTwoLines_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("after the birth date") << u"19870303"_s << u"201201 2 003 mohon kata sandi"_s;
        QTest::newRow("before the last three") << u"19870303 201201 2"_s << u"003 mohon kata sandi"_s;
        QTest::newRow("without its own gaps") << u"1987030320"_s << u"12012003 mohon kata sandi"_s;
    }
    void nipOverTwoLines()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        const FieldValue nip = nipOf({ u"Yang bertanda tangan di bawah ini saya Fatimah Rumbouw, S.E., NIP "_s + first,
                                       second + u" akun SPSE saya direset."_s });
        QCOMPARE(nip.value, u"198703032012012003"_s);
        QVERIFY(nip.box.height() > 6); // both lines of it are shown
        QVERIFY(nip.box.top() > 50 && nip.box.bottom() < 70);
    }
    /// What stands at the end of one line and at the beginning of another paragraph is no number.
    void notWhereItIsNotOneSentence()
    {
        const QString words = u"Yang bertanda tangan di bawah ini saya Fatimah Rumbouw, S.E., NIP 19870303"_s;
        QCOMPARE(nipOf({ words, QString(), QString(), u"201201 2 003 mohon kata sandi"_s }).value, QString());
        QCOMPARE(
            nipOf({ u"tahun 19870303"_s, u"201201 2 003 mohon kata sandi akun SPSE yang lama diatur lagi"_s }).value,
            QString());
        // one digit too many or too few
        QCOMPARE(nipOf({ words, u"201201 2 0031 mohon kata sandi"_s }).value, QString());
        QCOMPARE(nipOf({ words, u"201201 2 00 mohon kata sandi"_s }).value, QString());
    }
};

QTEST_APPLESS_MAIN(TestPaperFields)
#include "tst_paperfields.moc"
