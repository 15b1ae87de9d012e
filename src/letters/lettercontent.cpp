// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/lettercontent.h"

#include "core/error.h"
#include "letters/signature.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(letters)
};

struct KindWords {
    LetterKind kind;
    const char *name;
    const char *title;
};
constexpr std::array<KindWords, 5> kinds { {
    { LetterKind::IntakeReceipt, "receipt", "Tanda Terima Berkas" },
    { LetterKind::CompletionNotice, "completion", "Pemberitahuan Kelengkapan Berkas" },
    { LetterKind::RejectionNotice, "rejection", "Pemberitahuan Penolakan Permohonan" },
    { LetterKind::ReferralNotice, "referral", "Pemberitahuan Perujukan Permohonan" },
    { LetterKind::ResultNotice, "result", "Pemberitahuan Hasil Permohonan" },
} };

const KindWords &wordsOf(LetterKind kind)
{
    for (const KindWords &entry : kinds) {
        if (entry.kind == kind)
            return entry;
    }
    return kinds.front();
}

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/letters/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw fault(Words::tr("A part of Loket is missing. Install it again."), QStringLiteral("no resource ") + name);
    return file.readAll();
}

LetterTemplate load(const KindWords &kind)
{
    const QString name = QString::fromLatin1(kind.name);
    const auto text = [](const QString &part) { return QString::fromUtf8(resource(part + QStringLiteral(".html"))); };
    return LetterTemplate(text(name), LetterFieldSet::fromJson(resource(name + QStringLiteral(".json"))), text);
}
} // namespace

namespace letters
{
QString kindName(LetterKind kind)
{
    return QString::fromLatin1(wordsOf(kind).name);
}

LetterKind kindNamed(const QString &name)
{
    for (const KindWords &entry : kinds) {
        if (name == QLatin1String(entry.name))
            return entry.kind;
    }
    throw refused(Words::tr("There is no letter called \"%1\". There are completion, rejection, referral, result and "
                            "receipt.")
                      .arg(name));
}

const LetterTemplate &letterTemplate(LetterKind kind)
{
    static const std::array<LetterTemplate, kinds.size()> all { load(kinds[0]), load(kinds[1]), load(kinds[2]),
                                                                load(kinds[3]), load(kinds[4]) };
    return all.at(static_cast<size_t>(&wordsOf(kind) - kinds.data()));
}

bool wantsPassword(const LetterContent &content)
{
    return content.kind == LetterKind::ResultNotice && content.rendering == Rendering::Applicant
        && !content.fields.texts.value(QStringLiteral("ada_kata_sandi")).isEmpty();
}

QString title(const LetterContent &content)
{
    const QString name = QString::fromUtf8(wordsOf(content.kind).title);
    const bool receipt = content.kind == LetterKind::IntakeReceipt;
    const QString number =
        content.fields.texts.value(receipt ? QStringLiteral("nomor_agenda") : QStringLiteral("nomor_surat"));
    return number.isEmpty() ? name : name + QStringLiteral(" Nomor ") + number.simplified();
}

QString html(const LetterContent &content)
{
    LetterFields fields = content.fields;
    if (content.kind == LetterKind::ResultNotice) {
        const bool office = content.rendering == Rendering::Office;
        fields.texts.insert(QStringLiteral("pertinggal"), office ? QStringLiteral("1") : QString());
    }
    signature::check(fields);
    return content.wording ? content.wording->html(fields) : letterTemplate(content.kind).html(fields);
}
} // namespace letters
