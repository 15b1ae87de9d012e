// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registerimport.h"

#include <QTest>

class tst_RegisterImport : public QObject
{
    Q_OBJECT
    using C = ImportColumn;
    const QDate m_today { 2026, 3, 3 };
    static QString s(const char *text) { return QString::fromUtf8(text); }
    static QStringList l(std::initializer_list<const char *> cells)
    {
        QStringList list;
        for (const char *cell : cells)
            list.append(s(cell));
        return list;
    }
    static QStringList header()
    {
        return l({ "User ID", "Nama Lengkap", "NIP", "Pangkat/Gol", "Email", "No. HP", "Pokja", "No SK", "Tgl SK",
                   "Masa Berlaku", "Catatan" });
    }
    static QStringList jafar()
    {
        return l({ "JAFAR_K", "Drs. JAFAR KWAIRUMARATU", "19650705 199203 1 023", "III/d", "Jafar@sbt.go.id",
                   "0812-3456-7890", "Pokja Pemilihan I", "188.45/12/2026", "5/1/2026", "31 Desember 2026", "" });
    }
    static QStringList siti()
    {
        return l({ "SITI_R", "Siti Rumakway, S.E.", "199001012023212001", "IX", "siti@sbt.go.id", "081234567891",
                   "Pokja Pemilihan I", "188.45/12/2026", "5/1/2026", "31 Desember 2026", "baru" });
    }
    ImportPlan planOf(const QList<QStringList> &rows, const QList<AccountData> &kept = {}) const
    {
        const auto lookup = [kept](const QString &userId) -> std::optional<AccountData> {
            for (const AccountData &account : kept) {
                if (account.userId.compare(userId, Qt::CaseInsensitive) == 0)
                    return account;
            }
            return std::nullopt;
        };
        return registerimport::plan(rows, lookup, m_today);
    }
    /// The one verdict that a file with a single changed cell gets.
    ImportVerdict only(int column, const char *cell) const
    {
        QStringList row = jafar();
        row[column] = s(cell);
        const ImportPlan plan = planOf({ header(), siti(), row });
        return plan.refused.size() == 1 ? plan.refused.first() : ImportVerdict {};
    }

private Q_SLOTS:
    void columnsAreMappedByName_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<C>("column");
        const auto row = [](const char *word, C column) { QTest::newRow(word) << s(word) << column; };
        row("peg_namauser", C::UserId);
        row("USER-ID", C::UserId);
        row("Username", C::UserId);
        row("peg_nama", C::Name);
        row("Nama  Lengkap", C::Name);
        row("NAMA", C::Name);
        row("NIP / NI PPPK", C::Nip);
        row("peg_nip", C::Nip);
        row("Surel", C::Email);
        row("No. HP", C::Phone);
        row("Telepon", C::Phone);
        row("Jabatan", C::Position);
        row("Pangkat/Gol. Ruang", C::Rank);
        row("peg_golongan", C::Grade);
        row("Nama Pokja", C::Pokja);
        row("No. SK", C::DecreeNumber);
        row("Tgl. SK", C::DecreeDate);
        row("peg_masa_berlaku", C::DecreeValidUntil);
        row("Unit Kerja", C::Unit);
        row("peg_isactive", C::Active);
    }
    void columnsAreMappedByName()
    {
        QFETCH(QString, word);
        QFETCH(C, column);
        const ImportMapping mapping = registerimport::mapColumns({ s("x"), word });
        QCOMPARE(mapping.columns.value(column, -1), 1);
        QCOMPARE(mapping.unused, QStringList { s("x") });
    }
    void columnsMissingOrTwice()
    {
        QVERIFY(registerimport::mapColumns(header()).ok());
        QVERIFY(registerimport::mapColumns(l({ "Nama", "NIP" })).problems.first().contains(s("\"User ID\"")));
        const ImportMapping twice = registerimport::mapColumns(l({ "User ID", "Nama", "Nama Lengkap", "NIP" }));
        QVERIFY(twice.problems.first().contains(s("\"Nama\" and \"Nama Lengkap\"")));
        const ImportPlan plan = planOf({ l({ "User ID", "Nama" }), l({ "a", "b" }) });
        QCOMPARE(plan.refused.size(), 1);
        QCOMPARE(plan.refused.first().row, 1);
    }
    void mobileIsTakenBeforeFixed()
    {
        for (const QStringList &words : { l({ "Telepon", "HP" }), l({ "HP", "Telepon" }) }) {
            const ImportMapping mapping = registerimport::mapColumns(l({ "User ID", "Nama", "NIP" }) + words);
            QVERIFY(mapping.ok());
            QCOMPARE(mapping.header.at(mapping.columns.value(C::Phone)), s("HP"));
            QCOMPARE(mapping.unused, QStringList { s("Telepon") });
        }
    }
    void newAccountsAreRead()
    {
        const ImportPlan plan = planOf({ header(), jafar(), siti() });
        QVERIFY2(plan.permitted(), plan.refused.isEmpty() ? "" : qPrintable(plan.refused.first().reason));
        QCOMPARE(plan.added.size(), 2);
        const AccountData &account = plan.added.first().after;
        QCOMPARE(account.userId, s("JAFAR_K"));
        QCOMPARE(account.nip, s("196507051992031023"));
        QCOMPARE(account.nipKind, NipKind::Pns);
        QCOMPARE(account.rank, s("Penata Tingkat I, III/d"));
        QCOMPARE(account.email, s("jafar@sbt.go.id"));
        QCOMPARE(account.phone, s("+6281234567890"));
        QCOMPARE(account.decreeDate, QDate(2026, 1, 5));
        QCOMPARE(account.decreeValidUntil, QDate(2026, 12, 31));
        QCOMPARE(plan.added.last().after.nipKind, NipKind::Pppk);
        QCOMPARE(plan.added.last().after.rank, s("Golongan IX"));
        QCOMPARE(plan.mapping.unused, QStringList { s("Catatan") });
    }
    void addedChangedUnchanged()
    {
        QList<AccountData> kept;
        for (const ImportChange &added : planOf({ header(), jafar(), siti() }).added)
            kept.append(added.after);
        kept[0].unit = s("BPBJ");
        QStringList changed = siti();
        changed[0] = s("siti_r"); // the case of a user ID makes no other account
        changed[5] = s("081234567899");
        QStringList third = jafar();
        third[0] = s("BARU");
        third[2] = s("197001012000031001");
        const ImportPlan plan = planOf({ header(), jafar(), changed, third }, kept);
        QVERIFY(plan.permitted());
        QCOMPARE(plan.unchanged, 1); // and its unit, for which there is no column, stays
        QCOMPARE(plan.added.size(), 1);
        QCOMPARE(plan.added.first().row, 4);
        QCOMPARE(plan.changed.size(), 1);
        QCOMPARE(plan.changed.first().after.userId, s("SITI_R"));
        QCOMPARE(plan.changed.first().fields.size(), 1);
        QCOMPARE(plan.changed.first().fields.first().before, s("0812-3456-7891"));
        QCOMPARE(plan.changed.first().fields.first().after, s("0812-3456-7899"));
    }
    void blankCellLeavesTheKeptValue()
    {
        const AccountData kept = planOf({ header(), jafar() }).added.first().after;
        QStringList row = jafar();
        row[4].clear();
        row[2].clear();
        QCOMPARE(planOf({ header(), row }, { kept }).unchanged, 1);
    }
    void oneBadCellRefusesTheFile_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("says");
        QTest::newRow("no user ID") << 0 << QByteArray() << s("user ID is empty");
        QTest::newRow("user ID with space") << 0 << QByteArray("JAFAR K") << s("holds a space");
        QTest::newRow("no name") << 1 << QByteArray() << s("name is empty");
        QTest::newRow("name with digit") << 1 << QByteArray("Jafar 2") << s("holds a digit");
        QTest::newRow("NIP of 17 digits") << 2 << QByteArray("19650705199203102") << s("17 digits");
        QTest::newRow("NIP month 13") << 2 << QByteArray("196513051992031023") << s("no month");
        QTest::newRow("NIP rounded") << 2 << QByteArray("1,96507E+17") << s("spreadsheet");
        QTest::newRow("no NIP") << 2 << QByteArray() << s("NIP is empty");
        QTest::newRow("e-mail") << 4 << QByteArray("jafar@sbt") << s("e-mail");
        QTest::newRow("phone") << 5 << QByteArray("08123456") << s("8 digits");
        QTest::newRow("month 13") << 8 << QByteArray("5/13/2026") << s("no month 13");
        QTest::newRow("year 26") << 8 << QByteArray("04/05/26") << s("more than one way");
        QTest::newRow("ends before it begins") << 9 << QByteArray("4 Januari 2026") << s("before its own date");
    }
    void oneBadCellRefusesTheFile()
    {
        QFETCH(int, column);
        QFETCH(QByteArray, cell);
        QFETCH(QString, says);
        const ImportVerdict verdict = only(column, cell.constData());
        QCOMPARE(verdict.row, 3);
        QCOMPARE(verdict.column, header().at(column));
        QVERIFY2(verdict.reason.contains(says), qPrintable(verdict.reason));
    }
    void sameUserIdTwice()
    {
        QStringList again = siti();
        again[0] = s("jafar_k");
        const ImportPlan plan = planOf({ header(), jafar(), QStringList(11), again });
        QCOMPARE(plan.refused.size(), 1);
        QCOMPARE(plan.refused.first().row, 4); // the blank row is passed over but counted
        QVERIFY(plan.refused.first().reason.contains(s("row 2")));
    }
    void sameNipTwiceIsAWarning()
    {
        QStringList again = jafar();
        again[0] = s("JAFAR_2");
        const ImportPlan plan = planOf({ header(), jafar(), again });
        QVERIFY(plan.permitted());
        QCOMPARE(plan.warnings.size(), 1);
    }
    void swappedColumnsAreNamed_data()
    {
        QTest::addColumn<int>("a");
        QTest::addColumn<int>("b");
        QTest::newRow("name and NIP") << 1 << 2;
        QTest::newRow("user ID and name") << 0 << 1;
        QTest::newRow("user ID and NIP") << 0 << 2;
        QTest::newRow("e-mail and phone") << 4 << 5;
        QTest::newRow("NIP and e-mail") << 2 << 4;
        QTest::newRow("phone and date") << 5 << 8;
    }
    void swappedColumnsAreNamed()
    {
        QFETCH(int, a);
        QFETCH(int, b);
        QStringList first = jafar();
        QStringList second = siti();
        first.swapItemsAt(a, b);
        second.swapItemsAt(a, b);
        const ImportPlan plan = planOf({ header(), first, second });
        QCOMPARE(plan.refused.size(), 1);
        const QString reason = plan.refused.first().reason;
        QVERIFY2(reason.contains(header().at(a)) && reason.contains(header().at(b)), qPrintable(reason));
        QVERIFY(plan.added.isEmpty());
    }
    void columnOfAnotherKindIsNamed()
    {
        QStringList first = jafar();
        QStringList second = siti();
        first[2] = s("Anggota Pokja");
        second[2] = s("Ketua Pokja");
        const ImportPlan plan = planOf({ header(), first, second });
        QCOMPARE(plan.refused.size(), 1);
        QCOMPARE(plan.refused.first().column, s("NIP"));
    }
    void surplusCellsAndEmptyFiles()
    {
        const ImportPlan surplus = planOf({ header(), jafar() + l({ "x" }) });
        QCOMPARE(surplus.refused.size(), 1);
        QVERIFY(surplus.refused.first().reason.contains(s("12 cells")));
        QVERIFY(planOf({ header(), jafar() + l({ "", " " }) }).permitted());
        QVERIFY(!planOf({}).permitted());
        QVERIFY(!planOf({ header() }).permitted());
        QVERIFY(!planOf({ header(), QStringList(11) }).permitted());
    }
    void rankAndGradeComeTogether()
    {
        const ImportPlan plan = planOf({ l({ "User ID", "Nama", "NIP", "Pangkat", "Golongan", "Status" }),
                                         l({ "A1", "Jafar K", "196507051992031023", "Penata Tk. I", "III/d", "-1" }),
                                         l({ "A2", "Jafar L", "196507051992031024", "Kapten", "", "nonaktif" }) });
        QVERIFY(plan.permitted());
        QCOMPARE(plan.added.at(0).after.rank, s("Penata Tingkat I, III/d"));
        QVERIFY(plan.added.at(0).after.active);
        QCOMPARE(plan.added.at(1).after.rank, s("Kapten"));
        QVERIFY(!plan.added.at(1).after.active);
        QCOMPARE(plan.warnings.size(), 1);
    }
    void otherKindStays()
    {
        AccountData kept = planOf({ header(), jafar() }).added.first().after;
        kept.nip = s("KTA08157");
        kept.nipKind = NipKind::Other;
        kept.rank = s("III/d"); // no rank of ours: kept as written
        QStringList row = jafar();
        row[2] = s("KTA 0815-7");
        QCOMPARE(planOf({ header(), row }, { kept }).unchanged, 1);
    }
};
QTEST_GUILESS_MAIN(tst_RegisterImport)
#include "tst_registerimport.moc"
