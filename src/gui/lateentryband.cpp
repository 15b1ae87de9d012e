// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lateentryband.h"

#include "desk/office.h"
#include "desk/slipdesk.h"
#include "gui/theme.h"
#include "gui/walltimeedit.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

LateEntryBand::LateEntryBand(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_open(new QPushButton(this))
    , m_line(new QWidget(this))
    , m_slip(new QComboBox(m_line))
    , m_received(new WallTimeEdit(m_line))
    , m_checked(new QCheckBox(tr("Completeness was checked on the slip, from and to:"), m_line))
    , m_from(new WallTimeEdit(m_line))
    , m_to(new WallTimeEdit(m_line))
    , m_complaint(new QLabel(m_line))
{
    setObjectName(QStringLiteral("lateEntry"));
    build();
    connect(m_open, &QPushButton::clicked, this, [this] {
        open(!m_wanted);
        Q_EMIT changed();
    });
    connect(m_slip, &QComboBox::currentIndexChanged, this, &LateEntryBand::changed);
    connect(m_checked, &QCheckBox::toggled, this, [this](bool yes) {
        m_from->setEnabled(yes);
        m_to->setEnabled(yes);
        Q_EMIT changed();
    });
    for (WallTimeEdit *field : { m_received, m_from, m_to })
        connect(field, &QDateTimeEdit::dateTimeChanged, this, &LateEntryBand::changed);
    open(false);
}

void LateEntryBand::build()
{
    m_open->setObjectName(QStringLiteral("openLate"));
    m_open->setAutoDefault(false);
    theme::makeLink(m_open);
    theme::makeCard(m_line);
    m_slip->setObjectName(QStringLiteral("lateSlip"));
    m_slip->setAccessibleName(tr("Number of the slip"));
    m_slip->view()->setAccessibleName(tr("Number of the slip"));
    m_checked->setObjectName(QStringLiteral("lateChecked"));
    m_checked->setAccessibleName(tr("Completeness was checked on the slip"));
    const std::tuple<WallTimeEdit *, const char *, QString> times[] = {
        { m_received, "lateReceived", tr("Received, the true time") },
        { m_from, "lateFrom", tr("Begin of the check on the slip") },
        { m_to, "lateTo", tr("End of the check on the slip") },
    };
    for (const auto &[field, name, words] : times) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(words);
        field->setClock(m_office.timeZone(), [this] { return m_office.now(); });
    }
    m_from->setEnabled(false);
    m_to->setEnabled(false);
    m_complaint->setObjectName(QStringLiteral("lateComplaint"));
    m_complaint->setWordWrap(true);
    theme::setTone(m_complaint, theme::Tone::Refusal);
    auto *grid = new QGridLayout(m_line);
    grid->setContentsMargins(theme::between, theme::inside, theme::between, theme::inside);
    grid->setSpacing(theme::inside);
    grid->addWidget(new QLabel(tr("Slip"), m_line), 0, 0);
    grid->addWidget(new QLabel(tr("received (true time)"), m_line), 0, 1);
    grid->addWidget(m_slip, 1, 0);
    grid->addWidget(m_received, 1, 1);
    grid->addWidget(m_checked, 2, 0, 1, 2);
    grid->addWidget(m_from, 3, 0);
    grid->addWidget(m_to, 3, 1);
    grid->addWidget(m_complaint, 4, 0, 1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_line);
}

void LateEntryBand::open(bool wanted)
{
    m_wanted = wanted;
    if (wanted && m_slip->count() == 0)
        reload();
    m_line->setVisible(wanted);
    m_complaint->hide();
    m_open->setText(wanted ? tr("No late entry: received now") : tr("Late entry from a paper slip..."));
    m_open->setAccessibleName(m_open->text());
    if (wanted)
        m_slip->setFocus();
}

void LateEntryBand::reload()
{
    const qint64 chosen = m_slip->currentData().toLongLong();
    const QSignalBlocker quiet(m_slip);
    m_slip->clear();
    for (const Slip &slip : SlipDesk(m_office).free())
        m_slip->addItem(slip.name(), slip.id);
    m_slip->setCurrentIndex(std::max(0, m_slip->findData(chosen)));
}

void LateEntryBand::setEntry(const std::optional<LateEntry> &entry)
{
    const QSignalBlocker quiet(this);
    m_slip->clear();
    m_received->reset();
    m_from->reset();
    m_to->reset();
    m_checked->setChecked(false);
    open(entry.has_value());
    if (!entry)
        return;
    const auto wall = [this](const QDateTime &at) {
        const QDateTime local = at.toTimeZone(m_office.timeZone());
        return QDateTime(local.date(), local.time(), Qt::UTC);
    };
    m_slip->setCurrentIndex(m_slip->findData(entry->slip));
    m_received->setDateTime(wall(entry->receivedAt));
    m_checked->setChecked(entry->checkedTo.isValid());
    if (entry->checkedTo.isValid()) {
        m_from->setDateTime(wall(entry->checkedFrom));
        m_to->setDateTime(wall(entry->checkedTo));
    }
}

std::optional<LateEntry> LateEntryBand::entry() const
{
    if (!m_wanted)
        return {};
    LateEntry entry { m_slip->currentData().toLongLong(), m_received->moment(), {}, {} };
    if (m_checked->isChecked()) {
        entry.checkedFrom = m_from->moment();
        entry.checkedTo = m_to->moment();
    }
    return entry;
}

bool LateEntryBand::complain(const QString &field, const QString &sentence)
{
    if (field != QStringLiteral("late"))
        return false;
    m_complaint->setText(m_slip->count() == 0 ? tr("No free slip: they are made in the settings, \"Slips\".")
                                              : sentence);
    m_complaint->show();
    m_slip->setFocus();
    return true;
}
