// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/verdictquestions.h"

#include <QCoreApplication>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(verdictquestions)
};
constexpr int withdrawalLetters = 3;
constexpr int overrideLetters = 10;
} // namespace

VerdictPanel::Question verdictquestions::notValid(const QStringList &suggested)
{
    VerdictPanel::Question question;
    question.title = Words::tr("Not valid: why?");
    question.sentence = Words::tr("The letter of refusal lists each reason that is ticked.");
    question.reasons = Reasons::builtIn().rejections();
    question.suggested = suggested;
    question.noteLabel = Words::tr("Note, may stay empty");
    question.confirm = Words::tr("Declare not valid");
    return question;
}

VerdictPanel::Question verdictquestions::referral()
{
    VerdictPanel::Question question;
    question.title = Words::tr("Refer: who is responsible?");
    question.sentence = Words::tr("The applicant is told by letter where to turn to. A referral is no refusal.");
    // What the letter will say: the office's own words.
    question.choices = { QStringLiteral("Akun INAPROC (Verifikator Akses Instansi)"),
                         QStringLiteral("Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah (LKPP)") };
    question.noteLabel = Words::tr("Note, may stay empty");
    question.confirm = Words::tr("Refer");
    return question;
}

VerdictPanel::Question verdictquestions::withdrawal()
{
    VerdictPanel::Question question;
    question.title = Words::tr("Withdrawn by the applicant");
    question.noteLabel = Words::tr("How the applicant withdrew it, and why");
    question.noteLetters = withdrawalLetters;
    question.confirm = Words::tr("Record the withdrawal");
    return question;
}

VerdictPanel::Question verdictquestions::rejection(const QStringList &suggested)
{
    VerdictPanel::Question question;
    question.title = Words::tr("Reject as incomplete: why?");
    question.sentence = Words::tr("The applicant is told by letter. Only a person decides this; no deadline does.");
    const Reasons reasons = Reasons::builtIn();
    for (const Reason &reason : reasons.all()) {
        if (!reason.isRejection() || reason.code == QLatin1String("B8"))
            question.reasons.append(reason);
    }
    question.suggested = suggested;
    question.noteLabel = Words::tr("Note, may stay empty");
    question.confirm = Words::tr("Reject");
    return question;
}

VerdictPanel::Question verdictquestions::overrideByHead(const QString &missing)
{
    VerdictPanel::Question question;
    question.title = Words::tr("Go on although something is missing");
    question.sentence = missing + QLatin1Char(' ') + Words::tr("The reason stands in the monthly report.");
    question.noteLabel = Words::tr("Reason of the head, at least ten letters");
    question.noteLetters = overrideLetters;
    question.confirm = Words::tr("Go on with this reason");
    return question;
}
