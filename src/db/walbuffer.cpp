// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/walbuffer.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace
{
constexpr sqlite3_int64 most = 64 * 1024; ///< of the buffer: SQLite's own layer writes at most 131,071 bytes at once
constexpr sqlite3_int64 step = 8 * most; ///< by which the log grows: a sync of a file that grows costs twice

/// Before SQLite's own file object, which follows it in the same memory.
struct File {
    sqlite3_file base;
    sqlite3_file *real;
    File *wal; ///< of a database: its open log
    File *database; ///< of a log
    char *buffer; ///< of a log: what waits
    sqlite3_int64 waiting; ///< bytes in it
    sqlite3_int64 at; ///< where they belong
    sqlite3_int64 size; ///< that the log is known to have on the disk; another process may have made it longer
};

File *of(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

const sqlite3_io_methods *methods(sqlite3_file *file)
{
    return of(file)->real->pMethods;
}

sqlite3_file *real(sqlite3_file *file)
{
    return of(file)->real;
}

/// Zeros behind its end: no page of the log, which ends at the first one whose checksum is not right. Only under the
/// log's write lock, so that nobody else makes it longer meanwhile. A disk without room for them is not full yet.
void grow(File *f, sqlite3_int64 end)
{
    static char zeros[most];
    if (end <= f->size || f->real->pMethods->xFileSize(f->real, &f->size) != SQLITE_OK || end <= f->size)
        return;
    const sqlite3_int64 to = (end / step + 1) * step;
    while (f->size < to) {
        const sqlite3_int64 piece = std::min(to - f->size, most);
        if (f->real->pMethods->xWrite(f->real, zeros, int(piece), f->size) != SQLITE_OK)
            return;
        f->size += piece;
    }
}

int flush(File *f)
{
    if (f->waiting == 0)
        return SQLITE_OK;
    grow(f, f->at + f->waiting);
    const int result = f->real->pMethods->xWrite(f->real, f->buffer, int(f->waiting), f->at);
    f->waiting = 0; // after a fault the save is taken back: nothing of it is written later
    return result;
}

int walClose(sqlite3_file *file)
{
    File *f = of(file);
    const int flushed = flush(f);
    if (f->database && f->database->wal == f)
        f->database->wal = nullptr;
    sqlite3_free(f->buffer);
    const int closed = methods(file)->xClose(f->real);
    return flushed != SQLITE_OK ? flushed : closed;
}

int walRead(sqlite3_file *file, void *data, int amount, sqlite3_int64 at)
{
    const int flushed = flush(of(file));
    return flushed != SQLITE_OK ? flushed : methods(file)->xRead(real(file), data, amount, at);
}

int walWrite(sqlite3_file *file, const void *data, int amount, sqlite3_int64 at)
{
    File *f = of(file);
    if (f->waiting > 0 && (at != f->at + f->waiting || f->waiting + amount > most)) {
        const int flushed = flush(f);
        if (flushed != SQLITE_OK)
            return flushed;
    }
    if (amount > most)
        return methods(file)->xWrite(f->real, data, amount, at);
    if (f->waiting == 0)
        f->at = at;
    std::memcpy(f->buffer + f->waiting, data, size_t(amount));
    f->waiting += amount;
    return SQLITE_OK;
}

int walTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    File *f = of(file);
    const int flushed = flush(f);
    if (flushed != SQLITE_OK)
        return flushed;
    const int cut = methods(file)->xTruncate(f->real, size);
    if (cut == SQLITE_OK)
        f->size = size;
    return cut;
}

int walSync(sqlite3_file *file, int flags)
{
    const int flushed = flush(of(file));
    return flushed != SQLITE_OK ? flushed : methods(file)->xSync(real(file), flags);
}

int walFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const int flushed = flush(of(file));
    return flushed != SQLITE_OK ? flushed : methods(file)->xFileSize(real(file), size);
}

int otherClose(sqlite3_file *file)
{
    if (of(file)->wal)
        of(file)->wal->database = nullptr;
    sqlite3_free(of(file)->buffer);
    return methods(file)->xClose(real(file));
}

int otherRead(sqlite3_file *file, void *data, int amount, sqlite3_int64 at)
{
    return methods(file)->xRead(real(file), data, amount, at);
}

int otherWrite(sqlite3_file *file, const void *data, int amount, sqlite3_int64 at)
{
    return methods(file)->xWrite(real(file), data, amount, at);
}

int otherTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    return methods(file)->xTruncate(real(file), size);
}

int otherSync(sqlite3_file *file, int flags)
{
    return methods(file)->xSync(real(file), flags);
}

int otherFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return methods(file)->xFileSize(real(file), size);
}

int lock(sqlite3_file *file, int level)
{
    return methods(file)->xLock(real(file), level);
}

int unlock(sqlite3_file *file, int level)
{
    return methods(file)->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file *file, int *result)
{
    return methods(file)->xCheckReservedLock(real(file), result);
}

int control(sqlite3_file *file, int what, void *argument)
{
    return methods(file)->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return methods(file)->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return methods(file)->xDeviceCharacteristics(real(file));
}

int shmMap(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return methods(file)->xShmMap(real(file), region, size, extend, memory);
}

/// What a save that was taken back has left is written while the log is still ours: later it would lie over another
/// process's pages.
int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    if ((flags & SQLITE_SHM_UNLOCK) && of(file)->wal)
        flush(of(file)->wal);
    return methods(file)->xShmLock(real(file), offset, count, flags);
}

/// Behind it the index of the log tells other processes of new pages: they must be in the file by then. With
/// synchronous = FULL they are, the sync came before.
void shmBarrier(sqlite3_file *file)
{
    if (of(file)->wal)
        flush(of(file)->wal);
    methods(file)->xShmBarrier(real(file));
}

int shmUnmap(sqlite3_file *file, int deleteIt)
{
    return methods(file)->xShmUnmap(real(file), deleteIt);
}

int fetch(sqlite3_file *file, sqlite3_int64 at, int amount, void **memory)
{
    return methods(file)->xFetch(real(file), at, amount, memory);
}

int unfetch(sqlite3_file *file, sqlite3_int64 at, void *memory)
{
    return methods(file)->xUnfetch(real(file), at, memory);
}

const sqlite3_io_methods walMethods {
    1,       walClose, walRead,           walWrite, walTruncate, walSync,         walFileSize,
    lock,    unlock,   checkReservedLock, control,  sectorSize,  characteristics, nullptr,
    nullptr, nullptr,  nullptr,           nullptr,  nullptr
};
const sqlite3_io_methods otherMethods {
    3,       otherClose, otherRead,         otherWrite, otherTruncate, otherSync,       otherFileSize,
    lock,    unlock,     checkReservedLock, control,    sectorSize,    characteristics, shmMap,
    shmLock, shmBarrier, shmUnmap,          fetch,      unfetch
};

sqlite3_vfs *below()
{
    static sqlite3_vfs *const found = sqlite3_vfs_find(nullptr);
    return found;
}

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    File *f = of(file);
    std::memset(static_cast<void *>(f), 0, sizeof *f);
    f->real = reinterpret_cast<sqlite3_file *>(f + 1);
    const int result = below()->xOpen(below(), name, f->real, flags, outFlags);
    if (!f->real->pMethods)
        return result;
    f->base.pMethods = &otherMethods;
    if (result != SQLITE_OK || !(flags & SQLITE_OPEN_WAL))
        return result;
    f->buffer = static_cast<char *>(sqlite3_malloc64(sqlite3_uint64(most)));
    if (!f->buffer || f->real->pMethods->xFileSize(f->real, &f->size) != SQLITE_OK)
        return SQLITE_OK; // goes without
    f->base.pMethods = &walMethods;
    f->database = of(sqlite3_database_file_object(name));
    f->database->wal = f;
    return SQLITE_OK;
}
} // namespace

const char *walbuffer::name()
{
    static const char *const registered = []() -> const char * {
        if (sqlite3_initialize() != SQLITE_OK || !below() || below()->iVersion < 1)
            return nullptr;
        static sqlite3_vfs ours = *below(); // with its own functions and data, but for the opening
        ours.zName = "loket";
        ours.szOsFile = int(sizeof(File)) + below()->szOsFile;
        ours.xOpen = open;
        return sqlite3_vfs_register(&ours, 0) == SQLITE_OK ? ours.zName : nullptr;
    }();
    return registered;
}
