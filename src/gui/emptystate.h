// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

/// An empty place says in a sentence why it is empty and offers the way on.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// @param way what the button does; null: no button. @param icon of the icon theme; empty: none
    void setSentence(const QString &sentence, QAction *way = nullptr, const QString &icon = {});
    QString sentence() const;
    QPushButton *button() const { return m_button; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
    QPointer<QAction> m_way;
};
