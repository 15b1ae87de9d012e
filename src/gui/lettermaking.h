// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QLineEdit;

/// What is chosen before a letter is made: service sheet or official letter (R20), automatic number or one by hand
/// (R22).
class LetterMaking final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LetterMaking)
public:
    explicit LetterMaking(QWidget *parent = nullptr);
    void begin(const QString &title); ///< preset again
    LetterForm form() const;
    QString manualNumber() const; ///< empty: the office's next number
    std::optional<QString> missing() const;

Q_SIGNALS:
    void formChanged();
    void inputChanged();

private:
    QLabel *m_title;
    QButtonGroup *m_form;
    QButtonGroup *m_numbering;
    QLineEdit *m_number;
};
