// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/placesview.h"

#include "capture/paperreader.h"
#include "core/error.h"
#include "desk/archiverights.h"
#include "desk/office.h"
#include "desk/printdesk.h"
#include "desk/shelfdesk.h"
#include "gui/fieldsquestion.h"
#include "gui/guarded.h"
#include "gui/printdialog.h"
#include "gui/reasonbutton.h"
#include "gui/rowstable.h"
#include "gui/theme.h"

#include <QBuffer>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QPointer>
#include <QTableView>

namespace
{
constexpr int pictureWidth = 300;
constexpr int pictureHeight = 260;
constexpr double renderDpi = 150; // a photograph is scaled to the kept size afterwards
constexpr int jpegQuality = 85;

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage kept = image.width() > PlacesView::largestSide || image.height() > PlacesView::largestSide
        ? image.scaled(PlacesView::largestSide, PlacesView::largestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : image;
    if (!kept.convertToFormat(QImage::Format_RGB888).save(&buffer, "JPEG", jpegQuality))
        throw fault(PlacesView::tr("The picture could not be written."));
    return bytes;
}
} // namespace

PlacesView::PlacesView(const Services &services, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_bar(bar)
    , m_shelves(std::make_unique<ShelfDesk>(services.office))
    , m_prints(std::make_unique<PrintDesk>(services.office))
    , m_table(new RowsTable(QStringLiteral("placeTable"), tr("Places of the archive"),
                            { tr("Room"), tr("Rack"), tr("Box"), tr("Folder"), tr("Files"), tr("Picture"), tr("Note") },
                            this))
    , m_picture(new QLabel(this))
    , m_line(new QLabel(this))
    , m_add(new ReasonButton(tr("Add a place..."), this))
    , m_choose(new ReasonButton(tr("Picture..."), this))
    , m_drop(new ReasonButton(tr("Remove the picture"), this))
    , m_note(new ReasonButton(tr("Note..."), this))
    , m_labels(new ReasonButton(tr("Print labels"), this))
    , m_question(new FieldsQuestion(this))
{
    setObjectName(QStringLiteral("placesView"));
    build();
    connect(m_table, &RowsTable::currentChanged, this, [this] {
        showPicture();
        retell();
    });
    connect(m_add, &QPushButton::clicked, this, &PlacesView::askPlace);
    connect(m_choose, &QPushButton::clicked, this, &PlacesView::choosePicture);
    connect(m_note, &QPushButton::clicked, this, &PlacesView::askNote);
    connect(m_labels, &QPushButton::clicked, this, &PlacesView::printLabels);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        if (const PlaceRecord *record = current()) {
            guarded(m_bar, tr("Remove the picture"), [&] { m_shelves->setPicture(record->place, {}); });
            reload();
        }
    });
    retell();
}

PlacesView::~PlacesView() = default;

void PlacesView::build()
{
    m_table->allowMany();
    m_table->setEmptySentence(
        tr("No place is known yet. The first file that is archived makes its place, or add one here."));
    m_picture->setObjectName(QStringLiteral("placePicture"));
    m_picture->setFixedSize(pictureWidth, pictureHeight);
    m_picture->setAlignment(Qt::AlignCenter);
    m_line->setObjectName(QStringLiteral("placeLine"));
    m_line->setWordWrap(true);
    m_line->setFixedWidth(pictureWidth);
    theme::setTone(m_line, theme::Tone::Muted);
    const std::pair<ReasonButton *, QString> names[] = { { m_add, QStringLiteral("addPlace") },
                                                         { m_choose, QStringLiteral("choosePicture") },
                                                         { m_drop, QStringLiteral("dropPicture") },
                                                         { m_note, QStringLiteral("notePlace") },
                                                         { m_labels, QStringLiteral("placeLabels") } };
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    for (const auto &[button, name] : names) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *side = new QVBoxLayout;
    side->addWidget(m_picture);
    side->addWidget(m_line);
    side->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::between);
    row->addWidget(m_table, 1);
    row->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addLayout(row, 1);
    column->addWidget(m_question);
    column->addLayout(buttons);
}

void PlacesView::reload()
{
    guarded(m_bar, tr("Read the places"), [this] { m_places = m_shelves->places(); });
    QList<QStringList> rows;
    for (const PlaceRecord &record : std::as_const(m_places)) {
        const ShelfPlace &p = record.place;
        rows.append({ p.room, p.rack, p.box, p.folder, QString::number(record.files),
                      record.picture.isEmpty() ? QString() : tr("yes"), record.note });
    }
    m_table->setRows(rows);
    showPicture();
    retell();
}

void PlacesView::clear()
{
    m_question->dismiss();
    m_picture->clear();
}

const PlaceRecord *PlacesView::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_places.size() ? &m_places.at(row) : nullptr;
}

void PlacesView::showPicture()
{
    m_picture->clear();
    m_line->clear();
    const PlaceRecord *record = current();
    if (!record)
        return;
    guarded(m_bar, tr("Read the picture"), [&] {
        const ShelfDesk::Picture picture = m_shelves->pictureFor(record->place);
        const QImage image = QImage::fromData(picture.bytes);
        if (image.isNull()) {
            m_line->setText(tr("There is no picture of %1 yet. Photograph the open shelf with its labels.")
                                .arg(record->place.text()));
            return;
        }
        m_picture->setPixmap(QPixmap::fromImage(
            image.scaled(pictureWidth, pictureHeight, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        m_picture->setAccessibleName(tr("Picture of %1").arg(picture.of.text()));
        m_line->setText(tr("Picture of %1").arg(picture.of.text()));
    });
}

void PlacesView::retell()
{
    const auto may = archiverights::refusal(m_services.office, ArchiveRight::Shelve);
    const PlaceRecord *record = current();
    const auto none = record ? std::nullopt : std::optional(tr("Choose a place in the table."));
    m_add->setRefusal(may);
    m_choose->setRefusal(may ? may : none);
    m_note->setRefusal(may ? may : none);
    auto drop = may ? may : none;
    if (!drop && record->picture.isEmpty())
        drop = tr("This place has no picture of its own.");
    m_drop->setRefusal(drop);
    m_labels->setRefusal(none);
}

void PlacesView::askPlace()
{
    const PlaceRecord *record = current();
    const ShelfPlace near = record ? record->place : ShelfPlace();
    FieldsQuestion::Question question;
    question.title = tr("Add a place");
    question.sentence = tr("From the room down; what it has not stays empty.");
    question.fields = { { QStringLiteral("placeRoom"), tr("Room"), FieldsQuestion::Kind::Text, near.room, {} },
                        { QStringLiteral("placeRack"), tr("Rack"), FieldsQuestion::Kind::Text, near.rack, {} },
                        { QStringLiteral("placeBox"), tr("Box"), FieldsQuestion::Kind::Text, {}, {} },
                        { QStringLiteral("placeFolder"), tr("Folder"), FieldsQuestion::Kind::Text, {}, {} } };
    question.confirm = tr("Add");
    m_question->ask(question, [this](const QStringList &v) {
        const bool done = guarded(m_bar, tr("Add a place"), [&] { m_shelves->add({ v[0], v[1], v[2], v[3] }); });
        if (done)
            reload();
        return done;
    });
}

void PlacesView::askNote()
{
    const PlaceRecord *record = current();
    if (!record)
        return;
    FieldsQuestion::Question question;
    question.title = tr("Note about %1").arg(record->place.text());
    question.fields = { { QStringLiteral("placeNote"), tr("Note"), FieldsQuestion::Kind::Text, record->note, {} } };
    question.confirm = tr("Keep it");
    m_question->ask(question, [this, place = record->place](const QStringList &v) {
        const bool done = guarded(m_bar, tr("Keep the note"), [&] { m_shelves->setNote(place, v[0]); });
        if (done)
            reload();
        return done;
    });
}

void PlacesView::choosePicture()
{
    auto *dialog = new QFileDialog(this, tr("Picture of the place"), {}, tr("Pictures (*.jpg *.jpeg *.png)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &PlacesView::takePicture);
    dialog->open();
}

void PlacesView::takePicture(const QString &path)
{
    const PlaceRecord *record = current();
    if (!record)
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 4 * ShelfDesk::largestPicture)
        return m_bar.warn(tr("This picture cannot be read or is too large."));
    const QByteArray bytes = file.readAll();
    m_services.reader.render(bytes, 0, renderDpi, PaperReader::Urgency::Now, this,
                             [this, place = record->place](const ReadResult<QImage> &result) {
                                 if (result.ok())
                                     keepPicture(place, result.value);
                                 else
                                     m_bar.warn(result.sentence());
                             });
}

void PlacesView::keepPicture(const ShelfPlace &place, const QImage &image)
{
    guarded(m_bar, tr("Keep the picture"), [&] {
        m_shelves->setPicture(place, jpegOf(image));
        m_bar.succeed(tr("The picture of %1 is kept.").arg(place.text()));
    });
    reload();
}

void PlacesView::printLabels()
{
    QList<PlaceRecord> chosen;
    for (const int row : m_table->selectedRows())
        chosen << m_places.at(row);
    auto *dialog = new PrintDialog({ m_services.office, *m_prints, m_services.printing, m_services.reader }, window());
    dialog->openForPlaces(chosen);
}
