// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "archive/dossierpdf.h"
#include "capture/pagecleaning.h"
#include "capture/pagecodes.h"
#include "capture/pagejudgement.h"
#include "capture/pagelooks.h"
#include "capture/paperpdf.h"
#include "gui/cupsclient.h"
#include "gui/reportcharts.h"
#include "letters/qrcode.h"
#include "reports/xlsxface.h"

/// What the window needs only later, with the forty libraries behind it: CUPS, Qt Charts, qpdf, Leptonica, ZXing,
/// libxlsxwriter, zint. To load them costs as long as an empty window takes to appear, so they lie in a module beside
/// the program (latemodule.cpp), which the first call loads (latecode.cpp). The other programs link them as ever.
struct LateCode {
    const char *version;
    decltype(&dossierpdf::pageCount) pageCount;
    decltype(&dossierpdf::joined) joined;
    decltype(&xlsxface::write) writeXlsx;
    decltype(&QrCode::of) qrCode;
    decltype(&paperpdf::write) writePdf;
    decltype(&paperpdf::packed) packPage;
    decltype(&paperpdf::mayBeRewritten) mayBeRewritten;
    decltype(&pagecodes::read) readCodes;
    decltype(&judgePage) judge;
    decltype(&pagecleaning::skew) skew;
    decltype(&pagecleaning::straightened) straightened;
    decltype(&pagecleaning::evenBackground) evenBackground;
    decltype(&pagecleaning::inkView) inkView;
    decltype(&pagecleaning::inkShare) inkShare;
    decltype(&pagecleaning::sheetCorners) sheetCorners;
    decltype(&pagecleaning::straightenedSheet) straightenedSheet;
    decltype(&pagelooks::sheetOf) sheetOf;
    decltype(&pagelooks::lookOf) lookOf;
    decltype(&pagelooks::compare) compareSheets;
    decltype(&pagelooks::Comparison::isSame) isSameSheet;
    decltype(&cupsclient::enterThread) enterThread;
    decltype(&cupsclient::noAnswer) noAnswer;
    decltype(&cupsclient::queues) queues;
    decltype(&cupsclient::send) send;
    decltype(&cupsclient::stateOf) stateOf;
    decltype(&cupsclient::cancel) cancel;
    decltype(&cupsclient::titleOf) titleOf;
    decltype(&cupsclient::purge) purge;
    decltype(&reportcharts::make) makeChart;
    decltype(&reportcharts::show) showChart;
};

extern "C" Q_DECL_EXPORT const LateCode *loketLateCode(); ///< of the module
