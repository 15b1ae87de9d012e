// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/historypage.h"

#include "ui_historypage.h"

#include "core/indonesian.h"
#include "core/workflow.h"
#include "desk/auditdesk.h"
#include "desk/office.h"
#include "gui/confirmationcard.h"
#include "gui/guarded.h"
#include "gui/steptimesmodel.h"
#include "gui/storydelegate.h"
#include "gui/storymodel.h"
#include "gui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStringListModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace
{
constexpr int stepRowsShown = 7;
constexpr int recordsShown = 90; // px

/// The minutes of a step by shape, word and colour; of a stretch by its words alone.
class TimeDelegate final : public QStyledItemDelegate
{
public:
    TimeDelegate(const StepTimesModel &times, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_times(times)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.parent().isValid())
            return QStyledItemDelegate::sizeHint(option, index);
        const QSize words = standard::sizeOf(m_times.reading(index.row()), theme::font(theme::Text::SupportStrong));
        return { words.width() + 2 * theme::inside, words.height() + theme::inside };
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setFont(theme::font(theme::Text::SupportStrong));
        const QRect area = option.rect.adjusted(0, 0, -theme::inside, 0);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme::colours().accentSoft);
        if (index.parent().isValid()) {
            painter->setFont(theme::font(theme::Text::Support));
            painter->setPen(theme::colours().muted);
            painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        } else {
            standard::paint(*painter, area, Qt::AlignRight, m_times.reading(index.row()));
        }
        painter->restore();
    }

private:
    const StepTimesModel &m_times;
};

QString titleOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::IntakeReceipt:
        return HistoryPage::tr("Intake receipt");
    case LetterKind::CompletionNotice:
        return HistoryPage::tr("Notice to complete the papers");
    case LetterKind::RejectionNotice:
        return HistoryPage::tr("Notice of refusal");
    case LetterKind::ReferralNotice:
        return HistoryPage::tr("Notice of referral");
    case LetterKind::ResultNotice:
        return HistoryPage::tr("Notice of the result");
    }
    return {};
}
} // namespace

HistoryPage::HistoryPage(Office &office, AuditDesk &trail, MessageBar &bar, QWidget *parent)
    : RequestTab(bar, parent)
    , m_office(office)
    , m_trail(trail)
    , m_ui(std::make_unique<Ui::HistoryPage>())
    , m_times(new StepTimesModel(this))
    , m_story(new StoryModel(this))
    , m_records(new QStringListModel(this))
    , m_copy(new QAction(tr("Copy the history"), this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("historyPage"));
    setAccessibleName(title());
    m_ui->column->setContentsMargins(theme::between, theme::inside, theme::between, theme::inside);
    for (QLabel *head : { m_ui->timesHead, m_ui->recordsHead, m_ui->storyHead }) {
        head->setFont(theme::font(theme::Text::Head));
        theme::setTone(head, theme::Tone::Muted);
    }
    m_ui->times->setModel(m_times);
    m_ui->times->setItemDelegateForColumn(StepTimesModel::Time, new TimeDelegate(*m_times, this));
    m_ui->times->setProperty("look", QStringLiteral("plain"));
    m_ui->times->header()->setStretchLastSection(false);
    m_ui->times->header()->setSectionResizeMode(StepTimesModel::Step, QHeaderView::Stretch);
    m_ui->times->header()->setSectionResizeMode(StepTimesModel::Time, QHeaderView::ResizeToContents);
    m_ui->times->header()->hide();
    m_ui->records->setModel(m_records);
    m_ui->records->setProperty("look", QStringLiteral("plain"));
    m_ui->story->setModel(m_story);
    m_ui->story->setProperty("look", QStringLiteral("plain"));
    m_ui->story->setItemDelegate(new StoryDelegate(this));
    m_ui->column->setStretchFactor(m_ui->story, 1);
    setFocusProxy(m_ui->story);
    m_copy->setObjectName(QStringLiteral("copyHistory"));
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &HistoryPage::copy);
    auto *some = new QAction(tr("Copy the marked lines"), m_ui->story);
    some->setShortcut(QKeySequence::Copy);
    some->setShortcutContext(Qt::WidgetShortcut);
    m_ui->story->addAction(some);
    connect(some, &QAction::triggered, this, &HistoryPage::copySelected);
    connect(m_ui->times, &QTreeView::expanded, this, &HistoryPage::fit);
    connect(m_ui->times, &QTreeView::collapsed, this, &HistoryPage::fit);
}

HistoryPage::~HistoryPage() = default;

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::setFile(const CaseFile &file)
{
    m_file = file;
    m_stale = true;
    if (isVisible())
        read();
}

void HistoryPage::clear()
{
    m_file = {};
    m_stale = false;
    m_times->clear();
    m_story->setLines({}, m_office.timeZone());
    m_records->setStringList({});
}

void HistoryPage::showEvent(QShowEvent *event)
{
    RequestTab::showEvent(event);
    if (m_stale)
        read();
}

void HistoryPage::read()
{
    m_stale = false;
    guarded(bar(), tr("Read the history"), [this] {
        const Sop &sop = m_office.sop(m_file.request.sop);
        const auto standard = [&sop](Stage stage) -> std::optional<int> {
            const int step = int(stage);
            const bool known = std::any_of(sop.steps().cbegin(), sop.steps().cend(),
                                           [step](const SopStep &s) { return s.number == step; });
            return known ? sop.standardMinutes(step) : std::nullopt;
        };
        m_times->setFile(m_file, standard, m_office.now(), m_office.timeZone());
        m_story->setLines(m_trail.story(m_file.request.id), m_office.timeZone());
        m_records->setStringList(records());
    });
    m_ui->recordsHead->setVisible(m_records->rowCount() > 0);
    m_ui->records->setVisible(m_records->rowCount() > 0);
    m_ui->story->scrollToBottom();
    fit();
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    RequestTab::resizeEvent(event);
    fit();
}

/// The steps get the room of their rows, the story all the rest.
void HistoryPage::fit()
{
    int rows = m_times->rowCount();
    for (int row = 0; row < m_times->rowCount(); ++row) {
        const QModelIndex step = m_times->index(row, 0);
        rows += m_ui->times->isExpanded(step) ? m_times->rowCount(step) : 0;
    }
    const int height = qMax(fontMetrics().height() + theme::inside, m_ui->times->sizeHintForRow(0));
    m_ui->times->setFixedHeight(qMin(rows, stepRowsShown) * height + theme::grid);
    m_ui->records->setFixedHeight(
        qMin(recordsShown, m_records->rowCount() * (fontMetrics().height() + theme::between) + theme::grid));
}

QString HistoryPage::letterLine(const Letter &letter) const
{
    QStringList parts { titleOf(letter.kind), letter.number, indonesian::date(letter.date) };
    if (letter.kind == LetterKind::CompletionNotice)
        parts.insert(1, tr("no. %1").arg(letter.round));
    if (letter.state == LetterState::Void)
        parts.append(tr("void: %1").arg(letter.voidReason));
    else if (letter.toldAt.isValid())
        parts.append(tr("told to %1").arg(letter.toldWhom));
    else if (letter.printedAt.isValid())
        parts.append(tr("printed"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

QStringList HistoryPage::records() const
{
    QStringList lines;
    for (const Letter &letter : m_file.letters)
        lines.append(letterLine(letter));
    for (const Confirmation &attempt : m_file.confirmations)
        lines.append(ConfirmationCard::line(attempt, m_office.timeZone()));
    return lines;
}

QString HistoryPage::plainText() const
{
    QStringList parts { tr("Agenda %1").arg(m_file.request.agenda()) + QStringLiteral("  ·  ")
                            + m_file.request.applicant.name,
                        m_times->plainText(), m_records->stringList().join(QLatin1Char('\n')) };
    QStringList story;
    for (int row = 0; row < m_story->rowCount(); ++row)
        story.append(m_story->plainText(row));
    parts.append(story.join(QLatin1Char('\n')));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

void HistoryPage::copy()
{
    if (!isSet(m_file.request.id))
        return;
    if (m_stale)
        read();
    QGuiApplication::clipboard()->setText(plainText());
    bar().tell(tr("The history was copied."));
}

void HistoryPage::copySelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_ui->story->selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (int row : std::as_const(rows))
        lines.append(m_story->plainText(row));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}
