// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// A ZIP of files as they are: papers and PDFs are compressed already. Names are UTF-8. What is in it, and where it is
/// written, is the caller's.
class ZipFile final
{
    Q_DISABLE_COPY_MOVE(ZipFile)
public:
    explicit ZipFile(const QDateTime &at); ///< every entry's time
    /// @throws Error::Refused beyond what a plain ZIP holds (4 GiB, 65,535 files)
    void add(const QString &name, const QByteArray &bytes);
    QByteArray finish(); ///< the whole file; the last call

private:
    struct Entry {
        QByteArray name;
        quint32 crc;
        quint32 size;
        quint32 offset;
    };
    QByteArray described(const Entry &entry) const;

    QByteArray m_bytes;
    QList<Entry> m_entries;
    quint16 m_time;
    quint16 m_date;
};
