// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account.h"
#include "core/comparison.h"

#include <QTest>

class tst_Comparison : public QObject
{
    Q_OBJECT
    using F = ComparedField;
    using A = Agreement;
    static QString s(const char *text) { return QString::fromUtf8(text); }

    static AccountData account()
    {
        AccountData a;
        a.userId = s("JAFAR_K");
        a.name = s("Drs. JAFAR KWAIRUMARATU");
        a.nip = s("196507051992031023");
        a.rank = s("Penata Tingkat I, III/d");
        a.position = s("Anggota");
        a.email = s("jafar@sbt.go.id");
        a.phone = s("+6281234567890");
        a.pokja = s("Pokja Pemilihan I");
        a.decreeNumber = s("188.45/12/2026");
        a.decreeDate = QDate(2026, 1, 5);
        a.decreeValidUntil = QDate(2026, 12, 31);
        return a;
    }
    static QList<ComparisonRow> looked(QList<ComparisonRow> rows)
    {
        for (ComparisonRow &row : rows)
            row.looked = true;
        return rows;
    }
    static ComparisonRow &at(QList<ComparisonRow> &rows, F field) { return rows[int(field)]; }

private Q_SLOTS:
    void everyFieldHasItsRule_data()
    {
        QTest::addColumn<F>("field");
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<A>("expected");
        const auto row = [](F field, const char *a, const char *b, A expected) {
            QTest::addRow("%d %s|%s", int(field), a, b) << field << s(a) << s(b) << expected;
        };
        row(F::Name, "Drs. JAFAR KWAIRUMARATU", "Jafar  Kwairumaratu, S.Sos", A::Same);
        row(F::Name, "Jafar Kwairumaratu", "Jafar Kwairumaretu", A::Different);
        row(F::Nip, "19650705 199203 1 023", "196507051992031023", A::Same);
        row(F::Nip, "196507051992031023", "196507051992031032", A::Different);
        row(F::UserId, "JAFAR_K", "jafar_k", A::Same);
        row(F::UserId, "JAFAR_K", "JAFARK", A::Different);
        row(F::Rank, "III/d", "Penata Tk. I, III d", A::Same);
        row(F::Rank, "III/d", "III/c", A::Different);
        row(F::Position, "Anggota  Pokja", "anggota pokja", A::Same);
        row(F::Email, "Jafar@sbt.go.id", "jafar@sbt.go.id", A::Same);
        row(F::Phone, "0812-3456-7890", "+62 81234567890", A::Same);
        row(F::Phone, "0812-3456-7890", "0812-3456-7891", A::Different);
        row(F::Pokja, "Pokja Pemilihan II", "POKJA 2", A::Same);
        row(F::Pokja, "Pokja Pemilihan II", "Pokja Pemilihan I", A::Different);
        row(F::DecreeNumber, "Nomor : 188.45 / 12 / 2026", "188.45/12/2026", A::Same);
        row(F::DecreeNumber, "188.45/12/2026", "188.45/13/2026", A::Different);
        row(F::DecreeDate, "5/1/2026", "5 Januari 2026", A::Same);
        row(F::DecreeDate, "5/1/2026", "1 Mei 2026", A::Different);
        row(F::DecreeValidUntil, "31 Des 2026", "31-12-2026", A::Same);
        row(F::Name, "Jafar", "", A::Absent);
        row(F::Name, " - ", "Jafar", A::Absent);
        row(F::Nip, "", "", A::Absent);
    }
    void everyFieldHasItsRule()
    {
        QFETCH(F, field);
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(A, expected);
        QCOMPARE(comparison::agreement(field, a, b), expected);
        QCOMPARE(comparison::agreement(field, b, a), expected);
    }
    void codesAreStored()
    {
        QCOMPARE(comparison::fields().size(), 11);
        for (F field : comparison::fields()) {
            QCOMPARE(comparison::fieldOf(comparison::code(field)), field);
            QVERIFY(!comparison::title(field).isEmpty());
        }
        QCOMPARE(comparison::code(F::DecreeValidUntil), s("decree-valid-until"));
        QVERIFY(!comparison::fieldOf(s("nik")));
    }
    void sameEverywhereIsValidOnceLookedAt()
    {
        const AccountData a = account();
        QList<ComparisonRow> rows = comparison::rows(a, &a, nullptr);
        QVERIFY(comparison::whyNotValid(rows).contains(s("11 row(s) not looked at yet.")));
        rows = looked(rows);
        QCOMPARE(comparison::whyNotValid(rows), QString());
        at(rows, F::Nip).looked = false;
        at(rows, F::Pokja).looked = false;
        QCOMPARE(comparison::whyNotValid(rows), s("2 row(s) not looked at yet: NIP, Pokja."));
        QCOMPARE(comparison::whyNoVerdict(rows), comparison::whyNotValid(rows));
    }
    void rowsMayNotBeLeftOut()
    {
        const AccountData a = account();
        QList<ComparisonRow> rows = looked(comparison::rows(a, &a, &a));
        rows.removeAt(int(F::Nip));
        QVERIFY(comparison::whyNotValid(rows).contains(s("1 row(s) are not in the comparison: NIP")));
        QVERIFY(!comparison::whyNotValid({}).isEmpty());
    }
    void oneReferenceIsEnoughButTheDifferenceNeedsANote()
    {
        const AccountData a = account();
        AccountData first = a;
        first.name = s("Jafar Kwairumaretu");
        QList<ComparisonRow> rows = looked(comparison::rows(a, &a, &first));
        QCOMPARE(comparison::effective(at(rows, F::Name)), A::Same);
        QVERIFY(comparison::whyNotValid(rows).contains(s("need a note: Name")));
        at(rows, F::Name).note = s("   ");
        QVERIFY(!comparison::whyNotValid(rows).isEmpty());
        at(rows, F::Name).note = s("Salah ketik pada arsip 2021");
        QCOMPARE(comparison::whyNotValid(rows), QString());
    }
    void identityMustAgreeOrBeDecidedWithANote()
    {
        const AccountData a = account();
        AccountData request = a;
        request.nip = s("196507051992031032");
        QList<ComparisonRow> rows = looked(comparison::rows(request, &a, &a));
        QVERIFY(comparison::whyNotValid(rows).contains(s("agree with no reference and are not decided: NIP")));
        QCOMPARE(comparison::suggestedReasons(rows), QStringList { s("B1") });
        at(rows, F::Nip).decided = A::Same;
        QVERIFY(comparison::whyNotValid(rows).contains(s("need a note: NIP")));
        at(rows, F::Nip).note = s("Angka tertukar, cocok dengan SK");
        QCOMPARE(comparison::whyNotValid(rows), QString());
        at(rows, F::Nip).decided = A::Different;
        QVERIFY(comparison::whyNotValid(rows).contains(s("not valid: NIP")));
        QCOMPARE(comparison::whyNoVerdict(rows), QString()); // but a verdict may be given
    }
    void unstatedUserIdIsDecided()
    {
        const AccountData a = account();
        AccountData request = a;
        request.userId.clear();
        QList<ComparisonRow> rows = looked(comparison::rows(request, &a, &a));
        QVERIFY(comparison::whyNotValid(rows).contains(s("not decided: User ID")));
        at(rows, F::UserId).decided = A::Absent;
        at(rows, F::UserId).note = s("Pemohon lupa User ID");
        QCOMPARE(comparison::whyNotValid(rows), QString());
        QVERIFY(comparison::suggestedReasons(rows).isEmpty());
    }
    void otherFieldsMayDifferWithANote()
    {
        const AccountData a = account();
        AccountData request = a;
        request.phone = s("+6281234567891");
        request.email.clear(); // not stated: nothing to say about it
        QList<ComparisonRow> rows = looked(comparison::rows(request, &a, nullptr));
        QCOMPARE(comparison::whyNotValid(rows), s("1 row(s) differ and need a note: Phone."));
        at(rows, F::Phone).note = s("Nomor baru, dimohonkan diubah");
        QCOMPARE(comparison::whyNotValid(rows), QString());
    }
    void deviatingDecisionNeedsANote()
    {
        const AccountData a = account();
        QList<ComparisonRow> rows = looked(comparison::rows(a, &a, &a));
        at(rows, F::Position).decided = A::Different;
        QVERIFY(comparison::whyNotValid(rows).contains(s("need a note: Position")));
        at(rows, F::UserId).decided = A::Different;
        QCOMPARE(comparison::suggestedReasons(rows), QStringList { s("B4") });
    }
};
QTEST_GUILESS_MAIN(tst_Comparison)
#include "tst_comparison.moc"
