// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperreader.h"
#include "db/auditstore.h"
#include "gui/accountpage.h"
#include "gui/registerview.h"
#include "gui/theme.h"
#include "support/testdesk.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <memory>

/// The register on a database of its own, worked by clicks and keys.
class RegisterStand
{
protected:
    static AccountData person(const QString &userId, const QString &name)
    {
        AccountData data;
        data.userId = userId;
        data.name = name;
        data.nip = QStringLiteral("198504122010011007");
        data.pokja = QStringLiteral("Pokja Pemilihan 3");
        data.phone = QStringLiteral("+6281244551029");
        data.position = QStringLiteral("Anggota");
        return data;
    }
    void useHome(const QString &name)
    {
        if (qEnvironmentVariableIsEmpty("LOKET_READER"))
            qputenv("LOKET_READER", LOKET_BIN "/loket-reader");
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LoketTest"));
        QCoreApplication::setApplicationName(name);
        theme::apply(*qApp, theme::Mode::Light);
    }
    void newDesk()
    {
        QSettings().clear();
        m_desk = std::make_unique<TestDesk>();
        m_registry = std::make_unique<RegisterDesk>(m_desk->office());
        m_reader = std::make_unique<PaperReader>();
    }
    void closeDesk()
    {
        m_view.reset();
        m_reader.reset();
        m_registry.reset();
        m_desk.reset();
    }
    void makeView()
    {
        m_view = std::make_unique<RegisterView>(AccountPage::Desks { m_desk->office(), *m_registry, *m_reader });
        m_view->resize(1366, 768);
        m_view->show();
        QApplication::setActiveWindow(m_view.get());
    }
    void fill(QWidget *in, const QString &name, const QString &text)
    {
        auto *field = in->findChild<QLineEdit *>(name);
        QVERIFY2(field, qPrintable(name));
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    void openRow(int row)
    {
        auto *table = part<QTableView>(QStringLiteral("accounts"));
        const QRect cell = table->visualRect(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    }
    int viewed()
    {
        Query q(m_desk->db(), QStringLiteral("SELECT COUNT(*) FROM audit WHERE event = :event AND subject = :subject"));
        q.bind(QStringLiteral(":event"), int(AuditEvent::Viewed))
            .bind(QStringLiteral(":subject"), int(AuditSubject::Account));
        q.runOne();
        return q.integer(0);
    }
    template <class T> T *part(const QString &name) const { return m_view->findChild<T *>(name); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<RegisterDesk> m_registry;
    std::unique_ptr<PaperReader> m_reader;
    std::unique_ptr<RegisterView> m_view;
};
