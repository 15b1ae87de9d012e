// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/answer.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// "letter preview" with data as others write it: a whole PDF, or one sentence and no file.
class TestLetterPreview final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void drawn_data();
    void drawn();
    void refused_data();
    void refused();
    void filesThatAreNone();

private:
    static Answer run(const QStringList &arguments);
    Answer preview(const QByteArray &json, const QString &out) const;
    QByteArray with(const char *field, const QJsonValue &value) const;

    QTemporaryDir m_dir;
    QJsonObject m_example;
};

Answer TestLetterPreview::run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"XDG_RUNTIME_DIR"_s); // what Qt remarks of that is no answer
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LOKET_BIN "/loketctl"), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

Answer TestLetterPreview::preview(const QByteArray &json, const QString &out) const
{
    QFile data(m_dir.filePath(u"data.json"_s));
    if (!data.open(QIODevice::WriteOnly) || data.write(json) != json.size())
        return {};
    data.close();
    return run({ u"letter"_s, u"preview"_s, u"completion"_s, u"--data"_s, data.fileName(), u"--out"_s, out });
}

QByteArray TestLetterPreview::with(const char *field, const QJsonValue &value) const
{
    QJsonObject data = m_example;
    data.insert(QString::fromLatin1(field), value);
    return QJsonDocument(data).toJson();
}

void TestLetterPreview::initTestCase()
{
    const Answer fields = run({ u"letter"_s, u"fields"_s, u"completion"_s, u"--json"_s });
    QCOMPARE(fields.code, 0);
    QVERIFY2(fields.error.isEmpty(), fields.error.constData());
    m_example = fields.json().value(u"example"_s).toObject();
    QVERIFY(!m_example.isEmpty());
}

void TestLetterPreview::drawn_data()
{
    QTest::addColumn<QByteArray>("data");
    const QJsonArray one = m_example.value(u"dokumen"_s).toArray();
    QJsonArray fifteen;
    for (int i = 0; i < 15; ++i)
        fifteen.append(one.first());
    QTest::newRow("fifteen items") << with("dokumen", fifteen);
    QTest::newRow("marks") << with("nama_pemohon", u"<b>A</b> & \"x\" {{nip}} %1 [[if x]] <img src=x>"_s);
    QTest::newRow("very long") << with("nama_pemohon", u"Muhammad "_s.repeated(150));
    QTest::newRow("one long word") << with("nama_pemohon", QString(900, u'M'));
    QTest::newRow("other scripts") << with("nama_pemohon", QString::fromUtf8("Siti 😀 محمد 王"));
    QTest::newRow("date by numbers") << with("tanggal_surat", u"2026-11-23"_s);
    QTest::newRow("time by numbers") << with("jam_terima", u"09:05"_s);
    QTest::newRow("nothing optional") << with("jabatan_dalam_pokja", QJsonValue());
    QTest::newRow("bytes before the first") << QByteArray("\xEF\xBB\xBF") + QJsonDocument(m_example).toJson();
}

void TestLetterPreview::drawn()
{
    QFETCH(QByteArray, data);
    const QString out = m_dir.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".pdf"_s);
    const Answer answer = preview(data, out);
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.error.isEmpty(), answer.error.constData());
    QFile pdf(out);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-1.4") && bytes.trimmed().endsWith("%%EOF"));
    const auto box = QRegularExpression(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)"_s).match(QString::fromLatin1(bytes));
    QVERIFY(qAbs(box.captured(1).toDouble() - 609.4) <= 1 && qAbs(box.captured(2).toDouble() - 935.4) <= 1);
}

void TestLetterPreview::refused_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const QByteArray &data, const char *named) {
        QTest::newRow(name) << data << QByteArray(named);
    };
    row("not JSON", "{\"nama\":", "JSON");
    row("a list", "[]", "JSON");
    row("nothing", "", "JSON");
    row("no object at all", "{}", "nama_pemohon");
    row("unknown field", with("nama_pemhoon", u"x"_s), "nama_pemhoon");
    row("empty", with("nama_pemohon", QString()), "nama_pemohon");
    row("blank", with("nama_pemohon", u" \t "_s), "nama_pemohon");
    row("null", with("nama_pemohon", QJsonValue()), "nama_pemohon");
    row("a number for a text", with("nama_pemohon", 5), "nama_pemohon");
    row("a list for a text", with("nama_pemohon", QJsonArray { u"x"_s }), "nama_pemohon");
    row("a text for a list", with("dokumen", u"x"_s), "dokumen");
    row("texts in a list", with("dokumen", QJsonArray { u"x"_s }), "dokumen");
    row("an empty list", with("dokumen", QJsonArray()), "dokumen");
    row("another's date", with("tanggal_surat", u"23/11/2026"_s), "tanggal_surat");
    row("an English date", with("tanggal_surat", u"November 23, 2026"_s), "tanggal_surat");
    row("no such day", with("tanggal_surat", u"31 Februari 2026"_s), "tanggal_surat");
    row("no such time", with("jam_terima", u"25.00"_s), "jam_terima");
    row("u.b. alone",
        with("penandatangan", QJsonArray { QJsonObject { { u"awalan"_s, u"u.b."_s }, { u"jabatan"_s, u"X"_s } } }),
        "u.b.");
}

void TestLetterPreview::refused()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, named);
    const QString out = m_dir.filePath(u"none.pdf"_s);
    const Answer answer = preview(data, out);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.isOneLine() && answer.error.contains(named), answer.error.constData());
    QVERIFY(!QFile::exists(out));
}

void TestLetterPreview::filesThatAreNone()
{
    const QByteArray good = QJsonDocument(m_example).toJson();
    for (const QString &out : { m_dir.filePath(u"no/such/folder.pdf"_s), m_dir.path() }) {
        const Answer answer = preview(good, out);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneLine(), answer.error.constData());
    }
    const QString out = m_dir.filePath(u"none.pdf"_s);
    const Answer absent =
        run({ u"letter"_s, u"preview"_s, u"result"_s, u"--data"_s, m_dir.filePath(u"gone.json"_s), u"--out"_s, out });
    QCOMPARE(absent.code, 1);
    QVERIFY2(absent.isOneLine() && absent.error.contains("gone.json"), absent.error.constData());
    const Answer unnamed = run({ u"letter"_s, u"preview"_s, u"result"_s, u"--out"_s, out });
    QCOMPARE(unnamed.code, 2);
    QVERIFY2(unnamed.isOneLine() && unnamed.error.contains("--data"), unnamed.error.constData());
    QVERIFY(!QFile::exists(out));
}

QTEST_GUILESS_MAIN(TestLetterPreview)
#include "tst_letterpreview.moc"
