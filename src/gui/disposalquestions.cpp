// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/disposalquestions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Kind = FieldsQuestion::Kind;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DisposalView)
};

QString kindWord(DisposalKind kind, int files)
{
    return kind == DisposalKind::Transfer ? Words::tr("Hand over to the archive unit: %n file(s)", nullptr, files)
                                          : Words::tr("Destroy: %n file(s)", nullptr, files);
}

FieldsQuestion::Field numberField(const QString &name)
{
    return { name, Words::tr("Number"), Kind::Text, {}, {} };
}

FieldsQuestion::Field dateField(const QString &name, QDate today)
{
    return { name, Words::tr("Date"), Kind::Date, today.toString(Qt::ISODate), {} };
}
} // namespace

FieldsQuestion::Question disposalquestions::proposal(int toDestroy, int toTransfer)
{
    QStringList offers;
    if (toTransfer > 0)
        offers << kindWord(DisposalKind::Transfer, toTransfer);
    if (toDestroy > 0)
        offers << kindWord(DisposalKind::Destruction, toDestroy);
    FieldsQuestion::Question question;
    question.title = Words::tr("Propose a list");
    question.sentence =
        Words::tr("This is a proposal. Approvals and minutes follow; a single file can be taken off the list.");
    question.fields = { { u"proposalKind"_s, Words::tr("What is proposed"), Kind::Choice, offers.first(), offers },
                        { u"proposalNote"_s, Words::tr("Note"), Kind::Text, {}, {} } };
    question.confirm = Words::tr("Propose");
    return question;
}

disposalquestions::Proposal disposalquestions::proposalIn(const QStringList &values, int toDestroy)
{
    const bool destroys = values.value(0) == kindWord(DisposalKind::Destruction, toDestroy);
    return { destroys ? DisposalKind::Destruction : DisposalKind::Transfer, values.value(1) };
}

FieldsQuestion::Question disposalquestions::approval(DisposalStep step, DisposalKind kind, QDate today)
{
    FieldsQuestion::Question question;
    question.title = disposal::name(step, kind);
    question.sentence = Words::tr("Write down the paper on which it stands.");
    question.fields = { numberField(u"approvalNumber"_s),
                        dateField(u"approvalDate"_s, today),
                        { u"approvalNote"_s, Words::tr("Note"), Kind::Text, {}, {} } };
    question.confirm = Words::tr("Record");
    return question;
}

disposalquestions::Document disposalquestions::documentIn(const QStringList &values)
{
    return { values.value(0), QDate::fromString(values.value(1), Qt::ISODate), values.value(2) };
}

FieldsQuestion::Question disposalquestions::minutes(DisposalKind kind, QDate today, const QString &city)
{
    FieldsQuestion::Question question;
    question.fields = { numberField(u"minutesNumber"_s),
                        dateField(u"minutesDate"_s, today),
                        { u"minutesPlace"_s, Words::tr("Place"), Kind::Text, city, {} } };
    question.confirm = Words::tr("Record the minutes");
    if (kind == DisposalKind::Transfer) {
        question.title = Words::tr("Minutes of the transfer (berita acara)");
        question.sentence =
            Words::tr("Both sides sign the printed minutes when the boxes are handed over; then the list is closed.");
        question.fields << FieldsQuestion::Field { u"receivingArchive"_s,
                                                   Words::tr("Archive that receives them"),
                                                   Kind::Text,
                                                   {},
                                                   { u"Unit Kearsipan Sekretariat Daerah"_s,
                                                     u"Dinas Perpustakaan dan Kearsipan"_s } }
                        << FieldsQuestion::Field { u"receiver"_s, Words::tr("Who receives them"), Kind::Text, {}, {} }
                        << FieldsQuestion::Field { u"receiverPost"_s, Words::tr("Position"), Kind::Text, {}, {} };
        return question;
    }
    question.title = Words::tr("Minutes of the destruction (berita acara)");
    question.sentence =
        Words::tr("Two witnesses at least. The minutes are printed and signed before anything is destroyed.");
    question.fields << FieldsQuestion::Field { u"minutesMethod"_s,
                                               Words::tr("How the papers are destroyed"),
                                               Kind::Text,
                                               u"dicacah"_s,
                                               { u"dicacah"_s, u"dibakar"_s, u"dilebur"_s } };
    for (const QString &n : { u"1"_s, u"2"_s })
        question.fields << FieldsQuestion::Field {
            u"witness"_s + n, n == u"1"_s ? Words::tr("First witness") : Words::tr("Second witness"), Kind::Text, {}, {}
        } << FieldsQuestion::Field { u"post"_s + n, Words::tr("Position"), Kind::Text, {}, {} };
    return question;
}

DisposalMinutes disposalquestions::minutesIn(const QStringList &values, DisposalKind kind)
{
    DisposalMinutes minutes { values.value(2), values.value(3), { { values.value(4), values.value(5) } } };
    if (kind == DisposalKind::Destruction)
        minutes.witnesses.append({ values.value(6), values.value(7) });
    return minutes;
}

FieldsQuestion::Question disposalquestions::purge(int files)
{
    FieldsQuestion::Question question;
    question.title = Words::tr("Destroy %n file(s) for good", nullptr, files);
    question.sentence =
        Words::tr("Rows, papers, letters and texts leave the database; number, date, hash and authority stay. "
                  "Nothing brings them back. Make sure that the minutes are signed and the papers are "
                  "destroyed. Type the number of the minutes to confirm.");
    question.fields = { { u"purgeNumber"_s, Words::tr("Number of the minutes"), Kind::Text, {}, {} } };
    question.confirm = Words::tr("Destroy");
    return question;
}
