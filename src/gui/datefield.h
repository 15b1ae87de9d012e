// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QLineEdit>

class FieldNote;

/// A date as an officer types it from a paper: "7/1/2022", "7 Januari 2022". While it is typed the line under it spells
/// what is understood; what cannot be a date is refused there, in words, once the field is left. The reading itself is
/// core/papersdate. The text stays as typed until it is understood; then it is spelled out.
class DateField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateField)
public:
    explicit DateField(QWidget *parent = nullptr);
    void setNote(FieldNote *note); ///< outlives the field, or dies with the same parent
    QDate date() const; ///< invalid while empty or not understood
    QString mistake() const; ///< why the text is no date; empty where it is one or nothing is typed
    void setDate(QDate date);
    void setTyped(const QString &text); ///< from a draft: also what is no date yet
    void showMistake(); ///< at a try to save

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void follow();
    FieldNote *m_note = nullptr;
};
