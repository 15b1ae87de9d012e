// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/userid.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
constexpr int longest = 80;
}

QString userid::normalised(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

QString userid::key(const QString &text)
{
    return normalised(text).toCaseFolded();
}

bool userid::same(const QString &a, const QString &b)
{
    return !key(a).isEmpty() && key(a) == key(b);
}

QString userid::whyNot(const QString &text)
{
    const QString id = normalised(text);
    if (id.isEmpty())
        return QCoreApplication::translate("userid", "The user ID is empty. Type it as SPSE shows it.");
    if (id.size() > longest)
        return QCoreApplication::translate("userid", "The user ID is longer than 80 characters. Type it alone.");
    if (std::any_of(id.cbegin(), id.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return QCoreApplication::translate("userid", "The user ID \"%1\" holds a space. Type it as SPSE shows it.")
            .arg(id.simplified());
    return {};
}
