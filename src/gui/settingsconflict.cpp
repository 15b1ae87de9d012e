// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settingsconflict.h"

#include <QCoreApplication>

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(settingsconflict)
};

QString word(const QString &text)
{
    return text.simplified();
}

QString word(int number)
{
    return QString::number(number);
}

QString word(const QByteArray &picture)
{
    return picture.isEmpty() ? Words::tr("no logo") : Words::tr("a logo of %1 kB").arg((picture.size() + 1023) / 1024);
}

QString word(SheetFormat format)
{
    return format == SheetFormat::A4 ? QStringLiteral("A4")
        : format == SheetFormat::F4  ? QStringLiteral("F4 (215 x 330 mm)")
                                     : QStringLiteral("F4 (210 x 330 mm)");
}

QString word(const SignatorySetting &signatory)
{
    QStringList words { signatory.position, signatory.name, signatory.nip,
                        signatory.tteFrame != 0 ? QStringLiteral("TTE") : QString() };
    words.removeAll(QString());
    return word(words.join(QStringLiteral(", ")));
}

/// Everything that the settings keep; each is one line of the panel.
template <class Visit> void eachField(Visit &&visit)
{
    using S = OfficeSettings;
    visit(Words::tr("Letterhead, first line"), &S::government);
    visit(Words::tr("Letterhead, second line"), &S::body);
    visit(Words::tr("Letterhead, third line"), &S::unit);
    visit(Words::tr("Short name"), &S::shortName);
    visit(Words::tr("Address"), &S::address);
    visit(Words::tr("City"), &S::city);
    visit(Words::tr("Postal code"), &S::postalCode);
    visit(Words::tr("Phone"), &S::phone);
    visit(Words::tr("E-mail"), &S::email);
    visit(Words::tr("Web"), &S::web);
    visit(Words::tr("Logo"), &S::logo);
    visit(Words::tr("Time zone"), &S::timeZone);
    visit(Words::tr("SPSE address"), &S::spseAddress);
    visit(Words::tr("Hours of the counter"), &S::counterHours);
    visit(Words::tr("Letter number"), &S::numberPattern);
    visit(Words::tr("Number of letters with a password"), &S::secretNumberPattern);
    visit(Words::tr("Numbers by hand (1 = yes)"), &S::numbersByHand);
    visit(Words::tr("SRIKANDI (1 = yes)"), &S::srikandi);
    visit(Words::tr("Classification"), &S::classification);
    visit(Words::tr("Unit code"), &S::unitCode);
    visit(Words::tr("Paper"), &S::paper);
    visit(Words::tr("Top margin, mm"), &S::marginTop);
    visit(Words::tr("Right margin, mm"), &S::marginRight);
    visit(Words::tr("Bottom margin, mm"), &S::marginBottom);
    visit(Words::tr("Left margin, mm"), &S::marginLeft);
    visit(Words::tr("Typeface"), &S::font);
    visit(Words::tr("Type size"), &S::fontSize);
    visit(Words::tr("Signatory"), &S::signatory);
    visit(Words::tr("Copy to"), &S::copyTo);
    visit(Words::tr("Minutes until the lock"), &S::idleLockMinutes);
    visit(Words::tr("Length of passwords"), &S::passwordLength);
    visit(Words::tr("Days to complete the papers"), &S::completionDays);
    visit(Words::tr("Days until a letter counts as not fetched"), &S::uncollectedDays);
    visit(Words::tr("Retention"), &S::retention);
    visit(Words::tr("Printer of secret letters"), &S::secretPrinter);
    visit(Words::tr("Steps in SPSE"), &S::spseSteps);
}
} // namespace

QList<ConflictPanel::Field> settingsconflict::of(const OfficeSettings &base, const OfficeSettings &yours,
                                                 const OfficeSettings &theirs)
{
    QList<ConflictPanel::Field> fields;
    eachField([&](const QString &title, auto member) {
        if (yours.*member != theirs.*member)
            fields.append({ title, word(yours.*member), word(theirs.*member), yours.*member != base.*member });
    });
    return fields;
}

OfficeSettings settingsconflict::merged(const OfficeSettings &yours, const OfficeSettings &theirs,
                                        const QList<bool> &mine)
{
    OfficeSettings result = theirs;
    qsizetype at = 0;
    eachField([&](const QString &, auto member) {
        if (yours.*member != theirs.*member && mine.value(at++))
            result.*member = yours.*member;
    });
    return result;
}
