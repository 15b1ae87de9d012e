// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/migrations.h"
#include "desk/auditdesk.h"
#include "desk/lettertextdesk.h"
#include "support/letterwalk.h"
#include "support/pdftext.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace letterwalk;

namespace
{
/// A row with something in every column that must have it.
void insertRow(Database &db, const QString &table, const QMap<QString, QVariant> &values)
{
    Query probe(db, u"SELECT * FROM "_s + table + u" LIMIT 0"_s);
    probe.run();
    QStringList names;
    QStringList literals;
    for (const QString &name : probe.columns()) {
        const QVariant value = values.value(name, u"0"_s); // a number or a text, as the column wants it
        names << name;
        literals << (value.isNull() ? u"NULL"_s : u'\'' + value.toString() + u'\'');
    }
    db.exec(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s), literals.join(u", "_s)));
}
} // namespace

/// What an office may change of its letters, and the letters of the first release, on both databases.
class tst_LetterTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsHaveVersions_data() { TestDesk::backends(); }
    void textsHaveVersions()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Walker walker(desk);
        LetterTextDesk texts(desk.office());
        LetterDesk letters(desk.office());
        const LetterKind kind = LetterKind::CompletionNotice;
        const CaseFile before = made(desk, incomplete(desk, walker));
        QCOMPARE(texts.history(kind).size(), 1); // Loket's own words, kept with the first letter
        const QString base = texts.text(kind);
        QString body = base;
        body.replace(u"dengan hormat disampaikan"_s, u"dengan ini diberitahukan"_s);
        desk.enterAs(Role::Officer, u"anna"_s);
        QVERIFY(!refusal([&] { texts.save(kind, base, body, {}); }).isEmpty()); // no administrator
        set(desk, [](OfficeSettings &) {});
        QVERIFY(refusal([&] { texts.save(kind, base, body + u"{{nmaa}}"_s, {}); }).contains(u"nmaa"_s));
        QVERIFY(!refusal([&] { texts.save(kind, base, base, {}); }).isEmpty()); // nothing changed
        texts.save(kind, base, body, u"kata pembuka"_s);
        QVERIFY(!refusal([&] { texts.save(kind, base, base + u'\n', {}); }).isEmpty()); // another was first
        const CaseFile after = made(desk, incomplete(desk, walker));
        texts.reset(kind);
        QVERIFY(texts.isBuiltIn(kind));
        QCOMPARE(texts.text(kind), base);
        QVERIFY(!refusal([&] { texts.reset(kind); }).isEmpty());
        QCOMPARE(texts.history(kind).size(), 3);
        QCOMPARE(texts.history(kind)[1].note, u"kata pembuka"_s);
        QVERIFY(!texts.history(kind)[1].operatorName.isEmpty());
        // Each letter says for ever what it said.
        const auto says = [&](const CaseFile &file) {
            return letters::html(letters.contentOf(file, file.letters.last(), false)).contains(u"diberitahukan"_s);
        };
        QVERIFY(!says(before));
        QVERIFY(says(after));
        QCOMPARE(made(desk, incomplete(desk, walker)).letters.last().wording, texts.history(kind)[0].id);
        QVERIFY(AuditDesk(desk.office()).verify({}).ok());
    }

    /// R24: what the office sets is what the letter has, to the point.
    void settingsShapeTheLetter()
    {
        TestDesk desk;
        Walker walker(desk);
        const QTemporaryDir dir;
        const auto keep = [&] {
            const CaseFile file = made(desk, incomplete(desk, walker));
            return pdftext::keep(dir, RequestDesk(desk.office()).bytes(file.letters.last().sha256), u"letter"_s);
        };
        QString pdf = keep();
        const auto read = [&](const QString &how) {
            return QString::fromUtf8(pdftext::run(u"pdftotext"_s, { how, pdf, u"-"_s }));
        };
        const auto leftmost = [&] {
            static const QRegularExpression word(u"<word xMin=\"([0-9.]+)\""_s);
            double least = 1e6;
            for (auto all = word.globalMatch(read(u"-bbox"_s)); all.hasNext();)
                least = qMin(least, all.next().captured(1).toDouble());
            return least;
        };
        const auto measures = [&](double width, double height) {
            static const QRegularExpression page(u"<page width=\"([0-9.]+)\" height=\"([0-9.]+)\""_s);
            const auto found = page.match(read(u"-bbox"_s));
            return qAbs(found.captured(1).toDouble() - width / 25.4 * 72) <= 1
                && qAbs(found.captured(2).toDouble() - height / 25.4 * 72) <= 1;
        };
        QVERIFY(measures(215, 330));
        QVERIFY(qAbs(leftmost() - 30 * 72 / 25.4) < 3);
        set(desk, [](OfficeSettings &s) {
            s.paper = SheetFormat::A4;
            s.marginLeft = 50;
            s.font = u"Liberation Serif"_s;
            s.fontSize = 11;
            s.unit = u"Bagian Contoh"_s;
            s.city = u"Masohi"_s;
        });
        pdf = keep();
        QVERIFY(measures(210, 297));
        QVERIFY(qAbs(leftmost() - 50 * 72 / 25.4) < 3);
        const QString text = read(u"-layout"_s);
        QVERIFY(text.contains(u"BAGIAN CONTOH"_s) && text.contains(u"Masohi, "_s));
        const QByteArray fonts = pdftext::run(u"pdffonts"_s, { pdf });
        QVERIFY(fonts.contains("LiberationSerif") && !fonts.contains("LiberationSans"));
    }

    /// R52, R20: the official's letter alone has the frame, and keeps it whatever is set later.
    void tteFrameIsTheOfficials()
    {
        TestDesk desk;
        Walker walker(desk);
        const CaseFile secret = walker.inHandover();
        const CaseFile first = incomplete(desk, walker);
        const CaseFile second = incomplete(desk, walker);
        set(desk, [](OfficeSettings &s) {
            s.signatory.position = u"KEPALA UKPBJ"_s;
            s.signatory.name = u"Contoh Pejabat"_s;
            s.signatory.tteFrame = 1;
        });
        const LetterDesk letters(desk.office());
        const auto framed = [&](const CaseFile &file) {
            return letters::html(letters.contentOf(file, file.letters.last(), false)).contains(u"loket:tte"_s);
        };
        LetterOrder official;
        official.form = LetterForm::OfficialLetter;
        const CaseFile one = made(desk, first, official);
        QVERIFY(framed(one));
        QVERIFY(!framed(made(desk, second)));
        QVERIFY(!framed(made(desk, secret, official))); // it has a password
        set(desk, [](OfficeSettings &s) { s.signatory.tteFrame = 0; });
        QVERIFY(framed(one));
    }

    void textsThatAreNoLetter_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const int result = int(LetterKind::ResultNotice);
        const int notice = int(LetterKind::CompletionNotice);
        QTest::newRow("no number") << notice << u"{{nomor_surat}}"_s << u"1"_s;
        QTest::newRow("number if any") << notice << u"{{nomor_surat}}"_s << u"{{nomor_surat?}}"_s;
        QTest::newRow("nobody signs") << notice << u"{{penanda_nama}}"_s << u"Kepala"_s;
        QTest::newRow("password for the archive")
            << result << u"— tidak dicantumkan pada pertinggal —"_s << u"<img src=\"loket:secret\">"_s;
        QTest::newRow("no place for it") << result << u"<img src=\"loket:secret\">"_s << u"x"_s;
        QTest::newRow("password in a notice") << notice << u"BELUM LENGKAP"_s << u"<img src=\"loket:secret\">"_s;
        QTest::newRow("picture") << notice << u"BELUM LENGKAP"_s << u"<img src=\"/etc/logo.png\">"_s;
        QTest::newRow("link") << notice << u"BELUM LENGKAP"_s << u"<a href=\"x\">x</a>"_s;
        QTest::newRow("open block") << notice << u"[[end]]"_s << u""_s;
        QTest::newRow("too long") << notice << u"BELUM LENGKAP"_s << QString(50'000, u'x');
    }
    void textsThatAreNoLetter()
    {
        QFETCH(int, kind);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QString body = wording::builtIn(LetterKind(kind));
        wording::check(LetterKind(kind), body);
        QVERIFY(body.contains(from));
        body.replace(body.indexOf(from), from.size(), to);
        QVERIFY(!refusal([&] { wording::check(LetterKind(kind), body); }).isEmpty());
    }

    void builtInTextsPassTheirCheck()
    {
        for (const LetterKind kind :
             { LetterKind::IntakeReceipt, LetterKind::CompletionNotice, LetterKind::RejectionNotice,
               LetterKind::ReferralNotice, LetterKind::ResultNotice }) {
            const QString body = wording::builtIn(kind);
            wording::check(kind, body);
            LetterContent content = wording::sample(kind, body);
            const QString html = letters::html(content);
            content.wording.reset();
            QCOMPARE(html.simplified(), letters::html(content).simplified());
        }
    }

    void letterOfTheFirstSchema_data() { TestDesk::backends(); }
    void letterOfTheFirstSchema()
    {
        QFETCH(QString, backend);
        TestDesk desk(backend);
        Database &db = desk.db();
        // As a database of the first release has it: made anew in a schema or file of its own.
        if (db.isSqlite()) {
            DatabaseUrl old = desk.url();
            old.file += u".old"_s;
            Database first(old, Database::Open::MayCreate);
            firstSchema(first);
        } else {
            db.exec(u"CREATE SCHEMA before_%1"_s.arg(QCoreApplication::applicationPid()));
            db.exec(u"SET search_path = before_%1, public"_s.arg(QCoreApplication::applicationPid()));
            firstSchema(db);
            db.exec(u"DROP SCHEMA before_%1 CASCADE"_s.arg(QCoreApplication::applicationPid()));
        }
    }

private:
    void firstSchema(Database &db)
    {
        migrations::run(db, 1);
        insertRow(db, u"content"_s, { { u"sha256"_s, u"ab"_s } });
        insertRow(db, u"operator"_s, { { u"id"_s, 1 } });
        insertRow(db, u"request"_s, { { u"id"_s, 1 }, { u"officer_id"_s, 1 }, { u"account_id"_s, {} } });
        insertRow(db, u"letter"_s,
                  { { u"id"_s, 7 },
                    { u"request_id"_s, 1 },
                    { u"sha256"_s, u"ab"_s },
                    { u"number"_s, u"1/PBJ"_s },
                    { u"year"_s, 2026 },
                    { u"sequence"_s, 1 } });
        insertRow(db, u"handover"_s, { { u"id"_s, 1 }, { u"request_id"_s, 1 }, { u"letter_id"_s, 7 } });
        migrations::run(db);
        insertRow(db, u"letter"_s,
                  { { u"id"_s, 8 },
                    { u"request_id"_s, 1 },
                    { u"sha256"_s, u"ab"_s },
                    { u"number"_s, u"1/PBJ"_s },
                    { u"year"_s, 2027 },
                    { u"sequence"_s, 1 },
                    { u"number_class"_s, {} },
                    { u"wording"_s, {} } });
        QVERIFY_THROWS_EXCEPTION(Error, db.exec(u"DELETE FROM letter WHERE id = 7"_s)); // handover points to it
        QCOMPARE(db.integrityFault(), QString());
        QVERIFY_THROWS_EXCEPTION(Error,
                                 insertRow(db, u"letter"_s,
                                           { { u"id"_s, 9 },
                                             { u"request_id"_s, 1 },
                                             { u"sha256"_s, u"ab"_s },
                                             { u"number"_s, u"1/PBJ"_s },
                                             { u"year"_s, 2027 },
                                             { u"sequence"_s, 2 },
                                             { u"number_class"_s, {} },
                                             { u"wording"_s, {} } }));
    }
};

QTEST_MAIN(tst_LetterTexts)
#include "tst_lettertexts.moc"
