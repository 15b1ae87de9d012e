// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/printchoices.h"

#include "gui/datefield.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>

namespace
{
const QString formatSetting = QStringLiteral("printing/labelFormat");
const QString envelopeSetting = QStringLiteral("printing/envelopeSize");

void dress(QComboBox *combo, const char *name, const QString &words)
{
    combo->setObjectName(QString::fromLatin1(name));
    combo->setAccessibleName(words);
    combo->view()->setAccessibleName(words);
    combo->setMinimumContentsLength(12);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}
} // namespace

PrintChoices::PrintChoices(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_format(new QComboBox(this))
    , m_start(new QSpinBox(this))
    , m_right(shift("labelRight", tr("Further to the right")))
    , m_down(shift("labelDown", tr("Further down")))
    , m_envelope(new QComboBox(this))
    , m_from(new DateField(this))
    , m_to(new DateField(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(theme::inside);
    dress(m_format, "labelFormat", tr("Label sheet"));
    dress(m_envelope, "envelopeSize", tr("Size of the cover"));
    for (const LabelFormat &format : labelsheet::formats())
        m_format->addItem(QString::fromUtf8(format.name));
    for (const EnvelopeSize &size : envelope::sizes())
        m_envelope->addItem(QString::fromUtf8(size.name));
    const QSettings kept;
    m_format->setCurrentIndex(qMax(0, m_format->findText(kept.value(formatSetting).toString())));
    m_envelope->setCurrentIndex(qMax(0, m_envelope->findText(kept.value(envelopeSetting).toString())));
    m_start->setObjectName(QStringLiteral("labelStart"));
    m_start->setAccessibleName(tr("First free label"));
    m_start->setMinimum(1);
    m_from->setObjectName(QStringLiteral("bookFrom"));
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(QStringLiteral("bookTo"));
    m_to->setAccessibleName(tr("To"));
    m_from->setDate(QDate(today.year(), today.month(), 1));
    m_to->setDate(today);
    m_form->addRow(tr("Label sheet"), m_format);
    m_form->addRow(tr("First free label"), m_start);
    m_form->addRow(m_right->accessibleName(), m_right);
    m_form->addRow(m_down->accessibleName(), m_down);
    m_form->addRow(tr("Size of the cover"), m_envelope);
    m_form->addRow(tr("From"), m_from);
    m_form->addRow(tr("To"), m_to);
    fitSheet();
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(formatSetting, m_format->currentText());
        fitSheet();
        Q_EMIT changed();
    });
    connect(m_envelope, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(envelopeSetting, m_envelope->currentText());
        Q_EMIT changed();
    });
    connect(m_start, &QSpinBox::valueChanged, this, [this](int first) {
        QSettings().setValue(startSetting(m_format->currentText()), first);
        Q_EMIT changed();
    });
    connect(m_from, &QLineEdit::textChanged, this, &PrintChoices::changed);
    connect(m_to, &QLineEdit::textChanged, this, &PrintChoices::changed);
}

/// A printer that feeds askew does so each time: what was set for a sheet is kept for it.
QDoubleSpinBox *PrintChoices::shift(const char *name, const QString &words)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(words);
    box->setRange(-15, 15);
    box->setSingleStep(0.5);
    box->setDecimals(1);
    box->setSuffix(QStringLiteral(" mm"));
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, box](double millimetres) {
        QSettings().setValue(shiftSetting(box), millimetres);
        Q_EMIT changed();
    });
    return box;
}

QString PrintChoices::shiftSetting(const QDoubleSpinBox *shift) const
{
    return QStringLiteral("printing/%1/%2").arg(shift->objectName(), QString::fromUtf8(chosenFormat().name));
}

QString PrintChoices::startSetting(const QString &sheet)
{
    return QStringLiteral("printing/labelStart/%1").arg(sheet);
}

void PrintChoices::fitSheet()
{
    const QSettings kept;
    {
        const QSignalBlocker quiet(m_start);
        m_start->setMaximum(chosenFormat().count());
        m_start->setSuffix(tr(" of %1").arg(chosenFormat().count()));
        m_start->setValue(kept.value(startSetting(m_format->currentText()), 1).toInt());
    }
    for (QDoubleSpinBox *shift : { m_right, m_down }) {
        const QSignalBlocker quiet(shift);
        shift->setValue(kept.value(shiftSetting(shift)).toDouble());
    }
}

void PrintChoices::showFor(PrintUse use)
{
    const auto row = [this](QWidget *field, bool wanted) {
        field->setVisible(wanted);
        m_form->labelForField(field)->setVisible(wanted);
    };
    row(m_format, use == PrintUse::Label);
    row(m_start, use == PrintUse::Label);
    row(m_right, use == PrintUse::Label);
    row(m_down, use == PrintUse::Label);
    row(m_envelope, use == PrintUse::Envelope);
    row(m_from, use == PrintUse::AgendaBook);
    row(m_to, use == PrintUse::AgendaBook);
    setVisible(use == PrintUse::Label || use == PrintUse::Envelope || use == PrintUse::AgendaBook);
}

LabelFormat PrintChoices::labelFormat() const
{
    LabelFormat format = chosenFormat();
    format.first += QPointF(m_right->value(), m_down->value());
    return format;
}

const LabelFormat &PrintChoices::chosenFormat() const
{
    return labelsheet::formats().at(qMax(0, m_format->currentIndex()));
}

int PrintChoices::start() const
{
    return m_start->value();
}

void PrintChoices::takeLabels(const UsedLabels &used)
{
    for (const LabelFormat &format : labelsheet::formats()) {
        if (used.count == 0 || used.sheet != QString::fromUtf8(format.name))
            continue;
        const int next = (used.first - 1 + used.count) % format.count() + 1;
        QSettings().setValue(startSetting(used.sheet), next);
        if (m_format->currentText() == used.sheet && m_start->value() == used.first)
            m_start->setValue(next);
    }
}

const EnvelopeSize &PrintChoices::envelopeSize() const
{
    return envelope::sizes().at(qMax(0, m_envelope->currentIndex()));
}

QDate PrintChoices::from() const
{
    return m_from->date();
}

QDate PrintChoices::to() const
{
    return m_to->date();
}
