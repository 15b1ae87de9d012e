// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreader.h"
#include "core/error.h"
#include "db/requeststore.h"
#include "desk/intakedesk.h"
#include "desk/letterdesk.h"
#include "desk/registerdesk.h"
#include "desk/requestdesk.h"
#include "gui/actionfooter.h"
#include "gui/datefield.h"
#include "gui/fieldnote.h"
#include "gui/intakepage.h"
#include "gui/messagebar.h"
#include "gui/offerline.h"
#include "gui/papertray.h"
#include "gui/personlookup.h"
#include "gui/printpanel.h"
#include "gui/reasonbutton.h"
#include "gui/receiptdialog.h"
#include "gui/theme.h"
#include "support/accessiblenames.h"
#include "support/fakeprinting.h"
#include "support/realfiles.h"
#include "support/screenwords.h"
#include "support/testdesk.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 20000; // ms; a bound for a hang, not a measure

AccountData rasyid()
{
    AccountData data;
    data.userId = u"RKELILAUW"_s;
    data.name = u"Abdul Rasyid Kelilauw, S.T."_s;
    data.nip = u"198504122010011007"_s;
    data.rank = u"Penata Tingkat I, III/d"_s;
    data.position = u"Anggota"_s;
    data.email = u"r.kelilauw@serambagiantimurkab.go.id"_s;
    data.phone = u"+6281390276611"_s;
    data.pokja = u"Pokja Pemilihan 3"_s;
    data.decreeNumber = u"027/8/2026"_s;
    data.decreeDate = QDate(2026, 1, 12);
    data.decreeValidUntil = QDate(2026, 12, 31);
    data.unit = u"Bagian Pengadaan Barang/Jasa"_s;
    return data;
}

AccountData fatima()
{
    AccountData data;
    data.userId = u"FRUMBOUW"_s;
    data.name = u"Fatima Rumbouw, S.Sos."_s;
    data.nip = u"199003032015042003"_s;
    data.pokja = u"Pokja Pemilihan 2"_s;
    return data;
}
} // namespace

class TestIntakePage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void knownMemberTakesFewKeys();
    void lookUpForgivesTitlesAndATypo();
    void unknownMemberIsTypedInFull();
    void ownAccountIsRefused();
    void nothingIsSavedWithoutAKind();
    void wantedChangesGoWithTheirKind();
    void carrierIsAskedForOnlyWithOne();
    void yearOfTwoDigitsIsRefusedInItsLine();
    void month13IsRefusedInItsLine();
    void nipOf17DigitsIsRefusedInItsLine();
    void nipIsReadAloudWhileTyped();
    void paperIsFiledWithItsKind();
    void removingAPaperCanBeUndone();
    void sameBytesAreToldAndLinked();
    void fileThatIsNoPaperIsToldAndNothingIsLost();
    void pastedPictureIsAPaper();
    void everythingTypedIsKeptWhileOneTypes();
    void draftSurvivesThePage();
    void discardCanBeUndone();
    void anotherDeskTookTheDraftAway();
    void receiptIsPrintedAndAgainByKey();
    void withoutAPrinterTheReceiptWaits();
    void receiptComesAgainFromTheRequest();
    void aReceiptThatCannotBeMadeIsTold();
    void everyControlHasAName();
    void pictures();

private:
    void open();
    QWidget *focus() const { return QApplication::focusWidget(); }
    void type(const QString &text) const { QTest::keyClicks(focus(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(focus(), key, with); }
    template <class T = QLineEdit> T *field(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QString note(const char *name) const { return field<FieldNote>(name)->text(); }
    void chooseRasyid();
    QString file(const QString &name, const QByteArray &bytes) const
    {
        return realfiles::write(m_files->path(), name, bytes);
    }
    void drop(const QString &path, QWidget *on = nullptr) const;
    QList<Request> requests() const { return m_intake->requestsOf(rasyid(), 10); }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<IntakeDesk> m_intake;
    std::unique_ptr<RequestDesk> m_requests;
    std::unique_ptr<FakePrinting> m_printer;
    std::unique_ptr<PaperReader> m_reader;
    std::unique_ptr<IntakePage> m_page;
    bool m_noReceipt = false;
};

void TestIntakePage::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    QCoreApplication::setOrganizationName(u"loket-test"_s);
    theme::apply(*qApp, theme::Mode::Light);
}

void TestIntakePage::init()
{
    m_noReceipt = false;
    m_files = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<TestDesk>();
    RegisterDesk(m_desk->office()).add(rasyid(), u"tes"_s);
    RegisterDesk(m_desk->office()).add(fatima(), u"tes"_s);
    m_intake = std::make_unique<IntakeDesk>(m_desk->office());
    m_requests = std::make_unique<RequestDesk>(m_desk->office());
    m_printer = std::make_unique<FakePrinting>();
    m_reader = std::make_unique<PaperReader>();
    open();
}

void TestIntakePage::cleanup()
{
    m_page.reset();
    m_reader.reset();
    m_printer.reset();
    m_requests.reset();
    m_intake.reset();
    m_desk.reset();
}

void TestIntakePage::open()
{
    const auto receipt = [this](const CaseFile &file) {
        if (m_noReceipt)
            throw fault(u"fonta hilang"_s);
        return LetterDesk(m_desk->office()).intakeReceipt(file);
    };
    m_page = std::make_unique<IntakePage>(
        IntakePage::Services { m_desk->office(), *m_intake, *m_requests, *m_printer, *m_reader, receipt });
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->start();
}

void TestIntakePage::chooseRasyid()
{
    type(u"rasyid"_s);
    key(Qt::Key_Return);
    QCOMPARE(field("name")->text(), rasyid().name);
}

void TestIntakePage::drop(const QString &path, QWidget *on) const
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QWidget *place = on ? on : m_page->findChild<PaperTray *>();
    const QPoint at(20, 20);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(place, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(place, &event);
}

void TestIntakePage::knownMemberTakesFewKeys()
{
    QSignalSpy taken(m_page.get(), &IntakePage::takenIn);
    QCOMPARE(focus(), field("name"));
    chooseRasyid();
    QCOMPARE(focus(), field("letterNumber")); // what the register does not know
    type(u"027/15/POKJA-3/2026"_s);
    key(Qt::Key_Tab);
    type(u"18/2/2026"_s);
    key(Qt::Key_Return);
    QCOMPARE(taken.size(), 1);
    const QList<Request> all = requests();
    QCOMPARE(all.size(), 1);
    const Request &request = all.first();
    QCOMPARE(request.agenda(), u"0001/2026"_s);
    QCOMPARE(request.applicant.userId, rasyid().userId);
    QCOMPARE(request.applicant.nip, rasyid().nip);
    QCOMPARE(request.applicant.phone, rasyid().phone);
    QCOMPARE(request.applicant.decreeNumber, rasyid().decreeNumber);
    QCOMPARE(request.letterNumber, u"027/15/POKJA-3/2026"_s);
    QCOMPARE(request.letterDate, QDate(2026, 2, 18));
    QVERIFY(isSet(request.account));
    QCOMPARE(request.kinds, RequestKinds(RequestKind::Reset));
    QCOMPARE(field<QLabel>("agenda")->text(), u"0001/2026"_s);
    QVERIFY(field<QLabel>("agenda")->isVisible());
    QVERIFY(m_intake->drafts().isEmpty());
}

void TestIntakePage::lookUpForgivesTitlesAndATypo()
{
    auto *name = field<PersonLookUp>("name");
    for (const QString &typed : { u"drs kelilauw"_s, u"rasyd"_s, u"19850412"_s, u"rkelil"_s, u"pemilihan 3"_s }) {
        name->clear();
        type(typed);
        QTRY_VERIFY_WITH_TIMEOUT(name->isOpen(), patience);
        QCOMPARE(name->list()->model()->index(0, 0).data().toString(), rasyid().name);
        QVERIFY(!name->list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(rasyid().nip));
        key(Qt::Key_Escape);
        QVERIFY(!name->isOpen());
    }
    name->clear();
    type(u"pokja pemilihan"_s); // both: Down takes the other
    QTRY_VERIFY_WITH_TIMEOUT(name->isOpen(), patience);
    const QString second = name->list()->model()->index(1, 0).data().toString();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(name->text(), second);
}

void TestIntakePage::unknownMemberIsTypedInFull()
{
    type(u"Yohana Sapulette, S.E."_s);
    key(Qt::Key_Tab);
    QCOMPARE(focus(), field("nip"));
    QVERIFY(field("userId")->isVisible());
    type(u"19920617 201903 2 011"_s);
    field("userId")->setFocus();
    type(u"YSAPULETTE"_s);
    key(Qt::Key_Tab);
    type(u"Pokja Pemilihan 5"_s);
    field("letterNumber")->setFocus();
    type(u"12/POKJA-5/2026"_s);
    key(Qt::Key_Return);
    AccountData person;
    person.nip = u"199206172019032011"_s;
    const QList<Request> all = m_intake->requestsOf(person, 5);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().applicant.pokja, u"Pokja Pemilihan 5"_s);
    QVERIFY(!isSet(all.first().account));
}

void TestIntakePage::ownAccountIsRefused()
{
    type(u"Siti Rumakat"_s);
    key(Qt::Key_Tab);
    type(u"198501012010012001"_s); // the officer's own number
    key(Qt::Key_Return);
    AccountData own;
    own.nip = u"198501012010012001"_s;
    QVERIFY(m_intake->requestsOf(own, 5).isEmpty());
    QVERIFY(field<FieldNote>("nameNote")->isMistake());
    QVERIFY(note("nameNote").contains(u"own account"_s));
    QVERIFY(field<ActionFooter>("footer")->sentence().contains(u"own account"_s));
    QVERIFY(!field<ReasonButton>("save")->isEnabled());
    QCOMPARE(field("nip")->text(), u"198501012010012001"_s);
}

void TestIntakePage::nothingIsSavedWithoutAKind()
{
    chooseRasyid();
    QTest::mouseClick(field<QCheckBox>("reset"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!field<QCheckBox>("reset")->isChecked());
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QVERIFY(requests().isEmpty());
    QVERIFY(field<FieldNote>("kindsNote")->isMistake());
    QCOMPARE(focus(), field<QCheckBox>("reset"));
    key(Qt::Key_Space);
    QVERIFY(!field<FieldNote>("kindsNote")->isMistake());
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
}

void TestIntakePage::wantedChangesGoWithTheirKind()
{
    chooseRasyid();
    QVERIFY(!field("changeValue0")->isVisible());
    field<QCheckBox>("change")->setFocus();
    key(Qt::Key_Space);
    QVERIFY(field("changeValue0")->isVisible());
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QVERIFY(requests().isEmpty());
    QVERIFY(field<FieldNote>("changesNote")->isMistake());
    type(u"0812-4455-1029"_s);
    QVERIFY(field("changeValue1")); // the next one stands ready
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
    const CaseFile file = m_requests->read(requests().first().id);
    QCOMPARE(file.changes.size(), 1);
    QCOMPARE(file.changes.first().field, ComparedField::Phone);
    QCOMPARE(file.changes.first().to, u"0812-4455-1029"_s);
    QVERIFY(!file.request.confirmationWhy.isEmpty()); // a new phone beside a reset (I5)
}

void TestIntakePage::carrierIsAskedForOnlyWithOne()
{
    chooseRasyid();
    QVERIFY(!field("carrierName")->isVisible());
    auto *channel = field<QComboBox>("channel");
    channel->setFocus();
    key(Qt::Key_Down);
    QVERIFY(field("carrierName")->isVisible());
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QVERIFY(requests().isEmpty());
    QCOMPARE(focus(), field("carrierName"));
    QVERIFY(field<FieldNote>("carrierNameNote")->isMistake());
    type(u"Benediktus Latupeirissa"_s);
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
    QCOMPARE(requests().first().carrierName, u"Benediktus Latupeirissa"_s);
}

void TestIntakePage::yearOfTwoDigitsIsRefusedInItsLine()
{
    chooseRasyid();
    type(u"1/2026"_s);
    key(Qt::Key_Tab);
    type(u"04/05/22"_s);
    key(Qt::Key_Return);
    QVERIFY(requests().isEmpty());
    QVERIFY(field<FieldNote>("letterDateNote")->isMistake());
    QCOMPARE(field<DateField>("letterDate")->text(), u"04/05/22"_s);
    QCOMPARE(focus(), field<DateField>("letterDate"));
    QCOMPARE(field<ActionFooter>("footer")->sentence(), note("letterDateNote"));
    field<DateField>("letterDate")->selectAll();
    type(u"4/2/2026"_s);
    QCOMPARE(note("letterDateNote"), u"4 Februari 2026"_s);
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
    QCOMPARE(requests().first().letterDate, QDate(2026, 2, 4));
}

void TestIntakePage::month13IsRefusedInItsLine()
{
    chooseRasyid();
    key(Qt::Key_Tab);
    type(u"7/13/2026"_s);
    key(Qt::Key_Tab); // leaving is enough
    QVERIFY(field<FieldNote>("letterDateNote")->isMistake());
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QVERIFY(requests().isEmpty());
    QCOMPARE(focus(), field<DateField>("letterDate"));
}

void TestIntakePage::nipOf17DigitsIsRefusedInItsLine()
{
    type(u"Yohana Sapulette"_s);
    key(Qt::Key_Tab);
    type(u"19920617201903201"_s);
    QVERIFY(!field<FieldNote>("nipNote")->isMistake()); // still typing
    field("letterNumber")->setFocus();
    QVERIFY(field<FieldNote>("nipNote")->isMistake());
    key(Qt::Key_Return);
    QCOMPARE(focus(), field("nip"));
    QVERIFY(note("nipNote").contains(u"17"_s));
    QCOMPARE(field("nip")->text(), u"19920617201903201"_s);
    AccountData person;
    person.nip = u"19920617201903201"_s;
    QVERIFY(m_intake->requestsOf(person, 5).isEmpty());
}

void TestIntakePage::nipIsReadAloudWhileTyped()
{
    type(u"Yohana Sapulette"_s);
    key(Qt::Key_Tab);
    type(u"199206172019032011"_s);
    QVERIFY(note("nipNote").contains(u"17 Juni 1992"_s));
    QVERIFY(note("nipNote").contains(u"female"_s));
}

void TestIntakePage::paperIsFiledWithItsKind()
{
    chooseRasyid();
    drop(file(u"scan-1.png"_s, realfiles::png(u"Surat permohonan"_s)));
    auto *tray = m_page->findChild<PaperTray *>();
    QTRY_COMPARE_WITH_TIMEOUT(tray->papers().size(), 1, patience);
    QCOMPARE(tray->papers().first().kind, PaperKind::RequestLetter);
    drop(file(u"scan-2.pdf"_s, realfiles::pdf({ u"satu"_s, u"dua"_s })), m_page.get()); // anywhere will do
    QTRY_COMPARE_WITH_TIMEOUT(tray->papers().size(), 2, patience);
    QCOMPARE(tray->papers().at(1).kind, PaperKind::Decree);
    QCOMPARE(tray->papers().at(1).pages, 2);
    QCOMPARE(tray->papers().at(1).sheets, 2);
    tray->list()->setFocus();
    key(Qt::Key_3);
    QCOMPARE(tray->papers().at(1).kind, PaperKind::Authority);
    QTest::mouseClick(field<QPushButton>("kind2"), Qt::LeftButton);
    QTest::mouseClick(field<QCheckBox>("paperOriginal"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_COMPARE_WITH_TIMEOUT(tray->papers().at(1).pageTexts.value(1), u"dua"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!tray->isBusy(), patience);
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
    const CaseFile saved = m_requests->read(requests().first().id);
    QCOMPARE(saved.papers.size(), 2);
    QCOMPARE(saved.papers.at(1).kind, PaperKind::Decree);
    QVERIFY(saved.papers.at(1).original);
    QCOMPARE(m_requests->bytes(saved.papers.at(0).sha256), realfiles::png(u"Surat permohonan"_s));
}

void TestIntakePage::removingAPaperCanBeUndone()
{
    drop(file(u"a.pdf"_s, realfiles::pdf({ u"a"_s })));
    auto *tray = m_page->findChild<PaperTray *>();
    QTRY_COMPARE_WITH_TIMEOUT(tray->papers().size(), 1, patience);
    tray->list()->setFocus();
    key(Qt::Key_Delete);
    QVERIFY(tray->papers().isEmpty());
    QTest::mouseClick(field<OfferLine>("paperUndo")->first(), Qt::LeftButton);
    QCOMPARE(tray->papers().size(), 1);
    QCOMPARE(tray->papers().first().fileName, u"a.pdf"_s);
}

void TestIntakePage::sameBytesAreToldAndLinked()
{
    const QString path = file(u"surat.pdf"_s, realfiles::pdf({ u"surat"_s }));
    auto *tray = m_page->findChild<PaperTray *>();
    chooseRasyid();
    drop(path);
    QTRY_COMPARE_WITH_TIMEOUT(tray->papers().size(), 1, patience);
    drop(path); // again, into the same form
    QTRY_VERIFY_WITH_TIMEOUT(tray->refusal().contains(u"already"_s), patience);
    QCOMPARE(tray->papers().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!tray->isBusy(), patience);
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
    const RequestId first = requests().first().id;

    m_page->start();
    chooseRasyid();
    drop(path);
    QTRY_COMPARE_WITH_TIMEOUT(tray->papers().size(), 1, patience);
    QVERIFY(PaperTrayModel::noteOf(tray->model()->entries().first()).contains(u"0001/2026"_s));
    QSignalSpy wanted(m_page.get(), &IntakePage::requestWanted);
    QTest::mouseClick(field<QPushButton>("paperBefore"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<RequestId>(), first);
    QTRY_VERIFY_WITH_TIMEOUT(!tray->isBusy(), patience);
    field("letterNumber")->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 2); // told, not refused
}

void TestIntakePage::fileThatIsNoPaperIsToldAndNothingIsLost()
{
    chooseRasyid();
    type(u"5/2026"_s);
    auto *tray = m_page->findChild<PaperTray *>();
    drop(file(u"bukan.pdf"_s, QByteArrayLiteral("%PDF-1.4 this is none")));
    QTRY_VERIFY_WITH_TIMEOUT(tray->refusal().startsWith(u"bukan.pdf: "_s), patience);
    QVERIFY(tray->papers().isEmpty());
    drop(file(u"kosong.pdf"_s, {}));
    QTRY_VERIFY_WITH_TIMEOUT(tray->refusal().startsWith(u"kosong.pdf: "_s), patience);
    drop(file(u"catatan.png"_s, QByteArrayLiteral("hanya teks")));
    QTRY_VERIFY_WITH_TIMEOUT(tray->refusal().startsWith(u"catatan.png: "_s), patience);
    QVERIFY(tray->papers().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!tray->isBusy(), patience);
    QCOMPARE(field("letterNumber")->text(), u"5/2026"_s);
}

void TestIntakePage::pastedPictureIsAPaper()
{
    QImage image(300, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QApplication::clipboard()->setImage(image);
    auto *tray = m_page->findChild<PaperTray *>();
    QTest::mouseClick(field<QPushButton>("pastePapers"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tray->papers().size(), 1, patience);
    QCOMPARE(tray->papers().first().mediaType, u"image/png"_s);
    QApplication::clipboard()->setText(u"kata"_s);
    QTest::mouseClick(field<QPushButton>("pastePapers"), Qt::LeftButton);
    QVERIFY(tray->refusal().contains(u"clipboard"_s));
}

void TestIntakePage::everythingTypedIsKeptWhileOneTypes()
{
    // Without a pause between the keys: what is kept does not wait for one.
    for (int i = 0; i < 400 && m_intake->drafts().isEmpty(); ++i) {
        type(QString(QChar(u'a' + i % 26)));
        QTest::qWait(20);
    }
    QCOMPARE(m_intake->drafts().size(), 1);
    QVERIFY(!m_intake->drafts().first().form.applicant.name.isEmpty());
    QVERIFY(!field<QLabel>("kept")->text().isEmpty());
}

void TestIntakePage::draftSurvivesThePage()
{
    chooseRasyid();
    type(u"77/2026"_s);
    key(Qt::Key_Tab);
    type(u"04/05/22"_s); // not yet a date: kept all the same
    drop(file(u"surat.pdf"_s, realfiles::pdf({ u"surat"_s })));
    QTRY_VERIFY_WITH_TIMEOUT(!m_intake->drafts().isEmpty() && m_intake->drafts().first().form.papers.size() == 1,
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->findChild<PaperTray *>()->isBusy(), patience);
    m_page.reset();
    QVERIFY(requests().isEmpty());

    open();
    auto *offer = field<OfferLine>("offer");
    QVERIFY(offer->isVisible());
    QVERIFY2(offer->sentence().contains(rasyid().name), qPrintable(offer->sentence()));
    QTest::mouseClick(offer->first(), Qt::LeftButton);
    QVERIFY(!offer->isVisible());
    QCOMPARE(field("name")->text(), rasyid().name);
    QCOMPARE(field("letterNumber")->text(), u"77/2026"_s);
    QCOMPARE(field<DateField>("letterDate")->text(), u"04/05/22"_s);
    QVERIFY(field<FieldNote>("letterDateNote")->isMistake());
    QCOMPARE(m_page->findChild<PaperTray *>()->papers().size(), 1);
    field<DateField>("letterDate")->setFocus();
    field<DateField>("letterDate")->selectAll();
    type(u"4/2/2026"_s);
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
    QCOMPARE(m_requests->read(requests().first().id).papers.size(), 1);
    QVERIFY(m_intake->drafts().isEmpty());
}

void TestIntakePage::discardCanBeUndone()
{
    chooseRasyid();
    type(u"88/2026"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_intake->drafts().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(field<ReasonButton>("discard")->isEnabled(), patience);
    QTest::mouseClick(field<ReasonButton>("discard"), Qt::LeftButton);
    QVERIFY(m_page->isBlank());
    auto *offer = field<OfferLine>("offer");
    QTest::mouseClick(offer->first(), Qt::LeftButton);
    QCOMPARE(field("letterNumber")->text(), u"88/2026"_s);
    QCOMPARE(m_intake->drafts().size(), 1);
    QTest::mouseClick(field<ReasonButton>("discard"), Qt::LeftButton);
    QSignalSpy left(m_page.get(), &IntakePage::left);
    QTest::mouseClick(field<ReasonButton>("close"), Qt::LeftButton);
    QCOMPARE(left.size(), 1);
    QVERIFY(m_intake->drafts().isEmpty());
}

void TestIntakePage::anotherDeskTookTheDraftAway()
{
    chooseRasyid();
    type(u"99/2026"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_intake->drafts().size(), 1, patience);
    m_intake->dropDraft(m_intake->drafts().first().id);
    type(u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_intake->drafts().size(), 1, patience); // kept anew
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
}

void TestIntakePage::receiptIsPrintedAndAgainByKey()
{
    chooseRasyid();
    key(Qt::Key_Return);
    QVERIFY(m_printer->job);
    QCOMPARE(m_printer->last.queue, u"Loket"_s);
    QCOMPARE(m_printer->last.title, u"0001/2026"_s); // neutral
    QVERIFY(m_printer->pdf.startsWith("%PDF"));
    auto *panel = m_page->findChild<PrintPanel *>();
    QVERIFY(panel->isPrinting());
    QSignalSpy printed(panel, &PrintPanel::printed);
    m_printer->end(PrintJob::State::Printed, u"selesai"_s);
    QCOMPARE(printed.size(), 1);
    QCOMPARE(panel->sentence(), u"selesai"_s);
    key(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_printer->job);
    m_printer->end(PrintJob::State::NotPrinted, u"kertas habis"_s);
    QCOMPARE(panel->sentence(), u"kertas habis"_s);
    QSignalSpy wanted(m_page.get(), &IntakePage::requestWanted);
    key(Qt::Key_Space); // the filled button: open it
    QCOMPARE(wanted.size(), 1);
}

void TestIntakePage::withoutAPrinterTheReceiptWaits()
{
    m_printer->loseAll(u"tidak ada pencetak"_s);
    chooseRasyid();
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1);
    QVERIFY(!m_printer->job);
    QVERIFY(!field<QPushButton>("print")->isEnabled());
    QVERIFY(field<QPushButton>("savePdf")->isEnabled());
}

void TestIntakePage::receiptComesAgainFromTheRequest()
{
    chooseRasyid();
    key(Qt::Key_Return);
    const CaseFile file = m_requests->read(requests().first().id);
    m_printer->end(PrintJob::State::Printed);
    QTRY_VERIFY(!m_printer->job);
    const auto receipt = [this](const CaseFile &one) { return LetterDesk(m_desk->office()).intakeReceipt(one); };
    QPointer<ReceiptDialog> dialog = new ReceiptDialog(m_desk->office(), *m_printer, *m_reader, receipt, m_page.get());
    dialog->openFor(file);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(dialog->findChild<QLabel *>(u"agenda"_s)->text(), u"0001/2026"_s);
    QVERIFY(!m_printer->job);
    QTest::keyClick(dialog, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_printer->job);
    QCOMPARE(accessiblenames::missing(dialog).join(u'\n'), QString());
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestIntakePage::aReceiptThatCannotBeMadeIsTold()
{
    m_noReceipt = true;
    chooseRasyid();
    key(Qt::Key_Return);
    QCOMPARE(requests().size(), 1); // it is saved all the same, and the number is shown
    QCOMPARE(field<QLabel>("agenda")->text(), u"0001/2026"_s);
    QCOMPARE(field<MessageBar>("bar")->text(), u"Make the receipt: fonta hilang"_s);
    QVERIFY(!field<QPushButton>("savePdf")->isEnabled());
}

void TestIntakePage::everyControlHasAName()
{
    const QString unnamed = accessiblenames::missing(m_page.get()).join(u"\n"_s);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed));
    drop(file(u"a.pdf"_s, realfiles::pdf({ u"a"_s })));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->findChild<PaperTray *>()->papers().size(), 1, patience);
    type(u"Yohana"_s);
    key(Qt::Key_Tab);
    QTest::mouseClick(field<QPushButton>("decreeToggle"), Qt::LeftButton);
    const QString later = accessiblenames::missing(m_page.get()).join(u"\n"_s);
    QVERIFY2(later.isEmpty(), qPrintable(later));
    QTRY_COMPARE(accessiblenames::cut(m_page.get()).join(u'\n'), QString()); // once the layout has settled
}

/// Only where LOKET_PICTURES names a folder: the page as pictures to be looked at.
void TestIntakePage::pictures()
{
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    if (folder.isEmpty())
        return;
    const ScreenWords words;
    for (const bool dark : { false, true }) {
        theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
        cleanup();
        init();
        m_page->resize(1366 - 204, 768);
        const auto grab = [&](const char *name) {
            QTest::qWait(800);
            m_page->grab().save(folder
                                + u"/intake-%1-%2.png"_s.arg(QLatin1String(name), dark ? u"dark"_s : u"light"_s));
        };
        grab("1-empty");
        type(u"pemilihan"_s);
        grab("2-lookup");
        field("name")->clear();
        chooseRasyid();
        type(u"027/15/POKJA-3/2026"_s);
        key(Qt::Key_Tab);
        type(u"18/2/2026"_s);
        drop(file(u"surat permohonan.png"_s, realfiles::png(u"Surat permohonan"_s)));
        drop(file(u"sk-027-8-2026.pdf"_s, realfiles::pdf({ u"KEPUTUSAN"_s, u"LAMPIRAN"_s })));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->findChild<PaperTray *>()->papers().size(), 2, patience);
        grab("3-known");
        field<QCheckBox>("change")->setChecked(true);
        field<QComboBox>("channel")->setCurrentIndex(1);
        QTest::mouseClick(field<QPushButton>("toggle"), Qt::LeftButton);
        QTest::mouseClick(field<QPushButton>("decreeToggle"), Qt::LeftButton);
        field<DateField>("letterDate")->setFocus();
        field<DateField>("letterDate")->selectAll();
        type(u"04/05/22"_s);
        key(Qt::Key_Return);
        grab("4-all");
        field<DateField>("letterDate")->selectAll();
        type(u"4/2/2026"_s);
        field<QCheckBox>("change")->setChecked(false);
        field<QComboBox>("channel")->setCurrentIndex(0);
        key(Qt::Key_Return);
        grab("5-taken");
        m_page->start();
        chooseRasyid();
        drop(file(u"surat permohonan.png"_s, realfiles::png(u"Surat permohonan"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->findChild<PaperTray *>()->papers().size(), 1, patience);
        grab("6-again");
        m_page->clear();
        m_page->start();
        grab("7-draft");
    }
    theme::apply(*qApp, theme::Mode::Light);
}

QTEST_MAIN(TestIntakePage)
#include "tst_intakepage.moc"
