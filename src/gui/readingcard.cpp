// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/readingcard.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "core/phone.h"
#include "desk/readingdesk.h"
#include "gui/pageclips.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
constexpr int clipHeight = 34; ///< px
constexpr int signatureHeight = 58;
constexpr int mostSpecimens = 5;

std::optional<PaperField> fieldOf(ComparedField field)
{
    static const QMap<ComparedField, PaperField> fields { { ComparedField::Name, PaperField::Name },
                                                          { ComparedField::Nip, PaperField::Nip },
                                                          { ComparedField::UserId, PaperField::UserId },
                                                          { ComparedField::Email, PaperField::Email },
                                                          { ComparedField::Phone, PaperField::Phone },
                                                          { ComparedField::Pokja, PaperField::Pokja },
                                                          { ComparedField::DecreeNumber, PaperField::DecreeNumber },
                                                          { ComparedField::DecreeDate, PaperField::DecreeDate },
                                                          { ComparedField::DecreeValidUntil,
                                                            PaperField::DecreeValidUntil } };
    const auto found = fields.find(field);
    return found == fields.end() ? std::nullopt : std::optional(found.value());
}

QString shown(ComparedField field, const QString &value)
{
    switch (field) {
    case ComparedField::DecreeDate:
    case ComparedField::DecreeValidUntil:
        return indonesian::date(QDate::fromString(value, Qt::ISODate));
    case ComparedField::Nip:
        return indonesian::nip(value);
    case ComparedField::Phone:
        return phone::printed(value);
    default:
        return value;
    }
}

QPixmap fitting(const QPixmap &clip, const QSize &most)
{
    return clip.size().boundedTo(most) == clip.size()
        ? clip
        : clip.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}
} // namespace

ReadingCard::ReadingCard(ReadingDesk &desk, PaperReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clips(new PageClips(reader, this))
    , m_text(new QLabel(this))
    , m_clip(new QLabel(this))
    , m_strip(new QWidget(this))
{
    setObjectName(QStringLiteral("readingCard"));
    m_text->setObjectName(QStringLiteral("readValue"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(theme::font(theme::Text::Support));
    theme::setTone(m_text, theme::Tone::Muted);
    m_clip->setObjectName(QStringLiteral("readClip"));
    m_clip->setAccessibleName(tr("Clip of the paper on which the value was read"));
    m_strip->setObjectName(QStringLiteral("specimens"));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::inside);
    line->addWidget(m_text, 1);
    line->addWidget(m_clip, 0, Qt::AlignRight);
    m_signatures = new QHBoxLayout(m_strip);
    m_signatures->setContentsMargins(0, 0, 0, 0);
    m_signatures->setSpacing(theme::inside);
    m_signatures->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addLayout(line);
    column->addWidget(m_strip);
    clear();
}

void ReadingCard::clear()
{
    m_request = {};
    m_read.clear();
    m_clips->forget();
    m_text->clear();
    m_clip->clear();
    qDeleteAll(m_strip->findChildren<QLabel *>());
    m_strip->hide();
    hide();
    ++m_shown;
}

void ReadingCard::setFile(const CaseFile &file)
{
    const bool same = file.request.id == m_request;
    if (same && m_read.size() == file.papers.size())
        return; // read already: nothing of it changes
    clear();
    m_request = file.request.id;
    try {
        readPapers(file);
        showSpecimens(file);
    } catch (const Error &) {
        m_read.clear(); // the papers themselves say what is wrong with them when they are opened
    }
    setVisible(!m_read.isEmpty());
}

void ReadingCard::readPapers(const CaseFile &file)
{
    for (auto paper = file.papers.crbegin(); paper != file.papers.crend(); ++paper) {
        if (const auto reading = m_desk.of(paper->id))
            m_read.append({ paper->id, paper->sha256, *reading });
    }
}

void ReadingCard::showSpecimens(const CaseFile &file)
{
    const auto now = std::find_if(m_read.cbegin(), m_read.cend(),
                                  [](const Read &read) { return read.reading.fields.signature.has_value(); });
    if (now == m_read.cend())
        return;
    const FieldValue own = *now->reading.fields.signature;
    addSpecimen(now->sha256, own.page, own.box, tr("Now"));
    for (const Specimen &earlier : m_desk.specimens(file.request, mostSpecimens))
        addSpecimen(earlier.sha256, earlier.page, earlier.box, indonesian::date(earlier.addedAt.date()));
    m_strip->show();
}

void ReadingCard::addSpecimen(const QString &sha256, int page, const QRectF &box, const QString &caption)
{
    auto *picture = new QLabel(m_strip);
    picture->setAccessibleName(tr("Signature: %1").arg(caption));
    picture->setToolTip(tr("Signature: %1").arg(caption));
    m_signatures->insertWidget(m_signatures->count() - 1, picture);
    const QPointer<QLabel> place(picture);
    m_clips->cut(sha256, bytes(sha256), page, box, PageClips::Look::Ink, this, [place](const QPixmap &clip) {
        if (place)
            place->setPixmap(fitting(clip, QSize(160, signatureHeight)));
    });
}

QByteArray ReadingCard::bytes(const QString &sha256) const
{
    try {
        return m_desk.bytes(sha256);
    } catch (const Error &) {
        return {};
    }
}

std::optional<ReadingCard::Place> ReadingCard::place(ComparedField field) const
{
    const auto wanted = fieldOf(field);
    if (!wanted)
        return {};
    const Read *best = nullptr;
    for (const Read &read : m_read) {
        const FieldValue value = read.reading.fields.values.value(*wanted);
        if (!value.value.isEmpty() && (!best || (value.certain && !best->reading.fields.values[*wanted].certain)))
            best = &read;
    }
    if (!best)
        return {};
    const FieldValue value = best->reading.fields.values.value(*wanted);
    return Place { best->paper, value.page, value.box, shown(field, value.value) };
}

void ReadingCard::showField(ComparedField field)
{
    const auto found = place(field);
    const int mine = ++m_shown;
    m_clip->clear();
    m_text->setText(found ? tr("Read on the paper: %1").arg(found->value)
                          : tr("Not found on the papers by the reading."));
    if (!found)
        return;
    for (const Read &read : std::as_const(m_read)) {
        if (read.paper != found->paper)
            continue;
        m_clips->cut(read.sha256, bytes(read.sha256), found->page, found->box, PageClips::Look::AsItIs, this,
                     [this, mine](const QPixmap &clip) {
                         if (mine == m_shown)
                             m_clip->setPixmap(fitting(clip, QSize(240, clipHeight)));
                     });
    }
}
