// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

/// What a program answered: its exit code, and what it wrote.
struct Answer {
    int code = -1;
    QByteArray out;
    QByteArray error;
    QStringList lines() const { return QString::fromUtf8(out).split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
    QJsonObject json(int line = 0) const { return QJsonDocument::fromJson(lines().value(line).toUtf8()).object(); }
    QSet<QString> keys(int line = 0) const
    {
        const QStringList names = json(line).keys();
        return { names.begin(), names.end() };
    }
    /// Nothing but one line that says what is wrong.
    bool isOneLine() const
    {
        const QByteArray text = error.trimmed();
        return out.isEmpty() && text.endsWith('.') && !text.contains('\n');
    }
};

/// The words of a list, for comparing keys.
inline QSet<QString> words(const char *list)
{
    const QStringList parts = QString::fromLatin1(list).split(QLatin1Char(' '));
    return { parts.begin(), parts.end() };
}
