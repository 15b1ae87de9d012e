// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "gui/printservice.h"
#include "gui/secretjobs.h"
#include "letters/letterrenderer.h"
#include "residue/memoryscan.cpp" // NOLINT: built into the residue test and here
#include "support/memorysearch.h"
#include "support/owncups.h"
#include "support/sampleletters.h"

#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using State = PrintJob::State;

namespace
{
constexpr int patience = 20000; // ms; a bound for a hang, not a measure

/// What became of a print; outlives it.
struct Watched {
    explicit Watched(PrintJob *job)
        : job(job)
    {
        QObject::connect(job, &PrintJob::changed, job, [this, job] { last = job->progress(); });
        QObject::connect(job, &PrintJob::ended, job, [this] { ++ends; });
    }
    QPointer<PrintJob> job;
    PrintJob::Progress last;
    int ends = 0;
};

void paintCanary(QPagedPaintDevice &device)
{
    QPainter painter(&device);
    painter.drawText(QRect(100, 100, 4000, 400), 0, QStringLiteral("kelas rahasia"));
}
} // namespace

class TestPrintService final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_service = systemPrintService(m_cups->server()); }
    void cleanup() { m_service.reset(); }
    void listsTheQueues();
    void warnsOfWhatAnOfficerShouldKnow();
    void remembersAQueuePerUse();
    void bytesArriveAndOnlyThenPrinted();
    void nothingOfAFinishedPrintStaysInTheSpool();
    void stoppedQueueIsNotPrinted();
    void cancelPurgesTheSpool();
    void printerThatFailsIsNotPrinted();
    void unknownQueueIsASentence();
    void secretGoesFromMemory();
    void secretLeavesNothingInMemory();
    void secretThatCannotBeDrawnIsNotSent();
    void secretIsTakenBackWhenTheDeskGoes();
    void cancelledByAnotherProgram();
    void whatAnEarlierProgramLeftIsTakenBack();
    void anothersJobUnderThatNumberStays();
    void titlesAreNeutral();
    void serverThatNeverWasIsASentence();
    void serverGoneIsNotPrinted(); // the last two: they end the print system
    void secretOfADeadServerIsTakenBackWhenItReturns();

private:
    QString unpacked(const QString &pdf, const QString &name) const;
    void noFileHolds(const MemoryScan &scan, const QString &paper) const;

    QTemporaryDir m_home;
    std::unique_ptr<OwnCups> m_cups;
    std::unique_ptr<PrintService> m_service;
    const QByteArray m_pdf = QByteArrayLiteral("%PDF-1.4\nsurat 000.3.5/12/PBJ\n") + QByteArray(300000, 'x');
};

void TestPrintService::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    QCoreApplication::setOrganizationName(QStringLiteral("loket-test"));
    m_cups = std::make_unique<OwnCups>();
    QVERIFY2(m_cups->ready(), qPrintable(m_cups->said()));
}

QString TestPrintService::unpacked(const QString &pdf, const QString &name) const
{
    QProcess unpack;
    unpack.setStandardOutputFile(m_home.filePath(name));
    unpack.start(QStringLiteral("qpdf"),
                 { QStringLiteral("--qdf"), QStringLiteral("--stream-data=uncompress"), pdf, QStringLiteral("-") });
    return unpack.waitForFinished() && unpack.exitCode() == 0 ? m_home.filePath(name) : QString();
}

void TestPrintService::listsTheQueues()
{
    QSignalSpy changed(m_service.get(), &PrintService::queuesChanged);
    QVERIFY(!m_service->hasAnswered());
    m_service->refresh();
    QVERIFY(changed.wait(patience));
    QCOMPARE(m_service->queues().size(), 5);
    QVERIFY(m_service->problem().isEmpty());
    QVERIFY(m_service->queue(QStringLiteral("Berkas"))->isDefault);
    QVERIFY(!m_service->queue(QStringLiteral("Berkas"))->stopped);
    QVERIFY(m_service->queue(QStringLiteral("Macet"))->stopped);
    QCOMPARE(m_service->queue(QStringLiteral("Jauh"))->reach, PrinterReach::Network);
    QCOMPARE(m_service->queue(QStringLiteral("Berkas"))->reach, PrinterReach::Unknown);
    QVERIFY(m_service->queue(QStringLiteral("Jauh"))->shared);
    QVERIFY(!m_service->queue(QStringLiteral("Tiada")));
}

void TestPrintService::warnsOfWhatAnOfficerShouldKnow()
{
    PrintQueue queue;
    queue.name = QStringLiteral("Laser");
    queue.reach = PrinterReach::Local;
    QVERIFY(PrintService::warning(queue, PrintUse::Secret).isEmpty());
    queue.reach = PrinterReach::Network;
    QVERIFY(PrintService::warning(queue, PrintUse::Secret).contains(QStringLiteral("network")));
    QVERIFY(PrintService::warning(queue, PrintUse::Letter).isEmpty());
    queue.shared = true;
    QVERIFY(PrintService::warning(queue, PrintUse::Secret).contains(QStringLiteral("Other computers")));
    queue.stopped = true;
    queue.message = QStringLiteral("kertas habis");
    QVERIFY(PrintService::warning(queue, PrintUse::Letter).contains(QStringLiteral("kertas habis")));
}

void TestPrintService::remembersAQueuePerUse()
{
    QSignalSpy changed(m_service.get(), &PrintService::queuesChanged);
    m_service->refresh();
    QVERIFY(changed.wait(patience));
    QCOMPARE(m_service->queueFor(PrintUse::Receipt), QStringLiteral("Berkas")); // the default
    QVERIFY(m_service->queueFor(PrintUse::Secret).isEmpty()); // a person chooses
    m_service->remember(PrintUse::Receipt, QStringLiteral("Lambat"));
    m_service->remember(PrintUse::Secret, QStringLiteral("Jauh"));
    QCOMPARE(m_service->queueFor(PrintUse::Receipt), QStringLiteral("Lambat"));
    QCOMPARE(m_service->queueFor(PrintUse::Letter), QStringLiteral("Berkas"));
    QCOMPARE(m_service->queueFor(PrintUse::Secret), QStringLiteral("Jauh"));
    m_service->remember(PrintUse::Receipt, QStringLiteral("Dijual"));
    QCOMPARE(m_service->queueFor(PrintUse::Receipt), QStringLiteral("Berkas"));
}

void TestPrintService::bytesArriveAndOnlyThenPrinted()
{
    Watched print(m_service->print({ QStringLiteral("Lambat"), QStringLiteral("0042/2026"), {}, 1 }, m_pdf));
    QTRY_COMPARE_WITH_TIMEOUT(print.last.state, State::Printing, patience);
    QCOMPARE(print.ends, 0); // sent, but not out
    const int number = print.last.number;
    QVERIFY(number > 0);
    m_cups->write(QStringLiteral("out/go"));
    QTRY_COMPARE_WITH_TIMEOUT(print.ends, 1, patience);
    QCOMPARE(print.last.state, State::Printed);
    QCOMPARE(m_cups->printed(number), m_pdf);
    QTRY_VERIFY(!print.job); // it goes by itself
}

void TestPrintService::nothingOfAFinishedPrintStaysInTheSpool()
{
    Watched print(m_service->print({ QStringLiteral("Berkas"), QStringLiteral("0043/2026"), { 215, 330 }, 1 }, m_pdf));
    QTRY_COMPARE_WITH_TIMEOUT(print.ends, 1, patience);
    QCOMPARE(print.last.state, State::Printed);
    QCOMPARE(m_cups->printed(print.last.number), m_pdf);
    QVERIFY(!m_cups->spoolHolds("000.3.5/12/PBJ"));
}

void TestPrintService::stoppedQueueIsNotPrinted()
{
    Watched print(m_service->print({ QStringLiteral("Macet"), QStringLiteral("0044/2026"), {}, 1 }, m_pdf));
    QTRY_COMPARE_WITH_TIMEOUT(print.last.state, State::Stuck, patience);
    QVERIFY2(print.last.sentence.contains(QStringLiteral("dimatikan")), qPrintable(print.last.sentence));
    QCOMPARE(print.ends, 0);
    QVERIFY(m_cups->spoolHolds("000.3.5/12/PBJ")); // it waits there
    print.job->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(print.ends, 1, patience);
}

void TestPrintService::cancelPurgesTheSpool()
{
    Watched print(m_service->print({ QStringLiteral("Macet"), QStringLiteral("0045/2026"), {}, 1 }, m_pdf));
    QTRY_COMPARE_WITH_TIMEOUT(print.last.state, State::Stuck, patience);
    print.job->cancel();
    QCOMPARE(print.last.state, State::Cancelling);
    QTRY_COMPARE_WITH_TIMEOUT(print.ends, 1, patience);
    QCOMPARE(print.last.state, State::Cancelled);
    QVERIFY(!m_cups->spoolHolds("000.3.5/12/PBJ"));
    QVERIFY(m_cups->printed(print.last.number).isEmpty());
}

void TestPrintService::printerThatFailsIsNotPrinted()
{
    Watched print(m_service->print({ QStringLiteral("Gagal"), QStringLiteral("0046/2026"), {}, 1 }, m_pdf));
    QTRY_COMPARE_WITH_TIMEOUT(print.ends, 1, patience);
    QCOMPARE(print.last.state, State::NotPrinted);
    QVERIFY(!print.last.sentence.isEmpty());
    QVERIFY(!m_cups->spoolHolds("000.3.5/12/PBJ"));
}

void TestPrintService::unknownQueueIsASentence()
{
    Watched print(m_service->print({ QStringLiteral("Tiada"), QStringLiteral("0047/2026"), {}, 1 }, m_pdf));
    QTRY_COMPARE_WITH_TIMEOUT(print.ends, 1, patience);
    QCOMPARE(print.last.state, State::NotPrinted);
    QVERIFY2(print.last.sentence.contains(QStringLiteral("Tiada")), qPrintable(print.last.sentence));
}

void TestPrintService::secretGoesFromMemory()
{
    Watched print(
        m_service->printSecret({ QStringLiteral("Berkas"), QStringLiteral("000.3.5/13/PBJ"), {}, 1 }, paintCanary));
    QTRY_COMPARE_WITH_TIMEOUT(print.ends, 1, patience);
    QCOMPARE(print.last.state, State::Printed);
    const QByteArray out = m_cups->printed(print.last.number);
    QVERIFY(out.startsWith("%PDF-"));
    QVERIFY(out.trimmed().endsWith("%%EOF"));
    QVERIFY(!m_cups->spoolHolds("%PDF-"));
}

/// R6, one second after the letter was printed: neither the password, nor its outlines, nor what was sent. What the
/// page has in common with the page of any other password (fold marks, the frame of the box) tells nothing.
void TestPrintService::secretLeavesNothingInMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer keeps what is freed");
#endif
    const MemoryScan scan;
    const LetterContent content =
        letters::write(sampleletters::result(true, true, false), sampleletters::office(), Rendering::Applicant);
    Watched print(m_service->printSecret(
        { QStringLiteral("Berkas"), QStringLiteral("000.3.5/19/PBJ"), {}, 1 }, [&](QPagedPaintDevice &device) {
            SecretBytes secret(size_t(scan.size()));
            for (int i = 0; i < scan.size(); ++i)
                secret.bytes()[size_t(i)] = static_cast<unsigned char>(scan.characterAt(i));
            letterrenderer::paint(content, sampleletters::office(), &secret, device);
        }));
    QTRY_COMPARE_WITH_TIMEOUT(print.ends, 1, patience);
    QCOMPARE(print.last.state, State::Printed);
    QTest::qWait(1000);
    QCOMPARE(scan.traces(), 0);
    const QString paper = m_cups->directory() + QStringLiteral("/out/%1").arg(print.last.number);
    const QString plain = unpacked(paper, QStringLiteral("page"));
    QCOMPARE(memorysearch::found(memorysearch::runsIn(paper)), 0);
    const QList<QByteArray> drawn = memorysearch::runsIn(plain, true);
    const QList<QByteArray> left = memorysearch::foundOf(drawn);
    const QByteArray here("a run of bytes that is surely in this very memory");
    QVERIFY(memorysearch::found({ memorysearch::masked(here) }) > 0);

    const QString another = m_home.filePath(QStringLiteral("another.pdf"));
    {
        QPdfWriter writer(another);
        const SecretBytes secret = SecretBytes::copyOf(QByteArray(scan.size(), 'W'));
        letterrenderer::paint(content, sampleletters::office(), &secret, writer);
    }
    const QString other = unpacked(another, QStringLiteral("other"));
    QVERIFY(memorysearch::runsIn(paper).size() > 20 && memorysearch::notIn(other, drawn).size() > 20);
    QCOMPARE(memorysearch::notIn(other, left).size(), 0);
    for (const QString &file : { plain, other, another })
        QVERIFY(QFile::remove(file));
    noFileHolds(scan, paper);
}

/// Nor is it in any file of the print system (spool, history, logs) or of ours, in any guise.
void TestPrintService::noFileHolds(const MemoryScan &scan, const QString &paper) const
{
    QByteArray canary;
    for (int i = 0; i < scan.size(); ++i)
        canary += scan.characterAt(i);
    const QString text = QString::fromLatin1(canary);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QList<QByteArray> guises = memorysearch::runsIn(paper);
    for (const QByteArray &guise : { canary, wide, canary.toHex(), canary.toBase64().left(canary.size()) })
        guises += memorysearch::masked(guise);
    const QString tray = m_cups->directory() + QStringLiteral("/out/");
    for (const QString &folder : { m_cups->directory(), m_home.path() })
        QCOMPARE(memorysearch::filesWith(folder, guises, tray), QStringList());
    QVERIFY(memorysearch::filesWith(m_cups->directory(), guises, QStringLiteral("-")).contains(paper)); // it would see
}

void TestPrintService::secretThatCannotBeDrawnIsNotSent()
{
    const auto fails = [](QPagedPaintDevice &) { throw fault(QStringLiteral("fonta hilang")); };
    const auto nothing = [](QPagedPaintDevice &) {};
    const PrintOrder order { QStringLiteral("Berkas"), QStringLiteral("0"), {}, 1 };
    QVERIFY_THROWS_EXCEPTION(Error, m_service->printSecret(order, fails));
    QVERIFY_THROWS_EXCEPTION(Error, m_service->printSecret(order, nothing));
}

void TestPrintService::secretIsTakenBackWhenTheDeskGoes()
{
    Watched print(
        m_service->printSecret({ QStringLiteral("Macet"), QStringLiteral("000.3.5/14/PBJ"), {}, 1 }, paintCanary));
    QTRY_COMPARE_WITH_TIMEOUT(print.last.state, State::Stuck, patience);
    QVERIFY(m_cups->spoolHolds("%PDF-"));
    m_service.reset();
    QVERIFY(!m_cups->spoolHolds("%PDF-"));
}

void TestPrintService::cancelledByAnotherProgram()
{
    Watched print(
        m_service->printSecret({ QStringLiteral("Macet"), QStringLiteral("000.3.5/15/PBJ"), {}, 1 }, paintCanary));
    QTRY_COMPARE_WITH_TIMEOUT(print.last.state, State::Stuck, patience);
    QCOMPARE(secretjobs::left().size(), 1);
    QCOMPARE(m_cups->run(QStringLiteral("cancel"), { QString::number(print.last.number) }), 0);
    QTRY_COMPARE_WITH_TIMEOUT(print.ends, 1, patience);
    QCOMPARE(print.last.state, State::Cancelled);
    QTRY_VERIFY_WITH_TIMEOUT(!m_cups->spoolHolds("%PDF-"), 5000); // R14
    QVERIFY(secretjobs::left().isEmpty());
}

/// As if this program had been killed behind the last byte: the job waits, and nobody follows it.
void TestPrintService::whatAnEarlierProgramLeftIsTakenBack()
{
    Watched print(m_service->print({ QStringLiteral("Macet"), QStringLiteral("000.3.5/16/PBJ"), {}, 1 }, m_pdf));
    QTRY_COMPARE_WITH_TIMEOUT(print.last.state, State::Stuck, patience);
    const int number = print.last.number;
    m_service.reset(); // an ordinary print stays there
    QVERIFY(m_cups->spoolHolds("000.3.5/12/PBJ"));
    secretjobs::add({ QStringLiteral("Macet"), number, QStringLiteral("000.3.5/16/PBJ") });
    m_service = systemPrintService(m_cups->server());
    QTest::qWait(100);
    QCOMPARE(secretjobs::left().size(), 1); // nothing is done before the window has been painted and asks
    m_service->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(secretjobs::left().isEmpty(), patience);
    QVERIFY(!m_cups->spoolHolds("000.3.5/12/PBJ"));
}

void TestPrintService::anothersJobUnderThatNumberStays()
{
    Watched print(m_service->print({ QStringLiteral("Macet"), QStringLiteral("0050/2026"), {}, 1 }, m_pdf));
    QTRY_COMPARE_WITH_TIMEOUT(print.last.state, State::Stuck, patience);
    secretjobs::add({ QStringLiteral("Macet"), print.last.number, QStringLiteral("000.3.5/17/PBJ") });
    const auto other = systemPrintService(m_cups->server());
    other->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(secretjobs::left().isEmpty(), patience);
    QVERIFY(m_cups->spoolHolds("000.3.5/12/PBJ"));
    print.job->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(print.ends, 1, patience);
}

void TestPrintService::titlesAreNeutral()
{
    Watched print(m_service->print({ QStringLiteral("Berkas"), QStringLiteral("0048/2026"), {}, 1 }, m_pdf));
    QTRY_COMPARE_WITH_TIMEOUT(print.ends, 1, patience);
    QCOMPARE(m_cups->read(QStringLiteral("out/%1.title").arg(print.last.number)), QByteArray("0048/2026"));
}

void TestPrintService::serverThatNeverWasIsASentence()
{
    const auto nowhere = systemPrintService(QStringLiteral("127.0.0.1:9"));
    QSignalSpy changed(nowhere.get(), &PrintService::queuesChanged);
    nowhere->refresh();
    QVERIFY(changed.wait(patience));
    QVERIFY(nowhere->queues().isEmpty());
    QVERIFY(nowhere->problem().contains(QStringLiteral("CUPS")));
    Watched print(nowhere->print({ QStringLiteral("Berkas"), QStringLiteral("0"), {}, 1 }, m_pdf));
    QTRY_COMPARE_WITH_TIMEOUT(print.ends, 1, patience);
    QCOMPARE(print.last.state, State::NotPrinted);
}

void TestPrintService::serverGoneIsNotPrinted()
{
    Watched print(m_service->print({ QStringLiteral("Macet"), QStringLiteral("0049/2026"), {}, 1 }, m_pdf));
    QTRY_COMPARE_WITH_TIMEOUT(print.last.state, State::Stuck, patience);
    m_cups->stop();
    QTRY_COMPARE_WITH_TIMEOUT(print.ends, 1, patience);
    QCOMPARE(print.last.state, State::NotPrinted);
    QVERIFY2(print.last.sentence.contains(QStringLiteral("CUPS")), qPrintable(print.last.sentence));
}

/// A letter that counts as not printed must not come out when the print system is back.
void TestPrintService::secretOfADeadServerIsTakenBackWhenItReturns()
{
    QVERIFY(m_cups->start());
    m_service = systemPrintService(m_cups->server());
    Watched print(
        m_service->printSecret({ QStringLiteral("Macet"), QStringLiteral("000.3.5/18/PBJ"), {}, 1 }, paintCanary));
    QTRY_COMPARE_WITH_TIMEOUT(print.last.state, State::Stuck, patience);
    const int number = print.last.number;
    m_cups->stop();
    QTRY_COMPARE_WITH_TIMEOUT(print.ends, 1, patience);
    QCOMPARE(print.last.state, State::NotPrinted);
    QVERIFY(m_cups->spoolHoldsJob(number)); // out of reach
    QCOMPARE(secretjobs::left().size(), 1);
    QVERIFY(m_cups->start());
    QTRY_VERIFY_WITH_TIMEOUT(secretjobs::left().isEmpty(), patience);
    QVERIFY(!m_cups->spoolHoldsJob(number));
    QVERIFY(m_cups->printed(number).isEmpty());
}

QTEST_MAIN(TestPrintService)
#include "tst_printservice.moc"
