// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request.h"
#include "gui/view.h"

#include <QHash>
#include <QList>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>

class IdleWatch;
class InboxDesk;
class InboxPanel;
class LockScreen;
class Office;
class OperatorDesk;
class PasswordCheck;
class QSplitter;
class QStackedWidget;
class Rail;
class RequestDesk;
class RequestPage;
class SecretLineEdit;

/// The window: rail, inbox, request; or rail and one of the other views. It puts the parts side by side, remembers
/// their widths, folds the list where the screen is narrow, keeps the counts alive, and locks. What a part does is its
/// own; the other views and the intake are made by those who set their makers.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    static constexpr int wideEnough = 1600; ///< px: from here on all three areas stand
    using Maker = std::function<QWidget *(QWidget *parent)>;
    struct Desks {
        Office &office;
        InboxDesk &inbox;
        RequestDesk &requests;
        OperatorDesk &operators;
    };
    explicit MainWindow(const Desks &desks, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The view is made when it is first opened.
    void setMaker(View view, const Maker &maker);
    /// Fills the request page with its tabs and its paper pane, when the first request is opened.
    void setPageFiller(std::function<void(RequestPage &)> filler);
    /// Called by Ctrl+N.
    void setNewRequest(std::function<void()> ask);
    /// A page in the place of the request, which stays open behind it (the intake). The window takes the page.
    void openPage(QWidget *page);
    void closePage(); ///< back to the open request, or to the list
    void setBackupLine(const QString &text, bool late);

    bool openRequest(RequestId id);
    void showView(View view);
    void lock();
    bool isLocked() const;
    InboxPanel *inbox() const { return m_inbox; }
    RequestPage *requestPage() const { return m_page; } ///< null before the first request
    Rail *rail() const { return m_rail; }

Q_SIGNALS:
    void locked(); ///< everything that shows a person's data elsewhere hides it now
    void unlocked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void showOffice();
    void showCounts();
    void follow(RequestId id);
    void look(); ///< what other desks have changed
    RequestPage *page();
    void leaveRequest();
    void foldAsked();
    void fold(bool folded);
    QWidget *viewOf(View view);
    void makeLock();
    void tryUnlock();
    void unlock();
    void letKeysThrough(bool through);
    void hideOtherWindows();
    void remember();
    void recall();

    Desks m_desks;
    QWidget *m_whole;
    Rail *m_rail;
    QStackedWidget *m_views; ///< 0: inbox and request
    QSplitter *m_splitter;
    InboxPanel *m_inbox;
    QStackedWidget *m_right; ///< 0: nothing open, 1: the request
    RequestPage *m_page = nullptr;
    QHash<View, Maker> m_makers;
    QHash<View, QWidget *> m_made;
    std::function<void(RequestPage &)> m_filler;
    std::function<void()> m_ask;
    LockScreen *m_lock = nullptr;
    SecretLineEdit *m_password = nullptr;
    PasswordCheck *m_check = nullptr;
    IdleWatch *m_idle;
    QTimer m_look;
    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focusBefore;
    QList<int> m_widths;
};
