// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/nip.h"
#include "letters/letterfields.h"

#include <QList>
#include <QString>

#include <optional>

/// How the signer holds the post. Plt.: post vacant; Plh.: holder absent; Pj.: penjabat. Written before the position.
enum class Capacity { Holder, Plt, Plh, Pj };

/// a.n.: the one in whose name is signed. through is the official to whom the first delegation went, when the signer
/// stands one level lower still and signs u.b.; it exists only here, so there is no u.b. without a.n. (R21).
struct OnBehalf {
    QString principal; ///< "SEKRETARIS DAERAH"
    QString through; ///< "ASISTEN ADMINISTRASI UMUM", or empty
};

struct Signatory {
    Capacity capacity = Capacity::Holder;
    QString position; ///< "KEPALA BAGIAN PENGADAAN BARANG DAN JASA"
    QString name; ///< with titles
    QString rank; ///< "Penata Tingkat I, III/d"; may be empty
    QString nip; ///< may be empty
    NipKind nipKind = NipKind::Pns;
    std::optional<OnBehalf> onBehalf;
    bool tteFrame = false; ///< in place of the wet signature's room an empty frame for an electronic one
};

/// One line above the space for the signature; mark ("a.n.", "u.b.") stands to the left of the text.
struct SignatureLine {
    QString mark;
    QString text;
    bool operator==(const SignatureLine &) const = default;
};

/// The block at the foot of a letter (R20, R21). It builds words; the wet signature is put by hand, an electronic one
/// by the office's other programs, and nothing here draws one (R52).
namespace signature
{
/// The plain block of a lembar layanan: "Admin Agency,".
Signatory adminAgency(const QString &name, const QString &nip, NipKind kind);
/// The last line ends with a comma. Throws Refused without a position, or for a.n. without its principal.
QList<SignatureLine> lines(const Signatory &signatory);
/// Rows that came from elsewhere. Throws Refused for another mark than a.n. or u.b., and for u.b. without a.n. (R21).
void check(const LetterFields &fields);
/// Rows "penandatangan" and fields "penanda_nama", "penanda_pangkat", "penanda_nip", "area_tte". Throws Refused without
/// a name.
void write(const Signatory &signatory, LetterFields &fields);
} // namespace signature
