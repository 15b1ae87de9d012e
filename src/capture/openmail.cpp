// SPDX-License-Identifier: GPL-3.0-or-later
// A mail as a stranger sent it: heads, text, attachments. GMime parses; everything here runs in the shut-in child.
#include "capture/mail.h"
#include "capture/openpaper.h"
#include "capture/readfault.h"
#include "capture/table.h"

#include <QRegularExpression>

#include <algorithm>
#include <gmime/gmime.h>
#include <iconv.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr int columns = 96; // of a page of words
constexpr int rows = 62;
constexpr double left = 15, top = 15, advance = 1.87, lineHeight = 4.3, letterHeight = 3.2; // mm
constexpr qsizetype mostText = 200'000; // characters
constexpr qsizetype mostPages = 40;
constexpr qsizetype mostHead = 1000; // characters
constexpr qsizetype ornament = 24 * 1024; // bytes: a logo, a line

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T> using Held = std::unique_ptr<T, Unref>;

QString textOf(char *owned)
{
    const QString text = QString::fromUtf8(owned);
    g_free(owned);
    return text;
}

/// How often one word stands in the bytes, whatever its case; counts no further than the limit.
int occurrences(const QByteArray &lower, QByteArrayView word, int limit)
{
    int count = 0;
    for (qsizetype at = lower.indexOf(word); at >= 0 && count <= limit; at = lower.indexOf(word, at + word.size()))
        ++count;
    return count;
}

/// The words of HTML, a line for each block. Nothing is fetched, nothing is run.
QString wordsOfHtml(const QString &html)
{
    QString text;
    QString skipped; // the element whose content is no text
    for (qsizetype i = 0; i < html.size() && text.size() < mostText; ++i) {
        if (html[i] != u'<') {
            if (skipped.isEmpty())
                text += html[i] == u'\n' || html[i] == u'\r' ? u' ' : html[i];
            continue;
        }
        const qsizetype end = html.indexOf(u'>', i);
        if (end < 0)
            break;
        const QString tag = html.mid(i + 1, std::min<qsizetype>(end - i - 1, 12)).toLower();
        const QString name = tag.section(QRegularExpression(u"[^a-z0-9/]"_s), 0, 0);
        if (skipped.isEmpty() && (name == u"style" || name == u"script" || name == u"head" || name == u"title"))
            skipped = u'/' + name;
        else if (name == skipped)
            skipped.clear();
        if (name == u"br" || name == u"br/" || name == u"p" || name == u"/p" || name == u"div" || name == u"/tr"
            || name == u"li")
            text += u'\n';
        i = end;
    }
    const std::pair<QString, QString> entities[] = { { u"&nbsp;"_s, u" "_s },
                                                     { u"&lt;"_s, u"<"_s },
                                                     { u"&gt;"_s, u">"_s },
                                                     { u"&quot;"_s, u"\""_s },
                                                     { u"&amp;"_s, u"&"_s } };
    for (const auto &[entity, letter] : entities)
        text.replace(entity, letter);
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString simple = line.simplified();
        if (!simple.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines << simple;
    }
    return lines.join(u'\n').trimmed();
}

/// Walks through the parts of one mail and gathers what they hold.
class Gathering final
{
public:
    explicit Gathering(Mail &mail)
        : m_mail(mail)
    {
    }
    void message(GMimeMessage *message, int depth)
    {
        if (GMimeObject *part = g_mime_message_get_mime_part(message))
            take(part, depth);
    }
    void finish()
    {
        if (m_mail.text.trimmed().isEmpty())
            m_mail.text = wordsOfHtml(m_html);
        m_mail.text.truncate(mostText);
    }

private:
    void take(GMimeObject *part, int depth)
    {
        if (depth > 30 || ++m_parts > paperlimits::mailParts)
            throw ReadStop { ReadFault::MailTooDeep };
        if (GMIME_IS_MULTIPART(part)) {
            GMimeMultipart *const parts = GMIME_MULTIPART(part);
            for (int i = 0; i < g_mime_multipart_get_count(parts); ++i)
                take(g_mime_multipart_get_part(parts, i), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(part)) {
            if (GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)))
                message(inner, depth + 1);
        } else if (GMIME_IS_PART(part)) {
            leaf(GMIME_PART(part));
        }
    }

    void leaf(GMimePart *part)
    {
        GMimeContentType *const type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        const char *const place = g_mime_object_get_disposition(GMIME_OBJECT(part));
        const bool attached = place && g_ascii_strcasecmp(place, "attachment") == 0;
        const char *const given = g_mime_part_get_filename(part);
        const bool named = given && *given;
        if (GMIME_IS_TEXT_PART(part) && !attached && !named)
            return text(GMIME_TEXT_PART(part), g_mime_content_type_is_type(type, "text", "html"));
        if (g_mime_content_type_is_type(type, "application", "pkcs7-signature")
            || g_mime_content_type_is_type(type, "application", "x-pkcs7-signature")
            || g_mime_content_type_is_type(type, "application", "pgp-signature"))
            return; // it stays in the mail itself
        QString name = QString::fromUtf8(given ? given : "").section(u'/', -1).section(u'\\', -1);
        name = shownOpenly(name.simplified()).left(120);
        if (g_mime_content_type_is_type(type, "application", "ms-tnef")
            || name.compare(u"winmail.dat"_s, Qt::CaseInsensitive) == 0) {
            m_mail.attachments << MailAttachment { name, {}, ReadFault::OutlookParcel };
            return;
        }
        const QByteArray bytes = content(part);
        const bool inside = !attached && g_mime_object_get_content_id(GMIME_OBJECT(part));
        if (bytes.isEmpty() || (inside && bytes.size() < ornament))
            return;
        if (m_bytes += bytes.size(); m_bytes > paperlimits::bytes)
            throw ReadStop { ReadFault::TooLarge };
        m_mail.attachments << MailAttachment { name, bytes, ReadFault::None };
    }

    void text(GMimeTextPart *part, bool html)
    {
        QString words = textOf(g_mime_text_part_get_text(part));
        words.truncate(mostText);
        if (html)
            m_html += words;
        else
            m_mail.text += (m_mail.text.isEmpty() ? QString() : u"\n"_s) + words.remove(u'\r');
    }

    static QByteArray content(GMimePart *part)
    {
        GMimeDataWrapper *const wrapper = g_mime_part_get_content(part);
        if (!wrapper)
            return {};
        const Held<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_data_wrapper_write_to_stream(wrapper, stream.get());
        const GByteArray *const bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
        return bytes ? QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)) : QByteArray();
    }

    Mail &m_mail;
    QString m_html;
    int m_parts = 0;
    qint64 m_bytes = 0;
};

QString addresses(InternetAddressList *list)
{
    return list ? shownOpenly(textOf(internet_address_list_to_string(list, nullptr, FALSE)).simplified()).left(mostHead)
                : QString();
}

class MailPaper final : public OpenPaper
{
    Q_DISABLE_COPY_MOVE(MailPaper)
public:
    explicit MailPaper(const QByteArray &bytes)
        : m_lines(mailLines(readMail(bytes), columns).mid(0, rows * mostPages))
    {
    }
    PaperFacts facts(bool) override
    {
        PaperFacts facts;
        facts.format = PaperFormat::Mail;
        facts.textComplete = true;
        for (qsizetype first = 0; first == 0 || first < m_lines.size(); first += rows)
            facts.pages << PaperPage { QSizeF(210, 297), m_lines.mid(first, rows).join(u'\n') };
        return facts;
    }
    QImage render(int, double) override { throw ReadStop { ReadFault::KindNotSupported }; }
    bool isText() const override { return true; }
    PageWords words(int page) override
    {
        if (page < 0 || (page > 0 && page * rows >= m_lines.size()))
            throw ReadStop { ReadFault::NoSuchPage };
        PageWords words;
        words.millimetres = QSizeF(210, 297);
        int number = 0;
        for (const QString &line : m_lines.mid(page * rows, rows)) {
            for (qsizetype at = 0; at < line.size(); ++at) {
                const qsizetype space = line.indexOf(u' ', at);
                const qsizetype stop = space < 0 ? line.size() : space;
                if (stop > at)
                    words.words << PageWord { line.mid(at, stop - at),
                                              QRectF(left + double(at) * advance, top + number * lineHeight,
                                                     double(stop - at) * advance, letterHeight),
                                              100, number };
                at = stop;
            }
            ++number;
        }
        return words;
    }

private:
    QStringList m_lines;
};
} // namespace

Mail readMail(const QByteArray &bytes)
{
    if (!isMail(bytes))
        throw ReadStop { ReadFault::NotAPaper };
    const QByteArray lower = bytes.toLower();
    if (occurrences(lower, "boundary", paperlimits::mailParts) > paperlimits::mailParts
        || occurrences(lower, "message/", paperlimits::mailParts) > paperlimits::mailParts)
        throw ReadStop { ReadFault::MailTooDeep }; // the parser goes into each with a call of its own
    g_mime_init();
    const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        throw ReadStop { ReadFault::Damaged };
    Mail mail;
    mail.from = addresses(g_mime_message_get_from(message.get()));
    mail.to = addresses(g_mime_message_get_to(message.get()));
    if (const char *subject = g_mime_message_get_subject(message.get()))
        mail.subject = shownOpenly(QString::fromUtf8(subject).simplified()).left(mostHead);
    if (GDateTime *date = g_mime_message_get_date(message.get()))
        mail.sentAt = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::OffsetFromUTC,
                                                    int(g_date_time_get_utc_offset(date) / G_TIME_SPAN_SECOND));
    Gathering gathering(mail);
    gathering.message(message.get(), 0);
    gathering.finish();
    return mail;
}

std::unique_ptr<OpenPaper> openMail(const QByteArray &bytes)
{
    return std::make_unique<MailPaper>(bytes);
}

/// The character sets of letters from the West and the East are modules in files; held open, they stay loaded.
void warmUpMail()
{
    g_mime_init();
    for (const char *set : { "ISO-8859-1", "ISO-8859-15", "WINDOWS-1252", "UTF-16", "UTF-7", "GB2312", "GBK", "GB18030",
                             "BIG5", "SHIFT_JIS", "ISO-2022-JP", "EUC-KR", "KOI8-R" })
        (void)::iconv_open("UTF-8", set); // held for the life of the child on purpose
    const Mail warm =
        readMail("From: a@b\r\nTo: c@d\r\nSubject: =?iso-8859-1?Q?=E9?=\r\nDate: Mon, 2 Mar 2026 09:00:00 "
                 "+0900\r\n\r\nsatu\r\n");
    Q_UNUSED(warm)
}
