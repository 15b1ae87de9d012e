// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pokjaview.h"

#include "ui_pokjaform.h"

#include "core/indonesian.h"
#include "desk/office.h"
#include "gui/actionfooter.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/offerline.h"
#include "gui/pokjamembers.h"
#include "gui/reasonbutton.h"
#include "gui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

PokjaView::PokjaView(Office &office, RegisterDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::PokjaForm>())
    , m_bar(new MessageBar(this))
    , m_offer(new OfferLine(this))
    , m_list(new QListWidget(this))
    , m_right(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_footer(new ActionFooter(this))
    , m_members(new PokjaMembers(this))
    , m_new(new QAction(tr("New Pokja"), this))
{
    setObjectName(QStringLiteral("pokjaView"));
    build();
    connect(m_new, &QAction::triggered, this, &PokjaView::startNew);
    connect(m_list, &QListWidget::currentRowChanged, this, &PokjaView::take);
    connect(m_members, &PokjaMembers::changed, this, [this] {
        m_touched = true;
        retell();
    });
    connect(m_ui->addMember, &QPushButton::clicked, this, [this] {
        m_members->addRow();
        const QModelIndex last = m_members->index(m_members->rowCount() - 1, 0);
        m_ui->members->setCurrentIndex(last);
        m_ui->members->edit(last);
    });
    connect(m_ui->removeMember, &QPushButton::clicked, this, &PokjaView::removeMember);
    connect(m_ui->paste, &QPushButton::clicked, this, &PokjaView::paste);
    connect(m_footer->primary(), &QPushButton::clicked, this, &PokjaView::save);
}

PokjaView::~PokjaView() = default;

void PokjaView::build()
{
    auto *title = new QLabel(tr("Pokja Pemilihan"), this);
    title->setFont(theme::font(theme::Text::Name));
    auto *add = new QPushButton(m_new->text(), this);
    add->setObjectName(QStringLiteral("newPokja"));
    add->setAccessibleName(add->text());
    connect(add, &QPushButton::clicked, m_new, &QAction::trigger);
    m_list->setObjectName(QStringLiteral("pokjaList"));
    m_list->setAccessibleName(tr("List of Pokja"));
    m_list->setFixedWidth(260);
    auto *form = new QWidget;
    buildForm(form);
    m_right->addWidget(m_empty);
    m_right->addWidget(form);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(add);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::edge);
    row->addWidget(m_list);
    row->addWidget(m_right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::between);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_offer);
    column->addLayout(row, 1);
    column->addWidget(m_footer);
    m_footer->primary()->setObjectName(QStringLiteral("savePokja"));
    auto *save = new QAction(tr("Save the Pokja"), this);
    save->setShortcut(QKeySequence::Save);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(save);
    connect(save, &QAction::triggered, m_footer->primary(), &QPushButton::click);
}

void PokjaView::buildForm(QWidget *form)
{
    m_ui->setupUi(form);
    m_ui->membersHead->setFont(theme::font(theme::Text::Head));
    theme::setTone(m_ui->membersHead, theme::Tone::Muted);
    m_ui->nameNote->bind(m_ui->name);
    m_ui->decreeDate->setNote(m_ui->decreeDateNote);
    m_ui->validFrom->setNote(m_ui->validFromNote);
    m_ui->validUntil->setNote(m_ui->validUntilNote);
    m_ui->membersNote->bind(m_ui->members);
    m_ui->members->setModel(m_members);
    theme::dressTable(m_ui->members);
    const int widths[] = { 240, 190, 120 };
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_ui->members->setColumnWidth(column, widths[column]);
    m_ui->members->horizontalHeader()->setStretchLastSection(true);
    for (QLineEdit *field :
         { static_cast<QLineEdit *>(m_ui->decreeDate), static_cast<QLineEdit *>(m_ui->validFrom),
           static_cast<QLineEdit *>(m_ui->validUntil), m_ui->name, m_ui->issuer, m_ui->decreeNumber }) {
        connect(field, &QLineEdit::textEdited, this, [this] { m_touched = true; });
        connect(field, &QLineEdit::textChanged, this, &PokjaView::retell);
    }
}

bool PokjaView::mayWrite() const
{
    const Operator &who = m_office.who();
    return who.role == Role::Officer || who.role == Role::Head || who.administrator;
}

void PokjaView::reload()
{
    guarded(*m_bar, tr("Read the Pokja"), [this] { m_records = m_desk.pokjas(); });
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = -1;
    for (const PokjaRecord &record : std::as_const(m_records)) {
        const bool over = record.validUntil.isValid() && record.validUntil < m_office.today();
        m_list->addItem(over ? tr("%1 (decree over since %2)").arg(record.name, indonesian::date(record.validUntil))
                             : record.name);
        if (record.id == m_open.id)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    m_empty->setSentence(m_records.isEmpty() ? tr("There is no Pokja yet.") : tr("Choose a Pokja, or add one."), m_new);
    set(row >= 0 ? m_records.at(row) : PokjaRecord {});
    m_right->setCurrentIndex(row >= 0 ? 1 : 0);
    retell();
}

void PokjaView::clear()
{
    m_records.clear();
    m_open = {};
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    set({});
    m_right->setCurrentIndex(0);
    m_offer->settle();
}

void PokjaView::startNew()
{
    m_list->setCurrentRow(-1);
    set({});
    m_right->setCurrentIndex(1);
    m_ui->name->setFocus();
    retell();
}

void PokjaView::take(int row)
{
    if (row < 0 || row >= m_records.size() || m_records.at(row).id == m_open.id)
        return;
    const PokjaRecord next = m_records.at(row);
    const auto go = [this, next] {
        set(next);
        m_right->setCurrentIndex(1);
        retell();
    };
    if (!isChanged())
        return go();
    m_offer->offer(tr("The open Pokja has changes that are not saved."), { tr("Discard them"), go },
                   { tr("Stay"), [] {} });
}

void PokjaView::set(const PokjaRecord &record)
{
    m_open = record;
    m_ui->name->setText(record.name);
    m_ui->issuer->setText(record.issuer);
    m_ui->decreeNumber->setText(record.decreeNumber);
    m_ui->decreeDate->setDate(record.decreeDate);
    m_ui->validFrom->setDate(record.validFrom);
    m_ui->validUntil->setDate(record.validUntil);
    m_members->setMembers(record.members);
    m_members->setReadOnly(!mayWrite());
    for (QPushButton *button : { m_ui->addMember, m_ui->removeMember, m_ui->paste }) {
        button->setEnabled(mayWrite());
        button->setToolTip(mayWrite() ? QString() : tr("Only an officer changes the register."));
    }
    m_touched = false;
}

bool PokjaView::isChanged() const
{
    return m_right->currentIndex() == 1 && m_touched;
}

PokjaRecord PokjaView::typed() const
{
    PokjaRecord record = m_open;
    record.name = m_ui->name->text().simplified();
    record.issuer = m_ui->issuer->text().simplified();
    record.decreeNumber = m_ui->decreeNumber->text().simplified();
    record.decreeDate = m_ui->decreeDate->date();
    record.validFrom = m_ui->validFrom->date();
    record.validUntil = m_ui->validUntil->date();
    record.members = m_members->members();
    return record;
}

std::optional<QString> PokjaView::refusal() const
{
    if (!mayWrite())
        return tr("Only an officer changes the register.");
    if (m_ui->name->text().simplified().isEmpty())
        return tr("The name of the Pokja is missing.");
    for (const QString &mistake : { m_ui->decreeDate->mistake(), m_ui->validFrom->mistake(),
                                    m_ui->validUntil->mistake(), m_members->mistake(m_office.today()) }) {
        if (!mistake.isEmpty())
            return mistake;
    }
    const PokjaRecord record = typed();
    if (record.validFrom.isValid() && record.validUntil.isValid() && record.validUntil < record.validFrom)
        return tr("The decree ends before it begins. Check the dates.");
    return isChanged() ? std::nullopt : std::optional(tr("Nothing was changed."));
}

void PokjaView::retell()
{
    m_footer->setVisible(m_right->currentIndex() == 1);
    m_footer->setPrimary(isSet(m_open.id) ? tr("Save the Pokja") : tr("Add the Pokja"), refusal());
    m_ui->membersNote->mistake(m_members->mistake(m_office.today()));
}

void PokjaView::paste()
{
    const int added = m_members->paste(QGuiApplication::clipboard()->text());
    if (added == 0)
        m_bar->warn(tr("The clipboard holds no table. Copy the rows in the spreadsheet first."));
    else
        m_bar->tell(tr("%n member(s) were pasted. Look through them and save.", nullptr, added));
}

void PokjaView::removeMember()
{
    const QList<PokjaMember> before = m_members->members();
    const int row = m_ui->members->currentIndex().row();
    if (row < 0)
        return;
    m_members->removeRowAt(row);
    m_offer->offer(tr("The row was removed."), { tr("Undo"), [this, before] {
                                                    m_members->setMembers(before);
                                                    retell();
                                                } });
}

void PokjaView::save()
{
    if (refusal())
        return;
    guarded(*m_bar, tr("Save the Pokja"), [this] {
        m_open = m_desk.savePokja(typed());
        m_touched = false;
        m_bar->succeed(tr("%1 is saved.").arg(m_open.name));
        reload();
    });
}
