// SPDX-License-Identifier: GPL-3.0-or-later
#include "late/latecode.h"

const LateCode *loketLateCode()
{
    static const LateCode code {
        .version = LOKET_VERSION,
        .pageCount = &dossierpdf::pageCount,
        .joined = &dossierpdf::joined,
        .writeXlsx = &xlsxface::write,
        .qrCode = &QrCode::of,
        .writePdf = &paperpdf::write,
        .packPage = &paperpdf::packed,
        .mayBeRewritten = &paperpdf::mayBeRewritten,
        .readCodes = &pagecodes::read,
        .judge = &judgePage,
        .skew = &pagecleaning::skew,
        .straightened = &pagecleaning::straightened,
        .evenBackground = &pagecleaning::evenBackground,
        .inkView = &pagecleaning::inkView,
        .inkShare = &pagecleaning::inkShare,
        .sheetCorners = &pagecleaning::sheetCorners,
        .straightenedSheet = &pagecleaning::straightenedSheet,
        .sheetOf = &pagelooks::sheetOf,
        .lookOf = &pagelooks::lookOf,
        .compareSheets = &pagelooks::compare,
        .isSameSheet = &pagelooks::Comparison::isSame,
        .enterThread = &cupsclient::enterThread,
        .noAnswer = &cupsclient::noAnswer,
        .queues = &cupsclient::queues,
        .send = &cupsclient::send,
        .stateOf = &cupsclient::stateOf,
        .cancel = &cupsclient::cancel,
        .titleOf = &cupsclient::titleOf,
        .purge = &cupsclient::purge,
        .makeChart = &reportcharts::make,
        .showChart = &reportcharts::show,
    };
    return &code;
}
