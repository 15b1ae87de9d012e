// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

class QTableWidget;

/// F1: a panel over the window that lists what can be done here and by which key. It is made from the actions of the
/// widgets that are to be seen, so that it cannot say what the page does not do.
class KeyHelp final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyHelp)
public:
    struct Line {
        QString keys;
        QString text;
        QString why; ///< of an action that cannot be used now; empty: it can
        bool operator==(const Line &other) const = default;
    };
    /// Gives the window its F1; the panel is made when it is first asked for.
    static void installOn(QWidget *window);
    /// Over the window, hidden.
    explicit KeyHelp(QWidget *window);

    /// Keys that no action stands for (arrows in a list): told by the widget that knows them.
    static void describe(QWidget *widget, const QString &keys, const QString &text);
    static void describeEscape(QWidget *band); ///< Esc puts it away, and nothing is done
    static QList<Line> linesOf(const QWidget *root);

    void open();
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void place();
    QTableWidget *m_table;
    QPointer<QWidget> m_before; ///< had the focus
};
