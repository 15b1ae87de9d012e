// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;
class ReasonButton;

/// Lies over the window while nobody is at the desk: nothing to be seen but the office, the time, the operator and the
/// field. It checks no password and hides no window: it asks (unlockAsked), and the window answers.
class LockScreen final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LockScreen)
public:
    explicit LockScreen(QWidget *window);

    void setOffice(const QString &name);
    void setOperator(const QString &fullName);
    /// The field is made elsewhere, because what is typed there must not stay in memory; it lives here from now on.
    void setPasswordField(QWidget *field);
    void setTime(const QString &time, const QString &date); ///< of the desk's time zone; asked for by timeAsked()

    void lock(); ///< covers the window and takes the focus
    void unlock();
    bool isLocked() const { return isVisible(); }
    void say(const QString &text); ///< the line under the field: wrong password, a fault
    void setWait(int seconds); ///< no try before they are over; counts down by itself
    void setBusy(bool busy); ///< the password is being checked

public Q_SLOTS:
    void askUnlock(); ///< also for the field's Enter

Q_SIGNALS:
    void unlockAsked();
    void timeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QLabel *addLine(QVBoxLayout *column, theme::Text text, const QString &name);
    void tick();
    void follow();
    QLabel *m_office;
    QLabel *m_time;
    QLabel *m_date;
    QLabel *m_operator;
    QLabel *m_message;
    QVBoxLayout *m_slot;
    QWidget *m_field = nullptr;
    ReasonButton *m_button;
    QTimer m_seconds;
    int m_wait = 0;
    bool m_busy = false;
};
