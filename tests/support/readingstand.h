// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/intakedesk.h"
#include "desk/registerdesk.h"
#include "gui/appearance.h"
#include "gui/fieldsuggestionmodel.h"
#include "gui/intakepage.h"
#include "gui/mainwindow.h"
#include "gui/papertray.h"
#include "gui/theme.h"
#include "gui/workplace.h"
#include "support/fakeprinting.h"
#include "support/samplepapers.h"
#include "support/walker.h"

#include <QApplication>
#include <QBuffer>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

/// What the tests of the window with a letter that is read share.
namespace readingstand
{
using namespace Qt::StringLiterals;

constexpr int patience = 240'000; ///< ms; a bound for a hang, not a measure

inline QByteArray scanned(const SamplePaper &paper, int dpi)
{
    QImage page = samplepapers::page(paper, dpi, true);
    page.setDotsPerMeterX(qRound(dpi / 0.0254));
    page.setDotsPerMeterY(qRound(dpi / 0.0254));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "JPEG", 85);
    return bytes;
}

inline AccountData personOf(const SamplePaper &paper)
{
    AccountData data;
    data.name = paper.name;
    data.nip = paper.nip;
    data.userId = paper.userId;
    data.pokja = paper.pokja;
    data.email = paper.email;
    data.phone = paper.phone;
    data.decreeNumber = paper.decreeNumber;
    data.decreeDate = paper.decreeDate;
    data.decreeValidUntil = paper.decreeValidUntil;
    return data;
}

/// How many of a picture's pixels are clearly darker than its paper.
inline double inked(const QImage &picture)
{
    const QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    qint64 dark = 0;
    for (int y = 0; y < gray.height(); ++y)
        dark += std::count_if(gray.constScanLine(y), gray.constScanLine(y) + gray.width(),
                              [](uchar value) { return value < 128; });
    return gray.isNull() ? 0 : double(dark) / (double(gray.width()) * gray.height());
}

/// The whole window on a desk whose register knows the letter's writer, by an older number.
class Test : public QObject
{
protected:
    void prepare(); ///< once
    void renew(); ///< before each test
    void close(); ///< after each
    void open();
    void drop(const QByteArray &bytes, const QString &name);
    void waitForSuggestions();
    void picture(const char *name);
    IntakePage *intake() const { return m_workplace->window().findChild<IntakePage *>(); }
    FieldSuggestions *suggestions() const { return m_workplace->window().findChild<FieldSuggestions *>(); }
    QListView *list() const { return suggestions()->findChild<QListView *>(u"suggestionList"_s); }
    QString head() const { return suggestions()->findChild<QLabel *>()->text(); }
    int rowOf(PaperField field) const;
    FieldSuggestions::Suggestion suggestion(PaperField field) const
    {
        return suggestions()->suggestions().value(rowOf(field));
    }
    void clickRow(int row) const
    {
        list()->scrollTo(list()->model()->index(row, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }
    CaseFile takenIn(const QByteArray &bytes);

    SamplePaper m_letter;
    QByteArray m_scan;
    QByteArray m_text; ///< the same letter as a PDF with its own text
    QByteArray m_earlier; ///< another letter of the same person
    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Workplace> m_workplace;
};

inline void Test::prepare()
{
    qputenv("LOKET_READER", LOKET_BIN "/loket-reader");
    qputenv("LOKET_RECOGNISER", LOKET_BIN "/loket-recogniser");
    QCoreApplication::setOrganizationName(u"loket-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    qputenv("XDG_DATA_HOME", m_settings.path().toUtf8());
    m_letter = samplepapers::letter(0);
    m_scan = scanned(m_letter, 300);
    m_text = samplepapers::pdf(m_letter);
    m_earlier = scanned(m_letter, 250);
    QVERIFY(m_scan != m_earlier);
}

inline void Test::renew()
{
    theme::apply(*qApp, theme::Mode::Light);
    m_files = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<TestDesk>();
    AccountData known = personOf(m_letter);
    known.phone = u"+6281390276611"_s; // the register has an older one
    RegisterDesk(m_desk->office()).add(known, u"uji"_s);
    open();
}

inline void Test::open()
{
    m_appearance = std::make_unique<Appearance>(*qApp);
    m_workplace = std::make_unique<Workplace>(m_desk->office(), std::make_unique<FakePrinting>(), *m_appearance);
    m_workplace->window().resize(1366, 768);
    m_workplace->window().show();
    m_workplace->begin();
    m_workplace->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_workplace->window()));
}

inline void Test::close()
{
    m_workplace.reset();
    m_appearance.reset();
    m_desk.reset();
}

/// Pictures of the window in both themes, where somebody wants to look at them.
inline void Test::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto mode : { theme::Mode::Dark, theme::Mode::Light }) {
        theme::apply(*qApp, mode);
        QTest::qWait(600);
        const QString shade = mode == theme::Mode::Dark ? u"gelap"_s : u"terang"_s;
        m_workplace->window().grab().save(folder + u"/bacaan-%1-%2.png"_s.arg(QLatin1String(name), shade));
    }
}

inline void Test::drop(const QByteArray &bytes, const QString &name)
{
    QFile file(m_files->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file.fileName()) });
    QWidget *tray = intake()->findChild<PaperTray *>();
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tray, &enter);
    QDropEvent event(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(tray, &event);
}

inline void Test::waitForSuggestions()
{
    QTRY_VERIFY_WITH_TIMEOUT(suggestions()->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            const auto all = suggestions()->suggestions();
            return std::all_of(all.begin(), all.end(), [](const auto &s) { return !s.clip.isNull(); });
        }(),
        patience);
}

inline int Test::rowOf(PaperField field) const
{
    const auto all = suggestions()->suggestions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &s) { return s.field == field; });
    return found == all.end() ? -1 : int(found - all.begin());
}

inline CaseFile Test::takenIn(const QByteArray &bytes)
{
    IntakeForm form;
    form.kinds = RequestKind::Reset;
    form.applicant = personOf(m_letter);
    form.letterNumber = m_letter.letterNumber;
    form.letterDate = m_letter.letterDate;
    NewPaper paper = Walker::paper(PaperKind::RequestLetter, bytes);
    paper.fileName = u"surat permohonan.jpg"_s;
    paper.mediaType = u"image/jpeg"_s;
    form.papers = { paper };
    return IntakeDesk(m_desk->office()).takeIn(form);
}
} // namespace readingstand
