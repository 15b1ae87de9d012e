// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/zipentries.h"

#include "capture/readfault.h"

#include <QSet>

#include <archive.h>
#include <archive_entry.h>

namespace
{
constexpr int mostEntries = 5000;
constexpr qint64 mostInOnePiece = 16 << 20;

struct Closer {
    void operator()(archive *a) const { archive_read_free(a); }
};
} // namespace

ZipEntry::ZipEntry(archive *source, qint64 &budget)
    : m_source(source)
    , m_budget(budget)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 ZipEntry::readData(char *data, qint64 most)
{
    const la_ssize_t taken = archive_read_data(m_source, data, size_t(most));
    if (taken <= 0)
        return taken < 0 ? -1 : 0;
    m_budget -= taken;
    m_sincePiece += taken;
    m_overflowed = m_budget < 0 || m_sincePiece > mostInOnePiece;
    return m_overflowed ? -1 : taken;
}

void forEachZipEntry(const QByteArray &bytes, qint64 &budget,
                     const std::function<void(const QByteArray &, ZipEntry &)> &visit)
{
    const std::unique_ptr<archive, Closer> zip(archive_read_new());
    if (!zip || archive_read_support_format_zip_seekable(zip.get()) != ARCHIVE_OK
        || archive_read_open_memory(zip.get(), bytes.constData(), size_t(bytes.size())) != ARCHIVE_OK)
        throw ReadStop { ReadFault::Damaged };
    QSet<QByteArray> seen;
    for (;;) {
        archive_entry *entry = nullptr;
        const int state = archive_read_next_header(zip.get(), &entry);
        if (state == ARCHIVE_EOF)
            return;
        if (state != ARCHIVE_OK && state != ARCHIVE_WARN)
            throw ReadStop { ReadFault::Damaged };
        const QByteArray name(archive_entry_pathname(entry));
        if (seen.contains(name) || seen.size() >= mostEntries)
            throw ReadStop { ReadFault::Doctored };
        seen.insert(name);
        if (archive_entry_is_encrypted(entry))
            throw ReadStop { ReadFault::OldSpreadsheet };
        ZipEntry stream(zip.get(), budget);
        visit(name, stream);
    }
}
