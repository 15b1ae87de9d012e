// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reasons.h"

#include <QFrame>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

class QCheckBox;
namespace Ui
{
class VerdictPanel;
}

/// Asks for what a decision needs (reasons, who is responsible, a note) in the lower part of the tab that it lies over,
/// so that the papers stay in sight. It decides nothing: the answer goes to who asked.
class VerdictPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictPanel)
public:
    struct Answer {
        QStringList codes;
        QString choice;
        QString note;
    };
    struct Question {
        QString title;
        QString sentence; ///< what the decision means; may be empty
        QList<Reason> reasons; ///< to tick; empty = none are asked for
        QStringList suggested; ///< codes that are ticked from the start
        QStringList choices; ///< who is responsible; editable; empty = not asked for
        QString noteLabel;
        int noteLetters = 0; ///< the note needs at least so many letters or digits; 0 = may stay empty
        QString confirm; ///< word of the button
        std::function<bool(const Answer &)> decide; ///< true: done, the panel goes
    };

    explicit VerdictPanel(QWidget *parent);
    ~VerdictPanel() override;

    void ask(const Question &question);
    void leave();
    bool isAsking() const { return !isHidden(); }

Q_SIGNALS:
    void left();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillReasons();
    void place();
    void judge();
    void confirm();
    Answer answer() const;
    QString whatIsMissing(const Answer &answer) const;

    std::unique_ptr<Ui::VerdictPanel> m_ui;
    Question m_question;
    QList<QCheckBox *> m_ticks;
};
