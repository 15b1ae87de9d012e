// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/error.h"
#include "reports/report.h"

/// Says now and then how far a face is. @throws Error::Cancelled when the officer said stop
namespace reportprogress
{
inline void tell(const ReportProgress &progress, int done, int of)
{
    if (progress && (done % 64 == 0 || done == of) && !progress(done, of))
        throw Error(Error::Kind::Cancelled, {});
}
} // namespace reportprogress
