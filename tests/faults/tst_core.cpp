// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/corememory.h"
#include "support/letterstand.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <vector>

using namespace Qt::StringLiterals;
using corememory::Part;

namespace
{
constexpr int patience = 60'000; // ms; a bound for a hang, not a measure

/// Of no other run, and never but in guarded memory.
SecretBytes newSecret()
{
    static const char signs[] = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    SecretBytes secret(16);
    for (unsigned char &sign : secret.bytes())
        sign = static_cast<unsigned char>(signs[QRandomGenerator::system()->bounded(int(sizeof signs) - 1)]);
    return secret;
}

/// A program of Loket's, started in a folder of its own by somebody whose system writes core files.
pid_t started(const QString &program, const QStringList &arguments, const QString &folder)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    int input[2];
    if (pipe(input) != 0 || dup2(input[0], STDIN_FILENO) < 0)
        _exit(127);
    rlimit core {};
    getrlimit(RLIMIT_CORE, &core);
    core.rlim_cur = core.rlim_max;
    setrlimit(RLIMIT_CORE, &core);
    // A sanitizer would catch the signal, or forbid the core file itself.
    setenv("ASAN_OPTIONS", "handle_segv=0:handle_abort=0:disable_coredump=0:detect_leaks=0", 1);
    for (const char *home : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR" })
        setenv(home, QFile::encodeName(folder).constData(), 1);
    std::vector<QByteArray> words { QFile::encodeName(program) };
    for (const QString &argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char *> line;
    for (QByteArray &word : words)
        line.push_back(word.data());
    line.push_back(nullptr);
    if (chdir(QFile::encodeName(folder).constData()) == 0)
        execv(line.front(), line.data());
    _exit(127);
}

/// The most that the kernel would write down of that process: "0" once it has forbidden it itself.
QByteArray coreLimitOf(pid_t process)
{
    QFile limits(u"/proc/%1/limits"_s.arg(process));
    if (!limits.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : limits.readAll().split('\n')) {
        if (line.startsWith("Max core file size"))
            return line.simplified().split(' ').value(5); // the hard one
    }
    return {};
}
} // namespace

/// What a core file would hold of a temporary password, and that none is written (F46).
class TestCore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true); // which printer was used last is a setting
        TabFrame::useWords();
    }
    void theSearchFindsWhatIsThere();
    void aForgottenPasswordIsGone_data();
    void aForgottenPasswordIsGone();
    void aCrashLeavesNoCore_data();
    void aCrashLeavesNoCore();
};

void TestCore::theSearchFindsWhatIsThere()
{
    SecretBytes secret = newSecret();
    const Traces traces { secret.view() };
    QCOMPARE(corememory::ownWith(traces), QStringList()); // guarded memory stands in no core file
    QCOMPARE(corememory::ownWith(traces, Part::Everything).size(), 1);
    {
        QByteArray copy(secret.view().data(), secret.view().size());
        QCOMPARE(corememory::ownWith(traces).size(), 1);
        wipeMemory(copy.data(), size_t(copy.size()));
        QCOMPARE(corememory::ownWith(traces), QStringList());
    }
    QString wide(qsizetype(secret.size()), u' ');
    for (qsizetype i = 0; i < wide.size(); ++i)
        wide[i] = QLatin1Char(secret.view()[i]);
    QCOMPARE(corememory::ownWith(traces).size(), 1);
    wipeMemory(wide.data(), size_t(wide.size()) * sizeof(QChar));
    secret.wipe();
    QCOMPARE(corememory::ownWith(traces, Part::Everything), QStringList());
}

void TestCore::aForgottenPasswordIsGone_data()
{
    QTest::addColumn<int>("end");
    QTest::newRow("printed") << int(PrintJob::State::Printed);
    QTest::newRow("not printed: void, and reset again") << int(PrintJob::State::NotPrinted);
}

/// The tab "Surat" from the reset to the end of the print; a second later its memory is looked through.
void TestCore::aForgottenPasswordIsGone()
{
    QFETCH(int, end);
    LetterStand stand;
    SecretBytes secret = newSecret();
    const Traces traces { secret.view() };
    CaseFile file = casewalk::atReset(stand.desk);
    stand.desk.clock().advance(60);
    stand.keeper.keep(file.request, SecretKeeper::Origin::Typed, std::move(secret));
    {
        const SecretKeeper::OwnStep own(stand.keeper, file.request.id);
        file = ResetDesk(stand.desk.office())
                   .recordReset(file.request.id, file.request.revision, stand.desk.clock().now(), u"uji"_s);
        stand.keeper.follow(file.request);
        stand.frame.give(file);
    }
    stand.makeSecret();
    QCOMPARE(corememory::ownWith(traces), QStringList());
    stand.printOn(u"Loket"_s);
    QCOMPARE(stand.printing.secretPrints, 1);
    QCOMPARE(corememory::ownWith(traces), QStringList()); // drawn, and still to be had for another try
    QVERIFY(!corememory::ownWith(traces, Part::Everything).isEmpty());
    stand.printing.end(PrintJob::State(end));
    QVERIFY(!stand.keeper.holds(file.request.id));
    QTest::qWait(1000);
    QCOMPARE(corememory::ownWith(traces, Part::Everything), QStringList());
}

void TestCore::aCrashLeavesNoCore_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("death");
    // The command waits for a password on its input.
    const QStringList waiting { u"--database"_s,   u"sqlite:kantor.db"_s, u"init"_s, u"--full-name"_s,
                                u"Siti Rumakat"_s, u"--username"_s,       u"siti"_s };
    for (const int death : { SIGSEGV, SIGABRT }) {
        QTest::addRow("the window, signal %d", death) << u"loket"_s << QStringList() << death;
        QTest::addRow("the command, signal %d", death) << u"loketctl"_s << waiting << death;
    }
}

void TestCore::aCrashLeavesNoCore()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(int, death);
    const QTemporaryDir folder;
    const pid_t child = started(QStringLiteral(LOKET_BIN "/") + program, arguments, folder.path());
    QVERIFY(child > 0);
    QTRY_VERIFY2_WITH_TIMEOUT(coreLimitOf(child) == "0", coreLimitOf(child).constData(), patience);
    kill(child, death);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), death);
    QVERIFY(!WCOREDUMP(status)); // the kernel's own word
    QCOMPARE(QDir(folder.path()).entryList({ u"*core*"_s }, QDir::Files | QDir::Hidden), QStringList());
}

QTEST_MAIN(TestCore)
#include "tst_core.moc"
