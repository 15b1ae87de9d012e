// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/readnow.h"
#include "core/error.h"
#include "support/foreignfiles.h"

#include <QTest>

using namespace foreignfiles;

/// Tables as offices send them: what each cell says, whatever wrote the file.
class TablesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvIsUnderstood_data();
    void csvIsUnderstood();
    void csvKeepsHardCells();
    void csvOfManyRows();
    void xlsxCells();
    void xlsxDatesOfBothCalendars();
    void xlsxGapsAndMerges();
    void xlsxNotesWhatTheEyeMisses();
    void hiddenCharactersAreNoted();
    void namesAreShownOpenly();
};

static QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

void TablesTest::csvIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QStringList>("second");
    const auto row = [](const char *name, const QByteArray &bytes, const char *encoding, const char *delimiter,
                        const char *second) {
        QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << QString::fromLatin1(delimiter)
                            << words(second);
    };
    const QString utf16 = QStringLiteral("nip\tnama\n01\tAndré\n");
    const QByteArray little(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2);
    row("comma", "nip,nama\n0001,Siti\n", "UTF-8", ",", "0001|Siti");
    row("semicolon, mark, CRLF", "\xef\xbb\xbfnip;nama\r\n0001;\"Siti; Aminah\"\r\n", "UTF-8", ";",
        "0001|Siti; Aminah");
    row("tab", "nip\tnama\n1\tSiti, S.Sos.\n", "UTF-8", "\t", "1|Siti, S.Sos.");
    row("commas inside semicolons", "nip;nama\n1;\"Tuharea, Muh., Drs.\"\n2;a\n", "UTF-8", ";",
        "1|Tuharea, Muh., Drs.");
    row("CR only", "nip,nama\r1,Siti\r2,Ali\r", "UTF-8", ",", "1|Siti");
    row("Latin-1", "nip,nama\n1,Andr\xe9\n", "Windows-1252", ",", "1|Andr\u00e9");
    row("Windows-1252", "nip,nama\n1,\x93Kilwou\x94 \x80\n", "Windows-1252", ",", "1|\u201cKilwou\u201d \u20ac");
    row("UTF-16 with mark", QByteArray("\xff\xfe") + little, "UTF-16", "\t", "01|Andr\u00e9");
    row("UTF-16 without mark", little, "UTF-16", "\t", "01|Andr\u00e9");
    row("Excel's first line", "sep=;\r\nnip;nama\r\n1;x\r\n", "UTF-8", ";", "1|x");
    row("one column", "nip\n0007\n", "UTF-8", ",", "0007");
    row("no end of line", "nip,nama\n1,", "UTF-8", ",", "1|");
}

void TablesTest::csvIsUnderstood()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, delimiter);
    QFETCH(QStringList, second);
    const Table table = readnow::table(bytes);
    QCOMPARE(table.encoding, encoding);
    QCOMPARE(table.delimiter, delimiter);
    QCOMPARE(table.rows.value(1), second);
    QCOMPARE(table.rows.value(0).value(0), QStringLiteral("nip"));
}

void TablesTest::csvKeepsHardCells()
{
    const Table table = readnow::table("a,b\n\"x \"\"y\"\" z\",\"two\nlines\"\n=1+1,\"\"\n,\n");
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(table.rows.at(1), words("x \"y\" z|two\nlines"));
    QCOMPARE(table.rows.at(2), words("=1+1|"));
    QCOMPARE(table.rows.at(3), words("|"));
}

void TablesTest::csvOfManyRows()
{
    const Table table = readnow::table("nip,nama\n" + QByteArray("198504122010011007,Siti\n").repeated(200'000));
    QCOMPARE(table.rows.size(), 200'001);
    QCOMPARE(table.rows.last(), words("198504122010011007|Siti"));
}

void TablesTest::xlsxCells()
{
    const Table table = readnow::table(xlsx(
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>NIP</t></is></c>"
        "</row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"str\"><f>A1</f><v>0012</v></c>"
        "<c r=\"C2\"><v>12</v></c><c r=\"D2\" s=\"1\"><v>12</v></c><c r=\"E2\"><v>0.1</v></c>"
        "<c r=\"F2\"><v>1.5E3</v></c><c r=\"G2\" t=\"b\"><v>1</v></c></row></sheetData>",
        "<si><t>Nama</t></si><si><r><t xml:space=\"preserve\">Siti </t></r><r><t>Aminah</t></r>"
        "<rPh><t>zzz</t></rPh></si>",
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"00000\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>"));
    QCOMPARE(table.encoding, QStringLiteral("XLSX"));
    QCOMPARE(table.sheet, QStringLiteral("Akun"));
    QCOMPARE(table.rows.at(0), words("Nama|NIP"));
    QCOMPARE(table.rows.at(1), words("Siti Aminah|0012|12|00012|0.1|1500|TRUE"));
}

void TablesTest::xlsxDatesOfBothCalendars()
{
    const QByteArray cells(
        "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>46112</v></c><c r=\"B1\" s=\"2\"><v>46112.354"
        "166667</v></c><c r=\"C1\" s=\"3\"><v>0.5</v></c><c r=\"D1\" s=\"1\"><v>60</v></c>"
        "<c r=\"E1\" s=\"1\"><v>1</v></c><c r=\"F1\" s=\"4\"><v>46112</v></c>"
        "<c r=\"G1\" s=\"0\"><v>46112</v></c><c r=\"H1\" s=\"5\"><v>46112</v></c></row></sheetData>");
    const QByteArray styles("<numFmts><numFmt numFmtId=\"171\" formatCode=\"[$-421]dd\\ mmmm\\ yyyy;@\"/>"
                            "<numFmt numFmtId=\"172\" formatCode=\"[Red]0.00&quot; hari&quot;\"/></numFmts>"
                            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/>"
                            "<xf numFmtId=\"20\"/><xf numFmtId=\"171\"/><xf numFmtId=\"172\"/></cellXfs>");
    QCOMPARE(readnow::table(xlsx(cells, {}, styles)).rows.at(0),
             words("2026-03-31|2026-03-31 08:30|12:00|1900-02-29|1900-01-01|2026-03-31|46112|46112"));
    QCOMPARE(readnow::table(xlsx(cells, {}, styles, "<workbookPr date1904=\"1\"/>")).rows.at(0).first(2),
             words("2030-04-01|2030-04-01 08:30"));
}

void TablesTest::xlsxGapsAndMerges()
{
    const Table table =
        readnow::table(xlsx("<sheetData><row r=\"2\"><c r=\"B2\" t=\"str\"><v>Data</v></c></row>"
                            "<row r=\"3\"><c r=\"A3\"/><c r=\"D3\" t=\"str\"><v>x</v></c><c r=\"E3\" s=\"1\"/></row>"
                            "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row></sheetData>"
                            "<mergeCells><mergeCell ref=\"B2:D2\"/><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"));
    QCOMPARE(table.rows.size(), 3);
    QVERIFY(table.rows.at(0).isEmpty());
    QCOMPARE(table.rows.at(1), words("|Data|Data|Data"));
    QCOMPARE(table.rows.at(2), words("|||x"));
}

void TablesTest::xlsxNotesWhatTheEyeMisses()
{
    const Table table = readnow::table(
        xlsx("<sheetData><row r=\"1\"><c r=\"A1\"><v>1.98504122010011E+17</v></c><c r=\"B1\"><f>SUM(A1)</f></c>"
             "<c r=\"C1\" t=\"e\"><v>#N/A</v></c></row></sheetData>"));
    QCOMPARE(table.rows.at(0), words("198504122010011000||#N/A"));
    QCOMPARE(table.notes.size(), 3);
    QCOMPARE(table.notes.at(0).kind, CellNote::Kind::RoundedNumber);
    QCOMPARE(table.notes.at(1).kind, CellNote::Kind::NoCachedValue);
    QCOMPARE(table.notes.at(1).column, 1);
    QCOMPARE(table.notes.at(2).kind, CellNote::Kind::ErrorValue);
}

void TablesTest::hiddenCharactersAreNoted()
{
    const Table table = readnow::table("nip,nama\n1,\u202egnp.kilk\u202c\n2,Si\u200bti\n3,\u0410nna\n4,Siti Aminah\n");
    QCOMPARE(table.notes.size(), 3);
    QCOMPARE(table.notes.at(0).row, 1);
    QCOMPARE(table.notes.at(0).column, 1);
    QCOMPARE(table.notes.at(1).kind, CellNote::Kind::HiddenCharacters);
    QCOMPARE(table.notes.at(2).kind, CellNote::Kind::MixedScripts);
    QCOMPARE(table.notes.at(2).row, 3);
}

void TablesTest::namesAreShownOpenly()
{
    QCOMPARE(shownOpenly(QStringLiteral("Si\u200bti")), QStringLiteral("Si<U+200B>ti"));
    QCOMPARE(shownOpenly(QStringLiteral("Andr\u00e9 S\U0001F600")), QStringLiteral("Andr\u00e9 S\U0001F600"));
    QVERIFY(!hidesCharacters(QStringLiteral("a\tb\nc")));
}

QTEST_GUILESS_MAIN(TablesTest)
#include "tst_tables.moc"
