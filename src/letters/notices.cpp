// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/notices.h"

#include "core/agenda.h"
#include "core/error.h"
#include "core/indonesian.h"
#include "core/papercode.h"

#include <QCoreApplication>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(letters)
};

/// "a", "a dan b", "a, b, dan c".
QString listed(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString before = parts.mid(0, parts.size() - 1).join(QStringLiteral(", "));
    return before + (parts.size() > 2 ? QStringLiteral(", dan ") : QStringLiteral(" dan ")) + parts.last();
}

QString listed(const RequestedKinds &kinds, const QString &reset, const QString &information, const QString &change)
{
    QStringList parts;
    if (kinds.reset)
        parts.append(reset);
    if (kinds.information)
        parts.append(information);
    if (kinds.change)
        parts.append(change);
    return listed(parts);
}

QString kindsInTitle(const RequestedKinds &kinds)
{
    return listed(kinds, QStringLiteral("Reset Kata Sandi"), QStringLiteral("Informasi User ID"),
                  QStringLiteral("Perubahan Informasi User ID"));
}

QString ticked(bool on)
{
    return on ? QStringLiteral("x") : QString();
}

class Fields final
{
public:
    Fields(LetterKind kind, const OfficeIdentity &office)
        : m_office(office)
        , m_content { kind, {}, Rendering::Office }
    {
    }

    void set(const char *name, const QString &value)
    {
        m_content.fields.texts.insert(QString::fromLatin1(name), value.simplified());
    }
    void set(const char *name, QDate date) { set(name, indonesian::date(date)); }
    void setDay(const char *name, const QDateTime &at) { set(name, indonesian::date(at, m_office.zone)); }
    void setTime(const char *name, const QDateTime &at)
    {
        set(name, at.isValid() ? indonesian::time(at.toTimeZone(m_office.zone).time()) : QString());
    }
    void setRows(const char *name, const QList<LetterRow> &rows)
    {
        m_content.fields.rows.insert(QString::fromLatin1(name), rows);
    }

    void setRequest(const LetterRequest &request)
    {
        set("nomor_agenda", request.agendaNumber);
        set("nama_pemohon", request.applicant.name);
        set("nama_pokja", request.applicant.pokja);
        set("nomor_surat_pemohon", request.letterNumber);
        set("tanggal_surat_pemohon", request.letterDate);
        set("zona", indonesian::zoneName(m_office.zone, request.receivedAt));
    }

    void setHead(const LetterHead &head, const LetterApplicant &applicant, const QString &subject)
    {
        set("nomor_surat", head.number);
        set("tempat", m_office.place);
        set("tanggal_surat", head.date);
        set("sifat", QStringLiteral("Biasa"));
        set("lampiran", QStringLiteral("-"));
        set("hal", subject);
        set("jabatan_dalam_pokja", applicant.pokjaRole);
        set("tempat_tujuan", applicant.place.simplified().isEmpty() ? m_office.place : applicant.place);
        signature::write(head.signatory, m_content.fields);
        QList<LetterRow> copies;
        for (const QString &copy : head.copies)
            copies.append({ { QStringLiteral("nama"), copy.simplified() } });
        setRows("tembusan", copies);
    }

    LetterContent take() { return std::move(m_content); }

private:
    const OfficeIdentity &m_office;
    LetterContent m_content;
};

LetterContent refusal(LetterKind kind, const RefusalNotice &notice, const OfficeIdentity &office,
                      const QString &subject)
{
    if (notice.reasons.isEmpty())
        throw refused(Words::tr("Choose at least one reason: the letter has to say why."));
    Fields fields(kind, office);
    fields.setRequest(notice.request);
    fields.setHead(notice.head, notice.request.applicant, subject + kindsInTitle(notice.request.kinds));
    fields.set("hal_surat_pemohon", notice.request.letterSubject);
    fields.set("nomor_sop", notice.sop.number);
    fields.set("nama_sop", notice.sop.name);
    fields.set("tanggal_periksa", notice.checkedOn);
    fields.set("tanggal_validasi", notice.validatedOn);
    fields.set("user_id_tersamar", indonesian::maskedUserId(notice.userId));
    fields.set("pihak_berwenang", notice.competentBody);
    if (kind == LetterKind::ReferralNotice)
        fields.set("kontak_rujukan", notice.competentContact);
    fields.set("nama_aa", notice.officerName);
    fields.set("telepon_layanan", office.phone);
    fields.set("jam_layanan", office.counterHours);
    QList<LetterRow> reasons;
    for (const QString &reason : notice.reasons)
        reasons.append({ { QStringLiteral("alasan"), reason.simplified() } });
    fields.setRows("alasan", reasons);
    return fields.take();
}
} // namespace

namespace letters
{
QString kindsInText(const RequestedKinds &kinds)
{
    return listed(kinds, QStringLiteral("reset kata sandi"), QStringLiteral("informasi User ID"),
                  QStringLiteral("perubahan informasi User ID"));
}

LetterContent write(const IntakeReceipt &receipt, const OfficeIdentity &office)
{
    const LetterApplicant &applicant = receipt.request.applicant;
    Fields fields(LetterKind::IntakeReceipt, office);
    fields.setRequest(receipt.request);
    // With its check digit, so that a scanner can tell the desk's own code from anybody's (I3).
    const auto number = agenda::parse(receipt.request.agendaNumber, receipt.request.receivedAt.date().year());
    fields.set("kode_agenda", number ? agenda::payload(*number) : receipt.request.agendaNumber);
    fields.set("hari", indonesian::weekday(receipt.request.receivedAt.toTimeZone(office.zone).date()));
    fields.setDay("tanggal_terima", receipt.request.receivedAt);
    fields.setTime("jam_terima", receipt.request.receivedAt);
    fields.set("nip_pemohon", indonesian::nip(applicant.nip));
    fields.set("pilih_reset", ticked(receipt.request.kinds.reset));
    fields.set("pilih_informasi", ticked(receipt.request.kinds.information));
    fields.set("pilih_perubahan", ticked(receipt.request.kinds.change));
    fields.set("cara_lain", receipt.otherChannel);
    fields.set("nama_pembawa", receipt.carrierName);
    fields.set("surat_kuasa", receipt.carrierAuthorised ? QStringLiteral("ada") : QStringLiteral("tidak"));
    const bool carried = !receipt.carrierName.simplified().isEmpty();
    fields.set("penyerah_nama", carried ? receipt.carrierName : applicant.name);
    fields.set("penyerah_nip",
               carried ? indonesian::nipLine(receipt.carrierNip, receipt.carrierNipKind)
                       : indonesian::nipLine(applicant.nip, applicant.nipKind));
    fields.set("penerima_nama", receipt.officerName);
    fields.set("penerima_nip", indonesian::nipLine(receipt.officerNip, receipt.officerNipKind));
    fields.set("waktu_baku", indonesian::counted(receipt.standardMinutes));
    int total = 0;
    QList<LetterRow> papers;
    for (const ReceivedPaper &paper : receipt.papers) {
        total += paper.sheets;
        papers.append({ { QStringLiteral("dokumen"), paper.title },
                        { QStringLiteral("jenis"), paper.form },
                        { QStringLiteral("jumlah"), paper.sheets > 0 ? QString::number(paper.sheets) : QString() },
                        { QStringLiteral("ada"), ticked(paper.present) } });
    }
    fields.set("jumlah_seluruhnya", indonesian::counted(total));
    fields.setRows("dokumen", papers);
    fields.setRows("lembar",
                   { { { QStringLiteral("untuk"), QStringLiteral("pemohon") } },
                     { { QStringLiteral("untuk"), QStringLiteral("arsip") } } });
    return fields.take();
}

LetterContent write(const CompletionNotice &notice, const OfficeIdentity &office)
{
    if (notice.papers.isEmpty())
        throw refused(Words::tr("Nothing is missing: there is no completion notice to write."));
    Fields fields(LetterKind::CompletionNotice, office);
    fields.setRequest(notice.request);
    fields.setHead(
        notice.head, notice.request.applicant,
        QStringLiteral("Pemberitahuan Kelengkapan Berkas Permohonan (Pemberitahuan ke-%1)").arg(notice.round));
    fields.set("hal_surat_pemohon", notice.request.letterSubject);
    fields.setDay("tanggal_terima", notice.request.receivedAt);
    fields.setTime("jam_terima", notice.request.receivedAt);
    fields.set("tanggal_periksa", notice.checkedOn);
    fields.set("jenis_permohonan", kindsInText(notice.request.kinds));
    fields.set("unit", office.unit);
    fields.set("alamat_loket", office.counterAddress.isEmpty() ? office.address : office.counterAddress);
    fields.set("jam_layanan", office.counterHours);
    fields.set("batas_waktu", notice.deadline);
    QList<LetterRow> papers;
    for (const MissingPaper &paper : notice.papers) {
        papers.append({ { QStringLiteral("dokumen"), paper.title },
                        { QStringLiteral("kode"), paper.code },
                        { QStringLiteral("hasil"), paper.finding },
                        { QStringLiteral("tindakan"), paper.demand } });
    }
    fields.setRows("dokumen", papers);
    return fields.take();
}

LetterContent writeRejection(const RefusalNotice &notice, const OfficeIdentity &office)
{
    return refusal(LetterKind::RejectionNotice, notice, office, QStringLiteral("Pemberitahuan Penolakan Permohonan "));
}

LetterContent writeReferral(const RefusalNotice &notice, const OfficeIdentity &office)
{
    return refusal(LetterKind::ReferralNotice, notice, office, QStringLiteral("Pemberitahuan Perujukan Permohonan "));
}

LetterContent write(const ResultNotice &notice, const OfficeIdentity &office, Rendering rendering)
{
    const RequestedKinds &kinds = notice.request.kinds;
    const QString subject = listed(kinds, QStringLiteral("Kata Sandi Baru"), QStringLiteral("Informasi User ID"),
                                   QStringLiteral("Perubahan Informasi User ID"));
    Fields fields(LetterKind::ResultNotice, office);
    fields.setRequest(notice.request);
    fields.setHead(notice.head, notice.request.applicant,
                   QStringLiteral("Pemberitahuan %1 Pokja Pemilihan").arg(subject));
    fields.set("sifat", kinds.reset ? QStringLiteral("Rahasia") : QStringLiteral("Biasa"));
    if (kinds.reset)
        fields.set("area_tte", QString()); // what goes through other programs is read there
    fields.set("ada_kata_sandi", ticked(kinds.reset));
    fields.set("nip_pemohon", indonesian::nipLine(notice.request.applicant.nip, notice.request.applicant.nipKind));
    fields.set("alamat_spse", office.spseAddress);
    fields.setDay("tanggal_proses", notice.doneAt);
    fields.setTime("jam_proses", notice.doneAt);
    fields.set("user_id", notice.userId);
    fields.set("nomor_sop", notice.sop.number);
    fields.set("telepon_layanan", office.phone);
    fields.set("nama_aa", notice.officerName);
    if (const auto number = agenda::parse(notice.request.agendaNumber, 0))
        fields.set("kode_bukti", papercode::slip(*number));
    QList<LetterRow> changes;
    for (const ChangedDatum &change : kinds.change ? notice.changes : QList<ChangedDatum>()) {
        changes.append({ { QStringLiteral("data"), change.name },
                         { QStringLiteral("semula"), change.from },
                         { QStringLiteral("menjadi"), change.to } });
    }
    fields.setRows("perubahan", changes);
    LetterContent content = fields.take();
    content.rendering = rendering;
    return content;
}
} // namespace letters
