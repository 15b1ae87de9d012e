// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "letters/lettercontent.h"
#include "letters/lettertemplate.h"

#include <QTest>

class TestLetterTemplate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAndEscapes();
    void aValueIsNoDirective();
    void emptyFieldsAreNamed();
    void optionalBlocks();
    void lists();
    void itemsNumberThemselves();
    void unknownNamesAreNamed_data();
    void unknownNamesAreNamed();
    void blocksThatDoNotClose_data();
    void blocksThatDoNotClose();
    void includes();
    void valuesOfTheWrongType();
    void jsonThereAndBack();
    void builtInTemplates_data();
    void builtInTemplates();
};

namespace
{
LetterFieldSet known()
{
    LetterFieldSet set;
    set.texts = { { QStringLiteral("nama"), FieldType::Text },
                  { QStringLiteral("catatan"), FieldType::Text },
                  { QStringLiteral("tanggal"), FieldType::Date },
                  { QStringLiteral("jam"), FieldType::Time } };
    set.rows = { { QStringLiteral("alasan"), { { QStringLiteral("isi"), FieldType::Text } } } };
    return set;
}

QString made(const char *text, const LetterFields &fields)
{
    return LetterTemplate(QString::fromUtf8(text), known()).html(fields);
}

LetterFields fields(const QString &name, const QString &note = {})
{
    LetterFields result;
    result.texts = { { QStringLiteral("nama"), name }, { QStringLiteral("catatan"), note } };
    return result;
}

LetterFields reasons(const QStringList &list)
{
    LetterFields result = fields(QStringLiteral("A"));
    for (const QString &reason : list)
        result.rows[QStringLiteral("alasan")].append({ { QStringLiteral("isi"), reason } });
    return result;
}

/// The text of the error that @p call throws.
template <typename Call> QString refusal(const Call &call)
{
    try {
        call();
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}
} // namespace

void TestLetterTemplate::fillsAndEscapes()
{
    QCOMPARE(made("<p>{{nama}}</p>", fields(QStringLiteral("%1 {x} <b> & \"A\""))),
             QStringLiteral("<p>%1 {x} &lt;b&gt; &amp; &quot;A&quot;</p>"));
    QCOMPARE(made("{{ nama }}", fields(QStringLiteral(" a\n\tb\u202E "))), QStringLiteral("a b"));
}

void TestLetterTemplate::aValueIsNoDirective()
{
    const QString tricky = QStringLiteral("{{catatan}} [[if catatan]] [[end]]");
    QCOMPARE(made("{{nama}}", fields(tricky, QStringLiteral("X"))), tricky);
}

void TestLetterTemplate::emptyFieldsAreNamed()
{
    const QString text = refusal([] { made("{{nama}}", fields(QStringLiteral("  "))); });
    QVERIFY2(text.contains(QStringLiteral("nama")), qPrintable(text));
    QVERIFY(refusal([] { made("{{nama}}", {}); }).contains(QStringLiteral("nama")));
    QCOMPARE(made("<{{nama?}}>", {}), QStringLiteral("<>"));
    // Inside a block that is dropped nothing is required.
    QCOMPARE(made("[[if catatan]]{{nama}}[[end]]", {}), QString());
}

void TestLetterTemplate::optionalBlocks()
{
    const char *text = "[[if catatan]]({{catatan}})[[else]]-[[end]]";
    QCOMPARE(made(text, fields({}, QStringLiteral("ada"))), QStringLiteral("(ada)"));
    QCOMPARE(made(text, fields({})), QStringLiteral("-"));
    QCOMPARE(made("[[if alasan]]ya[[end]]", reasons({ QStringLiteral("a") })), QStringLiteral("ya"));
    QCOMPARE(made("[[if alasan]]ya[[end]]", {}), QString());
}

void TestLetterTemplate::lists()
{
    const char *text = "[[each alasan]]{{row_number}}{{isi}}{{nama}}[[if row_last]].[[else]];[[end]][[end]]";
    QCOMPARE(made(text, reasons({ QStringLiteral("x"), QStringLiteral("y") })), QStringLiteral("1xA;2yA."));
    QCOMPARE(made(text, {}), QString());
    QCOMPARE(made("[[each alasan]][[if row_first]]{{isi}}[[end]][[end]]",
                  reasons({ QStringLiteral("x"), QStringLiteral("y") })),
             QStringLiteral("x"));
}

void TestLetterTemplate::itemsNumberThemselves()
{
    const char *text =
        "[[item]]a[[end]][[if catatan]][[item]]b[[end]][[end]][[item]]c[[item]]d[[end]][[item]]e[[end]][[end]]";
    const auto marks = [&](const QString &note) {
        QStringList result;
        const QStringList parts = made(text, fields({}, note)).split(QStringLiteral("loket:mark:"));
        for (qsizetype i = 1; i < parts.size(); ++i)
            result.append(parts.at(i).section(QLatin1Char('"'), 0, 0)
                          + parts.at(i).section(QLatin1Char('>'), 1, 1).left(1));
        return result.join(QLatin1Char(' '));
    };
    QCOMPARE(marks(QStringLiteral("x")), QStringLiteral("1.a 2.b 3.c a.d b.e"));
    QCOMPARE(marks({}), QStringLiteral("1.a 2.c a.d b.e"));
    const QString html = made(text, fields({}));
    QCOMPARE(html.count(QStringLiteral("<p")), html.count(QStringLiteral("</p>")));
}

void TestLetterTemplate::unknownNamesAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("field") << QStringLiteral("{{nmaa}}") << QStringLiteral("nmaa");
    QTest::newRow("condition") << QStringLiteral("[[if cat]]x[[end]]") << QStringLiteral("cat");
    QTest::newRow("list") << QStringLiteral("[[each nama]]x[[end]]") << QStringLiteral("nama");
    QTest::newRow("column outside") << QStringLiteral("{{isi}}") << QStringLiteral("isi");
    QTest::newRow("number outside") << QStringLiteral("{{row_number}}") << QStringLiteral("row_number");
    QTest::newRow("directive") << QStringLiteral("[[loop alasan]]") << QStringLiteral("loop");
    QTest::newRow("include without source") << QStringLiteral("[[include x]]") << QStringLiteral("include");
}

void TestLetterTemplate::unknownNamesAreNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const QString error = refusal([&] { LetterTemplate(text, known()); });
    QVERIFY2(error.contains(QLatin1Char('"') + named), qPrintable(error));
}

void TestLetterTemplate::blocksThatDoNotClose_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("gap") << QStringLiteral("{{nama");
    QTest::newRow("directive") << QStringLiteral("[[if nama");
    QTest::newRow("if") << QStringLiteral("[[if nama]]x");
    QTest::newRow("else twice") << QStringLiteral("[[if nama]]x[[else]]y[[else]]z[[end]]");
    QTest::newRow("else in a list") << QStringLiteral("[[each alasan]]x[[else]]y[[end]]");
    QTest::newRow("end alone") << QStringLiteral("x[[end]]");
    QTest::newRow("else alone") << QStringLiteral("x[[else]]y");
}

void TestLetterTemplate::blocksThatDoNotClose()
{
    QFETCH(QString, text);
    QVERIFY_THROWS_EXCEPTION(Error, LetterTemplate(text, known()));
}

void TestLetterTemplate::includes()
{
    const auto source = [](const QString &name) {
        return name == QStringLiteral("kaki") ? QStringLiteral("({{nama}})")
                                              : QStringLiteral("[[include %1]]").arg(name);
    };
    const LetterTemplate letter(QStringLiteral("a[[include kaki]]b"), known(), source);
    QCOMPARE(letter.html(fields(QStringLiteral("N"))), QStringLiteral("a(N)b"));
    QVERIFY_THROWS_EXCEPTION(Error, LetterTemplate(QStringLiteral("[[include self]]"), known(), source));
}

void TestLetterTemplate::valuesOfTheWrongType()
{
    LetterFields values = fields(QStringLiteral("N"));
    const auto error = [&] { return refusal([&] { made("{{nama}}", values); }); };
    values.texts.insert(QStringLiteral("tanggal"), QStringLiteral("7 Januari 2022"));
    values.texts.insert(QStringLiteral("jam"), QStringLiteral("09.30"));
    QCOMPARE(error(), QString());
    values.texts.insert(QStringLiteral("tanggal"), QStringLiteral("07/01/22"));
    QVERIFY(error().contains(QStringLiteral("tanggal")));
    values.texts.insert(QStringLiteral("tanggal"), QString());
    values.texts.insert(QStringLiteral("jam"), QStringLiteral("9:30"));
    QVERIFY(error().contains(QStringLiteral("jam")));
    values.texts.remove(QStringLiteral("jam"));
    values.texts.insert(QStringLiteral("kata_sandi"), QStringLiteral("x"));
    QVERIFY(error().contains(QStringLiteral("kata_sandi")));
    values.texts.remove(QStringLiteral("kata_sandi"));
    values.rows.insert(QStringLiteral("alasan"), { { { QStringLiteral("salah"), QString() } } });
    QVERIFY(error().contains(QStringLiteral("salah")));
}

void TestLetterTemplate::jsonThereAndBack()
{
    LetterFields values = reasons({ QStringLiteral("%1 {x} <b> & \""), QString() });
    QCOMPARE(LetterFields::fromJson(values.toJson()), values);
    QCOMPARE(LetterFields::fromJson(values.toJson()).toJson(), values.toJson());
    QVERIFY_THROWS_EXCEPTION(Error, LetterFields::fromJson("nothing"));
    QVERIFY_THROWS_EXCEPTION(Error, LetterFields::fromJson("{\"fields\":{\"a\":1}}"));
}

void TestLetterTemplate::builtInTemplates_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "receipt", "completion", "rejection", "referral", "result" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Each is sound, its example is valid data, and without any field it is refused.
void TestLetterTemplate::builtInTemplates()
{
    QFETCH(QString, name);
    const LetterKind kind = letters::kindNamed(name);
    QCOMPARE(letters::kindName(kind), name);
    const LetterTemplate &letter = letters::letterTemplate(kind);
    const QString html = letter.html(letter.fields().example);
    QVERIFY(!html.contains(QStringLiteral("{{")) && !html.contains(QStringLiteral("[[")));
    // Each value that a template demands is missed when it is empty.
    LetterFields one = letter.fields().example;
    one.texts.insert(QStringLiteral("nomor_agenda"), QString());
    QVERIFY(refusal([&] { letter.html(one); }).contains(QStringLiteral("nomor_agenda")));
    QVERIFY_THROWS_EXCEPTION(Error, letters::kindNamed(QStringLiteral("poster")));
}

QTEST_APPLESS_MAIN(TestLetterTemplate)
#include "tst_lettertemplate.moc"
