<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
    <context>
        <name>AccountChooser</name>
        <message>
            <source>With which account of the register is the applicant compared?</source>
            <translation>Pemohon dibandingkan dengan akun register yang mana?</translation>
        </message>
        <message>
            <source>Name, NIP, User ID or Pokja</source>
            <translation>Nama, NIP, User ID, atau Pokja</translation>
        </message>
        <message>
            <source>Search the register of accounts</source>
            <translation>Cari dalam register akun</translation>
        </message>
        <message>
            <source>Accounts found; Enter chooses</source>
            <translation>Akun yang ditemukan; Enter untuk memilih</translation>
        </message>
    </context>
    <context>
        <name>AccountForm</name>
        <message>
            <source>Name with titles</source>
            <translation>Nama dengan gelar</translation>
        </message>
        <message>
            <source>SPSE user ID</source>
            <translation>User ID SPSE</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>Kind of number</source>
            <translation>Jenis nomor</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Pangkat/golongan</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Jabatan</translation>
        </message>
        <message>
            <source>Pokja Pemilihan</source>
            <translation>Pokja Pemilihan</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Surel</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>Number of the decree (SK)</source>
            <translation>Nomor SK</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit kerja</translation>
        </message>
        <message>
            <source>Date of the decree</source>
            <translation>Tanggal SK</translation>
        </message>
        <message>
            <source>Decree valid until</source>
            <translation>SK berlaku sampai</translation>
        </message>
        <message>
            <source>The account is active in SPSE</source>
            <translation>Akun aktif di SPSE</translation>
        </message>
        <message>
            <source>Civil servant (PNS)</source>
            <translation>Pegawai negeri sipil (PNS)</translation>
        </message>
        <message>
            <source>Contract (PPPK)</source>
            <translation>PPPK</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Lainnya</translation>
        </message>
        <message>
            <source>Born on %1</source>
            <translation>Lahir %1</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Nama belum diisi.</translation>
        </message>
        <message>
            <source>The SPSE user ID is missing.</source>
            <translation>User ID SPSE belum diisi.</translation>
        </message>
        <message>
            <source>The decree ends before it begins. Check the dates.</source>
            <translation>SK berakhir sebelum mulai berlaku. Periksa tanggalnya.</translation>
        </message>
    </context>
    <context>
        <name>AccountPage</name>
        <message>
            <source>Pages of the account</source>
            <translation>Halaman akun</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>First registration</source>
            <translation>Registrasi awal</translation>
        </message>
        <message>
            <source>Why it changes</source>
            <translation>Alasan perubahan</translation>
        </message>
        <message>
            <source>For example: letter number 027/15/POKJA-3/2026</source>
            <translation>Misalnya: surat nomor 027/15/POKJA-3/2026</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Buka akun</translation>
        </message>
        <message>
            <source>Read the Pokja</source>
            <translation>Baca Pokja</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>Akun baru</translation>
        </message>
        <message>
            <source>active</source>
            <translation>aktif</translation>
        </message>
        <message>
            <source>not active</source>
            <translation>tidak aktif</translation>
        </message>
        <message>
            <source>Save the account first.</source>
            <translation>Simpan akun terlebih dahulu.</translation>
        </message>
        <message>
            <source>Only an officer changes the register.</source>
            <translation>Hanya petugas yang dapat mengubah register.</translation>
        </message>
        <message>
            <source>Type the name and the user ID.</source>
            <translation>Isi nama dan User ID.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>Write down why the account changes, for example the letter's number.</source>
            <translation>Tulis alasan perubahan akun, misalnya nomor suratnya.</translation>
        </message>
        <message>
            <source>Keep the first registration</source>
            <translation>Simpan registrasi awal</translation>
        </message>
        <message>
            <source>Add the account</source>
            <translation>Tambahkan akun</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Simpan perubahan</translation>
        </message>
        <message>
            <source>From which paper it is</source>
            <translation>Dari berkas mana</translation>
        </message>
        <message>
            <source>Save the account</source>
            <translation>Simpan akun</translation>
        </message>
        <message>
            <source>%1 is saved in the register.</source>
            <translation>%1 tersimpan di register.</translation>
        </message>
        <message>
            <source>The first registration is kept.</source>
            <translation>Registrasi awal tersimpan.</translation>
        </message>
        <message>
            <source>What the register said on</source>
            <translation>Isi register pada tanggal</translation>
        </message>
        <message>
            <source>Read the account</source>
            <translation>Baca akun</translation>
        </message>
        <message>
            <source>The account was not in the register yet.</source>
            <translation>Akun belum ada di register.</translation>
        </message>
        <message>
            <source>The account stays as the other desk wrote it.</source>
            <translation>Akun tetap seperti yang disimpan meja lain.</translation>
        </message>
        <message>
            <source>Read the notices</source>
            <translation>Membaca pemberitahuan</translation>
        </message>
    </context>
    <context>
        <name>ArchiveHouse</name>
        <message>
            <source>Files</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Sections of the archive</source>
            <translation>Bagian arsip</translation>
        </message>
        <message>
            <source>Papers on the desk</source>
            <translation>Di meja</translation>
        </message>
        <message>
            <source>What lies in no box yet.</source>
            <translation>Berkas yang belum disimpan dalam boks.</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Pinjaman</translation>
        </message>
        <message>
            <source>Who has a file, since when, and until when.</source>
            <translation>Siapa yang meminjam berkas, sejak kapan, dan sampai kapan.</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Tempat</translation>
        </message>
        <message>
            <source>Rooms, racks, boxes and folders, with a picture of the shelf.</source>
            <translation>Ruang, rak, boks, dan folder, dengan foto raknya.</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>Stok opname</translation>
        </message>
        <message>
            <source>Is everything where it should be?</source>
            <translation>Apakah semuanya berada di tempatnya?</translation>
        </message>
        <message>
            <source>Codes and retention</source>
            <translation>Retensi</translation>
        </message>
        <message>
            <source>How files are classified, who may see them, how long they are kept.</source>
            <translation>Klasifikasi berkas, siapa yang boleh melihatnya, dan berapa lama disimpan.</translation>
        </message>
        <message>
            <source>Archive: %1</source>
            <translation>Arsip: %1</translation>
        </message>
        <message>
            <source>Transfer and destruction</source>
            <translation>Penyusutan</translation>
        </message>
        <message>
            <source>To the archive unit, or to their end: from the proposal over approvals and minutes.</source>
            <translation>Ke unit kearsipan atau pemusnahan: dari usul, persetujuan, sampai berita acara.</translation>
        </message>
    </context>
    <context>
        <name>ArchiveModel</name>
        <message>
            <source>electronic only</source>
            <translation>elektronik saja</translation>
        </message>
        <message>
            <source>rack %1</source>
            <translation>rak %1</translation>
        </message>
        <message>
            <source>box %1</source>
            <translation>boks %1</translation>
        </message>
        <message>
            <source>folder %1</source>
            <translation>folder %1</translation>
        </message>
        <message>
            <source>Archive number %1, agenda %2, %3, %4</source>
            <translation>Nomor arsip %1, agenda %2, %3, %4</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Nomor arsip</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Pemohon</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lokasi simpan</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Diarsipkan</translation>
        </message>
    </context>
    <context>
        <name>ArchivePanel</name>
        <message>
            <source>Archive</source>
            <translation>Arsip</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Nomor arsip</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Klasifikasi</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Uraian</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lokasi simpan</translation>
        </message>
        <message>
            <source>Electronic only, there is no paper</source>
            <translation>Elektronik saja, tidak ada kertas</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Ruang</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rak</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Boks</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Retensi</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Akses</translation>
        </message>
        <message>
            <source>Access class</source>
            <translation>Tingkat akses</translation>
        </message>
        <message>
            <source>ordinary</source>
            <translation>biasa</translation>
        </message>
        <message>
            <source>restricted</source>
            <translation>terbatas</translation>
        </message>
        <message>
            <source>secret</source>
            <translation>rahasia</translation>
        </message>
        <message>
            <source>Not yet: the classification is missing.</source>
            <translation>Belum bisa: klasifikasi belum diisi.</translation>
        </message>
        <message>
            <source>Not yet: the description is missing.</source>
            <translation>Belum bisa: uraian belum diisi.</translation>
        </message>
        <message>
            <source>Not yet: say where the paper lies (room, box and folder), or tick that there is none.</source>
            <translation>Belum bisa: isi lokasi simpan berkas (ruang, boks, dan folder), atau centang bahwa tidak ada kertas.</translation>
        </message>
        <message>
            <source>Filed by classification. The number is taken when it is archived.</source>
            <translation>Disimpan menurut klasifikasi. Nomor diambil pada saat diarsipkan.</translation>
        </message>
        <message>
            <source>top secret</source>
            <translation>sangat rahasia</translation>
        </message>
    </context>
    <context>
        <name>ArchiveView</name>
        <message>
            <source>Read the archive</source>
            <translation>Membaca arsip</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arsip</translation>
        </message>
        <message>
            <source>Search the archive</source>
            <translation>Mencari di arsip</translation>
        </message>
        <message>
            <source>Agenda or archive number, name, NIP, Pokja</source>
            <translation>Nomor agenda atau nomor arsip, nama, NIP, Pokja</translation>
        </message>
        <message>
            <source>Archived requests</source>
            <translation>Permohonan yang diarsipkan</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Buka berkas</translation>
        </message>
        <message>
            <source>The newest %1 that were found.</source>
            <translation>%1 terbaru dari yang ditemukan.</translation>
        </message>
        <message>
            <source>%1 found.</source>
            <translation>%1 ditemukan.</translation>
        </message>
        <message>
            <source>Nothing in the archive has these words.</source>
            <translation>Tidak ada arsip yang memuat kata-kata ini.</translation>
        </message>
        <message>
            <source>Nothing is archived yet. A request comes here in step 9.</source>
            <translation>Belum ada arsip. Permohonan masuk ke sini pada langkah 9.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalDesk</name>
        <message>
            <source>Nobody is logged in: the file is taken later.</source>
            <translation>Belum ada yang masuk: file diambil nanti.</translation>
        </message>
        <message>
            <source>Write down why the file is removed.</source>
            <translation>Tuliskan mengapa file ini dihapus.</translation>
        </message>
        <message>
            <source>Only a file that was set aside can be removed.</source>
            <translation>Hanya file yang sudah disisihkan yang dapat dihapus.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalPages</name>
        <message>
            <source>It has %1 pages: file it whole, at its request.</source>
            <translation>Berkas ini berisi %1 halaman: masukkan utuh pada permohonannya.</translation>
        </message>
        <message>
            <source>This page could not be kept.</source>
            <translation>Halaman ini tidak dapat disimpan.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalsDialog</name>
        <message>
            <source>Lay here</source>
            <translation>Taruh di sini</translation>
        </message>
        <message>
            <source>Files that came in</source>
            <translation>Berkas masuk</translation>
        </message>
    </context>
    <context>
        <name>ArrivalsModel</name>
        <message>
            <source>filed</source>
            <translation>sudah diberkas</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>ditolak</translation>
        </message>
        <message>
            <source>arriving</source>
            <translation>sedang tiba</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>siap</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>diambil</translation>
        </message>
        <message>
            <source>on the table</source>
            <translation>di meja</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>disisihkan</translation>
        </message>
        <message>
            <source>on the stick</source>
            <translation>di stik</translation>
        </message>
    </context>
    <context>
        <name>ArrivalsPanel</name>
        <message>
            <source>%1 pages</source>
            <translation>%1 halaman</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Kembalikan</translation>
        </message>
        <message>
            <source>signed electronically</source>
            <translation>bertanda tangan elektronik</translation>
        </message>
        <message>
            <source>Files that came in</source>
            <translation>Berkas masuk</translation>
        </message>
        <message>
            <source>Where the files come from</source>
            <translation>Asal berkas</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Sisihkan</translation>
        </message>
        <message>
            <source>Copier's folder</source>
            <translation>Folder mesin fotokopi</translation>
        </message>
        <message>
            <source>Stick %1</source>
            <translation>Stik %1</translation>
        </message>
        <message>
            <source>The stick was pulled out. What was taken from it is safe here.</source>
            <translation>Stik sudah dicabut. Yang telah diambil darinya aman di sini.</translation>
        </message>
        <message>
            <source>The first %1 papers are shown.</source>
            <translation>Yang ditampilkan %1 berkas pertama.</translation>
        </message>
        <message>
            <source>from a mail</source>
            <translation>dari surel</translation>
        </message>
        <message>
            <source>Read what came in</source>
            <translation>Membaca berkas masuk</translation>
        </message>
        <message>
            <source>The stick is being read…</source>
            <translation>Stik sedang dibaca…</translation>
        </message>
        <message>
            <source>There is no paper on this stick.</source>
            <translation>Tidak ada berkas di stik ini.</translation>
        </message>
        <message>
            <source>No folder is watched yet. Say in the settings, under "This desk", where the copier lays its scans.</source>
            <translation>Belum ada folder yang dipantau. Tentukan di Pengaturan, bagian "Meja ini", tempat mesin fotokopi menaruh hasil pindaiannya.</translation>
        </message>
        <message>
            <source>Nothing has come yet. Scan at the copier into this folder; each file shows up here while it arrives.</source>
            <translation>Belum ada berkas masuk. Pindai di mesin fotokopi ke folder ini; setiap berkas tampak di sini sejak tiba.</translation>
        </message>
        <message>
            <source>%1 wait</source>
            <translation>%1 menunggu</translation>
        </message>
        <message>
            <source>%1 arriving</source>
            <translation>%1 sedang tiba</translation>
        </message>
        <message>
            <source>Files are still being taken.</source>
            <translation>Berkas masih diambil.</translation>
        </message>
        <message>
            <source>Mark the files first.</source>
            <translation>Tandai dahulu berkasnya.</translation>
        </message>
        <message>
            <source>Only files that are taken, or lie on a stick, can be laid.</source>
            <translation>Hanya berkas yang sudah diambil, atau yang ada di stik, dapat ditaruh.</translation>
        </message>
        <message>
            <source>Mark files that wait first.</source>
            <translation>Tandai dahulu berkas yang menunggu.</translation>
        </message>
        <message>
            <source>%1 files were copied and checked; the stick is as it was.</source>
            <translation>%1 berkas disalin dan diperiksa; isi stik tidak berubah.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Hapus…</translation>
        </message>
        <message>
            <source>Remove the marked files</source>
            <translation>Hapus file yang ditandai</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Hapus %1</translation>
        </message>
        <message>
            <source>Remove %1 files</source>
            <translation>Hapus %1 file</translation>
        </message>
        <message>
            <source>Loket forgets what is in it; the file stays whole in the folder %1, under today's date. The history says who removed it and why.</source>
            <translation>Loket tidak menyimpan isinya lagi; file tetap utuh di folder %1 menurut tanggal hari ini. Riwayat mencatat siapa yang menghapus dan mengapa.</translation>
        </message>
        <message>
            <source>Why is it removed?</source>
            <translation>Mengapa dihapus?</translation>
        </message>
        <message>
            <source>%1 files were removed. They lie in %2.</source>
            <translation>%1 file dihapus. File tersimpan di %2.</translation>
        </message>
    </context>
    <context>
        <name>BackupForm</name>
        <message>
            <source>Name of the stick</source>
            <translation>Nama stik</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Pilih folder…</translation>
        </message>
        <message>
            <source>Encrypt with a pass phrase</source>
            <translation>Enkripsi dengan frasa sandi</translation>
        </message>
        <message>
            <source>Pass phrase of the backup</source>
            <translation>Frasa sandi cadangan</translation>
        </message>
        <message>
            <source>Pass phrase: without it nobody opens the backup again</source>
            <translation>Frasa sandi: tanpa frasa ini tidak seorang pun dapat membuka cadangan lagi</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Cadangkan sekarang</translation>
        </message>
        <message>
            <source>Check everything now</source>
            <translation>Periksa semuanya sekarang</translation>
        </message>
        <message>
            <source>No folder is chosen yet.</source>
            <translation>Belum ada folder yang dipilih.</translation>
        </message>
        <message>
            <source>Never backed up to this place.</source>
            <translation>Belum pernah dicadangkan ke tempat ini.</translation>
        </message>
        <message numerus="yes">
            <source>Last backup: %1, %n days ago.</source>
            <translation>
                <numerusform>Cadangan terakhir: %1, %n hari yang lalu.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is not plugged in now.</source>
            <translation>Saat ini tidak terpasang.</translation>
        </message>
        <message>
            <source>Read the last check</source>
            <translation>Membaca pemeriksaan terakhir</translation>
        </message>
        <message>
            <source>The papers were never checked in full at this place.</source>
            <translation>Berkas di tempat ini belum pernah diperiksa secara penuh.</translation>
        </message>
        <message>
            <source>Last full check: %1, %2 papers, nothing was changed.</source>
            <translation>Pemeriksaan penuh terakhir: %1, %2 berkas, tidak ada yang berubah.</translation>
        </message>
        <message>
            <source>Last full check: %1, %2 papers, something was changed or damaged.</source>
            <translation>Pemeriksaan penuh terakhir: %1, %2 berkas, ada yang berubah atau rusak.</translation>
        </message>
        <message>
            <source>Something is running already.</source>
            <translation>Masih ada yang berjalan.</translation>
        </message>
        <message>
            <source>Only an administrator makes a backup here.</source>
            <translation>Hanya administrator yang membuat cadangan di sini.</translation>
        </message>
        <message>
            <source>Choose the folder first.</source>
            <translation>Pilih foldernya dahulu.</translation>
        </message>
        <message>
            <source>The pass phrase needs at least %1 characters.</source>
            <translation>Frasa sandi sekurang-kurangnya %1 karakter.</translation>
        </message>
        <message>
            <source>Decided by the first backup in this folder.</source>
            <translation>Ditetapkan oleh cadangan pertama di folder ini.</translation>
        </message>
        <message>
            <source>Folder of the backup</source>
            <translation>Folder cadangan</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Cadangkan</translation>
        </message>
        <message numerus="yes">
            <source>The backup is made, but %n papers were damaged in the database already. Check everything and call the administrator.</source>
            <translation>
                <numerusform>Cadangan sudah dibuat, tetapi %n berkas sudah rusak di basis data. Periksa semuanya dan hubungi administrator.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backed up and read back: %1 rows and %2 papers, %3 of them new.</source>
            <translation>Dicadangkan dan dibaca kembali: %1 baris dan %2 berkas, %3 di antaranya baru.</translation>
        </message>
        <message>
            <source>Backing up to %1</source>
            <translation>Mencadangkan ke %1</translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>Periksa semuanya</translation>
        </message>
        <message>
            <source>Something was changed or damaged: %1 of %2 papers, %3 records or entries. Restore the last backup beside this database and compare.</source>
            <translation>Ada yang berubah atau rusak: %1 dari %2 berkas, %3 catatan atau entri. Pulihkan cadangan terakhir di samping basis data ini lalu bandingkan.</translation>
        </message>
        <message>
            <source>All %1 papers, the records and the trail are as they were filed.</source>
            <translation>Seluruh %1 berkas, catatan, dan jejak audit sama seperti saat disimpan.</translation>
        </message>
        <message>
            <source>Checking everything</source>
            <translation>Memeriksa semuanya</translation>
        </message>
        <message numerus="yes">
            <source>%n papers of the last backup were damaged there and were written anew: get a new stick.</source>
            <translation>
                <numerusform>%n berkas dari cadangan terakhir rusak di sana dan sudah ditulis ulang: siapkan stik baru.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BehindPanel</name>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Close what stands behind</source>
            <translation>Tutup rincian</translation>
        </message>
        <message>
            <source>What stands behind the number</source>
            <translation>Rincian di balik angka</translation>
        </message>
        <message>
            <source>%1 lines</source>
            <translation>%1 baris</translation>
        </message>
        <message>
            <source>%1 intervals, together %2 minutes</source>
            <translation>%1 interval, seluruhnya %2 menit</translation>
        </message>
    </context>
    <context>
        <name>BreachForm</name>
        <message>
            <source>No breach of personal data is on record. May it stay so.</source>
            <translation>Belum ada insiden data pribadi yang tercatat. Semoga tetap demikian.</translation>
        </message>
        <message>
            <source>Record another one</source>
            <translation>Catat insiden lain</translation>
        </message>
        <message>
            <source>The persons were told</source>
            <translation>Yang bersangkutan sudah diberi tahu</translation>
        </message>
        <message>
            <source>The authority was told</source>
            <translation>Lembaga sudah diberi tahu</translation>
        </message>
        <message>
            <source>Written notice</source>
            <translation>Surat pemberitahuan</translation>
        </message>
        <message>
            <source>The breach is on record.</source>
            <translation>Insiden sudah dicatat.</translation>
        </message>
        <message>
            <source>It is noted that the persons were told.</source>
            <translation>Tercatat bahwa yang bersangkutan sudah diberi tahu.</translation>
        </message>
        <message>
            <source>It is noted that the authority was told.</source>
            <translation>Tercatat bahwa lembaga sudah diberi tahu.</translation>
        </message>
        <message>
            <source>Breaches of personal data</source>
            <translation>Insiden data pribadi</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nomor</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Diketahui</translation>
        </message>
        <message>
            <source>Data exposed</source>
            <translation>Data yang terungkap</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>When it was found</source>
            <translation>Kapan diketahui</translation>
        </message>
        <message>
            <source>How many persons it concerns</source>
            <translation>Jumlah orang yang terdampak</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>belum diketahui</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>Diketahui pada</translation>
        </message>
        <message>
            <source>a. Personal data that was exposed</source>
            <translation>a. Data pribadi yang terungkap</translation>
        </message>
        <message>
            <source>For example: names, NIP and phone numbers of three applicants</source>
            <translation>Misalnya: nama, NIP, dan nomor telepon tiga pemohon</translation>
        </message>
        <message>
            <source>b. When and how it was exposed</source>
            <translation>b. Kapan dan bagaimana terungkap</translation>
        </message>
        <message>
            <source>For example: a stick with an unencrypted backup was lost on 3 March 2026</source>
            <translation>Misalnya: stik berisi cadangan tanpa enkripsi hilang pada 3 Maret 2026</translation>
        </message>
        <message>
            <source>c. Handling and recovery</source>
            <translation>c. Penanganan dan pemulihan</translation>
        </message>
        <message>
            <source>For example: passwords reset, the stick reported lost, backups encrypted from now on</source>
            <translation>Misalnya: kata sandi direset, kehilangan stik dilaporkan, cadangan selanjutnya dienkripsi</translation>
        </message>
        <message>
            <source>Persons concerned</source>
            <translation>Jumlah orang</translation>
        </message>
        <message>
            <source>told too late</source>
            <translation>terlambat diberitahukan</translation>
        </message>
        <message>
            <source>told in time</source>
            <translation>diberitahukan tepat waktu</translation>
        </message>
        <message numerus="yes">
            <source>overdue by %n hours</source>
            <translation>
                <numerusform>lewat %n jam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours left</source>
            <translation>
                <numerusform>tersisa %n jam</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the breaches</source>
            <translation>Membaca catatan insiden</translation>
        </message>
        <message>
            <source>Record the breach</source>
            <translation>Catat insiden</translation>
        </message>
        <message>
            <source>Notice of a breach</source>
            <translation>Pemberitahuan insiden</translation>
        </message>
        <message>
            <source>Notice of breach %1.pdf</source>
            <translation>Pemberitahuan insiden %1.pdf</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Simpan perubahan</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>Record it first.</source>
            <translation>Catat dahulu.</translation>
        </message>
        <message>
            <source>Told on %1.</source>
            <translation>Diberitahukan pada %1.</translation>
        </message>
        <message>
            <source>Save the change first.</source>
            <translation>Simpan perubahan dahulu.</translation>
        </message>
        <message>
            <source>From the moment it is found there are 72 hours to tell the persons and the authority.</source>
            <translation>Sejak diketahui ada waktu 72 jam untuk memberi tahu yang bersangkutan dan lembaga.</translation>
        </message>
        <message>
            <source>Breach %1: %2, until %3</source>
            <translation>Insiden %1: %2, sampai %3</translation>
        </message>
    </context>
    <context>
        <name>CalendarForm</name>
        <message>
            <source>Working hours</source>
            <translation>Jam kerja</translation>
        </message>
        <message>
            <source>National holiday</source>
            <translation>Libur nasional</translation>
        </message>
        <message>
            <source>Collective leave</source>
            <translation>Cuti bersama</translation>
        </message>
        <message>
            <source>Regional holiday</source>
            <translation>Libur daerah</translation>
        </message>
        <message>
            <source>Version of the calendar</source>
            <translation>Versi kalender</translation>
        </message>
        <message>
            <source>Working hours of the weekdays</source>
            <translation>Jam kerja menurut hari</translation>
        </message>
        <message>
            <source>Period with other hours</source>
            <translation>Masa dengan jam lain</translation>
        </message>
        <message>
            <source>Name of the period</source>
            <translation>Nama masa</translation>
        </message>
        <message>
            <source>First day of the period</source>
            <translation>Hari pertama masa</translation>
        </message>
        <message>
            <source>Last day of the period</source>
            <translation>Hari terakhir masa</translation>
        </message>
        <message>
            <source>Add a period</source>
            <translation>Tambah masa</translation>
        </message>
        <message>
            <source>Remove the period</source>
            <translation>Hapus masa</translation>
        </message>
        <message>
            <source>Working hours of the period</source>
            <translation>Jam kerja dalam masa itu</translation>
        </message>
        <message>
            <source>Ramadan and other periods</source>
            <translation>Ramadan dan masa lain</translation>
        </message>
        <message>
            <source>Ramadan</source>
            <translation>Ramadan</translation>
        </message>
        <message>
            <source>Holidays and collective leave</source>
            <translation>Hari libur dan cuti bersama</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tanggal</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Add a day</source>
            <translation>Tambah hari</translation>
        </message>
        <message>
            <source>Remove the day</source>
            <translation>Hapus hari</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Berlaku sejak</translation>
        </message>
        <message>
            <source>Why it is changed</source>
            <translation>Alasan perubahan</translation>
        </message>
        <message>
            <source>Why it is changed, the decree's number</source>
            <translation>Alasan perubahan, nomor keputusan</translation>
        </message>
        <message>
            <source>Save as a new version</source>
            <translation>Simpan sebagai versi baru</translation>
        </message>
        <message>
            <source>Reason to count anew</source>
            <translation>Alasan menghitung ulang</translation>
        </message>
        <message>
            <source>Reason, at least ten letters</source>
            <translation>Alasan, paling sedikit sepuluh huruf</translation>
        </message>
        <message>
            <source>Count them anew</source>
            <translation>Hitung ulang</translation>
        </message>
        <message>
            <source>From %1: %2</source>
            <translation>Sejak %1: %2</translation>
        </message>
        <message>
            <source>The date "%1" cannot be read.</source>
            <translation>Tanggal "%1" tidak dapat dibaca.</translation>
        </message>
        <message>
            <source>%1 h %2 min a week without breaks</source>
            <translation>%1 jam %2 menit seminggu tanpa istirahat</translation>
        </message>
        <message>
            <source>Only an administrator changes the calendar.</source>
            <translation>Hanya administrator yang mengubah kalender.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang berubah.</translation>
        </message>
        <message>
            <source>Say from which day on the calendar is valid.</source>
            <translation>Tentukan sejak tanggal berapa kalender berlaku.</translation>
        </message>
        <message>
            <source>Write down why the calendar is changed.</source>
            <translation>Tuliskan alasan perubahan kalender.</translation>
        </message>
        <message>
            <source>Save the calendar</source>
            <translation>Simpan kalender</translation>
        </message>
        <message>
            <source>The calendar is saved. What was counted before stays as it is.</source>
            <translation>Kalender tersimpan. Yang sudah dihitung tidak berubah.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) received since then would have other minutes by this calendar.</source>
            <translation>
                <numerusform>%n permohonan yang diterima sejak itu akan terhitung lain menurut kalender ini.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) were counted anew.</source>
            <translation>
                <numerusform>%n permohonan dihitung ulang.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: write the hours as 07.30-12.00, 13.00-16.00.</source>
            <translation>%1: tuliskan jam seperti 07.30-12.00, 13.00-16.00.</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Istirahat</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Hari</translation>
        </message>
    </context>
    <context>
        <name>CasePapers</name>
        <message>
            <source>No paper has been filed with this request yet.</source>
            <translation>Belum ada berkas yang disimpan untuk permohonan ini.</translation>
        </message>
    </context>
    <context>
        <name>ChangeRows</name>
        <message>
            <source>Value to be changed</source>
            <translation>Data yang diubah</translation>
        </message>
        <message>
            <source>New value, as the letter says</source>
            <translation>Nilai baru, seperti pada surat</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Nilai baru</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Remove this change</source>
            <translation>Hapus perubahan ini</translation>
        </message>
    </context>
    <context>
        <name>ChangesModel</name>
        <message>
            <source>(empty)</source>
            <translation>(kosong)</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>belum</translation>
        </message>
        <message>
            <source>%1: from %2 to %3, %4</source>
            <translation>%1: dari %2 menjadi %3, %4</translation>
        </message>
        <message>
            <source>not yet done in SPSE</source>
            <translation>belum diubah di SPSE</translation>
        </message>
        <message>
            <source>done in SPSE</source>
            <translation>sudah diubah di SPSE</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Semula</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Menjadi</translation>
        </message>
        <message>
            <source>In SPSE</source>
            <translation>Di SPSE</translation>
        </message>
    </context>
    <context>
        <name>ChecklistDialog</name>
        <message>
            <source>Checklist of the papers</source>
            <translation>Daftar periksa berkas</translation>
        </message>
        <message>
            <source>Agenda %1  ·  %2</source>
            <translation>Agenda %1  ·  %2</translation>
        </message>
        <message>
            <source>No paper is shown beside.</source>
            <translation>Tidak ada berkas yang tampil di samping.</translation>
        </message>
        <message>
            <source>Shown beside: %1. Page up and Page down turn.</source>
            <translation>Tampil di samping: %1. Page Up dan Page Down membalik halaman.</translation>
        </message>
    </context>
    <context>
        <name>ChecklistPanel</name>
        <message>
            <source>Checklist of the papers</source>
            <translation>Daftar periksa berkas</translation>
        </message>
        <message>
            <source>Hide what was complete already</source>
            <translation>Sembunyikan yang sudah lengkap</translation>
        </message>
        <message>
            <source>%1 paper(s) were complete already; show them</source>
            <translation>%1 berkas sudah lengkap sebelumnya; tampilkan</translation>
        </message>
        <message>
            <source>%1 papers are not decided yet.</source>
            <translation>%1 butir belum diperiksa.</translation>
        </message>
        <message>
            <source>The letter bears no number.</source>
            <translation>Surat tidak bernomor.</translation>
        </message>
        <message>
            <source>Letter %1 bears no date.</source>
            <translation>Surat nomor %1 tidak bertanggal.</translation>
        </message>
        <message>
            <source>Letter %1 is dated %2, after the day it came in.</source>
            <translation>Surat nomor %1 bertanggal %2, setelah hari surat diterima.</translation>
        </message>
        <message>
            <source>Letter %1 of %2.</source>
            <translation>Surat nomor %1 tanggal %2.</translation>
        </message>
        <message>
            <source>Complete, incomplete, not there</source>
            <translation>Lengkap, tidak lengkap, tidak ada</translation>
        </message>
        <message>
            <source>The page now shown is the evidence</source>
            <translation>Halaman yang tampil menjadi bukti</translation>
        </message>
    </context>
    <context>
        <name>ChecklistRow</name>
        <message>
            <source>Use this page (H)</source>
            <translation>Pakai halaman ini (H)</translation>
        </message>
        <message>
            <source>Note, may stay empty</source>
            <translation>Catatan, boleh kosong</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Lengkap</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Tidak lengkap</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Tidak ada</translation>
        </message>
        <message>
            <source>%1 (key %2)</source>
            <translation>%1 (tombol %2)</translation>
        </message>
        <message>
            <source>%1 (if there is one)</source>
            <translation>%1 (bila ada)</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Alasan: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Catatan: %1</translation>
        </message>
        <message>
            <source>Use the page now shown as evidence: %1</source>
            <translation>Pakai halaman yang tampil sebagai bukti: %1</translation>
        </message>
        <message>
            <source>Choose a reason…</source>
            <translation>Pilih alasan…</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <translation>Bukti: %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>halaman %1</translation>
        </message>
    </context>
    <context>
        <name>ComparisonModel</name>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>needs a note</source>
            <translation>perlu catatan</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>belum dilihat</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Permohonan</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>First reg.</source>
            <translation>Reg. awal</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>%1: request %2, register %3, first registration %4; %5</source>
            <translation>%1: permohonan %2, register %3, registrasi awal %4; %5</translation>
        </message>
        <message>
            <source>note: %1</source>
            <translation>catatan: %1</translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>Comparison, one row a field</source>
            <translation>Perbandingan, satu baris satu data</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Atas, Bawah</translation>
        </message>
        <message>
            <source>Look at the fields one after the other</source>
            <translation>Lihat data satu per satu</translation>
        </message>
        <message>
            <source>Agrees, differs, not stated</source>
            <translation>Sesuai, berbeda, tidak ada</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>By the rule, and on to the next field</source>
            <translation>Menurut aturan, lalu ke data berikutnya</translation>
        </message>
        <message>
            <source>The page now shown is the evidence</source>
            <translation>Halaman yang tampil menjadi bukti</translation>
        </message>
    </context>
    <context>
        <name>ConfirmationCard</name>
        <message>
            <source>Show the confirmation card</source>
            <translation>Tampilkan kartu konfirmasi</translation>
        </message>
        <message>
            <source>Who answered or came</source>
            <translation>Siapa yang menjawab atau datang</translation>
        </message>
        <message>
            <source>Note on the confirmation</source>
            <translation>Catatan konfirmasi</translation>
        </message>
        <message>
            <source>Note, e.g. the card that was seen</source>
            <translation>Catatan, misalnya kartu identitas</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Terhubung</translation>
        </message>
        <message>
            <source>Reached by phone and confirmed</source>
            <translation>Terhubung lewat telepon dan membenarkan</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Tidak dijawab</translation>
        </message>
        <message>
            <source>Called, no answer</source>
            <translation>Ditelepon, tidak dijawab</translation>
        </message>
        <message>
            <source>Came in person</source>
            <translation>Datang langsung</translation>
        </message>
        <message>
            <source>Came in person and confirmed</source>
            <translation>Datang langsung dan membenarkan</translation>
        </message>
        <message>
            <source>Denied…</source>
            <translation>Menyangkal…</translation>
        </message>
        <message>
            <source>Denied, doubtful or number dead</source>
            <translation>Menyangkal, meragukan, atau nomor mati</translation>
        </message>
        <message>
            <source>Confirmation by phone or in person</source>
            <translation>Konfirmasi lewat telepon atau bertemu langsung</translation>
        </message>
        <message>
            <source>Denies the request</source>
            <translation>Menyangkal permohonan</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Meragukan</translation>
        </message>
        <message>
            <source>The number is dead</source>
            <translation>Nomor tidak aktif</translation>
        </message>
        <message>
            <source>The register has no number: only a meeting in person confirms.</source>
            <translation>Register tidak memuat nomor: hanya pertemuan langsung yang dapat membenarkan.</translation>
        </message>
        <message>
            <source>Call the number of the register: %1</source>
            <translation>Hubungi nomor pada register: %1</translation>
        </message>
        <message>
            <source>Number in the letter, not to be called: %1</source>
            <translation>Nomor pada surat, jangan dihubungi: %1</translation>
        </message>
        <message>
            <source>✓ Confirmed</source>
            <translation>✓ Sudah dikonfirmasi</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Konfirmasi</translation>
        </message>
        <message>
            <source>Confirm by phone or in person (if needed)</source>
            <translation>Konfirmasi lewat telepon atau bertemu langsung (jika diperlukan)</translation>
        </message>
        <message>
            <source>Write who answered or came first.</source>
            <translation>Tulis dahulu siapa yang menjawab atau datang.</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>lewat telepon</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>bertemu langsung</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>membenarkan</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>tidak dijawab</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>menyangkal</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>meragukan</translation>
        </message>
        <message>
            <source>number dead</source>
            <translation>nomor tidak aktif</translation>
        </message>
        <message>
            <source>recorded by %1</source>
            <translation>dicatat oleh %1</translation>
        </message>
    </context>
    <context>
        <name>ConflictPanel</name>
        <message>
            <source>Another desk has changed the same</source>
            <translation>Meja lain telah mengubah hal yang sama</translation>
        </message>
        <message>
            <source>Choose for each field what shall stand. What you typed is still there.</source>
            <translation>Pilih untuk setiap isian mana yang berlaku. Yang Anda ketik tetap ada.</translation>
        </message>
        <message>
            <source>Write what is chosen</source>
            <translation>Simpan pilihan ini</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nanti saja</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Isian Anda</translation>
        </message>
        <message>
            <source>The other desk's</source>
            <translation>Isian meja lain</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(kosong)</translation>
        </message>
    </context>
    <context>
        <name>ConnectPage</name>
        <message>
            <source>Where the data lies</source>
            <translation>Tempat data</translation>
        </message>
        <message>
            <source>Password of the database</source>
            <translation>Kata sandi basis data</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Another place</source>
            <translation>Tempat lain</translation>
        </message>
    </context>
    <context>
        <name>ContentHash</name>
        <message>
            <source>The fingerprint of a paper could not be computed.</source>
            <translation>Sidik digital berkas tidak dapat dihitung.</translation>
        </message>
    </context>
    <context>
        <name>CopierFolderForm</name>
        <message>
            <source>Choose…</source>
            <translation>Pilih…</translation>
        </message>
        <message>
            <source>Watch none</source>
            <translation>Tanpa folder</translation>
        </message>
        <message>
            <source>Folder in which the copier lays its scans</source>
            <translation>Folder tempat mesin fotokopi menaruh hasil pindaian</translation>
        </message>
        <message>
            <source>None is watched</source>
            <translation>Tidak ada yang dipantau</translation>
        </message>
        <message>
            <source>Choose the copier's folder</source>
            <translation>Pilih folder mesin fotokopi</translation>
        </message>
        <message>
            <source>Watch no folder</source>
            <translation>Jangan pantau folder apa pun</translation>
        </message>
        <message>
            <source>The copier's folder</source>
            <translation>Folder mesin fotokopi</translation>
        </message>
        <message>
            <source>No folder is watched.</source>
            <translation>Tidak ada folder yang dipantau.</translation>
        </message>
        <message>
            <source>The folder is being tried…</source>
            <translation>Folder sedang dicoba…</translation>
        </message>
        <message>
            <source>It can be read and written. What is taken moves to its folder "%1", what is refused to "%2".</source>
            <translation>Folder dapat dibaca dan ditulisi. Yang diambil pindah ke foldernya "%1", yang ditolak ke "%2".</translation>
        </message>
    </context>
    <context>
        <name>CornersDialog</name>
        <message>
            <source>Use the straight sheet</source>
            <translation>Pakai yang lurus</translation>
        </message>
        <message>
            <source>Straighten a photographed sheet</source>
            <translation>Luruskan lembar pada foto</translation>
        </message>
        <message>
            <source>Drag the four corners onto the sheet, or choose one by 1 to 4 and move it by the arrows. The photo itself is kept as it came.</source>
            <translation>Seret keempat sudut ke lembarnya, atau pilih sudut dengan 1 sampai 4 lalu geser dengan tombol panah. Fotonya sendiri tetap disimpan apa adanya.</translation>
        </message>
        <message>
            <source>The sheet, straight</source>
            <translation>Lembar yang sudah lurus</translation>
        </message>
        <message>
            <source>Keep as it came</source>
            <translation>Biarkan apa adanya</translation>
        </message>
        <message>
            <source>As it came</source>
            <translation>Apa adanya</translation>
        </message>
        <message>
            <source>Straight</source>
            <translation>Diluruskan</translation>
        </message>
        <message>
            <source>The corners go round the sheet: 1 top left, 2 top right, 3 bottom right, 4 bottom left.</source>
            <translation>Sudut mengelilingi lembar: 1 kiri atas, 2 kanan atas, 3 kanan bawah, 4 kiri bawah.</translation>
        </message>
    </context>
    <context>
        <name>CornersView</name>
        <message>
            <source>Corners of the sheet</source>
            <translation>Sudut lembar</translation>
        </message>
        <message>
            <source>top left</source>
            <translation>kiri atas</translation>
        </message>
        <message>
            <source>top right</source>
            <translation>kanan atas</translation>
        </message>
        <message>
            <source>bottom right</source>
            <translation>kanan bawah</translation>
        </message>
        <message>
            <source>bottom left</source>
            <translation>kiri bawah</translation>
        </message>
        <message>
            <source>Corner %1, %2. Arrows move it.</source>
            <translation>Sudut %1, %2. Tombol panah menggesernya.</translation>
        </message>
        <message>
            <source>Choose a corner; the arrows move it, with Shift by ten</source>
            <translation>Pilih sudut; panah menggesernya, dengan Shift sepuluh kali lebih jauh</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>7 January 2022 or 7/1/2022</source>
            <translation>7 Januari 2022 atau 7/1/2022</translation>
        </message>
    </context>
    <context>
        <name>DeskForm</name>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>Where the data lies</source>
            <translation>Tempat data</translation>
        </message>
        <message>
            <source>Use another place</source>
            <translation>Gunakan tempat lain</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Mengikuti sistem</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Terang</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Gelap</translation>
        </message>
        <message>
            <source>Takes effect at the next start. Letters are always in Indonesian.</source>
            <translation>Berlaku saat Loket dibuka kembali. Surat selalu berbahasa Indonesia.</translation>
        </message>
        <message>
            <source>A practice database has its own place.</source>
            <translation>Basis data latihan mempunyai tempat sendiri.</translation>
        </message>
    </context>
    <context>
        <name>DeviationLine</name>
        <message>
            <source>What deviated</source>
            <translation>Yang menyimpang</translation>
        </message>
        <message>
            <source>Why it deviated</source>
            <translation>Sebab penyimpangan</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Apa yang terjadi</translation>
        </message>
        <message>
            <source>Record the deviation</source>
            <translation>Catat penyimpangan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
    </context>
    <context>
        <name>DeviationQuestion</name>
        <message>
            <source>Say why the standard was passed</source>
            <translation>Jelaskan penyimpangan mutu baku</translation>
        </message>
        <message>
            <source>Note on the deviation</source>
            <translation>Keterangan penyimpangan</translation>
        </message>
        <message>
            <source>Note, mandatory with 6</source>
            <translation>Keterangan, wajib untuk 6</translation>
        </message>
    </context>
    <context>
        <name>DeviationsModel</name>
        <message>
            <source>%1 (late entry)</source>
            <translation>%1 (susulan)</translation>
        </message>
        <message>
            <source>%1 of %2 min</source>
            <translation>%1 dari %2 mnt</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Tercatat</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Pemohon</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Langkah</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Sebab</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Keterangan</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Petugas</translation>
        </message>
    </context>
    <context>
        <name>DeviationsView</name>
        <message>
            <source>Month before</source>
            <translation>Bulan sebelumnya</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Bulan berikutnya</translation>
        </message>
        <message>
            <source>The month's page...</source>
            <translation>Halaman bulan ini...</translation>
        </message>
        <message>
            <source>Deviations from the standard</source>
            <translation>Penyimpangan mutu baku</translation>
        </message>
        <message>
            <source>Register of deviations</source>
            <translation>Register penyimpangan</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Langkah</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Sebab</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Semua jenis</translation>
        </message>
        <message>
            <source>All steps</source>
            <translation>Semua langkah</translation>
        </message>
        <message>
            <source>All reasons</source>
            <translation>Semua sebab</translation>
        </message>
        <message>
            <source>This month is the last one so far.</source>
            <translation>Ini bulan yang terakhir sampai saat ini.</translation>
        </message>
        <message>
            <source>Read the register of deviations</source>
            <translation>Baca register penyimpangan</translation>
        </message>
        <message>
            <source>No deviation from the standard in this month.</source>
            <translation>Tidak ada penyimpangan mutu baku pada bulan ini.</translation>
        </message>
        <message numerus="yes">
            <source>%n deviation(s)</source>
            <translation>
                <numerusform>%n penyimpangan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not explained yet</source>
            <translation>
                <numerusform>%n belum dijelaskan</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda %1: step %2 passed its standard of %3 minutes. Why?</source>
            <translation>Agenda %1: langkah %2 melewati mutu baku %3 menit. Mengapa?</translation>
        </message>
        <message>
            <source>Explain the deviation</source>
            <translation>Jelaskan penyimpangan</translation>
        </message>
        <message>
            <source>The month's page</source>
            <translation>Halaman bulan ini</translation>
        </message>
    </context>
    <context>
        <name>DisposalView</name>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 tanggal %3</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Nomor arsip</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Oleh</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Ditutup</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tanggal</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Uraian</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nomor</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Tempat</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Jabatan</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Retensi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Usul</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Diusulkan</translation>
        </message>
        <message>
            <source>Files of the list</source>
            <translation>Berkas pada usul ini</translation>
        </message>
        <message>
            <source>Taken off because</source>
            <translation>Dikeluarkan</translation>
        </message>
        <message>
            <source>New list...</source>
            <translation>Usul baru...</translation>
        </message>
        <message>
            <source>Take off the list...</source>
            <translation>Keluarkan dari usul...</translation>
        </message>
        <message>
            <source>Withdraw...</source>
            <translation>Tarik kembali...</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Cetak daftar</translation>
        </message>
        <message>
            <source>Print the minutes</source>
            <translation>Cetak berita acara</translation>
        </message>
        <message>
            <source>Destroy</source>
            <translation>Musnahkan</translation>
        </message>
        <message>
            <source>Choose a list.</source>
            <translation>Pilih usul pada tabel.</translation>
        </message>
        <message>
            <source>Read the lists</source>
            <translation>Baca daftar usul</translation>
        </message>
        <message>
            <source>destroyed, not cleared away yet</source>
            <translation>musnah, belum dibersihkan</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) have reached the end of their retention and are on no list.</source>
            <translation>
                <numerusform>%n berkas sudah habis retensinya dan belum diusulkan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Berikutnya: %1</translation>
        </message>
        <message>
            <source>What was destroyed may still be readable in the database's files: clear it away.</source>
            <translation>Yang dimusnahkan mungkin masih terbaca di berkas basis data: bersihkan.</translation>
        </message>
        <message>
            <source>Read the list</source>
            <translation>Baca usul</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Tunggu sampai selesai.</translation>
        </message>
        <message>
            <source>Clear away</source>
            <translation>Bersihkan sisanya</translation>
        </message>
        <message>
            <source>Destroy...</source>
            <translation>Musnahkan...</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Langkah berikutnya</translation>
        </message>
        <message>
            <source>The minutes are signed: the list stays as it is.</source>
            <translation>Berita acara sudah dibuat: daftar tidak dapat diubah.</translation>
        </message>
        <message>
            <source>Choose a file of the list.</source>
            <translation>Pilih berkas pada usul ini.</translation>
        </message>
        <message>
            <source>This list has come to its end already.</source>
            <translation>Usul ini sudah berakhir.</translation>
        </message>
        <message>
            <source>There are no minutes yet.</source>
            <translation>Berita acara belum ada.</translation>
        </message>
        <message>
            <source>This is a proposal. Approvals and minutes follow; a single file can be taken off the list.</source>
            <translation>Ini baru usul. Persetujuan dan berita acara menyusul; satu berkas dapat dikeluarkan dari daftar.</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Usulkan</translation>
        </message>
        <message>
            <source>Write down the paper on which it stands.</source>
            <translation>Catat surat yang menjadi dasarnya.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Catat</translation>
        </message>
        <message>
            <source>Minutes of the destruction (berita acara)</source>
            <translation>Berita acara pemusnahan</translation>
        </message>
        <message>
            <source>Two witnesses at least. The minutes are printed and signed before anything is destroyed.</source>
            <translation>Sekurang-kurangnya dua saksi. Berita acara dicetak dan ditandatangani sebelum apa pun dimusnahkan.</translation>
        </message>
        <message>
            <source>How the papers are destroyed</source>
            <translation>Cara memusnahkan</translation>
        </message>
        <message>
            <source>First witness</source>
            <translation>Saksi pertama</translation>
        </message>
        <message>
            <source>Second witness</source>
            <translation>Saksi kedua</translation>
        </message>
        <message>
            <source>Record the minutes</source>
            <translation>Catat berita acara</translation>
        </message>
        <message numerus="yes">
            <source>Destroy %n file(s) for good</source>
            <translation>
                <numerusform>Musnahkan %n berkas untuk selamanya</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows, papers, letters and texts leave the database; number, date, hash and authority stay. Nothing brings them back. Make sure that the minutes are signed and the papers are destroyed. Type the number of the minutes to confirm.</source>
            <translation>Catatan, berkas, surat, dan teksnya dihapus dari basis data; nomor, tanggal, sidik digital, dan dasarnya tetap ada. Tidak ada yang dapat mengembalikannya. Pastikan berita acara sudah ditandatangani dan kertasnya sudah dimusnahkan. Ketik nomor berita acara untuk memastikan.</translation>
        </message>
        <message>
            <source>Number of the minutes</source>
            <translation>Nomor berita acara</translation>
        </message>
        <message>
            <source>This is not the number of the minutes. Nothing was destroyed.</source>
            <translation>Ini bukan nomor berita acara. Tidak ada yang dimusnahkan.</translation>
        </message>
        <message>
            <source>The files are destroyed, and nothing of them is left in the database. Back up now: older backups still hold them.</source>
            <translation>Berkas sudah dimusnahkan dan tidak ada sisanya di basis data. Buat cadangan sekarang: cadangan lama masih memuatnya.</translation>
        </message>
        <message>
            <source>Destroying</source>
            <translation>Memusnahkan</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>Keluarkan %1 dari usul</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Keluarkan</translation>
        </message>
        <message>
            <source>Withdraw list %1</source>
            <translation>Tarik kembali usul %1</translation>
        </message>
        <message>
            <source>Its files can be proposed again.</source>
            <translation>Berkasnya dapat diusulkan lagi.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Tarik kembali</translation>
        </message>
        <message numerus="yes">
            <source>Hand over to the archive unit: %n file(s)</source>
            <translation>
                <numerusform>Usul pindah ke unit kearsipan: %n berkas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Destroy: %n file(s)</source>
            <translation>
                <numerusform>Usul musnah: %n berkas</numerusform>
            </translation>
        </message>
        <message>
            <source>Propose a list</source>
            <translation>Ajukan daftar</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translation>Yang diusulkan</translation>
        </message>
        <message>
            <source>Minutes of the transfer (berita acara)</source>
            <translation>Berita acara pemindahan arsip</translation>
        </message>
        <message>
            <source>Both sides sign the printed minutes when the boxes are handed over; then the list is closed.</source>
            <translation>Kedua pihak menandatangani berita acara tercetak saat boks diserahkan; setelah itu daftar ditutup.</translation>
        </message>
        <message>
            <source>Archive that receives them</source>
            <translation>Unit kearsipan penerima</translation>
        </message>
        <message>
            <source>Who receives them</source>
            <translation>Nama penerima</translation>
        </message>
        <message>
            <source>Lists of transfer and destruction</source>
            <translation>Daftar pemindahan dan pemusnahan</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>There is no list yet. Files that have become inactive can be proposed for the archive unit here, and those whose retention has ended for destruction.</source>
            <translation>Belum ada daftar. Di sini berkas yang sudah inaktif dapat diusulkan pindah ke unit kearsipan, dan berkas yang masa retensinya berakhir dapat diusulkan musnah.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) have become inactive and are on no list.</source>
            <translation>
                <numerusform>%n berkas sudah inaktif dan belum masuk daftar.</numerusform>
            </translation>
        </message>
        <message>
            <source>No other file is to be proposed today. Nothing is ever destroyed or handed over by itself.</source>
            <translation>Tidak ada berkas lain yang perlu diusulkan hari ini. Tidak ada yang dimusnahkan atau dipindahkan dengan sendirinya.</translation>
        </message>
        <message>
            <source>No file has become inactive or reached the end of its retention.</source>
            <translation>Belum ada berkas yang inaktif atau berakhir masa retensinya.</translation>
        </message>
        <message>
            <source>Close as handed over...</source>
            <translation>Tutup: sudah dipindahkan…</translation>
        </message>
        <message numerus="yes">
            <source>Close list %1 as handed over: %n file(s)</source>
            <translation>
                <numerusform>Tutup daftar %1 sebagai sudah dipindahkan: %n berkas</numerusform>
            </translation>
        </message>
        <message>
            <source>Both sides have signed the minutes, and the boxes are there. From now on these papers lie in the receiving archive, in their boxes and folders; what is stored here stays.</source>
            <translation>Kedua pihak sudah menandatangani berita acara dan boks sudah diterima. Mulai sekarang berkas ini tersimpan di unit kearsipan penerima, dalam boks dan folder semula; yang tersimpan di sini tetap ada.</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Sudah dipindahkan</translation>
        </message>
        <message>
            <source>Close as handed over</source>
            <translation>Tutup sebagai sudah dipindahkan</translation>
        </message>
        <message>
            <source>No file has reached the end of its retention.</source>
            <translation>Belum ada berkas yang retensinya habis.</translation>
        </message>
    </context>
    <context>
        <name>DossierExport</name>
        <message>
            <source>Export</source>
            <translation>Ekspor</translation>
        </message>
        <message>
            <source>Export dossiers</source>
            <translation>Ekspor berkas</translation>
        </message>
        <message>
            <source>The dossier of agenda %1…</source>
            <translation>Berkas agenda %1…</translation>
        </message>
        <message>
            <source>All dossiers of %1…</source>
            <translation>Semua berkas tahun %1…</translation>
        </message>
        <message>
            <source>All dossiers…</source>
            <translation>Semua berkas…</translation>
        </message>
        <message>
            <source>Where to?</source>
            <translation>Simpan ke mana?</translation>
        </message>
        <message numerus="yes">
            <source>%n requests are not closed yet.</source>
            <translation>
                <numerusform>%n permohonan belum ditutup.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 dossiers lie in %2, read back and compared.</source>
            <translation>%1 berkas permohonan berada di %2, sudah dibaca kembali dan dibandingkan.</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Mengekspor</translation>
        </message>
    </context>
    <context>
        <name>FieldMark</name>
        <message>
            <source>%1, differs at %2</source>
            <translation>%1, berbeda pada %2</translation>
        </message>
    </context>
    <context>
        <name>FieldSuggestionModel</name>
        <message>
            <source>Compare it with the paper.</source>
            <translation>Cocokkan dengan berkasnya.</translation>
        </message>
        <message>
            <source>Register: %1</source>
            <translation>Register: %1</translation>
        </message>
    </context>
    <context>
        <name>FieldSuggestions</name>
        <message>
            <source>Read from the papers; Enter takes the marked one</source>
            <translation>Terbaca dari berkas; Enter mengambil yang ditandai</translation>
        </message>
        <message>
            <source>Take this value</source>
            <translation>Ambil nilai ini</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>Nomor surat</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Tanggal surat</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Pokja Pemilihan</source>
            <translation>Pokja Pemilihan</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Surel</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>Number of the SK</source>
            <translation>Nomor SK</translation>
        </message>
        <message>
            <source>Date of the SK</source>
            <translation>Tanggal SK</translation>
        </message>
        <message>
            <source>SK valid until</source>
            <translation>SK berlaku sampai</translation>
        </message>
        <message numerus="yes">
            <source>Read from the papers: Enter takes the marked value (%n)</source>
            <translation>
                <numerusform>Terbaca dari berkas: Enter mengambil nilai yang ditandai (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Read from the papers: all taken</source>
            <translation>Terbaca dari berkas: semua sudah diambil</translation>
        </message>
    </context>
    <context>
        <name>FieldsQuestion</name>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Lanjutkan</translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message>
            <source>Access</source>
            <translation>Akses</translation>
        </message>
        <message>
            <source>Archive number %1</source>
            <translation>Nomor arsip %1</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit kerja</translation>
        </message>
        <message>
            <source>Move...</source>
            <translation>Pindahkan...</translation>
        </message>
        <message>
            <source>Lend...</source>
            <translation>Pinjamkan...</translation>
        </message>
        <message>
            <source>Hold...</source>
            <translation>Tahan...</translation>
        </message>
        <message>
            <source>Code...</source>
            <translation>Kode...</translation>
        </message>
        <message>
            <source>Choose a file in the list.</source>
            <translation>Pilih berkas pada daftar.</translation>
        </message>
        <message>
            <source>Read the file</source>
            <translation>Baca berkas</translation>
        </message>
        <message>
            <source>Electronic only: it lies on no shelf.</source>
            <translation>Elektronik saja: tidak ada di rak.</translation>
        </message>
        <message>
            <source>Code %1, %2.</source>
            <translation>Kode %1, %2.</translation>
        </message>
        <message>
            <source>Retention: not yet set.</source>
            <translation>Retensi: belum ditetapkan.</translation>
        </message>
        <message>
            <source>Retention: %1, active until %2, inactive until %3, then: %4.</source>
            <translation>Retensi: %1, aktif sampai %2, inaktif sampai %3, lalu %4.</translation>
        </message>
        <message>
            <source>OVERDUE: %1 has it since %2, due %3.</source>
            <translation>TERLAMBAT: dipinjam %1 sejak %2, harus kembali %3.</translation>
        </message>
        <message>
            <source>%1 has it since %2, due %3.</source>
            <translation>Dipinjam %1 sejak %2, harus kembali %3.</translation>
        </message>
        <message>
            <source>On hold (%1): %2, %3.</source>
            <translation>Ditahan (%1): %2, %3.</translation>
        </message>
        <message>
            <source>Read the picture</source>
            <translation>Baca foto</translation>
        </message>
        <message>
            <source>Picture of %1</source>
            <translation>Foto %1</translation>
        </message>
        <message>
            <source>There is no picture of this place yet (Places).</source>
            <translation>Belum ada foto tempat ini (lihat "Tempat").</translation>
        </message>
        <message>
            <source>Take back...</source>
            <translation>Terima kembali...</translation>
        </message>
        <message>
            <source>Lift the hold...</source>
            <translation>Cabut penahanan...</translation>
        </message>
        <message>
            <source>This file is electronic only: there is nothing to lend.</source>
            <translation>Berkas ini elektronik saja: tidak ada yang dipinjamkan.</translation>
        </message>
        <message>
            <source>Where does it lie now?</source>
            <translation>Di mana disimpan sekarang?</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Ruang</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rak</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Boks</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Move the file</source>
            <translation>Pindahkan berkas</translation>
        </message>
        <message>
            <source>Lend file %1</source>
            <translation>Pinjamkan berkas %1</translation>
        </message>
        <message>
            <source>Borrower</source>
            <translation>Peminjam</translation>
        </message>
        <message>
            <source>Needed for</source>
            <translation>Keperluan</translation>
        </message>
        <message>
            <source>Back by</source>
            <translation>Kembali paling lambat</translation>
        </message>
        <message>
            <source>Lend</source>
            <translation>Pinjamkan</translation>
        </message>
        <message>
            <source>Lend the file</source>
            <translation>Pinjamkan berkas</translation>
        </message>
        <message>
            <source>Is the file back whole?</source>
            <translation>Apakah berkas kembali utuh?</translation>
        </message>
        <message>
            <source>%1 had it. What is missing or damaged is written down here.</source>
            <translation>Dipinjam %1. Catat di sini yang hilang atau rusak.</translation>
        </message>
        <message>
            <source>It is back</source>
            <translation>Sudah kembali</translation>
        </message>
        <message>
            <source>Take the file back</source>
            <translation>Terima kembali berkas</translation>
        </message>
        <message>
            <source>Keep this file whatever the schedule says</source>
            <translation>Tahan berkas ini, apa pun jadwal retensinya</translation>
        </message>
        <message>
            <source>As long as the hold stands, the file can be on no list of destruction.</source>
            <translation>Selama ditahan, berkas tidak dapat diusulkan musnah.</translation>
        </message>
        <message>
            <source>Because of</source>
            <translation>Karena</translation>
        </message>
        <message>
            <source>Asked for by (document)</source>
            <translation>Diminta oleh (surat)</translation>
        </message>
        <message>
            <source>Put on hold</source>
            <translation>Tahan</translation>
        </message>
        <message>
            <source>Lift the hold</source>
            <translation>Cabut penahanan</translation>
        </message>
        <message>
            <source>Why it ends</source>
            <translation>Alasan pencabutan</translation>
        </message>
        <message>
            <source>Classification and access</source>
            <translation>Klasifikasi dan akses</translation>
        </message>
    </context>
    <context>
        <name>FirstStartWizard</name>
        <message>
            <source>This office works with Loket already: connect to its server</source>
            <translation>Kantor ini sudah memakai Loket: hubungkan ke servernya</translation>
        </message>
        <message>
            <source>Loket: first start</source>
            <translation>Loket: pertama kali dibuka</translation>
        </message>
        <message>
            <source>Letters carry these lines. All of them can be changed later.</source>
            <translation>Baris ini tercetak pada surat. Semuanya dapat diubah kemudian.</translation>
        </message>
        <message>
            <source>You log in with this name. Others are added later in the settings.</source>
            <translation>Anda masuk dengan nama ini. Petugas lain ditambahkan kemudian di Pengaturan.</translation>
        </message>
        <message>
            <source>One computer needs no server. Several desks share one database.</source>
            <translation>Satu komputer tidak memerlukan server. Beberapa meja memakai satu basis data bersama.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Kembali</translation>
        </message>
        <message>
            <source>1  Office</source>
            <translation>1  Kantor</translation>
        </message>
        <message>
            <source>2  First operator</source>
            <translation>2  Petugas pertama</translation>
        </message>
        <message>
            <source>3  Place of the data</source>
            <translation>3  Tempat data</translation>
        </message>
        <message>
            <source>Which office is this?</source>
            <translation>Kantor mana ini?</translation>
        </message>
        <message>
            <source>Who works here first?</source>
            <translation>Siapa petugas pertama?</translation>
        </message>
        <message>
            <source>Where does the data lie?</source>
            <translation>Di mana data disimpan?</translation>
        </message>
        <message>
            <source>The password is being sealed.</source>
            <translation>Kata sandi sedang diamankan.</translation>
        </message>
        <message>
            <source>No office works there yet. Go back and fill in the first two pages.</source>
            <translation>Belum ada kantor di sana. Kembali dan isi dua halaman pertama.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Lanjut</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Hubungkan</translation>
        </message>
        <message>
            <source>Open Loket</source>
            <translation>Buka Loket</translation>
        </message>
        <message>
            <source>The data of Loket is on this computer already: open it</source>
            <translation>Data Loket sudah ada di komputer ini: buka</translation>
        </message>
        <message>
            <source>There is a backup of this office: restore it</source>
            <translation>Ada cadangan dari kantor ini: pulihkan</translation>
        </message>
        <message>
            <source>Every byte of it is checked before anything is restored.</source>
            <translation>Setiap bita diperiksa sebelum ada yang dipulihkan.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Pulihkan</translation>
        </message>
        <message>
            <source>Which backup?</source>
            <translation>Cadangan yang mana?</translation>
        </message>
        <message>
            <source>The backup is being restored.</source>
            <translation>Cadangan sedang dipulihkan.</translation>
        </message>
        <message>
            <source>An office works there already. A backup goes into an empty place.</source>
            <translation>Sudah ada kantor yang bekerja di sana. Cadangan dipulihkan ke tempat yang kosong.</translation>
        </message>
        <message>
            <source>%1 rows and %2 papers are restored.</source>
            <translation>%1 baris dan %2 berkas dipulihkan.</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Memulihkan</translation>
        </message>
    </context>
    <context>
        <name>FollowBar</name>
        <message>
            <source>Note a reminder …</source>
            <translation>Catat pengingat …</translation>
        </message>
        <message>
            <source>Draft of the letter …</source>
            <translation>Konsep surat …</translation>
        </message>
        <message>
            <source>Note that the applicant was reminded</source>
            <translation>Catat bahwa pemohon sudah diingatkan</translation>
        </message>
        <message>
            <source>Draft of the letter to the head of the Pokja</source>
            <translation>Konsep surat kepada Ketua Pokja</translation>
        </message>
        <message>
            <source>Choose a line first.</source>
            <translation>Pilih baris dahulu.</translation>
        </message>
        <message>
            <source>This account is of no Pokja: nobody to write to.</source>
            <translation>Akun ini tidak tercatat di Pokja mana pun: tidak ada yang disurati.</translation>
        </message>
        <message>
            <source>The applicant was reminded to change the password</source>
            <translation>Pemohon sudah diingatkan untuk mengganti kata sandi</translation>
        </message>
        <message>
            <source>The change is still awaited; the list says how often and when somebody asked.</source>
            <translation>Penggantian masih ditunggu; daftar mencatat berapa kali dan kapan diingatkan.</translation>
        </message>
        <message>
            <source>How they were reminded</source>
            <translation>Cara mengingatkan</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>lewat telepon</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>secara langsung</translation>
        </message>
        <message>
            <source>by WhatsApp, without personal data</source>
            <translation>lewat WhatsApp, tanpa data pribadi</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>dengan surat</translation>
        </message>
        <message>
            <source>Note the reminder</source>
            <translation>Catat pengingat</translation>
        </message>
        <message>
            <source>Note a reminder</source>
            <translation>Catat pengingat</translation>
        </message>
        <message>
            <source>The reminder is noted.</source>
            <translation>Pengingat sudah dicatat.</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Simpan konsep</translation>
        </message>
        <message>
            <source>Draft SK %1.pdf</source>
            <translation>Konsep SK %1.pdf</translation>
        </message>
        <message>
            <source>Draft of the letter</source>
            <translation>Konsep surat</translation>
        </message>
        <message>
            <source>The draft is saved as %1. Number and sign it by hand.</source>
            <translation>Konsep disimpan sebagai %1. Nomor dan tanda tangan dibubuhkan sendiri.</translation>
        </message>
    </context>
    <context>
        <name>HandoverPanel</name>
        <message>
            <source>Handover</source>
            <translation>Penyerahan</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Diterima oleh</translation>
        </message>
        <message>
            <source>The applicant</source>
            <translation>Pemohon</translation>
        </message>
        <message>
            <source>Somebody with authority</source>
            <translation>Kuasa pemohon</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Name of the receiver</source>
            <translation>Nama penerima</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>NIP of the receiver</source>
            <translation>NIP penerima</translation>
        </message>
        <message>
            <source>Letter of authority</source>
            <translation>Surat kuasa</translation>
        </message>
        <message>
            <source>Letter of authority, number and date</source>
            <translation>Nomor dan tanggal surat kuasa</translation>
        </message>
        <message>
            <source>Identity seen</source>
            <translation>Identitas dilihat</translation>
        </message>
        <message>
            <source>Last 4 characters of the identity</source>
            <translation>4 karakter terakhir identitas</translation>
        </message>
        <message>
            <source>last 4</source>
            <translation>4 terakhir</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>Nomor segel</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>Time of the handover</source>
            <translation>Waktu penyerahan</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>civil servant's card</source>
            <translation>kartu pegawai</translation>
        </message>
        <message>
            <source>identity card (KTP)</source>
            <translation>KTP</translation>
        </message>
        <message>
            <source>driving licence (SIM)</source>
            <translation>SIM</translation>
        </message>
        <message>
            <source>known in person</source>
            <translation>dikenal secara pribadi</translation>
        </message>
        <message>
            <source>card that was shown</source>
            <translation>kartu yang ditunjukkan</translation>
        </message>
        <message>
            <source>the name of the receiver</source>
            <translation>nama penerima</translation>
        </message>
        <message>
            <source>the letter of authority</source>
            <translation>surat kuasa</translation>
        </message>
        <message>
            <source>which identity was seen</source>
            <translation>identitas yang dilihat</translation>
        </message>
        <message>
            <source>the last 4 characters of the identity</source>
            <translation>4 karakter terakhir identitas</translation>
        </message>
        <message>
            <source>Not yet: %1 missing.</source>
            <translation>Belum bisa: %1 belum diisi.</translation>
        </message>
        <message>
            <source>Have the slip of the office's copy signed, and say that the password must be changed.</source>
            <translation>Mintalah tanda tangan pada bukti penerimaan di pertinggal, dan ingatkan bahwa kata sandi wajib diganti.</translation>
        </message>
        <message>
            <source>Have the slip of the office's copy signed.</source>
            <translation>Mintalah tanda tangan pada bukti penerimaan di pertinggal.</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>TIME OF EACH STEP</source>
            <translation>WAKTU SETIAP LANGKAH</translation>
        </message>
        <message>
            <source>Time of each step and the stretches behind it</source>
            <translation>Waktu setiap langkah beserta rentang waktunya</translation>
        </message>
        <message>
            <source>LETTERS AND CONFIRMATIONS</source>
            <translation>SURAT DAN KONFIRMASI</translation>
        </message>
        <message>
            <source>Letters and confirmations</source>
            <translation>Surat dan konfirmasi</translation>
        </message>
        <message>
            <source>WHAT HAPPENED</source>
            <translation>PERJALANAN PERMOHONAN</translation>
        </message>
        <message>
            <source>What happened, oldest first</source>
            <translation>Perjalanan permohonan, yang terlama dahulu</translation>
        </message>
        <message>
            <source>Intake receipt</source>
            <translation>Tanda Terima Berkas</translation>
        </message>
        <message>
            <source>Notice to complete the papers</source>
            <translation>Pemberitahuan kelengkapan berkas</translation>
        </message>
        <message>
            <source>Notice of refusal</source>
            <translation>Pemberitahuan permohonan ditolak</translation>
        </message>
        <message>
            <source>Notice of referral</source>
            <translation>Pemberitahuan rujukan</translation>
        </message>
        <message>
            <source>Notice of the result</source>
            <translation>Pemberitahuan hasil</translation>
        </message>
        <message>
            <source>Copy the history</source>
            <translation>Salin riwayat</translation>
        </message>
        <message>
            <source>Copy the marked lines</source>
            <translation>Salin baris yang ditandai</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>Read the history</source>
            <translation>Baca riwayat</translation>
        </message>
        <message>
            <source>no. %1</source>
            <translation>ke-%1</translation>
        </message>
        <message>
            <source>void: %1</source>
            <translation>batal: %1</translation>
        </message>
        <message>
            <source>told to %1</source>
            <translation>diberitahukan kepada %1</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>dicetak</translation>
        </message>
        <message>
            <source>Agenda %1</source>
            <translation>Agenda %1</translation>
        </message>
        <message>
            <source>The history was copied.</source>
            <translation>Riwayat sudah disalin.</translation>
        </message>
    </context>
    <context>
        <name>HoursTable</name>
        <message>
            <source>Day</source>
            <translation>Hari</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Jam kerja</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Istirahat</translation>
        </message>
        <message>
            <source>%1: write the hours as 07.30-12.00, 13.00-16.00.</source>
            <translation>%1: tuliskan jam seperti 07.30-12.00, 13.00-16.00.</translation>
        </message>
    </context>
    <context>
        <name>ImportHistory</name>
        <message>
            <source>When</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Baru</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Berubah</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Batalkan impor</translation>
        </message>
        <message>
            <source>Earlier imports</source>
            <translation>Impor terdahulu</translation>
        </message>
        <message>
            <source>Read the earlier imports</source>
            <translation>Baca impor terdahulu</translation>
        </message>
        <message>
            <source>taken back on %1</source>
            <translation>dibatalkan %1</translation>
        </message>
        <message>
            <source>in the register</source>
            <translation>tercatat di register</translation>
        </message>
        <message>
            <source>Choose an import in the list.</source>
            <translation>Pilih impor pada daftar.</translation>
        </message>
        <message>
            <source>This import was taken back already.</source>
            <translation>Impor ini sudah dibatalkan.</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Choose a file</source>
            <translation>Pilih berkas</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Baris</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Why it is refused</source>
            <translation>Alasan ditolak</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Semula</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Menjadi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Perlu dicermati</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Baru</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Berubah</translation>
        </message>
        <message>
            <source>Import into the register</source>
            <translation>Impor ke register</translation>
        </message>
        <message>
            <source>What the file would do</source>
            <translation>Akibat impor berkas ini</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Ditolak</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Berkas lain</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Batalkan impor</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>Pilih daftar</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.xlsx);;All files (*)</source>
            <translation>Tabel (*.csv *.txt *.xlsx);;Semua berkas (*)</translation>
        </message>
        <message>
            <source>Drop one file at a time.</source>
            <translation>Letakkan satu berkas saja.</translation>
        </message>
        <message>
            <source>Compare with the register</source>
            <translation>Bandingkan dengan register</translation>
        </message>
        <message>
            <source>%1, parted by %2</source>
            <translation>%1, pemisah %2</translation>
        </message>
        <message>
            <source>TAB</source>
            <translation>TAB</translation>
        </message>
        <message>
            <source>sheet %1</source>
            <translation>lembar %1</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 unchanged, %4 refused</source>
            <translation>%1 baru, %2 berubah, %3 tetap, %4 ditolak</translation>
        </message>
        <message>
            <source>Columns: %1.</source>
            <translation>Kolom: %1.</translation>
        </message>
        <message>
            <source>Not kept: %1.</source>
            <translation>Tidak disimpan: %1.</translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>Berkas sedang dibaca.</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Pilih berkas terlebih dahulu.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are refused: nothing is written. Correct the file and choose it again.</source>
            <translation>
                <numerusform>%n baris ditolak: tidak ada yang disimpan. Perbaiki berkasnya, lalu pilih lagi.</numerusform>
            </translation>
        </message>
        <message>
            <source>The register has all of this already.</source>
            <translation>Semua data ini sudah ada di register.</translation>
        </message>
        <message>
            <source>Only an officer changes the register.</source>
            <translation>Hanya petugas yang dapat mengubah register.</translation>
        </message>
        <message>
            <source>Reading %1 ...</source>
            <translation>Membaca %1 ...</translation>
        </message>
        <message>
            <source>Drop a CSV or XLSX file here, or choose one. Nothing is written before you have seen what it does.</source>
            <translation>Letakkan berkas CSV atau XLSX di sini, atau pilih. Tidak ada yang disimpan sebelum akibatnya Anda lihat.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Impor</translation>
        </message>
        <message>
            <source>%1 is in the register: %2 new, %3 changed.</source>
            <translation>%1 sudah masuk register: %2 baru, %3 berubah.</translation>
        </message>
        <message>
            <source>Take the import back</source>
            <translation>Batalkan impor</translation>
        </message>
        <message>
            <source>The import is taken back: the register is as it was before.</source>
            <translation>Impor dibatalkan: register kembali seperti semula.</translation>
        </message>
        <message>
            <source>Paste the list</source>
            <translation>Tempel daftar</translation>
        </message>
        <message>
            <source>There is no file on the clipboard. Copy one first.</source>
            <translation>Tidak ada berkas di papan klip. Salin dahulu berkasnya.</translation>
        </message>
    </context>
    <context>
        <name>InboxModel</name>
        <message>
            <source>Read the requests</source>
            <translation>Membaca permohonan</translation>
        </message>
        <message>
            <source>Read the request</source>
            <translation>Membaca permohonan</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Pemohon</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Langkah</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Menit</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Petugas</translation>
        </message>
    </context>
    <context>
        <name>InboxPanel</name>
        <message>
            <source>Fold the list</source>
            <translation>Lipat daftar</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Permohonan</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Panah atas, bawah</translation>
        </message>
        <message>
            <source>Walk through the list</source>
            <translation>Berpindah dalam daftar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open the request</source>
            <translation>Buka permohonan</translation>
        </message>
        <message>
            <source>Unfold the list</source>
            <translation>Buka daftar</translation>
        </message>
        <message>
            <source>Nothing found for "%1". Every word may be a part of a name, NIP, User ID, number or Pokja.</source>
            <translation>Tidak ada yang cocok dengan "%1". Setiap kata boleh berupa bagian dari nama, NIP, User ID, nomor, atau Pokja.</translation>
        </message>
        <message>
            <source>Nothing to do. Ctrl+N takes in the next request.</source>
            <translation>Belum ada permohonan yang perlu ditindaklanjuti. Ctrl+N untuk yang berikutnya.</translation>
        </message>
        <message>
            <source>No request waits for its applicant.</source>
            <translation>Tidak ada permohonan yang menunggu pemohon.</translation>
        </message>
        <message>
            <source>No letter waits to be fetched.</source>
            <translation>Tidak ada surat yang menunggu diambil.</translation>
        </message>
        <message>
            <source>Everything is archived.</source>
            <translation>Semua berkas sudah diarsipkan.</translation>
        </message>
        <message>
            <source>Everybody has changed the password that was handed over.</source>
            <translation>Semua pemohon sudah mengganti kata sandi yang diserahkan.</translation>
        </message>
        <message>
            <source>No request is closed yet.</source>
            <translation>Belum ada permohonan yang selesai.</translation>
        </message>
    </context>
    <context>
        <name>InlineQuestion</name>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Pilihan</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Setuju</translation>
        </message>
        <message>
            <source>Tick at least one reason.</source>
            <translation>Centang paling sedikit satu alasan.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 belum diisi.</translation>
        </message>
        <message>
            <source>Say why, in at least %1 letters.</source>
            <translation>Tuliskan keterangan, paling sedikit %1 huruf.</translation>
        </message>
    </context>
    <context>
        <name>IntakeApplicant</name>
        <message>
            <source>Applicant</source>
            <translation>Pemohon</translation>
        </message>
        <message>
            <source>Part of a name, NIP, user ID or Pokja</source>
            <translation>Bagian dari nama, NIP, User ID, atau Pokja</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>Kind of number</source>
            <translation>Jenis nomor</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Pokja Pemilihan</source>
            <translation>Pokja Pemilihan</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Jabatan</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Pangkat/golongan</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit kerja</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Surel</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>born %1</source>
            <translation>lahir %1</translation>
        </message>
        <message>
            <source>appointed %1 %2</source>
            <translation>CPNS %1 %2</translation>
        </message>
        <message>
            <source>male</source>
            <translation>laki-laki</translation>
        </message>
        <message>
            <source>female</source>
            <translation>perempuan</translation>
        </message>
        <message>
            <source>PNS</source>
            <translation>PNS</translation>
        </message>
        <message>
            <source>PPPK</source>
            <translation>PPPK</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Lainnya</translation>
        </message>
        <message>
            <source>Hide the details</source>
            <translation>Lipat rincian</translation>
        </message>
        <message>
            <source>Show the details</source>
            <translation>Tampilkan rincian</translation>
        </message>
        <message>
            <source>User ID %1</source>
            <translation>User ID %1</translation>
        </message>
        <message>
            <source>From the register</source>
            <translation>Dari register akun</translation>
        </message>
        <message>
            <source>Not from the register</source>
            <translation>Bukan dari register akun</translation>
        </message>
        <message>
            <source>Choose from the list with Enter, or type on.</source>
            <translation>Pilih dari daftar dengan Enter, atau ketik terus.</translation>
        </message>
    </context>
    <context>
        <name>IntakeLetter</name>
        <message>
            <source>Asked for</source>
            <translation>Permohonan</translation>
        </message>
        <message>
            <source>Reset password</source>
            <translation>Reset kata sandi</translation>
        </message>
        <message>
            <source>User ID information</source>
            <translation>Informasi User ID</translation>
        </message>
        <message>
            <source>Change of information</source>
            <translation>Perubahan informasi</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>Nomor surat</translation>
        </message>
        <message>
            <source>Letter date</source>
            <translation>Tanggal surat</translation>
        </message>
        <message>
            <source>Subject (optional)</source>
            <translation>Hal (boleh kosong)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Tried "Lupa Password" already?</source>
            <translation>Sudah mencoba Lupa Password?</translation>
        </message>
        <message>
            <source>Reason in the applicant's words</source>
            <translation>Alasan menurut pemohon</translation>
        </message>
        <message>
            <source>Decree (SK Penetapan)</source>
            <translation>SK Penetapan</translation>
        </message>
        <message>
            <source>Decree number</source>
            <translation>Nomor SK</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Pejabat penetap</translation>
        </message>
        <message>
            <source>Decree date</source>
            <translation>Tanggal SK</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Berlaku mulai</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Berlaku sampai</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Cara penyampaian</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Cara</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>Nama pembawa</translation>
        </message>
        <message>
            <source>NIP of the carrier</source>
            <translation>NIP pembawa</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Lupa kata sandi</translation>
        </message>
        <message>
            <source>The e-mail cannot be opened</source>
            <translation>Surel tidak dapat dibuka</translation>
        </message>
        <message>
            <source>The account is locked</source>
            <translation>Akun terkunci</translation>
        </message>
        <message>
            <source>Perhaps misused by others</source>
            <translation>Diduga disalahgunakan</translation>
        </message>
        <message>
            <source>Transferred to another post</source>
            <translation>Mutasi</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Alasan lain</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Tidak ditanyakan</translation>
        </message>
        <message>
            <source>Yes, without success</source>
            <translation>Sudah, tidak berhasil</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Belum</translation>
        </message>
        <message>
            <source>Brought by the applicant</source>
            <translation>Diantar pemohon sendiri</translation>
        </message>
        <message>
            <source>Brought by somebody else</source>
            <translation>Diantar orang lain</translation>
        </message>
        <message>
            <source>Sent as files</source>
            <translation>Dikirim sebagai berkas digital</translation>
        </message>
        <message>
            <source>Sent by post</source>
            <translation>Dikirim lewat pos</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Lipat</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ubah</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Isi</translation>
        </message>
        <message>
            <source>Show the decree's fields</source>
            <translation>Tampilkan isian SK</translation>
        </message>
        <message>
            <source>Fold the decree's fields</source>
            <translation>Lipat isian SK</translation>
        </message>
        <message>
            <source>No decree noted yet.</source>
            <translation>Belum ada SK yang dicatat.</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>berlaku sampai %1</translation>
        </message>
    </context>
    <context>
        <name>IntakePage</name>
        <message>
            <source>New request</source>
            <translation>Permohonan baru</translation>
        </message>
        <message>
            <source>Look a person up</source>
            <translation>Cari pemohon</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Buang isian</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>What is typed is kept (Ctrl+W)</source>
            <translation>Isian tetap disimpan (Ctrl+W)</translation>
        </message>
        <message>
            <source>Save and print the receipt</source>
            <translation>Simpan dan cetak tanda terima</translation>
        </message>
        <message>
            <source>Add papers</source>
            <translation>Tambah berkas</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Cetak tanda terima</translation>
        </message>
        <message>
            <source>Close, and keep what is typed</source>
            <translation>Tutup, isian tetap disimpan</translation>
        </message>
        <message>
            <source>Keep what is typed</source>
            <translation>Menyimpan isian</translation>
        </message>
        <message>
            <source>Kept at %1</source>
            <translation>Isian tersimpan %1</translation>
        </message>
        <message>
            <source>Check what is typed</source>
            <translation>Memeriksa isian</translation>
        </message>
        <message>
            <source>Nothing is typed yet.</source>
            <translation>Belum ada isian.</translation>
        </message>
        <message>
            <source>A paper is still being read.</source>
            <translation>Berkas masih dibaca.</translation>
        </message>
        <message>
            <source>Save the request</source>
            <translation>Simpan permohonan</translation>
        </message>
        <message>
            <source>Discarded.</source>
            <translation>Isian dibuang.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
        <message>
            <source>Look for drafts</source>
            <translation>Mencari isian yang belum disimpan</translation>
        </message>
        <message>
            <source>There is an entry of %1 that was not saved.</source>
            <translation>Ada isian yang belum disimpan dari %1.</translation>
        </message>
        <message>
            <source>There is an entry of %1 that was not saved: %2</source>
            <translation>Ada isian yang belum disimpan dari %1: %2</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Lanjutkan</translation>
        </message>
        <message>
            <source>Request taken in</source>
            <translation>Permohonan diterima</translation>
        </message>
        <message>
            <source>Open the request</source>
            <translation>Buka permohonan</translation>
        </message>
        <message>
            <source>Next request</source>
            <translation>Permohonan berikutnya</translation>
        </message>
        <message>
            <source>Make the receipt</source>
            <translation>Membuat tanda terima</translation>
        </message>
        <message>
            <source>Scan papers (Ctrl+Shift+S)</source>
            <translation>Pindai berkas (Ctrl+Shift+S)</translation>
        </message>
        <message>
            <source>Scan the papers</source>
            <translation>Pindai berkasnya</translation>
        </message>
        <message>
            <source>Show the paper</source>
            <translation>Tampilkan berkas</translation>
        </message>
    </context>
    <context>
        <name>InterleavePanel</name>
        <message>
            <source>The whole stack was turned over</source>
            <translation>Seluruh tumpukan dibalik sekaligus</translation>
        </message>
        <message>
            <source>The sheets were turned one by one</source>
            <translation>Lembar dibalik satu per satu</translation>
        </message>
        <message>
            <source>Fronts and backs: how was the stack turned?</source>
            <translation>Sisi depan dan belakang: bagaimana tumpukan dibalik?</translation>
        </message>
        <message>
            <source>This order would come:</source>
            <translation>Urutannya akan menjadi:</translation>
        </message>
        <message>
            <source>Put into this order</source>
            <translation>Susun menurut urutan ini</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Biarkan saja</translation>
        </message>
        <message>
            <source>Order: %1</source>
            <translation>Urutan: %1</translation>
        </message>
        <message>
            <source>%1 (back)</source>
            <translation>%1 (belakang)</translation>
        </message>
    </context>
    <context>
        <name>JobLine</name>
        <message>
            <source>Stop</source>
            <translation>Hentikan</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Kemajuan</translation>
        </message>
    </context>
    <context>
        <name>KeyHelp</name>
        <message>
            <source>Keys of this page</source>
            <translation>Tombol pada halaman ini</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Tutup (Esc)</translation>
        </message>
        <message>
            <source>Close the list of keys</source>
            <translation>Tutup daftar tombol</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Put the question or message away; nothing is done</source>
            <translation>Tutup pertanyaan atau pesan ini; tidak ada yang dilakukan</translation>
        </message>
        <message>
            <source>Tab, Space</source>
            <translation>Tab, Spasi</translation>
        </message>
        <message>
            <source>To the next field or button, and press it</source>
            <translation>Ke isian atau tombol berikutnya, dan menekannya</translation>
        </message>
        <message>
            <source>Close this window</source>
            <translation>Tutup jendela ini</translation>
        </message>
    </context>
    <context>
        <name>LateCode</name>
        <message>
            <source>A part of Loket is missing. Install Loket again.</source>
            <translation>Sebagian dari Loket tidak ditemukan. Pasang ulang Loket.</translation>
        </message>
    </context>
    <context>
        <name>LateEntryBand</name>
        <message>
            <source>Completeness was checked on the slip, from and to:</source>
            <translation>Kelengkapan diperiksa pada lembar, mulai dan selesai:</translation>
        </message>
        <message>
            <source>Number of the slip</source>
            <translation>Nomor lembar</translation>
        </message>
        <message>
            <source>Completeness was checked on the slip</source>
            <translation>Kelengkapan diperiksa pada lembar</translation>
        </message>
        <message>
            <source>Received, the true time</source>
            <translation>Diterima, waktu sebenarnya</translation>
        </message>
        <message>
            <source>Begin of the check on the slip</source>
            <translation>Mulai pemeriksaan pada lembar</translation>
        </message>
        <message>
            <source>End of the check on the slip</source>
            <translation>Selesai pemeriksaan pada lembar</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Lembar</translation>
        </message>
        <message>
            <source>received (true time)</source>
            <translation>diterima (waktu sebenarnya)</translation>
        </message>
        <message>
            <source>No late entry: received now</source>
            <translation>Bukan susulan: diterima sekarang</translation>
        </message>
        <message>
            <source>Late entry from a paper slip...</source>
            <translation>Susulan dari lembar kertas...</translation>
        </message>
        <message>
            <source>No free slip: they are made in the settings, "Slips".</source>
            <translation>Tidak ada lembar yang bebas: buat pada Pengaturan, "Lembar susulan".</translation>
        </message>
    </context>
    <context>
        <name>LetterCheckDialog</name>
        <message>
            <source>Open the request</source>
            <translation>Buka permohonan</translation>
        </message>
        <message>
            <source>Is this letter ours?</source>
            <translation>Apakah surat ini milik kami?</translation>
        </message>
        <message>
            <source>Check code or number</source>
            <translation>Kode periksa atau nomor</translation>
        </message>
        <message>
            <source>for example KRT-MWX, at the foot of the letter</source>
            <translation>misalnya KRT-MWX, di kaki surat</translation>
        </message>
        <message>
            <source>Check word that was said</source>
            <translation>Kata periksa yang disebutkan</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Periksa</translation>
        </message>
        <message>
            <source>On the phone: type the check word that the member says. It stands beside the password on the member's copy alone; never ask for the password.</source>
            <translation>Lewat telepon: ketik kata periksa yang disebutkan anggota. Kata itu hanya ada di dekat kata sandi pada lembar anggota; jangan pernah menanyakan kata sandi.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Check code of six letters, or the letter's number</source>
            <translation>Kode periksa enam huruf, atau nomor surat</translation>
        </message>
        <message>
            <source>Check the letter</source>
            <translation>Periksa surat</translation>
        </message>
        <message>
            <source>First a letter that Loket made must be found.</source>
            <translation>Surat buatan Loket harus ditemukan dahulu.</translation>
        </message>
        <message>
            <source>Compare the word</source>
            <translation>Bandingkan kata</translation>
        </message>
        <message>
            <source>That is the word of this letter: the caller has it open.</source>
            <translation>Itu kata surat ini: penelepon memegang surat yang sudah dibuka.</translation>
        </message>
        <message>
            <source>That is not the word of this letter.</source>
            <translation>Itu bukan kata surat ini.</translation>
        </message>
    </context>
    <context>
        <name>LetterMaking</name>
        <message>
            <source>Letter number by hand</source>
            <translation>Nomor surat manual</translation>
        </message>
        <message>
            <source>number from the office's book</source>
            <translation>nomor dari buku agenda surat</translation>
        </message>
        <message>
            <source>Service sheet</source>
            <translation>Lembar layanan</translation>
        </message>
        <message>
            <source>Official letter</source>
            <translation>Surat dinas</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Otomatis</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Bentuk</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nomor</translation>
        </message>
        <message>
            <source>Not yet: type the letter's number, or let it be taken automatically.</source>
            <translation>Belum bisa: isi nomor surat, atau biarkan diambil otomatis.</translation>
        </message>
        <message>
            <source>Reserved number</source>
            <translation>Nomor cadangan</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Tanggal surat</translation>
        </message>
        <message>
            <source>Closing line</source>
            <translation>Kalimat penutup</translation>
        </message>
        <message>
            <source>as the letter's text says</source>
            <translation>sesuai teks surat</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Cadangan</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tanggal</translation>
        </message>
        <message>
            <source>The Setda keeps the book of numbers.</source>
            <translation>Buku nomor dipegang Setda.</translation>
        </message>
        <message>
            <source>Not yet: type the number that the Setda gave.</source>
            <translation>Belum bisa: ketik nomor yang diberikan Setda.</translation>
        </message>
        <message>
            <source>Not yet: the date of the letter is not understood.</source>
            <translation>Belum bisa: tanggal surat tidak dapat dipahami.</translation>
        </message>
        <message>
            <source>Not yet: a letter cannot bear a date that is yet to come.</source>
            <translation>Belum bisa: surat tidak dapat bertanggal hari yang belum tiba.</translation>
        </message>
        <message>
            <source>Seal number</source>
            <translation>Nomor segel</translation>
        </message>
        <message>
            <source>on the seal that will close the letter</source>
            <translation>tertera pada segel penutup surat</translation>
        </message>
        <message>
            <source>Not yet: type the number of the seal that will close the letter.</source>
            <translation>Belum bisa: ketik nomor segel yang akan menutup surat.</translation>
        </message>
    </context>
    <context>
        <name>LetterPages</name>
        <message>
            <source>Letter</source>
            <translation>Surat</translation>
        </message>
    </context>
    <context>
        <name>LetterSheet</name>
        <message>
            <source>The letter as it will be printed</source>
            <translation>Surat seperti saat dicetak</translation>
        </message>
        <message>
            <source>A letter with a password is never shown.</source>
            <translation>Surat berkata sandi tidak pernah ditampilkan.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n halaman</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LetterTextPanel</name>
        <message>
            <source>Save the text</source>
            <translation>Simpan teks</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Buang perubahan</translation>
        </message>
        <message>
            <source>Back to Loket's own text</source>
            <translation>Kembali ke teks bawaan</translation>
        </message>
        <message>
            <source>Notice of completeness</source>
            <translation>Pemberitahuan kelengkapan</translation>
        </message>
        <message>
            <source>Notice of rejection</source>
            <translation>Pemberitahuan penolakan</translation>
        </message>
        <message>
            <source>Notice of referral</source>
            <translation>Pemberitahuan perujukan</translation>
        </message>
        <message>
            <source>Notice of the result</source>
            <translation>Pemberitahuan hasil</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Tanda terima berkas</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Surat</translation>
        </message>
        <message>
            <source>Version of the text</source>
            <translation>Versi teks</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Teks surat</translation>
        </message>
        <message>
            <source>Fields of this letter</source>
            <translation>Isian surat ini</translation>
        </message>
        <message>
            <source>Enter or a double click puts the field into the text.</source>
            <translation>Enter atau klik ganda memasukkan isian ke dalam teks.</translation>
        </message>
        <message>
            <source>Fields: a double click puts one into the text</source>
            <translation>Isian: klik ganda memasukkannya ke dalam teks</translation>
        </message>
        <message>
            <source>Read the text</source>
            <translation>Membaca teks</translation>
        </message>
        <message>
            <source>In force: %1</source>
            <translation>Berlaku: %1</translation>
        </message>
        <message>
            <source>Loket's own text</source>
            <translation>teks bawaan Loket</translation>
        </message>
        <message>
            <source>the office's text</source>
            <translation>teks kantor</translation>
        </message>
        <message>
            <source>Version %1, %2, %3</source>
            <translation>Versi %1, %2, %3</translation>
        </message>
        <message>
            <source>Only an administrator changes the texts of letters.</source>
            <translation>Hanya administrator yang mengubah teks surat.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>This is Loket's own text already.</source>
            <translation>Teks ini sudah teks bawaan Loket.</translation>
        </message>
        <message>
            <source>Changed and not saved yet. Letters still say what is in force.</source>
            <translation>Sudah diubah dan belum disimpan. Surat masih memakai teks yang berlaku.</translation>
        </message>
        <message>
            <source>Letters say what Loket brings.</source>
            <translation>Surat memakai teks bawaan Loket.</translation>
        </message>
        <message>
            <source>Letters say what the office wrote.</source>
            <translation>Surat memakai teks kantor.</translation>
        </message>
        <message>
            <source>The text is saved. Letters that were made keep the text they had.</source>
            <translation>Teks disimpan. Surat yang sudah dibuat tetap memakai teksnya.</translation>
        </message>
        <message>
            <source>Letters say again what Loket brings. The office's text is kept among the versions.</source>
            <translation>Surat kembali memakai teks bawaan Loket. Teks kantor tetap tersimpan di antara versi.</translation>
        </message>
    </context>
    <context>
        <name>LettersForm</name>
        <message>
            <source>Number of a letter</source>
            <translation>Nomor surat</translation>
        </message>
        <message>
            <source>Pattern: {klas}, {urut}, {unit}, {tahun}, {bulan}</source>
            <translation>Pola: {klas}, {urut}, {unit}, {tahun}, {bulan}</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Klasifikasi</translation>
        </message>
        <message>
            <source>Code of the unit</source>
            <translation>Kode unit</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Lembar</translation>
        </message>
        <message>
            <source>Who signs official letters</source>
            <translation>Penanda tangan surat dinas</translation>
        </message>
        <message>
            <source>Also in letters</source>
            <translation>Isi surat lainnya</translation>
        </message>
        <message>
            <source>Copy to (tembusan)</source>
            <translation>Tembusan</translation>
        </message>
        <message>
            <source>Counter hours</source>
            <translation>Jam loket</translation>
        </message>
        <message>
            <source>Address of SPSE</source>
            <translation>Alamat SPSE</translation>
        </message>
        <message>
            <source>The twelfth letter would be %1</source>
            <translation>Surat kedua belas bernomor %1</translation>
        </message>
        <message>
            <source>The Setda keeps the book: every number is typed</source>
            <translation>Buku nomor dipegang Setda: setiap nomor diketik</translation>
        </message>
        <message>
            <source>Letters are entered in SRIKANDI as well</source>
            <translation>Surat juga dicatat di SRIKANDI</translation>
        </message>
        <message>
            <source>Letters with a password, a book of their own (empty: the same book)</source>
            <translation>Surat berkata sandi, buku tersendiri (kosong: buku yang sama)</translation>
        </message>
        <message>
            <source>Pattern of letters with a password</source>
            <translation>Pola nomor surat berkata sandi</translation>
        </message>
        <message>
            <source>Two books need two patterns, or two letters would have the same number.</source>
            <translation>Dua buku memerlukan dua pola agar tidak ada dua surat bernomor sama.</translation>
        </message>
        <message>
            <source>In one's own right</source>
            <translation>Biasa</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>Nobody is named yet: the officer signs as Admin Agency.</source>
            <translation>Belum ada nama: petugas menandatangani sebagai Admin Agency.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Kertas</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Pangkat</translation>
        </message>
        <message>
            <source>With u.b. the post between is named.</source>
            <translation>Dengan u.b., sebutkan jabatan di antaranya.</translation>
        </message>
    </context>
    <context>
        <name>LettersModel</name>
        <message>
            <source>Receipt of papers</source>
            <translation>Tanda Terima Berkas</translation>
        </message>
        <message>
            <source>Completion notice no. %1</source>
            <translation>Pemberitahuan kelengkapan ke-%1</translation>
        </message>
        <message>
            <source>Rejection notice</source>
            <translation>Pemberitahuan penolakan</translation>
        </message>
        <message>
            <source>Referral notice</source>
            <translation>Pemberitahuan rujukan</translation>
        </message>
        <message>
            <source>Result notice with a password</source>
            <translation>Pemberitahuan hasil dengan kata sandi</translation>
        </message>
        <message>
            <source>Result notice</source>
            <translation>Pemberitahuan hasil</translation>
        </message>
        <message>
            <source>Void: %1</source>
            <translation>Batal: %1</translation>
        </message>
        <message>
            <source>Told to %1, %2</source>
            <translation>Diberitahukan kepada %1, %2</translation>
        </message>
        <message>
            <source>Printed %1</source>
            <translation>Dicetak %1</translation>
        </message>
        <message>
            <source>Made %1, not printed yet</source>
            <translation>Dibuat %1, belum dicetak</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Surat</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Keadaan</translation>
        </message>
    </context>
    <context>
        <name>LettersPage</name>
        <message>
            <source>Make the letter</source>
            <translation>Buat surat</translation>
        </message>
        <message>
            <source>Print the letter...</source>
            <translation>Cetak surat...</translation>
        </message>
        <message>
            <source>Record the notification</source>
            <translation>Catat pemberitahuan</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Serahkan</translation>
        </message>
        <message>
            <source>Reset again...</source>
            <translation>Reset ulang...</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Lihat</translation>
        </message>
        <message>
            <source>Print the office's copy...</source>
            <translation>Cetak pertinggal...</translation>
        </message>
        <message>
            <source>Void the letter...</source>
            <translation>Batalkan surat...</translation>
        </message>
        <message>
            <source>Letters of this request</source>
            <translation>Surat permohonan ini</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Surat</translation>
        </message>
        <message>
            <source>There is no letter yet. Notices belong to the steps 3, 7 and 8.</source>
            <translation>Belum ada surat. Pemberitahuan dibuat pada langkah 3, 7, dan 8.</translation>
        </message>
        <message>
            <source>Show the letter</source>
            <translation>Menampilkan surat</translation>
        </message>
        <message>
            <source>Printed %1 days ago and not fetched. If it is not fetched any more, reset again: the letter is void.</source>
            <translation>Sudah %1 hari dicetak dan belum diambil. Bila tidak diambil lagi, lakukan reset ulang: suratnya batal.</translation>
        </message>
        <message>
            <source>The password is in the memory of another desk or of a program that ended. Print it there, or reset again.</source>
            <translation>Kata sandi ada di memori meja lain atau di program yang sudah berhenti. Cetak di sana, atau lakukan reset ulang.</translation>
        </message>
        <message>
            <source>The password is not in memory any more, and it is kept nowhere else. Reset again.</source>
            <translation>Kata sandi tidak ada lagi di memori dan tidak disimpan di tempat lain. Lakukan reset ulang.</translation>
        </message>
        <message>
            <source>Not yet: nobody is named in the settings who signs official letters. A service sheet is possible.</source>
            <translation>Belum bisa: penanda tangan surat dinas belum diisi di Pengaturan. Lembar layanan dapat dibuat.</translation>
        </message>
        <message>
            <source>The letter has not been made yet.</source>
            <translation>Surat belum dibuat.</translation>
        </message>
        <message>
            <source>A print is on its way.</source>
            <translation>Pencetakan sedang berjalan.</translation>
        </message>
        <message>
            <source>Record that it was printed</source>
            <translation>Catat bahwa surat sudah tercetak</translation>
        </message>
        <message>
            <source>Print the applicant's copy...</source>
            <translation>Cetak lembar pemohon...</translation>
        </message>
        <message>
            <source>Answer the question first, or cancel it.</source>
            <translation>Jawab dahulu pertanyaan di atas, atau batalkan.</translation>
        </message>
        <message>
            <source>Choose a letter in the list.</source>
            <translation>Pilih surat dalam daftar.</translation>
        </message>
        <message>
            <source>This letter is void already.</source>
            <translation>Surat ini sudah batal.</translation>
        </message>
        <message>
            <source>Letter %1 was not printed: %2</source>
            <translation>Surat %1 tidak tercetak: %2</translation>
        </message>
        <message>
            <source>The applicant's copy of letter %1 comes out.</source>
            <translation>Lembar pemohon dari surat %1 akan dicetak.</translation>
        </message>
        <message>
            <source>Letter %1 comes out.</source>
            <translation>Surat %1 akan dicetak.</translation>
        </message>
        <message>
            <source>The office's copy of letter %1 comes out, without a password.</source>
            <translation>Pertinggal surat %1 akan dicetak, tanpa kata sandi.</translation>
        </message>
        <message>
            <source>Print the letter</source>
            <translation>Mencetak surat</translation>
        </message>
        <message>
            <source>Letter %1 is printed.</source>
            <translation>Surat %1 sudah dicetak.</translation>
        </message>
        <message>
            <source>Record the print</source>
            <translation>Mencatat pencetakan</translation>
        </message>
        <message>
            <source>The letter is printed. The password is no longer in this computer.</source>
            <translation>Surat sudah dicetak. Kata sandi tidak ada lagi di komputer ini.</translation>
        </message>
        <message>
            <source>The letter is printed.</source>
            <translation>Surat sudah dicetak.</translation>
        </message>
        <message>
            <source>It is recorded that %1 was told.</source>
            <translation>Sudah dicatat bahwa %1 diberi tahu.</translation>
        </message>
        <message>
            <source>Void letter %1</source>
            <translation>Batalkan surat %1</translation>
        </message>
        <message>
            <source>Its number stays in the book with this reason, and is not used again.</source>
            <translation>Nomornya tetap tercatat dengan alasan ini dan tidak dipakai lagi.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Void the letter</source>
            <translation>Batalkan surat</translation>
        </message>
        <message>
            <source>Reset again</source>
            <translation>Reset ulang</translation>
        </message>
        <message>
            <source>The letter becomes void with its number, its password is worthless, and step 6 begins again. Destroy the sheet if there is one.</source>
            <translation>Surat beserta nomornya menjadi batal, kata sandinya tidak berlaku lagi, dan langkah 6 diulang. Musnahkan lembarnya bila ada.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>not fetched</source>
            <translation>tidak diambil</translation>
        </message>
        <message>
            <source>the cover came back opened</source>
            <translation>sampul kembali dalam keadaan terbuka</translation>
        </message>
        <message>
            <source>paper jam or a spoilt sheet</source>
            <translation>kertas macet atau lembar rusak</translation>
        </message>
        <message>
            <source>the password was lost before it was printed</source>
            <translation>kata sandi hilang sebelum dicetak</translation>
        </message>
        <message>
            <source>The letter for %1 is handed over. Now the dossier is archived.</source>
            <translation>Surat untuk %1 sudah diserahkan. Selanjutnya berkas diarsipkan.</translation>
        </message>
        <message>
            <source>Read the numbers</source>
            <translation>Membaca nomor</translation>
        </message>
        <message>
            <source>it came out in the wrong tray</source>
            <translation>keluar di baki yang salah</translation>
        </message>
        <message>
            <source>a second copy was asked for</source>
            <translation>diminta salinan kedua</translation>
        </message>
        <message>
            <source>This letter did not come out whole. A letter with a password is never printed a second time: destroy what came out and reset again; the letter becomes void with its number.</source>
            <translation>Surat ini tidak keluar dengan utuh. Surat berkata sandi tidak pernah dicetak dua kali: musnahkan lembar yang keluar dan reset kembali; surat batal beserta nomornya.</translation>
        </message>
        <message>
            <source>Letter %1 with the password comes out once, with a patterned outer side: on a printer for one side that is a sheet of its own, to be folded around the letter. Fold and seal it at once; afterwards the password is nowhere but on the paper. If it does not come out whole, the letter is void and the reset begins again.</source>
            <translation>Surat %1 berkata sandi dicetak satu kali, dengan sisi luar berpola: pada pencetak satu sisi, sisi itu menjadi lembar tersendiri untuk membungkus surat. Segera lipat dan segel; setelah itu kata sandi hanya ada di kertas. Jika tidak keluar dengan utuh, surat batal dan reset diulang.</translation>
        </message>
        <message>
            <source>The print system took nothing of the letter. Print again: the password is still the same.</source>
            <translation>Sistem cetak tidak menerima surat ini sedikit pun. Cetak kembali: kata sandinya masih sama.</translation>
        </message>
        <message>
            <source>not printed: %1</source>
            <translation>tidak tercetak: %1</translation>
        </message>
        <message>
            <source>Letter %1 was not printed and is void: %2 Destroy what came out, and do the reset again.</source>
            <translation>Surat %1 tidak tercetak dan menjadi batal: %2 Musnahkan lembar yang keluar, lalu lakukan reset kembali.</translation>
        </message>
        <message>
            <source>nothing came out, or it is not readable</source>
            <translation>tidak keluar atau tidak terbaca</translation>
        </message>
    </context>
    <context>
        <name>LoansView</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Nomor arsip</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Buka berkas</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit kerja</translation>
        </message>
        <message>
            <source>out</source>
            <translation>dipinjam</translation>
        </message>
        <message>
            <source>Files on loan</source>
            <translation>Berkas yang dipinjam</translation>
        </message>
        <message>
            <source>Borrower</source>
            <translation>Peminjam</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>Dipinjam</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Harus kembali</translation>
        </message>
        <message>
            <source>Needed for</source>
            <translation>Keperluan</translation>
        </message>
        <message>
            <source>Take back...</source>
            <translation>Terima kembali...</translation>
        </message>
        <message>
            <source>Slip of the loan</source>
            <translation>Tanda peminjaman</translation>
        </message>
        <message>
            <source>No file is on loan. A file is lent in the list "Files".</source>
            <translation>Tidak ada berkas yang dipinjam. Berkas dipinjamkan dari daftar "Berkas".</translation>
        </message>
        <message>
            <source>Read the loans</source>
            <translation>Baca peminjaman</translation>
        </message>
        <message>
            <source>OVERDUE</source>
            <translation>TERLAMBAT</translation>
        </message>
        <message>
            <source>%1 on loan, %2 of them overdue.</source>
            <translation>%1 dipinjam, %2 di antaranya terlambat.</translation>
        </message>
        <message>
            <source>The file is lent: print the slip, it is signed and lies in the place of the file.</source>
            <translation>Berkas dipinjamkan: cetak tandanya, tanda tangani, dan letakkan di tempat berkas.</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>Belum ada berkas yang dipilih.</translation>
        </message>
        <message>
            <source>Is the file back whole?</source>
            <translation>Apakah berkas kembali utuh?</translation>
        </message>
        <message>
            <source>%1, agenda %2. What is missing or damaged is written down here.</source>
            <translation>%1, agenda %2. Catat di sini yang hilang atau rusak.</translation>
        </message>
        <message>
            <source>It is back</source>
            <translation>Sudah kembali</translation>
        </message>
        <message>
            <source>Take the file back</source>
            <translation>Terima kembali berkas</translation>
        </message>
        <message>
            <source>Letter of reminder</source>
            <translation>Surat pengingat</translation>
        </message>
        <message>
            <source>This loan is not overdue.</source>
            <translation>Peminjaman ini belum terlambat.</translation>
        </message>
    </context>
    <context>
        <name>LockScreen</name>
        <message>
            <source>Unlock</source>
            <translation>Buka kunci</translation>
        </message>
        <message>
            <source>Loket is locked</source>
            <translation>Loket terkunci</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again in %1 seconds.</source>
            <translation>Kata sandi terlalu sering salah. Coba lagi dalam %1 detik.</translation>
        </message>
        <message>
            <source>The password is being checked.</source>
            <translation>Kata sandi sedang diperiksa.</translation>
        </message>
    </context>
    <context>
        <name>LoginPage</name>
        <message>
            <source>User name</source>
            <translation>Nama pengguna</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Kata sandi</translation>
        </message>
        <message>
            <source>Log in</source>
            <translation>Masuk</translation>
        </message>
        <message>
            <source>The password is being checked.</source>
            <translation>Kata sandi sedang diperiksa.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again in %1 seconds.</source>
            <translation>Kata sandi salah terlalu sering. Coba lagi dalam %1 detik.</translation>
        </message>
        <message>
            <source>Type the user name.</source>
            <translation>Ketik nama pengguna.</translation>
        </message>
        <message>
            <source>Type the password.</source>
            <translation>Ketik kata sandi.</translation>
        </message>
    </context>
    <context>
        <name>LongJob</name>
        <message>
            <source>Something unexpected happened.</source>
            <translation>Terjadi hal yang tidak terduga.</translation>
        </message>
    </context>
    <context>
        <name>LookalikeDialog</name>
        <message>
            <source>Open agenda %1</source>
            <translation>Buka agenda %1</translation>
        </message>
        <message>
            <source>Is this the same page?</source>
            <translation>Apakah ini halaman yang sama?</translation>
        </message>
        <message>
            <source>A page that looks the same was filed on %1: agenda %2, %3, %4, page %5.</source>
            <translation>Halaman yang tampak sama sudah diberkas pada %1: agenda %2, %3, %4, halaman %5.</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>Halaman ini</translation>
        </message>
        <message>
            <source>Filed before</source>
            <translation>Sudah diberkas</translation>
        </message>
        <message>
            <source>The same: leave it out</source>
            <translation>Sama: keluarkan</translation>
        </message>
        <message>
            <source>Another page: keep it</source>
            <translation>Halaman lain: tetap pakai</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Choose a request: Enter opens it. F1 lists the keys.</source>
            <translation>Pilih permohonan, lalu tekan Enter. F1 menampilkan daftar tombol.</translation>
        </message>
        <message>
            <source>Loket - PRACTICE</source>
            <translation>Loket - LATIHAN</translation>
        </message>
        <message>
            <source>Only an officer or the head takes in requests.</source>
            <translation>Hanya petugas atau kepala yang menerima permohonan.</translation>
        </message>
        <message>
            <source>Count the queues</source>
            <translation>Menghitung antrean</translation>
        </message>
        <message>
            <source>Loket was closed</source>
            <translation>Loket ditutup</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Kata sandi</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Kunci</translation>
        </message>
        <message>
            <source>the desk was locked</source>
            <translation>meja dikunci</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Lanjutkan</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Jeda</translation>
        </message>
        <message>
            <source>Another request is taken in</source>
            <translation>Permohonan lain sedang diterima</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Something unexpected happened; nothing was changed.</source>
            <translation>Terjadi gangguan yang tidak terduga; tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Pesan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Close this message (Esc)</source>
            <translation>Tutup pesan ini (Esc)</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Tutup pesan ini</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Gangguan</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Berhasil</translation>
        </message>
        <message>
            <source>Mind</source>
            <translation>Perhatian</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Belum bisa</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Keterangan</translation>
        </message>
    </context>
    <context>
        <name>Nip</name>
        <message>
            <source>Digits 5 and 6 of the NIP (%1) are no month. Compare the birth date, digits 1 to 8, with the paper.</source>
            <translation>Angka ke-5 dan ke-6 NIP (%1) bukan bulan. Cocokkan tanggal lahir, angka ke-1 sampai ke-8, dengan berkas.</translation>
        </message>
        <message>
            <source>Digits 1 to 8 of the NIP (%1) are no date of birth. Compare them with the paper.</source>
            <translation>Angka ke-1 sampai ke-8 NIP (%1) bukan tanggal lahir. Cocokkan dengan berkas.</translation>
        </message>
        <message>
            <source>The NIP is empty. Type its 18 digits.</source>
            <translation>NIP kosong. Ketik 18 angka NIP.</translation>
        </message>
        <message>
            <source>The NIP has "%1" as its character %2. Type digits only.</source>
            <translation>NIP memuat "%1" pada urutan ke-%2. Ketik angka saja.</translation>
        </message>
        <message>
            <source>The NIP has %1 digits instead of 18. Compare it with the paper.</source>
            <translation>NIP terdiri atas %1 angka, seharusnya 18. Cocokkan dengan berkas.</translation>
        </message>
        <message>
            <source>Digits 9 to 12 of the number (%1) are a year to come. Compare them with the paper.</source>
            <translation>Angka ke-9 sampai ke-12 (%1) adalah tahun yang belum tiba. Cocokkan dengan berkas.</translation>
        </message>
        <message>
            <source>Digits 13 and 14 of the NIP (%1) are no month. Compare them with the paper, or choose PPPK if the number is one of a PPPK.</source>
            <translation>Angka ke-13 dan ke-14 NIP (%1) bukan bulan. Cocokkan dengan berkas, atau pilih PPPK apabila nomor ini NI PPPK.</translation>
        </message>
        <message>
            <source>Digits 9 to 14 of the NIP (%1) are a month to come. Compare them with the paper.</source>
            <translation>Angka ke-9 sampai ke-14 NIP (%1) adalah bulan yang belum tiba. Cocokkan dengan berkas.</translation>
        </message>
        <message>
            <source>By digits 1 to 14 of the NIP the first appointment came before the age of 18. Compare them with the paper.</source>
            <translation>Menurut angka ke-1 sampai ke-14 NIP, pengangkatan pertama terjadi sebelum usia 18 tahun. Cocokkan dengan berkas.</translation>
        </message>
        <message>
            <source>By digits 1 to 8 of the NIP the holder is %1 years old. Compare them with the paper.</source>
            <translation>Menurut angka ke-1 sampai ke-8 NIP, pemiliknya berusia %1 tahun. Cocokkan dengan berkas.</translation>
        </message>
        <message>
            <source>The identity number is empty. Type it as it stands on the paper.</source>
            <translation>Nomor identitas kosong. Ketik seperti yang tertulis pada berkas.</translation>
        </message>
        <message>
            <source>The identity number is longer than 30 characters. Type the number alone.</source>
            <translation>Nomor identitas lebih dari 30 karakter. Ketik nomornya saja.</translation>
        </message>
        <message>
            <source>The identity number holds a character that cannot be printed. Type it anew.</source>
            <translation>Nomor identitas memuat karakter yang tidak dapat dicetak. Ketik ulang.</translation>
        </message>
        <message>
            <source>Digit 15 of the NIP (%1) must be 1 for a man or 2 for a woman. Compare it with the paper.</source>
            <translation>Angka ke-15 NIP (%1) harus 1 untuk pria atau 2 untuk wanita. Cocokkan dengan berkas.</translation>
        </message>
        <message>
            <source>Digits 16 to 18 of the NIP are 000, but they count from 001. Compare them with the paper; a spreadsheet may have rounded the number.</source>
            <translation>Angka ke-16 sampai ke-18 NIP adalah 000, padahal nomor urut mulai dari 001. Cocokkan dengan berkas; lembar kerja mungkin telah membulatkan nomor ini.</translation>
        </message>
    </context>
    <context>
        <name>NumbersView</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nomor</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tanggal</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Hal</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Kepada</translation>
        </message>
        <message>
            <source>SRIKANDI</source>
            <translation>SRIKANDI</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>SRIKANDI number...</source>
            <translation>Nomor SRIKANDI...</translation>
        </message>
        <message>
            <source>Reserve numbers...</source>
            <translation>Cadangkan nomor...</translation>
        </message>
        <message>
            <source>Used elsewhere...</source>
            <translation>Dipakai di luar...</translation>
        </message>
        <message>
            <source>Void the number...</source>
            <translation>Batalkan nomor...</translation>
        </message>
        <message>
            <source>Print the book...</source>
            <translation>Cetak buku...</translation>
        </message>
        <message>
            <source>Open the request</source>
            <translation>Buka permohonan</translation>
        </message>
        <message>
            <source>Year of the book</source>
            <translation>Tahun buku</translation>
        </message>
        <message>
            <source>Class of letters</source>
            <translation>Golongan surat</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Semua golongan</translation>
        </message>
        <message>
            <source>Ordinary letters</source>
            <translation>Surat biasa</translation>
        </message>
        <message>
            <source>Letters with a password</source>
            <translation>Surat berkata sandi</translation>
        </message>
        <message>
            <source>Which lines</source>
            <translation>Baris yang ditampilkan</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>Semua baris</translation>
        </message>
        <message>
            <source>Still to enter in SRIKANDI</source>
            <translation>Belum dicatat di SRIKANDI</translation>
        </message>
        <message>
            <source>Void numbers</source>
            <translation>Nomor batal</translation>
        </message>
        <message>
            <source>Reserved numbers</source>
            <translation>Nomor cadangan</translation>
        </message>
        <message>
            <source>Search the book</source>
            <translation>Cari dalam buku</translation>
        </message>
        <message>
            <source>Number, subject, name, agenda, reason</source>
            <translation>Nomor, hal, nama, agenda, alasan</translation>
        </message>
        <message>
            <source>Number book</source>
            <translation>Buku nomor</translation>
        </message>
        <message>
            <source>Numbers of the year</source>
            <translation>Nomor tahun ini</translation>
        </message>
        <message>
            <source>Read the book</source>
            <translation>Membaca buku nomor</translation>
        </message>
        <message>
            <source>not through it</source>
            <translation>tidak melalui SRIKANDI</translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n nomor</numerusform>
            </translation>
        </message>
        <message>
            <source>No letter of this year has a number yet.</source>
            <translation>Belum ada surat bernomor pada tahun ini.</translation>
        </message>
        <message>
            <source>No line of the book is like that.</source>
            <translation>Tidak ada baris yang sesuai.</translation>
        </message>
        <message>
            <source>Choose a line of the book.</source>
            <translation>Pilih satu baris buku.</translation>
        </message>
        <message>
            <source>This is not a reserved number that is still free.</source>
            <translation>Ini bukan nomor cadangan yang belum dipakai.</translation>
        </message>
        <message>
            <source>A reserved number has no request.</source>
            <translation>Nomor cadangan tidak mempunyai permohonan.</translation>
        </message>
        <message>
            <source>A reserved number has no letter in Loket.</source>
            <translation>Nomor cadangan tidak mempunyai surat di Loket.</translation>
        </message>
        <message>
            <source>A letter with a password does not go through SRIKANDI.</source>
            <translation>Surat berkata sandi tidak melalui SRIKANDI.</translation>
        </message>
        <message>
            <source>This letter is void.</source>
            <translation>Surat ini batal.</translation>
        </message>
        <message>
            <source>There is nothing to print.</source>
            <translation>Tidak ada yang dicetak.</translation>
        </message>
        <message>
            <source>SRIKANDI number of %1</source>
            <translation>Nomor SRIKANDI untuk %1</translation>
        </message>
        <message>
            <source>The number under which this letter was entered there.</source>
            <translation>Nomor pencatatan surat ini di SRIKANDI.</translation>
        </message>
        <message>
            <source>SRIKANDI number</source>
            <translation>Nomor SRIKANDI</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Reserve numbers</source>
            <translation>Cadangkan nomor</translation>
        </message>
        <message>
            <source>The next numbers of this year are put aside. Each keeps its line in the book.</source>
            <translation>Nomor-nomor berikutnya tahun ini disisihkan. Masing-masing tetap tercatat dalam buku.</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Banyaknya</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Untuk apa</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Cadangkan</translation>
        </message>
        <message>
            <source>%1 is reserved.</source>
            <translation>%1 dicadangkan.</translation>
        </message>
        <message>
            <source>%1 to %2 are reserved.</source>
            <translation>%1 sampai dengan %2 dicadangkan.</translation>
        </message>
        <message>
            <source>Void number %1</source>
            <translation>Batalkan nomor %1</translation>
        </message>
        <message>
            <source>Number %1 was used</source>
            <translation>Nomor %1 dipakai</translation>
        </message>
        <message>
            <source>It stays in the book with what you write, and is not used again.</source>
            <translation>Nomor tetap tercatat dengan keterangan Anda dan tidak dipakai lagi.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>For which letter</source>
            <translation>Untuk surat apa</translation>
        </message>
        <message>
            <source>Void the number</source>
            <translation>Batalkan nomor</translation>
        </message>
        <message>
            <source>Settle the number</source>
            <translation>Menetapkan nomor</translation>
        </message>
        <message>
            <source>Print the book</source>
            <translation>Cetak buku</translation>
        </message>
        <message numerus="yes">
            <source>The lines that are shown come out: %n number(s).</source>
            <translation>
                <numerusform>Baris yang tampil akan dicetak: %n nomor.</numerusform>
            </translation>
        </message>
        <message>
            <source>The book is printed.</source>
            <translation>Buku sudah dicetak.</translation>
        </message>
    </context>
    <context>
        <name>OfferLine</name>
        <message>
            <source>Way on</source>
            <translation>Langkah</translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <source>The SOP %1 is not in the database.</source>
            <translation>SOP %1 tidak ada di basis data.</translation>
        </message>
    </context>
    <context>
        <name>OfficeForm</name>
        <message>
            <source>Government (first line of the letterhead)</source>
            <translation>Pemerintah (baris pertama kop)</translation>
        </message>
        <message>
            <source>Body (second line)</source>
            <translation>Instansi (baris kedua)</translation>
        </message>
        <message>
            <source>Unit (third line, may stay empty)</source>
            <translation>Unit (baris ketiga, boleh kosong)</translation>
        </message>
        <message>
            <source>Short name in the window</source>
            <translation>Nama singkat di jendela</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Alamat</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Kota</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Kode pos</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Surel</translation>
        </message>
        <message>
            <source>Web site</source>
            <translation>Situs web</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona waktu</translation>
        </message>
        <message>
            <source>Logo of the letterhead</source>
            <translation>Logo kop surat</translation>
        </message>
        <message>
            <source>Choose a PNG picture</source>
            <translation>Pilih gambar PNG</translation>
        </message>
        <message>
            <source>Without a logo</source>
            <translation>Tanpa logo</translation>
        </message>
        <message>
            <source>The first line of the letterhead is missing.</source>
            <translation>Baris pertama kop belum diisi.</translation>
        </message>
        <message>
            <source>The second line of the letterhead is missing.</source>
            <translation>Baris kedua kop belum diisi.</translation>
        </message>
        <message>
            <source>The short name of the office is missing.</source>
            <translation>Nama singkat kantor belum diisi.</translation>
        </message>
        <message>
            <source>The city is missing: it stands before the date of a letter.</source>
            <translation>Kota belum diisi: kota tertulis di depan tanggal surat.</translation>
        </message>
        <message>
            <source>This line is needed.</source>
            <translation>Baris ini wajib diisi.</translation>
        </message>
        <message>
            <source>Choose the logo</source>
            <translation>Pilih logo</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>Gambar PNG (*.png)</translation>
        </message>
        <message>
            <source>A logo is a PNG file of at most 4 MB. Choose another picture.</source>
            <translation>Logo berupa berkas PNG paling besar 4 MB. Pilih gambar lain.</translation>
        </message>
        <message>
            <source>This is no PNG picture of at most 4000 by 4000 pixels. Choose another one.</source>
            <translation>Ini bukan gambar PNG berukuran paling besar 4000 x 4000 piksel. Pilih gambar lain.</translation>
        </message>
        <message>
            <source>This PNG picture is damaged. Choose another one.</source>
            <translation>Gambar PNG ini rusak. Pilih gambar lain.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>tidak ada</translation>
        </message>
        <message>
            <source>No logo</source>
            <translation>Tanpa logo</translation>
        </message>
        <message>
            <source>The logo</source>
            <translation>Logo</translation>
        </message>
    </context>
    <context>
        <name>OnDeskView</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Pemohon</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Petugas</translation>
        </message>
        <message>
            <source>Open the request</source>
            <translation>Buka permohonan</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Lembar</translation>
        </message>
        <message>
            <source>Papers on the desk</source>
            <translation>Berkas di meja</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Tahap</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Hari</translation>
        </message>
        <message>
            <source>Papers without a place: 0. Everything lies in its box.</source>
            <translation>Berkas tanpa tempat: 0. Semuanya sudah di dalam boks.</translation>
        </message>
        <message>
            <source>Read the papers on the desk</source>
            <translation>Baca berkas di meja</translation>
        </message>
        <message>
            <source>archived as electronic only: put it into a box</source>
            <translation>diarsipkan sebagai elektronik saja: simpan dalam boks</translation>
        </message>
        <message>
            <source>Papers without a place: %1. %2 of them can be put into a box today.</source>
            <translation>Berkas tanpa tempat: %1. %2 di antaranya dapat disimpan hari ini.</translation>
        </message>
        <message>
            <source>There is nothing on the desk.</source>
            <translation>Tidak ada berkas di meja.</translation>
        </message>
    </context>
    <context>
        <name>OperatorForm</name>
        <message>
            <source>Full name with titles</source>
            <translation>Nama lengkap dengan gelar</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nama pengguna</translation>
        </message>
        <message>
            <source>Own SPSE user ID, if any</source>
            <translation>User ID SPSE sendiri, jika ada</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Peran</translation>
        </message>
        <message>
            <source>Administration</source>
            <translation>Administrasi</translation>
        </message>
        <message>
            <source>Also administrator</source>
            <translation>Juga administrator</translation>
        </message>
        <message>
            <source>Password, at least 15 characters</source>
            <translation>Kata sandi, paling sedikit 15 karakter</translation>
        </message>
        <message>
            <source>The same password again</source>
            <translation>Kata sandi yang sama sekali lagi</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Petugas</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Kepala</translation>
        </message>
        <message>
            <source>Archivist</source>
            <translation>Arsiparis</translation>
        </message>
        <message>
            <source>Auditor (reads only)</source>
            <translation>Auditor (hanya membaca)</translation>
        </message>
        <message>
            <source>The two passwords differ. Type the same one twice.</source>
            <translation>Kedua kata sandi berbeda. Ketik yang sama dua kali.</translation>
        </message>
        <message>
            <source>The full name is missing.</source>
            <translation>Nama lengkap belum diisi.</translation>
        </message>
        <message>
            <source>The user name needs at least one letter and no spaces.</source>
            <translation>Nama pengguna memerlukan paling sedikit satu huruf, tanpa spasi.</translation>
        </message>
        <message>
            <source>18 digits; may stay empty.</source>
            <translation>18 angka; boleh kosong.</translation>
        </message>
        <message>
            <source>%1 of 18 digits</source>
            <translation>%1 dari 18 angka</translation>
        </message>
        <message>
            <source>Born on %1</source>
            <translation>Lahir %1</translation>
        </message>
        <message>
            <source>%1 of %2 characters. A sentence is easy to remember.</source>
            <translation>%1 dari %2 karakter. Sebuah kalimat mudah diingat.</translation>
        </message>
        <message>
            <source>%1 characters: this password will do.</source>
            <translation>%1 karakter: kata sandi ini memadai.</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>Keduanya sama.</translation>
        </message>
        <message>
            <source>Not yet the same.</source>
            <translation>Belum sama.</translation>
        </message>
        <message>
            <source>A user name has no spaces.</source>
            <translation>Nama pengguna tanpa spasi.</translation>
        </message>
        <message>
            <source>Nobody takes in a request for their own account.</source>
            <translation>Tidak seorang pun menerima permohonan untuk akunnya sendiri.</translation>
        </message>
    </context>
    <context>
        <name>OperatorsPanel</name>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nama pengguna</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Peran</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Add an operator</source>
            <translation>Tambah petugas</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ubah</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Kata sandi baru</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Nonaktifkan</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tambahkan</translation>
        </message>
        <message>
            <source>Set the password</source>
            <translation>Tetapkan kata sandi</translation>
        </message>
        <message>
            <source>Operators</source>
            <translation>Petugas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Read the operators</source>
            <translation>Baca daftar petugas</translation>
        </message>
        <message>
            <source>, administrator</source>
            <translation>, administrator</translation>
        </message>
        <message>
            <source>disabled</source>
            <translation>dinonaktifkan</translation>
        </message>
        <message>
            <source>active</source>
            <translation>aktif</translation>
        </message>
        <message>
            <source>Only an administrator changes operators.</source>
            <translation>Hanya administrator yang dapat mengubah petugas.</translation>
        </message>
        <message>
            <source>Choose an operator in the list.</source>
            <translation>Pilih petugas pada daftar.</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>Aktifkan</translation>
        </message>
        <message>
            <source>You cannot disable yourself.</source>
            <translation>Anda tidak dapat menonaktifkan diri sendiri.</translation>
        </message>
        <message>
            <source>The password is being sealed.</source>
            <translation>Kata sandi sedang diamankan.</translation>
        </message>
        <message>
            <source>New operator</source>
            <translation>Petugas baru</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Ubah %1</translation>
        </message>
        <message>
            <source>New password for %1</source>
            <translation>Kata sandi baru untuk %1</translation>
        </message>
        <message>
            <source>Save the operator</source>
            <translation>Simpan petugas</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 tersimpan.</translation>
        </message>
        <message>
            <source>The password of %1 is set. Hand it over in person.</source>
            <translation>Kata sandi %1 sudah ditetapkan. Sampaikan secara langsung.</translation>
        </message>
        <message>
            <source>%1 can log in now.</source>
            <translation>%1 sekarang dapat masuk.</translation>
        </message>
        <message>
            <source>%1 can log in again.</source>
            <translation>%1 dapat masuk lagi.</translation>
        </message>
        <message>
            <source>%1 can no longer log in.</source>
            <translation>%1 tidak dapat masuk lagi.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
    </context>
    <context>
        <name>PageCanvas</name>
        <message>
            <source>The page is being read ...</source>
            <translation>Halaman sedang dibaca ...</translation>
        </message>
    </context>
    <context>
        <name>PageStripModel</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Halaman %1 dari %2</translation>
        </message>
    </context>
    <context>
        <name>PaperArrival</name>
        <message>
            <source>%1 files</source>
            <translation>%1 berkas</translation>
        </message>
        <message>
            <source>The file ends too early: look whether all pages are there.</source>
            <translation>Berkas terpotong di akhir: periksa apakah semua halaman ada.</translation>
        </message>
    </context>
    <context>
        <name>PaperTools</name>
        <message>
            <source>Previous page</source>
            <translation>Halaman sebelumnya</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Halaman berikutnya</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Perkecil</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Perbesar</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Selebar jendela</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>Satu halaman penuh</translation>
        </message>
        <message>
            <source>Turn to the right</source>
            <translation>Putar ke kanan</translation>
        </message>
    </context>
    <context>
        <name>PaperTray</name>
        <message>
            <source>Letter</source>
            <translation>Permohonan</translation>
        </message>
        <message>
            <source>Decree</source>
            <translation>SK</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Kuasa</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Lain</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Add files ...</source>
            <translation>Tambah berkas ...</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Tempel</translation>
        </message>
        <message>
            <source>Papers of this request</source>
            <translation>Berkas permohonan ini</translation>
        </message>
        <message>
            <source>Drop scans and files here, or paste them.</source>
            <translation>Seret hasil pindai ke sini, atau tempelkan.</translation>
        </message>
        <message>
            <source>File as %1</source>
            <translation>Simpan sebagai %1</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Asli</translation>
        </message>
        <message>
            <source>The paper is the original</source>
            <translation>Berkas ini asli</translation>
        </message>
        <message>
            <source>Sheets handed in</source>
            <translation>Jumlah lembar yang diserahkan</translation>
        </message>
        <message>
            <source> sheets</source>
            <translation> lembar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Remove this paper</source>
            <translation>Hapus berkas ini</translation>
        </message>
        <message>
            <source>Open the request it was filed with</source>
            <translation>Buka permohonan tempat berkas ini diarsipkan</translation>
        </message>
        <message>
            <source>Paste papers</source>
            <translation>Tempel berkas</translation>
        </message>
        <message>
            <source>Add papers</source>
            <translation>Tambah berkas</translation>
        </message>
        <message>
            <source>pasted</source>
            <translation>tempelan</translation>
        </message>
        <message>
            <source>There is no file and no picture on the clipboard. Copy one first.</source>
            <translation>Tidak ada berkas atau gambar di papan klip. Salin dahulu.</translation>
        </message>
        <message>
            <source>This paper lies here already.</source>
            <translation>Berkas ini sudah ada di daftar.</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Dihapus: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
        <message>
            <source>Open agenda %1</source>
            <translation>Buka agenda %1</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>seretan</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Bandingkan…</translation>
        </message>
        <message>
            <source>Compare with the filed page</source>
            <translation>Bandingkan dengan halaman yang sudah diberkas</translation>
        </message>
        <message>
            <source>Straighten…</source>
            <translation>Luruskan…</translation>
        </message>
        <message>
            <source>Straighten the photographed sheet</source>
            <translation>Luruskan lembar pada foto</translation>
        </message>
        <message>
            <source>Papers and mails (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml);;All files (*)</source>
            <translation>Berkas dan surel (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml);;Semua berkas (*)</translation>
        </message>
        <message>
            <source>Files that came in (%1) …</source>
            <translation>Berkas masuk (%1) …</translation>
        </message>
        <message>
            <source>Files that came in …</source>
            <translation>Berkas masuk …</translation>
        </message>
        <message>
            <source>%1 lies here straight; the photo is kept in it.</source>
            <translation>%1 kini lurus; fotonya tersimpan di dalamnya.</translation>
        </message>
        <message>
            <source>As it came</source>
            <translation>Apa adanya</translation>
        </message>
    </context>
    <context>
        <name>PaperTrayModel</name>
        <message>
            <source>original</source>
            <translation>asli</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>salinan</translation>
        </message>
        <message>
            <source>%1 sheets</source>
            <translation>%1 lembar</translation>
        </message>
        <message>
            <source>%1 pages</source>
            <translation>%1 halaman</translation>
        </message>
        <message>
            <source>signed electronically</source>
            <translation>bertanda tangan elektronik</translation>
        </message>
        <message>
            <source>Filed before: agenda %1, %2</source>
            <translation>Sudah pernah diarsipkan: agenda %1, %2</translation>
        </message>
        <message>
            <source>Page %1 looks like one of agenda %2, %3</source>
            <translation>Halaman %1 mirip halaman agenda %2, %3</translation>
        </message>
        <message>
            <source>A photo with a sheet on it: it can be straightened</source>
            <translation>Foto berisi selembar kertas: dapat diluruskan</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>No paper yet.</source>
            <translation>Belum ada berkas.</translation>
        </message>
        <message>
            <source>Use this page as evidence</source>
            <translation>Jadikan halaman ini bukti</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Papers of this request</source>
            <translation>Berkas permohonan ini</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Halaman</translation>
        </message>
        <message>
            <source>Page of the paper</source>
            <translation>Halaman berkas</translation>
        </message>
        <message>
            <source>Hidden while Loket is locked.</source>
            <translation>Disembunyikan selama Loket terkunci.</translation>
        </message>
        <message>
            <source>The paper is being read ...</source>
            <translation>Berkas sedang dibaca ...</translation>
        </message>
        <message>
            <source>This file ends too early; what is left of it is shown. Compare it with the paper.</source>
            <translation>Berkas ini terpotong; yang tersisa ditampilkan. Cocokkan dengan kertasnya.</translation>
        </message>
        <message>
            <source>Signed electronically (TTE). Loket shows the page and keeps the file unchanged; it does not check the signature.</source>
            <translation>Ditandatangani secara elektronik (TTE). Loket menampilkan halamannya dan menyimpan berkas tanpa perubahan; tanda tangannya tidak diperiksa.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Halaman %1 dari %2</translation>
        </message>
        <message>
            <source>There is no page to point at: %1</source>
            <translation>Tidak ada halaman yang dapat ditunjuk: %1</translation>
        </message>
    </context>
    <context>
        <name>PapersModel</name>
        <message>
            <source>WITH THE REQUEST</source>
            <translation>BERSAMA PERMOHONAN</translation>
        </message>
        <message>
            <source>BROUGHT LATER, ROUND %1</source>
            <translation>DISUSULKAN, PUTARAN KE-%1</translation>
        </message>
        <message>
            <source>%1 page(s)</source>
            <translation>%1 halaman</translation>
        </message>
        <message>
            <source>original</source>
            <translation>asli</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>salinan</translation>
        </message>
        <message>
            <source>fingerprint %1</source>
            <translation>sidik %1</translation>
        </message>
        <message>
            <source>filed %1 by %2</source>
            <translation>disimpan %1 oleh %2</translation>
        </message>
        <message>
            <source>also filed with agenda %1</source>
            <translation>juga tersimpan pada agenda %1</translation>
        </message>
        <message>
            <source>TTE – original</source>
            <translation>TTE – asli</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>SHA-256 %1</translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message>
            <source>COMPLETENESS</source>
            <translation>KELENGKAPAN</translation>
        </message>
        <message>
            <source>PAPERS</source>
            <translation>BERKAS</translation>
        </message>
        <message>
            <source>File the papers laid here with the request</source>
            <translation>Simpan berkas yang diletakkan di sini pada permohonan</translation>
        </message>
        <message>
            <source>File these papers</source>
            <translation>Simpan berkas ini</translation>
        </message>
        <message>
            <source>Add papers</source>
            <translation>Tambah berkas</translation>
        </message>
        <message>
            <source>Add papers…</source>
            <translation>Tambah berkas…</translation>
        </message>
        <message>
            <source>Papers of the request</source>
            <translation>Berkas permohonan</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Check completeness…</source>
            <translation>Periksa kelengkapan…</translation>
        </message>
        <message>
            <source>Go on with a reason…</source>
            <translation>Lanjutkan dengan alasan…</translation>
        </message>
        <message>
            <source>Look where else the papers are filed</source>
            <translation>Cari berkas yang sama</translation>
        </message>
        <message>
            <source>No request is open.</source>
            <translation>Tidak ada permohonan yang terbuka.</translation>
        </message>
        <message>
            <source>A paper is still being read.</source>
            <translation>Berkas masih dibaca.</translation>
        </message>
        <message>
            <source>Lay the papers here first.</source>
            <translation>Letakkan berkasnya di sini dahulu.</translation>
        </message>
        <message>
            <source>Lay here what the applicant brought.</source>
            <translation>Letakkan di sini berkas yang dibawa pemohon.</translation>
        </message>
        <message>
            <source>Further papers of this request</source>
            <translation>Berkas tambahan permohonan ini</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Scan further papers</source>
            <translation>Pindai berkas tambahan</translation>
        </message>
        <message>
            <source>Scan…</source>
            <translation>Pindai…</translation>
        </message>
        <message>
            <source>Show the paper</source>
            <translation>Menampilkan berkas</translation>
        </message>
    </context>
    <context>
        <name>PasswordCheck</name>
        <message>
            <source>The password could not be checked.</source>
            <translation>Kata sandi tidak dapat diperiksa.</translation>
        </message>
    </context>
    <context>
        <name>PasswordHash</name>
        <message>
            <source>There is not enough memory to check the password. Close other programs and try again.</source>
            <translation>Memori tidak cukup untuk memeriksa kata sandi. Tutup program lain, lalu coba lagi.</translation>
        </message>
        <message>
            <source>The stored password of this operator is damaged. The administrator must set a new one.</source>
            <translation>Kata sandi petugas ini yang tersimpan rusak. Administrator harus menetapkan kata sandi baru.</translation>
        </message>
    </context>
    <context>
        <name>PasswordPanel</name>
        <message>
            <source>Copied: %1 s</source>
            <translation>Tersalin: %1 dtk</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Salin</translation>
        </message>
        <message>
            <source>Temporary password</source>
            <translation>Kata sandi sementara</translation>
        </message>
        <message>
            <source>Make it here</source>
            <translation>Buat di sini</translation>
        </message>
        <message>
            <source>Take it from SPSE</source>
            <translation>Ambil dari SPSE</translation>
        </message>
        <message>
            <source>Make a password</source>
            <translation>Buat kata sandi</translation>
        </message>
        <message>
            <source>Password from SPSE</source>
            <translation>Kata sandi dari SPSE</translation>
        </message>
        <message>
            <source>Type or paste</source>
            <translation>Ketik atau tempel</translation>
        </message>
        <message>
            <source>Hold to see</source>
            <translation>Tahan untuk melihat</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Pakai</translation>
        </message>
        <message>
            <source>Copies it for 15 seconds, then the clipboard is emptied.</source>
            <translation>Disalin selama 15 detik, lalu papan klip dikosongkan.</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Ganti</translation>
        </message>
        <message>
            <source>Makes %1 characters without look-alikes. Type or paste it in SPSE as the new password.</source>
            <translation>Membuat %1 karakter tanpa huruf yang mirip. Ketik atau tempel di SPSE sebagai kata sandi baru.</translation>
        </message>
        <message>
            <source>Type or paste the password first.</source>
            <translation>Ketik atau tempel dahulu kata sandinya.</translation>
        </message>
        <message>
            <source>Typed from SPSE.</source>
            <translation>Diketik dari SPSE.</translation>
        </message>
        <message>
            <source>Made here.</source>
            <translation>Dibuat di sini.</translation>
        </message>
        <message>
            <source>It is only in this computer's locked memory until its letter is printed. Loket cannot prevent a picture of the screen: look whether you are alone.</source>
            <translation>Hanya ada di memori terkunci komputer ini sampai suratnya dicetak. Loket tidak dapat mencegah layar difoto atau direkam: pastikan Anda sendirian.</translation>
        </message>
    </context>
    <context>
        <name>PasswordPolicy</name>
        <message>
            <source>The password needs a lower case letter.</source>
            <translation>Kata sandi harus memuat huruf kecil.</translation>
        </message>
        <message>
            <source>The password needs an upper case letter.</source>
            <translation>Kata sandi harus memuat huruf besar.</translation>
        </message>
        <message>
            <source>The password needs a digit.</source>
            <translation>Kata sandi harus memuat angka.</translation>
        </message>
        <message>
            <source>The password needs a sign such as ! ? # or +.</source>
            <translation>Kata sandi harus memuat tanda khusus, misalnya ! ? # atau +.</translation>
        </message>
        <message>
            <source>Use only letters, digits and signs of the keyboard, and no space.</source>
            <translation>Gunakan hanya huruf, angka, dan tanda pada papan tik, tanpa spasi.</translation>
        </message>
        <message>
            <source>The password needs at least %1 characters.</source>
            <translation>Kata sandi harus terdiri atas paling sedikit %1 karakter.</translation>
        </message>
        <message>
            <source>The password must not contain the user ID.</source>
            <translation>Kata sandi tidak boleh memuat User ID.</translation>
        </message>
        <message>
            <source>The password must not contain a part of the name.</source>
            <translation>Kata sandi tidak boleh memuat bagian dari nama.</translation>
        </message>
        <message>
            <source>The password must not contain digits of the NIP.</source>
            <translation>Kata sandi tidak boleh memuat rangkaian angka dari NIP.</translation>
        </message>
        <message>
            <source>The password must not contain a year such as 1987 or 2026.</source>
            <translation>Kata sandi tidak boleh memuat tahun seperti 1987 atau 2026.</translation>
        </message>
        <message>
            <source>a lower case letter</source>
            <translation>huruf kecil</translation>
        </message>
        <message>
            <source>an upper case letter</source>
            <translation>huruf besar</translation>
        </message>
        <message>
            <source>a digit</source>
            <translation>angka</translation>
        </message>
        <message>
            <source>a sign such as ! ? # or +</source>
            <translation>tanda khusus seperti ! ? # atau +</translation>
        </message>
        <message>
            <source>At least %1 characters</source>
            <translation>Paling sedikit %1 karakter</translation>
        </message>
        <message>
            <source>At least %1 characters with %2</source>
            <translation>Paling sedikit %1 karakter yang memuat %2</translation>
        </message>
        <message>
            <source>%1; no space, no user ID, no name, no NIP and no year.</source>
            <translation>%1; tanpa spasi, User ID, nama, NIP, dan tahun.</translation>
        </message>
        <message>
            <source>The password needs at least %1 characters. A sentence that you can remember is best.</source>
            <translation>Kata sandi harus terdiri atas paling sedikit %1 karakter. Kalimat yang mudah Anda ingat adalah pilihan terbaik.</translation>
        </message>
        <message>
            <source>The password must not be one character over and over.</source>
            <translation>Kata sandi tidak boleh berupa satu karakter yang diulang-ulang.</translation>
        </message>
        <message>
            <source>The password must not contain the user name.</source>
            <translation>Kata sandi tidak boleh memuat nama pengguna.</translation>
        </message>
        <message>
            <source>The password must not contain your name.</source>
            <translation>Kata sandi tidak boleh memuat nama Anda.</translation>
        </message>
    </context>
    <context>
        <name>PeriodBar</name>
        <message>
            <source>‹</source>
            <translation>‹</translation>
        </message>
        <message>
            <source>›</source>
            <translation>›</translation>
        </message>
        <message>
            <source>until</source>
            <translation>sampai dengan</translation>
        </message>
        <message>
            <source>Kind of period</source>
            <translation>Jenis masa laporan</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Bulan</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Triwulan</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Tahun</translation>
        </message>
        <message>
            <source>Own days</source>
            <translation>Tanggal sendiri</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>Masa sebelumnya</translation>
        </message>
        <message>
            <source>Next period</source>
            <translation>Masa berikutnya</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Hari pertama</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Hari terakhir</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>Hari terakhir mendahului hari pertama.</translation>
        </message>
        <message>
            <source>Type both days, such as 7 January 2026.</source>
            <translation>Isi kedua tanggal, misalnya 7 Januari 2026.</translation>
        </message>
    </context>
    <context>
        <name>PersonBand</name>
        <message>
            <source>Everything about this person …</source>
            <translation>Semua data tentang orang ini …</translation>
        </message>
        <message>
            <source>The person was told …</source>
            <translation>Yang bersangkutan diberi tahu …</translation>
        </message>
        <message>
            <source>Save everything about this person as one file</source>
            <translation>Simpan semua data tentang orang ini sebagai satu berkas</translation>
        </message>
        <message>
            <source>Data, versions, papers, requests and who looked at them, as PDF, JSON or ZIP</source>
            <translation>Data, riwayat versi, berkas, permohonan, dan siapa yang melihatnya, sebagai PDF, JSON, atau ZIP</translation>
        </message>
        <message>
            <source>Note that the person was told of the correction</source>
            <translation>Catat bahwa yang bersangkutan sudah diberi tahu tentang perbaikan</translation>
        </message>
        <message>
            <source>Save everything about the person</source>
            <translation>Simpan semua data tentang orang ini</translation>
        </message>
        <message>
            <source>Read the notices</source>
            <translation>Membaca pemberitahuan</translation>
        </message>
        <message>
            <source>Nobody has told the person of the change of %1; the 3 x 24 hours ended on %2.</source>
            <translation>Yang bersangkutan belum diberi tahu tentang perubahan %1; batas 3 x 24 jam berakhir pada %2.</translation>
        </message>
        <message>
            <source>The person is to be told of the change of %1 until %2 (3 x 24 hours).</source>
            <translation>Yang bersangkutan perlu diberi tahu tentang perubahan %1 sampai %2 (3 x 24 jam).</translation>
        </message>
        <message>
            <source>The file is being made.</source>
            <translation>Berkas sedang dibuat.</translation>
        </message>
        <message>
            <source>Everything about this person</source>
            <translation>Semua data tentang orang ini</translation>
        </message>
        <message>
            <source>PDF to be read (*.pdf)</source>
            <translation>PDF untuk dibaca (*.pdf)</translation>
        </message>
        <message>
            <source>ZIP with the papers (*.zip)</source>
            <translation>ZIP beserta berkasnya (*.zip)</translation>
        </message>
        <message>
            <source>JSON for programs (*.json)</source>
            <translation>JSON untuk program (*.json)</translation>
        </message>
        <message>
            <source>Personal data %1.pdf</source>
            <translation>Data pribadi %1.pdf</translation>
        </message>
        <message>
            <source>The name of the file ends in .pdf, .json or .zip.</source>
            <translation>Nama berkas berakhiran .pdf, .json, atau .zip.</translation>
        </message>
        <message>
            <source>Everything about this person is in %1.</source>
            <translation>Semua data tentang orang ini ada di %1.</translation>
        </message>
        <message>
            <source>Gathering everything about this person</source>
            <translation>Mengumpulkan semua data tentang orang ini</translation>
        </message>
        <message>
            <source>The person was told of the correction</source>
            <translation>Yang bersangkutan sudah diberi tahu tentang perbaikan</translation>
        </message>
        <message>
            <source>How they were told</source>
            <translation>Cara memberi tahu</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>secara langsung</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>lewat telepon</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>dengan surat</translation>
        </message>
        <message>
            <source>by WhatsApp, without personal data</source>
            <translation>lewat WhatsApp, tanpa data pribadi</translation>
        </message>
        <message>
            <source>Who was told</source>
            <translation>Siapa yang diberi tahu</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Catat</translation>
        </message>
        <message>
            <source>Note the notice</source>
            <translation>Catat pemberitahuan</translation>
        </message>
        <message>
            <source>It is noted that the person was told.</source>
            <translation>Tercatat bahwa yang bersangkutan sudah diberi tahu.</translation>
        </message>
        <message>
            <source>Letter about the correction …</source>
            <translation>Surat perbaikan data …</translation>
        </message>
        <message>
            <source>Save the letter that tells the person of the correction</source>
            <translation>Simpan surat pemberitahuan perbaikan data</translation>
        </message>
        <message>
            <source>What it was and what it is now, as PDF: to be numbered, signed and handed over</source>
            <translation>Data semula dan menjadi, sebagai PDF: untuk diberi nomor, ditandatangani, dan diserahkan</translation>
        </message>
        <message>
            <source>Letter about the correction</source>
            <translation>Surat perbaikan data</translation>
        </message>
        <message>
            <source>The letter is in %1. Note here when the person was told.</source>
            <translation>Surat tersimpan di %1. Catat di sini setelah yang bersangkutan diberi tahu.</translation>
        </message>
    </context>
    <context>
        <name>PersonLookUp</name>
        <message>
            <source>People found</source>
            <translation>Orang yang ditemukan</translation>
        </message>
        <message numerus="yes">
            <source>%n people found; Down and Enter choose</source>
            <translation>
                <numerusform>%n orang ditemukan; pilih dengan panah bawah dan Enter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlaceForm</name>
        <message>
            <source>On this computer</source>
            <translation>Di komputer ini</translation>
        </message>
        <message>
            <source>On the PostgreSQL server of the office</source>
            <translation>Di server PostgreSQL kantor</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Basis data</translation>
        </message>
        <message>
            <source>User of the database</source>
            <translation>Pengguna basis data</translation>
        </message>
        <message>
            <source>Password of the database</source>
            <translation>Kata sandi basis data</translation>
        </message>
        <message>
            <source>Certificate of the authority (TLS)</source>
            <translation>Sertifikat otoritas (TLS)</translation>
        </message>
        <message>
            <source>Choose the certificate</source>
            <translation>Pilih sertifikat</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Uji sambungan</translation>
        </message>
        <message>
            <source>Certificates (*.crt *.pem *.cer)</source>
            <translation>Sertifikat (*.crt *.pem *.cer)</translation>
        </message>
        <message>
            <source>%1
This file is there already: Loket opens it and keeps what is in it.</source>
            <translation>%1
Berkas ini sudah ada: Loket membukanya dan isinya tetap.</translation>
        </message>
        <message>
            <source>The name of the server is missing.</source>
            <translation>Nama server belum diisi.</translation>
        </message>
        <message>
            <source>The name of the database is missing.</source>
            <translation>Nama basis data belum diisi.</translation>
        </message>
        <message>
            <source>The user of the database is missing.</source>
            <translation>Pengguna basis data belum diisi.</translation>
        </message>
        <message>
            <source>The certificate cannot be read: choose the file again.</source>
            <translation>Sertifikat tidak dapat dibaca: pilih berkasnya lagi.</translation>
        </message>
        <message>
            <source>The connection is being tested.</source>
            <translation>Sambungan sedang diuji.</translation>
        </message>
        <message>
            <source>Test the connection first.</source>
            <translation>Uji sambungan terlebih dahulu.</translation>
        </message>
        <message>
            <source>Without it the line is encrypted, but nothing proves that the server is the office's.</source>
            <translation>Tanpa sertifikat sambungan tetap terenkripsi, tetapi tidak terbukti bahwa servernya milik kantor.</translation>
        </message>
        <message>
            <source>The server answers. An office works there already: this desk joins it.</source>
            <translation>Server menjawab. Sudah ada kantor di sana: meja ini bergabung.</translation>
        </message>
        <message>
            <source>The server answers, the database is empty.</source>
            <translation>Server menjawab, basis data masih kosong.</translation>
        </message>
    </context>
    <context>
        <name>PlacesView</name>
        <message>
            <source>Add</source>
            <translation>Tambah</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ya</translation>
        </message>
        <message>
            <source>The picture could not be written.</source>
            <translation>Foto tidak dapat disimpan.</translation>
        </message>
        <message>
            <source>Places of the archive</source>
            <translation>Tempat simpan arsip</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Ruang</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rak</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Boks</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Add a place...</source>
            <translation>Tambah tempat...</translation>
        </message>
        <message>
            <source>Picture...</source>
            <translation>Foto...</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Hapus foto</translation>
        </message>
        <message>
            <source>Note...</source>
            <translation>Catatan...</translation>
        </message>
        <message>
            <source>Print labels</source>
            <translation>Cetak label</translation>
        </message>
        <message>
            <source>No place is known yet. The first file that is archived makes its place, or add one here.</source>
            <translation>Belum ada tempat. Berkas pertama yang diarsipkan mencatat tempatnya, atau tambahkan di sini.</translation>
        </message>
        <message>
            <source>Read the places</source>
            <translation>Baca tempat simpan</translation>
        </message>
        <message>
            <source>Read the picture</source>
            <translation>Baca foto</translation>
        </message>
        <message>
            <source>There is no picture of %1 yet. Photograph the open shelf with its labels.</source>
            <translation>Belum ada foto %1. Fotolah rak yang terbuka beserta labelnya.</translation>
        </message>
        <message>
            <source>Picture of %1</source>
            <translation>Foto %1</translation>
        </message>
        <message>
            <source>Choose a place in the table.</source>
            <translation>Pilih tempat pada tabel.</translation>
        </message>
        <message>
            <source>This place has no picture of its own.</source>
            <translation>Tempat ini tidak mempunyai foto sendiri.</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Tambah tempat</translation>
        </message>
        <message>
            <source>From the room down; what it has not stays empty.</source>
            <translation>Mulai dari ruang; yang tidak ada dibiarkan kosong.</translation>
        </message>
        <message>
            <source>Note about %1</source>
            <translation>Catatan tentang %1</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>Simpan catatan</translation>
        </message>
        <message>
            <source>Picture of the place</source>
            <translation>Foto tempat simpan</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png)</source>
            <translation>Foto (*.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>This picture cannot be read or is too large.</source>
            <translation>Foto ini tidak dapat dibaca atau terlalu besar.</translation>
        </message>
        <message>
            <source>Keep the picture</source>
            <translation>Simpan foto</translation>
        </message>
        <message>
            <source>The picture of %1 is kept.</source>
            <translation>Foto %1 disimpan.</translation>
        </message>
    </context>
    <context>
        <name>PokjaForm</name>
        <message>
            <source>Name of the Pokja</source>
            <translation>Nama Pokja</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Ditetapkan oleh</translation>
        </message>
        <message>
            <source>Number of the decree (SK)</source>
            <translation>Nomor SK</translation>
        </message>
        <message>
            <source>Date of the decree</source>
            <translation>Tanggal SK</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Berlaku mulai</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Berlaku sampai</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Anggota</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>Tambah baris</translation>
        </message>
        <message>
            <source>Remove the row</source>
            <translation>Hapus baris</translation>
        </message>
        <message>
            <source>Paste from a spreadsheet</source>
            <translation>Tempel dari lembar kerja</translation>
        </message>
        <message>
            <source>Members of the Pokja</source>
            <translation>Anggota Pokja</translation>
        </message>
    </context>
    <context>
        <name>PokjaMembers</name>
        <message>
            <source>Row %1: the name is missing.</source>
            <translation>Baris %1: nama belum diisi.</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>Baris %1: %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Jabatan</translation>
        </message>
    </context>
    <context>
        <name>PokjaView</name>
        <message>
            <source>New Pokja</source>
            <translation>Pokja baru</translation>
        </message>
        <message>
            <source>Pokja Pemilihan</source>
            <translation>Pokja Pemilihan</translation>
        </message>
        <message>
            <source>List of Pokja</source>
            <translation>Daftar Pokja</translation>
        </message>
        <message>
            <source>Read the Pokja</source>
            <translation>Baca Pokja</translation>
        </message>
        <message>
            <source>%1 (decree over since %2)</source>
            <translation>%1 (SK berakhir %2)</translation>
        </message>
        <message>
            <source>There is no Pokja yet.</source>
            <translation>Belum ada Pokja.</translation>
        </message>
        <message>
            <source>Choose a Pokja, or add one.</source>
            <translation>Pilih Pokja, atau tambahkan.</translation>
        </message>
        <message>
            <source>The open Pokja has changes that are not saved.</source>
            <translation>Pokja yang terbuka mempunyai perubahan yang belum disimpan.</translation>
        </message>
        <message>
            <source>Discard them</source>
            <translation>Buang</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Tetap di sini</translation>
        </message>
        <message>
            <source>Only an officer changes the register.</source>
            <translation>Hanya petugas yang dapat mengubah register.</translation>
        </message>
        <message>
            <source>The name of the Pokja is missing.</source>
            <translation>Nama Pokja belum diisi.</translation>
        </message>
        <message>
            <source>The decree ends before it begins. Check the dates.</source>
            <translation>SK berakhir sebelum mulai berlaku. Periksa tanggalnya.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>Save the Pokja</source>
            <translation>Simpan Pokja</translation>
        </message>
        <message>
            <source>Add the Pokja</source>
            <translation>Tambahkan Pokja</translation>
        </message>
        <message>
            <source>The clipboard holds no table. Copy the rows in the spreadsheet first.</source>
            <translation>Papan klip tidak memuat tabel. Salin barisnya di lembar kerja terlebih dahulu.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) were pasted. Look through them and save.</source>
            <translation>
                <numerusform>%n anggota ditempel. Periksa, lalu simpan.</numerusform>
            </translation>
        </message>
        <message>
            <source>The row was removed.</source>
            <translation>Baris dihapus.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 tersimpan.</translation>
        </message>
    </context>
    <context>
        <name>PracticeFrame</name>
        <message>
            <source>PRACTICE</source>
            <translation>LATIHAN</translation>
        </message>
    </context>
    <context>
        <name>PrintChoices</name>
        <message>
            <source>Label sheet</source>
            <translation>Lembar label</translation>
        </message>
        <message>
            <source>Size of the cover</source>
            <translation>Ukuran sampul</translation>
        </message>
        <message>
            <source>First free label</source>
            <translation>Label kosong pertama</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dari</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Sampai</translation>
        </message>
        <message>
            <source> of %1</source>
            <translation> dari %1</translation>
        </message>
        <message>
            <source>Further to the right</source>
            <translation>Geser ke kanan</translation>
        </message>
        <message>
            <source>Further down</source>
            <translation>Geser ke bawah</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Cetak</translation>
        </message>
        <message>
            <source>What is printed</source>
            <translation>Apa yang dicetak</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Tanda Terima Berkas</translation>
        </message>
        <message>
            <source>Check list</source>
            <translation>Daftar periksa</translation>
        </message>
        <message>
            <source>History of the request</source>
            <translation>Riwayat permohonan</translation>
        </message>
        <message>
            <source>Separator sheets</source>
            <translation>Lembar pemisah</translation>
        </message>
        <message>
            <source>Folder label</source>
            <translation>Label folder</translation>
        </message>
        <message>
            <source>Shelf label</source>
            <translation>Label rak</translation>
        </message>
        <message>
            <source>Inner cover</source>
            <translation>Sampul dalam</translation>
        </message>
        <message>
            <source>Outer cover</source>
            <translation>Sampul luar</translation>
        </message>
        <message>
            <source>Print: agenda %1</source>
            <translation>Cetak: agenda %1</translation>
        </message>
        <message>
            <source>Agenda book</source>
            <translation>Buku agenda</translation>
        </message>
        <message>
            <source>agenda book</source>
            <translation>buku agenda</translation>
        </message>
        <message>
            <source>separators</source>
            <translation>lembar pemisah</translation>
        </message>
        <message>
            <source>Labels are counted along the rows, from the top left.</source>
            <translation>Label dihitung menurut baris, mulai dari kiri atas.</translation>
        </message>
        <message>
            <source>No password is on the covers. The outer one tells nothing of what lies inside.</source>
            <translation>Tidak ada kata sandi pada sampul. Sampul luar tidak menyebut isinya.</translation>
        </message>
        <message>
            <source>Labels of places</source>
            <translation>Label tempat arsip</translation>
        </message>
        <message>
            <source>labels of places</source>
            <translation>label tempat arsip</translation>
        </message>
    </context>
    <context>
        <name>PrintJob</name>
        <message>
            <source>Sending to %1 ...</source>
            <translation>Mengirim ke %1 ...</translation>
        </message>
        <message>
            <source>Taking the print back ...</source>
            <translation>Menarik kembali cetakan ...</translation>
        </message>
    </context>
    <context>
        <name>PrintPanel</name>
        <message>
            <source>Print</source>
            <translation>Cetak</translation>
        </message>
        <message>
            <source>Save as PDF ...</source>
            <translation>Simpan PDF ...</translation>
        </message>
        <message>
            <source>Cancel the print</source>
            <translation>Batalkan cetakan</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Pencetak</translation>
        </message>
        <message>
            <source>Progress of the print</source>
            <translation>Kemajuan cetakan</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Choose a printer.</source>
            <translation>Pilih pencetak.</translation>
        </message>
        <message>
            <source>A print is on its way.</source>
            <translation>Cetakan sedang berjalan.</translation>
        </message>
        <message>
            <source>Choose a printer first.</source>
            <translation>Pilih pencetak dahulu.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Simpan sebagai PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Disimpan sebagai %1.</translation>
        </message>
    </context>
    <context>
        <name>PrintQuestion</name>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Cetak</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Print progress</source>
            <translation>Kemajuan pencetakan</translation>
        </message>
        <message>
            <source>Choose the printer.</source>
            <translation>Pilih printer.</translation>
        </message>
        <message>
            <source>Asking for the printers ...</source>
            <translation>Mencari printer ...</translation>
        </message>
        <message>
            <source>Print once on %1</source>
            <translation>Cetak satu kali ke %1</translation>
        </message>
        <message>
            <source>Print on %1</source>
            <translation>Cetak ke %1</translation>
        </message>
        <message>
            <source>Take the print back</source>
            <translation>Batalkan cetak</translation>
        </message>
        <message>
            <source>Letters with a password are printed on %1 alone, and this computer has no such printer. Print on the computer that has it, or let an administrator choose another one.</source>
            <translation>Surat berisi kata sandi hanya dicetak di %1, dan komputer ini tidak memiliki printer itu. Cetaklah di komputer yang memilikinya, atau mintalah administrator memilih printer lain.</translation>
        </message>
        <message>
            <source>Take it back: the letter becomes void</source>
            <translation>Tarik kembali: surat menjadi batal</translation>
        </message>
    </context>
    <context>
        <name>PrintService</name>
        <message>
            <source>The printer is out of paper: fill it, it goes on.</source>
            <translation>Kertas pencetak habis: isi kertas, cetakan berlanjut sendiri.</translation>
        </message>
        <message>
            <source>Paper is jammed in the printer.</source>
            <translation>Kertas tersangkut di pencetak.</translation>
        </message>
        <message>
            <source>The printer has no toner.</source>
            <translation>Toner pencetak habis.</translation>
        </message>
        <message>
            <source>The printer has no ink or toner.</source>
            <translation>Tinta atau toner pencetak habis.</translation>
        </message>
        <message>
            <source>The printer's cover is open.</source>
            <translation>Penutup pencetak terbuka.</translation>
        </message>
        <message>
            <source>The printer is off or not connected: switch it on.</source>
            <translation>Pencetak mati atau tidak tersambung: nyalakan pencetak.</translation>
        </message>
        <message>
            <source>%1 is stopped. Start it, or cancel.</source>
            <translation>%1 berhenti. Jalankan kembali, atau batalkan cetakan.</translation>
        </message>
        <message>
            <source>%1 is stopped: %2</source>
            <translation>%1 berhenti: %2</translation>
        </message>
        <message>
            <source>%1 is printing ...</source>
            <translation>%1 sedang mencetak ...</translation>
        </message>
        <message>
            <source>Waiting for %1 ...</source>
            <translation>Menunggu %1 ...</translation>
        </message>
        <message>
            <source>The print system (CUPS) does not answer. Start it or tell the administrator, then print again.</source>
            <translation>Layanan cetak (CUPS) tidak menjawab. Jalankan layanan itu atau beri tahu administrator, lalu cetak lagi.</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Add one in the system's settings.</source>
            <translation>Belum ada pencetak pada komputer ini. Tambahkan lewat pengaturan sistem.</translation>
        </message>
        <message>
            <source>%1 does not take the print: %2</source>
            <translation>%1 menolak cetakan: %2</translation>
        </message>
        <message>
            <source>The print system no longer knows the print. It counts as not printed.</source>
            <translation>Layanan cetak tidak lagi mengenal cetakan ini. Cetakan dianggap tidak keluar.</translation>
        </message>
        <message>
            <source>Printed on %1.</source>
            <translation>Tercetak di %1.</translation>
        </message>
        <message>
            <source>The print was cancelled at the printer.</source>
            <translation>Cetakan dibatalkan di pencetak.</translation>
        </message>
        <message>
            <source>%1 gave up the print. %2</source>
            <translation>%1 gagal mencetak. %2</translation>
        </message>
        <message>
            <source>%1 holds the print back. Release it there or cancel.</source>
            <translation>%1 menahan cetakan. Lepaskan di pencetak atau batalkan.</translation>
        </message>
        <message>
            <source>Sending to %1 ...</source>
            <translation>Mengirim ke %1 ...</translation>
        </message>
        <message>
            <source>The print was taken back.</source>
            <translation>Cetakan ditarik kembali.</translation>
        </message>
        <message>
            <source>The print system (CUPS) does not answer. Trying again ...</source>
            <translation>Layanan cetak (CUPS) tidak menjawab. Mencoba lagi ...</translation>
        </message>
        <message>
            <source>The print system (CUPS) stopped answering: it is not known whether the print comes out. It counts as not printed; look at the printer and take what lies there.</source>
            <translation>Layanan cetak (CUPS) berhenti menjawab: tidak diketahui apakah cetakan keluar. Cetakan dianggap tidak keluar; lihat pencetak dan ambil apa yang ada di sana.</translation>
        </message>
        <message>
            <source>The print cannot be taken back: %1</source>
            <translation>Cetakan tidak dapat ditarik kembali: %1</translation>
        </message>
        <message>
            <source>The print system kept its copy: ask the administrator to purge job %1.</source>
            <translation>Layanan cetak masih menyimpan salinannya: minta administrator menghapus tugas cetak %1.</translation>
        </message>
        <message>
            <source>The letter could not be drawn; nothing was printed.</source>
            <translation>Surat tidak dapat digambar; tidak ada yang dicetak.</translation>
        </message>
        <message>
            <source>%1 takes no prints now.</source>
            <translation>%1 sedang tidak menerima cetakan.</translation>
        </message>
        <message>
            <source>%1 is stopped. Switch it on or choose another printer.</source>
            <translation>%1 berhenti. Nyalakan pencetak itu atau pilih pencetak lain.</translation>
        </message>
        <message>
            <source>It is not known where this printer stands. Look before a password is printed there.</source>
            <translation>Letak pencetak ini tidak diketahui. Periksa dahulu sebelum kata sandi dicetak di sana.</translation>
        </message>
        <message>
            <source>This printer is reached over the network: the letter with the password travels there, may lie in the printer's own memory, and comes out where others can take it. Better a printer with a cable at this desk; else stand beside it while the letter comes out.</source>
            <translation>Printer ini dicapai lewat jaringan: surat berisi kata sandi melewati jaringan, dapat tertinggal di memori printer, dan keluar di tempat yang dapat dijangkau orang lain. Lebih baik pakai printer berkabel di meja ini; jika tidak, berdirilah di dekatnya sampai surat keluar.</translation>
        </message>
        <message>
            <source>Other computers print on it as well: between their sheets the letter is easily taken along. Take it at once.</source>
            <translation>Komputer lain juga mencetak di sini: surat mudah terbawa di antara lembar mereka. Segera ambil.</translation>
        </message>
    </context>
    <context>
        <name>PrintersForm</name>
        <message>
            <source>Letters with a password (for the whole office)</source>
            <translation>Surat yang memuat kata sandi (seluruh kantor)</translation>
        </message>
        <message>
            <source>Other letters (this desk)</source>
            <translation>Surat lain (meja ini)</translation>
        </message>
        <message>
            <source>Receipts (this desk)</source>
            <translation>Tanda terima (meja ini)</translation>
        </message>
        <message>
            <source>Look for printers again</source>
            <translation>Cari pencetak lagi</translation>
        </message>
        <message>
            <source>%1 (not at this desk)</source>
            <translation>%1 (tidak ada di meja ini)</translation>
        </message>
        <message>
            <source>Any printer that the officer chooses</source>
            <translation>Pencetak apa pun yang dipilih petugas</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Tanyakan setiap kali</translation>
        </message>
        <message>
            <source>Looking for printers ...</source>
            <translation>Mencari pencetak ...</translation>
        </message>
        <message>
            <source>Choose one that stands beside the officer.</source>
            <translation>Pilih pencetak yang berada di dekat petugas.</translation>
        </message>
        <message>
            <source>A letter with a password comes out nowhere else.</source>
            <translation>Surat yang memuat kata sandi tidak tercetak di tempat lain.</translation>
        </message>
    </context>
    <context>
        <name>QualityBar</name>
        <message>
            <source>Draw</source>
            <translation>Undi</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>Sesuai</translation>
        </message>
        <message>
            <source>Differs …</source>
            <translation>Berbeda …</translation>
        </message>
        <message>
            <source>How many requests</source>
            <translation>Banyaknya permohonan</translation>
        </message>
        <message>
            <source>Seed of the draw</source>
            <translation>Benih undian</translation>
        </message>
        <message>
            <source>Seed: empty = by chance</source>
            <translation>Benih: kosong = acak</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Permohonan</translation>
        </message>
        <message>
            <source>Choose a drawn request first.</source>
            <translation>Pilih dahulu permohonan yang terundi.</translation>
        </message>
        <message>
            <source>The verdict stands already and is not changed.</source>
            <translation>Penilaian sudah ada dan tidak diubah.</translation>
        </message>
        <message>
            <source>Draw requests</source>
            <translation>Mengundi permohonan</translation>
        </message>
        <message>
            <source>%1 of %2 closed requests are drawn, seed %3.</source>
            <translation>%1 dari %2 permohonan selesai terundi, benih %3.</translation>
        </message>
        <message>
            <source>Keep the verdict</source>
            <translation>Simpan penilaian</translation>
        </message>
        <message>
            <source>What would you have decided otherwise?</source>
            <translation>Apa yang seharusnya diputuskan lain?</translation>
        </message>
        <message>
            <source>The verdict is kept as it is given and is not changed afterwards.</source>
            <translation>Penilaian disimpan sebagaimana diberikan dan tidak diubah kemudian.</translation>
        </message>
        <message>
            <source>In a sentence</source>
            <translation>Dalam satu kalimat</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Queues</source>
            <translation>Antrean</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Perlu tindakan</translation>
        </message>
        <message>
            <source>Waiting for the applicant</source>
            <translation>Menunggu pemohon</translation>
        </message>
        <message>
            <source>Ready to hand over</source>
            <translation>Siap diserahkan</translation>
        </message>
        <message>
            <source>Not archived yet</source>
            <translation>Belum diarsipkan</translation>
        </message>
        <message>
            <source>Password not changed yet</source>
            <translation>Belum ganti kata sandi</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Lainnya</translation>
        </message>
        <message>
            <source>Register of accounts</source>
            <translation>Register akun</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arsip</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Laporan</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Pengaturan</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Permohonan baru</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Kunci</translation>
        </message>
        <message>
            <source>New request (Ctrl+N)</source>
            <translation>Permohonan baru (Ctrl+N)</translation>
        </message>
        <message>
            <source>Lock the window (Ctrl+L)</source>
            <translation>Kunci jendela (Ctrl+L)</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>Kunci jendela</translation>
        </message>
        <message>
            <source>Number book</source>
            <translation>Buku nomor</translation>
        </message>
        <message>
            <source>Deviations</source>
            <translation>Penyimpangan</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Pindai</translation>
        </message>
        <message>
            <source>Scan a stack</source>
            <translation>Pindai tumpukan berkas</translation>
        </message>
        <message>
            <source>Scan a stack (Ctrl+Shift+S)</source>
            <translation>Pindai tumpukan berkas (Ctrl+Shift+S)</translation>
        </message>
        <message>
            <source>Scan · %1 came in</source>
            <translation>Pindai · %1 berkas masuk</translation>
        </message>
    </context>
    <context>
        <name>RailItem</name>
        <message>
            <source>%1, %2 requests</source>
            <translation>%1, %2 permohonan</translation>
        </message>
    </context>
    <context>
        <name>ReadingCard</name>
        <message>
            <source>Clip of the paper on which the value was read</source>
            <translation>Potongan berkas tempat nilai ini terbaca</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Sekarang</translation>
        </message>
        <message>
            <source>Signature: %1</source>
            <translation>Tanda tangan: %1</translation>
        </message>
        <message>
            <source>Read on the paper: %1</source>
            <translation>Terbaca pada berkas: %1</translation>
        </message>
        <message>
            <source>Not found on the papers by the reading.</source>
            <translation>Tidak ditemukan pada berkas oleh pembacaan.</translation>
        </message>
    </context>
    <context>
        <name>ReadingDesk</name>
        <message numerus="yes">
            <source>Text of a paper read for the search (%n page(s))</source>
            <translation>
                <numerusform>Teks berkas dibaca untuk pencarian (%n halaman)</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no searchable copy of this paper; its own file is what counts.</source>
            <translation>Tidak ada salinan berteks dari berkas ini; berkas aslinyalah yang berlaku.</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>The list of reasons cannot be read. Restore it in the settings or ask the keeper.</source>
            <translation>Daftar alasan tidak dapat dibaca. Pulihkan melalui Pengaturan atau hubungi pengelola.</translation>
        </message>
        <message>
            <source>A rejection needs at least one reason. Choose one from the list.</source>
            <translation>Penolakan memerlukan paling sedikit satu alasan. Pilih dari daftar.</translation>
        </message>
        <message>
            <source>"%1" is no reason for a rejection. Choose one from the list.</source>
            <translation>"%1" bukan alasan penolakan. Pilih dari daftar.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>Receipt</source>
            <translation>Tanda Terima Berkas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Cetak tanda terima</translation>
        </message>
        <message>
            <source>Make the receipt</source>
            <translation>Membuat tanda terima</translation>
        </message>
    </context>
    <context>
        <name>ReceiptPanel</name>
        <message>
            <source>Agenda number</source>
            <translation>Nomor agenda</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Tanda Terima Berkas</translation>
        </message>
        <message>
            <source>%1 was taken in on %2. Next: check whether the papers are complete.</source>
            <translation>Permohonan %1 diterima %2. Berikutnya: periksa kelengkapan berkas.</translation>
        </message>
        <message>
            <source>%1, received on %2.</source>
            <translation>%1, diterima %2.</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Tanda Terima %1</translation>
        </message>
    </context>
    <context>
        <name>RegisterModel</name>
        <message>
            <source>active</source>
            <translation>aktif</translation>
        </message>
        <message>
            <source>not active</source>
            <translation>tidak aktif</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>RegisterView</name>
        <message>
            <source>New account</source>
            <translation>Akun baru</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Impor</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>Register of accounts</source>
            <translation>Register akun</translation>
        </message>
        <message>
            <source>Search the register</source>
            <translation>Cari di register</translation>
        </message>
        <message>
            <source>Any part of a name, NIP, User ID or Pokja</source>
            <translation>Bagian mana pun dari nama, NIP, User ID, atau Pokja</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Akun</translation>
        </message>
        <message>
            <source>Choose an account: who looks at whom is written down.</source>
            <translation>Pilih akun: siapa melihat data siapa akan dicatat.</translation>
        </message>
        <message>
            <source>Close the scan</source>
            <translation>Tutup pindaian</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Kembali ke register</translation>
        </message>
        <message>
            <source>Read the register</source>
            <translation>Baca register</translation>
        </message>
        <message>
            <source>Nothing found. Try another part of the name, or the last digits of the NIP.</source>
            <translation>Tidak ditemukan. Coba bagian nama yang lain, atau angka terakhir NIP.</translation>
        </message>
        <message>
            <source>The register is empty. Import the list of SPSE accounts, or add one.</source>
            <translation>Register masih kosong. Impor daftar akun SPSE, atau tambahkan satu.</translation>
        </message>
        <message>
            <source>The open account has changes that are not saved.</source>
            <translation>Akun yang terbuka mempunyai perubahan yang belum disimpan.</translation>
        </message>
        <message>
            <source>Discard them</source>
            <translation>Buang</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Tetap di sini</translation>
        </message>
    </context>
    <context>
        <name>RegistrationPanel</name>
        <message>
            <source>Registered on</source>
            <translation>Tanggal registrasi</translation>
        </message>
        <message>
            <source>Where the paper lies (room, rack, box, folder)</source>
            <translation>Lokasi berkas (ruang, rak, boks, folder)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>What was registered then</source>
            <translation>Data saat registrasi</translation>
        </message>
        <message>
            <source>Copy today's data</source>
            <translation>Salin data sekarang</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Pindaian</translation>
        </message>
        <message>
            <source>Add scans</source>
            <translation>Tambah pindaian</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Keluarkan</translation>
        </message>
        <message>
            <source>Scans of the first registration</source>
            <translation>Pindaian registrasi awal</translation>
        </message>
        <message>
            <source>Drop PDF, JPEG, PNG or TIFF files here.</source>
            <translation>Letakkan berkas PDF, JPEG, PNG, atau TIFF di sini.</translation>
        </message>
        <message>
            <source>The first registration is compared with every request in step 5.</source>
            <translation>Registrasi awal dibandingkan dengan setiap permohonan pada langkah 5.</translation>
        </message>
        <message>
            <source>No first registration is kept yet. Scan the paper or copy what it says.</source>
            <translation>Registrasi awal belum ada. Pindai berkasnya atau salin isinya.</translation>
        </message>
        <message>
            <source>Only an officer changes the register.</source>
            <translation>Hanya petugas yang dapat mengubah register.</translation>
        </message>
        <message>
            <source>A scan that is kept stays; one that was just added can be taken out.</source>
            <translation>Pindaian yang tersimpan tetap ada; yang baru ditambahkan dapat dikeluarkan.</translation>
        </message>
        <message>
            <source>A scan is still being read.</source>
            <translation>Pindaian masih dibaca.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang diubah.</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n page(s)</source>
            <translation>
                <numerusform>%1, %n halaman</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n page(s), not kept yet</source>
            <translation>
                <numerusform>%1, %n halaman, belum disimpan</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose scans</source>
            <translation>Pilih pindaian</translation>
        </message>
        <message>
            <source>first registration</source>
            <translation>registrasi awal</translation>
        </message>
        <message>
            <source>There is no file and no picture on the clipboard. Copy one first.</source>
            <translation>Tidak ada berkas atau gambar di papan klip. Salin dahulu.</translation>
        </message>
        <message>
            <source>Paste scans</source>
            <translation>Tempel pindaian</translation>
        </message>
        <message>
            <source>Papers and mails (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml);;All files (*)</source>
            <translation>Berkas dan surel (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml);;Semua berkas (*)</translation>
        </message>
    </context>
    <context>
        <name>ReportsView</name>
        <message>
            <source>The table is copied: paste it into a spreadsheet.</source>
            <translation>Tabel sudah disalin: tempelkan ke lembar kerja.</translation>
        </message>
        <message>
            <source>There is nothing to copy.</source>
            <translation>Tidak ada yang dapat disalin.</translation>
        </message>
        <message>
            <source>Cancelled: %1.</source>
            <translation>Dibatalkan: %1.</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 dari %3</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>Menyusun laporan</translation>
        </message>
        <message>
            <source>Wait: %1.</source>
            <translation>Tunggu: %1.</translation>
        </message>
        <message>
            <source>There is no report yet.</source>
            <translation>Belum ada laporan.</translation>
        </message>
        <message>
            <source>What stands behind</source>
            <translation>Rincian di baliknya</translation>
        </message>
        <message>
            <source>Open the request</source>
            <translation>Buka permohonan</translation>
        </message>
        <message>
            <source>Nothing stands behind this line.</source>
            <translation>Tidak ada rincian di balik baris ini.</translation>
        </message>
        <message>
            <source>Read the intervals</source>
            <translation>Membaca interval</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Simpan laporan</translation>
        </message>
        <message>
            <source>Save as %1</source>
            <translation>Simpan sebagai %1</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Tersimpan sebagai %1.</translation>
        </message>
        <message>
            <source>Evidence %1</source>
            <translation>Bukti %1</translation>
        </message>
        <message>
            <source>Make the evidence pack</source>
            <translation>Menyusun paket bukti</translation>
        </message>
        <message>
            <source>%1: %2 files, %3 samples.</source>
            <translation>%1: %2 berkas, %3 contoh.</translation>
        </message>
        <message>
            <source>Lay out the pages</source>
            <translation>Menata halaman</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Cetak</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>dicetak</translation>
        </message>
        <message>
            <source>The report is printed.</source>
            <translation>Laporan sudah dicetak.</translation>
        </message>
        <message>
            <source>Progress of the report</source>
            <translation>Kemajuan laporan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Cancel the report</source>
            <translation>Batalkan laporan</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Open what the line stands for (Enter)</source>
            <translation>Buka yang diwakili baris ini (Enter)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Salin</translation>
        </message>
        <message>
            <source>Copy the table for a spreadsheet</source>
            <translation>Salin tabel untuk lembar kerja</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Save the table as CSV</source>
            <translation>Simpan tabel sebagai CSV</translation>
        </message>
        <message>
            <source>XLSX</source>
            <translation>XLSX</translation>
        </message>
        <message>
            <source>Save the report as a workbook (XLSX)</source>
            <translation>Simpan laporan sebagai buku kerja (XLSX)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Save the report as PDF</source>
            <translation>Simpan laporan sebagai PDF</translation>
        </message>
        <message>
            <source>Print the report (Ctrl+P)</source>
            <translation>Cetak laporan (Ctrl+P)</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Laporan</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Laporan</translation>
        </message>
        <message>
            <source>Evidence pack …</source>
            <translation>Paket bukti …</translation>
        </message>
        <message>
            <source>Left, Right</source>
            <translation>Kiri, Kanan</translation>
        </message>
        <message>
            <source>Walk through the figures of the picture; Enter shows the requests behind one</source>
            <translation>Telusuri angka pada gambar; Enter menampilkan permohonan di baliknya</translation>
        </message>
        <message>
            <source>New ZIP file or folder for the evidence</source>
            <translation>Berkas ZIP atau folder baru untuk bukti</translation>
        </message>
        <message>
            <source>One ZIP file (*.zip)</source>
            <translation>Satu berkas ZIP (*.zip)</translation>
        </message>
        <message>
            <source>A folder (*)</source>
            <translation>Folder (*)</translation>
        </message>
        <message>
            <source>Make the evidence for an assessor</source>
            <translation>Buat bukti untuk asesor</translation>
        </message>
        <message>
            <source>For an assessor, as one ZIP file or a folder: SOP, registers, times, samples without persons, checksums</source>
            <translation>Untuk asesor, sebagai satu berkas ZIP atau folder: SOP, register, waktu, contoh tanpa identitas, checksum</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Pemohon</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Permohonan</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Bulan sebelumnya</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Bulan berikutnya</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Register book</source>
            <translation>Buku register</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>This month is the last one so far.</source>
            <translation>Ini bulan terakhir sampai sekarang.</translation>
        </message>
    </context>
    <context>
        <name>RequestHeader</name>
        <message>
            <source>Agenda %1</source>
            <translation>Agenda %1</translation>
        </message>
        <message>
            <source>received %1, %2</source>
            <translation>diterima %1, %2</translation>
        </message>
        <message>
            <source>entered %1 from slip %2</source>
            <translation>dicatat %1 dari lembar %2</translation>
        </message>
    </context>
    <context>
        <name>RequestPage</name>
        <message>
            <source>Pages of the request</source>
            <translation>Halaman permohonan</translation>
        </message>
        <message>
            <source>Close the request</source>
            <translation>Tutup permohonan</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>ditutup</translation>
        </message>
        <message>
            <source>another request was opened</source>
            <translation>permohonan lain dibuka</translation>
        </message>
        <message>
            <source>Open the request</source>
            <translation>Buka permohonan</translation>
        </message>
        <message>
            <source>Stop the clock</source>
            <translation>Hentikan waktu</translation>
        </message>
        <message>
            <source>Read the request</source>
            <translation>Membaca permohonan</translation>
        </message>
        <message>
            <source>Receipt, labels and other prints ...</source>
            <translation>Tanda terima, label, dan cetakan lain ...</translation>
        </message>
        <message>
            <source>Print the receipt</source>
            <translation>Cetak tanda terima</translation>
        </message>
    </context>
    <context>
        <name>ResetPanel</name>
        <message>
            <source>active</source>
            <translation>aktif</translation>
        </message>
        <message>
            <source>not active</source>
            <translation>tidak aktif</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>terkunci</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>tidak diperiksa</translation>
        </message>
        <message>
            <source>Change in SPSE</source>
            <translation>Perubahan di SPSE</translation>
        </message>
        <message>
            <source>Changes, to be ticked when they are done in SPSE</source>
            <translation>Perubahan, dicentang setelah dilakukan di SPSE</translation>
        </message>
        <message>
            <source>What the letter will tell</source>
            <translation>Yang akan diberitahukan dalam surat</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Pencatatan</translation>
        </message>
        <message>
            <source>Done in SPSE at</source>
            <translation>Selesai di SPSE</translation>
        </message>
        <message>
            <source>Account before</source>
            <translation>Akun sebelumnya</translation>
        </message>
        <message>
            <source>Account after</source>
            <translation>Akun sesudahnya</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Never write a password here</source>
            <translation>Jangan menulis kata sandi di sini</translation>
        </message>
        <message>
            <source>User ID: %1</source>
            <translation>User ID: %1</translation>
        </message>
        <message>
            <source>not in the register: look it up in SPSE</source>
            <translation>tidak ada dalam register: lihat di SPSE</translation>
        </message>
        <message>
            <source>Name: %1</source>
            <translation>Nama: %1</translation>
        </message>
        <message>
            <source>NIP: %1</source>
            <translation>NIP: %1</translation>
        </message>
        <message>
            <source>Pokja: %1</source>
            <translation>Pokja: %1</translation>
        </message>
        <message>
            <source>the program ended before the letter was printed, and the password was only in its memory</source>
            <translation>kata sandi hilang karena program berhenti sebelum surat dicetak</translation>
        </message>
        <message>
            <source>Reset again: %1. Nothing else is lost. Set a new password in SPSE and go on as usual.</source>
            <translation>Reset ulang: %1. Selain itu tidak ada yang hilang. Buat kata sandi baru di SPSE dan lanjutkan seperti biasa.</translation>
        </message>
        <message>
            <source>SPSE is down since %1: %2 so far. This time is counted apart and is not the officer's.</source>
            <translation>SPSE gangguan sejak %1: sudah %2. Waktu ini dihitung tersendiri dan bukan waktu petugas.</translation>
        </message>
        <message>
            <source>Not yet: make the temporary password here or type the one from SPSE.</source>
            <translation>Belum bisa: buat kata sandi sementara di sini atau ketik yang dari SPSE.</translation>
        </message>
        <message>
            <source>%1 step(s) in SPSE are not ticked yet.</source>
            <translation>%1 langkah di SPSE belum dicentang.</translation>
        </message>
        <message>
            <source>Account before: %1; after: %2.</source>
            <translation>Akun sebelumnya: %1; sesudahnya: %2.</translation>
        </message>
    </context>
    <context>
        <name>RestoreForm</name>
        <message>
            <source>No backup is chosen yet.</source>
            <translation>Belum ada cadangan yang dipilih.</translation>
        </message>
        <message>
            <source>Choose the folder of the backup…</source>
            <translation>Pilih folder cadangan…</translation>
        </message>
        <message>
            <source>Pass phrase of the backup</source>
            <translation>Frasa sandi cadangan</translation>
        </message>
        <message>
            <source>Folder of the backup</source>
            <translation>Folder cadangan</translation>
        </message>
        <message>
            <source>%1 holds no backup of Loket.</source>
            <translation>%1 tidak berisi cadangan Loket.</translation>
        </message>
        <message>
            <source>Choose the folder of the backup.</source>
            <translation>Pilih folder cadangan.</translation>
        </message>
        <message>
            <source>Type the pass phrase of the backup.</source>
            <translation>Ketik frasa sandi cadangan.</translation>
        </message>
        <message>
            <source>Restore it all the same: the damage stays on record</source>
            <translation>Tetap pulihkan: kerusakannya tetap tercatat</translation>
        </message>
        <message>
            <source>Office: %1</source>
            <translation>Kantor: %1</translation>
        </message>
        <message>
            <source>Backed up on %1%2</source>
            <translation>Dicadangkan pada %1%2</translation>
        </message>
        <message>
            <source>, encrypted</source>
            <translation>, terenkripsi</translation>
        </message>
        <message>
            <source>%1 rows and %2 papers</source>
            <translation>%1 baris dan %2 berkas</translation>
        </message>
        <message>
            <source>Holds %1</source>
            <translation>Berisi %1</translation>
        </message>
        <message>
            <source>Holds %1 requests: %2</source>
            <translation>Berisi %1 permohonan: %2</translation>
        </message>
        <message>
            <source>End of the trail: entry %1, %2</source>
            <translation>Ujung jejak audit: catatan ke-%1, %2</translation>
        </message>
        <message>
            <source>The chain of the trail is broken.</source>
            <translation>Rantai jejak audit terputus.</translation>
        </message>
        <message numerus="yes">
            <source>%n records or entries are other than the trail says.</source>
            <translation>
                <numerusform>%n rekaman atau catatan berbeda dari jejak audit.</numerusform>
            </translation>
        </message>
        <message>
            <source>The trail does not end where the backup says.</source>
            <translation>Jejak audit tidak berakhir di tempat yang dicatat cadangan.</translation>
        </message>
        <message numerus="yes">
            <source>%n papers are not as they were filed.</source>
            <translation>
                <numerusform>%n berkas tidak seperti ketika disimpan.</numerusform>
            </translation>
        </message>
        <message>
            <source>This backup holds together, but something in it was changed or damaged before it was made. Nothing was restored.</source>
            <translation>Cadangan ini utuh, tetapi isinya sudah diubah atau rusak sebelum dicadangkan. Tidak ada yang dipulihkan.</translation>
        </message>
        <message>
            <source>This backup is damaged: choose another one, or tick that it is wanted all the same.</source>
            <translation>Cadangan ini rusak: pilih yang lain, atau centang bahwa tetap dipulihkan.</translation>
        </message>
        <message>
            <source>List of destroyed files</source>
            <translation>Daftar berkas yang dimusnahkan</translation>
        </message>
        <message>
            <source>What this place knows to be destroyed does not come back.</source>
            <translation>Berkas yang tercatat musnah di tempat ini tidak akan kembali.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n destroyed file(s) on the list. They do not come back.</source>
            <translation>
                <numerusform>%1: %n berkas musnah dalam daftar. Berkas itu tidak akan kembali.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a list of destroyed files from another place…</source>
            <translation>Tambahkan daftar berkas musnah dari tempat lain…</translation>
        </message>
        <message>
            <source>Restore without this list</source>
            <translation>Pulihkan tanpa daftar ini</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) that were destroyed since that backup are destroyed again.</source>
            <translation>
                <numerusform>%n berkas yang dimusnahkan setelah cadangan itu dimusnahkan kembali.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is finished in the archive, section Transfer and destruction, with "Clear away".</source>
            <translation>Selesaikan di Arsip, bagian Penyusutan, dengan "Bersihkan sisanya".</translation>
        </message>
    </context>
    <context>
        <name>RestorePanel</name>
        <message>
            <source>Restore this backup</source>
            <translation>Pulihkan cadangan ini</translation>
        </message>
        <message>
            <source>Restore a backup in the place of the present data</source>
            <translation>Pulihkan cadangan menggantikan data sekarang</translation>
        </message>
        <message>
            <source>Word of confirmation</source>
            <translation>Kata konfirmasi</translation>
        </message>
        <message>
            <source>Type RESTORE</source>
            <translation>Ketik PULIHKAN</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Pulihkan</translation>
        </message>
        <message>
            <source>The backup is being restored.</source>
            <translation>Cadangan sedang dipulihkan.</translation>
        </message>
        <message>
            <source>Only an administrator restores a backup.</source>
            <translation>Hanya administrator yang memulihkan cadangan.</translation>
        </message>
        <message>
            <source>RESTORE</source>
            <translation>PULIHKAN</translation>
        </message>
        <message>
            <source>Type the word RESTORE: what was done since that backup is then no longer here.</source>
            <translation>Ketik kata PULIHKAN: yang dikerjakan sejak cadangan itu tidak lagi ada di sini.</translation>
        </message>
        <message>
            <source>First the present data is backed up to a new folder in %1 and read back. Everybody else closes Loket. Then the backup takes its place, and Loket starts anew.</source>
            <translation>Mula-mula data sekarang dicadangkan ke folder baru di %1 dan dibaca ulang. Semua yang lain menutup Loket. Setelah itu cadangan menggantikannya, dan Loket dimulai ulang.</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Memulihkan</translation>
        </message>
        <message>
            <source>The backup of %1 is restored. What was here before lies in %2. Loket starts anew.</source>
            <translation>Cadangan %1 sudah dipulihkan. Data sebelumnya ada di %2. Loket dimulai ulang.</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>Done in SPSE</source>
            <translation>Selesai di SPSE</translation>
        </message>
        <message>
            <source>SPSE is back</source>
            <translation>SPSE sudah pulih</translation>
        </message>
        <message>
            <source>SPSE is down</source>
            <translation>SPSE gangguan</translation>
        </message>
        <message>
            <source>Refused by SPSE...</source>
            <translation>Ditolak SPSE...</translation>
        </message>
        <message>
            <source>Refer...</source>
            <translation>Rujuk...</translation>
        </message>
        <message>
            <source>The applicant has changed the password...</source>
            <translation>Pemohon sudah mengganti kata sandi...</translation>
        </message>
        <message>
            <source>Archive and finish</source>
            <translation>Arsipkan dan selesaikan</translation>
        </message>
        <message>
            <source>Tick the change</source>
            <translation>Mencentang perubahan</translation>
        </message>
        <message>
            <source>Save the steps</source>
            <translation>Menyimpan langkah</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>There is no result yet. The reset is possible once the papers are declared valid (step 5).</source>
            <translation>Belum ada hasil. Reset baru dapat dilakukan setelah berkas dinyatakan benar (langkah 5).</translation>
        </message>
        <message>
            <source>Propose a place</source>
            <translation>Mengusulkan lokasi simpan</translation>
        </message>
        <message>
            <source>Answer the question first, or cancel it.</source>
            <translation>Jawab dahulu pertanyaan di atas, atau batalkan.</translation>
        </message>
        <message>
            <source>Record the reset</source>
            <translation>Mencatat reset</translation>
        </message>
        <message>
            <source>The note holds the password. Take it out: it must not be kept anywhere.</source>
            <translation>Catatan memuat kata sandi. Hapus dari catatan: kata sandi tidak boleh disimpan di mana pun.</translation>
        </message>
        <message>
            <source>There is no temporary password here to be printed.</source>
            <translation>Tidak ada kata sandi sementara di sini yang dapat dicetak.</translation>
        </message>
        <message>
            <source>Note that SPSE is down</source>
            <translation>Mencatat gangguan SPSE</translation>
        </message>
        <message>
            <source>Note that SPSE is back</source>
            <translation>Mencatat SPSE pulih</translation>
        </message>
        <message>
            <source>Refused by SPSE</source>
            <translation>Ditolak SPSE</translation>
        </message>
        <message>
            <source>The request goes to step 7: a rejection notice is made from these reasons.</source>
            <translation>Permohonan masuk ke langkah 7: surat penolakan dibuat dari alasan ini.</translation>
        </message>
        <message>
            <source>What did SPSE say?</source>
            <translation>Apa pesan SPSE?</translation>
        </message>
        <message>
            <source>Record the refusal</source>
            <translation>Catat penolakan</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Rujuk</translation>
        </message>
        <message>
            <source>Somebody else is responsible for this account. The applicant is told by a referral notice.</source>
            <translation>Akun ini menjadi kewenangan pihak lain. Pemohon diberi tahu dengan surat rujukan.</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Pihak yang berwenang</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>The applicant has changed the password</source>
            <translation>Pemohon sudah mengganti kata sandi</translation>
        </message>
        <message>
            <source>The SOP obliges the applicant to change the temporary password. How do you know?</source>
            <translation>SOP mewajibkan pemohon mengganti kata sandi sementara. Dari mana Anda mengetahuinya?</translation>
        </message>
        <message>
            <source>How it was told</source>
            <translation>Cara diketahui</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>melalui telepon</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>datang langsung</translation>
        </message>
        <message>
            <source>logged in at the counter</source>
            <translation>masuk (login) di loket</translation>
        </message>
        <message>
            <source>with the tear-off slip</source>
            <translation>dengan potongan surat</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>Catat</translation>
        </message>
        <message>
            <source>Record that the password was changed</source>
            <translation>Mencatat penggantian kata sandi</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Mengarsipkan</translation>
        </message>
        <message>
            <source>Request %1 is archived under number %2.</source>
            <translation>Permohonan %1 diarsipkan dengan nomor %2.</translation>
        </message>
        <message>
            <source>No signed slip...</source>
            <translation>Tanpa bukti penerimaan...</translation>
        </message>
        <message>
            <source>No signed slip</source>
            <translation>Tanpa bukti penerimaan</translation>
        </message>
        <message>
            <source>The handover is proven by the slip of the office's copy, signed and scanned back: its code files it by itself. Where it will not come, write down why.</source>
            <translation>Penyerahan dibuktikan dengan bukti penerimaan pada pertinggal yang ditandatangani dan dipindai kembali: kodenya memasukkannya sendiri ke berkas. Bila bukti itu tidak akan ada, tulis mengapa.</translation>
        </message>
        <message>
            <source>Record that there is no signed slip</source>
            <translation>Catat bahwa tidak ada bukti penerimaan</translation>
        </message>
    </context>
    <context>
        <name>ResultSummary</name>
        <message>
            <source>Result</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>Reason %1</source>
            <translation>Alasan %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Done in SPSE</source>
            <translation>Dilakukan di SPSE</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Surat</translation>
        </message>
        <message>
            <source>Handed over to</source>
            <translation>Diserahkan kepada</translation>
        </message>
        <message>
            <source>(with authority %1)</source>
            <translation>(dengan surat kuasa %1)</translation>
        </message>
        <message>
            <source>Handed over at</source>
            <translation>Waktu penyerahan</translation>
        </message>
        <message>
            <source>Identity seen</source>
            <translation>Identitas dilihat</translation>
        </message>
        <message>
            <source>%1 ending in %2</source>
            <translation>%1, berakhir %2</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Kata sandi diganti</translation>
        </message>
        <message>
            <source>not yet confirmed</source>
            <translation>belum dikonfirmasi</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Nomor arsip</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lokasi simpan</translation>
        </message>
    </context>
    <context>
        <name>ResumePanel</name>
        <message>
            <source>%1 pages of %2 have not been filed yet</source>
            <translation>%1 halaman dari %2 belum diarsipkan</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Lanjutkan</translation>
        </message>
        <message>
            <source>Go on with the stack of %1 pages</source>
            <translation>Lanjutkan tumpukan %1 halaman</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Buang</translation>
        </message>
        <message>
            <source>Throw the stack of %1 pages away</source>
            <translation>Buang tumpukan %1 halaman</translation>
        </message>
    </context>
    <context>
        <name>RowDecision</name>
        <message>
            <source>Use this page (H)</source>
            <translation>Pakai halaman ini (H)</translation>
        </message>
        <message>
            <source>Note on this field</source>
            <translation>Catatan untuk data ini</translation>
        </message>
        <message>
            <source>Use the page now shown as evidence</source>
            <translation>Pakai halaman yang tampil sebagai bukti</translation>
        </message>
        <message>
            <source>%1 (key %2)</source>
            <translation>%1 (tombol %2)</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>Sesuai</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Berbeda</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Tidak ada</translation>
        </message>
        <message>
            <source>Note on %1</source>
            <translation>Catatan untuk %1</translation>
        </message>
        <message>
            <source>Write why, then Enter.</source>
            <translation>Tulis alasannya, lalu Enter.</translation>
        </message>
        <message>
            <source>The references do not agree: press S, B or T and write why.</source>
            <translation>Pembanding tidak sesuai: tekan S, B, atau T dan tulis alasannya.</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <translation>Bukti: %1</translation>
        </message>
    </context>
    <context>
        <name>RulesForm</name>
        <message>
            <source>Lock after minutes without a key</source>
            <translation>Kunci setelah menit tanpa kegiatan</translation>
        </message>
        <message>
            <source>Length of a generated password</source>
            <translation>Panjang kata sandi buatan Loket</translation>
        </message>
        <message>
            <source>Days for missing papers (0: no deadline)</source>
            <translation>Hari untuk melengkapi (0: tanpa batas)</translation>
        </message>
        <message>
            <source>Days until a letter counts as uncollected</source>
            <translation>Hari sampai surat dianggap tidak diambil</translation>
        </message>
        <message>
            <source>Retention of archived files</source>
            <translation>Retensi arsip</translation>
        </message>
        <message>
            <source>Then letters and papers are hidden at once.</source>
            <translation>Surat dan berkas langsung disembunyikan.</translation>
        </message>
        <message>
            <source>Characters of a password that Loket makes for SPSE.</source>
            <translation>Jumlah karakter kata sandi yang dibuat Loket untuk SPSE.</translation>
        </message>
        <message>
            <source>Nobody is pressed; a request waits until it is withdrawn.</source>
            <translation>Tanpa batas waktu; permohonan menunggu sampai ditarik.</translation>
        </message>
        <message>
            <source>After that Loket proposes to close the request; a person decides.</source>
            <translation>Setelah itu Loket mengusulkan penutupan; petugas yang memutuskan.</translation>
        </message>
        <message>
            <source>Then the letter is voided and the password is reset again.</source>
            <translation>Setelah itu surat dibatalkan dan kata sandi direset lagi.</translation>
        </message>
        <message>
            <source>Not set yet: archived files say so. Loket never deletes by itself.</source>
            <translation>Belum ditetapkan, dan arsip menyebutnya demikian. Loket tidak pernah menghapus sendiri.</translation>
        </message>
        <message>
            <source>Written on every archived file. Loket never deletes by itself.</source>
            <translation>Tertulis pada setiap arsip. Loket tidak pernah menghapus sendiri.</translation>
        </message>
        <message>
            <source>What to click in SPSE, a line each</source>
            <translation>Langkah di SPSE, satu baris satu langkah</translation>
        </message>
        <message>
            <source>Shown in step 6. "Reset:", "Perubahan:" or "Informasi:" in front: for that kind alone; {User ID} is filled in.</source>
            <translation>Ditampilkan pada langkah 6. Awalan "Reset:", "Perubahan:", atau "Informasi:" berlaku untuk jenis itu saja; {User ID} diisi otomatis.</translation>
        </message>
    </context>
    <context>
        <name>ScanFiling</name>
        <message>
            <source>A page is not on the disk any more. Scan it again.</source>
            <translation>Satu halaman sudah tidak ada di diska. Pindai lagi.</translation>
        </message>
        <message>
            <source>These pages could not be made into a paper. Scan them again with 300 dpi.</source>
            <translation>Halaman ini tidak dapat dijadikan berkas. Pindai lagi dengan 300 dpi.</translation>
        </message>
        <message>
            <source>%1 is signed electronically: its pages stay together, in their order, as a paper of their own.</source>
            <translation>%1 bertanda tangan elektronik: halamannya tetap bersama, berurutan, sebagai satu berkas tersendiri.</translation>
        </message>
    </context>
    <context>
        <name>ScanPage</name>
        <message>
            <source>Throw the stack away</source>
            <translation>Buang tumpukan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Pindai</translation>
        </message>
        <message>
            <source>Agenda number of the request that the pages belong to</source>
            <translation>Nomor agenda permohonan pemilik halaman ini</translation>
        </message>
        <message>
            <source>Agenda number</source>
            <translation>Nomor agenda</translation>
        </message>
        <message>
            <source>Scan (F8)</source>
            <translation>Pindai (F8)</translation>
        </message>
        <message>
            <source>Scan the stack</source>
            <translation>Pindai tumpukan</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Hentikan</translation>
        </message>
        <message>
            <source>Stop the scanner</source>
            <translation>Hentikan pemindai</translation>
        </message>
        <message>
            <source>Pages of the stack</source>
            <translation>Halaman tumpukan</translation>
        </message>
        <message>
            <source>The marked page</source>
            <translation>Halaman yang ditandai</translation>
        </message>
        <message>
            <source>Page %1 · %2 %</source>
            <translation>Halaman %1 · %2 %</translation>
        </message>
        <message>
            <source>Go on with the stack</source>
            <translation>Lanjutkan tumpukan</translation>
        </message>
        <message>
            <source>for the request that is being taken in</source>
            <translation>untuk permohonan yang sedang diterima</translation>
        </message>
        <message>
            <source>for</source>
            <translation>untuk</translation>
        </message>
        <message>
            <source>Read the request</source>
            <translation>Membaca permohonan</translation>
        </message>
        <message>
            <source>for request %1, %2</source>
            <translation>untuk permohonan %1, %2</translation>
        </message>
        <message>
            <source>Find the request</source>
            <translation>Mencari permohonan</translation>
        </message>
        <message>
            <source>There is no agenda %1.</source>
            <translation>Tidak ada agenda %1.</translation>
        </message>
        <message>
            <source>The scanner starts…</source>
            <translation>Pemindai mulai…</translation>
        </message>
        <message>
            <source>%1 pages</source>
            <translation>%1 halaman</translation>
        </message>
        <message>
            <source>Stopped. %1 pages of this run are kept.</source>
            <translation>Dihentikan. %1 halaman dari pemindaian ini tersimpan.</translation>
        </message>
        <message>
            <source>%1 The %2 pages before it are kept.</source>
            <translation>%1 %2 halaman sebelumnya tersimpan.</translation>
        </message>
        <message>
            <source>Mark a page to see it here.</source>
            <translation>Tandai halaman untuk melihatnya di sini.</translation>
        </message>
        <message>
            <source>Page %1: %2</source>
            <translation>Halaman %1: %2</translation>
        </message>
        <message>
            <source>Look at pages %1 before filing. Page %2: %3</source>
            <translation>Periksa halaman %1 sebelum disimpan. Halaman %2: %3</translation>
        </message>
        <message>
            <source>The letter names %1 attachments, %2 are here.</source>
            <translation>Surat menyebut %1 lampiran, di sini ada %2.</translation>
        </message>
        <message>
            <source>The scanner is at work.</source>
            <translation>Pemindai sedang bekerja.</translation>
        </message>
        <message>
            <source>Choose a scanner first.</source>
            <translation>Pilih pemindai dahulu.</translation>
        </message>
        <message>
            <source>There is no stack.</source>
            <translation>Belum ada tumpukan.</translation>
        </message>
        <message>
            <source>The pages are still being looked at.</source>
            <translation>Halaman masih diperiksa.</translation>
        </message>
        <message>
            <source>No page is left to be filed.</source>
            <translation>Tidak ada halaman yang tersisa untuk disimpan.</translation>
        </message>
        <message>
            <source>Say whose pages these are: type the agenda number above.</source>
            <translation>Tentukan pemilik halaman ini: ketik nomor agenda di atas.</translation>
        </message>
        <message>
            <source>File %1 papers with %2 requests</source>
            <translation>Simpan %1 berkas ke %2 permohonan</translation>
        </message>
        <message>
            <source>File %1 papers</source>
            <translation>Simpan %1 berkas</translation>
        </message>
        <message>
            <source>%1 papers have no kind yet and are filed as other papers. Keys 1 to 5 say it.</source>
            <translation>%1 berkas belum ditentukan jenisnya dan akan disimpan sebagai berkas lain. Tombol 1 sampai 5 menentukannya.</translation>
        </message>
        <message>
            <source>Attachments that the letter names</source>
            <translation>Jumlah lampiran menurut surat</translation>
        </message>
        <message>
            <source>Attachments: </source>
            <translation>Lampiran: </translation>
        </message>
        <message>
            <source>Attachments: –</source>
            <translation>Lampiran: –</translation>
        </message>
        <message>
            <source>How many attachments the letter names ("Lampiran"): fewer papers are told.</source>
            <translation>Jumlah lampiran menurut surat: diberitahukan bila berkasnya kurang.</translation>
        </message>
        <message>
            <source>Turn to the left</source>
            <translation>Putar ke kiri</translation>
        </message>
        <message>
            <source>Turn to the right</source>
            <translation>Putar ke kanan</translation>
        </message>
        <message>
            <source>Move forward in the stack</source>
            <translation>Majukan dalam tumpukan</translation>
        </message>
        <message>
            <source>Move back in the stack</source>
            <translation>Mundurkan dalam tumpukan</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Ulangi</translation>
        </message>
        <message>
            <source>Leave out, or take in again</source>
            <translation>Keluarkan, atau ikutkan lagi</translation>
        </message>
        <message>
            <source>Begin a new paper here, or join</source>
            <translation>Mulai berkas baru di sini, atau gabungkan</translation>
        </message>
        <message>
            <source>Scan into this place</source>
            <translation>Pindai ke tempat ini</translation>
        </message>
        <message>
            <source>Scan in place of this page</source>
            <translation>Pindai sebagai pengganti halaman ini</translation>
        </message>
        <message>
            <source>Interleave fronts and backs…</source>
            <translation>Selang-seling sisi depan dan belakang…</translation>
        </message>
        <message>
            <source>Straighten</source>
            <translation>Luruskan</translation>
        </message>
        <message>
            <source>Crop to what is printed</source>
            <translation>Potong ke bagian yang tercetak</translation>
        </message>
        <message>
            <source>Lift the background</source>
            <translation>Terangkan latar</translation>
        </message>
        <message>
            <source>Show blue and violet ink</source>
            <translation>Tampilkan tinta biru dan ungu</translation>
        </message>
        <message>
            <source>File as %1</source>
            <translation>Simpan sebagai %1</translation>
        </message>
        <message>
            <source>The marked pages are: %1 (key %2)</source>
            <translation>Halaman yang ditandai adalah: %1 (tombol %2)</translation>
        </message>
        <message>
            <source>Change the stack</source>
            <translation>Mengubah tumpukan</translation>
        </message>
        <message>
            <source>All %1 pages would be gone. Press "Throw the stack away" again to do it.</source>
            <translation>Semua %1 halaman akan hilang. Tekan "Buang tumpukan" sekali lagi untuk melakukannya.</translation>
        </message>
        <message>
            <source>File the pages</source>
            <translation>Simpan halaman</translation>
        </message>
        <message>
            <source>There is no agenda %1: its pages stay here.</source>
            <translation>Tidak ada agenda %1: halamannya tetap di sini.</translation>
        </message>
        <message>
            <source>%1 papers were filed with %2 requests.</source>
            <translation>%1 berkas disimpan ke %2 permohonan.</translation>
        </message>
        <message>
            <source>There is no file and no picture on the clipboard. Copy one first.</source>
            <translation>Tidak ada berkas atau gambar di papan klip. Salin dahulu.</translation>
        </message>
        <message>
            <source>pasted</source>
            <translation>tempelan</translation>
        </message>
        <message>
            <source>Files that came in</source>
            <translation>Berkas masuk</translation>
        </message>
        <message>
            <source>Lay the stack into the scanner and press F8; files can be dropped or pasted here. Every page is safe on the disk before the next one moves.</source>
            <translation>Taruh tumpukan di pemindai lalu tekan F8; berkas dapat dijatuhkan atau ditempel di sini. Setiap halaman aman di cakram sebelum halaman berikutnya bergerak.</translation>
        </message>
        <message>
            <source>Files are still being laid on the table.</source>
            <translation>Berkas masih ditaruh di meja.</translation>
        </message>
        <message>
            <source>Straighten a photographed sheet…</source>
            <translation>Luruskan lembar pada foto…</translation>
        </message>
        <message>
            <source>Compare with the filed page…</source>
            <translation>Bandingkan dengan halaman yang sudah diberkas…</translation>
        </message>
        <message>
            <source>Lay on the table</source>
            <translation>Taruh di meja</translation>
        </message>
        <message>
            <source>Paste pages</source>
            <translation>Tempel halaman</translation>
        </message>
        <message>
            <source>Files that came in: %1</source>
            <translation>Berkas masuk: %1</translation>
        </message>
        <message>
            <source>Looks like page %1 of agenda %2, %3: K compares them.</source>
            <translation>Mirip halaman %1 pada agenda %2, %3: K membandingkannya.</translation>
        </message>
        <message>
            <source>The letter names %1 attached sheets, %2 are here.</source>
            <translation>Surat menyebut %1 lembar lampiran, yang ada %2.</translation>
        </message>
        <message>
            <source>%1 pages of this stack were filed already.</source>
            <translation>%1 halaman dari tumpukan ini sudah diberkaskan.</translation>
        </message>
    </context>
    <context>
        <name>ScanSettings</name>
        <message>
            <source>Scanner</source>
            <translation>Pemindai</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Resolusi</translation>
        </message>
        <message>
            <source>Paper size</source>
            <translation>Ukuran kertas</translation>
        </message>
        <message>
            <source>What the pages are</source>
            <translation>Halaman ini berkas apa</translation>
        </message>
        <message>
            <source>How the stack falls into papers</source>
            <translation>Pembagian tumpukan menjadi berkas</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Save profile</source>
            <translation>Simpan profil</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Cari</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Berwarna</translation>
        </message>
        <message>
            <source>Gray</source>
            <translation>Abu-abu</translation>
        </message>
        <message>
            <source>Black and white</source>
            <translation>Hitam putih</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>F4</source>
            <translation>F4</translation>
        </message>
        <message>
            <source>%1 dpi</source>
            <translation>%1 dpi</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Tentukan nanti</translation>
        </message>
        <message>
            <source>Each run a paper</source>
            <translation>Satu pemindaian satu berkas</translation>
        </message>
        <message>
            <source>Go on with the paper</source>
            <translation>Lanjutkan berkas</translation>
        </message>
        <message>
            <source>Each page a paper</source>
            <translation>Satu halaman satu berkas</translation>
        </message>
        <message>
            <source>Search for scanners</source>
            <translation>Cari pemindai</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Sumber</translation>
        </message>
        <message>
            <source>File as</source>
            <translation>Simpan sebagai</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Tumpukan</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Sumber: %1</translation>
        </message>
        <message>
            <source>Glass</source>
            <translation>Kaca</translation>
        </message>
        <message>
            <source>Feeder</source>
            <translation>Pengumpan</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Dua sisi</translation>
        </message>
        <message>
            <source>Choose a profile, or type a name and save the settings under it</source>
            <translation>Pilih profil, atau ketik nama lalu simpan pengaturan ini dengan nama itu</translation>
        </message>
        <message>
            <source>Save these settings as a profile</source>
            <translation>Simpan pengaturan ini sebagai profil</translation>
        </message>
        <message>
            <source>Profile %1</source>
            <translation>Profil %1</translation>
        </message>
        <message>
            <source>This scanner sees one side at a time: scan the fronts, then the backs, then interleave them.</source>
            <translation>Pemindai ini hanya membaca satu sisi: pindai sisi depan, lalu sisi belakang, kemudian selang-selingkan.</translation>
        </message>
        <message>
            <source>This scanner has no such source.</source>
            <translation>Pemindai ini tidak mempunyai sumber itu.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Mencari…</translation>
        </message>
        <message>
            <source>The scanners are being searched; that takes some seconds.</source>
            <translation>Pemindai sedang dicari; perlu beberapa detik.</translation>
        </message>
    </context>
    <context>
        <name>ScheduleView</name>
        <message>
            <source>Access</source>
            <translation>Akses</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Batalkan perubahan</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Save as a new version</source>
            <translation>Simpan sebagai versi baru</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Judul</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Berlaku mulai</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>no</source>
            <translation>tidak</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ya</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>belum</translation>
        </message>
        <message>
            <source>the day it was closed</source>
            <translation>tanggal ditutup</translation>
        </message>
        <message>
            <source>the end of the SK</source>
            <translation>akhir SK</translation>
        </message>
        <message>
            <source>Codes and retention</source>
            <translation>Kode dan retensi</translation>
        </message>
        <message>
            <source>Active years</source>
            <translation>Tahun aktif</translation>
        </message>
        <message>
            <source>Inactive years</source>
            <translation>Tahun inaktif</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Dihitung dari</translation>
        </message>
        <message>
            <source>Fate</source>
            <translation>Nasib akhir</translation>
        </message>
        <message>
            <source>Change the line...</source>
            <translation>Ubah baris...</translation>
        </message>
        <message>
            <source>New code...</source>
            <translation>Kode baru...</translation>
        </message>
        <message>
            <source>Regulation and approvals...</source>
            <translation>Peraturan dan persetujuan...</translation>
        </message>
        <message>
            <source>Save as a new version...</source>
            <translation>Simpan sebagai versi baru...</translation>
        </message>
        <message>
            <source>There is no code yet.</source>
            <translation>Belum ada kode.</translation>
        </message>
        <message>
            <source>Read the schedule</source>
            <translation>Baca jadwal retensi</translation>
        </message>
        <message>
            <source>Retention is not yet set: write down the regulation that sets it. Until then nothing can be proposed for destruction.</source>
            <translation>Retensi belum ditetapkan: catat peraturan yang menetapkannya. Sebelum itu tidak ada yang dapat diusulkan musnah.</translation>
        </message>
        <message>
            <source>According to %1.</source>
            <translation>Menurut %1.</translation>
        </message>
        <message>
            <source>Version of %1, valid from %2: %3.</source>
            <translation>Versi %1, berlaku mulai %2: %3.</translation>
        </message>
        <message>
            <source>%1 from %2 years on</source>
            <translation>%1 mulai %2 tahun</translation>
        </message>
        <message>
            <source>A destruction needs: %1.</source>
            <translation>Pemusnahan memerlukan: %1.</translation>
        </message>
        <message>
            <source>Choose a line.</source>
            <translation>Pilih baris.</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Kode baru</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Kode %1</translation>
        </message>
        <message>
            <source>Years that no regulation gives stay empty.</source>
            <translation>Tahun yang tidak ditetapkan peraturan dibiarkan kosong.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Pakai</translation>
        </message>
        <message>
            <source>Regulation and approvals</source>
            <translation>Peraturan dan persetujuan</translation>
        </message>
        <message>
            <source>Regulation (JRA)</source>
            <translation>Peraturan (JRA)</translation>
        </message>
        <message>
            <source>Opinion of the appraisal panel</source>
            <translation>Pertimbangan panitia penilai</translation>
        </message>
        <message>
            <source>Decision of the Bupati</source>
            <translation>Penetapan Bupati</translation>
        </message>
        <message>
            <source>ANRI from how many years on</source>
            <translation>ANRI mulai berapa tahun</translation>
        </message>
        <message>
            <source>It applies to every file from that day on, whenever the file was closed.</source>
            <translation>Berlaku untuk semua berkas mulai tanggal itu, kapan pun berkas ditutup.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Simpan</translation>
        </message>
        <message>
            <source>Save the schedule</source>
            <translation>Simpan jadwal retensi</translation>
        </message>
        <message>
            <source>The schedule is saved.</source>
            <translation>Jadwal retensi disimpan.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search</source>
            <translation>Cari</translation>
        </message>
        <message>
            <source>Search requests</source>
            <translation>Cari permohonan</translation>
        </message>
        <message>
            <source>Name, NIP, User ID, number…</source>
            <translation>Cari nama, NIP, User ID, nomor…</translation>
        </message>
        <message>
            <source>Search by any part of a name, NIP, User ID, agenda or letter number, or Pokja (Ctrl+K)</source>
            <translation>Cari dengan bagian mana pun dari nama, NIP, User ID, nomor agenda atau nomor surat, atau Pokja (Ctrl+K)</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Kosongkan pencarian</translation>
        </message>
    </context>
    <context>
        <name>SecretBytes</name>
        <message>
            <source>The password line is too long.</source>
            <translation>Baris kata sandi terlalu panjang.</translation>
        </message>
    </context>
    <context>
        <name>SecretLineEdit</name>
        <message>
            <source>Paste</source>
            <translation>Tempel</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Kosongkan</translation>
        </message>
    </context>
    <context>
        <name>SecretView</name>
        <message>
            <source>Temporary password, hidden</source>
            <translation>Kata sandi sementara, tersembunyi</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Settings</source>
            <translation>Pengaturan</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>Bagian pengaturan</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Kantor</translation>
        </message>
        <message>
            <source>What the letterhead and the window say.</source>
            <translation>Isi kop surat dan jendela.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Surat</translation>
        </message>
        <message>
            <source>How letters are numbered, laid out and signed.</source>
            <translation>Penomoran, tata letak, dan penanda tangan surat.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Aturan</translation>
        </message>
        <message>
            <source>What the SOP leaves to the office.</source>
            <translation>Hal yang oleh SOP diserahkan kepada kantor.</translation>
        </message>
        <message>
            <source>Printers</source>
            <translation>Pencetak</translation>
        </message>
        <message>
            <source>Where letters come out.</source>
            <translation>Tempat surat dicetak.</translation>
        </message>
        <message>
            <source>Operators</source>
            <translation>Petugas</translation>
        </message>
        <message>
            <source>Who works here, and what they may do.</source>
            <translation>Siapa yang bekerja di sini dan apa wewenangnya.</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>Meja ini</translation>
        </message>
        <message>
            <source>These belong to this computer alone and are kept at once.</source>
            <translation>Hanya untuk komputer ini dan langsung disimpan.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Buang perubahan</translation>
        </message>
        <message>
            <source>Only an administrator changes the settings.</source>
            <translation>Hanya administrator yang dapat mengubah pengaturan.</translation>
        </message>
        <message>
            <source>PostgreSQL %1, database %2</source>
            <translation>PostgreSQL %1, basis data %2</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>Save the settings</source>
            <translation>Simpan pengaturan</translation>
        </message>
        <message>
            <source>The settings are saved.</source>
            <translation>Pengaturan tersimpan.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
        <message>
            <source>The settings are as they were before.</source>
            <translation>Pengaturan kembali seperti semula.</translation>
        </message>
        <message>
            <source>At its next start Loket asks where the data lies.</source>
            <translation>Saat dibuka kembali, Loket menanyakan tempat data.</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Kalender kerja</translation>
        </message>
        <message>
            <source>Which minutes count as working time. A change is a new version.</source>
            <translation>Menit mana yang dihitung sebagai waktu kerja. Perubahan menjadi versi baru.</translation>
        </message>
        <message>
            <source>SOP</source>
            <translation>SOP</translation>
        </message>
        <message>
            <source>Steps, minutes, papers and legal basis. A revision is valid from its day on.</source>
            <translation>Langkah, menit, berkas dan dasar hukum. Revisi berlaku sejak tanggalnya.</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>Lembar susulan</translation>
        </message>
        <message>
            <source>Blank numbered slips for days without power, printed in advance.</source>
            <translation>Lembar kosong bernomor untuk hari tanpa listrik, dicetak lebih dahulu.</translation>
        </message>
        <message>
            <source>Texts of letters</source>
            <translation>Teks surat</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Cadangan</translation>
        </message>
        <message>
            <source>Two sticks in turn: one lies here, the other elsewhere.</source>
            <translation>Dua stik bergantian: satu di sini, satu di tempat lain.</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Data pribadi</translation>
        </message>
        <message>
            <source>Breaches and their 72 hours. Everything about one person is saved on their page of the register.</source>
            <translation>Insiden dan batas 72 jamnya. Semua data tentang satu orang disimpan dari halamannya di register akun.</translation>
        </message>
        <message>
            <source>The settings stay as the other desk wrote them.</source>
            <translation>Pengaturan tetap seperti yang disimpan meja lain.</translation>
        </message>
    </context>
    <context>
        <name>SheetForm</name>
        <message>
            <source>Paper</source>
            <translation>Kertas</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Huruf</translation>
        </message>
        <message>
            <source>Size of type (pt)</source>
            <translation>Ukuran huruf (pt)</translation>
        </message>
        <message>
            <source>Top margin (mm)</source>
            <translation>Margin atas (mm)</translation>
        </message>
        <message>
            <source>Right margin (mm)</source>
            <translation>Margin kanan (mm)</translation>
        </message>
        <message>
            <source>Bottom margin (mm)</source>
            <translation>Margin bawah (mm)</translation>
        </message>
        <message>
            <source>Left margin (mm)</source>
            <translation>Margin kiri (mm)</translation>
        </message>
    </context>
    <context>
        <name>SignatoryForm</name>
        <message>
            <source>Manner</source>
            <translation>Cara</translation>
        </message>
        <message>
            <source>Position of the signer</source>
            <translation>Jabatan penanda tangan</translation>
        </message>
        <message>
            <source>On behalf of (a.n.)</source>
            <translation>Atas nama (a.n.)</translation>
        </message>
        <message>
            <source>Post between (u.b.)</source>
            <translation>Untuk beliau (u.b.)</translation>
        </message>
        <message>
            <source>Name with titles</source>
            <translation>Nama dengan gelar</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Pangkat</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>In one's own right</source>
            <translation>Biasa</translation>
        </message>
        <message>
            <source>With u.b. the post between is named.</source>
            <translation>Dengan u.b., sebutkan jabatan di antaranya.</translation>
        </message>
        <message>
            <source>Nobody is named yet: the officer signs as Admin Agency.</source>
            <translation>Belum ada nama: petugas menandatangani sebagai Admin Agency.</translation>
        </message>
        <message>
            <source>An empty frame for an electronic signature (TTE) that is put outside Loket</source>
            <translation>Bingkai kosong untuk tanda tangan elektronik (TTE) yang dibubuhkan di luar Loket</translation>
        </message>
        <message>
            <source>[empty frame for the TTE]</source>
            <translation>[bingkai kosong untuk TTE]</translation>
        </message>
    </context>
    <context>
        <name>SlipsForm</name>
        <message>
            <source>Make slips</source>
            <translation>Buat lembar</translation>
        </message>
        <message>
            <source>Void this slip</source>
            <translation>Batalkan lembar ini</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Cetak lagi</translation>
        </message>
        <message>
            <source>How many slips</source>
            <translation>Jumlah lembar</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>Lembar susulan</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nomor</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Dicetak</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Keterangan</translation>
        </message>
        <message>
            <source>What became of the slip</source>
            <translation>Apa yang terjadi dengan lembar</translation>
        </message>
        <message>
            <source>What became of it: spoiled, lost</source>
            <translation>Apa yang terjadi: rusak, hilang</translation>
        </message>
        <message>
            <source>Read the slips</source>
            <translation>Baca daftar lembar</translation>
        </message>
        <message>
            <source>used: agenda %1</source>
            <translation>dipakai: agenda %1</translation>
        </message>
        <message>
            <source>free</source>
            <translation>bebas</translation>
        </message>
        <message>
            <source>void</source>
            <translation>batal</translation>
        </message>
        <message>
            <source>Choose a slip in the table.</source>
            <translation>Pilih lembar pada tabel.</translation>
        </message>
        <message>
            <source>This slip is used or void already.</source>
            <translation>Lembar ini sudah dipakai atau dibatalkan.</translation>
        </message>
        <message>
            <source>Write down what became of the slip.</source>
            <translation>Tuliskan apa yang terjadi dengan lembar ini.</translation>
        </message>
        <message>
            <source>The slips %1 to %2 are numbered: print them now.</source>
            <translation>Lembar %1 sampai %2 sudah bernomor: cetak sekarang.</translation>
        </message>
        <message>
            <source>There is no slip yet. Make some while there is power: each has a number under which it is typed in later.</source>
            <translation>Belum ada lembar. Buatlah selagi listrik menyala: setiap lembar bernomor, dan dengan nomor itu dicatat susulan kemudian.</translation>
        </message>
    </context>
    <context>
        <name>Sop</name>
        <message>
            <source>The SOP cannot be read. Restore its file or ask the keeper.</source>
            <translation>SOP tidak dapat dibaca. Pulihkan berkasnya atau hubungi pengelola.</translation>
        </message>
    </context>
    <context>
        <name>SopEditor</name>
        <message>
            <source>Print the SOP...</source>
            <translation>Cetak SOP...</translation>
        </message>
        <message>
            <source>Version of the SOP</source>
            <translation>Versi SOP</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nomor</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Revised on</source>
            <translation>Tanggal revisi</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Tanggal pengesahan</translation>
        </message>
        <message>
            <source>Approved by (office)</source>
            <translation>Disahkan oleh (jabatan)</translation>
        </message>
        <message>
            <source>Approved by (name)</source>
            <translation>Disahkan oleh (nama)</translation>
        </message>
        <message>
            <source>Approved by (NIP)</source>
            <translation>Disahkan oleh (NIP)</translation>
        </message>
        <message>
            <source>Steps of the SOP</source>
            <translation>Langkah SOP</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivitas</translation>
        </message>
        <message>
            <source>Actor</source>
            <translation>Pelaksana</translation>
        </message>
        <message>
            <source>Papers needed</source>
            <translation>Kelengkapan</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Menit</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Output</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Keterangan</translation>
        </message>
        <message>
            <source>Our remark</source>
            <translation>Catatan kami</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Langkah</translation>
        </message>
        <message>
            <source>Papers that step 2 looks for</source>
            <translation>Berkas yang diperiksa pada langkah 2</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Nama berkas</translation>
        </message>
        <message>
            <source>Mandatory</source>
            <translation>Wajib</translation>
        </message>
        <message>
            <source>Only with a carrier</source>
            <translation>Hanya bila dibawa orang lain</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation>Tambah berkas</translation>
        </message>
        <message>
            <source>Remove the paper</source>
            <translation>Hapus berkas</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Berlaku sejak</translation>
        </message>
        <message>
            <source>Why it is revised</source>
            <translation>Alasan revisi</translation>
        </message>
        <message>
            <source>Save as a revision</source>
            <translation>Simpan sebagai revisi</translation>
        </message>
        <message>
            <source>%1, valid from %2</source>
            <translation>%1, berlaku sejak %2</translation>
        </message>
        <message>
            <source>Only an administrator changes the SOP.</source>
            <translation>Hanya administrator yang mengubah SOP.</translation>
        </message>
        <message>
            <source>Say from which day on the revision is valid.</source>
            <translation>Tentukan sejak tanggal berapa revisi berlaku.</translation>
        </message>
        <message>
            <source>Write down why the SOP is revised.</source>
            <translation>Tuliskan alasan revisi SOP.</translation>
        </message>
        <message>
            <source>A step without words, or minutes that are no number from 1 on.</source>
            <translation>Ada langkah tanpa kalimat, atau menit yang bukan angka mulai 1.</translation>
        </message>
        <message>
            <source>The revision is saved. Requests that run keep their SOP.</source>
            <translation>Revisi tersimpan. Permohonan yang berjalan tetap memakai SOP-nya.</translation>
        </message>
        <message>
            <source>Which step follows which, and who takes it, is not edited: gates, rights and minutes hang on it. An SOP with other steps comes with a newer Loket.</source>
            <translation>Urutan langkah dan pelakunya tidak diubah di sini: syarat, hak, dan menit bergantung padanya. SOP dengan langkah lain datang bersama Loket yang lebih baru.</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Tambah baris</translation>
        </message>
        <message>
            <source>As the SOP says</source>
            <translation>Menurut naskah SOP</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Peralatan/perlengkapan</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Dasar hukum</translation>
        </message>
        <message>
            <source>Legal basis and the other sections of the head</source>
            <translation>Dasar hukum dan bagian lain kepala SOP</translation>
        </message>
        <message>
            <source>Lines of the section</source>
            <translation>Baris bagian ini</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Kualifikasi pelaksana</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Pencatatan dan pendataan</translation>
        </message>
        <message>
            <source>Related SOP</source>
            <translation>Keterkaitan</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Hapus baris</translation>
        </message>
        <message>
            <source>Section of the head</source>
            <translation>Bagian kepala SOP</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Peringatan</translation>
        </message>
    </context>
    <context>
        <name>SopSections</name>
        <message>
            <source>Legal basis</source>
            <translation>Dasar hukum</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Kualifikasi pelaksana</translation>
        </message>
        <message>
            <source>Related SOP</source>
            <translation>Keterkaitan</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Peralatan/perlengkapan</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Peringatan</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Pencatatan dan pendataan</translation>
        </message>
        <message>
            <source>Lines of the section</source>
            <translation>Baris bagian ini</translation>
        </message>
        <message>
            <source>As the SOP says</source>
            <translation>Menurut naskah SOP</translation>
        </message>
        <message>
            <source>Our remark</source>
            <translation>Catatan kami</translation>
        </message>
        <message>
            <source>Section of the head</source>
            <translation>Bagian kepala SOP</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Tambah baris</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Hapus baris</translation>
        </message>
        <message>
            <source>Legal basis and the other sections of the head</source>
            <translation>Dasar hukum dan bagian lain kepala SOP</translation>
        </message>
    </context>
    <context>
        <name>SpseSteps</name>
        <message>
            <source>Change these steps...</source>
            <translation>Ubah langkah ini...</translation>
        </message>
        <message>
            <source>In SPSE</source>
            <translation>Di SPSE</translation>
        </message>
        <message>
            <source>Steps in SPSE, a line each</source>
            <translation>Langkah di SPSE, satu baris satu langkah</translation>
        </message>
        <message>
            <source>A line each. A line that begins with "Reset:", "Perubahan:" or "Informasi:" is shown for that kind alone; {User ID} is filled in.</source>
            <translation>Satu baris satu langkah. Baris yang diawali "Reset:", "Perubahan:", atau "Informasi:" hanya tampil untuk jenis itu; {User ID} diisi otomatis.</translation>
        </message>
        <message>
            <source>Save the steps</source>
            <translation>Simpan langkah</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
    </context>
    <context>
        <name>StackDelegate</name>
        <message>
            <source>Stays out</source>
            <translation>Tidak ikut</translation>
        </message>
        <message>
            <source>not said yet</source>
            <translation>belum ditentukan</translation>
        </message>
    </context>
    <context>
        <name>StackModel</name>
        <message>
            <source>The scanner gave up before the end of this page. Scan it again.</source>
            <translation>Pemindai berhenti sebelum akhir halaman ini. Pindai lagi.</translation>
        </message>
        <message>
            <source>Too dark. Lift the background, or scan it again.</source>
            <translation>Terlalu gelap. Terangkan latarnya, atau pindai lagi.</translation>
        </message>
        <message>
            <source>Too pale to be read well. Scan it again.</source>
            <translation>Terlalu pucat untuk dibaca. Pindai lagi.</translation>
        </message>
        <message>
            <source>Text runs into the edge: something may be cut off.</source>
            <translation>Teks sampai ke tepi: mungkin ada bagian yang terpotong.</translation>
        </message>
        <message>
            <source>Below 200 dpi. Scan it again with 300 dpi.</source>
            <translation>Di bawah 200 dpi. Pindai lagi dengan 300 dpi.</translation>
        </message>
        <message>
            <source>The code on this page is not one of Loket's; it was not followed.</source>
            <translation>Kode pada halaman ini bukan dari Loket; kode itu tidak diikuti.</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Halaman %1</translation>
        </message>
        <message>
            <source>Routing slip of request %1</source>
            <translation>Lembar pengarah permohonan %1</translation>
        </message>
        <message>
            <source>Blank, stays out</source>
            <translation>Kosong, tidak ikut</translation>
        </message>
        <message>
            <source>Stays out</source>
            <translation>Tidak ikut</translation>
        </message>
        <message>
            <source>A photo with a sheet on it: P straightens it.</source>
            <translation>Foto berisi selembar kertas: P meluruskannya.</translation>
        </message>
    </context>
    <context>
        <name>StandardBadge</name>
        <message>
            <source>%1 min</source>
            <translation>%1 mnt</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 menit</translation>
        </message>
        <message>
            <source>%1 of %2 min</source>
            <translation>%1 dari %2 mnt</translation>
        </message>
        <message>
            <source>%1 of %2 minutes</source>
            <translation>%1 dari %2 menit</translation>
        </message>
        <message>
            <source>%1, over the standard</source>
            <translation>%1, melewati mutu baku</translation>
        </message>
        <message>
            <source>%1, near the standard</source>
            <translation>%1, mendekati mutu baku</translation>
        </message>
        <message>
            <source>%1, within the standard</source>
            <translation>%1, dalam mutu baku</translation>
        </message>
    </context>
    <context>
        <name>Startup</name>
        <message>
            <source>Loket is open on this database already. Use that window, or close it first.</source>
            <translation>Loket sudah terbuka pada basis data ini. Gunakan jendela itu, atau tutup dahulu.</translation>
        </message>
    </context>
    <context>
        <name>StepTimesModel</name>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 hari %2 jam</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 jam %2 mnt</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 mnt</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 dtk</translation>
        </message>
        <message>
            <source>Step %1 · %2</source>
            <translation>Langkah %1 · %2</translation>
        </message>
        <message>
            <source>Waiting for the applicant</source>
            <translation>Menunggu pemohon</translation>
        </message>
        <message>
            <source>SPSE was down</source>
            <translation>SPSE gangguan</translation>
        </message>
        <message>
            <source>Waiting for the pick-up</source>
            <translation>Menunggu diambil</translation>
        </message>
        <message>
            <source>%1 (round %2)</source>
            <translation>%1 (putaran ke-%2)</translation>
        </message>
        <message>
            <source>still running</source>
            <translation>masih berjalan</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Langkah</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>late entry of %1</source>
            <translation>susulan, dicatat %1</translation>
        </message>
        <message>
            <source>the computer's clock was set back</source>
            <translation>jam komputer dimundurkan</translation>
        </message>
        <message>
            <source>%1 by the wall clock</source>
            <translation>%1 menurut jam dinding</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Steps of the SOP</source>
            <translation>Langkah-langkah SOP</translation>
        </message>
        <message>
            <source>done</source>
            <translation>selesai</translation>
        </message>
        <message>
            <source>now</source>
            <translation>sedang dikerjakan</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>belum</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>tidak diperlukan</translation>
        </message>
        <message>
            <source>Step %1, %2: %3</source>
            <translation>Langkah %1, %2: %3</translation>
        </message>
        <message>
            <source>Left, Right</source>
            <translation>Kiri, Kanan</translation>
        </message>
        <message>
            <source>Walk along the steps; Enter opens one</source>
            <translation>Telusuri langkah; Enter membukanya</translation>
        </message>
    </context>
    <context>
        <name>StocktakeView</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>What was counted</source>
            <translation>Yang sudah dihitung</translation>
        </message>
        <message>
            <source>Scanned or typed</source>
            <translation>Dipindai atau diketik</translation>
        </message>
        <message>
            <source>Should lie in</source>
            <translation>Seharusnya di</translation>
        </message>
        <message>
            <source>Begin a stock-take...</source>
            <translation>Mulai stok opname...</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>Cetak laporan</translation>
        </message>
        <message>
            <source>Code of a slip or agenda number</source>
            <translation>Kode tanda terima atau nomor agenda</translation>
        </message>
        <message>
            <source>Scan the code of a slip, or type its agenda number, then Enter</source>
            <translation>Pindai kode tanda terima atau ketik nomor agenda, lalu Enter</translation>
        </message>
        <message>
            <source>Begin a stock-take: choose a room, a rack, a box or a folder, and scan what lies there.</source>
            <translation>Mulai stok opname: pilih ruang, rak, boks, atau folder, lalu pindai isinya.</translation>
        </message>
        <message>
            <source>Read the stock-take</source>
            <translation>Baca stok opname</translation>
        </message>
        <message>
            <source>%1 should lie here: %2 found, %3 not met yet, %4 on loan. In the wrong place: %5. Other: %6.</source>
            <translation>Seharusnya ada %1: %2 ditemukan, %3 belum, %4 dipinjam. Salah tempat: %5. Lain-lain: %6.</translation>
        </message>
        <message>
            <source>%1 should lie here: %2 found, %3 missing, %4 on loan. In the wrong place: %5. Other: %6.</source>
            <translation>Seharusnya ada %1: %2 ditemukan, %3 hilang, %4 dipinjam. Salah tempat: %5. Lain-lain: %6.</translation>
        </message>
        <message>
            <source>the whole archive</source>
            <translation>seluruh arsip</translation>
        </message>
        <message>
            <source>Counting %1, begun by %2</source>
            <translation>Menghitung %1, dimulai oleh %2</translation>
        </message>
        <message>
            <source>Last stock-take: %1, %2</source>
            <translation>Stok opname terakhir: %1, %2</translation>
        </message>
        <message>
            <source>One stock-take goes on: finish it first.</source>
            <translation>Stok opname sedang berjalan: selesaikan dahulu.</translation>
        </message>
        <message>
            <source>No stock-take goes on.</source>
            <translation>Tidak ada stok opname yang berjalan.</translation>
        </message>
        <message>
            <source>There was no stock-take yet.</source>
            <translation>Belum pernah ada stok opname.</translation>
        </message>
        <message>
            <source>Read the places</source>
            <translation>Baca tempat simpan</translation>
        </message>
        <message>
            <source>What is counted?</source>
            <translation>Apa yang dihitung?</translation>
        </message>
        <message>
            <source>What stays empty is not looked at: with all fields empty the whole archive is counted.</source>
            <translation>Yang kosong tidak dibatasi: jika semua kosong, seluruh arsip dihitung.</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Ruang</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rak</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Boks</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Mulai</translation>
        </message>
        <message>
            <source>Begin a stock-take</source>
            <translation>Mulai stok opname</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>Stok opname</translation>
        </message>
    </context>
    <context>
        <name>T</name>
        <message>
            <source>Something unexpected happened; no report was made.</source>
            <translation>Terjadi gangguan yang tidak terduga; laporan tidak dibuat.</translation>
        </message>
    </context>
    <context>
        <name>TimeBand</name>
        <message>
            <source>Pause...</source>
            <translation>Jeda...</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Lanjutkan</translation>
        </message>
        <message>
            <source>Times from the slip...</source>
            <translation>Waktu dari lembar...</translation>
        </message>
        <message>
            <source>Deviation...</source>
            <translation>Penyimpangan...</translation>
        </message>
        <message>
            <source>Reason of the pause</source>
            <translation>Alasan jeda</translation>
        </message>
        <message>
            <source>serving another applicant</source>
            <translation>melayani pemohon lain</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>telepon</translation>
        </message>
        <message>
            <source>called by the head</source>
            <translation>dipanggil pimpinan</translation>
        </message>
        <message>
            <source>break</source>
            <translation>istirahat</translation>
        </message>
        <message>
            <source>network trouble</source>
            <translation>gangguan jaringan</translation>
        </message>
        <message>
            <source>Stop the clock</source>
            <translation>Hentikan jam</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Pause, because of</source>
            <translation>Jeda karena</translation>
        </message>
        <message>
            <source>Begin, from the slip</source>
            <translation>Mulai, dari lembar</translation>
        </message>
        <message>
            <source>End, from the slip</source>
            <translation>Selesai, dari lembar</translation>
        </message>
        <message>
            <source>Keep these times</source>
            <translation>Simpan waktu ini</translation>
        </message>
        <message>
            <source>This step on the slip: from</source>
            <translation>Langkah ini pada lembar: dari</translation>
        </message>
        <message>
            <source>to</source>
            <translation>sampai</translation>
        </message>
        <message>
            <source>The officer's clock stands.</source>
            <translation>Jam petugas berhenti.</translation>
        </message>
        <message>
            <source>Paused since %1.</source>
            <translation>Dijeda sejak %1.</translation>
        </message>
        <message>
            <source>Paused since %1: %2.</source>
            <translation>Dijeda sejak %1: %2.</translation>
        </message>
        <message>
            <source>The officer's clock stands: this time is not the officer's.</source>
            <translation>Jam petugas berhenti: waktu ini bukan waktu petugas.</translation>
        </message>
        <message>
            <source>The times of this step are those of slip %1.</source>
            <translation>Waktu langkah ini menurut lembar %1.</translation>
        </message>
        <message>
            <source>The computer's clock was set back: 0 minutes count until it has caught up.</source>
            <translation>Jam komputer dimundurkan: 0 menit dihitung sampai tersusul.</translation>
        </message>
        <message>
            <source>The officer's clock runs.</source>
            <translation>Jam petugas berjalan.</translation>
        </message>
        <message>
            <source>%1: no minutes count now.</source>
            <translation>%1: menit tidak dihitung.</translation>
        </message>
        <message>
            <source>Applicant: %1</source>
            <translation>Pemohon: %1</translation>
        </message>
        <message>
            <source>SPSE down: %1</source>
            <translation>SPSE gangguan: %1</translation>
        </message>
        <message>
            <source>Pick-up: %1</source>
            <translation>Pengambilan: %1</translation>
        </message>
        <message>
            <source>Not the officer's time:  %1</source>
            <translation>Bukan waktu petugas:  %1</translation>
        </message>
        <message>
            <source>Read the deviations</source>
            <translation>Baca penyimpangan</translation>
        </message>
        <message>
            <source>Step %1 passed its standard of %2 minutes. Why?</source>
            <translation>Langkah %1 melewati mutu baku %2 menit. Mengapa?</translation>
        </message>
        <message>
            <source>Say why you pause.</source>
            <translation>Tuliskan alasan jeda.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Jeda</translation>
        </message>
        <message>
            <source>Explain the deviation</source>
            <translation>Jelaskan penyimpangan</translation>
        </message>
        <message>
            <source>The deviation is in the register: %1.</source>
            <translation>Penyimpangan tercatat: %1.</translation>
        </message>
        <message>
            <source>Times from the slip</source>
            <translation>Waktu dari lembar</translation>
        </message>
        <message>
            <source>The times of the slip are kept; the entry's own time stands beside them.</source>
            <translation>Waktu dari lembar tersimpan; waktu pencatatannya tetap tercantum.</translation>
        </message>
        <message>
            <source>Record the deviation</source>
            <translation>Catat penyimpangan</translation>
        </message>
    </context>
    <context>
        <name>ToldPanel</name>
        <message>
            <source>Copy the text</source>
            <translation>Salin teks</translation>
        </message>
        <message>
            <source>Tell the applicant</source>
            <translation>Pemberitahuan kepada pemohon</translation>
        </message>
        <message>
            <source>Who was told</source>
            <translation>Yang diberi tahu</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Langsung</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>Surat</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cara</translation>
        </message>
        <message>
            <source>Request %1 has been examined. The notice can be fetched at the counter.</source>
            <translation>Permohonan %1 sudah diperiksa. Surat pemberitahuannya dapat diambil di loket.</translation>
        </message>
        <message>
            <source>Request %1 is not complete yet: %2.</source>
            <translation>Permohonan %1 belum lengkap: %2.</translation>
        </message>
        <message>
            <source>Not yet: write down who was told.</source>
            <translation>Belum bisa: tuliskan siapa yang diberi tahu.</translation>
        </message>
        <message>
            <source>Not yet: choose how the applicant was told.</source>
            <translation>Belum bisa: pilih cara pemohon diberi tahu.</translation>
        </message>
    </context>
    <context>
        <name>ValidationPanel</name>
        <message>
            <source>Compare with another account of the register</source>
            <translation>Bandingkan dengan akun lain dalam register</translation>
        </message>
        <message>
            <source>Compare with another account of the register (F7)</source>
            <translation>Bandingkan dengan akun lain dalam register (F7)</translation>
        </message>
        <message>
            <source>Another account…</source>
            <translation>Akun lain…</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Kebenaran</translation>
        </message>
        <message>
            <source>First registration beside the request</source>
            <translation>Registrasi awal di samping permohonan</translation>
        </message>
        <message>
            <source>Compare with another account</source>
            <translation>Bandingkan dengan akun lain</translation>
        </message>
        <message>
            <source>Compare again with the register</source>
            <translation>Bandingkan lagi dengan register</translation>
        </message>
        <message>
            <source>Down looks at the next field; S, B, T decide; F6 shows the first registration.</source>
            <translation>Panah bawah: data berikutnya; S, B, T memutuskan; F6 menampilkan registrasi awal.</translation>
        </message>
        <message>
            <source>Look into the register</source>
            <translation>Lihat register</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Bandingkan</translation>
        </message>
        <message>
            <source>Compare  ·  %1 of %2 looked at</source>
            <translation>Bandingkan  ·  %1 dari %2 sudah dilihat</translation>
        </message>
        <message>
            <source>No request is open.</source>
            <translation>Tidak ada permohonan yang terbuka.</translation>
        </message>
        <message>
            <source>Search the register</source>
            <translation>Cari dalam register</translation>
        </message>
        <message>
            <source>Compare with the register</source>
            <translation>Bandingkan dengan register</translation>
        </message>
        <message>
            <source>The applicant is not linked to an account of the register yet.</source>
            <translation>Pemohon belum dihubungkan dengan akun dalam register.</translation>
        </message>
        <message>
            <source>First registration</source>
            <translation>Registrasi awal</translation>
        </message>
        <message>
            <source>First registration of %1</source>
            <translation>Registrasi awal %1</translation>
        </message>
        <message>
            <source>No scan of the first registration is kept, and no place of the paper.</source>
            <translation>Pindaian registrasi awal tidak tersimpan, dan letak berkasnya tidak tercatat.</translation>
        </message>
        <message>
            <source>No scan of the first registration is kept. The paper lies at: %1</source>
            <translation>Pindaian registrasi awal tidak tersimpan. Berkasnya ada di: %1</translation>
        </message>
    </context>
    <context>
        <name>VerdictPanel</name>
        <message>
            <source>Who is responsible</source>
            <translation>Siapa yang berwenang</translation>
        </message>
        <message>
            <source>Note on the decision</source>
            <translation>Catatan keputusan</translation>
        </message>
        <message>
            <source>Close without deciding</source>
            <translation>Tutup tanpa memutuskan</translation>
        </message>
        <message>
            <source>Close without deciding (Esc)</source>
            <translation>Tutup tanpa memutuskan (Esc)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Putuskan</translation>
        </message>
        <message>
            <source>Tick at least one reason.</source>
            <translation>Centang paling sedikit satu alasan.</translation>
        </message>
        <message>
            <source>Say who is responsible.</source>
            <translation>Sebutkan siapa yang berwenang.</translation>
        </message>
        <message>
            <source>The note needs %1 more letter(s).</source>
            <translation>Catatan masih kurang %1 huruf.</translation>
        </message>
    </context>
    <context>
        <name>WaitingPanel</name>
        <message>
            <source>STILL MISSING</source>
            <translation>MASIH KURANG</translation>
        </message>
        <message>
            <source>A deadline for the missing papers</source>
            <translation>Batas waktu kelengkapan</translation>
        </message>
        <message>
            <source>The SOP sets no deadline. After it nothing happens by itself: a person decides.</source>
            <translation>SOP tidak menetapkan batas waktu. Setelah lewat tidak ada yang terjadi dengan sendirinya: petugas yang memutuskan.</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Batas waktu</translation>
        </message>
        <message>
            <source>Last day for the missing papers</source>
            <translation>Hari terakhir kelengkapan</translation>
        </message>
        <message>
            <source>Set the deadline</source>
            <translation>Tetapkan batas waktu</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Tetapkan</translation>
        </message>
        <message>
            <source>Waiting for the applicant</source>
            <translation>Menunggu pemohon</translation>
        </message>
        <message>
            <source>Waiting for the applicant since %1</source>
            <translation>Menunggu pemohon sejak %1</translation>
        </message>
        <message>
            <source>Waiting for the applicant since %1 (%2 days)</source>
            <translation>Menunggu pemohon sejak %1 (%2 hari)</translation>
        </message>
        <message>
            <source>Nothing is noted as missing.</source>
            <translation>Tidak ada kekurangan yang tercatat.</translation>
        </message>
        <message>
            <source>Nobody has been told yet.</source>
            <translation>Belum ada yang diberi tahu.</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>secara langsung</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>lewat telepon</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>lewat surat</translation>
        </message>
        <message>
            <source>by WhatsApp</source>
            <translation>lewat WhatsApp</translation>
        </message>
        <message>
            <source>%1 was told %2 on %3 by letter no. %4 (notice no. %5).</source>
            <translation>%1 diberi tahu %2 pada %3 dengan surat nomor %4 (pemberitahuan ke-%5).</translation>
        </message>
        <message>
            <source>▲ It ended on %1. What follows is a person's decision.</source>
            <translation>▲ Berakhir pada %1. Kelanjutannya diputuskan oleh petugas.</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Sampai %1</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>Tidak ditetapkan.</translation>
        </message>
    </context>
    <context>
        <name>Workplace</name>
        <message>
            <source>Start</source>
            <translation>Mulai</translation>
        </message>
        <message>
            <source>The program ended before these letters were printed, their passwords are gone: agenda %1. Reset them again.</source>
            <translation>Program berhenti sebelum surat ini dicetak, kata sandinya hilang: agenda %1. Lakukan reset ulang.</translation>
        </message>
        <message>
            <source>Sign of life</source>
            <translation>Tanda hidup</translation>
        </message>
        <message>
            <source>Read the last check</source>
            <translation>Membaca pemeriksaan terakhir</translation>
        </message>
        <message>
            <source>Full check: %1</source>
            <translation>Pemeriksaan penuh: %1</translation>
        </message>
        <message>
            <source>Never checked in full</source>
            <translation>Belum pernah diperiksa penuh</translation>
        </message>
        <message>
            <source>Prints of the office ...</source>
            <translation>Cetakan kantor ...</translation>
        </message>
        <message>
            <source>Is this letter ours? ...</source>
            <translation>Apakah surat ini milik kami? ...</translation>
        </message>
        <message>
            <source>%1 scanned pages have not been filed yet. Open "Scan" (Ctrl+Shift+S) to go on.</source>
            <translation>%1 halaman pindaian belum diarsipkan. Buka "Pindai" (Ctrl+Shift+S) untuk melanjutkan.</translation>
        </message>
        <message>
            <source>Count the loans</source>
            <translation>Hitung peminjaman</translation>
        </message>
        <message>
            <source>overdue loans</source>
            <translation>peminjaman terlambat</translation>
        </message>
        <message>
            <source>The stick %1 is plugged in. Its papers can be chosen under "Scan" (Ctrl+Shift+S).</source>
            <translation>Stik %1 terpasang. Berkasnya dapat dipilih di "Pindai" (Ctrl+Shift+S).</translation>
        </message>
    </context>
    <context>
        <name>accountstory</name>
        <message>
            <source>%1 became %2</source>
            <translation>%1 menjadi %2</translation>
        </message>
        <message>
            <source>%1 %2 was taken out</source>
            <translation>%1 %2 dihapus</translation>
        </message>
        <message>
            <source>%1 became %2 (before: %3)</source>
            <translation>%1 menjadi %2 (semula: %3)</translation>
        </message>
        <message>
            <source>nothing in the data</source>
            <translation>tidak ada data yang berubah</translation>
        </message>
        <message>
            <source> from the file %1</source>
            <translation> dari berkas %1</translation>
        </message>
        <message>
            <source> by request %1</source>
            <translation> berdasarkan permohonan %1</translation>
        </message>
        <message>
            <source> because: %1</source>
            <translation> karena: %1</translation>
        </message>
        <message>
            <source>On %1 the account was entered by %2%3.</source>
            <translation>Pada %1 akun dicatat oleh %2%3.</translation>
        </message>
        <message>
            <source>On %1: %2. Changed by %3%4.</source>
            <translation>Pada %1: %2. Diubah oleh %3%4.</translation>
        </message>
        <message>
            <source>%1 was told on %2.</source>
            <translation>%1 diberi tahu pada %2.</translation>
        </message>
    </context>
    <context>
        <name>archivedesk</name>
        <message>
            <source>electronic only</source>
            <translation>elektronik saja</translation>
        </message>
        <message>
            <source>room %1, rack %2, box %3, folder %4</source>
            <translation>ruang %1, rak %2, boks %3, folder %4</translation>
        </message>
        <message>
            <source>Request of %1, agenda %2, %3</source>
            <translation>Permohonan %1, agenda %2, %3</translation>
        </message>
        <message>
            <source>Say where the paper lies (room, box and folder), or choose "electronic only".</source>
            <translation>Isi tempat berkas (ruang, boks, dan folder), atau pilih "elektronik saja".</translation>
        </message>
        <message>
            <source>The classification is missing.</source>
            <translation>Kode klasifikasi belum diisi.</translation>
        </message>
        <message>
            <source>not yet set</source>
            <translation>belum ditetapkan</translation>
        </message>
        <message>
            <source>restricted</source>
            <translation>terbatas</translation>
        </message>
    </context>
    <context>
        <name>archiverights</name>
        <message>
            <source>An auditor reads and changes nothing.</source>
            <translation>Auditor hanya membaca dan tidak mengubah apa pun.</translation>
        </message>
        <message>
            <source>This is for the archivist or the head.</source>
            <translation>Ini wewenang arsiparis atau kepala.</translation>
        </message>
        <message>
            <source>Only the head lifts a hold.</source>
            <translation>Hanya kepala yang mencabut penahanan.</translation>
        </message>
        <message>
            <source>Only the head of the unit approves a list.</source>
            <translation>Hanya kepala unit yang menyetujui usul.</translation>
        </message>
        <message>
            <source>Only an administrator carries a destruction out.</source>
            <translation>Hanya administrator yang melaksanakan pemusnahan.</translation>
        </message>
    </context>
    <context>
        <name>archiving</name>
        <message>
            <source>audit</source>
            <translation>pemeriksaan</translation>
        </message>
        <message>
            <source>found</source>
            <translation>ditemukan</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>hilang</translation>
        </message>
        <message>
            <source>in the wrong place</source>
            <translation>salah tempat</translation>
        </message>
        <message>
            <source>unknown code</source>
            <translation>kode tidak dikenal</translation>
        </message>
        <message>
            <source>on loan</source>
            <translation>dipinjam</translation>
        </message>
        <message>
            <source>noted as lent, but here</source>
            <translation>tercatat dipinjam, tetapi ada</translation>
        </message>
        <message>
            <source>has no place yet</source>
            <translation>belum punya tempat</translation>
        </message>
        <message>
            <source>legal case</source>
            <translation>perkara hukum</translation>
        </message>
        <message>
            <source>other reason</source>
            <translation>alasan lain</translation>
        </message>
    </context>
    <context>
        <name>audit</name>
        <message>
            <source>office %1</source>
            <translation>kantor %1</translation>
        </message>
        <message>
            <source>operator %1</source>
            <translation>petugas %1</translation>
        </message>
        <message>
            <source>request %1</source>
            <translation>permohonan %1</translation>
        </message>
        <message>
            <source>account %1</source>
            <translation>akun %1</translation>
        </message>
        <message>
            <source>Pokja %1</source>
            <translation>Pokja %1</translation>
        </message>
        <message>
            <source>import %1</source>
            <translation>impor %1</translation>
        </message>
        <message>
            <source>settings %1</source>
            <translation>pengaturan %1</translation>
        </message>
        <message>
            <source>SOP %1</source>
            <translation>SOP %1</translation>
        </message>
        <message>
            <source>calendar %1</source>
            <translation>kalender %1</translation>
        </message>
        <message>
            <source>slips %1</source>
            <translation>lembar susulan %1</translation>
        </message>
        <message>
            <source>reserved number %1</source>
            <translation>nomor cadangan %1</translation>
        </message>
        <message>
            <source>letter text %1</source>
            <translation>naskah surat %1</translation>
        </message>
        <message>
            <source>quality draw %1</source>
            <translation>uji petik %1</translation>
        </message>
        <message>
            <source>archive place %1</source>
            <translation>tempat arsip %1</translation>
        </message>
        <message>
            <source>archive schedule %1</source>
            <translation>jadwal retensi %1</translation>
        </message>
        <message>
            <source>stock-take %1</source>
            <translation>stok opname %1</translation>
        </message>
        <message>
            <source>disposal %1</source>
            <translation>usul musnah atau pindah %1</translation>
        </message>
        <message>
            <source>breach %1</source>
            <translation>insiden %1</translation>
        </message>
        <message>
            <source>arrival %1</source>
            <translation>berkas masuk %1</translation>
        </message>
        <message>
            <source>unknown record %1</source>
            <translation>catatan tak dikenal %1</translation>
        </message>
        <message>
            <source>%1: changed outside of Loket</source>
            <translation>%1: diubah di luar Loket</translation>
        </message>
        <message>
            <source>%1: has no entry in the trail</source>
            <translation>%1: tidak punya catatan di jejak audit</translation>
        </message>
        <message>
            <source>entry %1 of the trail: an entry before it is missing</source>
            <translation>catatan jejak %1: catatan sebelumnya hilang</translation>
        </message>
        <message>
            <source>entry %1 of the trail: does not follow the entry before</source>
            <translation>catatan jejak %1: tidak bersambung dengan catatan sebelumnya</translation>
        </message>
        <message>
            <source>entry %1 of the trail: was changed</source>
            <translation>catatan jejak %1: telah diubah</translation>
        </message>
        <message>
            <source>entry %1 of the trail: its text was changed</source>
            <translation>catatan jejak %1: teksnya telah diubah</translation>
        </message>
        <message>
            <source>entry %1 of the trail: the last one; entries were cut off or added behind it</source>
            <translation>catatan jejak %1: yang terakhir; catatan sesudahnya dipotong atau ditambahkan</translation>
        </message>
        <message>
            <source>entry %1 of the trail: there are texts that belong to no entry</source>
            <translation>catatan jejak %1: ada teks yang bukan milik catatan mana pun</translation>
        </message>
        <message>
            <source>agenda numbers of %1: gap or double</source>
            <translation>nomor agenda %1: ada yang terlewat atau ganda</translation>
        </message>
        <message>
            <source>slip numbers of %1: gap or double</source>
            <translation>nomor lembar susulan %1: ada yang terlewat atau ganda</translation>
        </message>
        <message>
            <source>letter numbers of %1: gap or double</source>
            <translation>nomor surat %1: ada yang terlewat atau ganda</translation>
        </message>
    </context>
    <context>
        <name>backup</name>
        <message>
            <source>%1 holds an export, not a backup. Choose another folder.</source>
            <translation>%1 berisi hasil ekspor, bukan cadangan. Pilih folder lain.</translation>
        </message>
        <message>
            <source>The backup in %1 is encrypted. Give its pass phrase.</source>
            <translation>Cadangan di %1 dienkripsi. Berikan frasa sandinya.</translation>
        </message>
        <message>
            <source>The backup in %1 is not encrypted. Choose another folder for an encrypted one.</source>
            <translation>Cadangan di %1 tidak dienkripsi. Pilih folder lain untuk cadangan yang dienkripsi.</translation>
        </message>
        <message>
            <source>The backup does not count what the database holds. It was not made.</source>
            <translation>Jumlah dalam cadangan tidak sama dengan isi basis data. Cadangan tidak dibuat.</translation>
        </message>
        <message>
            <source>The backup does not hold together. It was not made.</source>
            <translation>Cadangan tidak utuh. Cadangan tidak dibuat.</translation>
        </message>
        <message>
            <source>The backup in %1 reads back other than it was written: the disk or stick is bad. Use another one.</source>
            <translation>Cadangan di %1 terbaca lain daripada yang ditulis: diska atau stik rusak. Gunakan yang lain.</translation>
        </message>
        <message>
            <source>This database is empty: there is nothing to back up.</source>
            <translation>Basis data ini kosong: tidak ada yang dicadangkan.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more.</source>
            <translation>
                <numerusform>dan %n lagi.</numerusform>
            </translation>
        </message>
        <message>
            <source>The backup is damaged and was not restored: %1</source>
            <translation>Cadangan rusak dan tidak dipulihkan: %1</translation>
        </message>
        <message>
            <source>%1 holds no backup. Choose the folder that a backup made.</source>
            <translation>%1 tidak berisi cadangan. Pilih folder yang dibuat oleh pencadangan.</translation>
        </message>
        <message>
            <source>This backup was made by a newer Loket. Install the newer Loket here.</source>
            <translation>Cadangan ini dibuat oleh Loket yang lebih baru. Pasang Loket yang lebih baru di sini.</translation>
        </message>
        <message>
            <source>The restored database does not count what the backup holds. It was not restored.</source>
            <translation>Jumlah dalam basis data yang dipulihkan tidak sama dengan isi cadangan. Tidak ada yang dipulihkan.</translation>
        </message>
        <message>
            <source>An office works in this database already. Restore into an empty one.</source>
            <translation>Sudah ada kantor yang bekerja di basis data ini. Pulihkan ke basis data yang kosong.</translation>
        </message>
        <message>
            <source>The restored database does not hold together. It was not restored.</source>
            <translation>Basis data yang dipulihkan tidak utuh. Tidak ada yang dipulihkan.</translation>
        </message>
        <message>
            <source>This database was made by a newer Loket. Install the newer Loket here.</source>
            <translation>Basis data ini dibuat oleh Loket yang lebih baru. Pasang Loket yang lebih baru di sini.</translation>
        </message>
        <message>
            <source>%1 is at work at %2. Everybody else closes Loket before a backup is restored.</source>
            <translation>%1 sedang bekerja di %2. Semua yang lain menutup Loket sebelum cadangan dipulihkan.</translation>
        </message>
        <message>
            <source>Somebody worked on while the present state was backed up. Nothing was changed; try again when nobody works.</source>
            <translation>Ada yang masih bekerja ketika keadaan sekarang dicadangkan. Tidak ada yang diubah; coba lagi saat tidak ada yang bekerja.</translation>
        </message>
        <message>
            <source>Backup of %1; what was there before ended at %2 and is kept as a backup</source>
            <translation>Cadangan %1; keadaan sebelumnya berakhir pada %2 dan disimpan sebagai cadangan</translation>
        </message>
        <message>
            <source>%1 is left over of an older database. Move it away first.</source>
            <translation>%1 adalah sisa basis data lama. Pindahkan dahulu.</translation>
        </message>
        <message>
            <source>The backup of the present state is damaged. Nothing was restored.</source>
            <translation>Cadangan keadaan sekarang rusak. Tidak ada yang dipulihkan.</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 rusak.</translation>
        </message>
    </context>
    <context>
        <name>backupplaces</name>
        <message>
            <source>%1: never</source>
            <translation>%1: belum pernah</translation>
        </message>
        <message>
            <source>%1: today</source>
            <translation>%1: hari ini</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n days</source>
            <translation>
                <numerusform>%1: %n hari</numerusform>
            </translation>
        </message>
        <message>
            <source>Stick A</source>
            <translation>Stik A</translation>
        </message>
        <message>
            <source>Stick B</source>
            <translation>Stik B</translation>
        </message>
        <message>
            <source>No backup is set up</source>
            <translation>Cadangan belum diatur</translation>
        </message>
        <message>
            <source>Backup: %1</source>
            <translation>Cadangan: %1</translation>
        </message>
    </context>
    <context>
        <name>bag</name>
        <message>
            <source>Line %1 of the manifest is none.</source>
            <translation>Baris %1 manifes bukan baris manifes.</translation>
        </message>
        <message>
            <source>%1 is in the manifest twice.</source>
            <translation>%1 tercantum dua kali dalam manifes.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 hilang.</translation>
        </message>
        <message>
            <source>%1 is one too many: it is in no list.</source>
            <translation>%1 berlebih: tidak tercantum dalam daftar mana pun.</translation>
        </message>
        <message>
            <source>%1 is only a link.</source>
            <translation>%1 hanya sebuah tautan.</translation>
        </message>
        <message>
            <source>%1 was changed or damaged.</source>
            <translation>%1 berubah atau rusak.</translation>
        </message>
        <message>
            <source>The bag says %1 bytes.files, and holds %2: it is cut short or was added to.</source>
            <translation>Bag menyatakan %1 bita.berkas, tetapi berisi %2: terpotong atau ditambah.</translation>
        </message>
        <message>
            <source>%1 is not there. Look whether the stick is plugged in.</source>
            <translation>%1 tidak ada. Periksa apakah stik sudah terpasang.</translation>
        </message>
        <message>
            <source>%1 is no bag: it has no bagit.txt. Choose the folder that a backup or an export made.</source>
            <translation>%1 bukan bag: tidak ada bagit.txt di dalamnya. Pilih folder yang dibuat oleh pencadangan atau ekspor.</translation>
        </message>
        <message>
            <source>%1 holds other things. Choose an empty folder.</source>
            <translation>%1 berisi hal lain. Pilih folder yang kosong.</translation>
        </message>
        <message>
            <source>%1 reads back other than it was written: the disk or stick is bad. Use another one.</source>
            <translation>%1 terbaca lain daripada yang ditulis: diska atau stik rusak. Gunakan yang lain.</translation>
        </message>
        <message>
            <source>The last backup in %1 was cut off at its end. Plug it in so that it may be written, and try again: Loket brings it to its end.</source>
            <translation>Cadangan terakhir di %1 terputus pada akhirnya. Pasang agar dapat ditulis lalu coba lagi: Loket akan menyelesaikannya.</translation>
        </message>
        <message>
            <source>%1 is there already. Choose a new folder.</source>
            <translation>%1 sudah ada. Pilih folder baru.</translation>
        </message>
        <message>
            <source>%1 is in the backup's folder and in none of its lists. Take it away from there and back up again.</source>
            <translation>%1 ada di folder cadangan tetapi tidak tercatat di daftarnya. Pindahkan dari sana, lalu cadangkan lagi.</translation>
        </message>
        <message>
            <source>%1 is damaged: the last backup in this folder cannot be brought to its end. Back up into another folder.</source>
            <translation>%1 rusak: cadangan terakhir di folder ini tidak dapat diselesaikan. Cadangkan ke folder lain.</translation>
        </message>
    </context>
    <context>
        <name>calendardesk</name>
        <message>
            <source>Only an administrator changes the calendar.</source>
            <translation>Hanya administrator yang mengubah kalender.</translation>
        </message>
        <message>
            <source>Say from which day on the calendar is valid.</source>
            <translation>Tentukan sejak tanggal berapa kalender berlaku.</translation>
        </message>
        <message>
            <source>Write down why the calendar is changed, the decree's number for example.</source>
            <translation>Tuliskan alasan perubahan kalender, misalnya nomor keputusan.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang berubah.</translation>
        </message>
        <message>
            <source>valid from %1: %2</source>
            <translation>berlaku sejak %1: %2</translation>
        </message>
        <message>
            <source>Only the head or an administrator has minutes counted anew.</source>
            <translation>Hanya kepala atau administrator yang menghitung ulang menit.</translation>
        </message>
        <message>
            <source>Give the reason in at least ten letters.</source>
            <translation>Tuliskan alasan paling sedikit sepuluh huruf.</translation>
        </message>
        <message>
            <source>%1 minutes before, %2 now – %3</source>
            <translation>semula %1 menit, kini %2 menit – %3</translation>
        </message>
    </context>
    <context>
        <name>checklist</name>
        <message>
            <source>The checklist is empty. Ask the keeper to check the SOP.</source>
            <translation>Daftar kelengkapan kosong. Minta pengelola memeriksa data SOP.</translation>
        </message>
        <message>
            <source>"%1" has not been checked yet.</source>
            <translation>"%1" belum diperiksa.</translation>
        </message>
        <message>
            <source>The note on "%1" says nothing. Write it out or leave it empty.</source>
            <translation>Catatan pada "%1" tidak berisi keterangan. Tuliskan keterangannya atau kosongkan.</translation>
        </message>
        <message>
            <source>"%1" needs a reason. Choose one from the list.</source>
            <translation>"%1" memerlukan alasan. Pilih dari daftar.</translation>
        </message>
        <message>
            <source>Reason %1 speaks of another paper than "%2". Choose one that fits.</source>
            <translation>Alasan %1 bukan untuk "%2". Pilih alasan yang sesuai.</translation>
        </message>
        <message>
            <source>Reason %1 says that "%2" is not there at all. Choose one that fits.</source>
            <translation>Alasan %1 berarti "%2" tidak ada sama sekali. Pilih alasan yang sesuai.</translation>
        </message>
        <message>
            <source>"%2" is not there at all, but reason %1 says what is wrong in it. Choose one that fits.</source>
            <translation>"%2" tidak ada, sedangkan alasan %1 menyebut kekurangan di dalamnya. Pilih alasan yang sesuai.</translation>
        </message>
        <message>
            <source>Not complete yet: %1.</source>
            <translation>Belum lengkap: %1.</translation>
        </message>
        <message>
            <source>Every required paper is complete, so there is nothing to ask for.</source>
            <translation>Semua berkas wajib sudah lengkap, sehingga tidak ada yang perlu diminta.</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>belum diperiksa</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>lengkap</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>tidak lengkap</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>tidak ada</translation>
        </message>
    </context>
    <context>
        <name>comparison</name>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Pangkat/golongan</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Jabatan</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Surel</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja Pemilihan</translation>
        </message>
        <message>
            <source>SK number</source>
            <translation>Nomor SK</translation>
        </message>
        <message>
            <source>SK date</source>
            <translation>Tanggal SK</translation>
        </message>
        <message>
            <source>SK valid until</source>
            <translation>SK berlaku sampai</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>sesuai</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>berbeda</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>tidak ada</translation>
        </message>
        <message>
            <source>%1 row(s) are not in the comparison: %2.</source>
            <translation>%1 baris tidak ada dalam perbandingan: %2.</translation>
        </message>
        <message>
            <source>%1 row(s) not looked at yet: %2.</source>
            <translation>%1 baris belum dilihat: %2.</translation>
        </message>
        <message>
            <source>%1 row(s) agree with no reference and are not decided: %2.</source>
            <translation>%1 baris tidak sesuai dengan rujukan mana pun dan belum diputuskan: %2.</translation>
        </message>
        <message>
            <source>%1 row(s) were decided to differ, so the request is not valid: %2.</source>
            <translation>%1 baris diputuskan berbeda, sehingga permohonan tidak valid: %2.</translation>
        </message>
        <message>
            <source>%1 row(s) differ and need a note: %2.</source>
            <translation>%1 baris berbeda dan memerlukan catatan: %2.</translation>
        </message>
    </context>
    <context>
        <name>conflictfields</name>
        <message>
            <source>not decided</source>
            <translation>belum diputuskan</translation>
        </message>
        <message>
            <source>%1: decision</source>
            <translation>%1: keputusan</translation>
        </message>
        <message>
            <source>%1: note</source>
            <translation>%1: catatan</translation>
        </message>
    </context>
    <context>
        <name>databaseprobe</name>
        <message>
            <source>A newer Loket made this database. Install the newer Loket here.</source>
            <translation>Basis data ini dibuat oleh Loket yang lebih baru. Pasang Loket yang lebih baru di sini.</translation>
        </message>
    </context>
    <context>
        <name>db</name>
        <message>
            <source>Another program is holding the database. Nothing was changed; try again in a moment.</source>
            <translation>Program lain sedang memakai basis data. Tidak ada yang berubah; coba lagi sebentar lagi.</translation>
        </message>
        <message>
            <source>The database cannot be written: the folder or the file is read-only. Nothing was changed.</source>
            <translation>Basis data tidak dapat ditulis: folder atau berkasnya hanya dapat dibaca. Tidak ada yang berubah.</translation>
        </message>
        <message>
            <source>The disk reports a read or write fault. Nothing was changed; stop working and call the administrator.</source>
            <translation>Diska melaporkan kesalahan baca atau tulis. Tidak ada yang berubah; hentikan pekerjaan dan hubungi administrator.</translation>
        </message>
        <message>
            <source>The database file is damaged. Restore the last backup.</source>
            <translation>Berkas basis data rusak. Pulihkan cadangan terakhir.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed; free some space and try again.</source>
            <translation>Diska penuh. Tidak ada yang berubah; kosongkan ruang lalu coba lagi.</translation>
        </message>
        <message>
            <source>The database file cannot be opened. Check that the folder exists and may be written.</source>
            <translation>Berkas basis data tidak dapat dibuka. Pastikan foldernya ada dan boleh ditulis.</translation>
        </message>
        <message>
            <source>This file is not a Loket database. Choose another file or restore a backup.</source>
            <translation>Berkas ini bukan basis data Loket. Pilih berkas lain atau pulihkan cadangan.</translation>
        </message>
        <message>
            <source>The database server refused the user name or the password.</source>
            <translation>Server basis data menolak nama pengguna atau kata sandi.</translation>
        </message>
        <message>
            <source>The database server has no free connection. Try again in a moment.</source>
            <translation>Server basis data tidak memiliki sambungan kosong. Coba lagi sebentar lagi.</translation>
        </message>
        <message>
            <source>The database server is out of space or memory. Nothing was changed; call the administrator.</source>
            <translation>Ruang atau memori server basis data habis. Tidak ada yang berubah; hubungi administrator.</translation>
        </message>
        <message>
            <source>The database user lacks a right for this. Nothing was changed; call the administrator.</source>
            <translation>Pengguna basis data tidak berhak melakukan ini. Tidak ada yang berubah; hubungi administrator.</translation>
        </message>
        <message>
            <source>The database server took too long. Nothing was changed; try again.</source>
            <translation>Server basis data terlalu lama menjawab. Tidak ada yang berubah; coba lagi.</translation>
        </message>
        <message>
            <source>The database %1 is not there. Nothing was made in its place: bring the disk back or restore a backup.</source>
            <translation>Basis data %1 tidak ditemukan. Tidak dibuatkan gantinya: pasang kembali diskanya atau pulihkan cadangan.</translation>
        </message>
        <message>
            <source>The database %1 is empty. Restore the last backup.</source>
            <translation>Basis data %1 kosong. Pulihkan cadangan terakhir.</translation>
        </message>
        <message>
            <source>The database %1 lies on a network share, where it would be damaged. Put it on this computer's own disk, or use PostgreSQL for several desks.</source>
            <translation>Basis data %1 berada di folder jaringan dan dapat rusak di sana. Pindahkan ke diska komputer ini, atau gunakan PostgreSQL untuk beberapa meja.</translation>
        </message>
        <message>
            <source>The database server does not answer. Check the network, the address and the password.</source>
            <translation>Server basis data tidak menjawab. Periksa jaringan, alamat, dan kata sandinya.</translation>
        </message>
        <message>
            <source>The connection to the database server was lost. Nothing was changed; try again.</source>
            <translation>Sambungan ke server basis data terputus. Tidak ada yang berubah; coba lagi.</translation>
        </message>
        <message>
            <source>The database did not answer as expected. Nothing was changed.</source>
            <translation>Basis data tidak menjawab sebagaimana mestinya. Tidak ada yang berubah.</translation>
        </message>
        <message>
            <source>Write the database as sqlite:FILE or postgresql://USER@HOST:PORT/NAME.</source>
            <translation>Tulis basis data sebagai sqlite:BERKAS atau postgresql://PENGGUNA@HOST:PORT/NAMA.</translation>
        </message>
        <message>
            <source>This database was made by a newer Loket. Install the newer Loket on this computer.</source>
            <translation>Basis data ini dibuat oleh Loket yang lebih baru. Pasang Loket yang lebih baru di komputer ini.</translation>
        </message>
        <message>
            <source>This operator was changed meanwhile. Look at it again.</source>
            <translation>Data petugas ini berubah sementara itu. Periksa kembali.</translation>
        </message>
        <message>
            <source>Another desk has changed this account. It is shown as it is now.</source>
            <translation>Meja lain sudah mengubah akun ini. Yang tampil sekarang adalah keadaan terakhir.</translation>
        </message>
        <message>
            <source>Another desk has changed this request. It is shown as it is now.</source>
            <translation>Meja lain sudah mengubah permohonan ini. Yang tampil sekarang adalah keadaan terakhir.</translation>
        </message>
        <message>
            <source>Another desk has changed this entry meanwhile. Look at it again.</source>
            <translation>Meja lain sudah mengubah catatan ini. Lihat kembali.</translation>
        </message>
    </context>
    <context>
        <name>decree</name>
        <message>
            <source>The number of the SK is missing.</source>
            <translation>Nomor SK belum diisi.</translation>
        </message>
        <message>
            <source>The date of the SK is missing.</source>
            <translation>Tanggal SK belum diisi.</translation>
        </message>
        <message>
            <source>The date on which the SK must be in force is missing.</source>
            <translation>Tanggal acuan masa berlaku SK belum diisi.</translation>
        </message>
        <message>
            <source>The SK ends on %1, before its own date %2. Compare both dates with the paper.</source>
            <translation>SK berakhir pada %1, sebelum tanggal SK itu sendiri, %2. Cocokkan kedua tanggal dengan berkas.</translation>
        </message>
        <message>
            <source>The SK is not yet in force on %1; it is dated %2.</source>
            <translation>SK belum berlaku pada %1; SK bertanggal %2.</translation>
        </message>
        <message>
            <source>The SK is no longer in force on %1; it ended on %2.</source>
            <translation>SK sudah tidak berlaku pada %1; SK berakhir pada %2.</translation>
        </message>
        <message>
            <source>The SK is in force on %1; it states no end.</source>
            <translation>SK berlaku pada %1; batas akhir tidak disebut.</translation>
        </message>
        <message>
            <source>The SK is in force on %1, until %2.</source>
            <translation>SK berlaku pada %1, sampai dengan %2.</translation>
        </message>
    </context>
    <context>
        <name>deviation</name>
        <message>
            <source>Time</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Kelengkapan</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Output</translation>
        </message>
        <message>
            <source>not explained yet</source>
            <translation>belum dijelaskan</translation>
        </message>
        <message>
            <source>SPSE down</source>
            <translation>SPSE gangguan</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>Jaringan terputus</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Antrean</translation>
        </message>
        <message>
            <source>Complex case</source>
            <translation>Perkara rumit</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Terganggu</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Lainnya</translation>
        </message>
        <message>
            <source>Choose one of the six reasons.</source>
            <translation>Pilih salah satu dari enam sebab.</translation>
        </message>
        <message>
            <source>"Other" needs a note: write down why.</source>
            <translation>"Lainnya" memerlukan keterangan: tuliskan sebabnya.</translation>
        </message>
    </context>
    <context>
        <name>deviationdesk</name>
        <message>
            <source>Only an officer or the head explains deviations.</source>
            <translation>Hanya petugas atau kepala yang menjelaskan penyimpangan.</translation>
        </message>
        <message>
            <source>step %1, %2: %3</source>
            <translation>langkah %1, %2: %3</translation>
        </message>
        <message>
            <source>This deviation is in the register already.</source>
            <translation>Penyimpangan ini sudah tercatat.</translation>
        </message>
        <message>
            <source>This deviation is not in the register.</source>
            <translation>Penyimpangan ini tidak ada dalam register.</translation>
        </message>
        <message>
            <source>This deviation is explained already.</source>
            <translation>Penyimpangan ini sudah dijelaskan.</translation>
        </message>
        <message>
            <source>Deviations of time come from the clock alone.</source>
            <translation>Penyimpangan waktu hanya berasal dari jam kerja.</translation>
        </message>
        <message>
            <source>Choose the step of the SOP.</source>
            <translation>Pilih langkah SOP.</translation>
        </message>
        <message>
            <source>Write down what deviated.</source>
            <translation>Tuliskan apa yang menyimpang.</translation>
        </message>
    </context>
    <context>
        <name>disposal</name>
        <message>
            <source>electronic only</source>
            <translation>elektronik saja</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>ditarik</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>diusulkan</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>disetujui</translation>
        </message>
        <message>
            <source>minutes signed</source>
            <translation>berita acara dibuat</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>musnah</translation>
        </message>
        <message>
            <source>Approval by the head of the unit</source>
            <translation>Persetujuan kepala unit</translation>
        </message>
        <message>
            <source>Opinion of the appraisal panel</source>
            <translation>Pertimbangan panitia penilai</translation>
        </message>
        <message>
            <source>Decision of the Bupati</source>
            <translation>Penetapan Bupati</translation>
        </message>
        <message>
            <source>Approval by ANRI</source>
            <translation>Persetujuan ANRI</translation>
        </message>
        <message>
            <source>Minutes of the destruction</source>
            <translation>Berita acara pemusnahan</translation>
        </message>
        <message>
            <source>Another desk has gone on with this list. Look again.</source>
            <translation>Meja lain sudah melanjutkan usul ini. Lihat kembali.</translation>
        </message>
        <message>
            <source>The files are destroyed, but another desk still reads the database, so that what is left of them could not be cleared away yet. Finish it in a moment.</source>
            <translation>Berkas sudah dimusnahkan, tetapi meja lain masih membaca basis data sehingga sisanya belum dapat dibersihkan. Selesaikan sebentar lagi.</translation>
        </message>
        <message>
            <source>%1 still holds what was destroyed and could not be removed. Remove it by hand.</source>
            <translation>%1 masih memuat yang dimusnahkan dan tidak dapat dihapus. Hapus sendiri.</translation>
        </message>
        <message>
            <source>There is no file on this list any more.</source>
            <translation>Tidak ada lagi berkas pada usul ini.</translation>
        </message>
        <message>
            <source>Choose a place in the table.</source>
            <translation>Pilih tempat pada tabel.</translation>
        </message>
        <message>
            <source>The minutes are not written down yet.</source>
            <translation>Berita acara belum dicatat.</translation>
        </message>
        <message>
            <source>Write down the number of the document.</source>
            <translation>Catat nomor surat.</translation>
        </message>
        <message>
            <source>Write down the date of the document; it must not lie in the future.</source>
            <translation>Catat tanggal surat; tidak boleh sesudah hari ini.</translation>
        </message>
        <message>
            <source>The document is older than what it follows from (%1).</source>
            <translation>Tanggal surat lebih awal daripada dasarnya (%1).</translation>
        </message>
        <message>
            <source>%1 is on hold.</source>
            <translation>%1 sedang ditahan.</translation>
        </message>
        <message>
            <source>%1 is on loan.</source>
            <translation>%1 sedang dipinjam.</translation>
        </message>
        <message>
            <source>%1: the retention is not yet set.</source>
            <translation>%1: retensi belum ditetapkan.</translation>
        </message>
        <message>
            <source>%1 is kept until %2.</source>
            <translation>%1 disimpan sampai %2.</translation>
        </message>
        <message>
            <source>%1: its fate is "%2".</source>
            <translation>%1: nasib akhirnya "%2".</translation>
        </message>
        <message>
            <source>Request (%1), agenda %2, %3</source>
            <translation>Permohonan (%1), agenda %2, %3</translation>
        </message>
        <message>
            <source>Choose between 1 and %1 files.</source>
            <translation>Pilih antara 1 dan %1 berkas.</translation>
        </message>
        <message>
            <source>A file of the list is not archived.</source>
            <translation>Ada berkas yang belum diarsipkan.</translation>
        </message>
        <message>
            <source>%1 is on another list already.</source>
            <translation>%1 sudah ada pada usul lain.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n berkas</numerusform>
            </translation>
        </message>
        <message>
            <source>Write down why the file is taken off the list.</source>
            <translation>Catat alasan berkas dikeluarkan.</translation>
        </message>
        <message>
            <source>The minutes are signed: the list stays as it is.</source>
            <translation>Berita acara sudah dibuat: daftar tidak dapat diubah.</translation>
        </message>
        <message>
            <source>This file is not on the list.</source>
            <translation>Berkas ini tidak ada pada usul.</translation>
        </message>
        <message>
            <source>This list was withdrawn.</source>
            <translation>Usul ini sudah ditarik.</translation>
        </message>
        <message>
            <source>The files of this list are destroyed.</source>
            <translation>Berkas pada usul ini sudah dimusnahkan.</translation>
        </message>
        <message>
            <source>You proposed this list yourself: somebody else approves it.</source>
            <translation>Anda sendiri yang mengusulkan: orang lain yang menyetujui.</translation>
        </message>
        <message>
            <source>This list waits for no approval.</source>
            <translation>Usul ini tidak menunggu persetujuan.</translation>
        </message>
        <message>
            <source>The minutes need at least %1 witnesses.</source>
            <translation>Berita acara memerlukan sekurang-kurangnya %1 saksi.</translation>
        </message>
        <message>
            <source>Write down where and how the papers are destroyed.</source>
            <translation>Catat tempat dan cara pemusnahan.</translation>
        </message>
        <message>
            <source>Not all approvals are there yet.</source>
            <translation>Persetujuan belum lengkap.</translation>
        </message>
        <message>
            <source>Write down why the list is withdrawn.</source>
            <translation>Catat alasan usul ditarik.</translation>
        </message>
        <message>
            <source>This list has come to its end already.</source>
            <translation>Usul ini sudah berakhir.</translation>
        </message>
        <message>
            <source>%1 is not there any more.</source>
            <translation>%1 sudah tidak ada.</translation>
        </message>
        <message>
            <source>Nothing is destroyed before the minutes are signed.</source>
            <translation>Tidak ada yang dimusnahkan sebelum berita acara dibuat.</translation>
        </message>
        <message>
            <source>Type the number of the minutes, exactly as it stands there: %1</source>
            <translation>Ketik nomor berita acara persis seperti tertulis: %1</translation>
        </message>
        <message>
            <source>Minutes %1 of %2</source>
            <translation>Berita acara %1 tanggal %2</translation>
        </message>
        <message>
            <source>There is nothing left to clear away.</source>
            <translation>Tidak ada lagi yang perlu dibersihkan.</translation>
        </message>
        <message>
            <source>%1 is no list of destroyed files.</source>
            <translation>%1 bukan daftar berkas musnah.</translation>
        </message>
        <message>
            <source>destroyed before this backup was restored</source>
            <translation>dimusnahkan sebelum cadangan ini dipulihkan</translation>
        </message>
        <message>
            <source>proposed transfer</source>
            <translation>usul pindah</translation>
        </message>
        <message>
            <source>proposed destruction</source>
            <translation>usul musnah</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>sudah dipindahkan</translation>
        </message>
        <message>
            <source>Minutes of the transfer</source>
            <translation>Berita acara pemindahan</translation>
        </message>
        <message>
            <source>This loan is not overdue.</source>
            <translation>Peminjaman ini belum terlambat.</translation>
        </message>
        <message>
            <source>Write down which archive receives the files.</source>
            <translation>Isi unit kearsipan yang menerima berkas.</translation>
        </message>
        <message>
            <source>Write down who receives the files.</source>
            <translation>Isi nama penerima berkas.</translation>
        </message>
        <message>
            <source>Write down where the files are handed over.</source>
            <translation>Isi tempat serah terima berkas.</translation>
        </message>
        <message>
            <source>The files of this list are handed over.</source>
            <translation>Berkas dalam daftar ini sudah dipindahkan.</translation>
        </message>
        <message>
            <source>electronic only; handed over to %1</source>
            <translation>hanya elektronik; diserahkan kepada %1</translation>
        </message>
        <message>
            <source>Nothing is handed over before the minutes are signed.</source>
            <translation>Tidak ada yang dipindahkan sebelum berita acara ditandatangani.</translation>
        </message>
        <message>
            <source>%1 is active until %2.</source>
            <translation>%1 masih aktif sampai %2.</translation>
        </message>
        <message>
            <source>%1: its retention has ended already.</source>
            <translation>%1: masa retensinya sudah berakhir.</translation>
        </message>
        <message>
            <source>%1 was handed over already.</source>
            <translation>%1 sudah dipindahkan.</translation>
        </message>
    </context>
    <context>
        <name>dossier</name>
        <message>
            <source>The dossier could not be put together.</source>
            <translation>Berkas permohonan tidak dapat disusun.</translation>
        </message>
        <message>
            <source>Dossier of agenda %1</source>
            <translation>Berkas agenda %1</translation>
        </message>
        <message>
            <source>This paper cannot be shown as a page. The original lies in the dossier's folder, SHA-256 %1.</source>
            <translation>Berkas ini tidak dapat ditampilkan sebagai halaman. Aslinya berada di folder berkas ini, SHA-256 %1.</translation>
        </message>
        <message>
            <source>Receipt of the papers</source>
            <translation>Tanda Terima Berkas</translation>
        </message>
        <message>
            <source>DOSSIER</source>
            <translation>BERKAS PERMOHONAN</translation>
        </message>
        <message>
            <source>Agenda number %1</source>
            <translation>Nomor agenda %1</translation>
        </message>
        <message>
            <source>Archive number %1</source>
            <translation>Nomor arsip %1</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Daftar isi</translation>
        </message>
        <message>
            <source>Made by Loket on %1. The originals of the papers lie unchanged in the dossier's folder.</source>
            <translation>Dibuat oleh Loket pada %1. Berkas asli tersimpan tanpa perubahan di folder berkas ini.</translation>
        </message>
        <message>
            <source>Agenda %1 is not closed yet. A dossier is made of closed requests.</source>
            <translation>Agenda %1 belum ditutup. Berkas arsip dibuat dari permohonan yang sudah ditutup.</translation>
        </message>
        <message>
            <source>There is nothing to export: no request is closed.</source>
            <translation>Tidak ada yang diekspor: belum ada permohonan yang ditutup.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dokumen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dokumen</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Ukuran</translation>
        </message>
        <message>
            <source>The checksums stand in SHA256SUMS.txt too. This folder needs no program but a browser.</source>
            <translation>Sidik hash juga tercantum dalam SHA256SUMS.txt. Folder ini cukup dibuka dengan peramban.</translation>
        </message>
        <message>
            <source>Archive of the requests</source>
            <translation>Arsip permohonan</translation>
        </message>
        <message numerus="yes">
            <source>%n dossiers</source>
            <translation>
                <numerusform>%n berkas permohonan</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda number</source>
            <translation>Nomor agenda</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Pemohon</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Ditutup</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Nomor arsip</translation>
        </message>
        <message>
            <source>Made by Loket on %1. %2 lists all letters with the fields of SRIKANDI.</source>
            <translation>Dibuat oleh Loket pada %1. %2 memuat semua surat dengan kolom SRIKANDI.</translation>
        </message>
        <message>
            <source>electronic only</source>
            <translation>elektronik saja</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Permohonan</translation>
        </message>
        <message>
            <source>Password reset</source>
            <translation>Reset kata sandi</translation>
        </message>
        <message>
            <source>User ID information</source>
            <translation>Informasi User ID</translation>
        </message>
        <message>
            <source>Change of information</source>
            <translation>Perubahan informasi</translation>
        </message>
        <message>
            <source>work</source>
            <translation>kerja</translation>
        </message>
        <message>
            <source>waiting for papers</source>
            <translation>menunggu kelengkapan</translation>
        </message>
        <message>
            <source>SPSE down</source>
            <translation>SPSE terganggu</translation>
        </message>
        <message>
            <source>waiting for pick-up</source>
            <translation>menunggu diambil</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Pangkat</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Jabatan</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Yang dimohon</translation>
        </message>
        <message>
            <source>Request letter</source>
            <translation>Surat permohonan</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Hal</translation>
        </message>
        <message>
            <source>SK</source>
            <translation>SK</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>Diantar oleh</translation>
        </message>
        <message>
            <source>the applicant</source>
            <translation>pemohon</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Putusan</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Petugas</translation>
        </message>
        <message>
            <source>SOP</source>
            <translation>SOP</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Bentuk</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Lembar</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Disimpan</translation>
        </message>
        <message>
            <source>No papers were filed.</source>
            <translation>Tidak ada berkas yang disimpan.</translation>
        </message>
        <message>
            <source>original</source>
            <translation>asli</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>salinan</translation>
        </message>
        <message>
            <source>Completeness (step 2)</source>
            <translation>Kelengkapan (langkah 2)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Nothing was checked.</source>
            <translation>Tidak ada yang diperiksa.</translation>
        </message>
        <message>
            <source>Validity (step 5)</source>
            <translation>Kebenaran (langkah 5)</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>SPSE register</source>
            <translation>Register SPSE</translation>
        </message>
        <message>
            <source>First registration</source>
            <translation>Registrasi awal</translation>
        </message>
        <message>
            <source>Nothing was compared.</source>
            <translation>Tidak ada yang dibandingkan.</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Konfirmasi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cara</translation>
        </message>
        <message>
            <source>Who answered</source>
            <translation>Yang menjawab</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>Nobody was asked.</source>
            <translation>Tidak ada yang ditanya.</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>datang langsung</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>dikonfirmasi</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>tidak dikonfirmasi</translation>
        </message>
        <message>
            <source>Changes in SPSE (step 6)</source>
            <translation>Perubahan di SPSE (langkah 6)</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dari</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Sampai</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Dikerjakan</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Surat</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nomor</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Surat</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tanggal</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>No letter was made.</source>
            <translation>Tidak ada surat yang dibuat.</translation>
        </message>
        <message>
            <source>void: %1</source>
            <translation>batal: %1</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>berlaku</translation>
        </message>
        <message>
            <source>Handover (step 8)</source>
            <translation>Penyerahan (langkah 8)</translation>
        </message>
        <message>
            <source>Nothing was handed over.</source>
            <translation>Tidak ada yang diserahkan.</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Penerima</translation>
        </message>
        <message>
            <source>Identity seen</source>
            <translation>Identitas yang dilihat</translation>
        </message>
        <message>
            <source>Letter of authority</source>
            <translation>Surat kuasa</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Segel</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Langkah</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Jam</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Menit</translation>
        </message>
        <message>
            <source>No time was kept.</source>
            <translation>Tidak ada waktu yang dicatat.</translation>
        </message>
        <message>
            <source>Archive (step 9)</source>
            <translation>Arsip (langkah 9)</translation>
        </message>
        <message>
            <source>Not archived.</source>
            <translation>Belum diarsipkan.</translation>
        </message>
        <message>
            <source>room %1, rack %2, box %3, folder %4</source>
            <translation>ruang %1, rak %2, boks %3, folder %4</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>Klasifikasi</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Uraian</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Tempat</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Retensi</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Akses</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Kejadian</translation>
        </message>
        <message>
            <source>Nothing happened.</source>
            <translation>Tidak ada yang terjadi.</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Ringkasan</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Pemeriksaan</translation>
        </message>
        <message>
            <source>Handover, times, archive</source>
            <translation>Penyerahan, waktu, arsip</translation>
        </message>
    </context>
    <context>
        <name>durablewrite</name>
        <message>
            <source>The disk is full: %1 was not written. Free some space and try again.</source>
            <translation>Diska penuh: %1 tidak ditulis. Kosongkan ruang lalu coba lagi.</translation>
        </message>
        <message>
            <source>%1 is there already. Choose another name.</source>
            <translation>%1 sudah ada. Pilih nama lain.</translation>
        </message>
        <message>
            <source>The folder of %1 is not there.</source>
            <translation>Folder untuk %1 tidak ada.</translation>
        </message>
        <message>
            <source>%1 may not be written here. Choose another folder.</source>
            <translation>%1 tidak boleh ditulis di sini. Pilih folder lain.</translation>
        </message>
        <message>
            <source>%1 was not written: the disk reports a fault.</source>
            <translation>%1 tidak ditulis: diska melaporkan kesalahan.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Look whether the folder or the stick is there.</source>
            <translation>%1 tidak dapat dibaca. Periksa apakah folder atau stik ada.</translation>
        </message>
        <message>
            <source>%1 cannot be read: the disk reports a fault.</source>
            <translation>%1 tidak dapat dibaca: diska melaporkan kesalahan.</translation>
        </message>
        <message>
            <source>Another Loket is writing to %1. Wait until it is done.</source>
            <translation>Loket lain sedang menulis ke %1. Tunggu sampai selesai.</translation>
        </message>
    </context>
    <context>
        <name>durations</name>
        <message>
            <source>less than 1 minute</source>
            <translation>kurang dari 1 menit</translation>
        </message>
        <message>
            <source>%1 days %2 hours</source>
            <translation>%1 hari %2 jam</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 jam %2 menit</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 menit</translation>
        </message>
    </context>
    <context>
        <name>email</name>
        <message>
            <source>The e-mail address is empty. Type it, such as nama@contoh.go.id.</source>
            <translation>Alamat surel kosong. Ketik alamatnya, misalnya nama@contoh.go.id.</translation>
        </message>
        <message>
            <source>The e-mail address is not complete. Type one address, such as nama@contoh.go.id.</source>
            <translation>Alamat surel tidak lengkap. Ketik satu alamat, misalnya nama@contoh.go.id.</translation>
        </message>
    </context>
    <context>
        <name>evidence</name>
        <message>
            <source>Evidence of the service, %1</source>
            <translation>Bukti penyelenggaraan layanan, %1</translation>
        </message>
        <message>
            <source>Anchor of the audit trail: entries and chain value. The trail can be checked against it at any later time.</source>
            <translation>Jangkar jejak audit: jumlah entri dan nilai rantai. Jejak dapat diperiksa terhadapnya kapan saja.</translation>
        </message>
        <message>
            <source>Sample: request %1</source>
            <translation>Contoh: permohonan %1</translation>
        </message>
        <message>
            <source>The SOP as data</source>
            <translation>SOP sebagai data</translation>
        </message>
        <message>
            <source>Evidence pack, %1</source>
            <translation>Paket bukti, %1</translation>
        </message>
        <message>
            <source>Anchor of the audit trail</source>
            <translation>Jangkar jejak audit</translation>
        </message>
        <message>
            <source>%1 is there already. Choose a new name.</source>
            <translation>%1 sudah ada. Pilih nama baru.</translation>
        </message>
        <message>
            <source>The folder of %1 is not there.</source>
            <translation>Folder untuk %1 tidak ada.</translation>
        </message>
        <message>
            <source>%1 is there already. Choose a new folder.</source>
            <translation>%1 sudah ada. Pilih folder baru.</translation>
        </message>
    </context>
    <context>
        <name>folderlook</name>
        <message>
            <source>There are too many files named %1 in %2.</source>
            <translation>Terlalu banyak berkas bernama %1 di %2.</translation>
        </message>
        <message>
            <source>%1 has changed or gone meanwhile.</source>
            <translation>%1 sudah berubah atau tidak ada lagi.</translation>
        </message>
        <message>
            <source>%1 could not be moved. See whether the folder may be written to.</source>
            <translation>%1 tidak dapat dipindahkan. Periksa apakah foldernya boleh ditulisi.</translation>
        </message>
        <message>
            <source>The folder %1 may not be read by you. Tell the administrator.</source>
            <translation>Folder %1 tidak boleh Anda baca. Beri tahu administrator.</translation>
        </message>
        <message>
            <source>The folder %1 is not there now. The share or the copier may be off; files are taken as soon as it is back.</source>
            <translation>Folder %1 sedang tidak ada. Folder bersama atau mesin fotokopinya mungkin mati; berkas diambil begitu folder itu kembali.</translation>
        </message>
        <message>
            <source>Nothing may be written into %1, so that taken files could not be moved away. Choose another folder or tell the administrator.</source>
            <translation>Folder %1 tidak boleh ditulisi sehingga berkas yang diambil tidak dapat dipindahkan. Pilih folder lain atau beri tahu administrator.</translation>
        </message>
        <message>
            <source>The end of this file never came. Scan or copy the paper again.</source>
            <translation>Akhir berkas ini tidak pernah tiba. Pindai atau salin lagi kertasnya.</translation>
        </message>
    </context>
    <context>
        <name>importnotes</name>
        <message>
            <source>The spreadsheet has rounded this number. Make the column a text column and type it again.</source>
            <translation>Lembar kerja telah membulatkan angka ini. Jadikan kolomnya teks, lalu ketik ulang.</translation>
        </message>
        <message>
            <source>The cell holds an error of the spreadsheet. Correct it there.</source>
            <translation>Sel ini berisi galat lembar kerja. Perbaiki di sana.</translation>
        </message>
        <message>
            <source>The cell holds characters that cannot be seen.</source>
            <translation>Sel ini memuat karakter yang tidak terlihat.</translation>
        </message>
        <message>
            <source>A word mixes letters of different alphabets.</source>
            <translation>Satu kata mencampur huruf dari abjad yang berbeda.</translation>
        </message>
        <message>
            <source>The formula in this cell was never computed. Save the file in the spreadsheet.</source>
            <translation>Rumus pada sel ini belum pernah dihitung. Simpan berkas di aplikasi lembar kerja.</translation>
        </message>
    </context>
    <context>
        <name>inbox</name>
        <message>
            <source>agenda %1</source>
            <translation>agenda %1</translation>
        </message>
        <message>
            <source>received %1</source>
            <translation>diterima %1</translation>
        </message>
        <message>
            <source>step %1: %2</source>
            <translation>langkah %1: %2</translation>
        </message>
        <message>
            <source>officer %1</source>
            <translation>petugas %1</translation>
        </message>
    </context>
    <context>
        <name>intakedesk</name>
        <message>
            <source>Type the applicant's name.</source>
            <translation>Ketik nama pemohon.</translation>
        </message>
        <message>
            <source>Choose what is asked for: reset, user ID information or a change.</source>
            <translation>Pilih yang dimohonkan: reset, informasi User ID, atau perubahan.</translation>
        </message>
        <message>
            <source>Write down which value is to be changed, and into what.</source>
            <translation>Tulis data mana yang diubah dan menjadi apa.</translation>
        </message>
        <message>
            <source>The new value of %1 is missing.</source>
            <translation>Nilai baru %1 belum diisi.</translation>
        </message>
        <message>
            <source>Type the name of the person who brings the papers.</source>
            <translation>Ketik nama pembawa berkas.</translation>
        </message>
        <message>
            <source>The letter's date lies in the future. Check the date.</source>
            <translation>Tanggal surat ada di masa depan. Periksa tanggalnya.</translation>
        </message>
        <message>
            <source>This is your own account: hand the request to Admin PPE or to another officer.</source>
            <translation>Ini akun Anda sendiri: ajukan kepada Admin PPE atau serahkan kepada petugas lain.</translation>
        </message>
        <message>
            <source>Still open: agenda %1 of %2, step "%3".</source>
            <translation>Masih berjalan: agenda %1 tanggal %2, langkah "%3".</translation>
        </message>
        <message>
            <source>Recent: agenda %1 of %2, %3.</source>
            <translation>Belum lama: agenda %1 tanggal %2, %3.</translation>
        </message>
        <message>
            <source>Reset number %1 of this person within 90 days.</source>
            <translation>Reset ke-%1 orang ini dalam 90 hari.</translation>
        </message>
        <message>
            <source>The phone number differs from the register's beside a reset.</source>
            <translation>Nomor telepon berbeda dari register bersama permohonan reset.</translation>
        </message>
        <message>
            <source>Not chosen from the register: step 5 will look for the account.</source>
            <translation>Belum dipilih dari register: akunnya dicari pada langkah 5.</translation>
        </message>
        <message>
            <source>The confirmation will be mandatory: %1</source>
            <translation>Konfirmasi akan wajib: %1</translation>
        </message>
        <message>
            <source>Only an officer takes in requests.</source>
            <translation>Hanya petugas yang menerima permohonan.</translation>
        </message>
        <message>
            <source>Agenda %1</source>
            <translation>Agenda %1</translation>
        </message>
        <message>
            <source>from slip %1</source>
            <translation>dari lembar %1</translation>
        </message>
        <message>
            <source>Agenda %1, late entry from slip %2</source>
            <translation>Agenda %1, susulan dari lembar %2</translation>
        </message>
    </context>
    <context>
        <name>keyring</name>
        <message>
            <source>The key ring does not hold the password of the database yet.</source>
            <translation>Penyimpan kata sandi sistem belum memuat kata sandi basis data.</translation>
        </message>
        <message>
            <source>The key ring was not opened. Loket asks for the password of the database at each start.</source>
            <translation>Penyimpan kata sandi sistem tidak dibuka. Loket menanyakan kata sandi basis data setiap kali dibuka.</translation>
        </message>
        <message>
            <source>No key ring runs on this computer. Loket asks for the password of the database at each start.</source>
            <translation>Penyimpan kata sandi sistem tidak berjalan di komputer ini. Loket menanyakan kata sandi basis data setiap kali dibuka.</translation>
        </message>
    </context>
    <context>
        <name>letterchecking</name>
        <message>
            <source>Type the letter's number or its check code of six letters.</source>
            <translation>Ketik nomor surat atau kode periksanya yang terdiri atas enam huruf.</translation>
        </message>
        <message>
            <source>Not ours: Loket made no letter %1.</source>
            <translation>Bukan surat kami: Loket tidak pernah membuat surat %1.</translation>
        </message>
        <message>
            <source>The code is right, but letter %1 is not in this database. Was an older backup restored? Tell the administrator.</source>
            <translation>Kodenya benar, tetapi surat %1 tidak ada dalam basis data ini. Apakah cadangan lama dipulihkan? Beri tahu administrator.</translation>
        </message>
        <message>
            <source>Not ours: no letter of Loket bears the code %1. Read it once more; if it stays, keep the letter and tell the head.</source>
            <translation>Bukan surat kami: tidak ada surat Loket berkode %1. Baca sekali lagi; bila tetap demikian, simpan surat itu dan laporkan kepada kepala.</translation>
        </message>
        <message>
            <source>%1 of %2, number %3, agenda %4</source>
            <translation>%1 tanggal %2, nomor %3, agenda %4</translation>
        </message>
        <message>
            <source>Loket made it before letters bore a code: %1. Compare it with the office's copy.</source>
            <translation>Dibuat Loket sebelum surat memuat kode: %1. Bandingkan dengan pertinggal.</translation>
        </message>
        <message>
            <source>Not ours: this code does not belong to that number. Loket's letter is %1.</source>
            <translation>Bukan surat kami: kode ini bukan milik nomor tersebut. Surat Loket adalah %1.</translation>
        </message>
        <message>
            <source>Void: %1 (%2). It is worth nothing any more.</source>
            <translation>Batal: %1 (%2). Surat itu tidak berlaku lagi.</translation>
        </message>
        <message>
            <source>The number is ours: %1. Its check code must be %2.</source>
            <translation>Nomornya milik kami: %1. Kode periksanya harus %2.</translation>
        </message>
        <message>
            <source>Ours: %1. Compare its text with the office's copy.</source>
            <translation>Surat kami: %1. Bandingkan isinya dengan pertinggal.</translation>
        </message>
    </context>
    <context>
        <name>letterdesk</name>
        <message>
            <source>This request has no such letter.</source>
            <translation>Permohonan ini tidak memiliki surat tersebut.</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>langsung</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>telepon</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>surat</translation>
        </message>
        <message>
            <source>by WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>This letter does not belong to the present step.</source>
            <translation>Surat ini bukan untuk langkah sekarang.</translation>
        </message>
        <message>
            <source>Write down who was told.</source>
            <translation>Tulis siapa yang diberi tahu.</translation>
        </message>
        <message>
            <source>Write down why the letter is void: its number stays in the book.</source>
            <translation>Tulis mengapa surat dibatalkan: nomornya tetap tercatat.</translation>
        </message>
        <message>
            <source>Write down who received the letter.</source>
            <translation>Tulis siapa yang menerima surat.</translation>
        </message>
        <message>
            <source>Write down which identity card was shown.</source>
            <translation>Tulis kartu identitas yang ditunjukkan.</translation>
        </message>
        <message>
            <source>A carrier needs a letter of authority: write down its number.</source>
            <translation>Pembawa memerlukan surat kuasa: tulis nomornya.</translation>
        </message>
        <message>
            <source>The time of the handover cannot be right. Check the time.</source>
            <translation>Waktu penyerahan tidak mungkin benar. Periksa waktunya.</translation>
        </message>
        <message>
            <source>Write down how you know that the password was changed.</source>
            <translation>Tulis dari mana diketahui bahwa kata sandi sudah diganti.</translation>
        </message>
        <message>
            <source>Values of this letter have changed since it was shown: %1. Look at it again; a letter that was made already is made void and written anew.</source>
            <translation>Isian surat ini berubah sejak ditampilkan: %1. Periksa kembali; surat yang sudah dibuat dibatalkan lalu dibuat baru.</translation>
        </message>
        <message>
            <source>A letter cannot bear a date that is yet to come.</source>
            <translation>Surat tidak dapat bertanggal hari yang belum tiba.</translation>
        </message>
        <message>
            <source>A letter cannot be older than the request that it answers.</source>
            <translation>Tanggal surat tidak dapat mendahului permohonan yang dijawabnya.</translation>
        </message>
        <message>
            <source>Letter void: %1</source>
            <translation>Surat dibatalkan: %1</translation>
        </message>
        <message>
            <source>Write down why there is no signed slip.</source>
            <translation>Tulis mengapa tidak ada bukti penerimaan yang ditandatangani.</translation>
        </message>
        <message>
            <source>no signed slip</source>
            <translation>tanpa bukti penerimaan yang ditandatangani</translation>
        </message>
        <message>
            <source>Write down how the applicant was reminded.</source>
            <translation>Tuliskan bagaimana pemohon diingatkan.</translation>
        </message>
        <message>
            <source>No change of a password is awaited any more.</source>
            <translation>Tidak ada lagi penggantian kata sandi yang ditunggu.</translation>
        </message>
        <message>
            <source>The letter number %1 is in use already.</source>
            <translation>Nomor surat %1 sudah dipakai.</translation>
        </message>
    </context>
    <context>
        <name>letternumber</name>
        <message>
            <source>The pattern is longer than 80 characters. Shorten it.</source>
            <translation>Pola lebih dari 80 karakter. Perpendek polanya.</translation>
        </message>
        <message>
            <source>The pattern holds a character that cannot be printed. Type it anew.</source>
            <translation>Pola memuat karakter yang tidak dapat dicetak. Ketik ulang.</translation>
        </message>
        <message>
            <source>{%1} is unknown. Use {klas}, {urut}, {unit}, {tahun} and {bulan}.</source>
            <translation>{%1} tidak dikenal. Gunakan {klas}, {urut}, {unit}, {tahun}, dan {bulan}.</translation>
        </message>
        <message>
            <source>A brace of the pattern has no partner. Write tokens as {urut}.</source>
            <translation>Ada kurung kurawal tanpa pasangan dalam pola. Tulis seperti {urut}.</translation>
        </message>
        <message>
            <source>The pattern must hold {urut} once, or two letters would have the same number.</source>
            <translation>Pola harus memuat {urut} satu kali, agar tidak ada dua surat bernomor sama.</translation>
        </message>
        <message>
            <source>{urut} must not touch another number or token. Put a sign such as / between them.</source>
            <translation>{urut} tidak boleh bersambung dengan angka atau isian lain. Beri tanda seperti / di antaranya.</translation>
        </message>
        <message>
            <source>The letter number lacks its {%1}. Fill it in in the settings.</source>
            <translation>Nomor surat belum memiliki {%1}. Lengkapi melalui Pengaturan.</translation>
        </message>
    </context>
    <context>
        <name>letters</name>
        <message>
            <source>The letter could not be written as a PDF.</source>
            <translation>Surat tidak dapat ditulis sebagai PDF.</translation>
        </message>
        <message>
            <source>No QR code can be made of "%1".</source>
            <translation>Kode QR tidak dapat dibuat dari "%1".</translation>
        </message>
        <message>
            <source>A block of the template is not closed: "%1".</source>
            <translation>Blok pada templat belum ditutup: "%1".</translation>
        </message>
        <message>
            <source>A gap of the template is not closed: "%1".</source>
            <translation>Isian pada templat belum ditutup: "%1".</translation>
        </message>
        <message>
            <source>A part of Loket is missing. Install it again.</source>
            <translation>Ada bagian Loket yang hilang. Pasang ulang Loket.</translation>
        </message>
        <message>
            <source>Choose at least one reason: the letter has to say why.</source>
            <translation>Pilih paling sedikit satu alasan: surat harus menyebutkan sebabnya.</translation>
        </message>
        <message>
            <source>Nothing is missing: there is no completion notice to write.</source>
            <translation>Tidak ada kekurangan berkas, sehingga tidak ada pemberitahuan kelengkapan yang dibuat.</translation>
        </message>
        <message>
            <source>The data of a letter cannot be read.</source>
            <translation>Data surat tidak dapat dibaca.</translation>
        </message>
        <message>
            <source>The letter has no field "%1".</source>
            <translation>Surat ini tidak memiliki isian "%1".</translation>
        </message>
        <message>
            <source>The template has a "%1" too many.</source>
            <translation>Templat memuat "%1" yang berlebih.</translation>
        </message>
        <message>
            <source>The template has an unknown instruction: "%1".</source>
            <translation>Templat memuat perintah yang tidak dikenal: "%1".</translation>
        </message>
        <message>
            <source>The template includes itself: "%1".</source>
            <translation>Templat memuat dirinya sendiri: "%1".</translation>
        </message>
        <message>
            <source>The template uses an unknown field: "%1".</source>
            <translation>Templat memakai isian yang tidak dikenal: "%1".</translation>
        </message>
        <message>
            <source>The font "%1" is not installed. Choose another one in the settings.</source>
            <translation>Huruf "%1" tidak terpasang. Pilih huruf lain di Pengaturan.</translation>
        </message>
        <message>
            <source>The letter cannot be drawn. Look whether the printer is there.</source>
            <translation>Surat tidak dapat digambar. Periksa apakah pencetak tersedia.</translation>
        </message>
        <message>
            <source>This letter is addressed to nobody.</source>
            <translation>Surat ini tidak dialamatkan kepada siapa pun.</translation>
        </message>
        <message>
            <source>This sheet has the labels 1 to %1.</source>
            <translation>Lembar ini memuat label 1 sampai dengan %1.</translation>
        </message>
        <message>
            <source>The data of the letter is no JSON object.</source>
            <translation>Data surat bukan objek JSON.</translation>
        </message>
        <message>
            <source>The letter cannot be made yet. Empty: %1.</source>
            <translation>Surat belum dapat dibuat. Isian yang masih kosong: %1.</translation>
        </message>
        <message>
            <source>The pages cannot be drawn.</source>
            <translation>Halaman tidak dapat digambar.</translation>
        </message>
        <message>
            <source>A letter shows no other picture than Loket's own: %1</source>
            <translation>Surat hanya menampilkan gambar milik Loket sendiri: %1</translation>
        </message>
        <message>
            <source>This does not belong in a letter: %1</source>
            <translation>Bagian ini tidak boleh ada dalam surat: %1</translation>
        </message>
        <message>
            <source>The place of the password stands once, in the result for the applicant and nowhere else. Leave it as it is in Loket's own text.</source>
            <translation>Tempat kata sandi hanya ada satu, yaitu pada surat hasil untuk pemohon. Biarkan seperti dalam teks bawaan Loket.</translation>
        </message>
        <message>
            <source>The letter must say {{%1}}, whatever else it says.</source>
            <translation>Surat wajib memuat {{%1}}, apa pun isi lainnya.</translation>
        </message>
        <message>
            <source>The text of the letter is too long.</source>
            <translation>Teks surat terlalu panjang.</translation>
        </message>
        <message>
            <source>There is no letter called "%1". There are completion, rejection, referral, result and receipt.</source>
            <translation>Tidak ada surat bernama "%1". Yang ada: completion, rejection, referral, result, dan receipt.</translation>
        </message>
        <message>
            <source>The field "%1" must be a list of rows: [{"column": "text"}].</source>
            <translation>Isian "%1" harus berupa daftar baris: [{"kolom": "teks"}].</translation>
        </message>
        <message>
            <source>The field "%1" must be a date such as 23 November 2026 or 2026-11-23.</source>
            <translation>Isian "%1" harus berupa tanggal, misalnya 23 November 2026 atau 2026-11-23.</translation>
        </message>
        <message>
            <source>The field "%1" must be a time such as 09.30.</source>
            <translation>Isian "%1" harus berupa waktu, misalnya 09.30.</translation>
        </message>
        <message>
            <source>The field "%1" must be a whole number such as 12.</source>
            <translation>Isian "%1" harus berupa bilangan bulat, misalnya 12.</translation>
        </message>
        <message>
            <source>The field "%1" must be a text in quotes.</source>
            <translation>Isian "%1" harus berupa teks di antara tanda kutip.</translation>
        </message>
        <message>
            <source>A letter is signed u.b. only behind a.n.</source>
            <translation>Surat ditandatangani u.b. hanya setelah a.n.</translation>
        </message>
        <message>
            <source>A letter signed u.b. or a.n. names the one in whose name it is signed.</source>
            <translation>Surat yang ditandatangani u.b. atau a.n. harus menyebut pejabat yang diatasnamakan.</translation>
        </message>
        <message>
            <source>A letter with a password is printed and never made a file.</source>
            <translation>Surat yang memuat kata sandi hanya dicetak dan tidak pernah dijadikan berkas.</translation>
        </message>
        <message>
            <source>The signature has an unknown mark: "%1". There are a.n. and u.b.</source>
            <translation>Awalan tanda tangan "%1" tidak dikenal. Yang ada adalah a.n. dan u.b.</translation>
        </message>
        <message>
            <source>The signer has no name. Enter it in the settings.</source>
            <translation>Penanda tangan belum memiliki nama. Isikan di Pengaturan.</translation>
        </message>
        <message>
            <source>The signer has no position. Enter it in the settings.</source>
            <translation>Penanda tangan belum memiliki jabatan. Isikan di Pengaturan.</translation>
        </message>
        <message>
            <source>There is no password to print. Reset it again.</source>
            <translation>Tidak ada kata sandi untuk dicetak. Lakukan reset kembali.</translation>
        </message>
    </context>
    <context>
        <name>lettertextdesk</name>
        <message>
            <source>Only an administrator changes the texts of letters.</source>
            <translation>Hanya administrator yang mengubah teks surat.</translation>
        </message>
        <message>
            <source>The text of this letter is not in the database.</source>
            <translation>Teks surat ini tidak ada dalam basis data.</translation>
        </message>
        <message>
            <source>Another desk has changed this text meanwhile. Discard what you typed to see it.</source>
            <translation>Meja lain telah mengubah teks ini. Buang ketikan Anda untuk melihatnya.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>This is Loket's own text already.</source>
            <translation>Teks ini sudah teks bawaan Loket.</translation>
        </message>
    </context>
    <context>
        <name>letterwriting</name>
        <message>
            <source>sent as a soft copy</source>
            <translation>dikirim sebagai berkas elektronik</translation>
        </message>
        <message>
            <source>sent by post</source>
            <translation>dikirim melalui pos</translation>
        </message>
        <message>
            <source>Nobody is named in the settings who signs official letters. A service sheet is possible.</source>
            <translation>Pejabat penanda tangan surat dinas belum ditetapkan dalam pengaturan. Lembar layanan dapat dibuat.</translation>
        </message>
    </context>
    <context>
        <name>loketctl</name>
        <message>
            <source>The role is one of officer, head, archivist, auditor.</source>
            <translation>Peran adalah salah satu dari officer, head, archivist, auditor.</translation>
        </message>
        <message>
            <source>This database has an operator already. Log in.</source>
            <translation>Basis data ini sudah memiliki petugas. Silakan masuk.</translation>
        </message>
        <message>
            <source>There is no operator %1.</source>
            <translation>Tidak ada petugas %1.</translation>
        </message>
        <message>
            <source>%1 practice requests were made.</source>
            <translation>%1 permohonan latihan dibuat.</translation>
        </message>
        <message>
            <source>An anchor looks like 1234:hash, as "anchor" printed it.</source>
            <translation>Jangkar berbentuk 1234:hash, seperti dicetak oleh "anchor".</translation>
        </message>
        <message>
            <source>%1 papers checked, %2 damaged; %3 entries in the trail.</source>
            <translation>%1 berkas diperiksa, %2 rusak; %3 entri dalam jejak audit.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang berubah.</translation>
        </message>
        <message>
            <source>Something was changed or damaged.</source>
            <translation>Ada yang berubah atau rusak.</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 mnt</translation>
        </message>
        <message>
            <source>The stage %1 is not known; for example validity-check, handover, closed.</source>
            <translation>Langkah %1 tidak dikenal; misalnya validity-check, handover, closed.</translation>
        </message>
        <message>
            <source>There is no agenda %1.</source>
            <translation>Tidak ada agenda %1.</translation>
        </message>
        <message>
            <source>There is no letter %1.</source>
            <translation>Tidak ada surat %1.</translation>
        </message>
        <message>
            <source>There is no paper %1.</source>
            <translation>Tidak ada berkas %1.</translation>
        </message>
        <message>
            <source>%1 added, %2 changed, %3 unchanged, %4 refused.</source>
            <translation>%1 ditambah, %2 berubah, %3 tetap, %4 ditolak.</translation>
        </message>
        <message>
            <source>Row %1, %2: %3</source>
            <translation>Baris %1, %2: %3</translation>
        </message>
        <message>
            <source>No database is set up on this computer. Name one with --database.</source>
            <translation>Belum ada basis data di komputer ini. Sebutkan dengan --database.</translation>
        </message>
        <message>
            <source>Give the password on the first line of standard input.</source>
            <translation>Berikan kata sandi pada baris pertama masukan standar.</translation>
        </message>
        <message>
            <source>This shows personal data: name yourself with --operator, the password on standard input.</source>
            <translation>Ini menampilkan data pribadi: sebutkan diri dengan --operator, kata sandi melalui masukan standar.</translation>
        </message>
        <message>
            <source>%1 rows and %2 papers are backed up and read back; %3 papers are new, %4 bytes were written.</source>
            <translation>%1 baris dan %2 berkas dicadangkan dan dibaca kembali; %3 berkas baru, %4 bita ditulis.</translation>
        </message>
        <message>
            <source>Damaged in the database already: %1</source>
            <translation>Sudah rusak di basis data: %1</translation>
        </message>
        <message>
            <source>The trail does not end where the backup says.</source>
            <translation>Jejak audit tidak berakhir di tempat yang disebut cadangan.</translation>
        </message>
        <message>
            <source>%1 rows and %2 papers are restored.</source>
            <translation>%1 baris dan %2 berkas dipulihkan.</translation>
        </message>
        <message>
            <source>Damaged already when it was backed up: %1</source>
            <translation>Sudah rusak ketika dicadangkan: %1</translation>
        </message>
        <message>
            <source>%1 dossiers, %2 files were exported and read back; %3 requests are not closed yet.</source>
            <translation>%1 berkas permohonan, %2 dokumen diekspor dan dibaca kembali; %3 permohonan belum ditutup.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Berkas %1 tidak dapat dibaca.</translation>
        </message>
        <message>
            <source>The file %1 holds no JSON object.</source>
            <translation>Berkas %1 tidak berisi objek JSON.</translation>
        </message>
        <message>
            <source>The settings have no "%1".</source>
            <translation>Pengaturan tidak memiliki "%1".</translation>
        </message>
        <message>
            <source>* the letter is refused without it</source>
            <translation>* tanpa isian ini surat ditolak</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n halaman</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 files checked: the bag is whole.</source>
            <translation>%1 dokumen diperiksa: bag utuh.</translation>
        </message>
        <message>
            <source>The bag is damaged.</source>
            <translation>Bag rusak.</translation>
        </message>
        <message>
            <source>There is no report "%1"; --list names them.</source>
            <translation>Tidak ada laporan "%1"; --list menyebutkannya.</translation>
        </message>
        <message>
            <source>%1, %2: %3 lines.</source>
            <translation>%1, %2: %3 baris.</translation>
        </message>
        <message>
            <source>Seed %1, %2 of %3: %4</source>
            <translation>Benih %1, %2 dari %3: %4</translation>
        </message>
        <message>
            <source>%1: %2 files, %3 samples, seed %4.</source>
            <translation>%1: %2 berkas, %3 contoh, benih %4.</translation>
        </message>
        <message>
            <source>The paper %1 is not known: a4 or f4.</source>
            <translation>Kertas %1 tidak dikenal: a4 atau f4.</translation>
        </message>
        <message>
            <source>Full name with titles</source>
            <translation>Nama lengkap dengan gelar</translation>
        </message>
        <message>
            <source>NIP, 18 digits</source>
            <translation>NIP, 18 angka</translation>
        </message>
        <message>
            <source>User name for the login</source>
            <translation>Nama pengguna untuk masuk</translation>
        </message>
        <message>
            <source>The operator's own SPSE user ID</source>
            <translation>User ID SPSE milik petugas sendiri</translation>
        </message>
        <message>
            <source>officer, head, archivist or auditor</source>
            <translation>officer (petugas), head (pimpinan), archivist (arsiparis), atau auditor</translation>
        </message>
        <message>
            <source>Found a new database; the password on standard input</source>
            <translation>Membuat basis data baru; kata sandi melalui masukan standar</translation>
        </message>
        <message>
            <source>Operators of this database</source>
            <translation>Petugas pada basis data ini</translation>
        </message>
        <message>
            <source>Add one; the second line of input is the new password</source>
            <translation>Menambah petugas; baris kedua masukan ialah kata sandinya</translation>
        </message>
        <message>
            <source>May change operators and settings</source>
            <translation>Boleh mengubah petugas dan pengaturan</translation>
        </message>
        <message>
            <source>List all</source>
            <translation>Menampilkan semuanya</translation>
        </message>
        <message>
            <source>Disable one</source>
            <translation>Menonaktifkan petugas</translation>
        </message>
        <message>
            <source>Fill an empty database with invented people, for practice</source>
            <translation>Mengisi basis data kosong dengan orang rekaan, untuk latihan</translation>
        </message>
        <message>
            <source>How many requests</source>
            <translation>Jumlah permohonan</translation>
        </message>
        <message>
            <source>The same seed makes the same data</source>
            <translation>Benih yang sama menghasilkan data yang sama</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Cara pakai</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Pilihan</translation>
        </message>
        <message>
            <source>OPTIONS</source>
            <translation>PILIHAN</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Nilai</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>PERINTAH</translation>
        </message>
        <message>
            <source>COMMANDS</source>
            <translation>PERINTAH</translation>
        </message>
        <message>
            <source>required</source>
            <translation>wajib</translation>
        </message>
        <message>
            <source>Only with</source>
            <translation>Hanya bersama</translation>
        </message>
        <message>
            <source>Never with</source>
            <translation>Tidak bersama</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TEKS</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>ANGKA</translation>
        </message>
        <message>
            <source>Which command?</source>
            <translation>Perintah yang mana?</translation>
        </message>
        <message>
            <source>Missing: %1.</source>
            <translation>Belum disebut: %1.</translation>
        </message>
        <message>
            <source>Not understood: %1.</source>
            <translation>Tidak dikenal: %1.</translation>
        </message>
        <message>
            <source>This value does not fit: %1.</source>
            <translation>Nilai ini tidak cocok: %1.</translation>
        </message>
        <message>
            <source>The value of %1 does not fit.</source>
            <translation>Nilai %1 tidak cocok.</translation>
        </message>
        <message>
            <source>A value is missing or too much at %1.</source>
            <translation>Nilai pada %1 kurang atau lebih.</translation>
        </message>
        <message>
            <source>%1 and %2 exclude each other.</source>
            <translation>%1 dan %2 tidak dapat dipakai bersama.</translation>
        </message>
        <message>
            <source>The command line cannot be understood.</source>
            <translation>Baris perintah tidak dapat dipahami.</translation>
        </message>
        <message>
            <source>Show this help</source>
            <translation>Menampilkan bantuan ini</translation>
        </message>
        <message>
            <source>%1 See --help after the command.</source>
            <translation>%1 Lihat bantuan dengan --help setelah perintahnya.</translation>
        </message>
        <message>
            <source>Back up into a folder; the next time only what is new</source>
            <translation>Mencadangkan ke folder; berikutnya hanya yang baru</translation>
        </message>
        <message>
            <source>New, empty, or a backup</source>
            <translation>Baru, kosong, atau berisi cadangan</translation>
        </message>
        <message>
            <source>Encrypt; the pass phrase on standard input</source>
            <translation>Menyandikan; frasa sandi melalui masukan standar</translation>
        </message>
        <message>
            <source>Restore a backup into an empty database</source>
            <translation>Memulihkan cadangan ke basis data kosong</translation>
        </message>
        <message>
            <source>The backup</source>
            <translation>Cadangan</translation>
        </message>
        <message>
            <source>sqlite:FILE or postgresql://..., empty</source>
            <translation>sqlite:BERKAS atau postgresql://..., kosong</translation>
        </message>
        <message>
            <source>Closed requests as folders that open without Loket</source>
            <translation>Permohonan selesai sebagai folder yang terbuka tanpa Loket</translation>
        </message>
        <message>
            <source>Agenda number; with --year or --all the new folder</source>
            <translation>Nomor agenda; dengan --year atau --all: folder baru</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Folder baru</translation>
        </message>
        <message>
            <source>All of that agenda year</source>
            <translation>Semua dari tahun agenda itu</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Semuanya</translation>
        </message>
        <message>
            <source>Whether Loket made a letter: by its check code, its number, or both in quotes</source>
            <translation>Apakah surat dibuat Loket: menurut kode periksa, nomor, atau keduanya dalam tanda petik</translation>
        </message>
        <message>
            <source>KRT-MWX, 000.3.5/12/PBJ, or "000.3.5/12/PBJ KRT-MWX"</source>
            <translation>KRT-MWX, 000.3.5/12/PBJ, atau "000.3.5/12/PBJ KRT-MWX"</translation>
        </message>
        <message>
            <source>A letter from data, as PDF, without a database</source>
            <translation>Surat dari data sebagai PDF, tanpa basis data</translation>
        </message>
        <message>
            <source>JSON file with the letter's fields</source>
            <translation>Berkas JSON berisi isian surat</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Berkas baru</translation>
        </message>
        <message>
            <source>JSON file with the office's settings</source>
            <translation>Berkas JSON berisi pengaturan kantor</translation>
        </message>
        <message>
            <source>F4, F4-210 or A4; else the settings'</source>
            <translation>F4, F4-210, atau A4; jika kosong menurut pengaturan</translation>
        </message>
        <message>
            <source>The fields of a letter with types and an example</source>
            <translation>Isian surat dengan jenis dan contohnya</translation>
        </message>
        <message>
            <source>Loket: the keeper's command</source>
            <translation>Loket: perintah pengelola</translation>
        </message>
        <message>
            <source>sqlite:FILE or postgresql://...; else this computer's settings</source>
            <translation>sqlite:BERKAS atau postgresql://...; jika kosong menurut pengaturan komputer ini</translation>
        </message>
        <message>
            <source>User name; the password is read from standard input</source>
            <translation>Nama pengguna; kata sandi dibaca dari masukan standar</translation>
        </message>
        <message>
            <source>One JSON object a line</source>
            <translation>Satu objek JSON per baris</translation>
        </message>
        <message>
            <source>Papers as intake reads them: kind, text and fields</source>
            <translation>Berkas seperti dibaca saat penerimaan: jenis, teks, dan isian</translation>
        </message>
        <message>
            <source>PDF, JPEG, PNG or TIFF</source>
            <translation>PDF, JPEG, PNG, atau TIFF</translation>
        </message>
        <message>
            <source>Folder for searchable PDF/A files of scanned papers</source>
            <translation>Folder untuk PDF/A yang dapat dicari dari hasil pindai</translation>
        </message>
        <message>
            <source>The audit trail, newest first</source>
            <translation>Jejak audit, terbaru lebih dahulu</translation>
        </message>
        <message>
            <source>Count and chain value of the trail, to be kept outside</source>
            <translation>Jumlah dan nilai rantai jejak audit, untuk disimpan di luar</translation>
        </message>
        <message>
            <source>Check papers, records and the trail, or a bag; exit 1 when anything is wrong</source>
            <translation>Memeriksa berkas, catatan, dan jejak audit, atau cadangan; kode 1 bila ada yang salah</translation>
        </message>
        <message>
            <source>A folder that backup or export made</source>
            <translation>Folder hasil cadangan atau ekspor</translation>
        </message>
        <message>
            <source>An anchor that was printed earlier</source>
            <translation>Jangkar yang pernah dicetak</translation>
        </message>
        <message>
            <source>Requests, newest first</source>
            <translation>Permohonan, terbaru lebih dahulu</translation>
        </message>
        <message>
            <source>Only those in this stage</source>
            <translation>Hanya yang berada pada tahap ini</translation>
        </message>
        <message>
            <source>Only those in which these words occur</source>
            <translation>Hanya yang memuat kata-kata ini</translation>
        </message>
        <message>
            <source>At most so many</source>
            <translation>Paling banyak sekian</translation>
        </message>
        <message>
            <source>Everything kept of one request, as JSON</source>
            <translation>Semua yang disimpan tentang satu permohonan, sebagai JSON</translation>
        </message>
        <message>
            <source>Agenda number, such as 0042/2026</source>
            <translation>Nomor agenda, misalnya 0042/2026</translation>
        </message>
        <message>
            <source>The office's copy of a letter, as PDF</source>
            <translation>Pertinggal surat, sebagai PDF</translation>
        </message>
        <message>
            <source>A paper's bytes as they came</source>
            <translation>Berkas persis seperti diterima</translation>
        </message>
        <message>
            <source>The register of accounts</source>
            <translation>Register akun</translation>
        </message>
        <message>
            <source>Import a CSV or XLSX file, all or nothing</source>
            <translation>Mengimpor berkas CSV atau XLSX, semua atau tidak sama sekali</translation>
        </message>
        <message>
            <source>Only say what would be done</source>
            <translation>Hanya menyebutkan apa yang akan dilakukan</translation>
        </message>
        <message>
            <source>First day; else of this year</source>
            <translation>Hari pertama; jika kosong sejak awal tahun ini</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Hari terakhir</translation>
        </message>
        <message>
            <source>How many closed requests, without persons; 10</source>
            <translation>Jumlah permohonan selesai tanpa data orang; 10</translation>
        </message>
        <message>
            <source>Draw closed requests for a second look by the head</source>
            <translation>Mengundi permohonan selesai untuk uji petik oleh pimpinan</translation>
        </message>
        <message>
            <source>First day of closing; else of this month</source>
            <translation>Hari pertama penutupan; jika kosong sejak awal bulan ini</translation>
        </message>
        <message>
            <source>How many; 10</source>
            <translation>Jumlah; 10</translation>
        </message>
        <message>
            <source>The same seed draws the same requests; else by chance</source>
            <translation>Benih yang sama mengundi permohonan yang sama; jika kosong secara acak</translation>
        </message>
        <message>
            <source>A report of a period as a new file</source>
            <translation>Laporan suatu masa sebagai berkas baru</translation>
        </message>
        <message>
            <source>Name the reports</source>
            <translation>Menyebutkan laporan yang ada</translation>
        </message>
        <message>
            <source>Such as register, summary, times; --list names all</source>
            <translation>Misalnya register, summary, times; --list menyebutkan semuanya</translation>
        </message>
        <message>
            <source>First day, such as 2026-01-01; else of this month</source>
            <translation>Hari pertama, misalnya 2026-01-01; jika kosong sejak awal bulan ini</translation>
        </message>
        <message>
            <source>csv, xlsx, pdf or json</source>
            <translation>csv, xlsx, pdf, atau json</translation>
        </message>
        <message>
            <source>Scan pages into a folder; each is safe before the next moves</source>
            <translation>Memindai halaman ke folder; setiap halaman aman sebelum lembar berikutnya bergerak</translation>
        </message>
        <message>
            <source>As "scanners" names it</source>
            <translation>Seperti disebut oleh "scanners"</translation>
        </message>
        <message>
            <source>flatbed, feeder, both; or the device's own word</source>
            <translation>flatbed (kaca), feeder (pengumpan), both (dua sisi); atau kata dari pemindai sendiri</translation>
        </message>
        <message>
            <source>colour, gray, lineart; or the device's own word</source>
            <translation>colour (berwarna), gray (abu-abu), lineart (hitam putih); atau kata dari pemindai sendiri</translation>
        </message>
        <message>
            <source>dpi</source>
            <translation>dpi</translation>
        </message>
        <message>
            <source>a4, f4</source>
            <translation>a4, f4</translation>
        </message>
        <message>
            <source>NAME=VALUE of the device's own options</source>
            <translation>NAMA=NILAI dari pilihan pemindai sendiri</translation>
        </message>
        <message>
            <source>Folder, made where it is missing</source>
            <translation>Folder, dibuat bila belum ada</translation>
        </message>
        <message>
            <source>The scanners that are there; takes some seconds</source>
            <translation>Pemindai yang ada; perlu beberapa detik</translation>
        </message>
        <message>
            <source>Subcommands</source>
            <translation>Perintah</translation>
        </message>
        <message>
            <source>%1 needs %2.</source>
            <translation>%1 memerlukan %2.</translation>
        </message>
        <message>
            <source>%1 papers of the last backup were damaged in the folder and were written anew: the disk or stick may be going bad.</source>
            <translation>%1 berkas dari cadangan terakhir rusak di folder itu dan sudah ditulis ulang: cakram atau stik mungkin mulai rusak.</translation>
        </message>
        <message>
            <source>The name of the file ends in .pdf, .json or .zip.</source>
            <translation>Nama berkas berakhiran .pdf, .json, atau .zip.</translation>
        </message>
        <message>
            <source>The register has no user ID %1.</source>
            <translation>Register akun tidak memiliki User ID %1.</translation>
        </message>
        <message>
            <source>Everything about %1 is in %2.</source>
            <translation>Semua data tentang %1 ada di %2.</translation>
        </message>
        <message>
            <source>Everything that is kept about one person, as a new file</source>
            <translation>Semua yang disimpan tentang satu orang, sebagai berkas baru</translation>
        </message>
        <message>
            <source>Of the account in the register</source>
            <translation>Milik akun dalam register</translation>
        </message>
        <message>
            <source>New .pdf, .json, or .zip with the papers as well</source>
            <translation>Berkas baru .pdf, .json, atau .zip beserta berkasnya</translation>
        </message>
        <message>
            <source>For an assessor: registers, SOP, samples, a restore that is tried, anchor</source>
            <translation>Untuk asesor: register, SOP, contoh, pemulihan yang dicoba, jangkar</translation>
        </message>
        <message>
            <source>New folder, or a new .zip file</source>
            <translation>Folder baru, atau berkas .zip baru</translation>
        </message>
        <message>
            <source>%1 files that were destroyed since were taken out again.</source>
            <translation>%1 berkas yang sudah dimusnahkan dikeluarkan lagi.</translation>
        </message>
        <message>
            <source>%1 destroyed files are on the list.</source>
            <translation>%1 berkas musnah tercatat pada daftar.</translation>
        </message>
        <message>
            <source>List of destroyed files: they do not come back</source>
            <translation>Daftar arsip yang telah dimusnahkan: tidak akan kembali</translation>
        </message>
        <message>
            <source>The list of destroyed files, for restoring elsewhere</source>
            <translation>Daftar arsip yang telah dimusnahkan, untuk pemulihan di tempat lain</translation>
        </message>
        <message>
            <source>attachment %1</source>
            <translation>lampiran %1</translation>
        </message>
        <message>
            <source>What was destroyed is not cleared away yet: %1</source>
            <translation>Yang dimusnahkan belum selesai dibersihkan: %1</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Open the practice database (LATIHAN).</source>
            <translation>Buka basis data latihan (LATIHAN).</translation>
        </message>
        <message>
            <source>Print when the window was painted, and end.</source>
            <translation>Cetak kapan jendela tergambar, lalu berhenti.</translation>
        </message>
        <message>
            <source>Open this database: sqlite:FILE or postgresql://...</source>
            <translation>Buka basis data ini: sqlite:BERKAS atau postgresql://...</translation>
        </message>
    </context>
    <context>
        <name>membership</name>
        <message>
            <source>The request names no Pokja.</source>
            <translation>Permohonan tidak menyebut Pokja.</translation>
        </message>
        <message>
            <source>The register has no list of %1: look the membership up in the SK beside.</source>
            <translation>Register tidak memuat daftar %1: periksa keanggotaan pada SK di samping.</translation>
        </message>
        <message>
            <source>member</source>
            <translation>anggota</translation>
        </message>
        <message>
            <source>Listed in %1 as %2 (SK %3).</source>
            <translation>Tercantum dalam %1 sebagai %2 (SK %3).</translation>
        </message>
        <message>
            <source>Not among the %1 members of %2 in the register (SK %3).</source>
            <translation>Tidak tercantum di antara %1 anggota %2 dalam register (SK %3).</translation>
        </message>
    </context>
    <context>
        <name>numberdesk</name>
        <message>
            <source>An auditor reads and changes nothing.</source>
            <translation>Auditor hanya membaca dan tidak mengubah apa pun.</translation>
        </message>
        <message>
            <source>This number of the block is used already. Choose another one.</source>
            <translation>Nomor cadangan ini sudah dipakai. Pilih nomor lain.</translation>
        </message>
        <message>
            <source>This number was reserved for another year or another kind of letter.</source>
            <translation>Nomor ini dicadangkan untuk tahun atau jenis surat lain.</translation>
        </message>
        <message>
            <source>The Setda keeps the book: type the number that it gave.</source>
            <translation>Buku nomor dipegang Setda: ketik nomor yang diberikan.</translation>
        </message>
        <message>
            <source>The letter number %1 is in use already.</source>
            <translation>Nomor surat %1 sudah dipakai.</translation>
        </message>
        <message>
            <source>Loket counts this number itself; the next one is %1. Let it be taken automatically.</source>
            <translation>Nomor ini dihitung oleh Loket; nomor berikutnya %1. Biarkan diambil otomatis.</translation>
        </message>
        <message>
            <source>The number %1 is reserved. Choose it from the block.</source>
            <translation>Nomor %1 dicadangkan. Pilih dari nomor cadangan.</translation>
        </message>
        <message>
            <source>Reserve from 1 to %1 numbers at once.</source>
            <translation>Cadangkan 1 sampai dengan %1 nomor sekaligus.</translation>
        </message>
        <message>
            <source>Write down what the numbers are reserved for.</source>
            <translation>Tulis untuk apa nomor dicadangkan.</translation>
        </message>
        <message>
            <source>The Setda keeps the book: Loket has no numbers to reserve.</source>
            <translation>Buku nomor dipegang Setda: Loket tidak mempunyai nomor untuk dicadangkan.</translation>
        </message>
        <message>
            <source>A reserved number was used elsewhere, or it is void.</source>
            <translation>Nomor cadangan dipakai di tempat lain atau batal.</translation>
        </message>
        <message>
            <source>Write down why the number is void: it stays in the book.</source>
            <translation>Tulis mengapa nomor dibatalkan: nomor tetap tercatat dalam buku.</translation>
        </message>
        <message>
            <source>Write down for which letter the number was used.</source>
            <translation>Tulis untuk surat apa nomor dipakai.</translation>
        </message>
        <message>
            <source>There is no such letter.</source>
            <translation>Surat tersebut tidak ada.</translation>
        </message>
        <message>
            <source>A letter with a password does not go through SRIKANDI: others could read it.</source>
            <translation>Surat berkata sandi tidak melalui SRIKANDI karena dapat dibaca orang lain.</translation>
        </message>
        <message>
            <source>This letter is void.</source>
            <translation>Surat ini batal.</translation>
        </message>
        <message>
            <source>Another letter has the SRIKANDI number %1.</source>
            <translation>Nomor SRIKANDI %1 sudah dipakai surat lain.</translation>
        </message>
    </context>
    <context>
        <name>operatordesk</name>
        <message>
            <source>The user name needs at least one letter and no spaces.</source>
            <translation>Nama pengguna memerlukan sekurang-kurangnya satu huruf dan tanpa spasi.</translation>
        </message>
        <message>
            <source>The full name is missing.</source>
            <translation>Nama lengkap belum diisi.</translation>
        </message>
        <message>
            <source>Only an administrator changes operators.</source>
            <translation>Hanya administrator yang mengubah data petugas.</translation>
        </message>
        <message>
            <source>program ended</source>
            <translation>program berhenti</translation>
        </message>
        <message>
            <source>This database has an operator already. Log in.</source>
            <translation>Basis data ini sudah memiliki petugas. Silakan masuk.</translation>
        </message>
        <message>
            <source>The user name %1 is taken.</source>
            <translation>Nama pengguna %1 sudah dipakai.</translation>
        </message>
        <message>
            <source>You cannot disable yourself.</source>
            <translation>Anda tidak dapat menonaktifkan diri sendiri.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Ask an administrator for a new password.</source>
            <translation>Terlalu banyak kata sandi salah. Mintalah kata sandi baru kepada administrator.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again in %1 seconds.</source>
            <translation>Terlalu banyak kata sandi salah. Coba lagi dalam %1 detik.</translation>
        </message>
        <message>
            <source>The user name or the password is wrong.</source>
            <translation>Nama pengguna atau kata sandi salah.</translation>
        </message>
        <message>
            <source>Only a practice database opens without a password.</source>
            <translation>Hanya basis data latihan yang terbuka tanpa kata sandi.</translation>
        </message>
        <message>
            <source>The practice database has no operator.</source>
            <translation>Basis data latihan tidak memiliki petugas.</translation>
        </message>
        <message>
            <source>logged out</source>
            <translation>keluar</translation>
        </message>
    </context>
    <context>
        <name>pagestack</name>
        <message>
            <source>Scan the fronts first, then turn the stack over and scan the backs.</source>
            <translation>Pindai sisi depan dahulu, lalu balik tumpukan dan pindai sisi belakang.</translation>
        </message>
        <message>
            <source>The last two runs have %1 and %2 pages; fronts and backs must be equally many.</source>
            <translation>Dua pemindaian terakhir berisi %1 dan %2 halaman; jumlah sisi depan dan belakang harus sama.</translation>
        </message>
    </context>
    <context>
        <name>paperfiling</name>
        <message>
            <source>The bytes of this paper are missing from the database. Restore the last backup.</source>
            <translation>Isi berkas ini tidak ada di basis data. Pulihkan cadangan terakhir.</translation>
        </message>
        <message>
            <source>This paper was changed or damaged since it was filed. Restore it from a backup.</source>
            <translation>Berkas ini berubah atau rusak sejak disimpan. Pulihkan dari cadangan.</translation>
        </message>
        <message>
            <source>Request letter</source>
            <translation>Surat permohonan</translation>
        </message>
        <message>
            <source>Decree</source>
            <translation>SK Penetapan</translation>
        </message>
        <message>
            <source>Letter of authority</source>
            <translation>Surat kuasa</translation>
        </message>
        <message>
            <source>Proof of receipt</source>
            <translation>Bukti penerimaan</translation>
        </message>
        <message>
            <source>Other paper</source>
            <translation>Berkas lain</translation>
        </message>
        <message>
            <source>The file %1 is empty. Choose it again.</source>
            <translation>Berkas %1 kosong. Pilih kembali.</translation>
        </message>
        <message>
            <source>The file %1 is larger than 64 MB. Scan it again with 300 dpi.</source>
            <translation>Berkas %1 lebih besar dari 64 MB. Pindai ulang dengan 300 dpi.</translation>
        </message>
    </context>
    <context>
        <name>paperopening</name>
        <message>
            <source>The file ends too early: look whether all pages are there.</source>
            <translation>Berkas berakhir terlalu cepat: periksa apakah semua halaman ada.</translation>
        </message>
        <message>
            <source>attachment %1</source>
            <translation>lampiran %1</translation>
        </message>
    </context>
    <context>
        <name>paperpdf</name>
        <message>
            <source>A page without a picture cannot be kept as PDF.</source>
            <translation>Halaman tanpa gambar tidak dapat disimpan sebagai PDF.</translation>
        </message>
        <message>
            <source>The PDF of this paper could not be written.</source>
            <translation>PDF berkas ini tidak dapat ditulis.</translation>
        </message>
    </context>
    <context>
        <name>papersdate</name>
        <message>
            <source>There is no month %1. Type day, month and year, such as 7 Januari 2022.</source>
            <translation>Tidak ada bulan %1. Ketik hari, bulan, dan tahun, misalnya 7 Januari 2022.</translation>
        </message>
        <message>
            <source>The year %1 cannot be right. Type day, month and year, such as 7 Januari 2022.</source>
            <translation>Tahun %1 tidak mungkin benar. Ketik hari, bulan, dan tahun, misalnya 7 Januari 2022.</translation>
        </message>
        <message>
            <source>%1 %2 has no day %3. Compare the date with the paper.</source>
            <translation>%1 %2 tidak memiliki tanggal %3. Cocokkan tanggal dengan berkas.</translation>
        </message>
        <message>
            <source>The date %1 can be read in more than one way. Type the year with four digits, such as 7/1/2022 for 7 Januari 2022.</source>
            <translation>Tanggal %1 dapat dibaca dengan lebih dari satu cara. Ketik tahun dengan empat angka, misalnya 7/1/2022 untuk 7 Januari 2022.</translation>
        </message>
        <message>
            <source>"%1" is no month. Type day, month and year, such as 7 Januari 2022.</source>
            <translation>"%1" bukan nama bulan. Ketik hari, bulan, dan tahun, misalnya 7 Januari 2022.</translation>
        </message>
        <message>
            <source>The year of %1 is not complete. Type it with four digits, such as 7 Januari 2022.</source>
            <translation>Tahun pada %1 tidak lengkap. Ketik dengan empat angka, misalnya 7 Januari 2022.</translation>
        </message>
        <message>
            <source>The date is empty. Type day, month and year, such as 7 Januari 2022.</source>
            <translation>Tanggal kosong. Ketik hari, bulan, dan tahun, misalnya 7 Januari 2022.</translation>
        </message>
        <message>
            <source>"%1" is no date. Type day, month and year, such as 7 Januari 2022.</source>
            <translation>"%1" bukan tanggal. Ketik hari, bulan, dan tahun, misalnya 7 Januari 2022.</translation>
        </message>
    </context>
    <context>
        <name>paperwords</name>
        <message>
            <source>Request letter</source>
            <translation>Surat permohonan</translation>
        </message>
        <message>
            <source>SK of appointment</source>
            <translation>SK Penetapan</translation>
        </message>
        <message>
            <source>Letter of authority</source>
            <translation>Surat kuasa</translation>
        </message>
        <message>
            <source>Proof of handover</source>
            <translation>Bukti penyerahan</translation>
        </message>
        <message>
            <source>Other paper</source>
            <translation>Berkas lain</translation>
        </message>
        <message>
            <source>%1, p. %2</source>
            <translation>%1, hlm. %2</translation>
        </message>
    </context>
    <context>
        <name>person</name>
        <message>
            <source>because: %1</source>
            <translation>alasan: %1</translation>
        </message>
        <message>
            <source>%1 was told on %2</source>
            <translation>%1 diberi tahu pada %2</translation>
        </message>
        <message>
            <source>Entered by %1</source>
            <translation>Dicatat oleh %1</translation>
        </message>
        <message>
            <source>Changed by %1</source>
            <translation>Diubah oleh %1</translation>
        </message>
        <message>
            <source>no remark</source>
            <translation>tanpa keterangan</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Didaftarkan pada</translation>
        </message>
        <message>
            <source>Place of the paper</source>
            <translation>Tempat berkas kertas</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Hasil pindai</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Permohonan %1</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>Letter of the applicant</source>
            <translation>Surat pemohon</translation>
        </message>
        <message>
            <source>Handed in by</source>
            <translation>Diantar oleh</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Konfirmasi</translation>
        </message>
        <message>
            <source>Handed over to</source>
            <translation>Diserahkan kepada</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arsip</translation>
        </message>
        <message>
            <source>Personal data of %1</source>
            <translation>Data pribadi %1</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Bagian</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Hal</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Yang disimpan</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>Account now</source>
            <translation>Akun sekarang</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Riwayat versi</translation>
        </message>
        <message>
            <source>First registration</source>
            <translation>Registrasi awal</translation>
        </message>
        <message>
            <source>Processing trail</source>
            <translation>Jejak pemrosesan</translation>
        </message>
        <message>
            <source>%1 requests, %2 versions of the account, %3 entries of the processing trail.</source>
            <translation>%1 permohonan, %2 versi akun, %3 catatan jejak pemrosesan.</translation>
        </message>
        <message>
            <source>Kept for the service of SPSE accounts, by legal duty and public service (UU 27/2022, article 20). A password is never kept. The person may ask for a correction; it is made within 3 x 24 hours, and they are told of it.</source>
            <translation>Disimpan untuk layanan akun SPSE berdasarkan kewajiban hukum dan pelayanan publik (UU 27/2022 Pasal 20). Kata sandi tidak pernah disimpan. Yang bersangkutan dapat meminta perbaikan; perbaikan dilakukan dalam 3 x 24 jam dan hasilnya diberitahukan.</translation>
        </message>
    </context>
    <context>
        <name>phone</name>
        <message>
            <source>The phone number starts with %1, which no mobile phone and no area does. Compare it with the paper.</source>
            <translation>Nomor telepon diawali %1, yang bukan awalan telepon seluler maupun kode wilayah. Cocokkan dengan berkas.</translation>
        </message>
        <message>
            <source>The phone number has %1 digits; it needs 10 to 13 with the leading 0. Compare it with the paper.</source>
            <translation>Nomor telepon terdiri atas %1 angka; seharusnya 10 sampai 13 termasuk angka 0 di depan. Cocokkan dengan berkas.</translation>
        </message>
        <message>
            <source>The phone number is empty. Type it with its leading 0.</source>
            <translation>Nomor telepon kosong. Ketik beserta angka 0 di depan.</translation>
        </message>
        <message>
            <source>The phone number holds something other than digits. Type one number, such as 0812-3456-7890.</source>
            <translation>Nomor telepon memuat selain angka. Ketik satu nomor, misalnya 0812-3456-7890.</translation>
        </message>
        <message>
            <source>The phone number is not an Indonesian one. Type a number that starts with 0 or +62.</source>
            <translation>Nomor telepon bukan nomor Indonesia. Ketik nomor yang diawali 0 atau +62.</translation>
        </message>
        <message>
            <source>The phone number lacks its leading 0 or area code. Type it as it is dialled.</source>
            <translation>Nomor telepon tidak memuat angka 0 atau kode wilayah di depan. Ketik seperti saat memanggil.</translation>
        </message>
        <message>
            <source>The phone number had lost its leading 0; it was added.</source>
            <translation>Angka 0 di depan nomor telepon hilang dan telah ditambahkan.</translation>
        </message>
    </context>
    <context>
        <name>practicedata</name>
        <message>
            <source>This database is in use. Practice data goes into an empty database only.</source>
            <translation>Basis data ini sudah dipakai. Data latihan hanya untuk basis data kosong.</translation>
        </message>
    </context>
    <context>
        <name>printdesk</name>
        <message>
            <source>These are more than %1 requests. Choose fewer days.</source>
            <translation>Permohonannya lebih dari %1. Pilih rentang hari yang lebih pendek.</translation>
        </message>
        <message>
            <source>Choose the first and the last day of the agenda book.</source>
            <translation>Pilih hari pertama dan terakhir buku agenda.</translation>
        </message>
        <message>
            <source>The dossier has no place yet: archive it first.</source>
            <translation>Arsip berkas belum memiliki lokasi simpan: arsipkan dahulu.</translation>
        </message>
        <message>
            <source>This dossier is electronic only: it stands on no shelf.</source>
            <translation>Arsip ini elektronik saja: tidak berada di rak.</translation>
        </message>
        <message>
            <source>There is no result letter yet for which a cover could be printed.</source>
            <translation>Belum ada surat hasil yang sampulnya dapat dicetak.</translation>
        </message>
    </context>
    <context>
        <name>privacy</name>
        <message>
            <source>A paper is missing: %1. Check everything and call the administrator.</source>
            <translation>Satu berkas hilang: %1. Periksa semuanya dan hubungi administrator.</translation>
        </message>
        <message>
            <source>everything about the person</source>
            <translation>semua data tentang yang bersangkutan</translation>
        </message>
        <message>
            <source>Write down who was told, for example the person themselves.</source>
            <translation>Tuliskan siapa yang diberi tahu, misalnya pemilik akun sendiri.</translation>
        </message>
        <message>
            <source>It was noted already that %1 was told.</source>
            <translation>Sudah tercatat bahwa %1 diberi tahu.</translation>
        </message>
        <message>
            <source>When was it found? The clock of 72 hours begins there.</source>
            <translation>Kapan diketahui? Batas 72 jam dihitung sejak itu.</translation>
        </message>
        <message>
            <source>Write down which personal data was exposed.</source>
            <translation>Tuliskan data pribadi apa yang terungkap.</translation>
        </message>
        <message>
            <source>Write down when and how it was exposed.</source>
            <translation>Tuliskan kapan dan bagaimana data terungkap.</translation>
        </message>
        <message>
            <source>Write down what is done to handle it and to recover.</source>
            <translation>Tuliskan upaya penanganan dan pemulihannya.</translation>
        </message>
        <message>
            <source>Nobody can be told before it was found, or in the future. Check the times.</source>
            <translation>Tidak mungkin diberi tahu sebelum diketahui atau di masa depan. Periksa waktunya.</translation>
        </message>
        <message>
            <source>Record the breach first: its notice names its number.</source>
            <translation>Catat insidennya dahulu: surat pemberitahuan menyebut nomornya.</translation>
        </message>
        <message>
            <source>There is no change that the person still has to be told of.</source>
            <translation>Tidak ada perubahan data yang masih perlu diberitahukan kepada yang bersangkutan.</translation>
        </message>
    </context>
    <context>
        <name>quality</name>
        <message>
            <source>Only the head draws and judges: the second look is not the officers' own.</source>
            <translation>Hanya kepala yang mengundi dan menilai: uji petik bukan oleh petugas sendiri.</translation>
        </message>
        <message>
            <source>Draw between 1 and %1 requests.</source>
            <translation>Undilah antara 1 dan %1 permohonan.</translation>
        </message>
        <message>
            <source>A seed has at most %1 letters.</source>
            <translation>Benih paling banyak %1 huruf.</translation>
        </message>
        <message>
            <source>No request was closed in this period: there is nothing to draw.</source>
            <translation>Tidak ada permohonan yang selesai pada masa ini: tidak ada yang dapat diundi.</translation>
        </message>
        <message>
            <source>Write down in at least 10 letters what you would have decided otherwise.</source>
            <translation>Tuliskan paling sedikit 10 huruf tentang apa yang seharusnya diputuskan lain.</translation>
        </message>
        <message>
            <source>This request was not drawn.</source>
            <translation>Permohonan ini tidak terundi.</translation>
        </message>
        <message>
            <source>The verdict stands already and is not changed.</source>
            <translation>Penilaian sudah ada dan tidak diubah.</translation>
        </message>
        <message>
            <source>You worked on this request yourself: somebody else looks at it again.</source>
            <translation>Anda sendiri yang mengerjakan permohonan ini: orang lain yang memeriksanya ulang.</translation>
        </message>
    </context>
    <context>
        <name>rank</name>
        <message>
            <source>"%1" is no golongan of a PPPK. Type one from I to XVII.</source>
            <translation>"%1" bukan golongan PPPK. Ketik salah satu dari I sampai XVII.</translation>
        </message>
        <message>
            <source>There is no golongan %1. Type one from I/a to IV/e.</source>
            <translation>Tidak ada golongan %1. Ketik salah satu dari I/a sampai IV/e.</translation>
        </message>
        <message>
            <source>"%1" is no rank. Type one such as "Penata Tingkat I, III/d".</source>
            <translation>"%1" bukan pangkat. Ketik misalnya "Penata Tingkat I, III/d".</translation>
        </message>
        <message>
            <source>%1 is golongan %2, not %3. Compare the rank with the paper.</source>
            <translation>%1 bergolongan %2, bukan %3. Cocokkan pangkat dengan berkas.</translation>
        </message>
        <message>
            <source>The rank is empty. Choose one from the list.</source>
            <translation>Pangkat kosong. Pilih dari daftar.</translation>
        </message>
        <message>
            <source>Somebody outside the civil service has no rank. Leave the field empty.</source>
            <translation>Orang di luar ASN tidak memiliki pangkat. Kosongkan isian ini.</translation>
        </message>
        <message>
            <source>The golongan %1 lacks its letter. Type it in full, such as III/d.</source>
            <translation>Golongan %1 belum disertai huruf. Ketik lengkap, misalnya III/d.</translation>
        </message>
    </context>
    <context>
        <name>reader</name>
        <message>
            <source>A cell in row %1 has more than %2 characters. Correct the row and choose the file again.</source>
            <translation>Satu sel pada baris %1 berisi lebih dari %2 karakter. Perbaiki baris itu, lalu pilih kembali berkasnya.</translation>
        </message>
        <message>
            <source>A quotation mark that opens in row %1 is never closed. Correct the row and choose the file again.</source>
            <translation>Tanda kutip yang dibuka pada baris %1 tidak pernah ditutup. Perbaiki baris itu, lalu pilih kembali berkasnya.</translation>
        </message>
        <message>
            <source>Loket is not installed completely: its reader is missing. Tell the administrator.</source>
            <translation>Loket tidak terpasang lengkap: pembaca berkasnya tidak ada. Hubungi administrator.</translation>
        </message>
        <message>
            <source>Reading this file took too long and was stopped. Scan the paper again or ask for the file again.</source>
            <translation>Pembacaan berkas ini terlalu lama dan dihentikan. Pindai ulang berkasnya atau mintalah kembali.</translation>
        </message>
        <message>
            <source>Row %1 holds a NUL character, so this is not a clean text file. Save the table as CSV UTF-8 again.</source>
            <translation>Baris %1 memuat karakter NUL, jadi ini bukan berkas teks yang bersih. Simpan kembali tabelnya sebagai CSV UTF-8.</translation>
        </message>
        <message>
            <source>These are %1 files; at most %2 are taken at once. Choose only the papers of this request.</source>
            <translation>Ada %1 berkas; paling banyak %2 yang diterima sekaligus. Pilih hanya berkas permohonan ini.</translation>
        </message>
        <message>
            <source>This XLSX file holds what no spreadsheet program writes, and was refused. Save the table as CSV.</source>
            <translation>Berkas XLSX ini memuat isi yang tidak pernah ditulis program lembar kerja, sehingga ditolak. Simpan tabelnya sebagai CSV.</translation>
        </message>
        <message>
            <source>This XLSX file is too large once unpacked, and was refused. Save the table as CSV.</source>
            <translation>Berkas XLSX ini terlalu besar setelah dibuka, sehingga ditolak. Simpan tabelnya sebagai CSV.</translation>
        </message>
        <message>
            <source>This computer cannot shut in the reader of foreign files, so nothing was opened. Tell the administrator.</source>
            <translation>Komputer ini tidak dapat mengurung pembaca berkas dari luar, sehingga tidak ada yang dibuka. Hubungi administrator.</translation>
        </message>
        <message>
            <source>This file could not be opened. Look whether the stick or the folder is still connected.</source>
            <translation>Berkas ini tidak dapat dibuka. Periksa apakah flashdisk atau foldernya masih tersambung.</translation>
        </message>
        <message>
            <source>This file could not be read to its end. Copy it again or try another stick.</source>
            <translation>Berkas ini tidak dapat dibaca sampai selesai. Salin kembali atau coba flashdisk lain.</translation>
        </message>
        <message>
            <source>This file has %1 pages; at most %2 are taken. Split it and take in what belongs to the request.</source>
            <translation>Berkas ini berisi %1 halaman; paling banyak %2 yang diterima. Pisahkan dan terima bagian yang termasuk permohonan.</translation>
        </message>
        <message>
            <source>This file has no page that can be shown. Scan the paper again or ask for the file again.</source>
            <translation>Berkas ini tidak memiliki halaman yang dapat ditampilkan. Pindai ulang berkasnya atau mintalah kembali.</translation>
        </message>
        <message>
            <source>This file is a program and not a paper. It was not opened; ask for the paper itself.</source>
            <translation>Berkas ini adalah program, bukan surat. Berkas tidak dibuka; mintalah berkas yang sebenarnya.</translation>
        </message>
        <message>
            <source>This file is damaged and cannot be read. Scan the paper again or ask for the file again.</source>
            <translation>Berkas ini rusak dan tidak dapat dibaca. Pindai ulang berkasnya atau mintalah kembali.</translation>
        </message>
        <message>
            <source>This file is empty (0 bytes). Scan the paper again or ask for the file again.</source>
            <translation>Berkas ini kosong (0 byte). Pindai ulang berkasnya atau mintalah kembali.</translation>
        </message>
        <message>
            <source>This file is larger than %1 MB. Scan at 300 dpi or split it, then take it in again.</source>
            <translation>Berkas ini lebih besar dari %1 MB. Pindai dengan 300 dpi atau pisahkan, lalu terima kembali.</translation>
        </message>
        <message>
            <source>This file is locked with a password. Ask for a copy without a password.</source>
            <translation>Berkas ini terkunci dengan kata sandi. Mintalah salinan tanpa kata sandi.</translation>
        </message>
        <message>
            <source>This file is neither CSV nor XLSX, whatever its name says. Save the table as XLSX or CSV.</source>
            <translation>Berkas ini bukan CSV maupun XLSX, apa pun namanya. Simpan tabelnya sebagai XLSX atau CSV.</translation>
        </message>
        <message>
            <source>This file is no longer there. Look whether the stick or the folder is still connected.</source>
            <translation>Berkas ini sudah tidak ada. Periksa apakah flashdisk atau foldernya masih tersambung.</translation>
        </message>
        <message>
            <source>This file is still being written. Wait until the scanner or the copy is done, then choose it again.</source>
            <translation>Berkas ini masih ditulis. Tunggu sampai pemindaian atau penyalinan selesai, lalu pilih kembali.</translation>
        </message>
        <message>
            <source>This file may not be read by you. Ask its owner or copy it to your own folder.</source>
            <translation>Anda tidak berhak membaca berkas ini. Hubungi pemiliknya atau salin ke folder Anda sendiri.</translation>
        </message>
        <message>
            <source>This file stopped its reader and was refused; nothing else was touched. Scan the paper again or ask for the file again.</source>
            <translation>Berkas ini menghentikan pembacanya dan ditolak; hal lain tidak tersentuh. Pindai ulang berkasnya atau mintalah kembali.</translation>
        </message>
        <message>
            <source>This image has %1 megapixels; at most %2 are taken. Scan the paper again at 300 dpi.</source>
            <translation>Gambar ini berukuran %1 megapiksel; paling banyak %2 yang diterima. Pindai ulang dengan 300 dpi.</translation>
        </message>
        <message>
            <source>This image is of a rare kind that cannot be shown. Save it as PDF or JPEG and take it in again.</source>
            <translation>Gambar ini berjenis langka yang tidak dapat ditampilkan. Simpan sebagai PDF atau JPEG, lalu terima kembali.</translation>
        </message>
        <message>
            <source>This is a folder. Choose the papers in it.</source>
            <translation>Ini folder. Pilih berkas di dalamnya.</translation>
        </message>
        <message>
            <source>This is a link to another file. Choose the file itself.</source>
            <translation>Ini tautan ke berkas lain. Pilih berkas aslinya.</translation>
        </message>
        <message>
            <source>This is an OpenDocument table. Save it as XLSX or CSV.</source>
            <translation>Ini tabel OpenDocument. Simpan sebagai XLSX atau CSV.</translation>
        </message>
        <message>
            <source>This is an old or locked Excel file. Save it as XLSX without a password.</source>
            <translation>Ini berkas Excel lama atau terkunci. Simpan sebagai XLSX tanpa kata sandi.</translation>
        </message>
        <message>
            <source>This is not a file. Choose the paper itself.</source>
            <translation>Ini bukan berkas. Pilih berkas yang sebenarnya.</translation>
        </message>
        <message>
            <source>This paper has no such page.</source>
            <translation>Berkas ini tidak memiliki halaman tersebut.</translation>
        </message>
        <message>
            <source>This table has more than %1 rows. Split it into several files.</source>
            <translation>Tabel ini memiliki lebih dari %1 baris. Pisahkan menjadi beberapa berkas.</translation>
        </message>
        <message>
            <source>This table is empty. Choose the file with the data on its first sheet.</source>
            <translation>Tabel ini kosong. Pilih berkas yang datanya ada pada lembar pertama.</translation>
        </message>
        <message>
            <source>This table is too wide or too large at row %1. Remove the columns that are not needed.</source>
            <translation>Tabel ini terlalu lebar atau terlalu besar pada baris %1. Hapus kolom yang tidak diperlukan.</translation>
        </message>
        <message>
            <source>Loket is not installed completely: its text recognition is missing. Tell the administrator.</source>
            <translation>Loket belum terpasang lengkap: pengenal teksnya tidak ada. Beri tahu administrator.</translation>
        </message>
        <message>
            <source>This computer has no text recognition for Indonesian. Have the administrator install the package tesseract-ocr-ind.</source>
            <translation>Komputer ini tidak memiliki pengenal teks bahasa Indonesia. Mintalah administrator memasang paket tesseract-ocr-ind.</translation>
        </message>
        <message>
            <source>This file is not a PDF, JPEG, PNG, TIFF or mail, whatever its name says. Scan the paper again or save it as PDF.</source>
            <translation>Berkas ini bukan PDF, JPEG, PNG, TIFF, atau surel, apa pun namanya. Pindai lagi kertasnya atau simpan sebagai PDF.</translation>
        </message>
        <message>
            <source>This mail holds more parts than any mail program writes, and was refused. Ask for the papers themselves.</source>
            <translation>Surel ini berisi lebih banyak bagian daripada yang ditulis program surel mana pun, dan ditolak. Mintalah berkasnya sendiri.</translation>
        </message>
        <message>
            <source>This attachment is a winmail.dat parcel that only Outlook opens. Ask the sender for the papers as PDF.</source>
            <translation>Lampiran ini bungkusan winmail.dat yang hanya dibuka Outlook. Mintalah berkasnya kepada pengirim sebagai PDF.</translation>
        </message>
    </context>
    <context>
        <name>registerdesk</name>
        <message>
            <source>The name is missing.</source>
            <translation>Nama belum diisi.</translation>
        </message>
        <message>
            <source>Only an officer changes the register.</source>
            <translation>Hanya petugas yang mengubah register.</translation>
        </message>
        <message>
            <source>The register has the user ID %1 already.</source>
            <translation>User ID %1 sudah ada di register.</translation>
        </message>
        <message>
            <source>Write down why the account changes, for example the letter's number.</source>
            <translation>Tulis mengapa akun berubah, misalnya nomor suratnya.</translation>
        </message>
        <message>
            <source>first registration</source>
            <translation>registrasi awal</translation>
        </message>
        <message>
            <source>%1 row(s) are refused: nothing was written. Mend the file and import it again.</source>
            <translation>%1 baris ditolak: tidak ada yang ditulis. Perbaiki berkasnya lalu impor kembali.</translation>
        </message>
        <message>
            <source>The register has changed since the preview. Look at the preview again.</source>
            <translation>Register berubah sejak pratinjau. Lihat kembali pratinjaunya.</translation>
        </message>
        <message>
            <source>This import was taken back already.</source>
            <translation>Impor ini sudah dibatalkan.</translation>
        </message>
        <message>
            <source>The account %1 was changed after the import: it cannot be taken back whole.</source>
            <translation>Akun %1 berubah setelah impor: impor tidak dapat dibatalkan seluruhnya.</translation>
        </message>
        <message>
            <source>import taken back: %1</source>
            <translation>impor dibatalkan: %1</translation>
        </message>
        <message>
            <source>The name of the Pokja is missing.</source>
            <translation>Nama Pokja belum diisi.</translation>
        </message>
        <message>
            <source>The decree ends before it begins. Check the dates.</source>
            <translation>SK berakhir sebelum berlaku. Periksa tanggalnya.</translation>
        </message>
        <message>
            <source>There is a Pokja named %1 already.</source>
            <translation>Pokja bernama %1 sudah ada.</translation>
        </message>
    </context>
    <context>
        <name>registerimport</name>
        <message>
            <source>The columns "%1" and "%2" seem to be swapped. Put them right in the file.</source>
            <translation>Kolom "%1" dan "%2" tampaknya tertukar. Perbaiki dalam berkas.</translation>
        </message>
        <message>
            <source>Most cells of the column "%1" hold something else (%2 expected). Put the column right in the file.</source>
            <translation>Sebagian besar isi kolom "%1" bukan yang semestinya (seharusnya %2). Perbaiki kolom itu dalam berkas.</translation>
        </message>
        <message>
            <source>The name is empty. Fill it in.</source>
            <translation>Nama kosong. Lengkapi nama.</translation>
        </message>
        <message>
            <source>The name "%1" holds a digit. Put it right.</source>
            <translation>Nama "%1" memuat angka. Perbaiki nama.</translation>
        </message>
        <message>
            <source>The NIP is empty. Fill it in.</source>
            <translation>NIP kosong. Lengkapi NIP.</translation>
        </message>
        <message>
            <source>A spreadsheet turned the NIP into the rounded number %1. Format the column as text and type the NIP anew.</source>
            <translation>Lembar kerja mengubah NIP menjadi bilangan yang dibulatkan, %1. Atur kolom sebagai teks, lalu ketik ulang NIP.</translation>
        </message>
        <message>
            <source>The SK ends on %1, before its own date %2. Compare both dates with the paper.</source>
            <translation>SK berakhir pada %1, sebelum tanggal SK itu sendiri, %2. Cocokkan kedua tanggal dengan berkas.</translation>
        </message>
        <message>
            <source>"%1" is neither "aktif" nor "tidak aktif". Write one of them.</source>
            <translation>"%1" bukan "aktif" dan bukan "tidak aktif". Tulis salah satunya.</translation>
        </message>
        <message>
            <source>other</source>
            <translation>lainnya</translation>
        </message>
        <message>
            <source>active</source>
            <translation>aktif</translation>
        </message>
        <message>
            <source>not active</source>
            <translation>tidak aktif</translation>
        </message>
        <message>
            <source>The row has %1 cells, the header %2. Put texts that hold the delimiter in quotation marks.</source>
            <translation>Baris ini memuat %1 sel, sedangkan judul kolom %2. Apit teks yang memuat tanda pemisah dengan tanda kutip.</translation>
        </message>
        <message>
            <source>The user ID "%1" stands in row %2 already. Leave one of the two rows out.</source>
            <translation>User ID "%1" sudah ada pada baris %2. Hapus salah satu dari kedua baris itu.</translation>
        </message>
        <message>
            <source>The NIP stands in row %1 too. One person may have two accounts; check it.</source>
            <translation>NIP ini juga ada pada baris %1. Satu orang mungkin memiliki dua akun; periksa kembali.</translation>
        </message>
        <message>
            <source>No column is named "%1". Name it so in the first row of the file.</source>
            <translation>Tidak ada kolom bernama "%1". Beri nama itu pada baris pertama berkas.</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>Kind of employee</source>
            <translation>Jenis pegawai</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Pangkat</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Golongan</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Jabatan</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Surel</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja Pemilihan</translation>
        </message>
        <message>
            <source>SK number</source>
            <translation>Nomor SK</translation>
        </message>
        <message>
            <source>SK date</source>
            <translation>Tanggal SK</translation>
        </message>
        <message>
            <source>SK valid until</source>
            <translation>SK berlaku sampai</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit kerja</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Status akun</translation>
        </message>
        <message>
            <source>Both "%1" and "%2" may be the %3. Rename one of the columns.</source>
            <translation>Kolom "%1" dan "%2" sama-sama dapat berarti %3. Ganti nama salah satu kolom.</translation>
        </message>
        <message>
            <source>The file is empty. Choose another one.</source>
            <translation>Berkas kosong. Pilih berkas lain.</translation>
        </message>
        <message>
            <source>The file has a header and no rows. Choose another one.</source>
            <translation>Berkas hanya memuat judul kolom tanpa baris data. Pilih berkas lain.</translation>
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>Seen by,</source>
            <translation>Mengetahui,</translation>
        </message>
        <message>
            <source>Register book</source>
            <translation>Buku register</translation>
        </message>
        <message>
            <source>Every request of the period and what became of it.</source>
            <translation>Setiap permohonan pada masa ini dan hasilnya.</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Rekapitulasi</translation>
        </message>
        <message>
            <source>How many requests came in, by kind and by result.</source>
            <translation>Jumlah permohonan menurut jenis dan hasil.</translation>
        </message>
        <message>
            <source>Time for each step</source>
            <translation>Waktu setiap langkah</translation>
        </message>
        <message>
            <source>Officers' minutes for each step, officer and month, with the intervals behind them.</source>
            <translation>Menit petugas untuk setiap langkah, petugas, dan bulan, beserta interval di baliknya.</translation>
        </message>
        <message>
            <source>Intervals of work</source>
            <translation>Interval kerja</translation>
        </message>
        <message>
            <source>Every interval that the minutes are made of.</source>
            <translation>Setiap interval yang membentuk jumlah menit.</translation>
        </message>
        <message>
            <source>Deviations</source>
            <translation>Penyimpangan</translation>
        </message>
        <message>
            <source>What passed the standard, why, and who said so.</source>
            <translation>Yang melewati mutu baku, sebabnya, dan siapa yang menjelaskan.</translation>
        </message>
        <message>
            <source>Rejections by reason</source>
            <translation>Penolakan menurut alasan</translation>
        </message>
        <message>
            <source>Why requests were turned down.</source>
            <translation>Alasan permohonan ditolak.</translation>
        </message>
        <message>
            <source>Outgoing letters</source>
            <translation>Surat keluar</translation>
        </message>
        <message>
            <source>The number book: every letter, also the void ones.</source>
            <translation>Buku nomor: setiap surat, termasuk yang batal.</translation>
        </message>
        <message>
            <source>Passwords not changed</source>
            <translation>Belum ganti kata sandi</translation>
        </message>
        <message>
            <source>Who got a new password and has not confirmed the change.</source>
            <translation>Penerima kata sandi baru yang belum dikonfirmasi menggantinya.</translation>
        </message>
        <message>
            <source>SK that end soon</source>
            <translation>SK segera berakhir</translation>
        </message>
        <message>
            <source>Decrees of Pokja and accounts that end until the last day.</source>
            <translation>SK Pokja dan akun yang berakhir sampai dengan hari terakhir.</translation>
        </message>
        <message>
            <source>Second look</source>
            <translation>Uji petik</translation>
        </message>
        <message>
            <source>Closed requests drawn by chance, and what the head thinks.</source>
            <translation>Permohonan selesai yang diundi, dan penilaian kepala.</translation>
        </message>
        <message>
            <source>Who may get in</source>
            <translation>Daftar hak akses</translation>
        </message>
        <message>
            <source>The operators and what they may do.</source>
            <translation>Petugas dan kewenangannya.</translation>
        </message>
        <message>
            <source>Table of the SOP</source>
            <translation>Tabel SOP</translation>
        </message>
        <message>
            <source>Steps, minutes and outputs, as the SOP has them.</source>
            <translation>Langkah, menit, dan output sebagaimana tertulis dalam SOP.</translation>
        </message>
        <message>
            <source>The last day of the period lies before its first.</source>
            <translation>Hari terakhir masa ini mendahului hari pertamanya.</translation>
        </message>
        <message>
            <source>There is no report "%1".</source>
            <translation>Tidak ada laporan "%1".</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Kelengkapan</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Kebenaran</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Konfirmasi</translation>
        </message>
        <message>
            <source>confirmed after %1 attempts</source>
            <translation>terkonfirmasi setelah %1 percobaan</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>belum terkonfirmasi</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>%1, round %2</source>
            <translation>%1, putaran %2</translation>
        </message>
        <message>
            <source>%1 minutes, standard %2</source>
            <translation>%1 menit, mutu baku %2</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 menit</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Surat</translation>
        </message>
        <message>
            <source>void</source>
            <translation>batal</translation>
        </message>
        <message>
            <source>Handover</source>
            <translation>Penyerahan</translation>
        </message>
        <message>
            <source>%1 seen</source>
            <translation>%1 diperlihatkan</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arsip</translation>
        </message>
        <message>
            <source>electronic only</source>
            <translation>elektronik saja</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Permohonan %1</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Bagian</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Hal</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Permohonan</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Pemohon</translation>
        </message>
        <message>
            <source>Pokja Pemilihan</source>
            <translation>Pokja Pemilihan</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Diterima</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>SOP</source>
            <translation>SOP</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>Names of applicants are initials; numbers, values and notes are left out.</source>
            <translation>Nama pemohon berupa inisial; nomor, nilai, dan catatan tidak dicantumkan.</translation>
        </message>
        <message>
            <source>late entry</source>
            <translation>susulan</translation>
        </message>
        <message>
            <source>Deviations from the standard (mutu baku)</source>
            <translation>Penyimpangan mutu baku</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tanggal</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Jenis</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Langkah</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Mutu baku</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Menit</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Lewat</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Dicatat</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Petugas</translation>
        </message>
        <message>
            <source>Nothing deviated from the standard in this period.</source>
            <translation>Tidak ada penyimpangan dari mutu baku pada masa ini.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Jumlah</translation>
        </message>
        <message>
            <source>%1 deviations, %2 of them not explained yet.</source>
            <translation>%1 penyimpangan, %2 di antaranya belum dijelaskan.</translation>
        </message>
        <message>
            <source>Deviations by reason</source>
            <translation>Penyimpangan menurut alasan</translation>
        </message>
        <message>
            <source>deviations</source>
            <translation>penyimpangan</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Jumlah</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Kepala</translation>
        </message>
        <message>
            <source>Archivist</source>
            <translation>Arsiparis</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditor</translation>
        </message>
        <message>
            <source>void: %1</source>
            <translation>batal: %1</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>dicetak</translation>
        </message>
        <message>
            <source>made</source>
            <translation>dibuat</translation>
        </message>
        <message>
            <source>Requests that were turned down</source>
            <translation>Permohonan yang ditolak</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Permohonan</translation>
        </message>
        <message>
            <source>Share of the rejections</source>
            <translation>Bagian dari penolakan</translation>
        </message>
        <message>
            <source>No request of this period was turned down.</source>
            <translation>Tidak ada permohonan yang ditolak pada masa ini.</translation>
        </message>
        <message>
            <source>Requests by reason</source>
            <translation>Permohonan menurut alasan</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>permohonan</translation>
        </message>
        <message>
            <source>no reason recorded</source>
            <translation>tanpa alasan tercatat</translation>
        </message>
        <message>
            <source>%1 requests were turned down.</source>
            <translation>%1 permohonan ditolak.</translation>
        </message>
        <message>
            <source>A request with several reasons counts with each, so that the shares may exceed 100 %.</source>
            <translation>Permohonan dengan beberapa alasan dihitung pada setiap alasan, sehingga jumlah bagian dapat melebihi 100 %.</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>Nomor surat</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Surat</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Bentuk</translation>
        </message>
        <message>
            <source>Addressed to</source>
            <translation>Ditujukan kepada</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Told or given to</source>
            <translation>Diberitahukan atau diserahkan kepada</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Pada</translation>
        </message>
        <message>
            <source>No letter bears a date of this period.</source>
            <translation>Tidak ada surat bertanggal pada masa ini.</translation>
        </message>
        <message>
            <source>official letter</source>
            <translation>surat dinas</translation>
        </message>
        <message>
            <source>service sheet</source>
            <translation>lembar layanan</translation>
        </message>
        <message>
            <source>Letters by kind</source>
            <translation>Surat menurut jenis</translation>
        </message>
        <message>
            <source>letters</source>
            <translation>surat</translation>
        </message>
        <message>
            <source>%1 letters, %2 of them void.</source>
            <translation>%1 surat, %2 di antaranya batal.</translation>
        </message>
        <message>
            <source>Passwords not changed yet</source>
            <translation>Kata sandi yang belum diganti</translation>
        </message>
        <message>
            <source>User ID</source>
            <translation>User ID</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Diserahkan</translation>
        </message>
        <message>
            <source>Days since</source>
            <translation>Hari berlalu</translation>
        </message>
        <message>
            <source>No new password was handed over in this period.</source>
            <translation>Tidak ada kata sandi baru yang diserahkan pada masa ini.</translation>
        </message>
        <message>
            <source>All %1 of this period have changed their password.</source>
            <translation>Semua %1 penerima pada masa ini sudah mengganti kata sandi.</translation>
        </message>
        <message>
            <source>%1 of %2 letters with a password are not confirmed.</source>
            <translation>%1 dari %2 surat berkata sandi belum dikonfirmasi.</translation>
        </message>
        <message>
            <source>The SOP obliges the applicant to change the standard password (step 8). User ID and phone are masked.</source>
            <translation>SOP mewajibkan pemohon mengganti kata sandi standar (langkah 8). User ID dan telepon disamarkan.</translation>
        </message>
        <message>
            <source>Decrees (SK) that end soon</source>
            <translation>SK yang segera berakhir</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Milik</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Number of the decree</source>
            <translation>Nomor SK</translation>
        </message>
        <message>
            <source>Date of the decree</source>
            <translation>Tanggal SK</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Berlaku sampai</translation>
        </message>
        <message>
            <source>Days left</source>
            <translation>Sisa hari</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Anggota</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Akun</translation>
        </message>
        <message>
            <source>Pokja</source>
            <translation>Pokja</translation>
        </message>
        <message>
            <source>has ended</source>
            <translation>sudah berakhir</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>segera berakhir</translation>
        </message>
        <message>
            <source>No decree ends before %1.</source>
            <translation>Tidak ada SK yang berakhir sebelum %1.</translation>
        </message>
        <message>
            <source>%1 end until %2, %3 of them have ended already.</source>
            <translation>%1 SK berakhir sampai dengan %2, %3 di antaranya sudah berakhir.</translation>
        </message>
        <message>
            <source>Of accounts only those that are active. Ask for a new decree, or close the account in SPSE.</source>
            <translation>Hanya akun yang aktif. Mintalah SK baru, atau tutup akun di SPSE.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nama pengguna</translation>
        </message>
        <message>
            <source>NIP</source>
            <translation>NIP</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Peran</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sejak</translation>
        </message>
        <message>
            <source>Last here</source>
            <translation>Terakhir masuk</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ya</translation>
        </message>
        <message>
            <source>no</source>
            <translation>tidak</translation>
        </message>
        <message>
            <source>disabled</source>
            <translation>dinonaktifkan</translation>
        </message>
        <message>
            <source>active</source>
            <translation>aktif</translation>
        </message>
        <message>
            <source>Nobody may get in yet.</source>
            <translation>Belum ada yang dapat masuk.</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Kegiatan</translation>
        </message>
        <message>
            <source>Executor</source>
            <translation>Pelaksana</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Output</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Keterangan</translation>
        </message>
        <message>
            <source>Officer's time of a granted request: %1 minutes.</source>
            <translation>Waktu petugas untuk permohonan yang dikabulkan: %1 menit.</translation>
        </message>
        <message>
            <source>Made by Loket on %1</source>
            <translation>Dibuat dengan Loket pada %1</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Halaman %1 dari %2</translation>
        </message>
        <message>
            <source>The report could not be drawn.</source>
            <translation>Laporan tidak dapat digambar.</translation>
        </message>
        <message>
            <source>The font "%1" is not installed. Choose another one in the settings.</source>
            <translation>Huruf "%1" tidak terpasang. Pilih huruf lain di Pengaturan.</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>sesuai</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>berbeda</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>belum diperiksa</translation>
        </message>
        <message>
            <source>%1, seed %2: %3 of %4 closed requests drawn; %5 agree, %6 differ, %7 are still to be looked at.</source>
            <translation>%1, benih %2: %3 dari %4 permohonan selesai terundi; %5 sesuai, %6 berbeda, %7 belum diperiksa.</translation>
        </message>
        <message>
            <source>Agreement %1 %.</source>
            <translation>Kesesuaian %1 %.</translation>
        </message>
        <message>
            <source>Draw for a second look</source>
            <translation>Uji petik mutu</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Benih</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Urutan</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Looked at by</source>
            <translation>Diperiksa oleh</translation>
        </message>
        <message>
            <source>No draw was made for this period yet.</source>
            <translation>Belum ada undian untuk masa ini.</translation>
        </message>
        <message>
            <source>Who repeats the draw finds the same requests: the closed requests of the period in the order of the SHA-256 of "seed:agenda", from the first on.</source>
            <translation>Siapa pun yang mengulang undian mendapat permohonan yang sama: permohonan yang selesai pada masa itu diurutkan menurut SHA-256 dari "benih:agenda", lalu diambil dari yang pertama.</translation>
        </message>
        <message>
            <source>Requests by month and result</source>
            <translation>Permohonan menurut bulan dan hasil</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Masih berjalan</translation>
        </message>
        <message>
            <source>Register book of requests</source>
            <translation>Buku register permohonan</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>Nomor surat</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Tanggal surat</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Lembar</translation>
        </message>
        <message>
            <source>Number of the answer</source>
            <translation>Nomor surat jawaban</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Diterima oleh</translation>
        </message>
        <message>
            <source>Archive number and place</source>
            <translation>Nomor arsip dan lokasi</translation>
        </message>
        <message>
            <source>No request was received in this period.</source>
            <translation>Tidak ada permohonan yang diterima pada masa ini.</translation>
        </message>
        <message>
            <source>%1 requests were received.</source>
            <translation>%1 permohonan diterima.</translation>
        </message>
        <message>
            <source>Minutes are the officers' minutes and seconds of work, without waiting.</source>
            <translation>Menit adalah menit dan detik kerja petugas, tanpa waktu tunggu.</translation>
        </message>
        <message>
            <source>Summary of requests</source>
            <translation>Rekapitulasi permohonan</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Bulan</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>User ID information</source>
            <translation>Info User ID</translation>
        </message>
        <message>
            <source>Change of data</source>
            <translation>Perubahan data</translation>
        </message>
        <message>
            <source>A request that asks for several things counts in the column of each.</source>
            <translation>Permohonan yang meminta beberapa hal dihitung pada setiap kolomnya.</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Langkah %1</translation>
        </message>
        <message>
            <source>Receipt of papers</source>
            <translation>Tanda Terima Berkas</translation>
        </message>
        <message>
            <source>Notice: papers to complete</source>
            <translation>Pemberitahuan kelengkapan berkas</translation>
        </message>
        <message>
            <source>Notice of rejection</source>
            <translation>Pemberitahuan penolakan</translation>
        </message>
        <message>
            <source>Notice of referral</source>
            <translation>Pemberitahuan rujukan</translation>
        </message>
        <message>
            <source>Notice of the result</source>
            <translation>Pemberitahuan hasil</translation>
        </message>
        <message>
            <source>Mean minutes of each step beside the standard</source>
            <translation>Rata-rata menit setiap langkah di samping mutu baku</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>menit</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Rata-rata</translation>
        </message>
        <message>
            <source>Handled</source>
            <translation>Ditangani</translation>
        </message>
        <message>
            <source>Intervals</source>
            <translation>Interval</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>Terlama</translation>
        </message>
        <message>
            <source>Within the standard</source>
            <translation>Dalam mutu baku</translation>
        </message>
        <message>
            <source>No work was finished in this period.</source>
            <translation>Tidak ada pekerjaan yang selesai pada masa ini.</translation>
        </message>
        <message>
            <source>Minutes and seconds of the officers' work: the sum of its intervals, each in whole seconds. Waiting, SPSE outages and pick-up are not in it; an interval counts when it has ended.</source>
            <translation>Menit dan detik kerja petugas: jumlah intervalnya, masing-masing dalam detik penuh. Waktu tunggu, gangguan SPSE, dan pengambilan tidak termasuk; interval dihitung setelah berakhir.</translation>
        </message>
        <message>
            <source>Handled: what one officer did for one request in one step and round. The standard is for the step as a whole; a begun minute does not count against it.</source>
            <translation>Ditangani: pekerjaan satu petugas untuk satu permohonan pada satu langkah dan putaran. Mutu baku berlaku untuk langkah seutuhnya; menit yang belum penuh tidak dihitung.</translation>
        </message>
        <message>
            <source>%1 of %2 were within the standard.</source>
            <translation>%1 dari %2 dalam mutu baku.</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Putaran</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Mulai</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Sebab berakhir</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Jumlah pindahan</translation>
        </message>
        <message>
            <source>Total of this page</source>
            <translation>Jumlah halaman ini</translation>
        </message>
        <message>
            <source>Total so far</source>
            <translation>Jumlah sampai dengan halaman ini</translation>
        </message>
        <message>
            <source>The workbook could not be made.</source>
            <translation>Buku kerja (XLSX) tidak dapat dibuat.</translation>
        </message>
        <message>
            <source>Nothing of this Pokja ends until that day.</source>
            <translation>Tidak ada SK Pokja ini yang berakhir sampai hari itu.</translation>
        </message>
        <message>
            <source>These are the first %1 lines, until %2. Begin another file on that day.</source>
            <translation>Ini %1 baris pertama, sampai %2. Mulailah berkas berikutnya dari hari itu.</translation>
        </message>
        <message>
            <source>Shown are the first %1 lines, until %2. A file holds all of them; to see the others, begin the period on that day.</source>
            <translation>Yang tampak %1 baris pertama, sampai %2. Berkas memuat semuanya; untuk melihat sisanya, mulailah periode dari hari itu.</translation>
        </message>
        <message>
            <source>Corrections of personal data</source>
            <translation>Perbaikan data pribadi</translation>
        </message>
        <message>
            <source>Whose data was changed, and who was told of it within 72 hours.</source>
            <translation>Data siapa yang diubah, dan siapa yang diberi tahu dalam 72 jam.</translation>
        </message>
        <message>
            <source>Breaches of personal data</source>
            <translation>Insiden data pribadi</translation>
        </message>
        <message>
            <source>What was exposed, and who was told of it within 72 hours.</source>
            <translation>Apa yang terungkap, dan siapa yang diberi tahu dalam 72 jam.</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Pengingat</translation>
        </message>
        <message>
            <source>Last reminder</source>
            <translation>Pengingat terakhir</translation>
        </message>
        <message>
            <source>told in time</source>
            <translation>diberitahukan tepat waktu</translation>
        </message>
        <message>
            <source>told too late</source>
            <translation>terlambat diberitahukan</translation>
        </message>
        <message>
            <source>overdue by %1 hours</source>
            <translation>lewat %1 jam</translation>
        </message>
        <message>
            <source>%1 hours left</source>
            <translation>tersisa %1 jam</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Diubah</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Alasan</translation>
        </message>
        <message>
            <source>To be told until</source>
            <translation>Batas pemberitahuan</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>Diberitahukan</translation>
        </message>
        <message>
            <source>Who was told</source>
            <translation>Siapa yang diberi tahu</translation>
        </message>
        <message>
            <source>Nobody's data was changed by hand in this period.</source>
            <translation>Pada periode ini tidak ada data orang yang diubah dengan tangan.</translation>
        </message>
        <message>
            <source>%1 corrections; of %2 nobody was told yet.</source>
            <translation>%1 perbaikan; %2 di antaranya belum diberitahukan.</translation>
        </message>
        <message>
            <source>Who asked for a correction is told of it within 3 x 24 hours (UU 27/2022, article 30). The register's page of the account notes it.</source>
            <translation>Yang meminta perbaikan diberi tahu dalam 3 x 24 jam (UU 27/2022 Pasal 30). Pemberitahuannya dicatat di halaman akun pada register.</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Diketahui</translation>
        </message>
        <message>
            <source>a. Data exposed</source>
            <translation>a. Data yang terungkap</translation>
        </message>
        <message>
            <source>b. When and how</source>
            <translation>b. Kapan dan bagaimana</translation>
        </message>
        <message>
            <source>c. Handling and recovery</source>
            <translation>c. Penanganan dan pemulihan</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Orang</translation>
        </message>
        <message>
            <source>End of 72 hours</source>
            <translation>Batas 72 jam</translation>
        </message>
        <message>
            <source>Persons told</source>
            <translation>Orang diberi tahu</translation>
        </message>
        <message>
            <source>Authority told</source>
            <translation>Lembaga diberi tahu</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Dicatat oleh</translation>
        </message>
        <message>
            <source>No breach is on record for this period, and none is open.</source>
            <translation>Tidak ada insiden tercatat pada periode ini, dan tidak ada yang belum selesai.</translation>
        </message>
        <message>
            <source>%1 breaches; of %2 the persons or the authority were not told yet.</source>
            <translation>%1 insiden; %2 di antaranya belum diberitahukan kepada yang bersangkutan atau lembaga.</translation>
        </message>
        <message>
            <source>To be told in writing within 3 x 24 hours to the persons and to the authority, with the items a, b and c (UU 27/2022, article 46).</source>
            <translation>Diberitahukan tertulis dalam 3 x 24 jam kepada yang bersangkutan dan lembaga, dengan hal a, b, dan c (UU 27/2022 Pasal 46).</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Nomor arsip</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Dasar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Kembali</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Uraian</translation>
        </message>
        <message>
            <source>Letter of authority</source>
            <translation>Surat kuasa</translation>
        </message>
        <message>
            <source>Other paper</source>
            <translation>Berkas lain</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Retensi</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit kerja</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Waktu</translation>
        </message>
        <message>
            <source>back</source>
            <translation>kembali</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>salinan</translation>
        </message>
        <message>
            <source>original</source>
            <translation>asli</translation>
        </message>
        <message>
            <source>out</source>
            <translation>dipinjam</translation>
        </message>
        <message>
            <source>List of files</source>
            <translation>Daftar Berkas</translation>
        </message>
        <message>
            <source>Daftar Berkas: the files archived in the period.</source>
            <translation>Berkas yang diarsipkan pada masa ini.</translation>
        </message>
        <message>
            <source>List of contents of files</source>
            <translation>Daftar Isi Berkas</translation>
        </message>
        <message>
            <source>Daftar Isi Berkas: every paper and letter of these files.</source>
            <translation>Setiap surat dan dokumen dalam berkas itu.</translation>
        </message>
        <message>
            <source>Inactive archives</source>
            <translation>Arsip inaktif</translation>
        </message>
        <message>
            <source>Daftar Arsip Inaktif: files whose active time is over on the last day.</source>
            <translation>Berkas yang masa aktifnya sudah lewat pada hari terakhir.</translation>
        </message>
        <message>
            <source>Proposed for transfer</source>
            <translation>Usul pindah</translation>
        </message>
        <message>
            <source>Usul pindah: what goes from the unit to the archive unit.</source>
            <translation>Yang dipindahkan dari unit pengolah ke unit kearsipan.</translation>
        </message>
        <message>
            <source>Proposed for destruction</source>
            <translation>Usul musnah</translation>
        </message>
        <message>
            <source>Usul musnah: files whose retention has ended and that nothing keeps.</source>
            <translation>Berkas yang retensinya habis dan tidak ditahan.</translation>
        </message>
        <message>
            <source>Destroyed archives</source>
            <translation>Arsip musnah</translation>
        </message>
        <message>
            <source>What was destroyed, when, and by what authority.</source>
            <translation>Yang dimusnahkan, kapan, dan atas dasar apa.</translation>
        </message>
        <message>
            <source>Loans of archives</source>
            <translation>Peminjaman arsip</translation>
        </message>
        <message>
            <source>Who borrowed which file, and what is overdue.</source>
            <translation>Siapa meminjam berkas apa, dan mana yang terlambat.</translation>
        </message>
        <message>
            <source>Papers on the desk</source>
            <translation>Berkas di meja</translation>
        </message>
        <message>
            <source>Papers that lie in no box yet.</source>
            <translation>Berkas yang belum disimpan dalam boks.</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>Stok opname</translation>
        </message>
        <message>
            <source>The last stock-take that began in the period.</source>
            <translation>Stok opname terakhir yang dimulai pada masa ini.</translation>
        </message>
        <message>
            <source>original and copy</source>
            <translation>asli dan salinan</translation>
        </message>
        <message>
            <source>electronic</source>
            <translation>elektronik</translation>
        </message>
        <message>
            <source>textual and electronic</source>
            <translation>tekstual dan elektronik</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>ditahan</translation>
        </message>
        <message>
            <source>on loan until %1</source>
            <translation>dipinjam sampai %1</translation>
        </message>
        <message>
            <source>Letter of request</source>
            <translation>Surat permohonan</translation>
        </message>
        <message>
            <source>Decree (SK)</source>
            <translation>SK Penetapan</translation>
        </message>
        <message>
            <source>Signed receipt of the result</source>
            <translation>Bukti penerimaan</translation>
        </message>
        <message>
            <source>Creator of the archive: %1.</source>
            <translation>Pencipta arsip: %1.</translation>
        </message>
        <message>
            <source>Processing unit: %1.</source>
            <translation>Unit pengolah: %1.</translation>
        </message>
        <message>
            <source>Retention: not yet set. The office has not written down the regulation that sets the years.</source>
            <translation>Retensi: belum ditetapkan. Peraturan yang menetapkannya belum dicatat.</translation>
        </message>
        <message>
            <source>Retention according to %1.</source>
            <translation>Retensi menurut %1.</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Jumlah</translation>
        </message>
        <message>
            <source>Classification code</source>
            <translation>Kode klasifikasi</translation>
        </message>
        <message>
            <source>File number</source>
            <translation>Nomor berkas</translation>
        </message>
        <message>
            <source>Processing unit</source>
            <translation>Unit pengolah</translation>
        </message>
        <message>
            <source>Description of the file</source>
            <translation>Uraian informasi berkas</translation>
        </message>
        <message>
            <source>Period of time</source>
            <translation>Kurun waktu</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Keterangan</translation>
        </message>
        <message>
            <source>No file was archived in this period.</source>
            <translation>Tidak ada berkas yang diarsipkan pada masa ini.</translation>
        </message>
        <message>
            <source>Item number</source>
            <translation>Nomor item</translation>
        </message>
        <message>
            <source>Description of the item</source>
            <translation>Uraian informasi item</translation>
        </message>
        <message>
            <source>%1, number %2 (office's copy)</source>
            <translation>%1, nomor %2 (pertinggal)</translation>
        </message>
        <message>
            <source>List of inactive archives</source>
            <translation>Daftar Arsip Inaktif</translation>
        </message>
        <message>
            <source>State of development</source>
            <translation>Tingkat perkembangan</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Boks</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Ruang</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rak</translation>
        </message>
        <message>
            <source>No file has become inactive yet.</source>
            <translation>Belum ada berkas yang inaktif.</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Berakhir pada</translation>
        </message>
        <message>
            <source>Archives proposed for transfer</source>
            <translation>Daftar Arsip Usul Pindah</translation>
        </message>
        <message>
            <source>From the processing unit to the archive unit.</source>
            <translation>Dari unit pengolah ke unit kearsipan.</translation>
        </message>
        <message>
            <source>Archives proposed for destruction</source>
            <translation>Daftar Arsip Usul Musnah</translation>
        </message>
        <message>
            <source>No file has reached the end of its retention.</source>
            <translation>Belum ada berkas yang retensinya habis.</translation>
        </message>
        <message>
            <source>This list only proposes. Nothing is destroyed without approvals and minutes.</source>
            <translation>Daftar ini hanya mengusulkan. Tidak ada yang dimusnahkan tanpa persetujuan dan berita acara.</translation>
        </message>
        <message>
            <source>%1 more are kept by a hold or a loan.</source>
            <translation>%1 berkas lain tetap disimpan karena ditahan atau dipinjam.</translation>
        </message>
        <message>
            <source>Archives that were destroyed</source>
            <translation>Daftar Arsip Musnah</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Dimusnahkan</translation>
        </message>
        <message>
            <source>Hash of the record</source>
            <translation>Sidik digital catatan</translation>
        </message>
        <message>
            <source>Nothing was destroyed in this period.</source>
            <translation>Tidak ada yang dimusnahkan pada masa ini.</translation>
        </message>
        <message>
            <source>Borrower</source>
            <translation>Peminjam</translation>
        </message>
        <message>
            <source>Needed for</source>
            <translation>Keperluan</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>Dipinjam</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Harus kembali</translation>
        </message>
        <message>
            <source>No file was lent in this period.</source>
            <translation>Tidak ada berkas yang dipinjam pada masa ini.</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>terlambat</translation>
        </message>
        <message>
            <source>%1 loans, %2 still out, %3 of them overdue.</source>
            <translation>%1 peminjaman, %2 belum kembali, %3 di antaranya terlambat.</translation>
        </message>
        <message>
            <source>Papers still on the desk</source>
            <translation>Berkas Masih di Meja</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Tahap</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Hari</translation>
        </message>
        <message>
            <source>Papers without a place: 0.</source>
            <translation>Berkas tanpa tempat: 0.</translation>
        </message>
        <message>
            <source>archived as electronic only, paper without a place</source>
            <translation>diarsipkan elektronik saja, kertasnya belum punya tempat</translation>
        </message>
        <message>
            <source>Papers without a place: %1.</source>
            <translation>Berkas tanpa tempat: %1.</translation>
        </message>
        <message>
            <source>Stock-take of the archive</source>
            <translation>Stok Opname Arsip</translation>
        </message>
        <message>
            <source>Scanned or typed</source>
            <translation>Dipindai atau diketik</translation>
        </message>
        <message>
            <source>Should lie in</source>
            <translation>Seharusnya di</translation>
        </message>
        <message>
            <source>No stock-take was made in this period.</source>
            <translation>Tidak ada stok opname pada masa ini.</translation>
        </message>
        <message>
            <source>Nothing lies in this place, and nothing was scanned.</source>
            <translation>Tidak ada berkas di tempat ini, dan tidak ada yang dipindai.</translation>
        </message>
        <message>
            <source>Counted: %1.</source>
            <translation>Yang dihitung: %1.</translation>
        </message>
        <message>
            <source>the whole archive</source>
            <translation>seluruh arsip</translation>
        </message>
        <message>
            <source>Begun %1 by %2.</source>
            <translation>Dimulai %1 oleh %2.</translation>
        </message>
        <message>
            <source>It still goes on.</source>
            <translation>Masih berjalan.</translation>
        </message>
        <message>
            <source>Finished %1.</source>
            <translation>Selesai %1.</translation>
        </message>
        <message>
            <source>There is no file on this list any more.</source>
            <translation>Tidak ada lagi berkas pada usul ini.</translation>
        </message>
        <message>
            <source>These are the first %1 lines. Choose a shorter period to see the others.</source>
            <translation>Ini %1 baris pertama. Pilih masa yang lebih pendek untuk melihat yang lain.</translation>
        </message>
        <message>
            <source>Lies in</source>
            <translation>Lokasi simpan</translation>
        </message>
        <message>
            <source>Archives that are destroyed</source>
            <translation>Daftar Arsip yang Dimusnahkan</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Ditutup</translation>
        </message>
        <message>
            <source>Attachment to the minutes of destruction number %1 of %2.</source>
            <translation>Lampiran Berita Acara Pemusnahan Nomor %1 tanggal %2.</translation>
        </message>
        <message>
            <source>Proposal %1 of %2, by %3.</source>
            <translation>Usul nomor %1, diajukan %2 oleh %3.</translation>
        </message>
        <message>
            <source>Archives that are handed over</source>
            <translation>Daftar Arsip yang Dipindahkan</translation>
        </message>
        <message>
            <source>Attachment to the minutes of transfer number %1 of %2.</source>
            <translation>Lampiran Berita Acara Pemindahan Nomor %1 tanggal %2.</translation>
        </message>
        <message>
            <source>People of these decrees</source>
            <translation>Nama-nama dalam SK</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Jabatan</translation>
        </message>
        <message>
            <source>Last agenda</source>
            <translation>Agenda terakhir</translation>
        </message>
        <message>
            <source>no request yet</source>
            <translation>belum ada permohonan</translation>
        </message>
    </context>
    <context>
        <name>requestdesk</name>
        <message>
            <source>Choose at least one reason.</source>
            <translation>Pilih sekurang-kurangnya satu alasan.</translation>
        </message>
        <message>
            <source>The reason code %1 is not known.</source>
            <translation>Kode alasan %1 tidak dikenal.</translation>
        </message>
        <message>
            <source>Give the reason in at least ten letters.</source>
            <translation>Tulis alasannya sekurang-kurangnya sepuluh huruf.</translation>
        </message>
        <message>
            <source>Write down how the applicant withdrew the request.</source>
            <translation>Tulis bagaimana pemohon mencabut permohonannya.</translation>
        </message>
        <message>
            <source>Deadline %1</source>
            <translation>Batas waktu %1</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Tanpa batas waktu</translation>
        </message>
        <message>
            <source>This request has no such row.</source>
            <translation>Permohonan ini tidak memiliki baris tersebut.</translation>
        </message>
        <message>
            <source>The register has no number for this account: confirm in person.</source>
            <translation>Register tidak memiliki nomor untuk akun ini: konfirmasikan secara langsung.</translation>
        </message>
        <message>
            <source>Write down who confirmed.</source>
            <translation>Tulis siapa yang membenarkan.</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>dibenarkan</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>tidak dijawab</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>disangkal</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>meragukan</translation>
        </message>
        <message>
            <source>number out of service</source>
            <translation>nomor tidak aktif</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>datang langsung</translation>
        </message>
        <message>
            <source>Say to whom the applicant is referred.</source>
            <translation>Tulis kepada siapa pemohon dirujuk.</translation>
        </message>
        <message>
            <source>Compared with the register account %1</source>
            <translation>Dibandingkan dengan akun register %1</translation>
        </message>
    </context>
    <context>
        <name>requestwords</name>
        <message>
            <source>Intake</source>
            <translation>Terima</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Kelengkapan</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Notis</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Dilengkapi</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Kebenaran</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>Tolak</translation>
        </message>
        <message>
            <source>Handover</source>
            <translation>Serahkan</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arsip</translation>
        </message>
        <message>
            <source>Password reset</source>
            <translation>Reset password</translation>
        </message>
        <message>
            <source>User ID information</source>
            <translation>Info User ID</translation>
        </message>
        <message>
            <source>Change of data</source>
            <translation>Perubahan data</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>datang langsung</translation>
        </message>
        <message>
            <source>by a carrier</source>
            <translation>dibawa kurir</translation>
        </message>
        <message>
            <source>soft copy</source>
            <translation>salinan elektronik</translation>
        </message>
        <message>
            <source>by post</source>
            <translation>lewat pos</translation>
        </message>
        <message>
            <source>today, %1</source>
            <translation>hari ini, %1</translation>
        </message>
        <message>
            <source>yesterday, %1</source>
            <translation>kemarin, %1</translation>
        </message>
        <message>
            <source>Confirmation mandatory</source>
            <translation>Konfirmasi wajib</translation>
        </message>
        <message>
            <source>SPSE is down</source>
            <translation>SPSE gangguan</translation>
        </message>
        <message>
            <source>Brought by a carrier</source>
            <translation>Dibawa kurir</translation>
        </message>
        <message>
            <source>waiting for papers</source>
            <translation>menunggu berkas</translation>
        </message>
        <message>
            <source>waiting for SPSE</source>
            <translation>menunggu SPSE</translation>
        </message>
        <message>
            <source>waiting to be fetched</source>
            <translation>menunggu diambil</translation>
        </message>
        <message>
            <source>password not changed yet</source>
            <translation>belum ganti kata sandi</translation>
        </message>
        <message>
            <source>Late entry</source>
            <translation>Susulan</translation>
        </message>
    </context>
    <context>
        <name>resetdesk</name>
        <message>
            <source>Agenda %1</source>
            <translation>Agenda %1</translation>
        </message>
        <message>
            <source>This request has no such change.</source>
            <translation>Permohonan ini tidak memiliki perubahan tersebut.</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>dibatalkan</translation>
        </message>
        <message>
            <source>The time in SPSE lies in the future. Check the time.</source>
            <translation>Waktu di SPSE ada di masa depan. Periksa waktunya.</translation>
        </message>
        <message>
            <source>The time in SPSE lies before the request came in. Check the time.</source>
            <translation>Waktu di SPSE mendahului penerimaan permohonan. Periksa waktunya.</translation>
        </message>
        <message>
            <source>Write down what SPSE said.</source>
            <translation>Tulis pesan dari SPSE.</translation>
        </message>
        <message>
            <source>Write down why the reset is done again.</source>
            <translation>Tulis mengapa reset diulang.</translation>
        </message>
        <message>
            <source>The program ended before the letter was printed; the password is gone.</source>
            <translation>Program berhenti sebelum surat dicetak; kata sandinya hilang.</translation>
        </message>
    </context>
    <context>
        <name>restoretest</name>
        <message>
            <source>Protocol of a restore test</source>
            <translation>Berita Acara Uji Pemulihan</translation>
        </message>
        <message>
            <source>What was tested</source>
            <translation>Yang diuji</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Hasil</translation>
        </message>
        <message>
            <source>Tried on</source>
            <translation>Diuji pada</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Oleh</translation>
        </message>
        <message>
            <source>Backed up and read back</source>
            <translation>Dicadangkan dan dibaca ulang</translation>
        </message>
        <message>
            <source>%1 rows in %2 tables, %3 papers</source>
            <translation>%1 baris dalam %2 tabel, %3 berkas</translation>
        </message>
        <message>
            <source>Restored into a new database</source>
            <translation>Dipulihkan ke basis data baru</translation>
        </message>
        <message>
            <source>%1 rows, %2 papers</source>
            <translation>%1 baris, %2 berkas</translation>
        </message>
        <message>
            <source>Papers against their SHA-256</source>
            <translation>Berkas terhadap SHA-256</translation>
        </message>
        <message>
            <source>all as they were filed</source>
            <translation>semua seperti ketika disimpan</translation>
        </message>
        <message>
            <source>%1 changed or damaged</source>
            <translation>%1 berubah atau rusak</translation>
        </message>
        <message>
            <source>Audit trail of the restored database</source>
            <translation>Jejak audit basis data yang dipulihkan</translation>
        </message>
        <message>
            <source>whole, and ends where the backup says</source>
            <translation>utuh dan berakhir di tempat yang dicatat cadangan</translation>
        </message>
        <message>
            <source>broken or changed: %1 findings</source>
            <translation>terputus atau berubah: %1 temuan</translation>
        </message>
        <message>
            <source>End of the trail</source>
            <translation>Ujung jejak audit</translation>
        </message>
        <message>
            <source>Schema of the data</source>
            <translation>Skema data</translation>
        </message>
        <message>
            <source>Time needed</source>
            <translation>Waktu yang diperlukan</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <translation>%1 detik</translation>
        </message>
        <message>
            <source>Last full check at this place</source>
            <translation>Pemeriksaan penuh terakhir di tempat ini</translation>
        </message>
        <message>
            <source>%1, %2 papers</source>
            <translation>%1, %2 berkas</translation>
        </message>
        <message>
            <source>The data can be restored: everything is as it was.</source>
            <translation>Data dapat dipulihkan: semuanya seperti semula.</translation>
        </message>
        <message>
            <source>The restored data is not what it should be. See below.</source>
            <translation>Data yang dipulihkan tidak sebagaimana mestinya. Lihat di bawah.</translation>
        </message>
    </context>
    <context>
        <name>retention</name>
        <message>
            <source>active</source>
            <translation>aktif</translation>
        </message>
        <message>
            <source>inactive</source>
            <translation>inaktif</translation>
        </message>
        <message>
            <source>not yet set</source>
            <translation>belum ditetapkan</translation>
        </message>
        <message>
            <source>restricted</source>
            <translation>terbatas</translation>
        </message>
        <message>
            <source>secret</source>
            <translation>rahasia</translation>
        </message>
        <message>
            <source>Every line needs a code and a title.</source>
            <translation>Setiap baris memerlukan kode dan judul.</translation>
        </message>
        <message>
            <source>The code %1 stands twice.</source>
            <translation>Kode %1 tercantum dua kali.</translation>
        </message>
        <message>
            <source>The access class of %1 is not one of the office's.</source>
            <translation>Klasifikasi akses %1 tidak dikenal.</translation>
        </message>
        <message>
            <source>%1: give both numbers of years, or neither.</source>
            <translation>%1: isi kedua jumlah tahun, atau kosongkan keduanya.</translation>
        </message>
        <message>
            <source>Write down the regulation that sets the years; without one nothing is set.</source>
            <translation>Catat peraturan yang menetapkan tahunnya; tanpa itu tidak ada yang ditetapkan.</translation>
        </message>
        <message>
            <source>A schedule needs at least one code.</source>
            <translation>Jadwal memerlukan sekurang-kurangnya satu kode.</translation>
        </message>
        <message>
            <source>destroy</source>
            <translation>musnah</translation>
        </message>
        <message>
            <source>permanent</source>
            <translation>permanen</translation>
        </message>
        <message>
            <source>appraise again</source>
            <translation>dinilai kembali</translation>
        </message>
        <message>
            <source>retention ended</source>
            <translation>retensi habis</translation>
        </message>
        <message>
            <source>active %1 years, inactive %2 years, then %3</source>
            <translation>aktif %1 tahun, inaktif %2 tahun, lalu %3</translation>
        </message>
        <message>
            <source>ordinary, open</source>
            <translation>biasa/terbuka</translation>
        </message>
        <message>
            <source>top secret</source>
            <translation>sangat rahasia</translation>
        </message>
    </context>
    <context>
        <name>scanend</name>
        <message>
            <source>There is no paper in the feeder. Lay the stack in and scan again.</source>
            <translation>Tidak ada kertas di pengumpan. Letakkan tumpukan lalu pindai lagi.</translation>
        </message>
        <message>
            <source>A sheet is stuck in the feeder. Take it out, lay it on top of the rest and go on.</source>
            <translation>Selembar kertas tersangkut di pengumpan. Keluarkan, letakkan di atas sisa tumpukan, lalu lanjutkan.</translation>
        </message>
        <message>
            <source>The scanner's cover is open. Close it and go on.</source>
            <translation>Penutup pemindai terbuka. Tutup lalu lanjutkan.</translation>
        </message>
        <message>
            <source>Another program is using the scanner. Close that program and go on.</source>
            <translation>Program lain sedang memakai pemindai. Tutup program itu lalu lanjutkan.</translation>
        </message>
        <message>
            <source>The scanner does not answer any more. Look at its plug and its switch, then go on.</source>
            <translation>Pemindai tidak lagi menjawab. Periksa kabel dan sakelarnya, lalu lanjutkan.</translation>
        </message>
        <message>
            <source>Scanning was stopped at the scanner itself. Go on with the next sheet.</source>
            <translation>Pemindaian dihentikan pada pemindai. Lanjutkan dengan lembar berikutnya.</translation>
        </message>
        <message>
            <source>The scanner is still warming up. Wait a moment and go on.</source>
            <translation>Pemindai masih memanaskan lampu. Tunggu sebentar lalu lanjutkan.</translation>
        </message>
        <message>
            <source>The scanner's transport lock is closed. Open it and go on.</source>
            <translation>Kunci pengaman pemindai masih terpasang. Buka lalu lanjutkan.</translation>
        </message>
        <message>
            <source>The scanner sent a page without a picture. Lay the sheet in again and go on.</source>
            <translation>Pemindai mengirim halaman tanpa gambar. Letakkan lembar itu lagi lalu lanjutkan.</translation>
        </message>
        <message>
            <source>The scanner has been silent for too long and was given up. Switch it off and on, then go on.</source>
            <translation>Pemindai terlalu lama tidak menjawab dan dilepaskan. Matikan dan nyalakan lagi, lalu lanjutkan.</translation>
        </message>
        <message>
            <source>The scanner's driver broke down. The window was not touched; go on with the next sheet.</source>
            <translation>Penggerak pemindai berhenti mendadak. Jendela ini tidak terganggu; lanjutkan dengan lembar berikutnya.</translation>
        </message>
        <message>
            <source>The scanner has not enough memory for this page. Choose a lower resolution and go on.</source>
            <translation>Memori pemindai tidak cukup untuk halaman ini. Pilih resolusi lebih rendah lalu lanjutkan.</translation>
        </message>
        <message>
            <source>This user may not use the scanner. Ask the administrator for the right to scan.</source>
            <translation>Pengguna ini tidak berhak memakai pemindai. Mintalah hak memindai kepada administrator.</translation>
        </message>
        <message>
            <source>There is no such scanner, or it refuses these settings. Choose the scanner again.</source>
            <translation>Pemindai itu tidak ada atau menolak pengaturan ini. Pilih pemindai lagi.</translation>
        </message>
        <message>
            <source>The scanner cannot do this. Choose another mode or source.</source>
            <translation>Pemindai tidak dapat melakukan ini. Pilih mode atau sumber lain.</translation>
        </message>
        <message>
            <source>This page would have too many pixels. Choose at most 300 dpi and go on.</source>
            <translation>Halaman ini akan memuat terlalu banyak piksel. Pilih paling tinggi 300 dpi lalu lanjutkan.</translation>
        </message>
        <message>
            <source>The page could not be written to the disk. Free some space and go on.</source>
            <translation>Halaman tidak dapat ditulis ke diska. Kosongkan ruang lalu lanjutkan.</translation>
        </message>
        <message>
            <source>This scanner has no such source. Choose another one.</source>
            <translation>Pemindai ini tidak mempunyai sumber itu. Pilih sumber lain.</translation>
        </message>
        <message>
            <source>The program loket-scanner is missing. Install Loket again.</source>
            <translation>Program loket-scanner tidak ada. Pasang Loket kembali.</translation>
        </message>
    </context>
    <context>
        <name>scanprofiles</name>
        <message>
            <source>Stack, gray 300 dpi</source>
            <translation>Tumpukan, abu-abu 300 dpi</translation>
        </message>
        <message>
            <source>Request letter, colour 300 dpi</source>
            <translation>Surat permohonan, berwarna 300 dpi</translation>
        </message>
        <message>
            <source>Signed receipt from the glass</source>
            <translation>Tanda terima bertanda tangan dari kaca</translation>
        </message>
    </context>
    <context>
        <name>scanrun</name>
        <message>
            <source>This stack is open in another window, or it is not there any more.</source>
            <translation>Tumpukan ini terbuka di jendela lain atau sudah tidak ada.</translation>
        </message>
        <message>
            <source>The page %1 is not on the disk any more. Scan it again.</source>
            <translation>Halaman %1 sudah tidak ada di diska. Pindai lagi.</translation>
        </message>
    </context>
    <context>
        <name>scheduledesk</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>valid from %1: %2</source>
            <translation>berlaku mulai %1: %2</translation>
        </message>
        <message>
            <source>Say from which day on the schedule is valid.</source>
            <translation>Isi tanggal mulai berlaku jadwal ini.</translation>
        </message>
        <message>
            <source>Write down why the schedule is changed.</source>
            <translation>Catat alasan jadwal diubah.</translation>
        </message>
        <message>
            <source>The code %1 is not on the office's list.</source>
            <translation>Kode %1 tidak ada pada daftar.</translation>
        </message>
        <message>
            <source>This access class is not one of the office's.</source>
            <translation>Klasifikasi akses ini tidak dikenal.</translation>
        </message>
        <message>
            <source>This request is not archived yet.</source>
            <translation>Permohonan ini belum diarsipkan.</translation>
        </message>
    </context>
    <context>
        <name>seal</name>
        <message>
            <source>The encrypted backup is damaged: a part of it does not open. Use another backup.</source>
            <translation>Cadangan terenkripsi rusak: sebagian tidak dapat dibuka. Gunakan cadangan lain.</translation>
        </message>
        <message>
            <source>There is not enough memory for the pass phrase. Close other programs and try again.</source>
            <translation>Memori tidak cukup untuk frasa sandi. Tutup program lain lalu coba lagi.</translation>
        </message>
        <message>
            <source>The pass phrase needs at least %1 characters.</source>
            <translation>Frasa sandi sekurang-kurangnya %1 karakter.</translation>
        </message>
        <message>
            <source>This backup was encrypted by a newer Loket. Install the newer Loket here.</source>
            <translation>Cadangan ini dienkripsi oleh Loket yang lebih baru. Pasang Loket yang lebih baru di sini.</translation>
        </message>
        <message>
            <source>The pass phrase does not open this backup.</source>
            <translation>Frasa sandi tidak membuka cadangan ini.</translation>
        </message>
    </context>
    <context>
        <name>settingsconflict</name>
        <message>
            <source>Classification</source>
            <translation>Klasifikasi</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Surel</translation>
        </message>
        <message>
            <source>Letter number</source>
            <translation>Nomor surat</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Kertas</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telepon</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Retensi</translation>
        </message>
        <message>
            <source>no logo</source>
            <translation>tanpa logo</translation>
        </message>
        <message>
            <source>a logo of %1 kB</source>
            <translation>logo %1 kB</translation>
        </message>
        <message>
            <source>Letterhead, first line</source>
            <translation>Kop surat, baris pertama</translation>
        </message>
        <message>
            <source>Letterhead, second line</source>
            <translation>Kop surat, baris kedua</translation>
        </message>
        <message>
            <source>Letterhead, third line</source>
            <translation>Kop surat, baris ketiga</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nama singkat</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Alamat</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Kota</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Kode pos</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Situs web</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona waktu</translation>
        </message>
        <message>
            <source>SPSE address</source>
            <translation>Alamat SPSE</translation>
        </message>
        <message>
            <source>Hours of the counter</source>
            <translation>Jam layanan loket</translation>
        </message>
        <message>
            <source>Number of letters with a password</source>
            <translation>Nomor surat berisi kata sandi</translation>
        </message>
        <message>
            <source>Numbers by hand (1 = yes)</source>
            <translation>Nomor diisi sendiri (1 = ya)</translation>
        </message>
        <message>
            <source>SRIKANDI (1 = yes)</source>
            <translation>SRIKANDI (1 = ya)</translation>
        </message>
        <message>
            <source>Unit code</source>
            <translation>Kode unit</translation>
        </message>
        <message>
            <source>Top margin, mm</source>
            <translation>Tepi atas, mm</translation>
        </message>
        <message>
            <source>Right margin, mm</source>
            <translation>Tepi kanan, mm</translation>
        </message>
        <message>
            <source>Bottom margin, mm</source>
            <translation>Tepi bawah, mm</translation>
        </message>
        <message>
            <source>Left margin, mm</source>
            <translation>Tepi kiri, mm</translation>
        </message>
        <message>
            <source>Typeface</source>
            <translation>Jenis huruf</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>Ukuran huruf</translation>
        </message>
        <message>
            <source>Signatory</source>
            <translation>Penanda tangan</translation>
        </message>
        <message>
            <source>Copy to</source>
            <translation>Tembusan</translation>
        </message>
        <message>
            <source>Minutes until the lock</source>
            <translation>Menit sampai terkunci</translation>
        </message>
        <message>
            <source>Length of passwords</source>
            <translation>Panjang kata sandi</translation>
        </message>
        <message>
            <source>Days to complete the papers</source>
            <translation>Hari melengkapi berkas</translation>
        </message>
        <message>
            <source>Days until a letter counts as not fetched</source>
            <translation>Hari sampai surat dianggap tidak diambil</translation>
        </message>
        <message>
            <source>Printer of secret letters</source>
            <translation>Pencetak surat rahasia</translation>
        </message>
        <message>
            <source>Steps in SPSE</source>
            <translation>Langkah di SPSE</translation>
        </message>
    </context>
    <context>
        <name>settingsdesk</name>
        <message>
            <source>This database holds requests already: it cannot become a practice database.</source>
            <translation>Basis data ini sudah berisi permohonan: tidak dapat dijadikan basis data latihan.</translation>
        </message>
        <message>
            <source>Only an administrator changes the settings.</source>
            <translation>Hanya administrator yang mengubah pengaturan.</translation>
        </message>
        <message>
            <source>The time zone %1 is not known.</source>
            <translation>Zona waktu %1 tidak dikenal.</translation>
        </message>
        <message>
            <source>Two books need two patterns, or two letters would have the same number.</source>
            <translation>Dua buku memerlukan dua pola agar tidak ada dua surat bernomor sama.</translation>
        </message>
    </context>
    <context>
        <name>shelfdesk</name>
        <message>
            <source>electronic only</source>
            <translation>elektronik saja</translation>
        </message>
        <message>
            <source>There is no such place yet: add it first.</source>
            <translation>Tempat ini belum ada: tambahkan dahulu.</translation>
        </message>
        <message>
            <source>A place begins with its room.</source>
            <translation>Tempat simpan dimulai dari ruangnya.</translation>
        </message>
        <message>
            <source>This place is known already.</source>
            <translation>Tempat ini sudah tercatat.</translation>
        </message>
        <message>
            <source>The picture is too large. Take it at a lower quality.</source>
            <translation>Foto terlalu besar. Ambil dengan mutu lebih rendah.</translation>
        </message>
        <message>
            <source>This request is not archived yet.</source>
            <translation>Permohonan ini belum diarsipkan.</translation>
        </message>
        <message>
            <source>Say where the paper lies: room, box and folder.</source>
            <translation>Isi tempat simpannya: ruang, boks, dan folder.</translation>
        </message>
        <message>
            <source>The file lies there already.</source>
            <translation>Berkas sudah berada di sana.</translation>
        </message>
        <message>
            <source>Say who borrows the file.</source>
            <translation>Isi nama peminjam.</translation>
        </message>
        <message>
            <source>Say what the file is needed for.</source>
            <translation>Isi keperluan peminjaman.</translation>
        </message>
        <message>
            <source>Say until when; the day must not lie in the past.</source>
            <translation>Isi batas kembali; tidak boleh sebelum hari ini.</translation>
        </message>
        <message>
            <source>This file is electronic only: there is nothing to lend. Export its dossier.</source>
            <translation>Berkas ini elektronik saja: tidak ada yang dipinjamkan. Ekspor berkasnya.</translation>
        </message>
        <message>
            <source>%1 has this file until %2.</source>
            <translation>%1 meminjam berkas ini sampai %2.</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, sampai %2</translation>
        </message>
        <message>
            <source>This file is back already.</source>
            <translation>Berkas ini sudah kembali.</translation>
        </message>
        <message>
            <source>Say why the file must be kept.</source>
            <translation>Isi alasan berkas ditahan.</translation>
        </message>
        <message>
            <source>Say who asked for it, with the number of the document.</source>
            <translation>Isi siapa yang meminta, dengan nomor suratnya.</translation>
        </message>
        <message>
            <source>Say why the hold ends.</source>
            <translation>Isi alasan penahanan dicabut.</translation>
        </message>
        <message>
            <source>This hold is lifted already.</source>
            <translation>Penahanan ini sudah dicabut.</translation>
        </message>
    </context>
    <context>
        <name>shelfplace</name>
        <message>
            <source>box %1</source>
            <translation>boks %1</translation>
        </message>
        <message>
            <source>folder %1</source>
            <translation>folder %1</translation>
        </message>
        <message>
            <source>rack %1</source>
            <translation>rak %1</translation>
        </message>
    </context>
    <context>
        <name>slipdesk</name>
        <message>
            <source>Only an officer or the head works with slips.</source>
            <translation>Hanya petugas atau kepala yang memakai lembar susulan.</translation>
        </message>
        <message>
            <source>Between 1 and %1 slips at once.</source>
            <translation>Antara 1 dan %1 lembar sekaligus.</translation>
        </message>
        <message>
            <source>Write down what became of the slip.</source>
            <translation>Tuliskan apa yang terjadi dengan lembar ini.</translation>
        </message>
        <message>
            <source>This slip is used or void already.</source>
            <translation>Lembar ini sudah dipakai atau dibatalkan.</translation>
        </message>
        <message>
            <source>Choose the slip's number.</source>
            <translation>Pilih nomor lembar.</translation>
        </message>
        <message>
            <source>The time of receipt on the slip lies in the future. Check the time.</source>
            <translation>Waktu penerimaan pada lembar berada di masa depan. Periksa waktunya.</translation>
        </message>
        <message>
            <source>The check has a begin and an end, or neither.</source>
            <translation>Pemeriksaan memiliki waktu mulai dan selesai, atau tidak keduanya.</translation>
        </message>
        <message>
            <source>The check cannot begin before the papers were received.</source>
            <translation>Pemeriksaan tidak dapat mulai sebelum berkas diterima.</translation>
        </message>
        <message>
            <source>The check's end cannot be right. Check the times.</source>
            <translation>Waktu selesai pemeriksaan tidak mungkin benar. Periksa waktunya.</translation>
        </message>
        <message>
            <source>Only a request from a slip has times that are typed in.</source>
            <translation>Hanya permohonan susulan yang waktunya dicatat dari lembar.</translation>
        </message>
        <message>
            <source>In this step no officer's time counts.</source>
            <translation>Pada langkah ini waktu petugas tidak dihitung.</translation>
        </message>
        <message>
            <source>These times cannot be right: from the receipt on, and not in the future.</source>
            <translation>Waktu ini tidak mungkin benar: sejak berkas diterima, dan tidak di masa depan.</translation>
        </message>
        <message>
            <source>times from the slip instead</source>
            <translation>diganti waktu dari lembar</translation>
        </message>
        <message>
            <source>from slip %1</source>
            <translation>dari lembar %1</translation>
        </message>
        <message>
            <source>step %1: %2 to %3</source>
            <translation>langkah %1: %2 sampai %3</translation>
        </message>
    </context>
    <context>
        <name>sopdesk</name>
        <message>
            <source>A revision is valid from today on at the earliest: requests that run keep their SOP.</source>
            <translation>Revisi berlaku paling cepat mulai hari ini: permohonan yang berjalan tetap memakai SOP-nya.</translation>
        </message>
        <message>
            <source>The newest version is valid from %1 on: a later revision cannot begin before it.</source>
            <translation>Versi terbaru berlaku sejak %1: revisi berikutnya tidak dapat mulai sebelumnya.</translation>
        </message>
        <message>
            <source>The way of the steps is built in: a revision changes words, minutes and papers.</source>
            <translation>Urutan langkah tidak dapat diubah: revisi mengubah kalimat, menit dan berkas.</translation>
        </message>
        <message>
            <source>Every paper needs a title and a code of its own.</source>
            <translation>Setiap berkas memerlukan nama dan kode tersendiri.</translation>
        </message>
        <message>
            <source>The paper "%1" is needed by the rules: it can be renamed, not taken away.</source>
            <translation>Berkas "%1" diperlukan oleh aturan: dapat diganti namanya, tidak dapat dihapus.</translation>
        </message>
        <message>
            <source>The version %1 exists already.</source>
            <translation>Versi %1 sudah ada.</translation>
        </message>
        <message>
            <source>Only an administrator changes the SOP.</source>
            <translation>Hanya administrator yang mengubah SOP.</translation>
        </message>
        <message>
            <source>Write down why the SOP is revised.</source>
            <translation>Tuliskan alasan revisi SOP.</translation>
        </message>
        <message>
            <source>%1, valid from %2: %3</source>
            <translation>%1, berlaku sejak %2: %3</translation>
        </message>
    </context>
    <context>
        <name>stickfiles</name>
        <message>
            <source>This file reads differently each time: the stick is failing. Ask for another copy.</source>
            <translation>Berkas ini terbaca berbeda setiap kali: stiknya mulai rusak. Mintalah salinan lain.</translation>
        </message>
    </context>
    <context>
        <name>stocktake</name>
        <message>
            <source>This stock-take is finished.</source>
            <translation>Stok opname ini sudah selesai.</translation>
        </message>
        <message>
            <source>%1 is being counted by %2. Finish that first.</source>
            <translation>%1 sedang dihitung oleh %2. Selesaikan dahulu.</translation>
        </message>
        <message>
            <source>The whole archive</source>
            <translation>Seluruh arsip</translation>
        </message>
        <message>
            <source>Scan the code of a slip, or type its agenda number.</source>
            <translation>Pindai kode tanda terima, atau ketik nomor agendanya.</translation>
        </message>
        <message>
            <source>%1 was scanned already.</source>
            <translation>%1 sudah dipindai.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>selesai</translation>
        </message>
    </context>
    <context>
        <name>story</name>
        <message>
            <source>%1 created the record.</source>
            <translation>%1 membuat catatan.</translation>
        </message>
        <message>
            <source>%1 changed the record.</source>
            <translation>%1 mengubah catatan.</translation>
        </message>
        <message>
            <source>%1 looked at the file.</source>
            <translation>%1 melihat berkas.</translation>
        </message>
        <message>
            <source>%1 logged in.</source>
            <translation>%1 masuk.</translation>
        </message>
        <message>
            <source>A login was refused.</source>
            <translation>Percobaan masuk ditolak.</translation>
        </message>
        <message>
            <source>%1 logged out.</source>
            <translation>%1 keluar.</translation>
        </message>
        <message>
            <source>%1 locked the desk.</source>
            <translation>%1 mengunci loket.</translation>
        </message>
        <message>
            <source>%1 set an operator's password.</source>
            <translation>%1 menetapkan kata sandi petugas.</translation>
        </message>
        <message>
            <source>%1 disabled an operator.</source>
            <translation>%1 menonaktifkan petugas.</translation>
        </message>
        <message>
            <source>%1 took in the request.</source>
            <translation>%1 menerima permohonan.</translation>
        </message>
        <message>
            <source>%1 filed papers.</source>
            <translation>%1 menyimpan berkas.</translation>
        </message>
        <message>
            <source>%1 checked an item.</source>
            <translation>%1 memeriksa butir kelengkapan.</translation>
        </message>
        <message>
            <source>%1 declared the papers complete.</source>
            <translation>%1 menyatakan berkas lengkap.</translation>
        </message>
        <message>
            <source>%1 declared the papers incomplete.</source>
            <translation>%1 menyatakan berkas belum lengkap.</translation>
        </message>
        <message>
            <source>%1 made a letter.</source>
            <translation>%1 membuat surat.</translation>
        </message>
        <message>
            <source>%1 printed a letter.</source>
            <translation>%1 mencetak surat.</translation>
        </message>
        <message>
            <source>%1 voided a letter.</source>
            <translation>%1 membatalkan surat.</translation>
        </message>
        <message>
            <source>%1 told the applicant.</source>
            <translation>%1 memberi tahu pemohon.</translation>
        </message>
        <message>
            <source>%1 took in what was missing.</source>
            <translation>%1 menerima kelengkapan berkas.</translation>
        </message>
        <message>
            <source>%1 compared a value.</source>
            <translation>%1 membandingkan data.</translation>
        </message>
        <message>
            <source>%1 tried to confirm.</source>
            <translation>%1 melakukan konfirmasi.</translation>
        </message>
        <message>
            <source>%1 declared the papers valid.</source>
            <translation>%1 menyatakan berkas benar.</translation>
        </message>
        <message>
            <source>%1 turned the request down.</source>
            <translation>%1 menolak permohonan.</translation>
        </message>
        <message>
            <source>%1 referred the request.</source>
            <translation>%1 merujuk permohonan.</translation>
        </message>
        <message>
            <source>%1 noted that SPSE is down.</source>
            <translation>%1 mencatat bahwa SPSE mengalami gangguan.</translation>
        </message>
        <message>
            <source>%1 noted that SPSE is back.</source>
            <translation>%1 mencatat bahwa SPSE sudah pulih.</translation>
        </message>
        <message>
            <source>%1 changed a value in SPSE.</source>
            <translation>%1 mengubah data di SPSE.</translation>
        </message>
        <message>
            <source>%1 did the work in SPSE.</source>
            <translation>%1 menyelesaikan pekerjaan di SPSE.</translation>
        </message>
        <message>
            <source>SPSE refused; %1 noted it.</source>
            <translation>%1 mencatat bahwa SPSE menolak.</translation>
        </message>
        <message>
            <source>The password was lost before it was printed; the reset is to be done again.</source>
            <translation>Kata sandi hilang sebelum dicetak; reset harus diulang.</translation>
        </message>
        <message>
            <source>%1 handed the letter over.</source>
            <translation>%1 menyerahkan surat.</translation>
        </message>
        <message>
            <source>%1 noted that the applicant changed the password.</source>
            <translation>%1 mencatat bahwa pemohon sudah mengganti kata sandi.</translation>
        </message>
        <message>
            <source>%1 archived the dossier and closed the request.</source>
            <translation>%1 mengarsipkan berkas dan menyelesaikan permohonan.</translation>
        </message>
        <message>
            <source>%1 noted that the applicant withdrew the request.</source>
            <translation>%1 mencatat bahwa pemohon mencabut permohonannya.</translation>
        </message>
        <message>
            <source>%1 went on working.</source>
            <translation>%1 melanjutkan pekerjaan.</translation>
        </message>
        <message>
            <source>%1 paused.</source>
            <translation>%1 berhenti sejenak.</translation>
        </message>
        <message>
            <source>%1 let the request go on although something was missing.</source>
            <translation>%1 meneruskan permohonan meskipun ada yang kurang.</translation>
        </message>
        <message>
            <source>%1 imported a file.</source>
            <translation>%1 mengimpor berkas.</translation>
        </message>
        <message>
            <source>%1 took an import back.</source>
            <translation>%1 membatalkan impor.</translation>
        </message>
        <message>
            <source>%1 printed the trail's anchor.</source>
            <translation>%1 mencetak jangkar jejak audit.</translation>
        </message>
        <message>
            <source>%1 exported data.</source>
            <translation>%1 mengekspor data.</translation>
        </message>
        <message>
            <source>%1 acted.</source>
            <translation>%1 melakukan tindakan.</translation>
        </message>
        <message>
            <source>Loket</source>
            <translation>Loket</translation>
        </message>
        <message>
            <source>The trail does not hold the anchor %1: entries were cut off or rewritten.</source>
            <translation>Jejak audit tidak memuat jangkar %1: entri dipotong atau ditulis ulang.</translation>
        </message>
        <message>
            <source>%1 recorded a deviation from the standard.</source>
            <translation>%1 mencatat penyimpangan mutu baku.</translation>
        </message>
        <message>
            <source>%1 explained a deviation from the standard.</source>
            <translation>%1 menjelaskan penyimpangan mutu baku.</translation>
        </message>
        <message>
            <source>%1 entered times from a paper slip.</source>
            <translation>%1 mencatat waktu dari lembar susulan.</translation>
        </message>
        <message>
            <source>%1 had the minutes counted anew.</source>
            <translation>%1 menghitung ulang menit kerja.</translation>
        </message>
        <message>
            <source>%1 reminded the applicant to change the password.</source>
            <translation>%1 mengingatkan pemohon untuk mengganti kata sandi.</translation>
        </message>
        <message>
            <source>%1 restored a backup.</source>
            <translation>%1 memulihkan cadangan.</translation>
        </message>
        <message>
            <source>%1 put the file in another place.</source>
            <translation>%1 memindahkan berkas.</translation>
        </message>
        <message>
            <source>%1 changed the picture of a place.</source>
            <translation>%1 mengganti foto tempat simpan.</translation>
        </message>
        <message>
            <source>%1 lent the file.</source>
            <translation>%1 meminjamkan berkas.</translation>
        </message>
        <message>
            <source>%1 took the file back.</source>
            <translation>%1 menerima kembali berkas.</translation>
        </message>
        <message>
            <source>%1 put the file on hold.</source>
            <translation>%1 menahan berkas.</translation>
        </message>
        <message>
            <source>%1 lifted a hold.</source>
            <translation>%1 mencabut penahanan.</translation>
        </message>
        <message>
            <source>%1 gave the file another code or access class.</source>
            <translation>%1 mengganti kode atau klasifikasi akses berkas.</translation>
        </message>
        <message>
            <source>%1 counted a file in a stock-take.</source>
            <translation>%1 menghitung berkas dalam stok opname.</translation>
        </message>
        <message>
            <source>%1 took a file off a list.</source>
            <translation>%1 mengeluarkan berkas dari usul.</translation>
        </message>
        <message>
            <source>%1 carried a destruction out.</source>
            <translation>%1 melaksanakan pemusnahan.</translation>
        </message>
        <message>
            <source>%1 cleared away what a destruction had left.</source>
            <translation>%1 membersihkan sisa pemusnahan.</translation>
        </message>
        <message>
            <source>%1 destroyed again what an old backup had brought back.</source>
            <translation>%1 memusnahkan lagi yang dibawa kembali oleh cadangan lama.</translation>
        </message>
        <message>
            <source>%1 had a file kept that came in.</source>
            <translation>%1 menyimpan sebuah file yang masuk.</translation>
        </message>
        <message>
            <source>%1 laid a file on the table that came in.</source>
            <translation>%1 meletakkan sebuah file yang masuk di meja.</translation>
        </message>
        <message>
            <source>%1 filed a file that came in.</source>
            <translation>%1 memberkaskan sebuah file yang masuk.</translation>
        </message>
        <message>
            <source>%1 set a file aside that came in.</source>
            <translation>%1 menyisihkan sebuah file yang masuk.</translation>
        </message>
        <message>
            <source>%1 put a file that came in back among those that wait.</source>
            <translation>%1 mengembalikan sebuah file yang masuk ke antrean.</translation>
        </message>
        <message>
            <source>%1 removed a file that came in.</source>
            <translation>%1 menghapus sebuah file yang masuk.</translation>
        </message>
        <message>
            <source>A file that came in earlier is told of from now on (%1).</source>
            <translation>File yang masuk lebih dahulu dicatat mulai sekarang (%1).</translation>
        </message>
        <message>
            <source>%1 proposed a list of files that leave the unit.</source>
            <translation>%1 mengusulkan daftar berkas untuk disusutkan.</translation>
        </message>
        <message>
            <source>%1 recorded an approval of such a list.</source>
            <translation>%1 mencatat persetujuan daftar penyusutan.</translation>
        </message>
        <message>
            <source>%1 recorded the minutes of such a list.</source>
            <translation>%1 mencatat berita acara penyusutan.</translation>
        </message>
        <message>
            <source>%1 handed the files of a list over to the archive unit.</source>
            <translation>%1 menyerahkan berkas dalam daftar kepada unit kearsipan.</translation>
        </message>
    </context>
    <context>
        <name>userid</name>
        <message>
            <source>The user ID is empty. Type it as SPSE shows it.</source>
            <translation>User ID kosong. Ketik seperti yang ditampilkan SPSE.</translation>
        </message>
        <message>
            <source>The user ID is longer than 80 characters. Type it alone.</source>
            <translation>User ID lebih dari 80 karakter. Ketik User ID saja.</translation>
        </message>
        <message>
            <source>The user ID "%1" holds a space. Type it as SPSE shows it.</source>
            <translation>User ID "%1" memuat spasi. Ketik seperti yang ditampilkan SPSE.</translation>
        </message>
    </context>
    <context>
        <name>verdictquestions</name>
        <message>
            <source>Not valid: why?</source>
            <translation>Tidak benar: apa alasannya?</translation>
        </message>
        <message>
            <source>The letter of refusal lists each reason that is ticked.</source>
            <translation>Surat penolakan memuat setiap alasan yang dicentang.</translation>
        </message>
        <message>
            <source>Note, may stay empty</source>
            <translation>Catatan, boleh kosong</translation>
        </message>
        <message>
            <source>Declare not valid</source>
            <translation>Nyatakan tidak benar</translation>
        </message>
        <message>
            <source>Refer: who is responsible?</source>
            <translation>Rujuk: siapa yang berwenang?</translation>
        </message>
        <message>
            <source>The applicant is told by letter where to turn to. A referral is no refusal.</source>
            <translation>Pemohon diberi tahu dengan surat ke mana harus mengajukan. Rujukan bukan penolakan.</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Rujuk</translation>
        </message>
        <message>
            <source>Withdrawn by the applicant</source>
            <translation>Dicabut pemohon</translation>
        </message>
        <message>
            <source>How the applicant withdrew it, and why</source>
            <translation>Bagaimana dan mengapa pemohon mencabutnya</translation>
        </message>
        <message>
            <source>Record the withdrawal</source>
            <translation>Catat pencabutan</translation>
        </message>
        <message>
            <source>Reject as incomplete: why?</source>
            <translation>Tolak karena tidak lengkap: apa alasannya?</translation>
        </message>
        <message>
            <source>The applicant is told by letter. Only a person decides this; no deadline does.</source>
            <translation>Pemohon diberi tahu dengan surat. Ini diputuskan oleh petugas, bukan oleh batas waktu.</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Tolak</translation>
        </message>
        <message>
            <source>Go on although something is missing</source>
            <translation>Lanjutkan meskipun ada yang kurang</translation>
        </message>
        <message>
            <source>The reason stands in the monthly report.</source>
            <translation>Alasannya dimuat dalam laporan bulanan.</translation>
        </message>
        <message>
            <source>Reason of the head, at least ten letters</source>
            <translation>Alasan pimpinan, paling sedikit sepuluh huruf</translation>
        </message>
        <message>
            <source>Go on with this reason</source>
            <translation>Lanjutkan dengan alasan ini</translation>
        </message>
    </context>
    <context>
        <name>workflow</name>
        <message>
            <source>This operator has been disabled.</source>
            <translation>Petugas ini sudah dinonaktifkan.</translation>
        </message>
        <message>
            <source>Only the head may go on although something is missing.</source>
            <translation>Hanya kepala yang boleh meneruskan meskipun ada yang kurang.</translation>
        </message>
        <message>
            <source>An archivist can only archive. Ask an officer.</source>
            <translation>Arsiparis hanya dapat mengarsipkan. Mintalah petugas.</translation>
        </message>
        <message>
            <source>An auditor reads and changes nothing.</source>
            <translation>Auditor hanya membaca dan tidak mengubah apa pun.</translation>
        </message>
        <message>
            <source>This is your own account: hand the request to Admin PPE or to another officer.</source>
            <translation>Ini akun Anda sendiri: ajukan kepada Admin PPE atau serahkan kepada petugas lain.</translation>
        </message>
        <message>
            <source>The confirmation is not recorded yet.</source>
            <translation>Konfirmasi belum tercatat.</translation>
        </message>
        <message>
            <source>Not yet: the confirmation is mandatory and no one has confirmed. %1</source>
            <translation>Belum bisa: konfirmasi wajib dan belum ada yang membenarkan. %1</translation>
        </message>
        <message>
            <source>Not yet: %1</source>
            <translation>Belum bisa: %1</translation>
        </message>
        <message>
            <source>Not yet: a confirmation was denied or doubtful. Confirm again or declare the papers not valid.</source>
            <translation>Belum bisa: konfirmasi disangkal atau meragukan. Konfirmasikan lagi atau nyatakan tidak benar.</translation>
        </message>
        <message>
            <source>SPSE is marked as down. Mark it as back first.</source>
            <translation>SPSE ditandai sedang gangguan. Tandai dahulu bahwa SPSE sudah pulih.</translation>
        </message>
        <message>
            <source>%1 change(s) are not ticked as done in SPSE.</source>
            <translation>%1 perubahan belum dicentang selesai di SPSE.</translation>
        </message>
        <message>
            <source>The letter has not been made yet.</source>
            <translation>Suratnya belum dibuat.</translation>
        </message>
        <message>
            <source>The applicant's copy has not been printed yet.</source>
            <translation>Lembar untuk pemohon belum dicetak.</translation>
        </message>
        <message>
            <source>The letter has its number already.</source>
            <translation>Surat sudah bernomor.</translation>
        </message>
        <message>
            <source>A letter with a password is printed once. Void it and reset again.</source>
            <translation>Surat berkata sandi hanya dicetak satu kali. Batalkan suratnya dan lakukan reset ulang.</translation>
        </message>
        <message>
            <source>No password of this request waits to be changed.</source>
            <translation>Tidak ada kata sandi permohonan ini yang menunggu diganti.</translation>
        </message>
        <message>
            <source>Nothing is missing: declare the papers complete.</source>
            <translation>Tidak ada yang kurang: nyatakan berkas lengkap.</translation>
        </message>
        <message>
            <source>SPSE is marked as down already.</source>
            <translation>SPSE sudah ditandai gangguan.</translation>
        </message>
        <message>
            <source>SPSE is not marked as down.</source>
            <translation>SPSE tidak sedang ditandai gangguan.</translation>
        </message>
        <message>
            <source>The request is closed.</source>
            <translation>Permohonan sudah selesai.</translation>
        </message>
        <message>
            <source>"%1" is not possible in the step "%2".</source>
            <translation>"%1" tidak dapat dilakukan pada langkah "%2".</translation>
        </message>
        <message>
            <source>Decide an item</source>
            <translation>Putuskan butir</translation>
        </message>
        <message>
            <source>Add papers</source>
            <translation>Tambah berkas</translation>
        </message>
        <message>
            <source>Declare complete</source>
            <translation>Nyatakan lengkap</translation>
        </message>
        <message>
            <source>Go on although incomplete</source>
            <translation>Teruskan meskipun kurang</translation>
        </message>
        <message>
            <source>Ask for what is missing</source>
            <translation>Minta kelengkapan</translation>
        </message>
        <message>
            <source>Reject as incomplete</source>
            <translation>Tolak karena tidak lengkap</translation>
        </message>
        <message>
            <source>Record that the applicant was told</source>
            <translation>Catat pemberitahuan</translation>
        </message>
        <message>
            <source>Set a deadline</source>
            <translation>Tetapkan batas waktu</translation>
        </message>
        <message>
            <source>Take in what was missing</source>
            <translation>Terima kelengkapan</translation>
        </message>
        <message>
            <source>Decide a row</source>
            <translation>Putuskan baris</translation>
        </message>
        <message>
            <source>Record a confirmation</source>
            <translation>Catat konfirmasi</translation>
        </message>
        <message>
            <source>Declare valid</source>
            <translation>Nyatakan benar</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>Tidak benar</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Rujuk</translation>
        </message>
        <message>
            <source>SPSE is down</source>
            <translation>SPSE gangguan</translation>
        </message>
        <message>
            <source>SPSE is back</source>
            <translation>SPSE sudah pulih</translation>
        </message>
        <message>
            <source>Tick a change</source>
            <translation>Centang perubahan</translation>
        </message>
        <message>
            <source>Done in SPSE</source>
            <translation>Selesai di SPSE</translation>
        </message>
        <message>
            <source>Refused by SPSE</source>
            <translation>Ditolak SPSE</translation>
        </message>
        <message>
            <source>Make the letter</source>
            <translation>Buat surat</translation>
        </message>
        <message>
            <source>Print the letter</source>
            <translation>Cetak surat</translation>
        </message>
        <message>
            <source>Print the applicant's copy</source>
            <translation>Cetak lembar pemohon</translation>
        </message>
        <message>
            <source>Reset again</source>
            <translation>Reset ulang</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Serahkan</translation>
        </message>
        <message>
            <source>Record that the applicant was told of the refusal</source>
            <translation>Catat pemberitahuan penolakan</translation>
        </message>
        <message>
            <source>Withdrawn by the applicant</source>
            <translation>Dicabut pemohon</translation>
        </message>
        <message>
            <source>Password was changed</source>
            <translation>Kata sandi sudah diganti</translation>
        </message>
        <message>
            <source>Archive and close</source>
            <translation>Arsipkan dan selesaikan</translation>
        </message>
        <message>
            <source>Void the letter</source>
            <translation>Batalkan surat</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Terima berkas</translation>
        </message>
        <message>
            <source>Check completeness</source>
            <translation>Periksa kelengkapan</translation>
        </message>
        <message>
            <source>Ask for missing papers</source>
            <translation>Minta kelengkapan</translation>
        </message>
        <message>
            <source>Waiting for papers</source>
            <translation>Menunggu kelengkapan</translation>
        </message>
        <message>
            <source>Check validity</source>
            <translation>Periksa kebenaran</translation>
        </message>
        <message>
            <source>Reset in SPSE</source>
            <translation>Reset di SPSE</translation>
        </message>
        <message>
            <source>Tell the refusal</source>
            <translation>Beritahukan penolakan</translation>
        </message>
        <message>
            <source>Hand over the result</source>
            <translation>Serahkan hasil</translation>
        </message>
        <message>
            <source>Archive the dossier</source>
            <translation>Arsipkan berkas</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Berjalan</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Dikabulkan</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Ditolak</translation>
        </message>
        <message>
            <source>Referred</source>
            <translation>Dirujuk</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Dicabut</translation>
        </message>
        <message>
            <source>To act on</source>
            <translation>Perlu tindakan</translation>
        </message>
        <message>
            <source>Waiting for the applicant</source>
            <translation>Menunggu pemohon</translation>
        </message>
        <message>
            <source>Ready for handover</source>
            <translation>Siap diserahkan</translation>
        </message>
        <message>
            <source>Not yet archived</source>
            <translation>Belum diarsipkan</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Password not yet changed</source>
            <translation>Belum ganti kata sandi</translation>
        </message>
        <message>
            <source>Not yet: the signed slip of the handover is not filed. Scan it back, or write down why there is none.</source>
            <translation>Belum bisa: bukti penerimaan yang ditandatangani belum masuk berkas. Pindai bukti itu, atau tulis mengapa tidak ada.</translation>
        </message>
        <message>
            <source>Nothing was handed over: no slip is missing.</source>
            <translation>Tidak ada penyerahan: tidak ada bukti penerimaan yang kurang.</translation>
        </message>
        <message>
            <source>The signed slip is filed already.</source>
            <translation>Bukti penerimaan yang ditandatangani sudah masuk berkas.</translation>
        </message>
        <message>
            <source>Say why there is no signed slip</source>
            <translation>Sebutkan mengapa tidak ada bukti penerimaan</translation>
        </message>
    </context>
    <context>
        <name>workingcalendar</name>
        <message>
            <source>The working calendar cannot be read. Restore its file or ask the keeper.</source>
            <translation>Kalender kerja tidak dapat dibaca. Pulihkan berkasnya atau tanyakan kepada pengelola.</translation>
        </message>
        <message>
            <source>The hours %1 to %2 end before they begin.</source>
            <translation>Jam %1 sampai %2 berakhir sebelum mulai.</translation>
        </message>
        <message>
            <source>The hours from %1 on overlap with those before.</source>
            <translation>Jam mulai %1 bertumpang tindih dengan jam sebelumnya.</translation>
        </message>
        <message>
            <source>A week without any working hours cannot be counted in.</source>
            <translation>Minggu tanpa jam kerja tidak dapat dipakai untuk menghitung.</translation>
        </message>
        <message>
            <source>The period "%1" ends before it begins.</source>
            <translation>Masa "%1" berakhir sebelum mulai.</translation>
        </message>
        <message>
            <source>The period "%1" overlaps with the one before.</source>
            <translation>Masa "%1" bertumpang tindih dengan masa sebelumnya.</translation>
        </message>
        <message>
            <source>A holiday needs a date and a name.</source>
            <translation>Hari libur memerlukan tanggal dan nama.</translation>
        </message>
        <message>
            <source>The holiday of %1 stands there twice.</source>
            <translation>Hari libur tanggal %1 tercantum dua kali.</translation>
        </message>
        <message>
            <source>Holiday: %1</source>
            <translation>Hari libur: %1</translation>
        </message>
        <message>
            <source>No working day</source>
            <translation>Bukan hari kerja</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Jam istirahat</translation>
        </message>
        <message>
            <source>Outside working hours</source>
            <translation>Di luar jam kerja</translation>
        </message>
    </context>
    <context>
        <name>zip</name>
        <message>
            <source>This is too much for one ZIP file. Choose a folder instead.</source>
            <translation>Ini terlalu besar untuk satu berkas ZIP. Pilih folder saja.</translation>
        </message>
    </context>
    <context>
        <name>ReportJob</name>
        <message>
            <source>Something unexpected happened; no report was made.</source>
            <translation>Terjadi gangguan yang tidak terduga; laporan tidak dibuat.</translation>
        </message>
    </context>
</TS>
