// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "archive/dossierpdf.h"
#include "core/casefile.h"
#include "desk/dossiersections.h"
#include "letters/officeidentity.h"

#include <functional>
#include <optional>

class NewBag;
class Office;

/// A closed request as it leaves Loket: one PDF/A-1b with contents and bookmarks, and a folder that anybody opens in
/// ten years without Loket (I12), as a bag (RFC 8493). Every export is an entry in the trail.
class DossierDesk final
{
    Q_DISABLE_COPY_MOVE(DossierDesk)
public:
    /// Papers' pages as PDF/A-1b each. What reads foreign files is not the desk's: the window and the keeper's command
    /// bring it. Empty where a paper cannot be shown: then a page says that the original lies beside.
    using PaperPages = std::function<QList<QByteArray>(const QList<QByteArray> &papers)>;
    using Progress = std::function<bool(qint64 done, qint64 of)>; ///< false = stop

    DossierDesk(Office &office, PaperPages paperPages);

    /// @throws Error::Refused when it is not closed
    QByteArray pdf(const CaseFile &file) const;

    struct Report {
        int dossiers = 0;
        qint64 files = 0;
        qint64 bytes = 0;
        int open = 0; ///< requests of the same year, or of all, that are not closed yet and were left out
    };
    /// Into a new folder, which is there only when every byte was read back and compared (C13).
    /// @throws Error: Refused (not closed, folder taken, nothing to export), Fault (disk), Cancelled
    Report exportOne(RequestId id, const QString &folder, const Progress &progress = {});
    Report exportYear(std::optional<int> year, const QString &folder, const Progress &progress = {}); ///< none = all

private:
    struct Filed {
        QString folder; ///< "0042-2026"
        CaseFile file;
        QList<QStringList> srikandi;
    };
    QByteArray group(const QList<DossierTable> &tables, int group) const;
    QByteArray receipt(const CaseFile &file) const;
    QList<QByteArray> paperParts(const QList<Paper> &papers) const;
    QByteArray searchable(const Paper &paper) const;
    QByteArray notShown(const Paper &paper) const;
    QList<dossierpdf::Part> parts(const CaseFile &file, const QList<DossierTable> &tables) const;
    QList<DossierTable> tables(const CaseFile &file) const;
    QByteArray cover(const CaseFile &file, const QList<dossierpdf::Part> &parts, const QList<int> &pages,
                     int pagesOfCover) const;
    QByteArray whole(const CaseFile &file, const QList<DossierTable> &tables) const;
    QByteArray withContents(const CaseFile &file, QList<dossierpdf::Part> parts) const;
    Filed file(NewBag &bag, RequestId id) const;
    Report write(const QList<RequestId> &ids, const QString &folder, const Progress &progress);

    Office &m_office;
    PaperPages m_paperPages;
    OfficeIdentity m_identity;
};
