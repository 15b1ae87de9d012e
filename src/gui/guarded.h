// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/error.h"
#include "gui/messagebar.h"

#include <QCoreApplication>

#include <exception>
#include <utility>

/// The one place where exceptions end: every slot that calls the desk goes through here.
/// @param what the action's name, the beginning of the sentence that is shown
/// @return whether f() came to its end
template <class F> bool guarded(MessageBar &bar, const QString &what, F &&f) noexcept
{
    try {
        std::forward<F>(f)();
        return true;
    } catch (const Error &error) {
        bar.report(what, error);
    } catch (const std::exception &exception) {
        bar.report(
            what,
            fault(QCoreApplication::translate("MessageBar", "Something unexpected happened; nothing was changed."),
                  QString::fromUtf8(exception.what())));
    }
    return false;
}
