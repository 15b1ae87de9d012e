// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/printdialog.h"

#include "desk/archiveprints.h"
#include "desk/office.h"
#include "desk/printdesk.h"
#include "gui/guarded.h"
#include "gui/keyhelp.h"
#include "gui/paperview.h"
#include "gui/printpanel.h"
#include "gui/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace
{
constexpr int soonMs = 250;
const QSizeF a4(210, 297);
} // namespace

PrintDialog::PrintDialog(const Desks &desks, QWidget *parent)
    : QDialog(parent)
    , m_desks(desks)
    , m_bar(new MessageBar(this))
    , m_list(new QListWidget(this))
    , m_choices(new PrintChoices(desks.office.today(), this))
    , m_hint(new QLabel(this))
    , m_panel(new PrintPanel(desks.printing, *m_bar, this))
    , m_view(new PaperView(desks.reader, this))
{
    setWindowTitle(tr("Print"));
    setObjectName(QStringLiteral("printDialog"));
    KeyHelp::installOn(this);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &PrintDialog::make);
    connect(m_choices, &PrintChoices::changed, this, &PrintDialog::chosenAnew);
    connect(m_list, &QListWidget::currentRowChanged, this, &PrintDialog::make);
    connect(m_panel, &PrintPanel::printed, this, [this] { finish(true); });
    connect(m_panel, &PrintPanel::notPrinted, this, [this] { finish(false); });
}

void PrintDialog::build()
{
    m_list->setObjectName(QStringLiteral("printKinds"));
    m_list->setAccessibleName(tr("What is printed"));
    m_hint->setObjectName(QStringLiteral("printHint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setFont(theme::font(theme::Text::Support));
    theme::setTone(m_hint, theme::Tone::Muted);
    auto *print = new QAction(tr("Print"), this);
    print->setShortcut(QKeySequence::Print);
    connect(print, &QAction::triggered, m_panel, &PrintPanel::print);
    addAction(print);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::between);
    left->addWidget(m_list, 1);
    left->addWidget(m_choices);
    left->addWidget(m_hint);
    left->addWidget(m_panel);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::edge);
    row->addLayout(left, 4);
    row->addWidget(m_view, 5);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(close->text());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::between, theme::edge, theme::between);
    column->setSpacing(theme::between);
    column->addWidget(m_bar);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    resize(960, 640);
}

QSizeF PrintDialog::officeSheet() const
{
    switch (m_desks.office.settings().paper) {
    case SheetFormat::A4:
        return a4;
    case SheetFormat::F4Narrow:
        return { 210, 330 };
    case SheetFormat::F4:
        break;
    }
    return { 215, 330 };
}

void PrintDialog::add(const Kind &kind)
{
    m_kinds.append(kind);
    m_list->addItem(kind.name);
}

void PrintDialog::addForRequest(const CaseFile &file)
{
    PrintDesk &desk = m_desks.prints;
    const QString agenda = file.request.agenda();
    const auto sheet = [this] { return officeSheet(); };
    const auto label = [] { return a4; };
    const auto cover = [this] { return m_choices->envelopeSize().millimetres.transposed(); }; // fed upright
    add({ PrintUse::Receipt, tr("Receipt"), agenda, [&desk, file] { return desk.receipt(file); }, sheet });
    add({ PrintUse::Checklist, tr("Check list"), agenda, [&desk, file] { return desk.checklist(file); }, sheet });
    add({ PrintUse::History, tr("History of the request"), agenda, [&desk, file] { return desk.history(file); },
          sheet });
    add({ PrintUse::Separator, tr("Separator sheets"), agenda, [&desk, file] { return desk.separators(&file); },
          sheet });
    add({ PrintUse::Label, tr("Folder label"), agenda,
          [this, &desk, file] { return desk.folderLabel(file, m_choices->labelFormat(), m_choices->start()); }, label,
          1 });
    add({ PrintUse::Label, tr("Shelf label"), agenda,
          [this, &desk, file] { return desk.shelfLabel(file, m_choices->labelFormat(), m_choices->start()); }, label,
          1 });
    add({ PrintUse::Envelope, tr("Inner cover"), agenda,
          [this, &desk, file] { return desk.envelope(file, EnvelopeKind::Inner, m_choices->envelopeSize()); }, cover });
    add({ PrintUse::Envelope, tr("Outer cover"), agenda,
          [this, &desk, file] { return desk.envelope(file, EnvelopeKind::Outer, m_choices->envelopeSize()); }, cover });
}

void PrintDialog::openFor(const CaseFile &file, PrintUse first)
{
    setWindowTitle(tr("Print: agenda %1").arg(file.request.agenda()));
    {
        const QSignalBlocker quiet(m_list);
        addForRequest(file);
    }
    begin(first);
}

void PrintDialog::openForOffice()
{
    PrintDesk &desk = m_desks.prints;
    {
        const QSignalBlocker quiet(m_list);
        add({ PrintUse::AgendaBook, tr("Agenda book"), tr("agenda book"),
              [this, &desk] { return desk.agendaBook(m_choices->from(), m_choices->to()); },
              [this] { return officeSheet(); } });
        add({ PrintUse::Separator, tr("Separator sheets"), tr("separators"),
              [&desk] { return desk.separators(nullptr); }, [this] { return officeSheet(); } });
    }
    begin(PrintUse::AgendaBook);
}

void PrintDialog::openForPlaces(const QList<PlaceRecord> &places)
{
    {
        const QSignalBlocker quiet(m_list);
        add({ PrintUse::Label, tr("Labels of places"), tr("labels of places"),
              [this, places] {
                  return archiveprints::placeLabels(m_desks.office, places, m_choices->labelFormat(),
                                                    m_choices->start());
              },
              [] { return a4; }, int(places.size()) });
    }
    begin(PrintUse::Label);
}

void PrintDialog::begin(PrintUse first)
{
    const auto found =
        std::find_if(m_kinds.cbegin(), m_kinds.cend(), [first](const Kind &kind) { return kind.use == first; });
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(found == m_kinds.cend() ? 0 : int(found - m_kinds.cbegin()));
    }
    open();
    make();
    m_list->setFocus();
}

void PrintDialog::make()
{
    m_soon.stop();
    const int row = m_list->currentRow();
    m_stale = m_panel->isPrinting();
    if (row < 0 || m_stale)
        return;
    const Kind &kind = m_kinds.at(row);
    if (std::exchange(m_row, row) != row)
        m_view->setWholePages(kind.use == PrintUse::Label); // where on the sheet is what matters
    m_choices->showFor(kind.use);
    m_hint->setText(kind.use == PrintUse::Label ? tr("Labels are counted along the rows, from the top left.")
                        : kind.use == PrintUse::Envelope
                        ? tr("No password is on the covers. The outer one tells nothing of what lies inside.")
                        : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_panel->clear();
    m_view->setPapers({});
    m_bar->clear();
    guarded(*m_bar, kind.name, [&] {
        const QByteArray pdf = kind.make();
        ++m_shown; // each is a paper of its own: what was drawn of the last one is not shown again
        m_view->setPapers({ { m_shown, kind.name, QByteArray::number(m_shown), QStringLiteral("application/pdf"),
                              [pdf] { return pdf; } } });
        const bool twice = kind.title.compare(kind.name, Qt::CaseInsensitive) == 0;
        QString file = (twice ? kind.name : kind.name + QLatin1Char(' ') + kind.title) + QStringLiteral(".pdf");
        m_panel->setDocument(pdf, { {}, kind.title, kind.paper(), 1 }, kind.use,
                             file.replace(QLatin1Char('/'), QLatin1Char('-')));
        m_labels = { QString::fromUtf8(m_choices->labelFormat().name), m_choices->start(), kind.labels };
    });
}

/// What is printed is what is shown: until it is drawn as chosen, there is nothing to print.
void PrintDialog::chosenAnew()
{
    if (!m_panel->isPrinting())
        m_panel->clear();
    m_soon.start();
}

/// What was chosen during the print is shown now, and the next free label; how it ended is still to be read.
void PrintDialog::finish(bool printed)
{
    const QString sentence = m_panel->sentence();
    if (printed)
        m_choices->takeLabels(m_labels);
    if (!m_stale && !m_soon.isActive())
        return;
    make();
    if (printed)
        m_bar->succeed(sentence);
    else
        m_bar->warn(sentence);
}
