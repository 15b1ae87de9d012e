// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "archive/newbag.h"
#include "core/settings.h"
#include "desk/dossiersections.h"

#include <optional>

/// How a dossier lies in a folder that opens without Loket: index.html, the PDF, the papers as they came, letters, the
/// record as CSV, and a list of checksums that `sha256sum -c` reads.
namespace dossierfolder
{
/// One dossier's folder in a bag. Names are plain ASCII, so that every system opens them.
class Writer final
{
    Q_DISABLE_COPY_MOVE(Writer)
public:
    Writer(NewBag &bag, const CaseFile &file, const QTimeZone &zone);
    const QString &name() const { return m_name; } ///< "0042-2026"
    void add(const QString &path, const QString &title, const QByteArray &bytes);
    /// "surat/02-rejection.pdf". @return the path from the bag's data folder
    QString addNumbered(const QString &folder, const QString &name, const QString &mediaType, const QByteArray &bytes,
                        const QString &title = {});
    void close(const QString &title, const QList<DossierTable> &tables); ///< checksums and index.html

private:
    struct Listed {
        QString path;
        QString title;
        QByteArray sha256;
        qint64 size = 0;
    };
    NewBag &m_bag;
    const CaseFile &m_file;
    QTimeZone m_zone;
    QString m_name;
    QList<Listed> m_listed;
    int m_number = 0;
};

struct Row {
    QString folder;
    Request request;
    std::optional<ArchiveEntry> archive;
};
/// One start page for all dossiers of a bag.
QByteArray startPage(const QList<Row> &rows, const QString &office, const QDateTime &at, const QTimeZone &zone);

/// One line for each letter in and out, with the fields that the national records system asks for (R51).
QList<QStringList> srikandi(const CaseFile &file, const QString &folder, const QStringList &papers,
                            const QStringList &letters, const OfficeSettings &settings);
QByteArray srikandiCsv(const QList<QStringList> &rows);
} // namespace dossierfolder
