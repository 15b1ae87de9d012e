// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importpage.h"

#include "capture/importnotes.h"
#include "capture/paperfile.h"
#include "capture/paperreader.h"
#include "core/indonesian.h"
#include "desk/office.h"
#include "gui/actionfooter.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/importhistory.h"
#include "gui/offerline.h"
#include "gui/reasonbutton.h"
#include "gui/rowsmodel.h"
#include "gui/theme.h"
#include "secrets/contenthash.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace
{
struct ReadFile {
    PaperFile file;
    QString sha256;
    QString refusal;
};

ReadFile readFile(const QString &path)
{
    try {
        ReadFile read { readPaperFile(path), {}, {} };
        read.sha256 = QString::fromLatin1(sha256(read.file.bytes));
        return read;
    } catch (const Error &error) {
        return { {}, {}, error.text() };
    }
}

QString row(int number)
{
    return QString::number(number);
}
} // namespace

ImportPage::ImportPage(Office &office, RegisterDesk &desk, PaperReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_desk(desk)
    , m_reader(reader)
    , m_bar(new MessageBar(this))
    , m_undo(new OfferLine(this))
    , m_file(new QLabel(this))
    , m_mapping(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_choose(new QAction(tr("Choose a file"), this))
    , m_tabs(new QTabWidget(this))
    , m_refused(new RowsModel({ tr("Row"), tr("Column"), tr("Why it is refused") }, this))
    , m_changed(new RowsModel({ tr("Row"), tr("User ID"), tr("Field"), tr("Before"), tr("After") }, this))
    , m_added(new RowsModel({ tr("Row"), tr("User ID"), tr("Name"), tr("NIP"), tr("Pokja") }, this))
    , m_warnings(new RowsModel({ tr("Row"), tr("Column"), tr("Look again") }, this))
    , m_earlier(new ImportHistory(office, desk, *m_bar, this))
    , m_footer(new ActionFooter(this))
{
    setObjectName(QStringLiteral("importPage"));
    setAcceptDrops(true);
    auto *pasting = new QAction(tr("Paste the list"), this);
    pasting->setShortcut(QKeySequence::Paste);
    pasting->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(pasting);
    connect(pasting, &QAction::triggered, this, &ImportPage::paste);
    build();
    m_choose->setShortcut(QKeySequence::Open);
    m_choose->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_choose);
    connect(m_choose, &QAction::triggered, this, &ImportPage::choose);
    connect(m_footer->primary(), &QPushButton::clicked, this, &ImportPage::import);
    connect(m_earlier, &ImportHistory::undoAsked, this, &ImportPage::undo);
    forgetPlan();
}

void ImportPage::build()
{
    auto *title = new QLabel(tr("Import into the register"), this);
    title->setFont(theme::font(theme::Text::Name));
    for (QLabel *label : { m_file, m_mapping, m_counts }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_file->setObjectName(QStringLiteral("importFile"));
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_mapping->setObjectName(QStringLiteral("importMapping"));
    m_counts->setFont(theme::font(theme::Text::Title));
    theme::setTone(m_mapping, theme::Tone::Muted);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("What the file would do"));
    m_tabs->tabBar()->setDrawBase(false);
    addTable(QStringLiteral("refusedRows"), tr("Refused"), m_refused);
    addTable(QStringLiteral("changedRows"), tr("Changed"), m_changed);
    addTable(QStringLiteral("addedRows"), tr("New"), m_added);
    addTable(QStringLiteral("warningRows"), tr("Look again"), m_warnings);
    auto *another = m_footer->addSecondary(tr("Another file"));
    another->setObjectName(QStringLiteral("anotherFile"));
    connect(another, &QPushButton::clicked, m_choose, &QAction::trigger);
    m_footer->primary()->setObjectName(QStringLiteral("doImport"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addWidget(title);
    column->addWidget(m_bar);
    column->addWidget(m_undo);
    column->addWidget(m_file);
    column->addWidget(m_counts);
    column->addWidget(m_mapping);
    column->addWidget(m_empty, 1);
    column->addWidget(m_tabs, 2);
    column->addWidget(m_footer);
    column->addWidget(m_earlier);
}

QTableView *ImportPage::addTable(const QString &name, const QString &title, RowsModel *model)
{
    auto *table = new QTableView(this);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(model);
    theme::dressTable(table);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, 80);
    for (int column = 1; column < model->columnCount(); ++column)
        table->setColumnWidth(column, 180);
    m_tabs->addTab(table, title);
    return table;
}

void ImportPage::reload()
{
    m_earlier->reload();
    retell();
}

void ImportPage::clear()
{
    m_undo->settle();
    forgetPlan();
    m_earlier->clear();
}

void ImportPage::forgetPlan()
{
    if (m_job)
        m_reader.cancel(m_job);
    m_job = 0;
    m_busy = false;
    m_plan.reset();
    m_name.clear();
    m_sha256.clear();
    for (RowsModel *model : { m_refused, m_changed, m_added, m_warnings })
        model->setRows({});
    retell();
}

void ImportPage::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose the list"), {}, tr("Tables (*.csv *.txt *.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::takeFile);
    dialog->open();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeOnly(event->mimeData());
}

void ImportPage::paste()
{
    takeOnly(QGuiApplication::clipboard()->mimeData());
}

void ImportPage::takeOnly(const QMimeData *data)
{
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    if (urls.isEmpty())
        return m_bar->warn(tr("There is no file on the clipboard. Copy one first."));
    if (urls.size() != 1)
        return m_bar->warn(tr("Drop one file at a time."));
    takeFile(urls.first().toLocalFile());
}

void ImportPage::takeFile(const QString &path)
{
    m_undo->settle();
    m_bar->clear();
    forgetPlan();
    m_busy = true;
    m_name = path.section(QLatin1Char('/'), -1);
    retell();
    auto *watcher = new QFutureWatcher<ReadFile>(this);
    connect(watcher, &QFutureWatcher<ReadFile>::finished, this, [this, watcher] {
        watcher->deleteLater();
        const ReadFile file = watcher->result();
        if (!file.refusal.isEmpty()) {
            forgetPlan();
            m_bar->tell(file.refusal, MessageBar::Kind::Refusal);
            return;
        }
        m_name = file.file.name;
        m_sha256 = file.sha256;
        read(file.file.bytes);
    });
    watcher->setFuture(QtConcurrent::run(readFile, path));
}

void ImportPage::read(const QByteArray &bytes)
{
    m_job = m_reader.table(bytes, this, [this](const ReadResult<Table> &result) {
        m_job = 0;
        if (!result.ok()) {
            forgetPlan();
            m_bar->tell(result.sentence(), MessageBar::Kind::Refusal);
            return;
        }
        take(result.value);
    });
}

void ImportPage::take(const Table &table)
{
    m_busy = false;
    const bool done = guarded(*m_bar, tr("Compare with the register"), [&] { m_plan = m_desk.plan(table.rows); });
    if (!done)
        return forgetPlan();
    importnotes::judge(*m_plan, table);
    showPlan(table);
}

void ImportPage::showPlan(const Table &table)
{
    const QString kind = table.sheet.isEmpty()
        ? tr("%1, parted by %2")
              .arg(table.encoding, table.delimiter == QStringLiteral("\t") ? tr("TAB") : table.delimiter)
        : tr("sheet %1").arg(table.sheet);
    m_file->setText(QStringLiteral("%1  ·  %2").arg(m_name, kind));
    fillTables();
    showMapping();
    m_counts->setText(tr("%1 new, %2 changed, %3 unchanged, %4 refused")
                          .arg(m_plan->added.size())
                          .arg(m_plan->changed.size())
                          .arg(m_plan->unchanged)
                          .arg(m_plan->refused.size()));
    theme::setTone(m_counts, m_plan->permitted() ? theme::Tone::Plain : theme::Tone::Refusal);
    retell();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->isTabEnabled(tab)) {
            m_tabs->setCurrentIndex(tab);
            break;
        }
    }
}

void ImportPage::showMapping()
{
    const ImportMapping &mapping = m_plan->mapping;
    QStringList parts;
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
        parts.append(QStringLiteral("%1 ← %2").arg(registerimport::title(it.key()), mapping.header.value(it.value())));
    QString text = tr("Columns: %1.").arg(parts.join(QStringLiteral("; ")));
    if (!mapping.unused.isEmpty())
        text += QLatin1Char(' ') + tr("Not kept: %1.").arg(mapping.unused.join(QStringLiteral(", ")));
    if (!mapping.problems.isEmpty())
        text = mapping.problems.join(QLatin1Char(' ')) + QLatin1Char('\n') + text;
    m_mapping->setText(text);
    theme::setTone(m_mapping, mapping.ok() ? theme::Tone::Muted : theme::Tone::Refusal);
}

void ImportPage::fillTables()
{
    QList<QStringList> refused, changed, added, warnings;
    for (const ImportVerdict &verdict : std::as_const(m_plan->refused))
        refused.append({ row(verdict.row), verdict.column, verdict.reason });
    for (const ImportVerdict &verdict : std::as_const(m_plan->warnings))
        warnings.append({ row(verdict.row), verdict.column, verdict.reason });
    for (const ImportChange &change : std::as_const(m_plan->changed)) {
        for (const ImportFieldChange &field : change.fields)
            changed.append({ row(change.row), change.after.userId, field.field, field.before, field.after });
    }
    for (const ImportChange &change : std::as_const(m_plan->added))
        added.append({ row(change.row), change.after.userId, change.after.name, indonesian::nip(change.after.nip),
                       change.after.pokja });
    m_refused->setRows(refused);
    m_changed->setRows(changed);
    m_added->setRows(added);
    m_warnings->setRows(warnings);
    const std::pair<QString, qsizetype> heads[] = { { tr("Refused"), m_plan->refused.size() },
                                                    { tr("Changed"), m_plan->changed.size() },
                                                    { tr("New"), m_plan->added.size() },
                                                    { tr("Look again"), m_plan->warnings.size() } };
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabText(tab, QStringLiteral("%1 (%2)").arg(heads[tab].first).arg(heads[tab].second));
        m_tabs->setTabEnabled(tab, heads[tab].second > 0);
    }
}

std::optional<QString> ImportPage::refusal() const
{
    if (m_busy)
        return tr("The file is being read.");
    if (!m_plan)
        return tr("Choose a file first.");
    if (!m_plan->mapping.ok())
        return m_plan->mapping.problems.first();
    if (!m_plan->permitted())
        return tr("%n row(s) are refused: nothing is written. Correct the file and choose it again.", nullptr,
                  int(m_plan->refused.size()));
    if (m_plan->added.isEmpty() && m_plan->changed.isEmpty())
        return tr("The register has all of this already.");
    const Operator &who = m_office.who();
    if (who.role != Role::Officer && who.role != Role::Head && !who.administrator)
        return tr("Only an officer changes the register.");
    return {};
}

void ImportPage::retell()
{
    const bool shown = m_plan.has_value();
    for (QWidget *part : { static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_mapping),
                           static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_tabs) })
        part->setVisible(shown);
    m_empty->setVisible(!shown);
    if (m_busy)
        m_empty->setSentence(tr("Reading %1 ...").arg(m_name));
    else
        m_empty->setSentence(tr("Drop a CSV or XLSX file here, or choose one. Nothing is written before you have seen "
                                "what it does."),
                             m_choose, QStringLiteral("document-import"));
    m_footer->setPrimary(tr("Import"), refusal());
    m_footer->setVisible(shown);
    // What is done goes away while something is about to be done: one filled button, at the lower right.
    m_earlier->setVisible(!shown && !m_earlier->isEmpty());
}

void ImportPage::import()
{
    if (refusal())
        return;
    guarded(*m_bar, tr("Import"), [this] {
        const ImportBatch batch = m_desk.import(*m_plan, m_name, m_sha256);
        const QString name = m_name;
        forgetPlan();
        reload();
        m_undo->offer(tr("%1 is in the register: %2 new, %3 changed.").arg(name).arg(batch.added).arg(batch.changed),
                      { tr("Take back"), [this, id = batch.id] { undo(id); } });
    });
}

void ImportPage::undo(ImportId id)
{
    guarded(*m_bar, tr("Take the import back"), [this, id] {
        m_desk.undoImport(id);
        m_undo->settle();
        reload();
        m_bar->succeed(tr("The import is taken back: the register is as it was before."));
    });
}
