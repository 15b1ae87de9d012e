// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/lettercontent.h"
#include "letters/officeidentity.h"

#include <memory>
#include <vector>

class LetterDocument;
class PagePainting;

/// The Tanda Terima Berkas: both copies on one sheet, the applicant's above, the archive's below, a dashed line to cut
/// along between them. The letters shrink until a copy fits its half; with very many papers each copy has a sheet.
class ReceiptSheet final
{
    Q_DISABLE_COPY_MOVE(ReceiptSheet)
public:
    ReceiptSheet(const LetterContent &content, const OfficeIdentity &office);
    ~ReceiptSheet();
    int pageCount() const;
    void paint(PagePainting &pages) const;

private:
    bool layOut(const LetterContent &content, qreal points);

    OfficeIdentity m_office;
    bool m_halves = false;
    std::vector<std::unique_ptr<LetterDocument>> m_copies;
};
