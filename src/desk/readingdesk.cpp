// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/readingdesk.h"

#include "core/error.h"
#include "core/userid.h"
#include "db/contentstore.h"
#include "desk/office.h"
#include "desk/paperfiling.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadingDesk)
};

constexpr int lookedAt = 4; ///< letters are opened for each signature that is wanted: not every one was found
} // namespace

QList<UnreadPaper> ReadingDesk::unread(PaperId after, int limit) const
{
    return ReadingStore(m_office.db()).unread(after, limit);
}

QByteArray ReadingDesk::bytes(const QString &sha256) const
{
    return paperfiling::verified(m_office, sha256);
}

void ReadingDesk::file(PaperId paper, const ReadPaper &reading, const QByteArray &searchable)
{
    NewPaper json;
    json.bytes = reading.toJson();
    NewPaper pdf;
    pdf.bytes = searchable;
    const bool keeps = !searchable.isEmpty() && searchable.size() <= paperfiling::largest;
    RequestId request {};
    m_office.perform([&](Act &act) {
        ReadingStore store(m_office.db());
        request = store.requestOf(paper);
        if (!isSet(request) || !store.of(paper).reading.isEmpty())
            return;
        ReadingPlace place;
        place.reading = paperfiling::store(m_office, json);
        if (keeps)
            place.searchable = paperfiling::store(m_office, pdf);
        store.set(paper, place);
        paperfiling::addWords(m_office, request, reading.text());
        act.log(AuditSubject::Request, raw(request), AuditEvent::Changed,
                Words::tr("Text of a paper read for the search (%n page(s))", nullptr, int(reading.pages.size())));
    });
    if (isSet(request))
        m_office.tellRequest(request);
}

std::optional<ReadPaper> ReadingDesk::of(PaperId paper) const
{
    const ReadingPlace place = ReadingStore(m_office.db()).of(paper);
    if (place.reading.isEmpty())
        return {};
    return ReadPaper::fromJson(paperfiling::verified(m_office, place.reading));
}

std::optional<QRectF> ReadingDesk::spotOf(PaperId paper, int page) const
{
    const auto read = of(paper);
    if (!read)
        return {};
    const bool decree = read->fields.kind == PaperKind::Decree;
    for (const PaperField field : { decree ? PaperField::DecreeNumber : PaperField::LetterNumber,
                                    decree ? PaperField::DecreeDate : PaperField::LetterDate }) {
        const FieldValue value = read->fields.values.value(field);
        if (!value.value.isEmpty() && value.page == page)
            return value.box;
    }
    const auto &signature = read->fields.signature;
    return signature && signature->page == page ? std::optional(signature->box) : std::nullopt;
}

QByteArray ReadingDesk::searchable(PaperId paper) const
{
    const ReadingPlace place = ReadingStore(m_office.db()).of(paper);
    if (place.searchable.isEmpty())
        throw refused(Words::tr("There is no searchable copy of this paper; its own file is what counts."));
    return paperfiling::verified(m_office, place.searchable);
}

QList<Specimen> ReadingDesk::specimens(const Request &request, int limit) const
{
    QList<Specimen> found;
    const auto letters =
        ReadingStore(m_office.db())
            .letters(request.applicant.nip, userid::key(request.applicant.userId), request.id, limit * lookedAt);
    for (const EarlierLetter &letter : letters) {
        const auto reading = ReadPaper::fromJson(paperfiling::verified(m_office, letter.reading));
        if (reading && reading->fields.signature)
            found.append({ letter.paper, letter.request, letter.sha256, reading->fields.signature->page,
                           reading->fields.signature->box, letter.addedAt });
        if (found.size() >= limit)
            break;
    }
    return found;
}
