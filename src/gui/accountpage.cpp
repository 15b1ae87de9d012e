// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountpage.h"

#include "core/note.h"
#include "core/registerimport.h"
#include "desk/office.h"
#include "desk/privacydesk.h"
#include "gui/accountform.h"
#include "gui/accountstory.h"
#include "gui/actionfooter.h"
#include "gui/conflictfields.h"
#include "gui/datefield.h"
#include "gui/fieldnote.h"
#include "gui/guarded.h"
#include "gui/personband.h"
#include "gui/reasonbutton.h"
#include "gui/registrationpanel.h"
#include "gui/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace
{
QScrollArea *scrolled(QWidget *inside)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    return area;
}

enum Tab { DataTab, StoryTab, RegistrationTab };
} // namespace

AccountPage::AccountPage(const Desks &desks, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_bar(bar)
{
    setObjectName(QStringLiteral("accountPage"));
    build();
    connect(m_form, &AccountForm::changed, this, &AccountPage::retell);
    connect(m_why, &QLineEdit::textChanged, this, &AccountPage::retell);
    connect(m_registration, &RegistrationPanel::changed, this, &AccountPage::retell);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AccountPage::retell);
    connect(m_footer->primary(), &QPushButton::clicked, this,
            [this] { m_tabs->currentIndex() == RegistrationTab ? keepRegistration() : save(); });
    clear();
}

void AccountPage::build()
{
    m_name = new QLabel(this);
    m_name->setObjectName(QStringLiteral("accountName"));
    m_name->setFont(theme::font(theme::Text::Name));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_line = new QLabel(this);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    theme::setTone(m_line, theme::Tone::Muted);
    m_registration = new RegistrationPanel(m_desks.reader);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Pages of the account"));
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(buildData(), tr("Data"));
    m_tabs->addTab(buildStory(), tr("History"));
    m_tabs->addTab(scrolled(m_registration), tr("First registration"));
    m_footer = new ActionFooter(this);
    m_footer->primary()->setObjectName(QStringLiteral("saveAccount"));
    auto *save = new QAction(tr("Save the account"), this);
    save->setShortcut(QKeySequence::Save);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(save);
    connect(save, &QAction::triggered, m_footer->primary(), &QPushButton::click);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::edge, theme::edge, theme::between);
    column->setSpacing(theme::inside);
    column->addWidget(m_name);
    column->addWidget(m_line);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_footer);
}

QWidget *AccountPage::buildData()
{
    m_form = new AccountForm;
    m_conflict = new ConflictPanel;
    m_why = new QLineEdit;
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setAccessibleName(tr("Why it changes"));
    m_why->setPlaceholderText(tr("For example: letter number 027/15/POKJA-3/2026"));
    m_whyCaption = new QLabel(tr("Why it changes"));
    m_whyCaption->setBuddy(m_why);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, theme::between, theme::between, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_conflict);
    column->addWidget(m_form);
    column->addSpacing(theme::inside);
    column->addWidget(m_whyCaption);
    column->addWidget(m_why);
    column->addStretch();
    return scrolled(inside);
}

QWidget *AccountPage::buildStory()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, theme::between, theme::between, 0);
    column->setSpacing(theme::grid);
    m_day = new DateField(inside);
    m_day->setObjectName(QStringLiteral("asOfDay"));
    m_day->setAccessibleName(tr("What the register said on"));
    auto *caption = new QLabel(tr("What the register said on"), inside);
    caption->setBuddy(m_day);
    auto *note = new FieldNote(inside);
    m_day->setNote(note);
    m_asOf = new QLabel(inside);
    m_asOf->setObjectName(QStringLiteral("asOf"));
    m_asOf->setTextFormat(Qt::PlainText);
    m_asOf->setWordWrap(true);
    m_asOf->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_day, &QLineEdit::textChanged, this, &AccountPage::showAsOf);
    m_person = new PersonBand(m_desks.office, m_bar, inside);
    connect(m_person, &PersonBand::told, this, [this] {
        guarded(m_bar, tr("Read the account"), [this] { take(m_desks.registry.read(m_file.account.id)); });
    });
    column->addWidget(m_person);
    column->addWidget(caption);
    column->addWidget(m_day);
    column->addWidget(note);
    column->addWidget(m_asOf);
    column->addSpacing(theme::between);
    m_story = new QVBoxLayout;
    m_story->setSpacing(theme::between);
    column->addLayout(m_story);
    column->addStretch();
    return scrolled(inside);
}

bool AccountPage::mayWrite() const
{
    const Operator &who = m_desks.office.who();
    return who.role == Role::Officer || who.role == Role::Head || who.administrator;
}

bool AccountPage::open(AccountId id)
{
    return guarded(m_bar, tr("Open the account"), [&] {
        m_new = false;
        take(m_desks.registry.open(id));
        m_tabs->setCurrentIndex(DataTab);
    });
}

void AccountPage::startNew(const QString &name)
{
    m_new = true;
    AccountFile file;
    file.account.data.name = name;
    take(file);
    m_tabs->setCurrentIndex(DataTab);
    m_form->findChild<QLineEdit *>(QStringLiteral("name"))->setFocus();
}

void AccountPage::clear()
{
    m_new = false;
    take({});
}

void AccountPage::take(const AccountFile &file)
{
    m_file = file;
    m_conflict->dismiss();
    QStringList pokjas;
    guarded(m_bar, tr("Read the Pokja"), [&] {
        const QList<PokjaRecord> records = m_desks.registry.pokjas();
        for (const PokjaRecord &record : records)
            pokjas.append(record.name);
    });
    m_form->setToday(m_desks.office.today());
    m_registration->setToday(m_desks.office.today());
    m_form->setPokjas(pokjas);
    m_form->setData(file.account.data);
    m_form->setReadOnly(!mayWrite());
    m_registration->setFile(file);
    m_registration->setReadOnly(!mayWrite());
    m_why->clear();
    m_why->setEnabled(mayWrite());
    showHead();
    showStory();
    retell();
}

void AccountPage::showHead()
{
    const AccountData &data = m_file.account.data;
    m_name->setText(m_new ? tr("New account") : data.name);
    QStringList parts;
    if (!m_new)
        parts << data.userId << data.pokja << (data.active ? tr("active") : tr("not active"));
    parts.removeAll(QString());
    m_line->setText(parts.join(QStringLiteral("  ·  ")));
    m_tabs->setTabEnabled(StoryTab, !m_new);
    m_tabs->setTabEnabled(RegistrationTab, !m_new);
    m_tabs->setTabToolTip(RegistrationTab, m_new ? tr("Save the account first.") : QString());
}

void AccountPage::showStory()
{
    while (QLayoutItem *item = m_story->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<CorrectionNotice> notices;
    guarded(m_bar, tr("Read the notices"), [&] { notices = PrivacyDesk(m_desks.office).notices(m_file.account.id); });
    m_person->setAccount(m_file.account);
    const QStringList sentences = accountstory::sentences(m_file.versions, notices, m_desks.office.timeZone());
    for (const QString &sentence : sentences) {
        auto *label = new QLabel(sentence);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_story->addWidget(label);
    }
    m_day->clear();
    showAsOf();
}

void AccountPage::showAsOf()
{
    const QDate day = m_day->date();
    m_asOf->setVisible(day.isValid() && isSet(m_file.account.id));
    if (!m_asOf->isVisibleTo(m_asOf->parentWidget()))
        return m_asOf->clear();
    guarded(m_bar, tr("Read the account"), [&] {
        // The end of that day at the office: what was changed during the day counts.
        const QDateTime until(day.addDays(1), QTime(0, 0), m_desks.office.timeZone());
        const auto data = m_desks.registry.asOf(m_file.account.id, until.addMSecs(-1));
        if (!data)
            return m_asOf->setText(tr("The account was not in the register yet."));
        AccountData nothing;
        nothing.active = data->active;
        nothing.nipKind = data->nipKind;
        QStringList lines;
        const QList<ImportFieldChange> fields = registerimport::changes(nothing, *data);
        for (const ImportFieldChange &field : fields)
            lines.append(QStringLiteral("%1: %2").arg(field.field, field.after));
        m_asOf->setText(lines.join(QLatin1Char('\n')));
    });
}

bool AccountPage::isChanged() const
{
    return (m_new || isSet(m_file.account.id)) && (m_form->isChanged() || m_registration->isChanged());
}

std::optional<QString> AccountPage::refusal() const
{
    if (!mayWrite())
        return tr("Only an officer changes the register.");
    if (m_tabs->currentIndex() == RegistrationTab)
        return m_registration->refusal();
    if (!m_form->isChanged())
        return m_new ? tr("Type the name and the user ID.") : tr("Nothing was changed.");
    if (const auto why = m_form->refusal())
        return why;
    if (!m_new && !saysSomething(m_why->text()))
        return tr("Write down why the account changes, for example the letter's number.");
    return {};
}

void AccountPage::retell()
{
    const bool registration = m_tabs->currentIndex() == RegistrationTab;
    const QString words = registration ? tr("Keep the first registration")
        : m_new                        ? tr("Add the account")
                                       : tr("Save the change");
    m_footer->setVisible(m_tabs->currentIndex() != StoryTab);
    m_footer->setPrimary(words, refusal());
    m_whyCaption->setText(m_new ? tr("From which paper it is") : tr("Why it changes"));
    Q_EMIT stateChanged();
}

void AccountPage::save()
{
    if (refusal())
        return;
    bool outrun = false;
    guarded(m_bar, m_new ? tr("Add the account") : tr("Save the account"), [&] {
        try {
            const Account account = m_new ? m_desks.registry.add(m_form->data(), m_why->text().simplified())
                                          : m_desks.registry.save(m_file.account.id, m_file.account.revision,
                                                                  m_form->data(), m_why->text().simplified());
            m_new = false;
            take(m_desks.registry.read(account.id));
            m_bar.succeed(tr("%1 is saved in the register.").arg(account.data.name));
            Q_EMIT saved(account.id);
        } catch (const Error &error) {
            outrun = error.kind() == Error::Kind::Conflict;
            throw;
        }
    });
    if (outrun)
        guarded(m_bar, tr("Read the account"), [this] { askWhose(); });
}

void AccountPage::askWhose()
{
    const AccountFile now = m_desks.registry.read(m_file.account.id);
    const AccountData yours = m_form->data();
    const auto settle = [this, now, yours](const QList<bool> &mine) {
        const QString why = m_why->text();
        take(now);
        m_form->type(conflictfields::merged(yours, now.account.data, mine));
        m_why->setText(why);
        if (m_form->isChanged())
            return save();
        m_why->clear();
        m_bar.succeed(tr("The account stays as the other desk wrote it."));
    };
    const auto fields = conflictfields::of(m_file.account.data, yours, now.account.data);
    if (fields.isEmpty())
        return settle({});
    m_conflict->ask(fields, settle);
}

void AccountPage::keepRegistration()
{
    if (refusal())
        return;
    guarded(m_bar, tr("Keep the first registration"), [&] {
        take(m_desks.registry.keepFirstRegistration(m_file.account.id, m_file.account.revision,
                                                    m_registration->registration(), m_registration->newPapers()));
        m_bar.succeed(tr("The first registration is kept."));
        Q_EMIT saved(m_file.account.id);
    });
}
