// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/intakedesk.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTimer>

#include <functional>

class QStandardItemModel;

/// The name field that looks people up while one types: by any part of name, NIP, user ID or Pokja. Down and Up choose,
/// Enter takes, Esc closes the list; the focus never leaves the field. What is found, and what is done with the one
/// chosen, is said by others.
class PersonLookUp final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonLookUp)
public:
    using Find = std::function<QList<PersonHit>(const QString &, int)>;
    explicit PersonLookUp(QWidget *parent = nullptr);
    ~PersonLookUp() override;
    void setFind(const Find &find) { m_find = find; }
    bool isOpen() const;
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const PersonHit &person);
    void typedInFull(); ///< Enter, or Tab with something typed, and nobody chosen

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void open();
    void closeList();
    void move(int by);
    void take(int row);

    Find m_find;
    QTimer m_soon;
    QList<PersonHit> m_hits;
    QStandardItemModel *m_model;
    QPointer<QListView> m_list; ///< lent to the window, which may go first
};
