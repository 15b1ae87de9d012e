// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/paperopening.h"

#include "capture/paperreader.h"
#include "secrets/contenthash.h"

#include <QCoreApplication>

#include <memory>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(paperopening)
};

OpenedPaper opened(const QByteArray &bytes, const QString &name, const QString &sha256,
                   const ReadResult<PaperFacts> &result)
{
    OpenedPaper one;
    one.paper.fileName = name;
    one.fault = result.fault;
    one.refusal = result.sentence();
    if (!result.ok())
        return one;
    const PaperFacts &facts = result.value;
    one.paper.mediaType = mediaType(facts.format);
    one.paper.bytes = bytes;
    one.paper.sha256 = sha256;
    one.paper.pages = int(facts.pages.size());
    one.paper.sheets = one.paper.pages;
    one.paper.digitallySigned = facts.signedElectronically;
    if (facts.cutShort)
        one.caution = Words::tr("The file ends too early: look whether all pages are there.");
    return one;
}

/// The attachments of one mail, which are looked into at the same time and told in their order.
struct Parcel {
    QList<OpenedPaper> papers;
    qsizetype open = 0;
    paperopening::Done done;
};

void openAttachments(PaperReader &reader, const OpenedPaper &mail, QObject *context, const paperopening::Done &done)
{
    reader.mail(mail.paper.bytes, context, [=, &reader](const ReadResult<Mail> &result) {
        const auto parcel = std::make_shared<Parcel>();
        parcel->papers.append(mail);
        parcel->done = done;
        if (!result.ok())
            parcel->papers.first().caution = result.sentence();
        const QList<MailAttachment> attachments = result.value.attachments;
        parcel->open = attachments.size();
        for (qsizetype i = 0; i < attachments.size(); ++i)
            parcel->papers.append(OpenedPaper {});
        for (qsizetype i = 0; i < attachments.size(); ++i) {
            const MailAttachment &one = attachments.at(i);
            const QString name = one.name.isEmpty() ? Words::tr("attachment %1").arg(i + 1) : one.name;
            const QString sha = QString::fromLatin1(sha256(one.bytes));
            const auto take = [=](const ReadResult<PaperFacts> &facts) {
                parcel->papers[i + 1] = opened(one.bytes, name, sha, facts);
                parcel->papers[i + 1].fromMail = true;
                if (--parcel->open == 0)
                    parcel->done(parcel->papers);
            };
            if (one.fault != ReadFault::None)
                QMetaObject::invokeMethod(
                    context,
                    [=] {
                        take({ {}, one.fault, 0 });
                    },
                    Qt::QueuedConnection);
            else
                reader.inspect(one.bytes, false, context, take);
        }
        if (attachments.isEmpty())
            parcel->done(parcel->papers);
    });
}
} // namespace

bool OpenedPaper::isOursToMend() const
{
    return fault == ReadFault::ReaderMissing || fault == ReadFault::NotShutIn;
}

void paperopening::open(PaperReader &reader, const QByteArray &bytes, const QString &name, const QString &sha256,
                        QObject *context, const Done &done)
{
    reader.inspect(bytes, false, context, [=, &reader](const ReadResult<PaperFacts> &result) {
        const OpenedPaper one = opened(bytes, name, sha256, result);
        if (result.ok() && result.value.format == PaperFormat::Mail)
            openAttachments(reader, one, context, done);
        else
            done({ one });
    });
}
