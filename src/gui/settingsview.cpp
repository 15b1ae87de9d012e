// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settingsview.h"

#include "core/error.h"
#include "desk/office.h"
#include "desk/settingsdesk.h"
#include "gui/actionfooter.h"
#include "gui/appearance.h"
#include "gui/backupform.h"
#include "gui/breachform.h"
#include "gui/calendarform.h"
#include "gui/conflictpanel.h"
#include "gui/deskform.h"
#include "gui/desklocation.h"
#include "gui/guarded.h"
#include "gui/lettersform.h"
#include "gui/lettertextpanel.h"
#include "gui/offerline.h"
#include "gui/officeform.h"
#include "gui/operatorspanel.h"
#include "gui/printersform.h"
#include "gui/printservice.h"
#include "gui/reasonbutton.h"
#include "gui/rulesform.h"
#include "gui/settingsconflict.h"
#include "gui/slipsform.h"
#include "gui/sopeditor.h"
#include "gui/theme.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

SettingsView::SettingsView(const Desks &desks, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_bar(new MessageBar(this))
    , m_conflict(new ConflictPanel(this))
    , m_undo(new OfferLine(this))
    , m_sections(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_office(new OfficeForm)
    , m_letters(new LettersForm)
    , m_rules(new RulesForm)
    , m_printers(new PrintersForm(desks.printers))
    , m_operators(new OperatorsPanel(desks.office, desks.operators, *m_bar, *m_undo))
    , m_desk(new DeskForm(desks.appearance))
    , m_calendar(new CalendarForm(desks.office, *m_bar))
    , m_sop(new SopEditor(desks.office, desks.printers, *m_bar))
    , m_slips(new SlipsForm(desks.office, desks.printers, *m_bar))
    , m_texts(new LetterTextPanel(desks.office, *m_bar))
    , m_backup(new BackupForm(desks.office, *m_bar))
    , m_breaches(new BreachForm(desks.office, desks.printers, *m_bar))
    , m_footer(new ActionFooter(this))
{
    setObjectName(QStringLiteral("settingsView"));
    build();
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsView::retell);
    connect(m_office, &OfficeForm::changed, this, &SettingsView::retell);
    connect(m_letters, &LettersForm::changed, this, &SettingsView::retell);
    connect(m_rules, &RulesForm::changed, this, &SettingsView::retell);
    connect(m_printers, &PrintersForm::changed, this, &SettingsView::retell);
    connect(m_footer->primary(), &QPushButton::clicked, this, &SettingsView::save);
    connect(m_revert, &QPushButton::clicked, this, [this] { setSettings(m_desks.office.settings()); });
    connect(m_desk, &DeskForm::copierFolderSaved, this, &SettingsView::copierFolderSaved);
    connect(m_desk, &DeskForm::elsewhereAsked, this, &SettingsView::leaveDatabase);
    connect(&desks.office, &Office::settingsChanged, this, &SettingsView::follow);
    connect(&desks.office, &Office::operatorChanged, this, &SettingsView::reload);
    desks.printers.refresh();
    reload();
    m_sections->setCurrentRow(0);
}

void SettingsView::build()
{
    auto *title = new QLabel(tr("Settings"), this);
    title->setFont(theme::font(theme::Text::Name));
    m_sections->setObjectName(QStringLiteral("sections"));
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_sections->setFixedWidth(200);
    m_sections->setProperty("look", QStringLiteral("sections"));
    m_sections->setSpacing(2);
    addSection(tr("Office"), tr("What the letterhead and the window say."), m_office);
    addSection(tr("Letters"), tr("How letters are numbered, laid out and signed."), m_letters);
    addSection(tr("Rules"), tr("What the SOP leaves to the office."), m_rules);
    addSection(tr("Printers"), tr("Where letters come out."), m_printers);
    addSection(tr("Operators"), tr("Who works here, and what they may do."), m_operators);
    addSection(tr("This desk"), tr("These belong to this computer alone and are kept at once."), m_desk);
    addSection(tr("Working calendar"), tr("Which minutes count as working time. A change is a new version."),
               m_calendar);
    addSection(tr("SOP"), tr("Steps, minutes, papers and legal basis. A revision is valid from its day on."), m_sop);
    addSection(tr("Slips"), tr("Blank numbered slips for days without power, printed in advance."), m_slips);
    m_pages->addWidget(m_texts); // it needs all of the width
    m_sections->addItem(tr("Texts of letters"));
    addSection(tr("Backup"), tr("Two sticks in turn: one lies here, the other elsewhere."), m_backup);
    addSection(tr("Personal data"),
               tr("Breaches and their 72 hours. Everything about one person is saved on their page of the register."),
               m_breaches);
    m_revert = m_footer->addSecondary(tr("Discard"));
    m_revert->setObjectName(QStringLiteral("discardSettings"));
    m_footer->primary()->setObjectName(QStringLiteral("saveSettings"));
    auto *save = new QAction(tr("Save the settings"), this);
    save->setShortcut(QKeySequence::Save);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(save);
    connect(save, &QAction::triggered, m_footer->primary(), &QPushButton::click);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::edge);
    row->addWidget(m_sections);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::edge, theme::edge, theme::between);
    column->setSpacing(theme::between);
    column->addWidget(title);
    column->addWidget(m_bar);
    column->addWidget(m_conflict);
    column->addWidget(m_undo);
    column->addLayout(row, 1);
    column->addWidget(m_footer);
}

void SettingsView::addSection(const QString &title, const QString &sentence, QWidget *form)
{
    auto *inside = new QWidget;
    inside->setMaximumWidth(820);
    auto *hint = new QLabel(sentence, inside);
    hint->setWordWrap(true);
    theme::setTone(hint, theme::Tone::Muted);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, theme::between, 0);
    column->setSpacing(theme::between);
    column->addWidget(hint);
    column->addWidget(form);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    m_pages->addWidget(area);
    m_sections->addItem(title);
}

void SettingsView::showSection(Section section)
{
    m_sections->setCurrentRow(section);
}

void SettingsView::reload()
{
    m_letters->setToday(m_desks.office.today());
    m_printers->setMayRule(m_desks.office.who().administrator ? QString()
                                                              : tr("Only an administrator changes the settings."));
    setSettings(m_desks.office.settings());
    m_operators->reload();
    m_calendar->reload();
    m_sop->reload();
    m_slips->reload();
    m_texts->reload();
    m_backup->reload();
    m_breaches->reload();
    const DatabaseUrl &place = m_desks.office.db().url();
    m_desk->setDatabase(
        place.backend == Backend::Sqlite ? place.file : tr("PostgreSQL %1, database %2").arg(place.host, place.name));
    m_desk->setPractice(m_desks.office.isPractice());
}

void SettingsView::hideAll()
{
    m_undo->settle();
    m_operators->clear();
    m_slips->clear();
    m_backup->clear();
    m_breaches->clear();
    setSettings(m_desks.office.settings());
}

void SettingsView::setSettings(const OfficeSettings &settings)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_base = settings;
        m_shown = settings;
        type(settings);
        m_shown = typed();
    }
    m_conflict->dismiss();
    retell();
}

void SettingsView::type(const OfficeSettings &settings)
{
    m_office->setSettings(settings);
    m_letters->setSettings(settings);
    m_rules->setSettings(settings);
    m_printers->setSettings(settings);
}

OfficeSettings SettingsView::typed() const
{
    OfficeSettings settings = m_shown;
    m_office->into(settings);
    m_letters->into(settings);
    m_rules->into(settings);
    m_printers->into(settings);
    return settings;
}

bool SettingsView::isChanged() const
{
    return typed() != m_shown;
}

void SettingsView::follow()
{
    // Another desk saved while something is typed here: what is typed stays until it is saved or discarded.
    if (!isChanged())
        setSettings(m_desks.office.settings());
}

std::optional<QString> SettingsView::refusal() const
{
    if (!m_desks.office.who().administrator)
        return tr("Only an administrator changes the settings.");
    if (!isChanged())
        return tr("Nothing was changed.");
    if (const auto why = m_office->refusal())
        return why;
    return m_letters->refusal();
}

void SettingsView::retell()
{
    if (m_filling)
        return;
    const bool record = m_sections->currentRow() <= PrintersSection;
    m_footer->setVisible(record);
    m_footer->setPrimary(tr("Save the settings"), refusal());
    m_revert->setRefusal(isChanged() ? std::nullopt : std::optional(tr("Nothing was changed.")));
}

void SettingsView::save()
{
    if (refusal())
        return;
    guarded(*m_bar, tr("Save the settings"), [this] {
        m_desks.office.reload();
        const OfficeSettings before = m_desks.office.settings();
        if (before != m_base)
            return askWhose(before);
        const OfficeSettings now = typed();
        m_desks.settings.save(now);
        setSettings(now);
        m_bar->clear();
        m_undo->offer(tr("The settings are saved."), { tr("Undo"), [this, before] { undo(before); } });
    });
}

/// Another desk has saved meanwhile: field by field, what was typed here beside what it wrote.
void SettingsView::askWhose(const OfficeSettings &theirs)
{
    OfficeSettings yours = typed();
    const auto settle = [this, theirs, yours](const QList<bool> &mine) {
        const OfficeSettings merged = settingsconflict::merged(yours, theirs, mine);
        setSettings(theirs);
        type(merged);
        if (isChanged())
            return save();
        m_bar->succeed(tr("The settings stay as the other desk wrote them."));
    };
    const auto fields = settingsconflict::of(m_base, yours, theirs);
    if (fields.isEmpty())
        return settle({});
    m_conflict->ask(fields, settle);
}

void SettingsView::leaveDatabase()
{
    const auto before = desklocation::saved();
    Q_EMIT elsewhereAsked();
    m_undo->offer(tr("At its next start Loket asks where the data lies."), { tr("Undo"), [before] {
                                                                                if (before)
                                                                                    desklocation::save(*before);
                                                                            } });
}

void SettingsView::undo(const OfficeSettings &before)
{
    guarded(*m_bar, tr("Undo"), [&] {
        m_desks.settings.save(before);
        setSettings(before);
        m_bar->succeed(tr("The settings are as they were before."));
    });
}
