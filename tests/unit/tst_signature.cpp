// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "letters/signature.h"

#include <QTest>

class TestSignature final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinary();
    void holdersOfAnotherKind_data();
    void holdersOfAnotherKind();
    void inTheNameOf();
    void underDelegationTwice();
    void noUbWithoutAn();
    void actingInTheNameOf();
    void theDesksOwnBlock();
    void writesTheFields();
    void personsWithoutNip();
    void refusesTheEmpty();
};

namespace
{
Signatory head()
{
    Signatory signatory;
    signatory.position = QStringLiteral("KEPALA BAGIAN PENGADAAN BARANG DAN JASA");
    signatory.name = QStringLiteral("Drs. Contoh Nama, M.Si.");
    signatory.rank = QStringLiteral("Pembina, IV/a");
    signatory.nip = QStringLiteral("197008171995031002");
    return signatory;
}

QStringList texts(const Signatory &signatory)
{
    QStringList result;
    const QList<SignatureLine> lines = signature::lines(signatory);
    for (const SignatureLine &line : lines)
        result.append(line.mark.isEmpty() ? line.text : line.mark + QLatin1Char('|') + line.text);
    return result;
}
} // namespace

void TestSignature::ordinary()
{
    QCOMPARE(texts(head()), QStringList { QStringLiteral("KEPALA BAGIAN PENGADAAN BARANG DAN JASA,") });
}

void TestSignature::holdersOfAnotherKind_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<QString>("first");
    QTest::newRow("Plt.") << int(Capacity::Plt) << QStringLiteral("Plt. SEKRETARIS DAERAH,");
    QTest::newRow("Plh.") << int(Capacity::Plh) << QStringLiteral("Plh. SEKRETARIS DAERAH,");
    QTest::newRow("Pj.") << int(Capacity::Pj) << QStringLiteral("Pj. SEKRETARIS DAERAH,");
}

void TestSignature::holdersOfAnotherKind()
{
    QFETCH(int, capacity);
    QFETCH(QString, first);
    Signatory signatory = head();
    signatory.capacity = Capacity(capacity);
    signatory.position = QStringLiteral("SEKRETARIS DAERAH");
    QCOMPARE(texts(signatory), QStringList { first });
}

void TestSignature::inTheNameOf()
{
    Signatory signatory = head();
    signatory.onBehalf = OnBehalf { QStringLiteral("SEKRETARIS DAERAH"), {} };
    const QStringList expected { QStringLiteral("a.n.|SEKRETARIS DAERAH"),
                                 QStringLiteral("KEPALA BAGIAN PENGADAAN BARANG DAN JASA,") };
    QCOMPARE(texts(signatory), expected);
}

void TestSignature::underDelegationTwice()
{
    Signatory signatory = head();
    signatory.onBehalf =
        OnBehalf { QStringLiteral("SEKRETARIS DAERAH"), QStringLiteral("ASISTEN PEREKONOMIAN DAN PEMBANGUNAN") };
    const QStringList expected { QStringLiteral("a.n.|SEKRETARIS DAERAH"),
                                 QStringLiteral("ASISTEN PEREKONOMIAN DAN PEMBANGUNAN"),
                                 QStringLiteral("u.b.|KEPALA BAGIAN PENGADAAN BARANG DAN JASA,") };
    QCOMPARE(texts(signatory), expected);
}

void TestSignature::noUbWithoutAn()
{
    Signatory signatory = head();
    signatory.onBehalf = OnBehalf { QStringLiteral("  "), QStringLiteral("ASISTEN") };
    QVERIFY_THROWS_EXCEPTION(Error, signature::lines(signatory));
}

void TestSignature::actingInTheNameOf()
{
    Signatory signatory = head();
    signatory.capacity = Capacity::Plt;
    signatory.onBehalf = OnBehalf { QStringLiteral("BUPATI SERAM BAGIAN TIMUR"), QStringLiteral("SEKRETARIS DAERAH") };
    const QStringList expected { QStringLiteral("a.n.|BUPATI SERAM BAGIAN TIMUR"), QStringLiteral("SEKRETARIS DAERAH"),
                                 QStringLiteral("u.b.|Plt. KEPALA BAGIAN PENGADAAN BARANG DAN JASA,") };
    QCOMPARE(texts(signatory), expected);
}

void TestSignature::theDesksOwnBlock()
{
    const Signatory officer =
        signature::adminAgency(QStringLiteral("A. B."), QStringLiteral("199001012015031002"), NipKind::Pns);
    QCOMPARE(texts(officer), QStringList { QStringLiteral("Admin Agency,") });
    QVERIFY(officer.rank.isEmpty());
}

void TestSignature::writesTheFields()
{
    LetterFields fields;
    Signatory signatory = head();
    signatory.onBehalf = OnBehalf { QStringLiteral("SEKRETARIS DAERAH"), {} };
    signature::write(signatory, fields);
    const QList<LetterRow> rows = fields.rows.value(QStringLiteral("penandatangan"));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().value(QStringLiteral("awalan")), QStringLiteral("a.n."));
    QCOMPARE(rows.last().value(QStringLiteral("jabatan")), QStringLiteral("KEPALA BAGIAN PENGADAAN BARANG DAN JASA,"));
    QCOMPARE(fields.texts.value(QStringLiteral("penanda_nama")), signatory.name);
    QCOMPARE(fields.texts.value(QStringLiteral("penanda_pangkat")), signatory.rank);
    QCOMPARE(fields.texts.value(QStringLiteral("penanda_nip")), QStringLiteral("NIP. 19700817 199503 1 002"));
}

void TestSignature::personsWithoutNip()
{
    LetterFields fields;
    Signatory signatory = head();
    signatory.nip.clear();
    signatory.rank.clear();
    signature::write(signatory, fields);
    QCOMPARE(fields.texts.value(QStringLiteral("penanda_nip")), QString());
    signatory.nip = QStringLiteral("199001012023211001");
    signatory.nipKind = NipKind::Pppk;
    signature::write(signatory, fields);
    QCOMPARE(fields.texts.value(QStringLiteral("penanda_nip")), QStringLiteral("NI PPPK. 19900101 202321 1 001"));
}

void TestSignature::refusesTheEmpty()
{
    LetterFields fields;
    Signatory signatory = head();
    signatory.position = QStringLiteral(" ");
    QVERIFY_THROWS_EXCEPTION(Error, signature::write(signatory, fields));
    signatory = head();
    signatory.name.clear();
    QVERIFY_THROWS_EXCEPTION(Error, signature::write(signatory, fields));
    QVERIFY(fields.texts.isEmpty());
}

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
