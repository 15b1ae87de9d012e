// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/papertray.h"

#include "desk/paperfiling.h"
#include "gui/emptystate.h"
#include "gui/fieldnote.h"
#include "gui/offerline.h"
#include "gui/paperarrival.h"
#include "gui/paperchecks.h"
#include "gui/theme.h"
#include "gui/twolinedelegate.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace
{
constexpr PaperKind kinds[] { PaperKind::RequestLetter, PaperKind::Decree, PaperKind::Authority, PaperKind::Other };

QString shortTitle(PaperKind kind)
{
    switch (kind) {
    case PaperKind::RequestLetter:
        return PaperTray::tr("Letter");
    case PaperKind::Decree:
        return PaperTray::tr("Decree");
    case PaperKind::Authority:
        return PaperTray::tr("Authority");
    case PaperKind::Proof:
    case PaperKind::Other:
        break;
    }
    return PaperTray::tr("Other");
}
} // namespace

PaperTray::PaperTray(PaperReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_arrival(new PaperArrival(reader, this))
    , m_model(new PaperTrayModel(this))
{
    setAcceptDrops(true);
    build();
    buildActions();
    makeChecks();
    connect(m_arrival, &PaperArrival::arrived, this, &PaperTray::lay);
    connect(m_arrival, &PaperArrival::refused, this, &PaperTray::refuse);
    connect(m_arrival, &PaperArrival::textsRead, this, &PaperTray::keepTexts);
    connect(m_arrival, &PaperArrival::busyChanged, this, &PaperTray::changed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PaperTray::showCurrent);
    retell();
}

void PaperTray::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    auto *top = new QHBoxLayout;
    auto *head = new QLabel(tr("Papers"), this);
    head->setFont(theme::font(theme::Text::Head));
    theme::setTone(head, theme::Tone::Muted);
    auto *add = new QPushButton(tr("Add files ..."), this);
    add->setObjectName(QStringLiteral("addPapers"));
    auto *paste = new QPushButton(tr("Paste"), this);
    paste->setObjectName(QStringLiteral("pastePapers"));
    m_arrivals = new QPushButton(this);
    m_arrivals->setObjectName(QStringLiteral("layFromArrivals"));
    connect(m_arrivals, &QPushButton::clicked, this, &PaperTray::showArrivals);
    tellWays();
    top->addWidget(head, 1);
    for (QPushButton *button : { m_arrivals, paste, add }) {
        theme::makeLink(button);
        button->setAccessibleName(button->text());
        top->addWidget(button);
    }
    connect(add, &QPushButton::clicked, this, &PaperTray::chooseFiles);
    connect(paste, &QPushButton::clicked, this, &PaperTray::paste);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("papers"));
    m_list->setAccessibleName(tr("Papers of this request"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty = new EmptyState(this);
    auto *way = new QAction(tr("Add files ..."), this);
    connect(way, &QAction::triggered, this, &PaperTray::chooseFiles);
    m_empty->setSentence(tr("Drop scans and files here, or paste them."), way, QStringLiteral("document-import"));
    m_refusal = new FieldNote(this);
    m_refusal->setObjectName(QStringLiteral("paperRefusal"));
    m_undo = new OfferLine(this);
    m_undo->setObjectName(QStringLiteral("paperUndo"));
    m_controls = buildControls();
    column->addLayout(top);
    column->addWidget(m_refusal);
    column->addWidget(m_undo);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addWidget(m_controls);
}

QWidget *PaperTray::buildControls()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::grid);
    for (int i = 0; i < int(std::size(kinds)); ++i) {
        auto *button = new QPushButton(QStringLiteral("%1 %2").arg(i + 1).arg(shortTitle(kinds[i])), box);
        button->setObjectName(QStringLiteral("kind%1").arg(i + 1));
        button->setCheckable(true);
        button->setFont(theme::font(theme::Text::Support));
        button->setAccessibleName(tr("File as %1").arg(paperfiling::title(kinds[i])));
        connect(button, &QPushButton::clicked, this, [this, i] { setKind(kinds[i]); });
        m_kinds << button;
        first->addWidget(button, 1);
    }
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::between);
    m_original = new QCheckBox(tr("Original"), box);
    m_original->setObjectName(QStringLiteral("paperOriginal"));
    m_original->setAccessibleName(tr("The paper is the original"));
    m_sheets = new QSpinBox(box);
    m_sheets->setObjectName(QStringLiteral("paperSheets"));
    m_sheets->setAccessibleName(tr("Sheets handed in"));
    m_sheets->setRange(1, 9999);
    m_sheets->setSuffix(tr(" sheets"));
    m_link = new QPushButton(box);
    m_link->setObjectName(QStringLiteral("paperBefore"));
    auto *away = new QPushButton(tr("Remove"), box);
    away->setObjectName(QStringLiteral("removePaper"));
    away->setAccessibleName(tr("Remove this paper"));
    m_link->setAccessibleName(tr("Open the request it was filed with"));
    m_compare = new QPushButton(tr("Compare…"), box);
    m_compare->setObjectName(QStringLiteral("compareAlike"));
    m_compare->setAccessibleName(tr("Compare with the filed page"));
    m_straighten = new QPushButton(tr("Straighten…"), box);
    m_straighten->setObjectName(QStringLiteral("straightenPhoto"));
    m_straighten->setAccessibleName(tr("Straighten the photographed sheet"));
    connect(m_compare, &QPushButton::clicked, this, &PaperTray::compareAlike);
    connect(m_straighten, &QPushButton::clicked, this, &PaperTray::straightenPhoto);
    for (QPushButton *button : { m_link, m_compare, m_straighten, away })
        theme::makeLink(button);
    second->addWidget(m_original);
    second->addWidget(m_sheets);
    second->addWidget(m_link);
    second->addWidget(m_compare);
    second->addWidget(m_straighten);
    second->addStretch();
    second->addWidget(away);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_original, &QCheckBox::clicked, this,
            [this](bool on) { edit([=](PaperTrayModel::Entry &entry) { entry.paper.original = on; }); });
    connect(m_sheets, &QSpinBox::valueChanged, this,
            [this](int sheets) { edit([=](PaperTrayModel::Entry &entry) { entry.paper.sheets = sheets; }); });
    connect(m_link, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentIndex().row();
        if (row >= 0 && !m_model->entries().at(row).before.isEmpty())
            Q_EMIT requestWanted(m_model->entries().at(row).before.first().request);
    });
    connect(away, &QPushButton::clicked, this, &PaperTray::remove);
    return box;
}

void PaperTray::buildActions()
{
    const auto add = [this](QWidget *owner, const QString &text, const QKeySequence &key, auto work) {
        auto *action = new QAction(text, owner);
        action->setShortcut(key);
        action->setShortcutContext(owner == m_list ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
        owner->addAction(action);
        connect(action, &QAction::triggered, this, work);
    };
    for (int i = 0; i < int(std::size(kinds)); ++i)
        add(m_list, tr("File as %1").arg(paperfiling::title(kinds[i])), QKeySequence(Qt::Key_1 + i),
            [this, i] { setKind(kinds[i]); });
    add(m_list, tr("Remove this paper"), QKeySequence::Delete, [this] { remove(); });
    add(this, tr("Paste papers"), QKeySequence::Paste, [this] { paste(); });
}

void PaperTray::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add papers"), {},
                                   tr("Papers and mails (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &PaperTray::addFiles);
    dialog->open();
}

void PaperTray::addFiles(const QStringList &paths)
{
    m_refusal->mistake({});
    m_arrival->addFiles(paths);
}

bool PaperTray::isBusy() const
{
    return m_arrival->isBusy();
}

void PaperTray::lay(const NewPaper &paper, const QString &caution)
{
    if (const int row = m_model->rowOf(paper.sha256); row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        return refuse(paper.fileName, tr("This paper lies here already."));
    }
    PaperTrayModel::Entry entry { paper, {}, caution };
    entry.paper.kind = guessKind(paper.fileName);
    if (m_before)
        entry.before = m_before(paper.sha256);
    m_list->setCurrentIndex(m_model->index(m_model->insert(m_model->rowCount(), entry)));
    retell();
    Q_EMIT changed();
    m_checks->check(paper);
}

void PaperTray::keepTexts(const QString &sha256, const QStringList &pageTexts)
{
    const int row = m_model->rowOf(sha256);
    if (row < 0)
        return;
    PaperTrayModel::Entry entry = m_model->entries().at(row);
    entry.paper.pageTexts = pageTexts;
    m_model->replace(row, entry);
    Q_EMIT changed();
}

void PaperTray::refuse(const QString &name, const QString &sentence)
{
    m_refusal->mistake(QStringLiteral("%1: %2").arg(name, sentence));
    retell();
    Q_EMIT changed();
}

/// By the name that the scanner or the sender gave; else the papers come in the order in which they are asked for.
PaperKind PaperTray::guessKind(const QString &name) const
{
    const QString words = name.toLower();
    if (words.contains(QLatin1String("kuasa")))
        return PaperKind::Authority;
    if (words.startsWith(QLatin1String("sk")) || words.contains(QLatin1String("keputusan")))
        return PaperKind::Decree;
    if (words.contains(QLatin1String("permohonan")))
        return PaperKind::RequestLetter;
    for (const PaperKind kind : { PaperKind::RequestLetter, PaperKind::Decree }) {
        const auto &entries = m_model->entries();
        if (std::none_of(entries.cbegin(), entries.cend(), [=](const auto &entry) { return entry.paper.kind == kind; }))
            return kind;
    }
    return PaperKind::Other;
}

QList<NewPaper> PaperTray::papers() const
{
    QList<NewPaper> papers;
    for (const PaperTrayModel::Entry &entry : m_model->entries())
        papers << entry.paper;
    return papers;
}

void PaperTray::setPapers(const QList<NewPaper> &papers)
{
    m_undo->settle();
    m_refusal->mistake({});
    m_model->clear();
    for (const NewPaper &paper : papers) {
        PaperTrayModel::Entry entry;
        entry.paper = paper;
        if (m_before)
            entry.before = m_before(paper.sha256);
        m_model->insert(m_model->rowCount(), entry);
    }
    m_list->setCurrentIndex(m_model->index(0));
    retell();
}

QString PaperTray::current() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 ? QString() : m_model->entries().at(row).paper.sha256;
}

QString PaperTray::refusal() const
{
    return m_refusal->text();
}

void PaperTray::setKind(PaperKind kind)
{
    edit([=](PaperTrayModel::Entry &entry) { entry.paper.kind = kind; });
}

void PaperTray::edit(const std::function<void(PaperTrayModel::Entry &)> &change)
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    PaperTrayModel::Entry entry = m_model->entries().at(row);
    change(entry);
    m_model->replace(row, entry);
    retell();
    Q_EMIT changed();
}

void PaperTray::remove()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const PaperTrayModel::Entry entry = m_model->take(row);
    const auto back = [=, this] {
        m_list->setCurrentIndex(m_model->index(m_model->insert(row, entry)));
        retell();
        Q_EMIT changed();
    };
    m_undo->offer(tr("Removed: %1").arg(entry.paper.fileName), { tr("Undo"), back });
    retell();
    showCurrent();
    Q_EMIT changed();
}

void PaperTray::showCurrent()
{
    retell();
    const int row = m_list->currentIndex().row();
    Q_EMIT currentChanged(row < 0 ? NewPaper() : m_model->entries().at(row).paper);
}

void PaperTray::retell()
{
    const auto &entries = m_model->entries();
    const int row = m_list->currentIndex().row();
    m_empty->setVisible(entries.isEmpty());
    m_list->setVisible(!entries.isEmpty());
    m_controls->setVisible(row >= 0 && row < entries.size());
    int height = 2 * m_list->frameWidth() + 2;
    for (const auto &entry : entries)
        height += TwoLineDelegate::rowHeight(PaperTrayModel::noteOf(entry).isEmpty() ? 2 : 3);
    m_list->setFixedHeight(std::min(height, TwoLineDelegate::rowHeight(2) * 4));
    if (m_controls->isHidden())
        return;
    const PaperTrayModel::Entry &entry = entries.at(row);
    for (int i = 0; i < m_kinds.size(); ++i)
        m_kinds.at(i)->setChecked(kinds[i] == entry.paper.kind);
    m_original->setChecked(entry.paper.original);
    const QSignalBlocker quiet(m_sheets);
    m_sheets->setValue(entry.paper.sheets);
    tellChecks(entry);
    m_link->setVisible(!entry.before.isEmpty());
    if (!entry.before.isEmpty()) {
        m_link->setText(tr("Open agenda %1").arg(entry.before.first().agenda));
        m_link->setAccessibleName(m_link->text());
    }
}
