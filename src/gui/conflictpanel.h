// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;

/// Two desks wrote the same at once: each field in which they differ, what was typed here beside what the other desk
/// wrote, with a choice. Nothing typed is lost and nothing is written until one presses the button. Which fields there
/// are, and what the choice does, is the asker's.
class ConflictPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictPanel)
public:
    struct Field {
        QString title;
        QString yours;
        QString theirs;
        bool mine = true; ///< what is proposed
    };
    /// @param mine one for each field
    using Done = std::function<void(const QList<bool> &mine)>;

    explicit ConflictPanel(QWidget *parent = nullptr);
    void ask(const QList<Field> &fields, Done done);
    bool isOpen() const { return !isHidden(); }
    void dismiss(); ///< forgets it; what was typed stays where it was typed

private:
    void addRow(const Field &field);

    QLabel *m_title;
    QLabel *m_sentence;
    QGridLayout *m_grid;
    QPushButton *m_use;
    QPushButton *m_later;
    QWidget *m_rows = nullptr;
    QList<QButtonGroup *> m_choices;
    Done m_done;
};
