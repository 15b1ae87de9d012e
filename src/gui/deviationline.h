// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/deviation.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

/// A deviation of papers or output that only a person can see, written down in one line. Time is not asked here: it
/// comes from the clock.
class DeviationLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviationLine)
public:
    explicit DeviationLine(QWidget *parent = nullptr);
    void reset();

Q_SIGNALS:
    void recorded(DeviationKind kind, DeviationReason reason, const QString &note);
    void cancelled();

private:
    QComboBox *m_kind;
    QComboBox *m_reason;
    QLineEdit *m_note;
};
