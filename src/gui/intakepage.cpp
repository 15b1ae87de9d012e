// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/intakepage.h"

#include "ui_intakepage.h"

#include "desk/office.h"
#include "gui/fieldsuggestions.h"
#include "gui/guarded.h"
#include "gui/intakereading.h"
#include "gui/lateentryband.h"
#include "gui/papertray.h"
#include "gui/paperview.h"
#include "gui/reasonbutton.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QRegularExpression>

namespace
{
constexpr int keepMs = 700; ///< from the first key that is not kept yet: less than a second of typing can be lost
constexpr int judgeMs = 120;

IntakeForm newForm()
{
    IntakeForm form;
    form.kinds = RequestKind::Reset; // nearly all of them
    return form;
}
} // namespace

IntakePage::IntakePage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::IntakePage>())
{
    m_ui->setupUi(this);
    build();
    buildActions();
    for (QTimer *timer : { &m_keepSoon, &m_judgeSoon })
        timer->setSingleShot(true);
    m_keepSoon.setInterval(keepMs);
    m_judgeSoon.setInterval(judgeMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &IntakePage::keep);
    connect(&m_judgeSoon, &QTimer::timeout, this, &IntakePage::judge);
    reset();
}

IntakePage::~IntakePage()
{
    keep();
    m_ui->offer->settle();
}

void IntakePage::build()
{
    m_ui->title->setFont(theme::font(theme::Text::Name));
    m_ui->kept->setFont(theme::font(theme::Text::Support));
    theme::setTone(m_ui->kept, theme::Tone::Muted);
    m_ui->kept->setObjectName(QStringLiteral("kept"));
    m_ui->facts->setWordWrap(true);
    m_ui->facts->setTextFormat(Qt::PlainText);
    m_ui->facts->setMargin(theme::inside);
    theme::makeCard(m_ui->facts);
    m_ui->sheetColumn->setContentsMargins(0, 0, theme::edge, 0);
    m_ui->papersColumn->setContentsMargins(theme::edge, 0, 0, 0);
    const auto captions = m_ui->sheet->findChildren<QLabel *>(QRegularExpression(QStringLiteral("Caption$")));
    for (QLabel *caption : captions) {
        caption->setFont(theme::font(theme::Text::Support));
        theme::setTone(caption, theme::Tone::Muted);
    }
    const auto lists = m_ui->sheet->findChildren<QComboBox *>();
    for (QComboBox *list : lists)
        list->view()->setAccessibleName(list->accessibleName());
    m_late = new LateEntryBand(m_services.office, this);
    m_ui->sheetColumn->insertWidget(0, m_late);
    connect(m_late, &LateEntryBand::changed, this, &IntakePage::touched);
    m_tray = new PaperTray(m_services.reader, this);
    m_tray->setFiledBefore([this](const QString &sha256) { return m_services.intake.filedBefore(sha256); });
    m_tray->acceptDropsOn(this);
    m_view = new PaperView(m_services.reader, this);
    auto *scan = new QPushButton(tr("Scan papers (Ctrl+Shift+S)"), this);
    scan->setObjectName(QStringLiteral("scanPapers"));
    scan->setAccessibleName(tr("Scan the papers"));
    connect(scan, &QPushButton::clicked, this, &IntakePage::scanWanted);
    m_ui->papersColumn->addWidget(scan, 0, Qt::AlignLeft);
    m_ui->papersColumn->addWidget(m_tray);
    m_suggestions = new FieldSuggestions(this);
    m_ui->papersColumn->addWidget(m_suggestions);
    m_ui->papersColumn->addWidget(m_view, 1);
    buildReading();
    m_receipt = new ReceiptPanel(m_services.office, m_services.printer, m_services.reader, *m_ui->bar,
                                 m_services.receipt, this);
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->footer), m_receipt, 1);
    m_ui->body->setStretchFactor(0, 1);
    m_ui->body->setStretchFactor(1, 1);
    m_ui->body->setSizes({ 600, 480 });
    m_ui->body->setHandleWidth(1);
    m_ui->column->setContentsMargins(theme::edge, theme::between, theme::edge, theme::between);
    m_ui->applicant->setFind([this](const QString &text, int limit) {
        QList<PersonHit> hits;
        guarded(*m_ui->bar, tr("Look a person up"), [&] { hits = m_services.intake.lookUp(text, limit); });
        return hits;
    });
    connect(m_ui->applicant, &IntakeApplicant::changed, this, &IntakePage::touched);
    connect(m_ui->applicant, &IntakeApplicant::entered, this, &IntakePage::save);
    connect(m_ui->applicant, &IntakeApplicant::personChosen, this, [this](const AccountData &data) {
        m_ui->letter->takeDecree(data);
        m_ui->letter->focusFirst();
    });
    connect(m_ui->letter, &IntakeLetter::changed, this, &IntakePage::touched);
    connect(m_ui->letter, &IntakeLetter::entered, this, &IntakePage::save);
    connect(m_tray, &PaperTray::changed, this, &IntakePage::touched);
    connect(m_tray, &PaperTray::currentChanged, this, &IntakePage::showPaper);
    connect(m_tray, &PaperTray::requestWanted, this, &IntakePage::requestWanted);
}

void IntakePage::buildActions()
{
    m_discard = m_ui->footer->addSecondary(tr("Discard"));
    m_discard->setObjectName(QStringLiteral("discard"));
    m_close = m_ui->footer->addSecondary(tr("Close"));
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setHint(tr("What is typed is kept (Ctrl+W)"));
    m_ui->footer->primary()->setObjectName(QStringLiteral("save"));
    connect(m_discard, &QPushButton::clicked, this, [this] { isSet(m_saved) ? start() : discard(); });
    connect(m_close, &QPushButton::clicked, this, &IntakePage::leave);
    const auto forward = [this] {
        if (isSet(m_saved))
            Q_EMIT requestWanted(m_saved);
        else
            save();
    };
    connect(m_ui->footer->primary(), &QPushButton::clicked, this, forward);
    connect(m_ui->footer->primary(), &ReasonButton::refused, this, &IntakePage::save);
    const auto add = [this](const QString &text, const QKeySequence &key, auto work) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
    };
    add(tr("Save and print the receipt"), QKeySequence::Save, [this] { isSet(m_saved) ? void() : save(); });
    add(tr("Add papers"), QKeySequence::Open, [this] { isSet(m_saved) ? void() : m_tray->chooseFiles(); });
    add(tr("Print the receipt"), QKeySequence::Print, [this] { isSet(m_saved) ? void(m_receipt->print()) : void(); });
    add(tr("Close, and keep what is typed"), QKeySequence::Close, [this] { leave(); });
}

void IntakePage::start()
{
    if (isSet(m_saved))
        reset();
    showForm();
    if (isBlank())
        offerDrafts();
    m_ui->applicant->complain(QStringLiteral("name"), {}); // the cursor
    judge();
}

bool IntakePage::isBlank() const
{
    return m_ui->applicant->isBlank() && m_ui->letter->isBlank() && m_tray->papers().isEmpty();
}

IntakeForm IntakePage::form() const
{
    IntakeForm form;
    form.draft = m_draft;
    form.account = m_ui->applicant->account();
    m_ui->applicant->write(form.applicant);
    m_ui->letter->write(form);
    form.papers = m_tray->papers();
    form.late = m_late->entry();
    return form;
}

void IntakePage::touched()
{
    if (m_filling)
        return;
    if (m_reading)
        m_reading->compare();
    m_changed = true;
    if (!m_keepSoon.isActive())
        m_keepSoon.start();
    if (!m_judgeSoon.isActive())
        m_judgeSoon.start();
}

void IntakePage::judge()
{
    m_judgeSoon.stop();
    if (isSet(m_saved))
        return;
    guarded(*m_ui->bar, tr("Check what is typed"), [&] {
        const IntakeNotes notes = m_services.intake.notes(form());
        tellFacts(notes);
        const QString refusal = refusalOf(notes).second;
        m_ui->footer->setPrimary(tr("Save and print the receipt"),
                                 refusal.isEmpty() ? std::nullopt : std::optional(refusal));
    });
    m_discard->setRefusal(isBlank() ? std::optional(tr("Nothing is typed yet.")) : std::nullopt);
}

void IntakePage::tellFacts(const IntakeNotes &notes)
{
    m_ui->facts->setText(notes.facts.join(QLatin1Char('\n')));
    m_ui->facts->setVisible(!notes.facts.isEmpty());
    theme::setTone(m_ui->facts, notes.confirmationWhy.isEmpty() ? theme::Tone::Muted : theme::Tone::Warning);
}

/// What only the page knows stands before what the desk says: a date that is none, a paper still on its way.
std::pair<QString, QString> IntakePage::refusalOf(const IntakeNotes &notes) const
{
    if (const auto date = m_ui->letter->wrongDate(); !date.second.isEmpty())
        return date;
    if (m_tray->isBusy())
        return { QStringLiteral("papers"), tr("A paper is still being read.") };
    return { notes.refusedField, notes.refusal.value_or(QString()) };
}

void IntakePage::save()
{
    const IntakeForm filled = form();
    guarded(*m_ui->bar, tr("Save the request"), [&] {
        const auto [field, sentence] = refusalOf(m_services.intake.notes(filled));
        if (!sentence.isEmpty()) {
            complain(field, sentence);
            return;
        }
        const CaseFile file = m_services.intake.takeIn(filled);
        m_draft = {};
        m_ui->bar->clear();
        reset();
        showReceipt(file);
        Q_EMIT takenIn(file.request.id);
    });
}

void IntakePage::complain(const QString &field, const QString &sentence)
{
    m_ui->footer->setPrimary(tr("Save and print the receipt"), sentence);
    if (!m_late->complain(field, sentence) && !m_ui->applicant->complain(field, sentence)
        && !m_ui->letter->complain(field, sentence))
        m_ui->bar->warn(sentence);
    if (QWidget *place = focusWidget())
        m_ui->scroll->ensureWidgetVisible(place);
}

void IntakePage::fill(const IntakeForm &form)
{
    m_filling = true;
    m_draft = form.draft;
    m_kept.clear();
    for (const NewPaper &paper : form.papers)
        m_kept.insert(paper.sha256);
    m_ui->applicant->setToday(m_services.office.today());
    m_ui->applicant->setData(form.applicant, form.account);
    m_ui->applicant->setDetailsShown(!isSet(form.account) && !form.applicant.name.isEmpty());
    m_ui->letter->setForm(form);
    m_late->setEntry(form.late);
    m_tray->setPapers(form.papers);
    showPaper(form.papers.value(0));
    m_changed = false;
    m_keepSoon.stop();
    m_filling = false;
    if (m_reading)
        m_reading->update();
    judge();
}

void IntakePage::reset()
{
    m_saved = {};
    m_ui->kept->clear();
    fill(newForm());
    m_receipt->clear();
    showForm();
}

void IntakePage::hideEvent(QHideEvent *event)
{
    keep();
    m_view->hideContents(); // the desk may be locked
    if (m_reading)
        m_reading->hideContents();
    m_receipt->setContentsHidden(true);
    QWidget::hideEvent(event);
}

void IntakePage::showEvent(QShowEvent *event)
{
    m_view->showContents();
    if (m_reading)
        m_reading->showContents();
    m_receipt->setContentsHidden(false);
    QWidget::showEvent(event);
}

void IntakePage::showReceipt(const CaseFile &file)
{
    m_saved = file.request.id;
    m_ui->body->hide();
    m_receipt->show();
    m_ui->title->setText(tr("Request taken in"));
    m_ui->footer->setPrimary(tr("Open the request"));
    m_discard->setRefusal(std::nullopt);
    m_discard->setText(tr("Next request"));
    m_discard->setAccessibleName(m_discard->text());
    m_ui->footer->primary()->setFocus();
    guarded(*m_ui->bar, tr("Make the receipt"), [&] { // the request is saved, whatever becomes of the receipt
        m_receipt->setFile(file, true);
        m_receipt->print();
    });
}

void IntakePage::showForm()
{
    m_receipt->hide();
    m_ui->body->show();
    m_ui->title->setText(tr("New request"));
    m_discard->setText(tr("Discard"));
    m_discard->setAccessibleName(m_discard->text());
}
