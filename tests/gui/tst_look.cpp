// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actionfooter.h"
#include "gui/chip.h"
#include "gui/emptystate.h"
#include "gui/fieldmark.h"
#include "gui/inboxdelegate.h"
#include "gui/inboxroles.h"
#include "gui/keyhelp.h"
#include "gui/lockscreen.h"
#include "gui/messagebar.h"
#include "gui/practiceframe.h"
#include "gui/rail.h"
#include "gui/reasonbutton.h"
#include "gui/searchbox.h"
#include "gui/secretlineedit.h"
#include "gui/stepper.h"
#include "gui/theme.h"
#include "support/accessiblenames.h"
#include "support/screenwords.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace
{
struct Sample {
    const char *applicant, *agenda, *received, *pokja, *kinds, *stage, *officer, *waiting;
    int number, used, standard;
    bool flagged;
};

const Sample samples[] = {
    { "Abdul Rasyid Kelilauw, S.T.", "0042", "hari ini, 09.12", "Pokja 3", "Reset password", "Periksa kebenaran",
      "Siti Rumakat", "", 5, 9, 15, true },
    { "Dr. Ir. H. Muhammad Ali Zainuddin Tuharea-Rumbouw, S.T., M.Si.", "0041", "20 Nov, 08.40", "Pokja 1",
      "Perubahan data, info User ID, reset password", "Periksa kelengkapan", "Siti Rumakat", "", 2, 5, 5, false },
    { "Fatima Rumbouw, S.Sos.", "0040", "19 Nov, 14.05", "Pokja 2", "Reset password, info User ID", "Reset di SPSE", "",
      "", 6, 18, 15, true },
    { "Yohana Sapulette", "0038", "19 Nov, 10.31", "Pokja 3", "Reset password", "Arsipkan", "Siti Rumakat", "", 9, 2, 5,
      false },
    { "La Ode Rahman", "0037", "18 Nov, 11.11", "Pokja 5", "Info User ID", "Minta kelengkapan", "", "", 3, 1, 5,
      false },
    { "Nurlaila Kilwou, S.E.", "0035", "17 Nov, 15.58", "Pokja 1", "Reset password", "Serahkan hasil", "",
      "menunggu diambil", 8, 0, 5, false },
    { "Benediktus Latupeirissa", "0033", "17 Nov, 08.02", "Pokja 4", "Reset password", "Beritahu penolakan", "", "", 7,
      0, 5, false },
};

void fill(QStandardItemModel &model)
{
    for (const Sample &sample : samples) {
        auto *item = new QStandardItem;
        item->setData(QString::fromUtf8(sample.applicant), inbox::ApplicantRole);
        item->setData(QString::fromUtf8(sample.agenda), inbox::AgendaRole);
        item->setData(QString::fromUtf8(sample.received), inbox::ReceivedRole);
        item->setData(QString::fromUtf8(sample.pokja), inbox::PokjaRole);
        item->setData(QString::fromUtf8(sample.kinds), inbox::KindsRole);
        item->setData(sample.number, inbox::StageNumberRole);
        item->setData(QString::fromUtf8(sample.stage), inbox::StageNameRole);
        item->setData(QString::fromUtf8(sample.officer), inbox::OfficerRole);
        item->setData(QString::fromUtf8(sample.waiting), inbox::WaitingRole);
        item->setData(sample.used, inbox::MinutesUsedRole);
        item->setData(sample.standard, inbox::MinutesStandardRole);
        if (sample.flagged)
            item->setData(QStringList { QStringLiteral("Nomor HP berubah") }, inbox::FlagsRole);
        model.appendRow(item);
        const QModelIndex index = model.indexFromItem(item);
        model.setData(index, inbox::accessibleTextOf(inbox::cardOf(index)), Qt::AccessibleTextRole);
    }
}

QList<Stepper::Step> nineSteps()
{
    const QStringList labels { QStringLiteral("Terima"),     QStringLiteral("Kelengkapan"), QStringLiteral("Notis"),
                               QStringLiteral("Dilengkapi"), QStringLiteral("Kebenaran"),   QStringLiteral("Reset"),
                               QStringLiteral("Tolak"),      QStringLiteral("Serahkan"),    QStringLiteral("Arsip") };
    using State = Stepper::State;
    const QList<State> states { State::Done, State::Done,    State::Skipped, State::Skipped, State::Now,
                                State::Next, State::Skipped, State::Next,    State::Next };
    QList<Stepper::Step> steps;
    for (int at = 0; at < 9; ++at)
        steps.append({ at + 1, labels.at(at), labels.at(at), states.at(at), {} });
    steps[0].time = standard::reading(4, 5);
    steps[1].time = standard::reading(7, 5);
    steps[4].time = standard::reading(9, 15);
    return steps;
}

/// A stand-in for the request page: every widget of the look in its place.
class Gallery final : public QWidget
{
public:
    Gallery()
        : m_rail(new Rail(this))
    {
        setObjectName(QStringLiteral("gallery"));
        fill(m_model);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(m_rail);
        row->addWidget(makeInbox());
        row->addWidget(makeRequest(), 1);
        m_rail->setOffice(QStringLiteral("UKPBJ Kabupaten Seram Bagian Timur"));
        m_rail->setOperator(QStringLiteral("Siti Rumakat"));
        m_rail->setBackupLine(QStringLiteral("Cadangan: 2 jam lalu, terbaca"), false);
        m_rail->setCount(View::ToDo, 7);
        m_rail->setCount(View::WaitingForApplicant, 48213);
        m_rail->setCount(View::PasswordNotChanged, 12345);
        m_rail->setCount(View::Closed, 98765);
    }

private:
    QWidget *makeInbox()
    {
        auto *panel = new QWidget(this);
        panel->setFixedWidth(300); // near the list's least width: beside an open request it folds further
        panel->setProperty("look", QStringLiteral("surface"));
        panel->setAttribute(Qt::WA_StyledBackground);
        auto *column = new QVBoxLayout(panel);
        column->setContentsMargins(0, theme::between, 0, 0);
        auto *search = new SearchBox(panel);
        auto *inset = new QHBoxLayout;
        inset->setContentsMargins(theme::between, 0, theme::between, 0);
        inset->addWidget(search);
        column->addLayout(inset);
        auto *list = new QListView(panel);
        list->setProperty("look", QStringLiteral("plain"));
        list->setObjectName(QStringLiteral("inboxList"));
        list->setAccessibleName(QStringLiteral("Permohonan"));
        list->setModel(&m_model);
        list->setItemDelegate(new InboxDelegate(list));
        list->setUniformItemSizes(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setCurrentIndex(m_model.index(0, 0));
        column->addWidget(list, 1);
        return panel;
    }

    QLayout *makeHeader(QWidget *parent)
    {
        auto *row = new QHBoxLayout;
        auto *words = new QVBoxLayout;
        auto *name = new QLabel(QStringLiteral("Abdul Rasyid Kelilauw, S.T."), parent);
        name->setFont(theme::font(theme::Text::Name));
        auto *line = new QLabel(
            QStringLiteral("Agenda 0042/2026  ·  diterima 20 November 2026, 09.12 WIT  ·  Pokja Pemilihan 3"), parent);
        line->setFont(theme::font(theme::Text::Support));
        theme::setTone(line, theme::Tone::Muted);
        words->addWidget(name);
        words->addWidget(line);
        row->addLayout(words, 1);
        row->addWidget(new Chip(QStringLiteral("Reset password"), theme::Tone::Accent, parent));
        row->addWidget(new Chip(QStringLiteral("Nomor HP berubah"), theme::Tone::Warning, parent));
        return row;
    }

    QWidget *makeRequest()
    {
        auto *page = new QWidget(this);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(theme::edge, theme::between, theme::edge, theme::between);
        column->setSpacing(theme::inside);
        column->addLayout(makeHeader(page));
        auto *stepper = new Stepper(page);
        stepper->setSteps(nineSteps());
        column->addWidget(stepper);
        auto *bar = new MessageBar(page);
        column->addWidget(bar);
        bar->warn(QStringLiteral("Nomor HP berubah bersama permohonan reset: konfirmasi wajib."));
        auto *tabs = new QTabBar(page);
        tabs->setAccessibleName(QStringLiteral("Halaman"));
        tabs->setExpanding(false);
        for (const char *tab : { "Berkas", "Kebenaran", "Hasil", "Surat", "Riwayat" })
            tabs->addTab(QString::fromLatin1(tab));
        tabs->setCurrentIndex(1);
        column->addWidget(tabs);
        column->addWidget(makeForm(page), 1);
        auto *footer = new ActionFooter(page);
        footer->setPrimary(
            QStringLiteral("Nyatakan benar"),
            QStringLiteral("Belum bisa dinyatakan benar: 2 baris belum dilihat, konfirmasi belum tercatat."));
        footer->addSecondary(QStringLiteral("Tidak benar…"));
        column->addWidget(footer);
        return page;
    }

    QWidget *makeForm(QWidget *parent)
    {
        auto *card = new QFrame(parent);
        theme::makeCard(card);
        auto *columns = new QHBoxLayout(card);
        auto *form = new QFormLayout;
        const auto add = [form](const char *label, QWidget *field) {
            field->setAccessibleName(QString::fromLatin1(label));
            form->addRow(QString::fromLatin1(label), field);
        };
        add("Nomor surat", new QLineEdit(QStringLiteral("027/15/POKJA-3/2026"), card));
        auto *date = new QDateEdit(QDate(2026, 11, 20), card);
        date->setCalendarPopup(true);
        add("Tanggal", date);
        auto *combo = new QComboBox(card);
        combo->addItems({ QStringLiteral("Datang langsung"), QStringLiteral("Surat") });
        add("Cara", combo);
        auto *off = new QLineEdit(QStringLiteral("tidak dapat diubah"), card);
        off->setEnabled(false);
        add("Terkunci", off);
        add("Halaman", new QSpinBox(card));
        add("Coba", new QCheckBox(QStringLiteral("Sudah mencoba Lupa Password"), card));
        add("Pilih", new QRadioButton(QStringLiteral("Lengkap"), card));
        add("Catatan", new QPlainTextEdit(QStringLiteral("Catatan petugas"), card));
        columns->addLayout(form, 1);
        columns->addLayout(makeRight(card), 1);
        return card;
    }

    QLayout *makeRight(QWidget *parent)
    {
        auto *column = new QVBoxLayout;
        auto *mark = new FieldMark(parent);
        mark->setValue(QStringLiteral("0812-4455-1029"), { { 2, 2 }, { 10, 4 } });
        column->addWidget(mark);
        auto *table = new QTableWidget(4, 3, parent);
        table->setAccessibleName(QStringLiteral("Bandingkan"));
        table->setHorizontalHeaderLabels(
            { QStringLiteral("Data"), QStringLiteral("Permohonan"), QStringLiteral("Register") });
        theme::dressTable(table);
        for (int row = 0; row < 4; ++row) {
            for (int at = 0; at < 3; ++at)
                table->setItem(row, at, new QTableWidgetItem(QStringLiteral("19850412 %1").arg(row)));
        }
        table->selectRow(1);
        column->addWidget(table, 1);
        auto *progress = new QProgressBar(parent);
        progress->setValue(40);
        progress->setTextVisible(false);
        column->addWidget(progress);
        auto *buttons = new QHBoxLayout;
        for (const char *text : { "Terhubung", "Tidak dijawab" }) {
            auto *button = new ReasonButton(QString::fromLatin1(text), parent);
            buttons->addWidget(button);
        }
        auto *link = new ReasonButton(QStringLiteral("Batalkan pilihan"), parent);
        theme::makeLink(link);
        buttons->addWidget(link);
        buttons->addStretch(1);
        column->addLayout(buttons);
        return column;
    }

    QStandardItemModel m_model;
    Rail *m_rail;
};
} // namespace

/// The look as pictures and as promises: names for every stop of the Tab key, no word cut, at the smallest screen and
/// in both themes. With LOKET_PICTURES=folder the pictures are kept there, to be looked at.
class TestLook final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void gallery_data();
    void gallery();
    void lockCoversEverything();
    void largeLettersStayWhole();
    void nameOfTheCardIsNeverCut();

private:
    void keep(QWidget &widget, const QString &name) const;
    std::unique_ptr<ScreenWords> m_words;
};

void TestLook::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    m_words = std::make_unique<ScreenWords>();
}

void TestLook::keep(QWidget &widget, const QString &name) const
{
    if (!qEnvironmentVariableIsSet("LOKET_PICTURES"))
        return;
    const QString file = QDir(qEnvironmentVariable("LOKET_PICTURES")).filePath(name + QStringLiteral(".png"));
    QVERIFY(widget.grab().save(file));
}

void TestLook::gallery_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const bool dark : { false, true }) {
        for (const QSize size : { QSize(1366, 768), QSize(1920, 1080) }) {
            QTest::addRow("%s-%d", dark ? "dark" : "light", size.width()) << dark << size;
        }
    }
}

void TestLook::gallery()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
    Gallery window;
    PracticeFrame frame(&window);
    KeyHelp help(&window);
    window.resize(size);
    window.show();
    QCoreApplication::processEvents();
    QCOMPARE(window.size(), size);
    keep(window, QStringLiteral("gallery-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(accessiblenames::missing(&window).join(QLatin1Char('\n')), QString());
    QCOMPARE(accessiblenames::cut(&window).join(QLatin1Char('\n')), QString());
    help.open();
    keep(window, QStringLiteral("help-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(accessiblenames::cut(&help).join(QLatin1Char('\n')), QString());
}

void TestLook::lockCoversEverything()
{
    for (const bool dark : { false, true }) {
        theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
        Gallery window;
        LockScreen lock(&window);
        auto *field = new SecretLineEdit;
        field->setAccessibleName(QStringLiteral("Kata sandi"));
        field->setPlaceholderText(QStringLiteral("Kata sandi"));
        lock.setPasswordField(field);
        lock.setOffice(QStringLiteral("UKPBJ Kabupaten Seram Bagian Timur"));
        lock.setOperator(QStringLiteral("Siti Rumakat"));
        lock.setTime(QStringLiteral("09.41"), QStringLiteral("Jumat, 20 November 2026"));
        window.resize(1366, 768);
        window.show();
        lock.lock();
        QCoreApplication::processEvents();
        // Nothing of what lies beneath comes through: the corners and the middle of the left edge are plain.
        const QImage image = window.grab().toImage();
        const QRgb ground = theme::colours().window.rgb();
        for (const QPoint at : { QPoint(2, 2), QPoint(100, 80), QPoint(400, 200), QPoint(1200, 740) })
            QCOMPARE(image.pixel(at), ground);
        lock.setWait(30);
        QTest::keyClicks(field, QStringLiteral("rahasia"));
        keep(window, dark ? QStringLiteral("lock-dark") : QStringLiteral("lock-light"));
        QCOMPARE(accessiblenames::missing(&lock).join(QLatin1Char('\n')), QString());
        QCOMPARE(accessiblenames::cut(&lock).join(QLatin1Char('\n')), QString());
    }
}

void TestLook::largeLettersStayWhole()
{
    // A system whose letters are half as large again: the theme grows with them.
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(15);
    QApplication::setFont(large);
    theme::apply(*qApp, theme::Mode::Light);
    {
        Gallery window;
        window.resize(1920, 1080);
        window.show();
        QCoreApplication::processEvents();
        keep(window, QStringLiteral("large"));
        QCOMPARE(accessiblenames::cut(&window).join(QLatin1Char('\n')), QString());
    }
    QApplication::setFont(before);
    theme::apply(*qApp, theme::Mode::Light);
}

void TestLook::nameOfTheCardIsNeverCut()
{
    theme::apply(*qApp, theme::Mode::Light);
    // The last letters of a long name are painted left of the agenda number, whole.
    QStandardItemModel model;
    fill(model);
    InboxDelegate delegate;
    QStyleOptionViewItem option;
    option.palette = QApplication::palette();
    option.rect = QRect(0, 0, 300, 76);
    QImage with(option.rect.size(), QImage::Format_RGB32);
    QImage without = with;
    for (QImage *image : { &with, &without }) {
        image->fill(Qt::white);
        QPainter painter(image);
        delegate.paint(&painter, option, model.index(1, 0));
        painter.end();
        QString name = model.index(1, 0).data(inbox::ApplicantRole).toString();
        name[name.size() - 2] = QLatin1Char('X'); // M.Si. -> M.SX.
        model.setData(model.index(1, 0), name, inbox::ApplicantRole);
    }
    QVERIFY(with != without);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
