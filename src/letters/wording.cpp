// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/wording.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(letters)
};

constexpr qsizetype longestBody = 40'000;

QString part(const QString &name)
{
    QFile file(u":/letters/"_s + name + u".html"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw fault(Words::tr("A part of Loket is missing. Install it again."), u"no letter part "_s + name);
    return QString::fromUtf8(file.readAll());
}

/// What a letter is not one without.
QStringList indispensable(LetterKind kind)
{
    if (kind == LetterKind::IntakeReceipt)
        return { u"nomor_agenda"_s, u"nama_pemohon"_s, u"tanggal_terima"_s };
    return { u"nomor_surat"_s, u"tanggal_surat"_s, u"nama_pemohon"_s, u"penanda_nama"_s };
}

void checkTags(const QString &body)
{
    static const QRegularExpression image(u"<img\\b(?! src=\"loket:[^\"]*\">)[^>]*>?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = image.match(body); match.hasMatch())
        throw refused(Words::tr("A letter shows no other picture than Loket's own: %1").arg(match.captured().left(40)));
    static const QRegularExpression foreign(
        u"<\\s*/?\\s*(a|style|script|link|meta|base|body|html|head|object|iframe)\\b|url\\s*\\(|\\bsrc\\s*=\\s*[^\"]"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = foreign.match(body); match.hasMatch())
        throw refused(Words::tr("This does not belong in a letter: %1").arg(match.captured().left(40)));
}

/// The password has one place, on the applicant's copy alone.
void checkSecret(LetterKind kind, const QString &body)
{
    const auto places = [&](Rendering rendering) {
        LetterContent content = wording::sample(kind, body);
        content.rendering = rendering;
        if (kind == LetterKind::ResultNotice)
            content.fields.texts.insert(u"ada_kata_sandi"_s, u"x"_s);
        return letters::html(content).count(u"\"loket:secret\""_s);
    };
    const qsizetype wanted = kind == LetterKind::ResultNotice ? 1 : 0;
    if (places(Rendering::Applicant) != wanted || places(Rendering::Office) != 0)
        throw refused(Words::tr("The place of the password stands once, in the result for the applicant and nowhere "
                                "else. Leave it as it is in Loket's own text."));
}

/// Without what may be empty: a block that closes inside a paragraph shows here.
void checkLeast(LetterKind kind, const QString &body)
{
    LetterContent content = wording::sample(kind, body);
    const QStringList needed = content.wording->required({ u"pertinggal"_s });
    for (const QString &name : indispensable(kind)) {
        if (!needed.contains(name))
            throw refused(Words::tr("The letter must say {{%1}}, whatever else it says.").arg(name));
    }
    const auto drop = [&](auto &values) {
        const QStringList names = values.keys();
        for (const QString &name : names) {
            if (!needed.contains(name))
                values.remove(name);
        }
    };
    drop(content.fields.texts);
    drop(content.fields.rows);
    letters::html(content);
}
} // namespace

namespace wording
{
QString builtIn(LetterKind kind)
{
    static const QRegularExpression include(u"\\[\\[include ([a-z]+)\\]\\]\n?"_s);
    QString text = part(letters::kindName(kind));
    for (auto match = include.match(text); match.hasMatch(); match = include.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), part(match.captured(1)));
    return text;
}

std::shared_ptr<const LetterTemplate> of(LetterKind kind, const QString &body)
{
    return std::make_shared<const LetterTemplate>(body, letters::letterTemplate(kind).fields());
}

void check(LetterKind kind, const QString &body)
{
    if (body.size() > longestBody)
        throw refused(Words::tr("The text of the letter is too long."));
    checkTags(body);
    letters::html(sample(kind, body));
    checkLeast(kind, body);
    checkSecret(kind, body);
}

LetterContent sample(LetterKind kind, const QString &body)
{
    LetterContent content;
    content.kind = kind;
    content.wording = of(kind, body);
    content.fields = content.wording->fields().example;
    return content;
}
} // namespace wording
