// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "db/auditstore.h"
#include "db/database.h"
#include "db/migrations.h"
#include "desk/office.h"
#include "desk/operatordesk.h"
#include "desk/practicedata.h"
#include "gui/behindpanel.h"
#include "gui/datefield.h"
#include "gui/followbar.h"
#include "gui/inlinequestion.h"
#include "gui/messagebar.h"
#include "gui/printquestion.h"
#include "gui/reasonbutton.h"
#include "gui/reportchart.h"
#include "gui/reportmodel.h"
#include "gui/reportsview.h"
#include "gui/theme.h"
#include "support/accessiblenames.h"
#include "support/fakeprinting.h"
#include "support/reportfaces.h"
#include "support/screenwords.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The reports by clicks and keys, on a practice database with requests of two years.
class TestReportsView final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
    SystemClock m_clock;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<FakePrinting> m_printing;
    std::unique_ptr<ReportsView> m_view;

    template <class T> T *part(const QString &name) const { return m_view->findChild<T *>(name); }
    QTableView *table() const { return part<QTableView>(u"reportTable"_s); }
    ReportModel *model() const { return static_cast<ReportModel *>(table()->model()); }
    void open(const QString &name, const ReportPeriod &period)
    {
        m_view->showReport(name);
        m_view->showPeriod(period);
        QTRY_COMPARE_WITH_TIMEOUT(m_view->report().name, name, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_view->report().period, period, 20'000);
        QTRY_VERIFY(!m_view->isBusy());
    }
    void clickCell(int row, const QString &column)
    {
        const QModelIndex index = model()->index(row, m_view->report().column(column));
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
    }
    ReportPeriod thisYear() const { return ReportPeriod::year(m_office->today()); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"LoketTest"_s);
        QCoreApplication::setApplicationName(u"reportsview"_s);
        m_dir = std::make_unique<QTemporaryDir>();
        DatabaseUrl url;
        url.file = m_dir->filePath(u"latihan.db"_s);
        m_db = std::make_unique<Database>(url, Database::Open::MayCreate);
        migrations::run(*m_db);
        practicedata::fill(*m_db, 150, 7, [](int) { return true; });
        m_office = std::make_unique<Office>(*m_db, m_clock);
        OperatorDesk(*m_office).enterPractice(u"uji"_s);
    }
    void init()
    {
        QSettings().clear();
        theme::apply(*qApp, theme::Mode::Light);
        m_printing = std::make_unique<FakePrinting>();
        m_view = std::make_unique<ReportsView>(*m_office, *m_printing);
        m_view->resize(1163, 768);
        m_view->show();
    }
    void cleanup() { m_view.reset(); }

    void everyReportShowsItsRows()
    {
        for (const ReportKind &kind : ReportDesk::kinds()) {
            open(kind.name, thisYear());
            const Report made = ReportDesk(*m_office).make({ kind.name, thisYear(), false });
            QCOMPARE(model()->rowCount(),
                     int(made.rows.size()) + (made.totals.isEmpty() || made.rows.isEmpty() ? 0 : 1));
            QCOMPARE(part<QLabel>(u"reportTitle"_s)->text(), kind.title);
            for (int row = 0; row < int(made.rows.size()); row += 37) {
                for (int c = 0; c < int(made.columns.size()); ++c)
                    QCOMPARE(model()->index(row, c).data().toString(),
                             reporttext::cell(made.rows[row].cells[c], made.columns[c].type, made.zone));
            }
            QCOMPARE(accessiblenames::missing(m_view.get()), QStringList());
            QCOMPARE(m_view->bar().text(), QString());
        }
    }

    void whatFollowsFromALine()
    {
        FollowBar *const follow = m_view->follow();
        open(u"letters"_s, thisYear());
        QVERIFY(!follow->isVisible());
        open(u"passwords"_s, thisYear());
        QVERIFY(!m_view->report().rows.isEmpty());
        QVERIFY(follow->isVisible());
        table()->selectRow(0);
        auto *remind = part<ReasonButton>(u"noteReminder"_s);
        QVERIFY(!remind->refusal());
        const int column = m_view->report().column(u"reminders"_s);
        const int before = m_view->report().rows.first().cells[column].toInt();
        QTest::mouseClick(remind, Qt::LeftButton);
        QVERIFY(follow->question()->isVisible());
        follow->question()->findChild<QComboBox *>()->setCurrentIndex(0);
        for (QPushButton *button : follow->question()->findChildren<QPushButton *>()) {
            if (button->text() == u"Note the reminder"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_view->report().rows.first().cells[column].toInt(), before + 1, 20'000);
        open(u"decrees"_s, { QDate(2000, 1, 1), QDate(2099, 12, 31) });
        QVERIFY(!m_view->report().rows.isEmpty());
        const int pokja = m_view->report().column(u"pokja"_s);
        int row = 0;
        while (m_view->report().rows[row].cells[pokja].toString().isEmpty())
            ++row;
        table()->selectRow(row);
        QVERIFY(!part<ReasonButton>(u"draftLetter"_s)->refusal());
        QVERIFY(!part<ReasonButton>(u"openReportRow"_s)->refusal()); // whom it names stands behind
        const QString path = m_dir->filePath(u"konsep.pdf"_s);
        follow->saveDraft(path);
        QCOMPARE(m_view->bar().kind(), MessageBar::Kind::Success);
        QVERIFY(QFileInfo(path).size() > 5000);
        follow->saveDraft(path); // taken
        QCOMPARE(m_view->bar().kind(), MessageBar::Kind::Refusal);
    }

    void numberOpensItsIntervals()
    {
        open(u"times"_s, thisYear());
        int row = 0;
        while (m_view->report().rows[row].cells[m_view->report().column(u"stretches"_s)].toInt() < 2)
            ++row;
        clickCell(row, u"minutes"_s);
        auto *behind = m_view->findChild<BehindPanel *>();
        QTRY_VERIFY(behind->isVisible());
        const QString minutes = model()->index(row, m_view->report().column(u"minutes"_s)).data().toString();
        QVERIFY(part<QLabel>(u"behindSum"_s)->text().contains(minutes));
        auto *lines = part<QTableView>(u"behindTable"_s);
        QCOMPARE(lines->model()->rowCount() - 1, // the last is the sum
                 m_view->report().rows[row].cells[m_view->report().column(u"stretches"_s)].toInt());
        QSignalSpy opened(m_view.get(), &ReportsView::openRequested);
        lines->setFocus();
        Q_EMIT lines->activated(lines->model()->index(0, 0));
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(lines, Qt::Key_Escape);
        QVERIFY(!behind->isVisible());
    }

    void barOpensItsIntervals()
    {
        open(u"times"_s, thisYear());
        auto *chart = m_view->findChild<ReportChartView *>();
        QVERIFY(chart && chart->isVisible());
        QTest::qWait(50);
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->middleOf(0).toPoint());
        QTRY_VERIFY(m_view->findChild<BehindPanel *>()->isVisible());
        QTest::mouseClick(part<QPushButton>(u"closeBehind"_s), Qt::LeftButton);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->category(), 1);
        QTRY_VERIFY(m_view->findChild<BehindPanel *>()->isVisible());
        QVERIFY(chart->accessibleDescription().contains(m_view->report().chart->categories.first()));
    }

    void monthLeadsToItsBook()
    {
        open(u"summary"_s, thisYear());
        const int month = m_office->today().month() - 1;
        const int received = m_view->report().rows[month].cells[m_view->report().column(u"received"_s)].toInt();
        clickCell(month, u"received"_s);
        QTRY_COMPARE(m_view->report().name, u"register"_s);
        QCOMPARE(m_view->report().period, ReportPeriod::month(m_office->today()));
        QCOMPARE(m_view->report().rows.size(), received);
    }

    void reasonOpensItsRequests()
    {
        open(u"rejections"_s, thisYear());
        QVERIFY(!m_view->report().rows.isEmpty());
        clickCell(0, u"requests"_s);
        QVERIFY(m_view->findChild<BehindPanel *>()->isVisible());
        QCOMPARE(part<QTableView>(u"behindTable"_s)->model()->rowCount(),
                 m_view->report().rows[0].cells[m_view->report().column(u"requests"_s)].toInt());
    }

    void requestOpensFromTheBook()
    {
        open(u"register"_s, thisYear());
        QSignalSpy opened(m_view.get(), &ReportsView::openRequested);
        clickCell(1, u"applicant"_s);
        QTest::mouseClick(part<QPushButton>(u"openReportRow"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<RequestId>(), m_view->report().rows[1].request);
        QTest::mouseClick(part<QPushButton>(u"copyTable"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), model()->rowCount() + 1);
    }

    void periodByClicks()
    {
        open(u"register"_s, ReportPeriod::month(m_office->today()));
        const QDate first = m_view->report().period.from;
        QTest::mouseClick(part<QPushButton>(u"periodBefore"_s), Qt::LeftButton);
        QTRY_COMPARE(m_view->report().period, ReportPeriod::month(first.addDays(-1)));
        auto *kind = part<QComboBox>(u"periodKind"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QTRY_COMPARE(m_view->report().period, ReportPeriod::quarter(first.addDays(-1)));
        QTest::keyClick(kind, Qt::Key_End);
        auto *from = part<DateField>(u"periodFrom"_s);
        auto *to = part<DateField>(u"periodTo"_s);
        QVERIFY(from->isVisible());
        from->setText(u"1/2/2020"_s);
        to->setText(u"1/1/2020"_s);
        QTest::keyClick(to, Qt::Key_Return);
        QVERIFY(m_view->bar().text().contains(u"first"_s));
        to->setText(u"29/2/2020"_s);
        QTest::keyClick(to, Qt::Key_Return);
        const ReportPeriod own { QDate(2020, 2, 1), QDate(2020, 2, 29) };
        QTRY_COMPARE(m_view->report().period, own);
        QTRY_VERIFY(!table()->isVisible()); // a sentence stands there
    }

    void savesWhatIsShown()
    {
        open(u"times"_s, thisYear());
        const qint64 entries = AuditStore(*m_db).head().entries;
        const QString path = m_dir->filePath(u"waktu.csv"_s);
        m_view->save(ReportFormat::Csv, path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(m_view->bar().kind(), MessageBar::Kind::Success);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto rows = reportfaces::csv(file.readAll());
        QCOMPARE(rows.size(), m_view->report().rows.size() + 1);
        QCOMPARE(AuditStore(*m_db).head().entries, entries + 1);
        m_view->save(ReportFormat::Csv, path); // what is there is never replaced
        QTRY_VERIFY(m_view->bar().kind() != MessageBar::Kind::Success);
        const QString book = m_dir->filePath(u"waktu.xlsx"_s);
        m_view->save(ReportFormat::Xlsx, book);
        QTRY_VERIFY(QFile::exists(book));
        QFile workbook(book);
        QVERIFY(workbook.open(QIODevice::ReadOnly));
        const auto sheet = reportfaces::xlsx(workbook.readAll(), 2); // the intervals
        QVERIFY(sheet.ok);
        QVERIFY(sheet.rows.size() > 20);
    }

    void packsEvidence()
    {
        open(u"register"_s, thisYear());
        QTest::mouseClick(part<ReasonButton>(u"evidencePack"_s), Qt::LeftButton);
        auto *const dialog = m_view->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->defaultSuffix(), u"zip"_s); // one file, unless a folder is wished
        Q_EMIT dialog->filterSelected(dialog->nameFilters().last());
        QCOMPARE(dialog->defaultSuffix(), QString());
        dialog->reject();
        const QString folder = m_dir->filePath(u"bukti"_s);
        m_view->pack(folder);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + u"/SHA256SUMS"_s), 60'000);
        QTRY_COMPARE(m_view->bar().kind(), MessageBar::Kind::Success);
        QVERIFY(QFile::exists(folder + u"/index.html"_s));
        QCOMPARE(QDir(folder + u"/contoh"_s).entryList(QDir::Files).size(), 10);
        QFile sums(folder + u"/SHA256SUMS"_s);
        QVERIFY(sums.open(QIODevice::ReadOnly));
        int checked = 0;
        for (const QByteArray &line : sums.readAll().trimmed().split('\n')) {
            QFile file(folder + u'/' + QString::fromUtf8(line.mid(66)));
            QVERIFY2(file.open(QIODevice::ReadOnly), line.constData());
            QCOMPARE(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex(), line.left(64));
            ++checked;
        }
        QVERIFY(checked > 20);
        m_view->pack(folder); // never over what is there
        QTRY_COMPARE(m_view->bar().kind(), MessageBar::Kind::Refusal);
    }

    void cancelledLeavesNothing()
    {
        open(u"register"_s, thisYear());
        const QString path = m_dir->filePath(u"batal.pdf"_s);
        m_view->save(ReportFormat::Pdf, path);
        QVERIFY(m_view->isBusy());
        QVERIFY(!part<QPushButton>(u"saveReportPdf"_s)->isEnabled());
        part<QPushButton>(u"cancelReport"_s)->click();
        QVERIFY(!m_view->isBusy());
        QTest::qWait(400);
        QVERIFY(!QFile::exists(path));
        QVERIFY(part<QPushButton>(u"saveReportPdf"_s)->isEnabled());
    }

    void prints()
    {
        open(u"summary"_s, thisYear());
        QTest::keyClick(m_view.get(), Qt::Key_P, Qt::ControlModifier);
        if (!m_view->isBusy()) // the shortcut wants an active window
            part<QPushButton>(u"printReport"_s)->click();
        auto *question = m_view->findChild<PrintQuestion *>();
        QTRY_VERIFY(question->isVisible());
        const auto buttons = question->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isDefault() || button->objectName().contains(u"onfirm"_s) || button->objectName() == u"print"_s)
                button->click();
        }
        QTRY_VERIFY(m_printing->job);
        QVERIFY(m_printing->pdf.startsWith("%PDF"));
        QCOMPARE(m_printing->last.title, u"summary"_s);
        m_printing->end(PrintJob::State::Printed);
        QTRY_COMPARE(m_view->bar().kind(), MessageBar::Kind::Success);
    }

    void drawsAndJudges()
    {
        open(u"quality"_s, thisYear());
        QVERIFY(!table()->isVisible());
        part<QLineEdit>(u"drawSeed"_s)->setText(u"dadu 4412"_s);
        QTest::mouseClick(part<QPushButton>(u"drawRequests"_s), Qt::LeftButton);
        QTRY_COMPARE(m_view->report().rows.size(), 10);
        QVERIFY(m_view->report().summary.first().contains(u"dadu 4412"_s));
        clickCell(0, u"applicant"_s);
        QTest::mouseClick(part<QPushButton>(u"verdictAgrees"_s), Qt::LeftButton);
        const int verdict = m_view->report().column(u"verdict"_s);
        QTRY_VERIFY(!m_view->report().rows[0].cells.last().isNull());
        QTRY_VERIFY(!m_view->isBusy());
        clickCell(0, u"applicant"_s);
        QVERIFY(!part<QPushButton>(u"verdictAgrees"_s)->isEnabled());
        QVERIFY(m_view->report().rows[0].cells[verdict] != m_view->report().rows[1].cells[verdict]);
        clickCell(1, u"applicant"_s);
        QVERIFY(part<QPushButton>(u"verdictDiffers"_s)->isEnabled());
        QVERIFY(m_office->db().integrityFault().isEmpty());
    }

    void widthsAreRemembered()
    {
        open(u"register"_s, thisYear());
        table()->setColumnWidth(3, 199);
        open(u"letters"_s, thisYear());
        open(u"register"_s, thisYear());
        QCOMPARE(table()->columnWidth(3), 199);
    }

    void lockedShowsNothing()
    {
        open(u"register"_s, thisYear());
        m_view->clear();
        QCOMPARE(model()->rowCount(), 0);
        QTest::qWait(100);
        QCOMPARE(model()->rowCount(), 0);
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void looks()
    {
        QFETCH(bool, dark);
        const QString folder = qEnvironmentVariable("LOKET_PICTURES");
        const ScreenWords words;
        theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
        m_view = std::make_unique<ReportsView>(*m_office, *m_printing);
        m_view->resize(1163, 768);
        m_view->show();
        for (const ReportKind &kind : ReportDesk::kinds()) {
            open(kind.name, thisYear());
            if (kind.name == u"times"_s)
                clickCell(0, u"minutes"_s);
            QTest::qWait(100);
            QCOMPARE(accessiblenames::cut(m_view.get()), QStringList());
            if (!folder.isEmpty())
                m_view->grab().save(
                    u"%1/reports-%2-%3.png"_s.arg(folder, kind.name, QString::fromLatin1(QTest::currentDataTag())));
        }
    }
};

QTEST_MAIN(TestReportsView)
#include "tst_reportsview.moc"
