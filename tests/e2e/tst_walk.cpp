// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/auditdesk.h"
#include "desk/inboxdesk.h"
#include "desk/registerdesk.h"
#include "desk/requestdesk.h"
#include "support/corememory.h"
#include "support/owncups.h"
#include "support/realfiles.h"
#include "support/traces.h"
#include "threeways.h"

#include <QRegularExpression>
#include <QSettings>

using namespace Qt::StringLiterals;

/// The nine steps to all three ends, in the whole window, on real files, with a real print system, on both databases;
/// then what is left of it: records, letters, minutes, the proof, and no password.
class TestWalk final : public QObject
{
    Q_OBJECT
public:
    explicit TestWalk(const QString &root)
        : m_root(root)
    {
    }

private:
    void readBackCases(const QList<CaseFile> &files);
    void readBackLetters(const QList<CaseFile> &files);
    QString textOf(const Letter &letter);
    int verify(const QString &database);
    QString databaseUrl() const;
    void everyChangeIsFound();
    void noPasswordIsLeft();

    QString m_root;
    std::unique_ptr<OwnCups> m_cups;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<Traces> m_secret;

private Q_SLOTS:
    void initTestCase()
    {
        m_cups = std::make_unique<OwnCups>();
        QVERIFY2(m_cups->ready(), qPrintable(m_cups->said()));
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }
    void cleanupTestCase() { m_cups.reset(); }
    void cleanup()
    {
        m_counter.reset();
        m_desk.reset();
        m_secret.reset();
        QSettings().clear();
    }
    void theSearchFindsWhatIsThere();
    void allThreeEnds_data() { TestDesk::backends(); }
    void allThreeEnds();
};

void TestWalk::theSearchFindsWhatIsThere()
{
    const QByteArray word = "Xy7!mnqRtW3?hJ4#";
    const Traces traces { word };
    QTemporaryDir dir;
    QByteArray wide;
    for (const char c : word)
        wide.append(c).append('\0');
    for (const QByteArray &form : { word, wide, word.toHex(), word.toHex().toUpper(), word.toBase64(),
                                    ("ab" + word + "c").toBase64(), ("a" + word).toBase64() }) {
        const QString file = realfiles::write(dir.path(), u"x"_s, "before " + form + " behind");
        QCOMPARE(traces.in({ dir.path() }), QStringList { file });
    }
    realfiles::write(dir.path(), u"x"_s, "Xy7!mnqRtW3?hJ4");
    QVERIFY(traces.in({ dir.path() }).isEmpty());
}

void TestWalk::allThreeEnds()
{
    QFETCH(QString, backend);
    m_desk = std::make_unique<TestDesk>(backend);
    for (const AccountData &who : { ThreeWays::rasyid(), ThreeWays::fatima(), ThreeWays::yohana() })
        RegisterDesk(m_desk->office()).add(who, u"registrasi awal"_s);
    m_counter = std::make_unique<Counter>(*m_desk, systemPrintService(m_cups->server()));
    ThreeWays ways(*m_desk, *m_counter);
    WALK(ways.granted(
        [this](const SecretBytes &secret) {
            m_secret = std::make_unique<Traces>(secret.view());
            // It lives in guarded memory, which no core file holds.
            QCOMPARE(corememory::ownWith(*m_secret, corememory::Part::Everything).isEmpty(), false);
            QCOMPARE(corememory::ownWith(*m_secret), QStringList());
        },
        [this] {
            QTest::qWait(1000);
            QCOMPARE(corememory::ownWith(*m_secret, corememory::Part::Everything), QStringList());
        }));
    WALK(ways.rejected());
    WALK(ways.referred());

    QList<CaseFile> files;
    for (const Request &r : InboxDesk(m_desk->office()).all({}, {}, 10))
        files.prepend(RequestDesk(m_desk->office()).read(r.id)); // newest first
    WALK(readBackCases(files));
    WALK(readBackLetters(files));
    WALK(noPasswordIsLeft());
    WALK(everyChangeIsFound());
}

void TestWalk::readBackCases(const QList<CaseFile> &files)
{
    QCOMPARE(files.size(), 3);
    const QList<Outcome> outcomes { Outcome::Granted, Outcome::Rejected, Outcome::Referred };
    const QList<Stage> common { Stage::CompletenessCheck, Stage::ValidityCheck, Stage::Archiving };
    for (int i = 0; i < 3; ++i) {
        const CaseFile &f = files.at(i);
        QCOMPARE(f.request.agendaNumber, i + 1);
        QCOMPARE(f.request.stage, Stage::Closed);
        QCOMPARE(f.request.outcome, outcomes.at(i));
        QVERIFY(isSet(f.request.account));
        QCOMPARE(f.papers.size(), 2);
        QVERIFY(f.archive && f.archive->room == u"Ruang Arsip"_s && f.archive->box == u"14"_s);
        QMap<Stage, qint64> worked;
        for (const Interval &interval : f.intervals) {
            QVERIFY(!interval.stop.isNull());
            if (interval.kind == ClockKind::Work)
                worked[interval.stage] += interval.ms(m_desk->clock().now());
        }
        QVERIFY(!worked.contains(Stage::Intake) && !worked.contains(Stage::WaitingForPapers));
        QList<Stage> steps = common;
        steps += i == 0 ? QList { Stage::CompletionNotice, Stage::Reset, Stage::Handover }
                        : QList { Stage::RejectionNotice };
        for (const Stage step : steps)
            QVERIFY2(worked.value(step) >= 60'000, qPrintable(u"%1: step %2"_s.arg(i + 1).arg(int(step))));
        for (const qint64 ms : std::as_const(worked))
            QVERIFY2(ms < 3'600'000, "the applicant's time was counted");
        for (const Paper &p : f.papers)
            QVERIFY(RequestDesk(m_desk->office()).bytes(p.sha256).size() == p.size);
    }
    const CaseFile &granted = files.first();
    QCOMPARE(granted.request.round, 2);
    QCOMPARE(granted.papers.first().mediaType, u"application/pdf"_s);
    QCOMPARE(granted.papers.last().mediaType, u"image/jpeg"_s);
    QCOMPARE(granted.papers.last().kind, PaperKind::Decree);
    QVERIFY(granted.handover && granted.handover->identityLast == u"1007"_s);
    QVERIFY(!granted.request.changeAwaited && !granted.request.passwordChangedHow.isEmpty());
    QCOMPARE(files.at(1).request.reasonCodes, QStringList { u"B1"_s });
    QCOMPARE(files.at(1).request.applicant.nip, u"199003032015042033"_s);
    for (const ComparisonRow &row : files.at(1).comparison)
        QCOMPARE(comparison::effective(row) == Agreement::Different, row.field == ComparedField::Nip);
    QFile jpeg(ThreeWays::paper("sk-penetapan.jpg"));
    QVERIFY(jpeg.open(QIODevice::ReadOnly));
    QCOMPARE(RequestDesk(m_desk->office()).bytes(granted.papers.last().sha256), jpeg.readAll());
}

QString TestWalk::textOf(const Letter &letter)
{
    QTemporaryDir dir;
    const QString pdf =
        realfiles::write(dir.path(), u"surat.pdf"_s, RequestDesk(m_desk->office()).bytes(letter.sha256));
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-layout"_s, pdf, u"-"_s });
    return reader.waitForFinished() && reader.exitCode() == 0 ? QString::fromUtf8(reader.readAll()).simplified()
                                                              : QString();
}

void TestWalk::readBackLetters(const QList<CaseFile> &files)
{
    const QList<QList<LetterKind>> kinds { { LetterKind::CompletionNotice, LetterKind::ResultNotice },
                                           { LetterKind::RejectionNotice },
                                           { LetterKind::ReferralNotice } };
    static const QRegularExpression sequence(u"/(\\d+)/"_s);
    QList<int> numbers;
    for (int i = 0; i < files.size(); ++i) {
        QList<LetterKind> made;
        for (const Letter &letter : files.at(i).letters) {
            made << letter.kind;
            numbers << sequence.match(letter.number).captured(1).toInt();
            const QString text = textOf(letter);
            QVERIFY2(text.contains(files.at(i).request.applicant.name), qPrintable(text));
            QVERIFY2(text.contains(letter.number), qPrintable(text));
            QCOMPARE(text.contains(u"— tidak dicantumkan pada pertinggal —"_s), letter.secret);
            QCOMPARE(letter.secret, letter.kind == LetterKind::ResultNotice);
            QCOMPARE(letter.state == LetterState::Printed, letter.secret);
            QCOMPARE(letter.toldHow == ToldHow::Phone && !letter.toldAt.isNull(), !letter.secret);
        }
        QCOMPARE(made, kinds.at(i));
    }
    QCOMPARE(numbers, (QList { 1, 2, 3, 4 }));
}

/// Home, temporary folder, database, spool and logs, as they lie while the program still runs.
void TestWalk::noPasswordIsLeft()
{
    // Looked through as copies that another program makes: to open and close the database file here would take SQLite's
    // locks away from this process.
    const QTemporaryDir copies(m_root + u"-XXXXXX"_s); // beside it
    const QString copy = copies.filePath(u"all"_s);
    QCOMPARE(QProcess::execute(u"cp"_s, { u"-a"_s, m_root, copy }), 0);
    QStringList left = m_secret->in({ copy });
    // What the printer put out is the paper itself; all else is a trace.
    const QString paper = QDir(m_root).relativeFilePath(m_cups->directory() + u"/out/"_s);
    left.removeIf([&](const QString &path) { return path.startsWith(copy + u'/' + paper); });
    QCOMPARE(left, QStringList());
    QVERIFY(m_secret->looked() > 20);
    QVERIFY(!m_cups->spoolHolds("%PDF-")); // what was printed is drawn there, not written
    if (m_desk->db().isSqlite()) {
        const QString database = copy + u'/' + QDir(m_root).relativeFilePath(m_desk->file());
        QVERIFY(QFile::exists(database) && QFile::exists(database + u"-wal"_s));
    }
}

QString TestWalk::databaseUrl() const
{
    if (m_desk->db().isSqlite())
        return u"sqlite:"_s + m_desk->file();
    const QString options = m_desk->url().options;
    return qEnvironmentVariable("LOKET_TEST_PG") + u'&' + options.mid(options.lastIndexOf(u";options="_s) + 1);
}

int TestWalk::verify(const QString &database)
{
    QProcess program;
    program.start(QStringLiteral(LOKET_BIN "/loketctl"), { u"--database"_s, database, u"verify"_s, u"--json"_s });
    return program.waitForFinished(60'000) ? program.exitCode() : -1;
}

/// One value changed by hand is enough, here of each kind; tst_tamper tries every one.
void TestWalk::everyChangeIsFound()
{
    QVERIFY(AuditDesk(m_desk->office()).verify({}).ok());
    m_counter.reset();
    const QString database = databaseUrl();
    QCOMPARE(verify(database), 0);
    const QList<QPair<QString, QString>> values { { u"request"_s, u"letter_number"_s },
                                                  { u"paper"_s, u"file_name"_s },
                                                  { u"letter"_s, u"fields"_s },
                                                  { u"account"_s, u"phone"_s },
                                                  { u"audit_text"_s, u"body"_s } };
    for (const auto &[table, column] : values) {
        const QString key = table.startsWith(u"audit"_s) ? u"sequence"_s : u"id"_s;
        const QString where = u" WHERE %1 = (SELECT MIN(%1) FROM %2)"_s.arg(key, table);
        m_desk->db().exec(u"UPDATE %1 SET %2 = %2 || 'x'"_s.arg(table, column) + where);
        const int found = verify(database);
        QVERIFY2(found == 1, qPrintable(u"%1.%2: %3"_s.arg(table, column).arg(found)));
        m_desk->db().exec(u"UPDATE %1 SET %2 = substr(%2, 1, length(%2) - 1)"_s.arg(table, column) + where);
    }
    QCOMPARE(verify(database), 0);
    m_desk->db().exec(u"DELETE FROM audit WHERE sequence = (SELECT MAX(sequence) FROM audit)"_s);
    QCOMPARE(verify(database), 1);
}

/// A home and a temporary folder of the test's own, so that what is left in them is Loket's.
int main(int argc, char **argv)
{
    const QTemporaryDir root;
    const QString path = root.path();
    for (const QString &name : { u"home"_s, u"tmp"_s, u"run"_s })
        QDir(path).mkdir(name);
    // The print system runs as another user and has its folder below.
    for (const QString &folder : { path, path + u"/tmp"_s })
        QFile::setPermissions(folder, QFile::permissions(folder) | QFileDevice::ExeOther);
    QFile::setPermissions(path + u"/run"_s, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    qputenv("HOME", (path + u"/home"_s).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", (path + u"/home/config"_s).toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", (path + u"/run"_s).toLocal8Bit());
    qputenv("TMPDIR", (path + u"/tmp"_s).toLocal8Bit());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"loket-test"_s);
    TestWalk walk(path);
    return QTest::qExec(&walk, argc, argv);
}

#include "tst_walk.moc"
