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

/// Labels that a print takes from a sheet.
struct UsedLabels {
    QString sheet; ///< LabelFormat::name
    int first = 1;
    int count = 0;
};

/// What a print leaves to the officer: the label sheet, its first free label and how far this printer prints beside it,
/// the cover's size, the days of the agenda book. It shows what the kind of print asks for and nothing else, and
/// remembers the last sheet and size, and of each kind of sheet the first label that is still free.
class PrintChoices final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintChoices)
public:
    explicit PrintChoices(QDate today, QWidget *parent = nullptr);
    void showFor(PrintUse use);
    LabelFormat labelFormat() const; ///< moved as this desk's printer needs it
    int start() const;
    /// These came out: on that sheet the next print goes on behind them, or on a new one.
    void takeLabels(const UsedLabels &used);
    const EnvelopeSize &envelopeSize() const;
    QDate from() const;
    QDate to() const;

Q_SIGNALS:
    void changed();

private:
    void fitSheet();
    static QString startSetting(const QString &sheet);
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
