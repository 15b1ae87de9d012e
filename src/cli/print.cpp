// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print.h"

#include "archive/durablewrite.h"

#include <QJsonDocument>

#include <cstdio>

void print::line(const QString &text)
{
    std::fputs(qPrintable(text), stdout);
    std::fputc('\n', stdout);
}

void print::json(const QJsonObject &object)
{
    line(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void print::error(const QString &text)
{
    std::fputs(qPrintable(text), stderr);
    std::fputc('\n', stderr);
}

void print::file(const QString &path, const QByteArray &bytes)
{
    durableWrite(path, bytes);
}
