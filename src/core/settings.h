// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

enum class SheetFormat { F4 = 1, F4Narrow = 2, A4 = 3 }; ///< 215 x 330, 210 x 330, 210 x 297 mm

/// Who signs official letters (surat dinas), as the office sets it.
struct SignatorySetting {
    int manner = 0; ///< 0 biasa, 1 a.n., 2 a.n. + u.b., 3 Plt., 4 Plh., 5 Pj. (R21)
    QString onBehalfOf; ///< "Sekretaris Daerah"
    QString by; ///< with u.b.: the post between
    QString position;
    QString name;
    QString rank;
    QString nip;
    int tteFrame = 0; ///< 1 = an empty frame for the electronic signature that is put elsewhere (R52)

    bool operator==(const SignatorySetting &) const = default;
};

/// What the office sets once: its identity, its letters and the few rules that the SOP leaves to it.
/// One JSON text in the database; unknown keys of a later version are kept out, missing ones take these defaults.
struct OfficeSettings {
    QString government = QStringLiteral("Pemerintah Kabupaten Seram Bagian Timur");
    QString body = QStringLiteral("Sekretariat Daerah");
    QString unit; ///< third line of the kop, optional
    QString shortName = QStringLiteral("UKPBJ Seram Bagian Timur");
    QString address;
    QString city = QStringLiteral("Bula");
    QString postalCode;
    QString phone;
    QString email;
    QString web;
    QByteArray logo; ///< PNG, empty = a clean kop
    QString timeZone = QStringLiteral("Asia/Jayapura"); ///< WIT
    QString spseAddress;
    QString counterHours = QStringLiteral("07.30 sampai dengan 16.00");

    QString numberPattern = QStringLiteral("000.3.5/{urut}/PBJ"); ///< R22
    QString secretNumberPattern; ///< letters with a password: a class of their own; empty = the same book
    int numbersByHand = 0; ///< 1 = the Setda keeps the book: Loket counts nothing
    int srikandi = 1; ///< 1 = outgoing letters are entered in SRIKANDI as well (I8)
    QString classification = QStringLiteral("000.3.5");
    QString unitCode = QStringLiteral("PBJ");
    SheetFormat paper = SheetFormat::F4;
    int marginTop = 20; ///< mm
    int marginRight = 20;
    int marginBottom = 25;
    int marginLeft = 30; ///< room for the holes of the file
    QString font = QStringLiteral("Liberation Sans");
    int fontSize = 12;
    SignatorySetting signatory;
    QString copyTo = QStringLiteral("Kepala UKPBJ Kabupaten Seram Bagian Timur"); ///< tembusan

    int idleLockMinutes = 5;
    int passwordLength = 16;
    int completionDays = 0; ///< 0 = no deadline (R6)
    int uncollectedDays = 7;
    QString retention; ///< empty = "belum ditetapkan" (R41)
    QString secretPrinter; ///< queue for letters with a password
    /// What to click in SPSE in step 6, a line each: the office's own help, for nobody has published the menus. A line
    /// that begins with "Reset:", "Perubahan:" or "Informasi:" is for that kind alone; {User ID} is filled in.
    QString spseSteps = QStringLiteral("Masuk ke SPSE sebagai Admin Agency, lalu buka data pegawai.\n"
                                       "Cari User ID {User ID}; cocokkan nama dan NIP dengan permohonan.\n"
                                       "Reset: isi kata sandi sementara pada kolom kata sandi, lalu simpan.\n"
                                       "Perubahan: ubah setiap data pada tabel, lalu simpan.\n"
                                       "Informasi: catat User ID yang tercantum.\n"
                                       "Pastikan akun aktif, lalu keluar dari SPSE.");

    bool operator==(const OfficeSettings &) const = default;
    QByteArray toJson() const;
    /// @throws Error::Fault when it is not a JSON object
    static OfficeSettings fromJson(const QByteArray &json);
};
