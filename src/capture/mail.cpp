// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/mail.h"

#include "capture/readerprotocol.h"
#include "core/indonesian.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype lookedAt = 16 * 1024;
constexpr qsizetype mostHead = 4000; // bytes of one head
constexpr qsizetype mostText = 800'000; // bytes
constexpr qsizetype mostName = 1000; // bytes
constexpr quint32 fromUtc = 24 * 3600; // offsets are packed as what is added to it
} // namespace

bool isMail(const QByteArray &bytes)
{
    constexpr const char *heads[] = { "from:",         "to:",       "date:",       "subject:",       "mime-version:",
                                      "received:",     "cc:",       "message-id:", "content-type:",  "return-path:",
                                      "delivered-to:", "reply-to:", "x-mailer:",   "dkim-signature:" };
    int known = 0;
    qsizetype at = bytes.startsWith("From ") ? bytes.indexOf('\n') + 1 : 0;
    const qsizetype end = std::min(bytes.size(), lookedAt);
    while (at < end) {
        const qsizetype stop = bytes.indexOf('\n', at);
        const QByteArray line = bytes.mid(at, (stop < 0 ? end : stop) - at);
        if (line.isEmpty() || line == "\r")
            break;
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        const qsizetype colon = line.indexOf(':');
        if (!folded && (colon < 1 || QByteArrayView(line).first(colon).contains(' ')))
            return false;
        const QByteArray name = line.first(folded ? 0 : colon + 1).toLower();
        known += std::any_of(std::begin(heads), std::end(heads), [&](const char *head) { return name == head; });
        if (stop < 0)
            break;
        at = stop + 1;
    }
    return known >= 2;
}

QStringList mailLines(const Mail &mail, int columns)
{
    QStringList lines;
    const auto add = [&](QString line) {
        while (line.size() > columns) {
            qsizetype cut = line.lastIndexOf(u' ', columns);
            cut = cut < columns / 3 ? columns : cut;
            lines << line.left(cut);
            line = line.mid(cut).trimmed();
        }
        lines << line;
    };
    add(u"Dari: "_s + mail.from);
    add(u"Kepada: "_s + mail.to);
    if (mail.sentAt.isValid()) {
        const int minutes = mail.sentAt.offsetFromUtc() / 60;
        const QString offset = u"UTC%1%2.%3"_s.arg(QLatin1Char(minutes < 0 ? '-' : '+'))
                                   .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                                   .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
        add(u"Tanggal: %1 pukul %2 (%3)"_s.arg(indonesian::date(mail.sentAt.date()),
                                               mail.sentAt.time().toString(u"HH.mm"_s), offset));
    }
    add(u"Perihal: "_s + mail.subject);
    for (const MailAttachment &attachment : mail.attachments)
        add(u"Lampiran: "_s + attachment.name);
    lines << QString();
    for (QString line : mail.text.split(u'\n')) {
        line.replace(u'\t', u"    "_s);
        while (line.endsWith(u' ') || line.endsWith(u'\r'))
            line.chop(1);
        add(line);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QByteArray readerprotocol::pack(const Mail &mail)
{
    Packer out;
    out.text(mail.from);
    out.text(mail.to);
    out.text(mail.subject);
    out.number(mail.sentAt.isValid() ? 1 : 0);
    out.real(double(mail.sentAt.isValid() ? mail.sentAt.toSecsSinceEpoch() : 0));
    out.number(quint32(int(fromUtc) + (mail.sentAt.isValid() ? mail.sentAt.offsetFromUtc() : 0)));
    out.text(mail.text);
    out.number(quint32(mail.attachments.size()));
    for (const MailAttachment &attachment : mail.attachments) {
        out.text(attachment.name);
        out.number(quint32(attachment.fault));
        out.blob(attachment.bytes);
    }
    return out.bytes();
}

std::optional<Mail> readerprotocol::unpackMail(QByteArrayView payload)
{
    Unpacker in(payload);
    Mail mail;
    mail.from = in.text(mostHead);
    mail.to = in.text(mostHead);
    mail.subject = in.text(mostHead);
    const bool dated = in.number() == 1;
    const double seconds = in.real();
    const qint64 offset = qint64(in.number()) - fromUtc;
    if (dated && seconds > -1e11 && seconds < 1e11 && offset >= -18 * 3600 && offset <= 18 * 3600)
        mail.sentAt = QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::OffsetFromUTC, int(offset));
    mail.text = in.text(mostText);
    const quint32 count = in.number();
    if (!in.good() || count > quint32(paperlimits::mailParts))
        return {};
    for (quint32 i = 0; i < count && in.good(); ++i) {
        MailAttachment attachment;
        attachment.name = in.text(mostName);
        const quint32 fault = in.number();
        attachment.bytes = in.blob(paperlimits::bytes);
        if (fault > quint32(ReadFault::Last))
            return {};
        attachment.fault = ReadFault(fault);
        mail.attachments << attachment;
    }
    return in.good() ? std::optional(mail) : std::nullopt;
}
