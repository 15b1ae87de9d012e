// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampleletters.h"

namespace sampleletters
{
OfficeIdentity office()
{
    OfficeIdentity identity;
    identity.letterhead.append(QStringLiteral("BAGIAN PENGADAAN BARANG DAN JASA"));
    identity.address = QStringLiteral("Jalan Contoh Nomor 1");
    identity.phone = QStringLiteral("(0915) 21000");
    identity.website = QStringLiteral("contoh.go.id");
    identity.email = QStringLiteral("ukpbj@contoh.go.id");
    identity.city = QStringLiteral("Bula");
    identity.postalCode = QStringLiteral("97554");
    identity.spseAddress = QStringLiteral("spse.contoh.go.id");
    return identity;
}

Signatory officer()
{
    return signature::adminAgency(QStringLiteral("Petugas Latihan, S.Kom."), QStringLiteral("199001012015031002"),
                                  NipKind::Pns);
}

Signatory actingHead()
{
    Signatory signatory;
    signatory.capacity = Capacity::Plt;
    signatory.position = QStringLiteral("KEPALA BAGIAN PENGADAAN BARANG DAN JASA");
    signatory.name = QStringLiteral("Drs. Contoh Pejabat, M.Si.");
    signatory.rank = QStringLiteral("Pembina Tingkat I, IV/b");
    signatory.nip = QStringLiteral("197008171995031002");
    signatory.onBehalf =
        OnBehalf { QStringLiteral("SEKRETARIS DAERAH"), QStringLiteral("ASISTEN PEREKONOMIAN DAN PEMBANGUNAN") };
    return signatory;
}

LetterRequest request()
{
    LetterRequest result;
    result.agendaNumber = QStringLiteral("17/2026");
    result.receivedAt = QDateTime(QDate(2026, 11, 23), QTime(0, 30), Qt::UTC);
    result.kinds.reset = true;
    result.kinds.information = true;
    result.letterNumber = QStringLiteral("005/POKJA-III/XI/2026");
    result.letterDate = QDate(2026, 11, 20);
    result.letterSubject = QStringLiteral("Permohonan Reset Password dan Info User ID");
    result.applicant = { QStringLiteral("Siti Rahmawati, S.T."),
                         QStringLiteral("198503122010012004"),
                         NipKind::Pns,
                         QStringLiteral("Pokja Pemilihan III"),
                         QStringLiteral("Anggota"),
                         {} };
    return result;
}

namespace
{
LetterHead head(const Signatory &signatory)
{
    return { QStringLiteral("000.3.5/12/PBJ"), QDate(2026, 11, 23), signatory, {} };
}

MissingPaper missing(int number)
{
    return { QStringLiteral("Dokumen ke-%1 yang dipersyaratkan").arg(number), QStringLiteral("K3"),
             QStringLiteral("Dokumen tidak dilampirkan pada berkas permohonan"),
             QStringLiteral("Melampirkan dokumen yang masih berlaku dan terbaca") };
}
} // namespace

CompletionNotice completion(int papers)
{
    CompletionNotice notice { request(), head(officer()), QDate(2026, 11, 23), 1, {}, {} };
    for (int i = 1; i <= papers; ++i)
        notice.papers.append(missing(i));
    return notice;
}

RefusalNotice refusal(const Signatory &signatory)
{
    RefusalNotice notice;
    notice.request = request();
    notice.head = head(signatory);
    notice.sop = { QStringLiteral("027/04/SOP-LPSE/UKPBJ/2022"),
                   QStringLiteral("SOP Reset Password dan Perubahan Informasi User ID Pokja Pemilihan") };
    notice.checkedOn = QDate(2026, 11, 23);
    notice.validatedOn = QDate(2026, 11, 24);
    notice.reasons = { QStringLiteral("nama pemohon tidak tercantum dalam Surat Keputusan Penetapan"),
                       QStringLiteral("User ID bukan milik pemohon") };
    notice.userId = QStringLiteral("POKJA.SITI3");
    notice.officerName = QStringLiteral("Petugas Latihan, S.Kom.");
    return notice;
}

ResultNotice result(bool reset, bool information, bool change)
{
    ResultNotice notice;
    notice.request = request();
    notice.request.kinds = { reset, information, change };
    notice.head = head(officer());
    notice.sop = refusal(officer()).sop;
    notice.doneAt = QDateTime(QDate(2026, 11, 23), QTime(1, 15), Qt::UTC);
    notice.userId = QStringLiteral("POKJA.SITI3");
    notice.changes = { { QStringLiteral("Surel"), QStringLiteral("siti@contoh.go.id"),
                         QStringLiteral("siti.rahmawati@contoh.go.id") },
                       { QStringLiteral("Telepon"), {}, QStringLiteral("+6281234567890") } };
    notice.officerName = QStringLiteral("Petugas Latihan, S.Kom.");
    return notice;
}

IntakeReceipt receipt()
{
    IntakeReceipt slip;
    slip.request = request();
    slip.papers = {
        { QStringLiteral("Surat Permohonan Reset Password dan Info User ID"), QStringLiteral("Asli"), 1, true },
        { QStringLiteral("Surat Keputusan Penetapan sebagai Pokja Pemilihan"), QStringLiteral("Salinan"), 2, true }
    };
    slip.standardMinutes = 50;
    slip.officerName = QStringLiteral("Petugas Latihan, S.Kom.");
    slip.officerNip = QStringLiteral("199001012015031002");
    return slip;
}
} // namespace sampleletters
