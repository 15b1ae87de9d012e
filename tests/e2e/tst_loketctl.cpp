// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeper.h"
#include "support/testdesk.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

qint64 number(const QString &database, const QString &sql)
{
    Database db(DatabaseUrl::parse(database));
    Query q(db, sql);
    return q.runOne() ? q.number(0) : -1;
}
} // namespace

/// The keeper's command as the keeper runs it: a program of its own, its exit codes, its lines.
class tst_Loketctl : public QObject, private Keeper
{
    Q_OBJECT
    void refusesImport(const QString &db, const QString &file, int row, qint64 accounts) const;
    void showAndFiles(const QString &db, const QString &agenda) const;
    void trailAndAnchor(const QString &db) const;

private Q_SLOTS:
    void init() { newPlace(); }
    void cleanup() { dropSchemas(); }

    void reports_data() { TestDesk::backends(); }
    void reports()
    {
        QFETCH(QString, backend);
        const QString db = database(backend);
        QCOMPARE(run(u"loketctl"_s, { u"--database"_s, db, u"demo"_s, u"--requests"_s, u"60"_s }).code, 0);
        const QStringList days { u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2099-12-31"_s };
        const Answer names = loketctl(db, { u"report"_s, u"--list"_s });
        QCOMPARE(names.code, 0);
        QVERIFY(names.out.count('\n') >= 12);
        const QString file = path(u"waktu.json"_s);
        QCOMPARE(
            loketctl(db, QStringList { u"report"_s, u"times"_s, u"--format"_s, u"json"_s, u"--out"_s, file } + days)
                .code,
            0);
        const QJsonObject times = QJsonDocument::fromJson(read(file)).object();
        QCOMPARE(times[u"report"_s].toString(), u"times"_s);
        double minutes = 0; // what stands behind adds up to the total
        for (const auto &row : times[u"behind"_s].toArray().first().toObject()[u"rows"_s].toArray())
            minutes += row.toObject()[u"minutes"_s].toDouble();
        QCOMPARE(qRound(minutes * 60), qRound(times[u"totals"_s].toObject()[u"minutes"_s].toDouble() * 60));
        const auto book = [&](const QString &format) {
            const QString book = path(u"buku."_s + format);
            const QStringList what { u"report"_s, u"register"_s, u"--format"_s, format, u"--out"_s, book };
            return loketctl(db, what + days).code == 0 ? read(book) : QByteArray();
        };
        const QByteArray csv = book(u"csv"_s);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(csv.count("\r\n"), 61);
        QVERIFY(book(u"xlsx"_s).startsWith("PK"));
        QVERIFY(book(u"pdf"_s).startsWith("%PDF-1.4"));
        QVERIFY(book(u"csv"_s).isEmpty()); // the file is there already
        const QStringList draw { u"draw"_s, u"--count"_s, u"3"_s, u"--seed"_s, u"4412"_s };
        const QByteArray drawn = loketctl(db, draw + days).out;
        QCOMPARE(QJsonDocument::fromJson(drawn).object()[u"drawn"_s].toArray().size(), 3);
        QCOMPARE(loketctl(db, draw + days).out, drawn);
        const Answer pack =
            loketctl(db, QStringList { u"evidence"_s, u"--samples"_s, u"2"_s, u"--out"_s, path(u"bukti"_s) } + days);
        QCOMPARE(pack.code, 0);
        QVERIFY(QFile::exists(path(u"bukti/index.html"_s)));
        const QString anchor = QJsonDocument::fromJson(pack.out).object()[u"anchor"_s].toString();
        QCOMPARE(loketctl(db, { u"verify"_s, u"--anchor"_s, anchor }).code, 0);
    }
    void initFounds_data() { TestDesk::backends(); }
    void initFounds()
    {
        QFETCH(QString, backend);
        const QString db = database(backend);
        const Answer founded = founding(db);
        QCOMPARE(founded.code, 0);
        QCOMPARE(founded.json().value(u"username"_s).toString(), u"siti"_s);
        QVERIFY(founded.json().value(u"administrator"_s).toBool());
        QVERIFY(!(founded.out + founded.error).contains(password().trimmed()));

        const Answer again = founding(db);
        QCOMPARE(again.code, 1);
        QVERIFY2(again.isOneLine(), again.error.constData());
        QCOMPARE(number(db, u"SELECT COUNT(*) FROM operator"_s), 1);

        const Answer operators = asSiti(db, { u"operator"_s, u"list"_s });
        QCOMPARE(operators.code, 0);
        QCOMPARE(operators.keys(), words("username full_name nip role administrator disabled"));
        const QByteArray his = "kenari kering di loteng\n";
        const Answer second = asSiti(db,
                                     { u"operator"_s, u"add"_s, u"--full-name"_s, u"Markus Wattimena"_s,
                                       u"--username"_s, u"markus"_s, u"--role"_s, u"archivist"_s },
                                     password() + his);
        QCOMPARE(second.code, 0);
        QCOMPARE(second.json().value(u"role"_s).toString(), u"archivist"_s);
        QCOMPARE(asSiti(db, { u"operator"_s, u"disable"_s, u"markus"_s }).code, 0);
        QCOMPARE(loketctl(db, { u"--operator"_s, u"markus"_s, u"list"_s }, his).code, 1);
        QCOMPARE(loketctl(db, { u"verify"_s }).code, 0);
    }
    void personalDataNeedsAnOperator()
    {
        const QString db = database(u"sqlite"_s);
        QCOMPARE(founding(db).code, 0);
        for (const QString &command : { u"list"_s, u"audit"_s }) {
            QCOMPARE(loketctl(db, { command }).code, 1);
            QCOMPARE(asSiti(db, { command }).code, 0);
        }
        QCOMPARE(loketctl(db, { u"--operator"_s, u"nobody"_s, u"list"_s }, password()).code, 1);
        QCOMPARE(asSiti(db, { u"list"_s }, "jambu biji hijau tujuh\n").code, 1);
        QCOMPARE(loketctl(db, { u"verify"_s }).code, 0);
    }

    void demoAndReading_data() { TestDesk::backends(); }
    void demoAndReading()
    {
        QFETCH(QString, backend);
        const QString db = database(backend);
        const Answer made = loketctl(db, { u"demo"_s, u"--requests"_s, u"20"_s, u"--seed"_s, u"7"_s });
        QCOMPARE(made.code, 0);
        QCOMPARE(made.json().value(u"requests"_s).toInt(), 20);
        const Answer again = loketctl(db, { u"demo"_s, u"--requests"_s, u"20"_s });
        QCOMPARE(again.code, 1);
        QVERIFY2(again.isOneLine(), again.error.constData());
        QCOMPARE(number(db, u"SELECT COUNT(*) FROM request"_s), 20);

        const Answer list = loketctl(db, { u"list"_s });
        QCOMPARE(list.code, 0);
        QCOMPARE(list.lines().size(), 20);
        QCOMPARE(list.keys(), words("agenda received applicant pokja kinds stage outcome minutes"));
        QCOMPARE(loketctl(db, { u"list"_s, u"--limit"_s, u"3"_s }).lines(), list.lines().mid(0, 3));
        const Answer found = loketctl(db, { u"list"_s, u"--search"_s, list.json(4).value(u"applicant"_s).toString() });
        QVERIFY(found.lines().contains(list.lines().at(4)));
        QCOMPARE(loketctl(db, { u"list"_s, u"--stage"_s, u"sleeping"_s }).code, 1);

        const Answer closed = loketctl(db, { u"list"_s, u"--stage"_s, u"closed"_s });
        QString granted;
        for (int i = 0; i < closed.lines().size(); ++i) {
            QCOMPARE(closed.json(i).value(u"stage"_s).toString(), u"closed"_s);
            QVERIFY(closed.json(i).value(u"minutes"_s).toInt() > 0);
            if (closed.json(i).value(u"outcome"_s).toString() == u"granted"_s)
                granted = closed.json(i).value(u"agenda"_s).toString();
        }
        QVERIFY(!granted.isEmpty());
        showAndFiles(db, granted);
        trailAndAnchor(db);
    }

    void registerImport_data() { TestDesk::backends(); }
    void registerImport()
    {
        QFETCH(QString, backend);
        const QString db = database(backend);
        QCOMPARE(loketctl(db, { u"demo"_s, u"--requests"_s, u"2"_s }).code, 0);
        const QString rows = u"SELECT COUNT(*) FROM account"_s;
        const qint64 before = number(db, rows);
        const QString good = write(u"register.csv"_s,
                                   "User ID;Nama;NIP;Email;No. HP\n"
                                   "JAFAR_K;Drs. Jafar Kwairumaratu;196507051992031023;j@sbt.go.id;081234567890\n"
                                   "ANNA_L;Anna Letsoin, S.E.;198203042008012003;anna@sbt.go.id;081234567891\n");
        const Answer dry = loketctl(db, { u"register"_s, u"import"_s, good, u"--dry-run"_s });
        QCOMPARE(dry.code, 0);
        QVERIFY(dry.keys().contains(words("added changed unchanged refused")));
        QCOMPARE(dry.json().value(u"added"_s).toInt(), 2);
        QCOMPARE(number(db, rows), before);
        QCOMPARE(number(db, u"SELECT COUNT(*) FROM account WHERE user_id = 'ANNA_L'"_s), 0);

        QCOMPARE(loketctl(db, { u"register"_s, u"import"_s, good }).code, 0);
        QCOMPARE(number(db, rows), before + 2);
        const Answer same = loketctl(db, { u"register"_s, u"import"_s, good });
        QCOMPARE(same.code, 0);
        QCOMPARE(same.json().value(u"unchanged"_s).toInt(), 2);

        refusesImport(db, write(u"column.csv"_s, "Nama;Nomor Induk\nBudi Santoso;198203042008012004\n"), 1, before + 2);
        refusesImport(
            db,
            write(u"cell.csv"_s,
                  "User ID;Nama;NIP\nBUDI_S;Budi Santoso;19820304200801200\nCITRA_D;Citra Dewi;199001012015012001\n"),
            2, before + 2);
        const Answer none = loketctl(db, { u"register"_s, u"import"_s, path(u"none.csv"_s) });
        QCOMPARE(none.code, 1);
        QVERIFY2(!none.error.isEmpty() && none.out.isEmpty(), none.error.constData());
        QCOMPARE(loketctl(db, { u"verify"_s }).code, 0);
    }

    void lettersFromData()
    {
        for (const QString &name : { u"completion"_s, u"rejection"_s, u"result"_s, u"receipt"_s, u"referral"_s }) {
            const Answer fields = run(u"loketctl"_s, { u"letter"_s, u"fields"_s, name, u"--json"_s });
            QCOMPARE(fields.code, 0);
            QCOMPARE(fields.lines().size(), 1);
            QJsonObject example = fields.json().value(u"example"_s).toObject();
            const QString data = write(name + u".json"_s, QJsonDocument(example).toJson());
            const QStringList order { u"letter"_s, u"preview"_s, name, u"--data"_s };
            QCOMPARE(run(u"loketctl"_s, order + QStringList { data, u"--out"_s, path(name) }).code, 0);
            QVERIFY(read(path(name)).startsWith("%PDF-1.4"));
            QCOMPARE(
                run(u"loketctl"_s, order + QStringList { data, u"--paper"_s, u"A4"_s, u"--out"_s, path(name + u"4"_s) })
                    .code,
                0);
            QVERIFY(read(path(name + u"4"_s)).contains("/MediaBox [0 0 595"));
            example.remove(u"nomor_agenda"_s);
            const QString poor = write(name + u"-.json"_s, QJsonDocument(example).toJson());
            const Answer refused = run(u"loketctl"_s, order + QStringList { poor, u"--out"_s, path(u"no"_s) });
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.error.contains("nomor_agenda"), refused.error.constData());
            QVERIFY(!QFile::exists(path(u"no"_s)));
        }
        QCOMPARE(run(u"loketctl"_s, { u"letter"_s, u"fields"_s, u"nota"_s }).code, 1);
    }
};

void tst_Loketctl::refusesImport(const QString &db, const QString &file, int row, qint64 accounts) const
{
    const Answer answer = loketctl(db, { u"register"_s, u"import"_s, file });
    QCOMPARE(answer.code, 1);
    const QJsonArray refused = answer.json().value(u"refused"_s).toArray();
    QCOMPARE(refused.size(), 1);
    const QJsonObject first = refused.first().toObject();
    QCOMPARE(first.value(u"row"_s).toInt(), row);
    QVERIFY(first.contains(u"column"_s));
    QVERIFY(!first.value(u"reason"_s).toString().isEmpty());
    QCOMPARE(number(db, u"SELECT COUNT(*) FROM account"_s), accounts);
}

void tst_Loketctl::showAndFiles(const QString &db, const QString &agenda) const
{
    const Answer answer = loketctl(db, { u"show"_s, agenda });
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.lines().size(), 1);
    const QJsonObject file = answer.json();
    QVERIFY(answer.keys().contains(
        words("agenda applicant papers checklist comparisons confirmations letters handover archive steps")));
    QVERIFY(!file.value(u"archive"_s).toObject().value(u"number"_s).toString().isEmpty());
    QVERIFY(!file.value(u"steps"_s).toArray().isEmpty());

    const QJsonObject letter = file.value(u"letters"_s).toArray().first().toObject();
    const QString pdf = path(u"letter.pdf"_s);
    const QStringList fetch { u"letter"_s, letter.value(u"number"_s).toString(), u"--out"_s, pdf };
    QCOMPARE(loketctl(db, fetch).code, 0);
    const QByteArray bytes = read(pdf);
    QVERIFY(bytes.startsWith("%PDF-"));
    QCOMPARE(QString::fromLatin1(sha256(bytes)), letter.value(u"sha256"_s).toString());
    QCOMPARE(loketctl(db, fetch).code, 1); // what stands there is not overwritten
    QCOMPARE(read(pdf), bytes);

    const QJsonObject paper = file.value(u"papers"_s).toArray().first().toObject();
    const QString sha = paper.value(u"sha256"_s).toString();
    QCOMPARE(loketctl(db, { u"paper"_s, sha, u"--out"_s, path(u"paper"_s) }).code, 0);
    QCOMPARE(QString::fromLatin1(sha256(read(path(u"paper"_s)))), sha);
    QCOMPARE(read(path(u"paper"_s)).size(), paper.value(u"size"_s).toInteger());

    const QString none = path(u"none.pdf"_s);
    QCOMPARE(loketctl(db, { u"show"_s, u"9999/2026"_s }).code, 1);
    QCOMPARE(loketctl(db, { u"letter"_s, u"tidak/ada"_s, u"--out"_s, none }).code, 1);
    const Answer ours = loketctl(db, { u"--json"_s, u"letter"_s, u"check"_s, letter.value(u"number"_s).toString() });
    QCOMPARE(ours.code, 0);
    const QJsonObject verdict = ours.json();
    QCOMPARE(verdict.value(u"ours"_s), QJsonValue(true));
    const QString code = verdict.value(u"code"_s).toString();
    QCOMPARE(loketctl(db, { u"letter"_s, u"check"_s, code }).code, 0);
    QCOMPARE(loketctl(db, { u"letter"_s, u"check"_s, u"ACD-EFG"_s }).code, code == u"ACD-EFG"_s ? 0 : 1);
    QCOMPARE(loketctl(db, { u"paper"_s, QString(64, u'0'), u"--out"_s, none }).code, 1);
    QVERIFY(!QFile::exists(none));
}

void tst_Loketctl::trailAndAnchor(const QString &db) const
{
    const Answer audit = loketctl(db, { u"audit"_s });
    QCOMPARE(audit.code, 0);
    QVERIFY(audit.keys().contains(words("sequence at operator sentence hash")));
    const int newest = audit.json().value(u"sequence"_s).toInt();
    QCOMPARE(audit.lines().size(), newest);
    QCOMPARE(audit.json(newest - 1).value(u"sequence"_s).toInt(), 1);

    const Answer anchor = loketctl(db, { u"anchor"_s });
    QCOMPARE(anchor.code, 0);
    QCOMPARE(anchor.keys(), words("entries head anchor"));
    const Answer verified = loketctl(db, { u"verify"_s, u"--anchor"_s, anchor.json().value(u"anchor"_s).toString() });
    QCOMPARE(verified.code, 0);
    QCOMPARE(verified.keys(), words("database contents audit"));
    QCOMPARE(verified.json().value(u"database"_s).toString(), u"ok"_s);
    const QJsonObject contents = verified.json().value(u"contents"_s).toObject();
    QVERIFY(contents.value(u"checked"_s).toInt() > 0);
    QCOMPARE(contents.value(u"damaged"_s).toInt(-1), 0);
    const QJsonObject trail = verified.json().value(u"audit"_s).toObject();
    QVERIFY(trail.value(u"ok"_s).toBool());
    QCOMPARE(trail.value(u"head"_s), anchor.json().value(u"head"_s));
    QCOMPARE(trail.value(u"entries"_s), anchor.json().value(u"entries"_s));

    // The anchor of another trail, one of a trail that was longer, and none at all.
    const int entries = anchor.json().value(u"entries"_s).toInt();
    const QString head = anchor.json().value(u"head"_s).toString();
    for (const QString &wrong :
         { u"%1:%2"_s.arg(entries).arg(QString(64, u'a')), u"%1:%2"_s.arg(entries + 5).arg(head), u"kapal"_s })
        QCOMPARE(loketctl(db, { u"verify"_s, u"--anchor"_s, wrong }).code, 1);
}

QTEST_GUILESS_MAIN(tst_Loketctl)
#include "tst_loketctl.moc"
