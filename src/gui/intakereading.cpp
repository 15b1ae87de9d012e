// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/intakereading.h"

#include "core/error.h"
#include "core/indonesian.h"
#include "core/nip.h"
#include "core/phone.h"
#include "desk/requestdesk.h"
#include "gui/backgroundreading.h"
#include "gui/pageclips.h"
#include "gui/papertray.h"

#include <optional>

namespace
{
bool isDate(PaperField field)
{
    return field == PaperField::LetterDate || field == PaperField::DecreeDate || field == PaperField::DecreeValidUntil;
}

QDate dateOf(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

QString shown(PaperField field, const QString &value)
{
    if (isDate(field))
        return indonesian::date(dateOf(value));
    if (field == PaperField::Nip)
        return indonesian::nip(value);
    return field == PaperField::Phone ? phone::printed(value) : value;
}

/// The form's own value, as it is compared with a suggestion.
QString inForm(const IntakeForm &form, PaperField field)
{
    const AccountData &a = form.applicant;
    switch (field) {
    case PaperField::LetterNumber:
        return form.letterNumber;
    case PaperField::LetterDate:
        return form.letterDate.toString(Qt::ISODate);
    case PaperField::Name:
        return a.name;
    case PaperField::Nip:
        return Nip::normalised(a.nip);
    case PaperField::UserId:
        return a.userId;
    case PaperField::Pokja:
        return a.pokja;
    case PaperField::Email:
        return a.email;
    case PaperField::Phone:
        return phone::read(a.phone).value;
    case PaperField::DecreeNumber:
        return a.decreeNumber;
    case PaperField::DecreeDate:
        return a.decreeDate.toString(Qt::ISODate);
    case PaperField::DecreeValidUntil:
        return a.decreeValidUntil.toString(Qt::ISODate);
    }
    return {};
}

std::optional<ComparedField> compared(PaperField field)
{
    switch (field) {
    case PaperField::Name:
        return ComparedField::Name;
    case PaperField::Nip:
        return ComparedField::Nip;
    case PaperField::UserId:
        return ComparedField::UserId;
    case PaperField::Pokja:
        return ComparedField::Pokja;
    case PaperField::Email:
        return ComparedField::Email;
    case PaperField::Phone:
        return ComparedField::Phone;
    case PaperField::DecreeNumber:
        return ComparedField::DecreeNumber;
    case PaperField::DecreeDate:
        return ComparedField::DecreeDate;
    case PaperField::DecreeValidUntil:
        return ComparedField::DecreeValidUntil;
    default:
        return {};
    }
}

const QList<PaperField> order {
    PaperField::Name,         PaperField::Nip,        PaperField::UserId,          PaperField::LetterNumber,
    PaperField::LetterDate,   PaperField::Pokja,      PaperField::Email,           PaperField::Phone,
    PaperField::DecreeNumber, PaperField::DecreeDate, PaperField::DecreeValidUntil
};
} // namespace

IntakeReading::IntakeReading(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_clips(new PageClips(parts.reader, this))
{
    connect(&parts.reading, &BackgroundReading::wasRead, this, &IntakeReading::update);
    connect(&parts.tray, &PaperTray::changed, this, &IntakeReading::update);
    connect(&parts.suggestions, &FieldSuggestions::accepted, this,
            [this](const FieldSuggestions::Suggestion &s) { Q_EMIT taken(s.field, s.value); });
    connect(&parts.suggestions, &FieldSuggestions::stoodOn, this,
            [this](const FieldSuggestions::Suggestion &s) { Q_EMIT placeWanted(s.sha256, s.page, s.box); });
}

int IntakeReading::picturesKept() const
{
    return m_clips->pagesKept();
}

QByteArray IntakeReading::bytesOf(const NewPaper &paper) const
{
    if (!paper.bytes.isEmpty())
        return paper.bytes;
    try {
        return m_parts.requests.bytes(paper.sha256); // a draft's
    } catch (const Error &) {
        return {};
    }
}

void IntakeReading::hideContents()
{
    m_hidden = true;
    m_clips->forget();
    m_parts.suggestions.setSuggestions({});
}

void IntakeReading::showContents()
{
    m_hidden = false;
    update();
}

void IntakeReading::compare()
{
    auto all = m_parts.suggestions.suggestions();
    if (m_hidden || all.isEmpty())
        return;
    const IntakeForm form = m_parts.form();
    bool changed = false;
    for (FieldSuggestions::Suggestion &s : all) {
        const bool taken = inForm(form, s.field) == s.value;
        changed = changed || taken != s.taken;
        s.taken = taken;
    }
    if (changed)
        m_parts.suggestions.setSuggestions(all);
}

void IntakeReading::update()
{
    if (m_hidden)
        return;
    QList<FieldSuggestions::Suggestion> all;
    const IntakeForm form = m_parts.form();
    const QList<NewPaper> papers = m_parts.tray.papers();
    for (const NewPaper &paper : papers) {
        if (!m_parts.reading.reading(paper.sha256))
            m_parts.reading.want(paper.sha256, bytesOf(paper), paper.fileName);
    }
    for (const PaperField field : order) {
        const NewPaper *from = nullptr;
        FieldValue best;
        for (const NewPaper &paper : papers) {
            const ReadPaper *read = m_parts.reading.reading(paper.sha256);
            const FieldValue value = read ? read->fields.values.value(field) : FieldValue {};
            if (value.value.isEmpty() || (from && (best.certain || !value.certain)))
                continue;
            from = &paper;
            best = value;
        }
        if (from)
            all.append({ field,
                         best.value,
                         shown(field, best.value),
                         {},
                         best.certain,
                         false,
                         inForm(form, field) == best.value,
                         from->sha256,
                         best.page,
                         best.box,
                         {} });
    }
    if (const auto data = registered(all)) {
        for (FieldSuggestions::Suggestion &s : all) {
            if (const auto row = compared(s.field)) {
                s.registered = comparison::value(*row, *data);
                s.differs = comparison::agreement(*row, s.shown, s.registered) == Agreement::Different;
            }
        }
    }
    const auto before = m_parts.suggestions.suggestions();
    for (FieldSuggestions::Suggestion &s : all) {
        for (const auto &old : before) {
            if (old.field == s.field && old.sha256 == s.sha256 && old.box == s.box)
                s.clip = old.clip;
        }
    }
    m_parts.suggestions.setSuggestions(all);
    wantClips(all);
}

/// Whom the papers are about, by NIP, else by user ID.
std::optional<AccountData> IntakeReading::registered(const QList<FieldSuggestions::Suggestion> &all) const
{
    try {
        for (const PaperField key : { PaperField::Nip, PaperField::UserId }) {
            for (const FieldSuggestions::Suggestion &s : all) {
                if (s.field != key)
                    continue;
                const QList<PersonHit> hits = m_parts.intake.lookUp(s.value, 2);
                if (hits.size() == 1)
                    return hits.first().data;
            }
        }
    } catch (const Error &) { // the register is looked up again when the officer types
    }
    return {};
}

void IntakeReading::wantClips(const QList<FieldSuggestions::Suggestion> &all)
{
    for (const FieldSuggestions::Suggestion &s : all) {
        if (!s.clip.isNull())
            continue;
        for (const NewPaper &paper : m_parts.tray.papers()) {
            if (paper.sha256 == s.sha256)
                m_clips->cut(paper.sha256, bytesOf(paper), s.page, s.box, PageClips::Look::AsItIs, this,
                             [this, field = s.field](const QPixmap &clip) {
                                 if (m_hidden)
                                     m_clips->forget(); // it was on its way when the desk was locked
                                 else
                                     m_parts.suggestions.setClip(field, clip);
                             });
        }
    }
}

void IntakeReading::fill(IntakeForm &form, PaperField field, const QString &value)
{
    AccountData &a = form.applicant;
    switch (field) {
    case PaperField::LetterNumber:
        form.letterNumber = value;
        break;
    case PaperField::LetterDate:
        form.letterDate = dateOf(value);
        break;
    case PaperField::Name:
        a.name = value;
        break;
    case PaperField::Nip:
        a.nip = value;
        a.nipKind = Nip::guessKind(value);
        break;
    case PaperField::UserId:
        a.userId = value;
        break;
    case PaperField::Pokja:
        a.pokja = value;
        break;
    case PaperField::Email:
        a.email = value;
        break;
    case PaperField::Phone:
        a.phone = value;
        break;
    case PaperField::DecreeNumber:
        a.decreeNumber = value;
        break;
    case PaperField::DecreeDate:
        a.decreeDate = dateOf(value);
        break;
    case PaperField::DecreeValidUntil:
        a.decreeValidUntil = dateOf(value);
        break;
    }
}
