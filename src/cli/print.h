// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// Standard output of the keeper's command: lines for people, or JSON, one object a line.
namespace print
{
void line(const QString &text);
void json(const QJsonObject &object);
void error(const QString &text);
/// Writes a file that was not there before, whole and synced, or throws Fault; nothing is overwritten.
void file(const QString &path, const QByteArray &bytes);
} // namespace print
