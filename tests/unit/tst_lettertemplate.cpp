// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "letters/lettercontent.h"
#include "letters/letterdata.h"
#include "letters/lettertemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
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
    void allEmptyFieldsAtOnce();
    void dataIsReadByRule();
    void dataRefused_data();
    void dataRefused();
    void describedExampleIsValid_data();
    void describedExampleIsValid();
    void noSecondDelegationWithoutTheFirst();
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
    QVERIFY(refusal([&] { made(text, {}); }).contains(QStringLiteral("alasan"))); // a list that says nothing
    QCOMPARE(made("[[if alasan]][[each alasan]]{{isi}}[[end]][[end]]", {}), QString());
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

void TestLetterTemplate::allEmptyFieldsAtOnce()
{
    const QString text = refusal([] { made("{{nama}}[[if catatan]]{{tanggal}}[[end]]{{jam}}", {}); });
    QVERIFY(text.contains(QStringLiteral("nama, jam")));
    QVERIFY(!text.contains(QStringLiteral("tanggal")));
    const LetterTemplate letter(
        QStringLiteral("{{nama}}[[if catatan]]{{jam}}[[end]]{{tanggal?}}[[each alasan]][[end]]"), known());
    QCOMPARE(letter.required(), QStringList({ QStringLiteral("alasan"), QStringLiteral("nama") }));
    QVERIFY(letter.required({ QStringLiteral("catatan") }).contains(QStringLiteral("jam")));
}

void TestLetterTemplate::dataIsReadByRule()
{
    const LetterFields read = letterdata::read(
        R"({"nama":" A  B ","tanggal":"2022-01-07","jam":"09:30","alasan":[{"isi":"x"},{"isi":null}]})", known());
    QCOMPARE(read.texts.value(QStringLiteral("nama")), QStringLiteral("A B"));
    QCOMPARE(read.texts.value(QStringLiteral("tanggal")), QStringLiteral("7 Januari 2022"));
    QCOMPARE(read.texts.value(QStringLiteral("jam")), QStringLiteral("09.30"));
    QCOMPARE(read.rows.value(QStringLiteral("alasan")).size(), 2);
    QCOMPARE(letterdata::read(read.toJson(), known()), read); // as it is kept
}

void TestLetterTemplate::dataRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *json, const char *named) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(named);
    };
    row("[]", "JSON");
    row("{\"nama\":", "JSON");
    row(R"({"nmaa":"x"})", "nmaa");
    row(R"({"nama":["x"]})", "nama");
    row(R"({"nama":{"a":"x"}})", "nama");
    row(R"({"nama":true})", "nama");
    row(R"({"nama":3})", "nama");
    row(R"({"tanggal":"kemarin"})", "tanggal");
    row(R"({"tanggal":"31 Februari 2026"})", "tanggal");
    row(R"({"tanggal":"2026-02-31"})", "tanggal");
    row(R"({"tanggal":"07 Januari 2022"})", "tanggal");
    row(R"({"jam":"24.00"})", "jam");
    row(R"({"jam":"9.30"})", "jam");
    row(R"({"alasan":"x"})", "alasan");
    row(R"({"alasan":["x"]})", "alasan");
    row(R"({"alasan":[{"sebab":"x"}]})", "sebab");
    row(R"({"alasan":[{"isi":[]}]})", "isi");
}

void TestLetterTemplate::dataRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const QString text = refusal([&] { letterdata::read(json, known()); });
    QVERIFY2(text.contains(named), qPrintable(text));
}

void TestLetterTemplate::describedExampleIsValid_data()
{
    QTest::addColumn<int>("kind");
    for (const LetterKind kind : { LetterKind::IntakeReceipt, LetterKind::CompletionNotice, LetterKind::RejectionNotice,
                                   LetterKind::ReferralNotice, LetterKind::ResultNotice })
        QTest::newRow(qPrintable(letters::kindName(kind))) << int(kind);
}

/// The example is a letter; and so is what is left of it without all that is not required.
void TestLetterTemplate::describedExampleIsValid()
{
    QFETCH(int, kind);
    const QJsonObject described = letterdata::describe(LetterKind(kind));
    const LetterFieldSet &set = letters::letterTemplate(LetterKind(kind)).fields();
    const QJsonObject example = described.value(QStringLiteral("example")).toObject();
    const LetterFields all = letterdata::read(QJsonDocument(example).toJson(), set);
    QVERIFY(letters::html({ LetterKind(kind), all, Rendering::Office }).size() > 500);
    QJsonObject least;
    const QJsonArray fields = described.value(QStringLiteral("fields")).toArray();
    for (const QJsonValue &field : fields) {
        const QString name = field[QStringLiteral("name")].toString();
        QVERIFY(!field[QStringLiteral("type")].toString().isEmpty());
        if (field[QStringLiteral("required")].toBool())
            least.insert(name, field[QStringLiteral("example")]);
    }
    letters::html({ LetterKind(kind), letterdata::read(QJsonDocument(least).toJson(), set), Rendering::Office });
    const QStringList names = least.keys();
    for (const QString &name : names) {
        QJsonObject without = least;
        without.remove(name);
        const LetterFields some = letterdata::read(QJsonDocument(without).toJson(), set);
        const QString text = refusal([&] { letters::html({ LetterKind(kind), some, Rendering::Office }); });
        QVERIFY2(text.contains(name), qPrintable(name + text));
    }
}

void TestLetterTemplate::noSecondDelegationWithoutTheFirst()
{
    const LetterKind kind = LetterKind::CompletionNotice;
    LetterFields fields = letters::letterTemplate(kind).fields().example;
    const auto row = [](const char *mark) {
        return LetterRow { { QStringLiteral("awalan"), QString::fromLatin1(mark) },
                           { QStringLiteral("jabatan"), QStringLiteral("X") } };
    };
    QList<LetterRow> &rows = fields.rows[QStringLiteral("penandatangan")];
    rows = { row("a.n."), row(""), row("u.b.") };
    letters::html({ kind, fields, Rendering::Office });
    rows = { row("u.b.") };
    QVERIFY(refusal([&] { letters::html({ kind, fields, Rendering::Office }); }).contains(QStringLiteral("u.b.")));
    rows = { row("p.p.") };
    QVERIFY(refusal([&] { letters::html({ kind, fields, Rendering::Office }); }).contains(QStringLiteral("p.p.")));
}

QTEST_APPLESS_MAIN(TestLetterTemplate)
#include "tst_lettertemplate.moc"
