// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountform.h"
#include "gui/emptystate.h"
#include "gui/pokjaview.h"
#include "gui/reasonbutton.h"
#include "gui/registermodel.h"
#include "registerstand.h"
#include "support/accessiblenames.h"
#include "support/screenwords.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>

/// The register by clicks and keys: the list, its search, Pokja, the lock, its looks.
class TestRegisterView final : public QObject, private RegisterStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useHome(QStringLiteral("tst_registerview")); }
    void init() { newDesk(); }
    void cleanup() { closeDesk(); }
    void emptyShowsAWayOn();
    void pagesByKey();
    void searchesWhileTyping();
    void masksNumbersInTheList();
    void auditorReadsOnly();
    void pokjaFromASpreadsheet();
    void lockHidesEverything();
    void narrowListKeepsWhatTellsPeopleApart();
    void widthsAreRemembered();
    void looks_data();
    void looks();
};

void TestRegisterView::emptyShowsAWayOn()
{
    makeView();
    auto *list = part<QTableView>(QStringLiteral("accounts"));
    QVERIFY(!list->isVisible());
    const QList<EmptyState *> places = m_view->findChildren<EmptyState *>();
    const bool said = std::any_of(places.begin(), places.end(), [](const EmptyState *e) {
        return e->isVisible() && e->sentence().startsWith(QStringLiteral("The register is empty"));
    });
    QVERIFY(said);
    m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    QVERIFY(list->isVisible());
}

void TestRegisterView::pagesByKey()
{
    for (int i = 0; i < 250; ++i)
        m_registry->add(person(QStringLiteral("U%1").arg(i, 3, 10, QLatin1Char('0')),
                               QStringLiteral("Nama %1").arg(i, 3, 10, QLatin1Char('0'))),
                        {});
    RegisterModel model(*m_registry);
    model.reload();
    QCOMPARE(model.rowCount(), RegisterModel::pageSize);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 250);
    QVERIFY(!model.canFetchMore({}));
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, RegisterModel::Name).data().toString());
    QStringList sorted = names;
    sorted.sort();
    sorted.removeDuplicates();
    QCOMPARE(names, sorted);
}

void TestRegisterView::searchesWhileTyping()
{
    m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    m_registry->add(person(QStringLiteral("FRUMBOUW"), QStringLiteral("Fatima Rumbouw, S.Sos.")), {});
    makeView();
    auto *table = part<QTableView>(QStringLiteral("accounts"));
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClicks(part<QLineEdit>(QStringLiteral("registerSearch")), QStringLiteral("rumbo"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("FRUMBOUW"));
    fill(m_view.get(), QStringLiteral("registerSearch"), QStringLiteral("zzzzqq"));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY(!table->isVisible());
    fill(m_view.get(), QStringLiteral("registerSearch"), {});
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void TestRegisterView::masksNumbersInTheList()
{
    m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    makeView();
    const QAbstractItemModel *model = part<QTableView>(QStringLiteral("accounts"))->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole) }) {
            const QString text = model->index(0, column).data(role).toString();
            QVERIFY(!text.contains(QStringLiteral("011007")) && !text.contains(QStringLiteral("4551029")));
        }
    }
}

void TestRegisterView::auditorReadsOnly()
{
    m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    m_desk->enterAs(Role::Auditor, QStringLiteral("inspektorat"));
    Operator plain = m_desk->office().who();
    plain.administrator = false;
    m_desk->office().enter(plain, m_desk->office().session());
    makeView();
    openRow(0);
    QVERIFY(m_view->account()->form()->findChild<QLineEdit *>(QStringLiteral("name"))->isReadOnly());
    auto *save = part<ReasonButton>(QStringLiteral("saveAccount"));
    QVERIFY(!save->isEnabled());
    QVERIFY(save->toolTip().startsWith(QStringLiteral("Only an officer")));
}

void TestRegisterView::pokjaFromASpreadsheet()
{
    makeView();
    QTest::mouseClick(part<QPushButton>(QStringLiteral("pokjas")), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>(QStringLiteral("newPokja")), Qt::LeftButton);
    auto *save = part<ReasonButton>(QStringLiteral("savePokja"));
    QVERIFY(!save->isEnabled());
    fill(m_view->pokjas(), QStringLiteral("name"), QStringLiteral("Pokja Pemilihan 3"));
    fill(m_view->pokjas(), QStringLiteral("decreeNumber"), QStringLiteral("027/8/2026"));
    fill(m_view->pokjas(), QStringLiteral("validFrom"), QStringLiteral("2 Januari 2026"));
    fill(m_view->pokjas(), QStringLiteral("validUntil"), QStringLiteral("31 Desember 2025"));
    QVERIFY(!save->isEnabled());
    fill(m_view->pokjas(), QStringLiteral("validUntil"), QStringLiteral("31 Desember 2026"));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("No\tNIP\tNama\tJabatan\n1\t198504122010011007\tAbdul Rasyid Kelilauw\tKetua\n"
                       "2\t198504122010012007\tYohana Sapulette\tAnggota\n"));
    QTest::mouseClick(part<QPushButton>(QStringLiteral("paste")), Qt::LeftButton);
    QVERIFY2(save->isEnabled(), qPrintable(save->refusal().value_or(QString())));
    QTest::mouseClick(save, Qt::LeftButton);
    const auto pokja = m_registry->pokja(QStringLiteral("Pokja Pemilihan 3"));
    QVERIFY(pokja.has_value());
    QCOMPARE(pokja->members.size(), 2);
    QCOMPARE(pokja->members.at(0).name, QStringLiteral("Abdul Rasyid Kelilauw"));
    QCOMPARE(pokja->members.at(1).position, QStringLiteral("Anggota"));
    QCOMPARE(pokja->validUntil, QDate(2026, 12, 31));
    QCOMPARE(part<QListWidget>(QStringLiteral("pokjaList"))->count(), 1);
}

void TestRegisterView::lockHidesEverything()
{
    m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    makeView();
    openRow(0);
    m_view->hideAll();
    QCOMPARE(part<QTableView>(QStringLiteral("accounts"))->model()->rowCount(), 0);
    QVERIFY(m_view->account()->form()->findChild<QLineEdit *>(QStringLiteral("name"))->text().isEmpty());
    const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(QStringLiteral("Kelilauw")), qPrintable(label->text()));
    m_view->reload();
    QCOMPARE(part<QTableView>(QStringLiteral("accounts"))->model()->rowCount(), 1);
}

void TestRegisterView::narrowListKeepsWhatTellsPeopleApart()
{
    m_registry->add(person(QStringLiteral("RKELILAUW_SBT"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    makeView();
    m_view->resize(1166, 768); // beside the rail, on the smallest screen
    QCoreApplication::processEvents();
    const auto *table = part<QTableView>(QStringLiteral("accounts"));
    const auto *header = table->horizontalHeader();
    for (const int column : { RegisterModel::Name, RegisterModel::UserId, RegisterModel::Pokja }) {
        QVERIFY(!table->isColumnHidden(column));
        QVERIFY(header->sectionViewportPosition(column) + header->sectionSize(column) <= table->viewport()->width());
        QVERIFY(header->sectionSize(column)
                >= static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(column));
    }
    m_view->resize(1720, 1000);
    QCoreApplication::processEvents();
    for (const int column : { RegisterModel::Nip, RegisterModel::Phone, RegisterModel::Active })
        QVERIFY(!table->isColumnHidden(column));
}

void TestRegisterView::widthsAreRemembered()
{
    m_registry->add(person(QStringLiteral("RKELILAUW"), QStringLiteral("Abdul Rasyid Kelilauw, S.T.")), {});
    makeView();
    part<QTableView>(QStringLiteral("accounts"))->setColumnWidth(0, 333);
    m_view.reset();
    makeView();
    QCOMPARE(part<QTableView>(QStringLiteral("accounts"))->columnWidth(0), 333);
}

void TestRegisterView::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestRegisterView::looks()
{
    QFETCH(bool, dark);
    const ScreenWords words;
    theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
    const QStringList names = { QStringLiteral("Abdul Rasyid Kelilauw, S.T."), QStringLiteral("Fatima Rumbouw, S.Sos."),
                                QStringLiteral("Drs. Muhammad Ali Tuharea"), QStringLiteral("Yohana Sapulette") };
    for (const QString &name : names)
        m_registry->add(person(name.section(QLatin1Char(' '), 1, 1).toUpper(), name), QStringLiteral("SK 027/8/2026"));
    makeView();
    m_view->resize(1163, 768); // what the rail leaves of 1366
    openRow(0);
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    const QString mode = QString::fromLatin1(QTest::currentDataTag());
    for (int tab = 0; tab < 3; ++tab) {
        m_view->account()->findChild<QTabWidget *>()->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        QCOMPARE(accessiblenames::missing(m_view.get()).join(QLatin1Char('\n')), QString());
        QCOMPARE(accessiblenames::cut(m_view.get()).join(QLatin1Char('\n')), QString());
        if (!folder.isEmpty())
            m_view->grab().save(folder + QStringLiteral("/register-%1-%2.png").arg(tab).arg(mode));
    }
    QTest::mouseClick(part<QPushButton>(QStringLiteral("pokjas")), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>(QStringLiteral("newPokja")), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(accessiblenames::cut(m_view.get()).join(QLatin1Char('\n')), QString());
    if (!folder.isEmpty())
        m_view->grab().save(folder + QStringLiteral("/pokja-%1.png").arg(mode));
    theme::apply(*qApp, theme::Mode::Light);
}

QTEST_MAIN(TestRegisterView)
#include "tst_registerview.moc"
