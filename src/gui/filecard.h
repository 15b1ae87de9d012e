// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"

#include <QFrame>

#include <functional>
#include <memory>
#include <optional>

class FieldsQuestion;
class InlineQuestion;
class MessageBar;
class Office;
class QLabel;
class ReasonButton;
class ScheduleDesk;
class ShelfDesk;

/// One archived file beside the list (I13): where it lies with the picture of that place, how long it is kept, who has
/// it, what holds it; and what can be done with it: move, lend, hold, another code. Rules are the desks'.
class FileCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileCard)
public:
    static constexpr int cardWidth = 320;
    FileCard(Office &office, MessageBar &bar, QWidget *parent = nullptr);
    ~FileCard() override;
    void setFile(RequestId id); ///< 0 = none
    void clear();

Q_SIGNALS:
    void lent(qint64 loan); ///< its slip is to be printed

private:
    void build();
    void show(const ArchiveFact &fact);
    void showPicture(const ArchiveFact &fact);
    void retell();
    void askMove();
    void askLoan();
    void askHold();
    void askCode();
    void takeBack();
    void lift();
    bool done(const QString &what, const std::function<void()> &work);

    Office &m_office;
    MessageBar &m_bar;
    std::unique_ptr<ShelfDesk> m_shelves;
    std::unique_ptr<ScheduleDesk> m_schedules;
    std::optional<ArchiveFact> m_fact;
    QList<Loan> m_loans;
    QList<Hold> m_holds;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_picture;
    QLabel *m_pictureLine;
    QLabel *m_retention;
    QLabel *m_state;
    ReasonButton *m_move;
    ReasonButton *m_lend;
    ReasonButton *m_hold;
    ReasonButton *m_code;
    FieldsQuestion *m_question;
    InlineQuestion *m_why;
};
