// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/signature.h"

#include "core/error.h"
#include "core/indonesian.h"

#include <QCoreApplication>

namespace
{
QString words(const char *source)
{
    return QCoreApplication::translate("letters", source);
}

QString prefix(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Holder:
        return {};
    case Capacity::Plt:
        return QStringLiteral("Plt. ");
    case Capacity::Plh:
        return QStringLiteral("Plh. ");
    case Capacity::Pj:
        return QStringLiteral("Pj. ");
    }
    return {};
}
} // namespace

namespace signature
{
Signatory adminAgency(const QString &name, const QString &nip, NipKind kind)
{
    Signatory signatory;
    signatory.position = QStringLiteral("Admin Agency");
    signatory.name = name;
    signatory.nip = nip;
    signatory.nipKind = kind;
    return signatory;
}

QList<SignatureLine> lines(const Signatory &signatory)
{
    const QString position = signatory.position.simplified();
    if (position.isEmpty())
        throw refused(words("The signer has no position. Enter it in the settings."));
    const QString own = prefix(signatory.capacity) + position + QLatin1Char(',');
    if (!signatory.onBehalf)
        return { { {}, own } };
    const QString principal = signatory.onBehalf->principal.simplified();
    const QString through = signatory.onBehalf->through.simplified();
    if (principal.isEmpty())
        throw refused(words("A letter signed u.b. or a.n. names the one in whose name it is signed."));
    QList<SignatureLine> result { { QStringLiteral("a.n."), principal } };
    if (!through.isEmpty()) {
        result.append({ {}, through });
        result.append({ QStringLiteral("u.b."), own });
    } else {
        result.append({ {}, own });
    }
    return result;
}

void check(const LetterFields &fields)
{
    bool onBehalf = false;
    const QList<LetterRow> rows = fields.rows.value(QStringLiteral("penandatangan"));
    for (const LetterRow &row : rows) {
        const QString mark = row.value(QStringLiteral("awalan"));
        if (!mark.isEmpty() && mark != QStringLiteral("a.n.") && mark != QStringLiteral("u.b."))
            throw refused(words("The signature has an unknown mark: \"%1\". There are a.n. and u.b.").arg(mark));
        if (mark == QStringLiteral("u.b.") && !onBehalf)
            throw refused(words("A letter is signed u.b. only behind a.n."));
        onBehalf |= mark == QStringLiteral("a.n.");
    }
}

void write(const Signatory &signatory, LetterFields &fields)
{
    if (signatory.name.simplified().isEmpty())
        throw refused(words("The signer has no name. Enter it in the settings."));
    QList<LetterRow> rows;
    const QList<SignatureLine> all = lines(signatory);
    for (const SignatureLine &line : all)
        rows.append({ { QStringLiteral("awalan"), line.mark }, { QStringLiteral("jabatan"), line.text } });
    fields.rows.insert(QStringLiteral("penandatangan"), rows);
    fields.texts.insert(QStringLiteral("penanda_nama"), signatory.name.simplified());
    fields.texts.insert(QStringLiteral("penanda_pangkat"), signatory.rank.simplified());
    fields.texts.insert(QStringLiteral("area_tte"), signatory.tteFrame ? QStringLiteral("1") : QString());
    fields.texts.insert(QStringLiteral("penanda_nip"), indonesian::nipLine(signatory.nip, signatory.nipKind));
}
} // namespace signature
