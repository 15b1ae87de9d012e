// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreader.h"
#include "db/operatorstore.h"
#include "desk/intakedesk.h"
#include "desk/letterdesk.h"
#include "desk/requestdesk.h"
#include "gui/intakepage.h"
#include "gui/theme.h"
#include "support/letterstand.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
constexpr int lossAllowed = 1000; // ms of typing
constexpr int typedFor = 3000; // ms
constexpr int patience = 60'000; // ms; a bound for a hang, not a measure

/// Another process: the counter's page on that database, and somebody who types without a pause. Says for each letter
/// when it was typed.
int typist(const QString &file)
{
    DatabaseUrl url;
    url.file = file;
    Database db(url);
    const SystemClock clock;
    Office office(db, clock);
    office.enter(OperatorStore(db).all().first(), {});
    IntakeDesk intake(office);
    RequestDesk requests(office);
    FakePrinting printer;
    PaperReader reader;
    theme::apply(*qApp, theme::Mode::Light);
    IntakePage page(IntakePage::Services { office, intake, requests, printer, reader, [&](const CaseFile &saved) {
                                              return LetterDesk(office).intakeReceipt(saved);
                                          } });
    page.resize(1366, 768);
    page.show();
    QApplication::setActiveWindow(&page);
    page.start();
    QElapsedTimer since;
    since.start();
    for (int typed = 1;; ++typed) {
        QTest::keyClicks(QApplication::focusWidget(), QString(QChar(u'a' + typed % 26)));
        std::printf("%d %lld\n", typed, static_cast<long long>(since.elapsed()));
        std::fflush(stdout);
        QTest::qWait(20);
    }
}
/// A print system at which the program dies: before the first byte, or when the sheet is out and nothing is recorded.
class DeadlyPrinting final : public PrintService
{
public:
    explicit DeadlyPrinting(bool before)
        : m_before(before)
    {
        setQueues({ FakePrinting::local() }, {});
    }
    void refresh() override { Q_EMIT queuesChanged(); }
    PrintJob *print(const PrintOrder &, const QByteArray &) override { return nullptr; }
    PrintJob *printSecret(const PrintOrder &order, const std::function<void(QPagedPaintDevice &)> &paint) override
    {
        if (m_before)
            raise(SIGKILL);
        QBuffer paper;
        paper.open(QIODevice::WriteOnly);
        QPdfWriter writer(&paper);
        paint(writer);
        auto *job = new PrintJob(order.title, order.queue, this);
        connect(job, &PrintJob::ended, job, [] { raise(SIGKILL); }); // ahead of the page
        QTimer::singleShot(0, job, [job] { job->show({ PrintJob::State::Printed, {}, 100, 1 }); });
        return job;
    }

private:
    bool m_before;
};

/// Another process: the tab "Surat" with a password, up to the print. Says where its database is.
int printer(bool before)
{
    DeadlyPrinting printing(before);
    LetterStand stand(printing);
    stand.openReset();
    std::printf("%s\n", qPrintable(stand.desk.file()));
    std::fflush(stdout);
    stand.makeSecret();
    stand.printOn(u"Loket"_s);
    QTest::qWait(patience);
    return 1;
}
} // namespace

/// What a killed program leaves behind: kill -9, as the kernel does it when memory runs out.
class TestKilled final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atMostASecondOfTypingIsLost()
    {
        TestDesk desk;
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), { u"typist"_s, desk.file() });
        QMap<qint64, int> typedAt; // by its own clock: a slow machine types slowly as well
        QElapsedTimer waiting;
        waiting.start();
        while ((typedAt.isEmpty() || typedAt.lastKey() < typedFor) && waiting.elapsed() < patience) {
            program.waitForReadyRead(100);
            while (program.canReadLine()) {
                const QList<QByteArray> words = program.readLine().simplified().split(' ');
                if (words.size() == 2)
                    typedAt.insert(words[1].toLongLong(), words[0].toInt());
            }
        }
        QVERIFY2(!typedAt.isEmpty(), program.readAllStandardError().constData());
        QCOMPARE(::kill(pid_t(program.processId()), SIGKILL), 0);
        QVERIFY(program.waitForFinished());
        int atLeast = 0;
        for (auto it = typedAt.cbegin(); it != typedAt.cend() && it.key() <= typedAt.lastKey() - lossAllowed; ++it)
            atLeast = it.value();
        QVERIFY(atLeast > 10);
        const QList<Draft> drafts = IntakeDesk(desk.office()).drafts();
        QCOMPARE(drafts.size(), 1);
        const QString kept = drafts.first().form.applicant.name;
        QVERIFY2(kept.size() >= atLeast, qPrintable(u"%1 of %2"_s.arg(kept.size()).arg(atLeast)));
    }

    void aLetterThatWasNotRecordedIsVoid_data()
    {
        QTest::addColumn<QString>("when");
        QTest::newRow("between its number and its print") << u"before"_s;
        QTest::newRow("between its print and the record of it") << u"after"_s;
    }
    void aLetterThatWasNotRecordedIsVoid()
    {
        QFETCH(QString, when);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), { u"printer"_s, when });
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        DatabaseUrl url;
        url.file = QString::fromUtf8(program.readAllStandardOutput()).trimmed();
        const auto clean = qScopeGuard([&] { QDir(QFileInfo(url.file).path()).removeRecursively(); });
        Database db(url);
        SetClock clock(TestDesk::start().addDays(1));
        Office office(db, clock);
        office.enter(OperatorStore(db).all().first(), SessionId(4711));
        CaseFile file = RequestDesk(office).read(RequestId(1));
        QCOMPARE(file.letters.size(), 1);
        QCOMPARE(file.letters.first().state, LetterState::Made);
        QCOMPARE(ResetDesk(office).recoverLost(), QStringList { file.request.agenda() }); // as at each start
        file = RequestDesk(office).read(RequestId(1));
        QCOMPARE(file.request.stage, Stage::Reset);
        QVERIFY(!file.request.letterPrinted && !isSet(file.request.secretHolder));
        QCOMPARE(file.letters.first().state, LetterState::Void);
        QVERIFY(!file.letters.first().voidReason.isEmpty());
        QVERIFY(ResetDesk(office).recoverLost().isEmpty());
        // Its number stays in the book, and the next letter has the next one.
        file = ResetDesk(office).recordReset(file.request.id, file.request.revision, clock.now(), {});
        file = LetterDesk(office).make(file.request.id, file.request.revision, LetterKind::ResultNotice,
                                       LetterForm::ServiceSheet);
        const QList<NumberLine> book = NumberDesk(office).book(2026, {});
        QCOMPARE(book.size(), 2);
        QMap<int, NumberState> states;
        for (const NumberLine &line : book)
            states.insert(line.sequence, line.state);
        QCOMPARE(states, (QMap<int, NumberState> { { 1, NumberState::Void }, { 2, NumberState::Made } }));
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"LoketTest"_s);
    QCoreApplication::setApplicationName(u"tst_killed"_s);
    if (argc == 3 && qstrcmp(argv[1], "typist") == 0)
        return typist(QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && qstrcmp(argv[1], "printer") == 0)
        return printer(qstrcmp(argv[2], "before") == 0);
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed.moc"
