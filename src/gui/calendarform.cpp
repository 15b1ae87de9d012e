// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calendarform.h"

#include "core/indonesian.h"
#include "core/papersdate.h"
#include "desk/office.h"
#include "gui/datefield.h"
#include "gui/guarded.h"
#include "gui/hourstable.h"
#include "gui/reasonbutton.h"
#include "gui/theme.h"
#include "gui/versionparts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

using versionparts::heading;
using versionparts::lineIn;
using versionparts::namedButton;

namespace
{
enum HolidayColumn { DateColumn, NameColumn, KindColumn };

QString nameOf(HolidayKind kind)
{
    switch (kind) {
    case HolidayKind::National:
        return CalendarForm::tr("National holiday");
    case HolidayKind::Collective:
        return CalendarForm::tr("Collective leave");
    case HolidayKind::Regional:
        return CalendarForm::tr("Regional holiday");
    }
    return {};
}
} // namespace

CalendarForm::CalendarForm(Office &office, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_desk(office)
    , m_bar(bar)
    , m_versions(new QComboBox(this))
    , m_basis(new QLabel(this))
{
    setObjectName(QStringLiteral("calendarForm"));
    build();
    connect(m_versions, &QComboBox::currentIndexChanged, this, [this](int row) {
        if (!m_filling && row >= 0)
            show(m_office.calendars().versions().at(row).calendar->data());
    });
    reload();
}

void CalendarForm::build()
{
    m_versions->setObjectName(QStringLiteral("calendarVersions"));
    m_versions->setAccessibleName(tr("Version of the calendar"));
    m_versions->view()->setAccessibleName(tr("Version of the calendar"));
    m_basis->setWordWrap(true);
    m_basis->setTextFormat(Qt::PlainText);
    theme::setTone(m_basis, theme::Tone::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::between);
    column->addWidget(m_versions);
    column->addWidget(m_basis);
    column->addWidget(hoursPart());
    column->addWidget(seasonPart());
    column->addWidget(holidayPart());
    column->addWidget(savePart());
    column->addWidget(recountPart());
}

QWidget *CalendarForm::hoursPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_hours = new HoursTable(QStringLiteral("weekHours"), tr("Working hours of the weekdays"), part);
    m_weekly = new QLabel(part);
    m_weekly->setObjectName(QStringLiteral("weeklyHours"));
    theme::setTone(m_weekly, theme::Tone::Muted);
    column->addWidget(heading(tr("Working hours"), part));
    column->addWidget(m_hours);
    column->addWidget(m_weekly);
    connect(m_hours, &QTableWidget::cellChanged, this, &CalendarForm::retell);
    return part;
}

QWidget *CalendarForm::seasonPart()
{
    auto *part = new QWidget(this);
    m_season = new QComboBox(part);
    m_season->setObjectName(QStringLiteral("season"));
    m_season->setAccessibleName(tr("Period with other hours"));
    m_season->view()->setAccessibleName(tr("Period with other hours"));
    m_season->setMinimumWidth(220);
    m_seasonName = new QLineEdit(part);
    m_seasonFrom = new DateField(part);
    m_seasonTo = new DateField(part);
    const std::tuple<QLineEdit *, const char *, QString> fields[] = {
        { m_seasonName, "seasonName", tr("Name of the period") },
        { m_seasonFrom, "seasonFrom", tr("First day of the period") },
        { m_seasonTo, "seasonTo", tr("Last day of the period") },
    };
    auto *line = new QWidget(part);
    QHBoxLayout *row = lineIn(line);
    for (const auto &[field, name, words] : fields) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(words);
        field->setToolTip(words);
        row->addWidget(field);
        connect(field, &QLineEdit::textEdited, this, &CalendarForm::retell);
    }
    auto *add = namedButton<QPushButton>(tr("Add a period"), "addSeason", part);
    auto *remove = namedButton<QPushButton>(tr("Remove the period"), "removeSeason", part);
    auto *choice = new QWidget(part);
    QHBoxLayout *choiceRow = lineIn(choice);
    choiceRow->addWidget(m_season);
    choiceRow->addWidget(add);
    choiceRow->addWidget(remove);
    choiceRow->addStretch(1);
    m_seasonHours = new HoursTable(QStringLiteral("seasonHours"), tr("Working hours of the period"), part);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("Ramadan and other periods"), part));
    column->addWidget(choice);
    column->addWidget(line);
    column->addWidget(m_seasonHours);
    connect(m_seasonHours, &QTableWidget::cellChanged, this, &CalendarForm::retell);
    connect(m_season, &QComboBox::currentIndexChanged, this, [this](int at) {
        if (m_filling)
            return;
        keepSeason();
        showSeason(at);
    });
    connect(add, &QPushButton::clicked, this, [this] {
        keepSeason();
        const QDate day = m_office.today();
        m_seasons.append(
            { tr("Ramadan"), day, day.addDays(29), m_seasons.isEmpty() ? m_hours->week() : m_seasons.last().week });
        showSeason(int(m_seasons.size()) - 1);
        retell();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_seasonRow >= 0)
            m_seasons.removeAt(m_seasonRow);
        m_seasonRow = -1;
        showSeason(int(m_seasons.size()) - 1);
        retell();
    });
    return part;
}

QWidget *CalendarForm::holidayPart()
{
    auto *part = new QWidget(this);
    m_holidays = versionparts::table("holidays", tr("Holidays and collective leave"),
                                     { tr("Date"), tr("Name"), tr("Kind") }, part);
    m_holidays->setColumnWidth(DateColumn, 170);
    m_holidays->setColumnWidth(NameColumn, 380);
    m_holidays->horizontalHeader()->setStretchLastSection(true);
    m_holidays->setFixedHeight(300);
    auto *add = namedButton<QPushButton>(tr("Add a day"), "addHoliday", part);
    auto *remove = namedButton<QPushButton>(tr("Remove the day"), "removeHoliday", part);
    auto *line = new QWidget(part);
    QHBoxLayout *row = lineIn(line);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("Holidays and collective leave"), part));
    column->addWidget(m_holidays);
    column->addWidget(line);
    connect(m_holidays, &QTableWidget::cellChanged, this, &CalendarForm::retell);
    connect(add, &QPushButton::clicked, this, [this] {
        addHoliday({ m_office.today(), tr("Regional holiday"), HolidayKind::Regional });
        m_holidays->setCurrentCell(m_holidays->rowCount() - 1, DateColumn);
        m_holidays->setFocus();
        retell();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_holidays->removeRow(m_holidays->currentRow());
        retell();
    });
    return part;
}

QWidget *CalendarForm::savePart()
{
    const auto line = versionparts::saveLine(
        { tr("Valid from"), tr("Why it is changed"), tr("Why it is changed, the decree's number"),
          tr("Save as a new version") },
        { QStringLiteral("calendarFrom"), QStringLiteral("calendarNote"), QStringLiteral("saveCalendar") }, this);
    m_validFrom = line.validFrom;
    m_note = line.note;
    m_save = line.save;
    connect(m_validFrom, &QLineEdit::textChanged, this, &CalendarForm::retell);
    connect(m_note, &QLineEdit::textChanged, this, &CalendarForm::retell);
    connect(m_save, &QPushButton::clicked, this, &CalendarForm::save);
    return line.part;
}

QWidget *CalendarForm::recountPart()
{
    m_recountLine = new QWidget(this);
    m_other = new QLabel(m_recountLine);
    m_other->setObjectName(QStringLiteral("countedOtherwise"));
    m_other->setWordWrap(true);
    theme::setTone(m_other, theme::Tone::Warning);
    m_recountReason = new QLineEdit(m_recountLine);
    m_recountReason->setObjectName(QStringLiteral("recountReason"));
    m_recountReason->setAccessibleName(tr("Reason to count anew"));
    m_recountReason->setPlaceholderText(tr("Reason, at least ten letters"));
    m_recount = namedButton<ReasonButton>(tr("Count them anew"), "recount", m_recountLine);
    auto *line = new QWidget(m_recountLine);
    QHBoxLayout *row = lineIn(line);
    row->addWidget(m_recountReason, 1);
    row->addWidget(m_recount);
    auto *column = new QVBoxLayout(m_recountLine);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_other);
    column->addWidget(line);
    m_recountLine->hide();
    connect(m_recount, &QPushButton::clicked, this, &CalendarForm::recount);
    return m_recountLine;
}

void CalendarForm::reload()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_versions->clear();
        for (const CalendarVersion &version : m_office.calendars().versions())
            m_versions->addItem(version.validFrom.isValid()
                                    ? tr("From %1: %2").arg(indonesian::date(version.validFrom), version.note)
                                    : version.calendar->data().name);
        m_validFrom->setDate(m_office.today());
        m_note->clear();
    }
    show(m_office.calendars().versions().first().calendar->data());
}

void CalendarForm::show(const CalendarData &data)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_shown = data;
        m_basis->setText(data.name + QLatin1Char('\n') + data.basis);
        m_hours->showWeek(data.week);
        m_seasons = data.seasons;
        m_seasonRow = -1;
        m_holidays->setRowCount(0);
        for (const Holiday &holiday : data.holidays)
            addHoliday(holiday);
    }
    showSeason(int(m_seasons.size()) - 1);
    retell();
}

void CalendarForm::showSeason(int row)
{
    const QScopedValueRollback filling(m_filling, true);
    m_season->clear();
    for (const WorkSeason &season : std::as_const(m_seasons))
        m_season->addItem(season.name);
    m_seasonRow = row < int(m_seasons.size()) ? row : -1;
    m_season->setCurrentIndex(m_seasonRow);
    const bool any = m_seasonRow >= 0;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_seasonName, m_seasonFrom, m_seasonTo, m_seasonHours })
        widget->setVisible(any);
    if (!any)
        return;
    const WorkSeason &season = m_seasons.at(m_seasonRow);
    m_seasonName->setText(season.name);
    m_seasonFrom->setDate(season.from);
    m_seasonTo->setDate(season.to);
    m_seasonHours->showWeek(season.week);
}

void CalendarForm::keepSeason()
{
    if (m_seasonRow < 0)
        return;
    m_seasons[m_seasonRow] = { m_seasonName->text().simplified(), m_seasonFrom->date(), m_seasonTo->date(),
                               m_seasonHours->week() };
}

void CalendarForm::addHoliday(const Holiday &holiday)
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = m_holidays->rowCount();
    m_holidays->insertRow(row);
    m_holidays->setItem(row, DateColumn, new QTableWidgetItem(indonesian::date(holiday.date)));
    m_holidays->setItem(row, NameColumn, new QTableWidgetItem(holiday.name));
    auto *kinds = new QComboBox(m_holidays);
    for (const HolidayKind kind : { HolidayKind::National, HolidayKind::Collective, HolidayKind::Regional })
        kinds->addItem(nameOf(kind), int(kind));
    kinds->setCurrentIndex(int(holiday.kind) - 1);
    kinds->setAccessibleName(tr("Kind"));
    kinds->view()->setAccessibleName(tr("Kind"));
    kinds->setProperty("look", QStringLiteral("plain"));
    m_holidays->setCellWidget(row, KindColumn, kinds);
    connect(kinds, &QComboBox::currentIndexChanged, this, &CalendarForm::retell);
}

QList<Holiday> CalendarForm::holidays(QString *wrong) const
{
    QList<Holiday> result;
    for (int row = 0; row < m_holidays->rowCount(); ++row) {
        const PaperDate day = readPaperDate(m_holidays->item(row, DateColumn)->text());
        const auto *kind = qobject_cast<QComboBox *>(m_holidays->cellWidget(row, KindColumn));
        if (!day.ok() && wrong && wrong->isEmpty())
            *wrong = tr("The date \"%1\" cannot be read.").arg(m_holidays->item(row, DateColumn)->text());
        if (day.ok() && kind)
            result.append({ day.date, m_holidays->item(row, NameColumn)->text().simplified(),
                            HolidayKind(kind->currentData().toInt()) });
    }
    std::sort(result.begin(), result.end(), [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
    return result;
}

CalendarData CalendarForm::typed() const
{
    CalendarData data = m_shown;
    data.week = m_hours->week();
    data.seasons = m_seasons;
    if (m_seasonRow >= 0)
        data.seasons[m_seasonRow] = { m_seasonName->text().simplified(), m_seasonFrom->date(), m_seasonTo->date(),
                                      m_seasonHours->week() };
    data.holidays = holidays(nullptr);
    return data;
}

QString CalendarForm::mistake() const
{
    QString wrong;
    m_hours->week(&wrong);
    if (m_seasonRow >= 0)
        m_seasonHours->week(&wrong);
    holidays(&wrong);
    return wrong.isEmpty() ? typed().whyNot() : wrong;
}

bool CalendarForm::isChanged() const
{
    return typed() != m_office.calendars().versions().first().calendar->data();
}

void CalendarForm::retell()
{
    if (m_filling)
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_hours->tellBreaks();
        m_seasonHours->tellBreaks();
    }
    const int minutes = typed().weeklyMinutes();
    m_weekly->setText(tr("%1 h %2 min a week without breaks").arg(minutes / 60).arg(minutes % 60));
    std::optional<QString> why;
    if (!m_office.who().administrator)
        why = tr("Only an administrator changes the calendar.");
    else if (const QString wrong = mistake(); !wrong.isEmpty())
        why = wrong;
    else if (!isChanged())
        why = tr("Nothing was changed.");
    else if (!m_validFrom->date().isValid())
        why = tr("Say from which day on the calendar is valid.");
    else if (m_note->text().simplified().isEmpty())
        why = tr("Write down why the calendar is changed.");
    m_save->setRefusal(why);
}

void CalendarForm::save()
{
    const QDate from = m_validFrom->date();
    const bool done = guarded(m_bar, tr("Save the calendar"), [&] {
        m_desk.save(typed(), from, m_note->text());
        reload();
        m_bar.succeed(tr("The calendar is saved. What was counted before stays as it is."));
        m_otherwise = m_desk.countedOtherwise(from, 1000);
    });
    if (done)
        look();
}

void CalendarForm::look()
{
    m_recountLine->setVisible(!m_otherwise.isEmpty());
    m_other->setText(tr("%n request(s) received since then would have other minutes by this calendar.", nullptr,
                        int(m_otherwise.size())));
}

void CalendarForm::recount()
{
    guarded(m_bar, tr("Count them anew"), [this] {
        const qsizetype count = m_otherwise.size();
        while (!m_otherwise.isEmpty()) {
            m_desk.recount(m_otherwise.first(), m_recountReason->text());
            m_otherwise.removeFirst();
        }
        m_bar.succeed(tr("%n request(s) were counted anew.", nullptr, int(count)));
    });
    look();
}
