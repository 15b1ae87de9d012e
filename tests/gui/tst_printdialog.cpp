// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreader.h"
#include "core/checkcode.h"
#include "core/error.h"
#include "desk/archivedesk.h"
#include "desk/letterdesk.h"
#include "desk/printdesk.h"
#include "desk/requestdesk.h"
#include "desk/settingsdesk.h"
#include "gui/lettercheckdialog.h"
#include "gui/pagecanvas.h"
#include "gui/printdialog.h"
#include "gui/printpanel.h"
#include "support/accessiblenames.h"
#include "support/casewalk.h"
#include "support/fakeprinting.h"
#include "support/pdftext.h"
#include "support/tabframe.h"
#include "support/testdesk.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 30'000; // ms; a bound for a hang, not a measure

/// A desk with one request that has its letter, and a print system that prints nothing.
struct Stand {
    TestDesk desk;
    FakePrinting printing;
    PaperReader reader;
    PrintDesk prints { desk.office() };
    CaseFile file;
    QPointer<PrintDialog> dialog;

    explicit Stand(bool practice = false)
    {
        if (practice)
            SettingsDesk(desk.office()).markPractice();
        file = casewalk::atHandover(desk);
        file = LetterDesk(desk.office())
                   .make(file.request.id, file.request.revision, LetterKind::ResultNotice, LetterForm::ServiceSheet);
    }
    ~Stand() { delete dialog; }
    void open(PrintUse first = PrintUse::Receipt)
    {
        delete dialog;
        dialog = new PrintDialog({ desk.office(), prints, printing, reader });
        dialog->openFor(file, first);
    }
    template <class W> W *find(const char *name) const { return dialog->findChild<W *>(QString::fromLatin1(name)); }
    /// For looking at.
    void keep(const QString &name) const
    {
        if (qEnvironmentVariableIsEmpty("LOKET_KEEP_LETTERS"))
            return;
        QTest::qWait(3000); // the page is drawn
        dialog->grab().save(qEnvironmentVariable("LOKET_KEEP_LETTERS") + u'/' + name + u".png"_s);
    }
    bool isReady() const { return find<QPushButton>("print")->isEnabled(); }
    /// Chooses the row, prints, and ends the print well. @return what was sent
    QByteArray print(int row)
    {
        printing.pdf.clear();
        find<QListWidget>("printKinds")->setCurrentRow(row);
        QTest::mouseClick(find<QPushButton>("print"), Qt::LeftButton);
        if (printing.job)
            printing.end(PrintJob::State::Printed);
        return printing.pdf;
    }
};

int inkIn(const QImage &page, const QRectF &millimetres)
{
    int dark = 0;
    const double point = 72 / 25.4;
    for (int y = int(millimetres.top() * point); y < int(millimetres.bottom() * point); ++y)
        for (int x = int(millimetres.left() * point); x < int(millimetres.right() * point); ++x)
            dark += qGray(page.pixel(x, y)) < 160 ? 1 : 0;
    return dark;
}
} // namespace

/// The one print dialog and the place where a letter is checked, by clicks.
class TestPrintDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void everyKindComesOut();
    void eachKindRemembersItsPrinter();
    void usedSheetIsGoneOnWith();
    void labelsAreTakenWhenTheyCameOut();
    void placesHaveTheirLabels();
    void whatCannotBePrintedSaysWhy();
    void practiceMarksEveryPrint();
    void agendaBookOfARange();
    void letterIsChecked();

private:
    QTemporaryDir m_home;
};

void TestPrintDialog::initTestCase()
{
    TabFrame::useWords();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    QCoreApplication::setOrganizationName(u"loket-test"_s);
}

void TestPrintDialog::everyKindComesOut()
{
    Stand stand;
    stand.open();
    const QString agenda = stand.file.request.agenda();
    const QStringList marks { u"TANDA TERIMA BERKAS"_s,
                              u"DAFTAR PERIKSA"_s,
                              u"RIWAYAT PERMOHONAN"_s,
                              u"LEMBAR PEMISAH"_s,
                              agenda,
                              {},
                              u"RAHASIA"_s,
                              u"Yth. Sdr."_s };
    auto *kinds = stand.find<QListWidget>("printKinds");
    QCOMPARE(kinds->count(), marks.size());
    QCOMPARE(accessiblenames::missing(stand.dialog), QStringList());
    QCOMPARE(accessiblenames::cut(stand.dialog), QStringList());
    stand.keep(u"dialog"_s);
    for (int row = 0; row < marks.size(); ++row) {
        if (marks.at(row).isEmpty())
            continue; // a shelf label before there is a shelf
        const QByteArray pdf = stand.print(row);
        const QString text = pdftext::text(pdf, u"print-%1"_s.arg(row));
        QVERIFY2(text.contains(marks.at(row)), qPrintable(text));
        QVERIFY(pdf.contains("pdfaid")); // PDF/A
        QVERIFY2(!stand.printing.last.title.contains(stand.file.request.applicant.name), "a name in the print's title");
    }
    const QString outer = pdftext::text(stand.print(7), u"outer"_s);
    QVERIFY(!outer.contains(u"rahasia"_s, Qt::CaseInsensitive) && !outer.contains(u"sandi"_s, Qt::CaseInsensitive));
    QVERIFY(pdftext::text(stand.print(0)).count(u"TANDA TERIMA BERKAS"_s) == 2);
}

void TestPrintDialog::eachKindRemembersItsPrinter()
{
    Stand stand;
    stand.open(PrintUse::Label);
    auto *queue = stand.find<QComboBox>("printQueue");
    QCOMPARE(queue->currentData().toString(), u"Loket"_s); // the default
    queue->setCurrentIndex(queue->findData(u"Lorong"_s));
    stand.print(4);
    QCOMPARE(stand.printing.last.queue, u"Lorong"_s);
    stand.print(1);
    QCOMPARE(stand.printing.last.queue, u"Loket"_s);
    stand.open(PrintUse::Label);
    QCOMPARE(stand.find<QComboBox>("printQueue")->currentData().toString(), u"Lorong"_s);
}

void TestPrintDialog::usedSheetIsGoneOnWith()
{
    Stand stand;
    stand.open(PrintUse::Label);
    auto *start = stand.find<QSpinBox>("labelStart");
    QVERIFY(start->isVisibleTo(stand.dialog));
    const QRectF first(7.25, 15.15, 63.5, 38.1);
    const QRectF fifth = first.translated(66.0, 38.1);
    QImage page = pdftext::picture(stand.print(4), u"label-1"_s);
    QCOMPARE(page.size(), QSize(595, 842));
    QVERIFY(inkIn(page, first) > 100);
    QCOMPARE(inkIn(page, fifth), 0);
    QCOMPARE(start->value(), 2); // the next one
    start->setValue(5);
    QVERIFY(!stand.isReady()); // what is not drawn as chosen is not printed
    QTRY_VERIFY(stand.isReady());
    page = pdftext::picture(stand.print(4), u"label-5"_s);
    QVERIFY(inkIn(page, fifth) > 100);
    QCOMPARE(inkIn(page, first), 0);
    QCOMPARE(start->value(), 6);
    start->setValue(5);
    QTRY_VERIFY(stand.isReady());
    const auto *canvas = stand.dialog->findChild<PageCanvas *>();
    QTRY_VERIFY_WITH_TIMEOUT(canvas->hasImage(), patience); // the preview shows where it will be
    const QImage shown = canvas->image().scaledToWidth(595, Qt::SmoothTransformation);
    QVERIFY(inkIn(shown, fifth) > 100);
    QCOMPARE(inkIn(shown, first), 0);
    // A printer that prints beside the labels is corrected, and each sheet keeps its own correction.
    const QRectF edge(fifth.left(), fifth.top(), 8, fifth.height());
    QVERIFY(inkIn(page, edge) > 0);
    auto *right = stand.find<QDoubleSpinBox>("labelRight");
    right->setValue(8);
    QTRY_VERIFY(stand.isReady());
    page = pdftext::picture(stand.print(4), u"label-moved"_s);
    QCOMPARE(inkIn(page, edge), 0);
    QVERIFY(inkIn(page, fifth) > 100);
    auto *format = stand.find<QComboBox>("labelFormat");
    format->setCurrentIndex(2); // 2 x 4: fewer labels
    QCOMPARE(start->maximum(), 8);
    QCOMPARE(right->value(), 0.0);
    QCOMPARE(start->value(), 1); // and its own first free label
    format->setCurrentIndex(0);
    QCOMPARE(right->value(), 8.0);
    QCOMPARE(start->value(), 6);
    stand.open(PrintUse::Label); // another day
    QCOMPARE(stand.find<QSpinBox>("labelStart")->value(), 6);
}

/// A print that did not come out takes no label; the last one of a sheet is followed by the first of the next.
void TestPrintDialog::labelsAreTakenWhenTheyCameOut()
{
    Stand stand;
    stand.open(PrintUse::Label);
    auto *start = stand.find<QSpinBox>("labelStart");
    auto *bar = stand.dialog->findChild<MessageBar *>();
    start->setValue(21);
    QTRY_VERIFY(stand.isReady());
    QTest::mouseClick(stand.find<QPushButton>("print"), Qt::LeftButton);
    stand.printing.end(PrintJob::State::NotPrinted, u"Kertas macet."_s);
    QCOMPARE(start->value(), 21);
    stand.print(4);
    QCOMPARE(start->value(), 1);
    QVERIFY(bar->isVisibleTo(stand.dialog)); // how it ended stands beside the next label
    // What was chosen while it was being printed is shown then.
    QTest::mouseClick(stand.find<QPushButton>("print"), Qt::LeftButton);
    stand.find<QListWidget>("printKinds")->setCurrentRow(1);
    stand.printing.end(PrintJob::State::NotPrinted, u"Kertas macet."_s);
    QCOMPARE(bar->text(), u"Kertas macet."_s);
    stand.printing.pdf.clear();
    QTest::mouseClick(stand.find<QPushButton>("print"), Qt::LeftButton);
    QVERIFY(pdftext::text(stand.printing.pdf).contains(u"DAFTAR PERIKSA"_s));
    stand.printing.end(PrintJob::State::Printed);
    QCOMPARE(start->value(), 1); // none was taken
}

/// Room, rack, box and folder: one label for each, from the first free one on.
void TestPrintDialog::placesHaveTheirLabels()
{
    Stand stand;
    stand.dialog = new PrintDialog({ stand.desk.office(), stand.prints, stand.printing, stand.reader });
    QList<PlaceRecord> places(4);
    places[0].place = { u"Ruang Arsip"_s, {}, {}, {} };
    places[1].place = { u"Ruang Arsip"_s, u"2"_s, {}, {} };
    places[2].place = { u"Ruang Arsip"_s, u"2"_s, u"14"_s, {} };
    places[3].place = { u"Ruang Arsip"_s, u"2"_s, u"14"_s, u"Folder biru"_s };
    stand.dialog->openForPlaces(places);
    auto *start = stand.find<QSpinBox>("labelStart");
    QVERIFY(start->isVisibleTo(stand.dialog));
    start->setValue(20);
    QTRY_VERIFY(stand.isReady());
    QVERIFY2(stand.find<QListWidget>("printKinds")->count() == 1, "other prints without a request");
    stand.keep(u"dialog-places"_s);
    const QByteArray pdf = stand.print(0);
    const QString text = pdftext::text(pdf, u"label-places"_s).simplified();
    for (const QString &words : { u"Ruang Arsip"_s, u"Rak 2"_s, u"Boks 14"_s, u"Folder biru"_s })
        QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(!text.contains(u"Ruang Ruang"_s) && !text.contains(u"Folder Folder"_s));
    const QImage page = pdftext::picture(pdf);
    const QRectF first(7.25, 15.15, 63.5, 38.1);
    QCOMPARE(inkIn(page, first.translated(0, 6 * 38.1)), 0); // the nineteenth
    QVERIFY(inkIn(page, first.translated(66.0, 6 * 38.1)) > 100);
    QCOMPARE(start->value(), 3); // two on this sheet, two on the next
    QCOMPARE(accessiblenames::missing(stand.dialog), QStringList());
    QCOMPARE(accessiblenames::cut(stand.dialog), QStringList());
}

void TestPrintDialog::whatCannotBePrintedSaysWhy()
{
    Stand stand;
    stand.open();
    stand.find<QListWidget>("printKinds")->setCurrentRow(5);
    QVERIFY(!stand.find<QPushButton>("print")->isEnabled());
    auto *bar = stand.dialog->findChild<MessageBar *>();
    QVERIFY(bar->isVisibleTo(stand.dialog));
    CaseFile archived = stand.file;
    archived.archive = ArchiveEntry();
    archived.archive->number = u"0003/2026"_s;
    archived.archive->box = u"14"_s;
    archived.archive->room = u"Ruang Arsip"_s;
    const QString text = pdftext::text(stand.prints.shelfLabel(archived, labelsheet::formats().at(2), 1), u"shelf"_s);
    QVERIFY2(text.contains(u"Boks 14"_s), qPrintable(text));
    QVERIFY(text.contains(u"Ruang Arsip"_s) && !text.contains(u"Ruang Ruang"_s));
    QVERIFY(!text.contains(u"Folder"_s)); // it has none
    QVERIFY_THROWS_EXCEPTION(Error, stand.prints.folderLabel(archived, labelsheet::formats().at(2), 9));
}

void TestPrintDialog::practiceMarksEveryPrint()
{
    Stand stand(true);
    const PrintDesk &desk = stand.prints;
    const LabelFormat &format = labelsheet::formats().first();
    const EnvelopeSize &size = envelope::sizes().first();
    const QDate today = stand.desk.office().today();
    const QList<QByteArray> prints { desk.receipt(stand.file),
                                     desk.checklist(stand.file),
                                     desk.history(stand.file),
                                     desk.agendaBook(today, today),
                                     desk.separators(&stand.file),
                                     desk.separators(nullptr),
                                     desk.folderLabel(stand.file, format, 1),
                                     desk.envelope(stand.file, EnvelopeKind::Inner, size),
                                     desk.envelope(stand.file, EnvelopeKind::Outer, size) };
    for (qsizetype i = 0; i < prints.size(); ++i) {
        QString text = pdftext::text(prints.at(i), u"practice-%1"_s.arg(i));
        text.remove(u' ').remove(u'\n'); // across the page it is read letter by letter
        const bool whole = text.contains(u"LATIHAN"_s);
        const QString letters = u"LATIHAN"_s;
        const bool each = std::all_of(letters.begin(), letters.end(), [&](QChar c) { return text.contains(c); });
        QVERIFY2(i < 4 ? each : whole, qPrintable(QString::number(i)));
    }
}

void TestPrintDialog::agendaBookOfARange()
{
    Stand stand;
    delete stand.dialog;
    stand.dialog = new PrintDialog({ stand.desk.office(), stand.prints, stand.printing, stand.reader });
    stand.dialog->openForOffice();
    const QString agenda = stand.file.request.agenda();
    QVERIFY(pdftext::text(stand.print(0), u"book"_s).contains(agenda));
    const QDate day = stand.file.request.receivedAt.toTimeZone(stand.desk.office().timeZone()).date();
    QVERIFY(pdftext::text(stand.prints.agendaBook(day, day)).contains(agenda));
    QVERIFY(!pdftext::text(stand.prints.agendaBook(day.addDays(1), day.addDays(9))).contains(agenda));
    QVERIFY(!pdftext::text(stand.prints.agendaBook(day.addDays(-9), day.addDays(-1))).contains(agenda));
    QVERIFY_THROWS_EXCEPTION(Error, stand.prints.agendaBook(day, day.addDays(-1)));
    const QImage page = pdftext::picture(stand.prints.agendaBook(day, day));
    QVERIFY(page.width() > page.height());
    QVERIFY(pdftext::text(stand.print(1), u"separators"_s).contains(u"mana pun"_s));
}

void TestPrintDialog::letterIsChecked()
{
    Stand stand;
    LetterCheckDialog dialog(stand.desk.office());
    QSignalSpy wanted(&dialog, &LetterCheckDialog::requestWanted);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto find = [&](const char *name) { return dialog.findChild<QWidget *>(QString::fromLatin1(name)); };
    const Letter letter = stand.file.letters.last();
    auto *verdict = dialog.findChild<QLabel *>(u"letterVerdict"_s);
    auto *word = dialog.findChild<QLineEdit *>(u"letterWord"_s);
    QTest::keyClicks(find("letterCode"), checkcode::printed(letter.checkCode).toLower());
    QVERIFY(!find("openLetterRequest")->isEnabled());
    QTest::keyClick(find("letterCode"), Qt::Key_Return); // as a scanner ends its line
    QVERIFY2(verdict->text().contains(letter.number), qPrintable(verdict->text()));
    QVERIFY(word->isVisibleTo(&dialog));
    QCOMPARE(accessiblenames::missing(&dialog), QStringList());
    QCOMPARE(accessiblenames::cut(&dialog), QStringList());
    if (!qEnvironmentVariableIsEmpty("LOKET_KEEP_LETTERS"))
        dialog.grab().save(qEnvironmentVariable("LOKET_KEEP_LETTERS") + u"/check.png"_s);
    const QString said = LetterDesk(stand.desk.office()).contentOf(stand.file, letter, true).checkWord;
    auto *answer = dialog.findChild<QLabel *>(u"wordVerdict"_s);
    QTest::keyClicks(word, u"gunung meletus"_s);
    const QString no = answer->text();
    QVERIFY(!no.isEmpty());
    word->clear();
    QTest::keyClicks(word, said);
    QVERIFY(!answer->text().isEmpty() && answer->text() != no);
    QTest::mouseClick(find("openLetterRequest"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(TestPrintDialog)
#include "tst_printdialog.moc"
