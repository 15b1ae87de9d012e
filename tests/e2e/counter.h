// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/appearance.h"
#include "gui/comparisonmodel.h"
#include "gui/comparisonview.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "gui/papertray.h"
#include "gui/paperview.h"
#include "gui/printservice.h"
#include "gui/reasonbutton.h"
#include "gui/requestpage.h"
#include "gui/requesttab.h"
#include "gui/workplace.h"
#include "support/testdesk.h"

#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <memory>

/// The whole program at its counter, worked by clicks and keys alone. What is not on the screen cannot be reached.
class Counter final
{
public:
    static constexpr int patience = 20000; // ms; a bound for a hang, not a measure

    Counter(TestDesk &desk, std::unique_ptr<PrintService> printing)
        : m_desk(desk)
        , m_appearance(*qApp)
        , m_place(desk.office(), std::move(printing), m_appearance)
    {
        m_appearance.start();
        window().resize(1366, 768);
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        m_place.begin();
    }
    MainWindow &window() { return m_place.window(); }
    Stage stage() { return window().requestPage()->file().request.stage; }
    const CaseFile &file() { return window().requestPage()->file(); }

    /// The one of that name that is on the screen.
    template <class W> W *find(const char *name)
    {
        const auto all = window().findChildren<W *>(QString::fromLatin1(name));
        for (W *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void click(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(QString::fromLatin1(name) + QStringLiteral(" is not on the screen")));
        QTRY_VERIFY2_WITH_TIMEOUT(button->isEnabled(), qPrintable(whyNot(button)), patience);
        // A box answers on its square and its words, not on the empty rest of its row.
        const bool box = qobject_cast<QCheckBox *>(button);
        QTest::mouseClick(button, Qt::LeftButton, {}, box ? QPoint(8, button->height() / 2) : QPoint());
        QCoreApplication::processEvents();
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        QCoreApplication::processEvents();
    }
    void fill(const char *name, const QString &text)
    {
        auto *field = find<QWidget>(name);
        QVERIFY2(field && field->isEnabled(), name);
        field->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    /// Falls on the open tray, and waits until it was looked into.
    void drop(const QString &path)
    {
        QVERIFY2(QFile::exists(path), qPrintable(path));
        PaperTray *tray = nullptr;
        for (PaperTray *one : window().findChildren<PaperTray *>())
            tray = one->isVisible() ? one : tray;
        QVERIFY(tray);
        const qsizetype before = tray->papers().size();
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tray, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent fall(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tray, &fall);
        QTRY_VERIFY2_WITH_TIMEOUT(tray->papers().size() == before + 1 && !tray->isBusy(), qPrintable(tray->refusal()),
                                  patience);
    }
    /// Some minutes of work, then Ctrl+Enter: the one filled button.
    void forward(Stage after, int minutes = 3)
    {
        m_desk.clock().advance(minutes * 60);
        auto *button = find<ReasonButton>("primaryAction");
        QVERIFY(button);
        QTRY_VERIFY2_WITH_TIMEOUT(button->isEnabled(), qPrintable(whyNot(button)), patience);
        QTest::keyClick(&window(), Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QTRY_VERIFY2_WITH_TIMEOUT(stage() == after, qPrintable(standing()), patience);
    }
    static QString whyNot(const QAbstractButton *button)
    {
        const auto *reasoned = qobject_cast<const ReasonButton *>(button);
        return button->objectName() + QStringLiteral(": ")
            + (reasoned && reasoned->refusal() ? *reasoned->refusal() : button->toolTip());
    }
    /// Where it stands, for the message of a failure.
    QString standing()
    {
        const auto *button = find<ReasonButton>("primaryAction");
        return QStringLiteral("stage %1, button \"%2\", bar \"%3\"")
            .arg(int(stage()))
            .arg(button ? button->text() : QString(), window().requestPage()->bar().text());
    }
    /// Waits until a paper of that kind is shown.
    void hasBeside(PaperKind kind)
    {
        auto *view = find<PaperView>("casePaperView");
        QVERIFY(view);
        const auto shown = [&] { return file().paper(PaperId(view->paper())); };
        QTRY_VERIFY_WITH_TIMEOUT(shown() && shown()->kind == kind && view->pageCount() > 0, patience);
    }
    /// Every row is looked at, by Down; where the rule asks for a note, S and a sentence.
    void compare(std::optional<ComparedField> different = {})
    {
        auto *table = find<ComparisonView>("comparison");
        QVERIFY(table);
        table->setFocus();
        const int rows = table->rows().rowCount();
        for (int row = 0; row < rows; ++row)
            QTest::keyClick(table, Qt::Key_Down);
        // The last rows are of the SK: it lies beside them, however fast the walk was.
        hasBeside(PaperKind::Decree);
        for (int row = 0; row < rows; ++row) {
            const bool differs = different && table->rows().at(row).field == *different;
            if (!differs && !ComparisonModel::lacksNote(table->rows().at(row)))
                continue;
            table->setFocus();
            while (table->currentRow() > row)
                QTest::keyClick(table, Qt::Key_Up);
            while (table->currentRow() < row)
                QTest::keyClick(table, Qt::Key_Down);
            key(differs ? Qt::Key_B : Qt::Key_S);
            type(differs ? QStringLiteral("angka pada surat lain dari register")
                         : QStringLiteral("dicocokkan dengan arsip"));
            key(Qt::Key_Return);
        }
        QCOMPARE(table->rows().looked(), rows);
    }

private:
    TestDesk &m_desk;
    Appearance m_appearance;
    Workplace m_place;
};
