// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/printservice.h"
#include "letters/envelope.h"
#include "letters/labelsheet.h"

#include <QDate>
#include <QWidget>

class DateField;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

/// What a print leaves to the officer: the label sheet, its first free label and how far this printer prints beside it,
/// the cover's size, the days of the agenda book. It shows what the kind of print asks for and nothing else, and
/// remembers the last sheet and size.
class PrintChoices final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintChoices)
public:
    explicit PrintChoices(QDate today, QWidget *parent = nullptr);
    void showFor(PrintUse use);
    LabelFormat labelFormat() const; ///< moved as this desk's printer needs it
    int start() const;
    const EnvelopeSize &envelopeSize() const;
    QDate from() const;
    QDate to() const;

Q_SIGNALS:
    void changed();

private:
    void fitStart();
    QDoubleSpinBox *shift(const char *name, const QString &words);
    QString shiftSetting(const QDoubleSpinBox *shift) const;
    const LabelFormat &chosenFormat() const;

    QFormLayout *m_form;
    QComboBox *m_format;
    QSpinBox *m_start;
    QDoubleSpinBox *m_right; ///< mm, of this sheet on this desk's printer
    QDoubleSpinBox *m_down;
    QComboBox *m_envelope;
    DateField *m_from;
    DateField *m_to;
};
