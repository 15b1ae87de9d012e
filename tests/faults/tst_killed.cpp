// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreader.h"
#include "db/operatorstore.h"
#include "desk/intakedesk.h"
#include "desk/letterdesk.h"
#include "desk/requestdesk.h"
#include "gui/intakepage.h"
#include "gui/theme.h"
#include "support/fakeprinting.h"
#include "support/testdesk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

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
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"LoketTest"_s);
    QCoreApplication::setApplicationName(u"tst_killed"_s);
    if (argc == 3 && qstrcmp(argv[1], "typist") == 0)
        return typist(QString::fromLocal8Bit(argv[2]));
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed.moc"
