// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperreader.h"
#include "gui/importpage.h"
#include "gui/messagebar.h"
#include "gui/offerline.h"
#include "gui/reasonbutton.h"
#include "gui/rowsmodel.h"
#include "gui/theme.h"
#include "support/accessiblenames.h"
#include "support/foreignfiles.h"
#include "support/screenwords.h"
#include "support/testdesk.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

/// The import of a register file by clicks, with the real shut-in reader.
class TestImportPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void csvIsShownBeforeItIsWritten();
    void changesAreShownFieldByField();
    void refusedRowMeansNothing();
    void wrongColumnIsNamed();
    void xlsxWithRoundedNipIsRefused();
    void noTableIsOneSentence();
    void undoAtOnceAndLater();
    void looks_data();
    void looks();

private:
    QString write(const QString &name, const QByteArray &bytes);
    bool take(const QString &path);
    template <class T> T *part(const QString &name) const { return m_page->findChild<T *>(name); }
    QAbstractItemModel *rows(const QString &name) const { return part<QTableView>(name)->model(); }
    ReasonButton *button() const { return part<ReasonButton>(QStringLiteral("doImport")); }
    QTemporaryDir m_dir;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<RegisterDesk> m_registry;
    std::unique_ptr<PaperReader> m_reader;
    std::unique_ptr<ImportPage> m_page;
};

namespace
{
const QByteArray twoPeople = "Nama Lengkap;NIP;User ID;No. HP;Pokja;Keterangan\n"
                             "Abdul Rasyid Kelilauw, S.T.;198504122010011007;RKELILAUW;0812-4455-1029;Pokja 3;x\n"
                             "Yohana Sapulette;198504122010012007;YSAPULETTE;081345678901;Pokja 3;y\n";
}

void TestImportPage::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("LOKET_READER"))
        qputenv("LOKET_READER", LOKET_BIN "/loket-reader");
    theme::apply(*qApp, theme::Mode::Light);
}

void TestImportPage::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_registry = std::make_unique<RegisterDesk>(m_desk->office());
    m_reader = std::make_unique<PaperReader>();
    m_page = std::make_unique<ImportPage>(m_desk->office(), *m_registry, *m_reader);
    m_page->resize(1100, 760);
    m_page->reload();
    m_page->show();
}

void TestImportPage::cleanup()
{
    m_page.reset();
    m_reader.reset();
    m_registry.reset();
    m_desk.reset();
}

QString TestImportPage::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

bool TestImportPage::take(const QString &path)
{
    m_page->takeFile(path);
    return QTest::qWaitFor([this] { return m_page->plan().has_value() || !m_page->bar()->text().isEmpty(); }, 30000);
}

void TestImportPage::csvIsShownBeforeItIsWritten()
{
    QVERIFY(take(write(QStringLiteral("spse.csv"), twoPeople)));
    QVERIFY2(m_page->plan().has_value(), qPrintable(m_page->bar()->text()));
    QCOMPARE(rows(QStringLiteral("addedRows"))->rowCount(), 2);
    QCOMPARE(rows(QStringLiteral("addedRows"))->index(0, 1).data().toString(), QStringLiteral("RKELILAUW"));
    QVERIFY(part<QLabel>(QStringLiteral("importMapping"))->text().contains(QStringLiteral("Keterangan")));
    QVERIFY(m_registry->page({}, AccountId {}, 10).isEmpty());
    QVERIFY2(button()->isEnabled(), qPrintable(button()->refusal().value_or(QString())));
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(m_registry->page({}, AccountId {}, 10).size(), 2);
    QCOMPARE(rows(QStringLiteral("imports"))->rowCount(), 1);
    QVERIFY(!m_page->plan().has_value());
}

void TestImportPage::changesAreShownFieldByField()
{
    QVERIFY(take(write(QStringLiteral("spse.csv"), twoPeople)));
    QTest::mouseClick(button(), Qt::LeftButton);
    QByteArray changed = twoPeople;
    changed.replace("0812-4455-1029", "0813-9027-6611");
    QVERIFY(take(write(QStringLiteral("baru.csv"), changed)));
    QCOMPARE(rows(QStringLiteral("changedRows"))->rowCount(), 1);
    const QAbstractItemModel *model = rows(QStringLiteral("changedRows"));
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("RKELILAUW"));
    QVERIFY(model->index(0, 3).data().toString() != model->index(0, 4).data().toString());
    QVERIFY(
        part<QLabel>(QStringLiteral("importCounts"))->text().startsWith(QStringLiteral("0 new, 1 changed, 1 unch")));
    QVERIFY(take(write(QStringLiteral("sama.csv"), twoPeople)));
    QVERIFY(!button()->isEnabled());
    QVERIFY(button()->toolTip().contains(QStringLiteral("already")));
}

void TestImportPage::refusedRowMeansNothing()
{
    QByteArray bad = twoPeople;
    bad.replace("198504122010012007", "19850412201001200"); // 17 digits
    QVERIFY(take(write(QStringLiteral("buruk.csv"), bad)));
    QCOMPARE(rows(QStringLiteral("refusedRows"))->rowCount(), 1);
    QCOMPARE(rows(QStringLiteral("refusedRows"))->index(0, 0).data().toString(), QStringLiteral("3"));
    QCOMPARE(rows(QStringLiteral("refusedRows"))->index(0, 1).data().toString(), QStringLiteral("NIP"));
    QVERIFY(!rows(QStringLiteral("refusedRows"))->index(0, 2).data().toString().isEmpty());
    QVERIFY(!button()->isEnabled());
    QVERIFY(!button()->toolTip().isEmpty());
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(m_registry->page({}, AccountId {}, 10).isEmpty());
}

void TestImportPage::wrongColumnIsNamed()
{
    QVERIFY(take(write(QStringLiteral("kolom.csv"), "Barang;Harga\nKertas;50000\n")));
    QVERIFY(!button()->isEnabled());
    QVERIFY(!m_page->plan()->mapping.problems.isEmpty());
    QVERIFY(part<QLabel>(QStringLiteral("importMapping"))->text().contains(m_page->plan()->mapping.problems.first()));
}

void TestImportPage::xlsxWithRoundedNipIsRefused()
{
    const QByteArray sheet =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>User ID</t></is></c>"
        "<c r=\"B1\" t=\"inlineStr\"><is><t>Nama</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>NIP</t></is></c></row>"
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>RKELILAUW</t></is></c>"
        "<c r=\"B2\" t=\"inlineStr\"><is><t>Abdul Rasyid</t></is></c><c r=\"C2\"><v>1.9850412201001101E17</v></c></row>"
        "</sheetData>";
    QVERIFY(take(write(QStringLiteral("spse.xlsx"), foreignfiles::xlsx(sheet))));
    QVERIFY2(m_page->plan().has_value(), qPrintable(m_page->bar()->text()));
    QVERIFY(!m_page->plan()->permitted());
    QVERIFY(!button()->isEnabled());
    bool said = false;
    for (int row = 0; row < rows(QStringLiteral("refusedRows"))->rowCount(); ++row)
        said = said
            || rows(QStringLiteral("refusedRows"))->index(row, 2).data().toString().contains(QStringLiteral("rounded"));
    QVERIFY(said);
}

void TestImportPage::noTableIsOneSentence()
{
    QVERIFY(take(write(QStringLiteral("kosong.csv"), {})));
    QVERIFY(!m_page->plan().has_value());
    QCOMPARE(m_page->bar()->kind(), MessageBar::Kind::Refusal);
    m_page->bar()->clear();
    QVERIFY(take(write(QStringLiteral("foto.csv"), foreignfiles::pngPromising(10, 10))));
    QVERIFY(!m_page->plan().has_value());
    QVERIFY(!m_page->bar()->text().isEmpty());
    m_page->bar()->clear();
    QVERIFY(take(m_dir.filePath(QStringLiteral("tidak-ada.csv"))));
    QVERIFY(!m_page->bar()->text().isEmpty());
    QVERIFY(m_registry->imports().isEmpty());
}

void TestImportPage::undoAtOnceAndLater()
{
    QVERIFY(take(write(QStringLiteral("spse.csv"), twoPeople)));
    QTest::mouseClick(button(), Qt::LeftButton);
    auto *offer = m_page->findChild<OfferLine *>();
    QVERIFY(offer->isVisible());
    QTest::mouseClick(offer->first(), Qt::LeftButton);
    QVERIFY(m_registry->imports().first().undoneAt.isValid());
    for (const Account &account : m_registry->page({}, AccountId {}, 10))
        QVERIFY(!account.data.active);
    // An undone one cannot be taken back twice, and the button says so.
    auto *back = part<ReasonButton>(QStringLiteral("takeBack"));
    QVERIFY(!back->isEnabled());
    part<QTableView>(QStringLiteral("imports"))->selectRow(0);
    QVERIFY(!back->isEnabled());
    QVERIFY(back->toolTip().contains(QStringLiteral("already")));
    QByteArray other = twoPeople;
    other.replace("RKELILAUW", "FRUMBOUW").replace("YSAPULETTE", "NKILWOU");
    QVERIFY(take(write(QStringLiteral("lain.csv"), other)));
    QTest::mouseClick(button(), Qt::LeftButton);
    part<QTableView>(QStringLiteral("imports"))->selectRow(0);
    QVERIFY2(back->isEnabled(), qPrintable(back->toolTip()));
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(m_registry->imports().first().undoneAt.isValid());
}

void TestImportPage::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestImportPage::looks()
{
    QFETCH(bool, dark);
    const ScreenWords words;
    theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
    cleanup();
    init();
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    const QString mode = QString::fromLatin1(QTest::currentDataTag());
    const auto look = [&](const QString &name) {
        QCoreApplication::processEvents();
        QCOMPARE(accessiblenames::missing(m_page.get()).join(QLatin1Char('\n')), QString());
        QCOMPARE(accessiblenames::cut(m_page.get()).join(QLatin1Char('\n')), QString());
        if (!folder.isEmpty())
            m_page->grab().save(folder + QStringLiteral("/import-%1-%2.png").arg(name, mode));
    };
    look(QStringLiteral("empty"));
    QByteArray bad = twoPeople;
    bad.replace("198504122010012007", "19850412201001200");
    QVERIFY(take(write(QStringLiteral("buruk.csv"), bad)));
    look(QStringLiteral("refused"));
    theme::apply(*qApp, theme::Mode::Light);
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
