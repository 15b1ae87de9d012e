// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/qrcode.h"

#include "core/error.h"

#include <QCoreApplication>

#include <memory>
#include <zint.h>

QrCode QrCode::of(const QString &text)
{
    const std::unique_ptr<zint_symbol, void (*)(zint_symbol *)> symbol(ZBarcode_Create(), &ZBarcode_Delete);
    if (!symbol)
        throw std::bad_alloc();
    symbol->symbology = BARCODE_QRCODE;
    symbol->input_mode = UNICODE_MODE;
    symbol->option_1 = 2; // error correction M
    const QByteArray bytes = text.toUtf8();
    const int result = ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char *>(bytes.constData()),
                                       static_cast<int>(bytes.size()));
    if (result >= ZINT_ERROR) {
        throw refused(QCoreApplication::translate("letters", "No QR code can be made of \"%1\".").arg(text));
    }
    QrCode code;
    code.modules = symbol->width;
    const auto isDark = [&](int x, int y) { return (symbol->encoded_data[y][x / 8] >> (x % 8)) & 1; };
    for (int y = 0; y < symbol->rows; ++y) {
        for (int x = 0; x < symbol->width; ++x) {
            const int start = x;
            while (x < symbol->width && isDark(x, y))
                ++x;
            if (x > start)
                code.dark.append(QRect(start, y, x - start, 1));
        }
    }
    return code;
}
