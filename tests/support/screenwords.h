// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QTranslator>

/// The screen in Indonesian while it lives, as the officer sees it: for tests of room and for pictures.
class ScreenWords final : public QTranslator
{
public:
    ScreenWords()
    {
        if (!load(QStringLiteral(":/translations/loket_id.qm")))
            qFatal("The Indonesian words are not built in.");
        QCoreApplication::installTranslator(this);
    }
};
