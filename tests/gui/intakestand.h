// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperreader.h"
#include "core/error.h"
#include "desk/intakedesk.h"
#include "desk/letterdesk.h"
#include "desk/registerdesk.h"
#include "desk/requestdesk.h"
#include "gui/fieldnote.h"
#include "gui/intakepage.h"
#include "gui/papertray.h"
#include "gui/theme.h"
#include "support/fakeprinting.h"
#include "support/realfiles.h"
#include "support/testdesk.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QTest>
#include <QUrl>

#include <memory>

/// The counter's page on a database of its own, with two members in the register, worked by keys and drops.
class IntakeStand
{
protected:
    static constexpr int patience = 20000; // ms; a bound for a hang, not a measure
    static AccountData rasyid()
    {
        AccountData data;
        data.userId = QStringLiteral("RKELILAUW");
        data.name = QStringLiteral("Abdul Rasyid Kelilauw, S.T.");
        data.nip = QStringLiteral("198504122010011007");
        data.rank = QStringLiteral("Penata Tingkat I, III/d");
        data.position = QStringLiteral("Anggota");
        data.email = QStringLiteral("r.kelilauw@serambagiantimurkab.go.id");
        data.phone = QStringLiteral("+6281390276611");
        data.pokja = QStringLiteral("Pokja Pemilihan 3");
        data.decreeNumber = QStringLiteral("027/8/2026");
        data.decreeDate = QDate(2026, 1, 12);
        data.decreeValidUntil = QDate(2026, 12, 31);
        data.unit = QStringLiteral("Bagian Pengadaan Barang/Jasa");
        return data;
    }

    static AccountData fatima()
    {
        AccountData data;
        data.userId = QStringLiteral("FRUMBOUW");
        data.name = QStringLiteral("Fatima Rumbouw, S.Sos.");
        data.nip = QStringLiteral("199003032015042003");
        data.pokja = QStringLiteral("Pokja Pemilihan 2");
        return data;
    }
    void useHome()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
        QCoreApplication::setOrganizationName(QStringLiteral("loket-test"));
        theme::apply(*qApp, theme::Mode::Light);
    }
    void newDesk()
    {
        m_noReceipt = false;
        m_files = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<TestDesk>();
        RegisterDesk(m_desk->office()).add(rasyid(), QStringLiteral("tes"));
        RegisterDesk(m_desk->office()).add(fatima(), QStringLiteral("tes"));
        m_intake = std::make_unique<IntakeDesk>(m_desk->office());
        m_requests = std::make_unique<RequestDesk>(m_desk->office());
        m_printer = std::make_unique<FakePrinting>();
        m_reader = std::make_unique<PaperReader>();
        open();
    }
    void closeDesk()
    {
        m_page.reset();
        m_reader.reset();
        m_printer.reset();
        m_requests.reset();
        m_intake.reset();
        m_desk.reset();
    }
    void open()
    {
        const auto receipt = [this](const CaseFile &file) {
            if (m_noReceipt)
                throw fault(QStringLiteral("fonta hilang"));
            return LetterDesk(m_desk->office()).intakeReceipt(file);
        };
        m_page = std::make_unique<IntakePage>(
            IntakePage::Services { m_desk->office(), *m_intake, *m_requests, *m_printer, *m_reader, receipt });
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->start();
    }
    QWidget *focus() const { return QApplication::focusWidget(); }
    void type(const QString &text) const { QTest::keyClicks(focus(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(focus(), key, with); }
    template <class T = QLineEdit> T *field(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QString note(const char *name) const { return field<FieldNote>(name)->text(); }
    void chooseRasyid()
    {
        type(QStringLiteral("rasyid"));
        key(Qt::Key_Return);
        QCOMPARE(field("name")->text(), rasyid().name);
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        return realfiles::write(m_files->path(), name, bytes);
    }
    void drop(const QString &path, QWidget *on = nullptr) const
    {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        QWidget *place = on ? on : m_page->findChild<PaperTray *>();
        const QPoint at(20, 20);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(place, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(place, &event);
    }
    QList<Request> requests() const { return m_intake->requestsOf(rasyid(), 10); }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<IntakeDesk> m_intake;
    std::unique_ptr<RequestDesk> m_requests;
    std::unique_ptr<FakePrinting> m_printer;
    std::unique_ptr<PaperReader> m_reader;
    std::unique_ptr<IntakePage> m_page;
    bool m_noReceipt = false;
};
