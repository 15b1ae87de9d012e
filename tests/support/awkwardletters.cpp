// SPDX-License-Identifier: GPL-3.0-or-later
// The cases in which letters go wrong.
#include "support/sampleletters.h"

namespace sampleletters
{
namespace
{
const QString marks = QStringLiteral("%1 {x} <b> & \"A\" {{nama}} [[end]]");
const QString longName = QStringLiteral("Prof. Dr. Ir. H. Muhammad Abdurrahman Wahyudiningrat Kusumohadiningrat "
                                        "Sastroatmodjo Rumakway Kwairumaratu, S.T., M.T., M.Si., Ph.D., CPSp.");

CompletionNotice named(const QString &name, const QString &nip, NipKind kind)
{
    CompletionNotice notice = completion();
    notice.request.applicant.name = name;
    notice.request.applicant.nip = nip;
    notice.request.applicant.nipKind = kind;
    return notice;
}

LetterContent withMarks()
{
    CompletionNotice notice = named(marks, {}, NipKind::Pns);
    notice.head.number = marks;
    notice.request.applicant.pokja = marks;
    notice.papers.first().finding = marks;
    notice.head.signatory.name = marks;
    return letters::write(notice, office());
}

OfficeIdentity on(SheetSize sheet, qreal fontSize = 12)
{
    OfficeIdentity identity = office();
    identity.sheet = sheet;
    identity.fontSize = fontSize;
    return identity;
}

Signatory signer(Capacity capacity, const QString &position)
{
    Signatory signatory = actingHead();
    signatory.capacity = capacity;
    signatory.position = position;
    signatory.onBehalf.reset();
    return signatory;
}

LetterContent signedBy(const Signatory &signatory)
{
    CompletionNotice notice = completion();
    notice.head.signatory = signatory;
    notice.head.copies = { QStringLiteral("Kepala UKPBJ Kabupaten Seram Bagian Timur") };
    return letters::write(notice, office());
}

Signatory onBehalf(const QString &through)
{
    Signatory signatory = signer(Capacity::Holder, QStringLiteral("KEPALA BAGIAN PENGADAAN BARANG DAN JASA"));
    signatory.onBehalf = OnBehalf { QStringLiteral("SEKRETARIS DAERAH KABUPATEN SERAM BAGIAN TIMUR"), through };
    return signatory;
}

/// Every value that is long, on the sheet that is narrow.
LetterContent allLong(const OfficeIdentity &identity)
{
    CompletionNotice notice = named(longName, QStringLiteral("198503122010012004"), NipKind::Pns);
    notice.request.applicant.pokja =
        QStringLiteral("Pokja Pemilihan Pekerjaan Konstruksi Jalan dan Jembatan Wilayah Kepulauan Gorom dan Wakate "
                       "Tahun Anggaran 2026 Kabupaten Seram Bagian Timur");
    notice.request.letterNumber = QStringLiteral("027/005.A/POKJA-PEMILIHAN-III/UKPBJ-SBT/SETDA/XI/2026");
    notice.request.letterSubject =
        QStringLiteral("Permohonan Penyetelan Ulang Kata Sandi dan Informasi User ID Anggota "
                       "Pokja Pemilihan yang Baru Ditetapkan");
    notice.head.signatory = actingHead();
    notice.head.signatory.name = longName;
    notice.head.signatory.position =
        QStringLiteral("KEPALA BAGIAN PENGADAAN BARANG DAN JASA SEKRETARIAT DAERAH KABUPATEN SERAM BAGIAN TIMUR");
    return letters::write(notice, identity);
}

RefusalNotice manyReasons(int count)
{
    RefusalNotice notice = refusal(officer());
    notice.reasons.clear();
    for (int i = 1; i <= count; ++i)
        notice.reasons.append(
            QStringLiteral("alasan ke-%1 yang ditulis lengkap agar mengisi lebih dari satu baris pada "
                           "surat pemberitahuan ini, sebagaimana diatur dalam SOP")
                .arg(i));
    return notice;
}

LetterContent closedBy(const QString &closing)
{
    LetterContent content = letters::write(completion(), office());
    content.fields.texts.insert(QStringLiteral("penutup"), closing);
    return content;
}
} // namespace

QList<SampleLetter> awkwardLetters()
{
    return {
        { "completion", [] { return letters::write(completion(), office()); } },
        { "completion-second-deadline-copies",
          [] {
              CompletionNotice notice = completion(2);
              notice.round = 2;
              notice.deadline = QDate(2026, 12, 1);
              notice.head.copies = { QStringLiteral("Kepala UKPBJ Kabupaten Seram Bagian Timur"),
                                     QStringLiteral("Arsip") };
              return letters::write(notice, office());
          } },
        { "completion-twelve-missing", [] { return letters::write(completion(12), office()); } },
        { "completion-marks", [] { return withMarks(); } },
        { "completion-long-name",
          [] {
              return letters::write(named(longName, QStringLiteral("198503122010012004"), NipKind::Pns), office());
          } },
        { "completion-one-letter",
          [] { return letters::write(named(QStringLiteral("A"), {}, NipKind::Pns), office()); } },
        { "rejection", [] { return letters::writeRejection(refusal(officer()), office()); } },
        { "rejection-plt-an-ub",
          [] {
              RefusalNotice notice = refusal(actingHead());
              notice.competentBody = QStringLiteral("LKPP");
              notice.validatedOn = {};
              return letters::writeRejection(notice, office());
          } },
        { "referral",
          [] {
              RefusalNotice notice = refusal(officer());
              notice.reasons = { QStringLiteral("akun dikelola pada Manajemen Akun Terpusat SPSE (INAPROC)") };
              notice.competentBody = QStringLiteral("Verifikator Akses Instansi pada INAPROC");
              notice.competentContact = QStringLiteral("laman akun.inaproc.id");
              return letters::writeReferral(notice, office());
          } },
        { "result-reset", [] { return letters::write(result(true, true, false), office(), Rendering::Office); } },
        { "result-information",
          [] { return letters::write(result(false, true, false), office(), Rendering::Office); } },
        { "result-all-pppk",
          [] {
              ResultNotice notice = result(true, true, true);
              notice.request.applicant.nip = QStringLiteral("199001012023211001");
              notice.request.applicant.nipKind = NipKind::Pppk;
              return letters::write(notice, office(), Rendering::Office);
          } },
        { "result-no-nip",
          [] {
              ResultNotice notice = result(false, false, true);
              notice.request.applicant.nip.clear();
              notice.head.signatory.nip.clear();
              return letters::write(notice, office(), Rendering::Applicant);
          } },
        { "receipt", [] { return letters::write(receipt(), office()); } },
        { "receipt-carried",
          [] {
              IntakeReceipt slip = receipt();
              slip.carrierName = QStringLiteral("Abdul Pembawa");
              slip.carrierAuthorised = true;
              slip.papers.append({ QStringLiteral("Surat kuasa pembawa berkas"), QStringLiteral("Asli"), 1, true });
              slip.papers.append({ QStringLiteral("Dokumen lain"), {}, 0, false });
              slip.request.kinds = { false, false, true };
              return letters::write(slip, office());
          } },
        { "completion-biasa", [] { return signedBy(signer(Capacity::Holder, QStringLiteral("KEPALA UKPBJ"))); } },
        { "completion-plt", [] { return signedBy(signer(Capacity::Plt, QStringLiteral("KEPALA UKPBJ"))); } },
        { "completion-plh", [] { return signedBy(signer(Capacity::Plh, QStringLiteral("KEPALA UKPBJ"))); } },
        { "completion-pj", [] { return signedBy(signer(Capacity::Pj, QStringLiteral("SEKRETARIS DAERAH"))); } },
        { "completion-an", [] { return signedBy(onBehalf({})); } },
        { "completion-an-ub",
          [] { return signedBy(onBehalf(QStringLiteral("ASISTEN PEREKONOMIAN DAN PEMBANGUNAN"))); } },
        { "completion-signer-pppk",
          [] {
              Signatory signatory = signer(Capacity::Holder, QStringLiteral("PENGELOLA LPSE"));
              signatory.nip = QStringLiteral("199001012023211001");
              signatory.nipKind = NipKind::Pppk;
              signatory.rank.clear();
              return signedBy(signatory);
          } },
        { "completion-all-long", [] { return allLong(office()); } },
        { "completion-all-long-a4", [] { return allLong(on(SheetSize::A4)); }, [] { return on(SheetSize::A4); } },
        { "completion-all-long-f4-narrow-14", [] { return allLong(on(SheetSize::F4Narrow, 14)); },
          [] { return on(SheetSize::F4Narrow, 14); } },
        { "completion-twelve-missing-a4", [] { return letters::write(completion(12), on(SheetSize::A4)); },
          [] { return on(SheetSize::A4); } },
        { "completion-thirty-missing", [] { return letters::write(completion(30), office()); } },
        { "completion-ten-points", [] { return letters::write(completion(3), on(SheetSize::F4, 10)); },
          [] { return on(SheetSize::F4, 10); } },
        { "completion-own-closing",
          [] { return closedBy(QStringLiteral("Demikian untuk dilaksanakan; %1 & <b>segera</b> {{hal}}.")); } },
        { "completion-outside-ascii",
          [] {
              return letters::write(named(QStringLiteral("Śrī Ñoño Müller-Çelik Ángström"), {}, NipKind::Pns),
                                    office());
          } },
        { "completion-bare-office", [] { return letters::write(completion(), OfficeIdentity()); },
          [] { return OfficeIdentity(); } },
        { "rejection-nine-reasons-a4", [] { return letters::writeRejection(manyReasons(9), on(SheetSize::A4)); },
          [] { return on(SheetSize::A4); } },
        { "rejection-twenty-eight-reasons", [] { return letters::writeRejection(manyReasons(28), office()); } },
        { "rejection-no-account",
          [] {
              RefusalNotice notice = refusal(officer());
              notice.userId.clear();
              notice.request.letterSubject.clear();
              return letters::writeRejection(notice, office());
          } },
    };
}
} // namespace sampleletters
