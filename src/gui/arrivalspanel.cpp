// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/arrivalspanel.h"

#include "core/indonesian.h"
#include "desk/office.h"
#include "gui/emptystate.h"
#include "gui/guarded.h"
#include "gui/inlinequestion.h"
#include "gui/noteband.h"
#include "gui/reasonbutton.h"
#include "gui/theme.h"
#include "gui/twolinedelegate.h"

#include <QComboBox>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using State = ArrivalRow::State;

namespace
{
constexpr int settledShown = 30;

QString sizeOf(qint64 bytes)
{
    return QLocale(QLocale::Indonesian).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

State stateOf(const Arrival &arrival)
{
    switch (arrival.settlement) {
    case Settlement::Laid:
        return State::Laid;
    case Settlement::Filed:
        return State::Filed;
    case Settlement::SetAside:
        return State::SetAside;
    case Settlement::Waits:
        break;
    }
    return State::Taken;
}
} // namespace

ArrivalsPanel::ArrivalsPanel(WaysIn &ways, MessageBar &bar, const QString &verb, QWidget *parent)
    : QFrame(parent)
    , m_ways(ways)
    , m_bar(bar)
    , m_model(new ArrivalsModel(this))
{
    setObjectName(u"arrivalsPanel"_s);
    theme::makeCard(this);
    build(verb);
    connect(&ways, &WaysIn::changed, this, &ArrivalsPanel::refill);
    connect(&ways.folder(), &FolderIntake::changed, this, &ArrivalsPanel::refill);
    connect(&ways, &WaysIn::sticksChanged, this, &ArrivalsPanel::refillSources);
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        m_stick.clear();
        if (isStick())
            listStick();
        refill();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArrivalsPanel::judge);
    connect(m_list, &QListView::doubleClicked, this, &ArrivalsPanel::lay);
    connect(m_lay, &QPushButton::clicked, this, &ArrivalsPanel::lay);
    connect(m_aside, &QPushButton::clicked, this, &ArrivalsPanel::setAside);
    connect(m_remove, &QPushButton::clicked, this, &ArrivalsPanel::askToRemove);
    connect(m_why, &InlineQuestion::openChanged, this, &ArrivalsPanel::refill);
    refillSources();
}

void ArrivalsPanel::build(const QString &verb)
{
    auto *head = new QLabel(tr("Files that came in"), this);
    head->setFont(theme::font(theme::Text::Head));
    theme::setTone(head, theme::Tone::Muted);
    m_source = new QComboBox(this);
    m_source->setObjectName(u"arrivalSource"_s);
    m_source->setAccessibleName(tr("Where the files come from"));
    m_place = new QLabel(this);
    m_place->setObjectName(u"arrivalPlace"_s);
    m_place->setFont(theme::font(theme::Text::Support));
    m_place->setTextFormat(Qt::PlainText);
    theme::setTone(m_place, theme::Tone::Muted);
    m_aside = new ReasonButton(tr("Set aside"), this);
    m_aside->setObjectName(u"setArrivalAside"_s);
    m_remove = new QPushButton(tr("Remove…"), this);
    m_remove->setObjectName(u"removeArrival"_s);
    m_remove->setAccessibleName(tr("Remove the marked files"));
    m_why = new InlineQuestion(this);
    m_lay = new ReasonButton(verb, this);
    m_lay->setObjectName(u"layArrivals"_s);
    m_lay->setAccessibleName(verb);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::inside);
    row->addWidget(head);
    row->addWidget(m_source);
    row->addWidget(m_place, 1);
    row->addWidget(m_remove);
    row->addWidget(m_aside);
    row->addWidget(m_lay);
    m_problem = new NoteBand(theme::Tone::Warning, this);
    m_problem->setObjectName(u"arrivalProblem"_s);
    m_list = new QListView(this);
    m_list->setObjectName(u"arrivals"_s);
    m_list->setAccessibleName(tr("Files that came in"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty = new EmptyState(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::between, theme::inside, theme::between, theme::inside);
    column->setSpacing(theme::inside);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_why);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
}

bool ArrivalsPanel::isStick() const
{
    return !m_source->currentData().toString().isEmpty();
}

void ArrivalsPanel::refillSources()
{
    const QString root = m_source->currentData().toString();
    const QSignalBlocker quiet(m_source);
    m_source->clear();
    m_source->addItem(tr("Copier's folder"), QString());
    for (const stickfiles::Stick &stick : m_ways.sticks())
        m_source->addItem(tr("Stick %1").arg(stick.name), stick.root);
    m_source->setCurrentIndex(std::max(0, m_source->findData(root)));
    m_source->setVisible(m_source->count() > 1);
    if (!root.isEmpty() && !isStick()) { // it was pulled out
        m_stick.clear();
        m_bar.tell(tr("The stick was pulled out. What was taken from it is safe here."));
    }
    refill();
}

void ArrivalsPanel::listStick()
{
    m_listing = true;
    const QString root = m_source->currentData().toString();
    auto *watcher = new QFutureWatcher<stickfiles::Listing>(this);
    connect(watcher, &QFutureWatcher<stickfiles::Listing>::finished, this, [this, watcher, root] {
        watcher->deleteLater();
        if (root != m_source->currentData().toString())
            return;
        const stickfiles::Listing listing = watcher->result();
        m_listing = false;
        m_stick.clear();
        for (const stickfiles::File &file : listing.files) {
            QStringList detail { sizeOf(file.size),
                                 indonesian::dateAndTime(QDateTime::fromMSecsSinceEpoch(file.changedAt),
                                                         m_ways.office().timeZone()) };
            if (!file.folder.isEmpty())
                detail.prepend(file.folder);
            const QString name = file.path.section(u'/', -1);
            m_stick.append({ State::OnStick, name, detail.join(u" · "_s), {}, file.path, {} });
        }
        m_stickNote = listing.more ? tr("The first %1 papers are shown.").arg(stickfiles::mostFiles) : QString();
        refill();
    });
    watcher->setFuture(QtConcurrent::run(stickfiles::list, root));
}

QList<ArrivalRow> ArrivalsPanel::folderRows() const
{
    QList<ArrivalRow> rows;
    const auto add = [&](const Arrival &arrival) {
        const QString when = indonesian::dateAndTime(arrival.takenAt, m_ways.office().timeZone());
        QStringList detail { tr("%1 pages").arg(arrival.pages), when };
        if (arrival.way == ArrivalWay::Mail)
            detail.prepend(tr("from a mail"));
        if (arrival.digitallySigned)
            detail << tr("signed electronically");
        rows.append({ stateOf(arrival), arrival.fileName, detail.join(u" · "_s), {}, {}, arrival });
    };
    const QList<FolderWatch::File> files = m_ways.folder().watch().files();
    const auto addFiles = [&](bool refused) {
        for (const FolderWatch::File &file : files) {
            if (refused == (file.state == FolderWatch::File::State::Refused)) {
                const State state = refused                         ? State::Refused
                    : file.state == FolderWatch::File::State::Ready ? State::Ready
                                                                    : State::Arriving;
                rows.append({ state, file.name, refused ? QString() : sizeOf(file.size), file.why, {}, {} });
            }
        }
    };
    addFiles(false);
    for (const Arrival &arrival : m_ways.waiting())
        add(arrival);
    addFiles(true);
    for (const Arrival &arrival : m_settled)
        add(arrival);
    return rows;
}

void ArrivalsPanel::refill()
{
    if (m_hidden) {
        m_model->setRows({});
        return;
    }
    if (isVisible())
        guarded(m_bar, tr("Read what came in"), [this] { m_settled = m_ways.arrivals().settled(settledShown); });
    const bool stick = isStick();
    FolderWatch &watch = m_ways.folder().watch();
    m_model->setRows(stick ? m_stick : folderRows());
    m_place->setText(stick ? m_stickNote : watch.folder());
    m_problem->setText(stick ? QString() : watch.problem().isEmpty() ? m_ways.folder().problem() : watch.problem());
    const bool none = m_model->rowCount() == 0;
    m_list->setVisible(!none && !m_why->isOpen());
    m_empty->setVisible(none && !m_why->isOpen());
    if (stick)
        m_empty->setSentence(m_listing ? tr("The stick is being read…") : tr("There is no paper on this stick."),
                             nullptr, u"drive-removable-media"_s);
    else if (watch.folder().isEmpty())
        m_empty->setSentence(tr("No folder is watched yet. Say in the settings, under \"This desk\", where the copier "
                                "lays its scans."),
                             nullptr, u"folder"_s);
    else
        m_empty->setSentence(tr("Nothing has come yet. Scan at the copier into this folder; each file shows up here "
                                "while it arrives."),
                             nullptr, u"folder"_s);
    judge();
    Q_EMIT lineChanged();
}

QString ArrivalsPanel::line() const
{
    const auto arriving = std::count_if(m_model->rows().begin(), m_model->rows().end(), [](const ArrivalRow &row) {
        return row.state == State::Arriving || row.state == State::Ready;
    });
    QStringList parts;
    if (!m_ways.waiting().isEmpty())
        parts << tr("%1 wait").arg(m_ways.waiting().size());
    if (arriving > 0)
        parts << tr("%1 arriving").arg(arriving);
    return parts.join(u", "_s);
}

QList<ArrivalRow> ArrivalsPanel::marked() const
{
    QList<int> numbers;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        numbers.append(index.row());
    std::sort(numbers.begin(), numbers.end());
    QList<ArrivalRow> rows;
    for (const int number : numbers)
        rows.append(m_model->rows().value(number));
    return rows;
}

void ArrivalsPanel::judge()
{
    const QList<ArrivalRow> rows = marked();
    const auto can = [](const ArrivalRow &row) { return row.canBeLaid(); };
    std::optional<QString> why;
    if (m_busy)
        why = tr("Files are still being taken.");
    else if (rows.isEmpty())
        why = tr("Mark the files first.");
    else if (!std::all_of(rows.begin(), rows.end(), can))
        why = tr("Only files that are taken, or lie on a stick, can be laid.");
    m_lay->setRefusal(why);
    const bool back = !rows.isEmpty() && rows.first().state == State::SetAside;
    const auto movable = [](const ArrivalRow &row) {
        return row.state == State::Taken || row.state == State::SetAside;
    };
    const auto aside = [](const ArrivalRow &row) { return row.state == State::SetAside; };
    m_remove->setVisible(!isStick() && !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), aside));
    m_remove->setEnabled(!m_busy && !m_why->isOpen());
    m_aside->setVisible(!isStick());
    m_aside->setText(back ? tr("Take back") : tr("Set aside"));
    m_aside->setAccessibleName(m_aside->text());
    m_aside->setRefusal(!rows.isEmpty() && std::all_of(rows.begin(), rows.end(), movable)
                            ? std::nullopt
                            : std::optional(tr("Mark files that wait first.")));
}

void ArrivalsPanel::setBusy(bool busy)
{
    m_busy = busy;
    judge();
}

void ArrivalsPanel::lay()
{
    if (m_lay->refusal())
        return;
    QStringList paths;
    QList<Arrival> arrivals;
    for (const ArrivalRow &row : marked()) {
        if (row.isKept())
            arrivals << row.arrival;
        else
            paths << row.path;
    }
    if (!arrivals.isEmpty())
        Q_EMIT wanted(arrivals);
    if (paths.isEmpty())
        return;
    setBusy(true);
    m_ways.takeFiles(paths, ArrivalWay::Stick, this, [this](const WaysIn::Taken &taken) {
        setBusy(false);
        if (!taken.refusals.isEmpty())
            m_bar.warn(taken.refusals.join(u'\n'));
        else
            m_bar.succeed(tr("%1 files were copied and checked; the stick is as it was.").arg(taken.arrivals.size()));
        if (!taken.arrivals.isEmpty())
            Q_EMIT wanted(taken.arrivals);
    });
}

void ArrivalsPanel::setAside()
{
    if (m_aside->refusal())
        return;
    const QList<ArrivalRow> rows = marked();
    const bool back = rows.first().state == State::SetAside;
    QStringList hashes;
    for (const ArrivalRow &row : rows)
        hashes << row.arrival.sha256;
    guarded(m_bar, m_aside->text(), [&] {
        if (back)
            m_ways.putBack(hashes);
        else
            m_ways.settle(hashes, Settlement::SetAside);
    });
}

void ArrivalsPanel::askToRemove()
{
    QList<Arrival> arrivals;
    for (const ArrivalRow &row : marked())
        arrivals << row.arrival;
    if (arrivals.isEmpty())
        return;
    InlineQuestion::Question question;
    question.title = arrivals.size() == 1 ? tr("Remove %1").arg(arrivals.first().fileName)
                                          : tr("Remove %1 files").arg(arrivals.size());
    question.sentence =
        tr("Loket forgets what is in it; the file stays whole in the folder %1, under today's date. The "
           "history says who removed it and why.")
            .arg(m_ways.removedPlace() + u'/' + QLatin1String(folderlook::removedName));
    question.noteLabel = tr("Why is it removed?");
    question.noteLetters = 3;
    question.confirm = tr("Remove");
    m_why->ask(question, [this, arrivals](const InlineQuestion::Answer &answer) {
        remove(arrivals, answer.note);
        return true;
    });
}

void ArrivalsPanel::remove(const QList<Arrival> &arrivals, const QString &reason)
{
    setBusy(true);
    m_ways.remove(arrivals, reason, this, [this](const WaysIn::Removed &removed) {
        setBusy(false);
        if (!removed.problem.isEmpty())
            m_bar.warn(removed.problem);
        else
            m_bar.succeed(tr("%1 files were removed. They lie in %2.")
                              .arg(QString::number(removed.count), m_ways.removedPlace()));
        refill();
    });
}

void ArrivalsPanel::setHidden(bool hidden)
{
    m_hidden = hidden;
    m_why->dismiss();
    refill();
}

void ArrivalsPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_ways.reload();
    refill();
}
