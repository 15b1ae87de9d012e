// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class ActionFooter;
class MessageBar;
class Office;
class PaperPane;
class QAction;
class ReasonButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class RequestDesk;
class RequestHeader;
class RequestTab;
class TimeBand;

/// The open request: head, tabs, the papers always beside them, and the foot with the one filled button. It opens and
/// leaves the file (both are entries in the trail), hands what one tab changed to all others, and shows what the tabs
/// say can be done. What is done is the tabs' business.
class RequestPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestPage)
public:
    RequestPage(Office &office, RequestDesk &desk, QWidget *parent = nullptr);

    MessageBar &bar() const { return *m_bar; } ///< for the tabs' constructors
    void addTab(RequestTab *tab); ///< takes it; order as added
    void setPaperPane(PaperPane *pane); ///< takes it

    bool open(RequestId id); ///< looked at: an entry, and the officer's clock starts
    void close(const QString &why); ///< the clock stops
    void hideAll(); ///< locked: nothing of the request stays; the id is kept
    void showAgain(); ///< unlocked
    void reload();
    bool isOpen() const { return isSet(m_id); }
    RequestId id() const { return m_id; }
    const CaseFile &file() const { return m_file; }
    RequestTab *currentTab() const;
    void showTab(RequestTab *tab);
    void focusWork(); ///< the keyboard goes to what is to be done
    QSplitter *splitter() const { return m_splitter; } ///< papers | tab; its state is remembered

Q_SIGNALS:
    void closed();
    void receiptWanted(const CaseFile &file); ///< Ctrl+T: the Tanda Terima Berkas once more

private:
    void build();
    void makeActions();
    void connectTab(RequestTab *tab);
    void setFile(const CaseFile &file, bool opened);
    void follow(RequestId id);
    void showActions();
    void fillFooter();
    void pressPrimary();
    void goToStep(int number);
    RequestTab *tabOf(Stage stage) const;

    Office &m_office;
    RequestDesk &m_desk;
    RequestId m_id {};
    CaseFile m_file;
    QList<RequestTab *> m_tabs;
    RequestHeader *m_header;
    MessageBar *m_bar;
    TimeBand *m_band;
    QTabBar *m_tabBar;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    ActionFooter *m_footer;
    PaperPane *m_pane = nullptr;
    QPointer<QAction> m_primary;
    QAction *m_primaryKey = nullptr;
    QList<QAction *> m_outlines; ///< for which the foot has buttons, in this order
    QList<ReasonButton *> m_outlineButtons;
    bool m_stale = false;
    QTimer m_minutes;
};
