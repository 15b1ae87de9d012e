// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperreader.h"
#include "desk/archivedesk.h"
#include "desk/inboxdesk.h"
#include "desk/requestdesk.h"
#include "gui/archivehouse.h"
#include "gui/reasonbutton.h"
#include "support/accessiblenames.h"
#include "support/fakeprinting.h"
#include "support/testdesk.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

/// The archive's window over an office, to be clicked in. LOKET_LOOK_DIR=DIR keeps what was seen.
struct ArchiveStand {
    TestDesk desk;
    ArchiveDesk archive { desk.office() };
    InboxDesk inbox { desk.office() };
    RequestDesk requests { desk.office() };
    FakePrinting printing;
    PaperReader reader;
    ArchiveHouse house { { desk.office(), archive, inbox, requests, printing, reader } };

    ArchiveStand() { house.resize(1180, 760); }
    void open(ArchiveHouse::Section section)
    {
        house.show();
        house.showSection(section);
        QCoreApplication::processEvents();
    }
    template <class T> T *find(const QString &name)
    {
        T *found = house.findChild<T *>(name);
        if (!found)
            qFatal("%s is not there", qPrintable(name));
        return found;
    }
    void press(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isVisibleTo(&house) && button->isEnabled(),
                 qPrintable(name + QLatin1Char(' ') + button->toolTip()));
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void type(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        QVERIFY2(edit->isVisibleTo(&house), qPrintable(name));
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// In the question that is open among several.
    void confirm(const QString &name)
    {
        for (auto *button : house.findChildren<QPushButton *>(name)) {
            if (button->isVisibleTo(&house)) {
                QTest::mouseClick(button, Qt::LeftButton);
                QCoreApplication::processEvents();
                return;
            }
        }
        QFAIL(qPrintable(name));
    }
    void note(const QString &text)
    {
        for (auto *edit : house.findChildren<QPlainTextEdit *>(QStringLiteral("questionNote"))) {
            if (edit->isVisibleTo(&house))
                QTest::keyClicks(edit, text);
        }
    }
    QString why(const QString &name) { return find<ReasonButton>(name)->refusal().value_or(QString()); }
    QAbstractItemModel *rows(const QString &table) { return find<QTableView>(table)->model(); }
    void keep(const QString &name)
    {
        QCoreApplication::processEvents();
        if (qEnvironmentVariableIsSet("LOKET_LOOK_DIR"))
            house.grab().save(qEnvironmentVariable("LOKET_LOOK_DIR") + QLatin1Char('/') + name
                              + QStringLiteral(".png"));
    }
    QString faults()
    {
        QCoreApplication::processEvents();
        return (accessiblenames::missing(&house) + accessiblenames::cut(&house)).join(QLatin1Char('\n'));
    }
};
