// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/office.h"
#include "desk/requestdesk.h"
#include "gui/actionfooter.h"
#include "gui/messagebar.h"
#include "gui/reasonbutton.h"
#include "gui/requesttab.h"
#include "gui/theme.h"
#include "support/accessiblenames.h"
#include "support/screenwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QTest>
#include <QVBoxLayout>

/// One tab with a bar above and the foot below, as the request page holds it: for tests by clicks and keys.
class TabFrame final : public QWidget
{
public:
    MessageBar *bar = new MessageBar(this);
    ActionFooter *footer = new ActionFooter(this);
    RequestTab *tab = nullptr;
    CaseFile file;

    void hold(RequestTab *page)
    {
        tab = page;
        footer->primary()->setAccessibleName(QStringLiteral("-"));
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(theme::edge, theme::between, theme::edge, theme::between);
        column->addWidget(bar);
        auto *row = new QHBoxLayout;
        row->addSpacing(400); // where the papers are
        row->addWidget(tab, 1);
        column->addLayout(row, 1);
        column->addWidget(footer);
        connect(footer->primary(), &ReasonButton::clicked, this, [this] {
            if (QAction *first = tab->primary())
                first->trigger();
        });
        connect(tab, &RequestTab::fileChanged, this, &TabFrame::give);
        connect(tab, &RequestTab::actionsChanged, this, &TabFrame::showActions);
        resize(960, 640);
        show();
    }
    void give(const CaseFile &now)
    {
        file = now;
        tab->setFile(file);
        QCoreApplication::processEvents();
    }
    void showActions()
    {
        const QAction *first = tab->primary();
        if (first)
            footer->setPrimary(first->text(), RequestTab::refusalOf(*first));
        else
            footer->hidePrimary();
        footer->setSentence(tab->hint());
        const QList<QAction *> now = tab->secondary();
        if (now != m_shown) {
            footer->clearSecondary();
            m_buttons.clear();
            for (QAction *action : now) {
                ReasonButton *button = footer->addSecondary(action->text());
                connect(button, &ReasonButton::clicked, action, &QAction::trigger);
                m_buttons.append(button);
            }
            m_shown = now;
        }
        for (qsizetype at = 0; at < now.size(); ++at)
            m_buttons.at(at)->setRefusal(RequestTab::refusalOf(*now.at(at)));
    }
    QString refusal() const { return RequestTab::refusalOf(*tab->primary()).value_or(QString()); }
    bool isPrimary(const char *name) const
    {
        return tab->primary() && tab->primary()->objectName() == QLatin1String(name);
    }
    /// A click on the filled button; the test ends where it is refused.
    void pressPrimary()
    {
        QVERIFY2(footer->primary()->isEnabled(), qPrintable(refusal()));
        QTest::mouseClick(footer->primary(), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void pressSecondary(const char *name)
    {
        for (qsizetype at = 0; at < m_shown.size(); ++at) {
            if (m_shown.at(at)->objectName() == QLatin1String(name)) {
                QTest::mouseClick(m_buttons.at(at), Qt::LeftButton);
                QCoreApplication::processEvents();
                return;
            }
        }
        QFAIL(name);
    }
    template <class W> W *find(const char *name) const
    {
        W *widget = findChild<W *>(QLatin1String(name));
        if (!widget)
            qFatal("no widget %s", name);
        return widget;
    }
    void click(const char *name)
    {
        auto *widget = find<QAbstractButton>(name);
        QVERIFY2(widget->isVisibleTo(this) && widget->isEnabled(), name);
        // A box answers on its square and its words, not on the empty rest of its row.
        const bool box = qobject_cast<QCheckBox *>(widget);
        QTest::mouseClick(widget, Qt::LeftButton, {}, box ? QPoint(8, widget->height() / 2) : QPoint());
        QCoreApplication::processEvents();
    }
    void type(const char *name, const QString &text)
    {
        auto *widget = find<QWidget>(name);
        QVERIFY2(widget->isVisibleTo(this), name);
        widget->setFocus();
        QTest::keyClicks(widget, text);
    }
    /// What a reader of the screen would miss, and what is cut.
    QString faults() const
    {
        QCoreApplication::processEvents(); // layouts settle
        if (height() > 640)
            return QStringLiteral("needs %1 px of height").arg(height());
        return (accessiblenames::missing(this) + accessiblenames::cut(this)).join(QLatin1Char('\n'));
    }
    /// Once, in both looks. With LOKET_PICTURES=folder the picture is kept there, to be looked at.
    void keep(const char *name)
    {
        if (!qEnvironmentVariableIsSet("LOKET_PICTURES"))
            return;
        const QDir dir(qEnvironmentVariable("LOKET_PICTURES"));
        for (const bool dark : { true, false }) {
            theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
            QCoreApplication::processEvents();
            const QString look = dark ? QStringLiteral("dark") : QStringLiteral("light");
            QVERIFY(grab().save(dir.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(name), look))));
        }
    }
    /// The look and the words of the screen, for the whole test.
    static void useWords()
    {
        theme::apply(*qApp, theme::Mode::Light);
        static const ScreenWords words;
    }

private:
    QList<QAction *> m_shown;
    QList<ReasonButton *> m_buttons;
};
