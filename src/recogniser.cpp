// SPDX-License-Identifier: GPL-3.0-or-later
// loket-recogniser: the child that reads the words of page images. It gets pixels on standard input and answers with
// words on standard output (capture/readerprotocol.h); the models are loaded before it is shut in.
#include "capture/lockdown.h"
#include "capture/pagerecognition.h"
#include "capture/paperfacts.h"
#include "capture/readerprotocol.h"
#include "capture/readfault.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdlib>
#include <exception>
#include <fcntl.h>
#include <leptonica/allheaders.h>
#include <new>
#include <sys/resource.h>
#include <unistd.h>

using readerprotocol::Ask;
using readerprotocol::Tell;

namespace
{
constexpr int fewerWakeups = 1 << 20;
constexpr quint64 lifetime = 3600; ///< seconds of processor time: hundreds of pages, then a fresh child
constexpr quint64 memory = 768ULL << 20; ///< an A3 page, its models and Tesseract's own

void writeAll(const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            ::_exit(4);
        done += written;
    }
}

bool readAll(char *data, qsizetype size)
{
    while (size > 0) {
        const ssize_t taken = ::read(STDIN_FILENO, data, size_t(size));
        if (taken < 0 && errno == EINTR)
            continue;
        if (taken <= 0)
            return false;
        data += taken;
        size -= taken;
    }
    return true;
}

void tell(Tell what, const QByteArray &payload)
{
    writeAll(readerprotocol::packedHeader(quint32(what), quint32(payload.size())) + payload);
}

void tellFault(ReadFault fault)
{
    readerprotocol::Packer out;
    out.number(quint32(fault));
    out.number(0);
    tell(Tell::Fault, out.bytes());
}

void serve(PageRecognition &recognition)
{
    char head[readerprotocol::headerSize];
    while (readAll(head, sizeof head)) {
        const auto header = readerprotocol::unpackedHeader(head);
        const bool known =
            header && Ask(header->kind) == Ask::Recognise && header->length <= quint32(readerprotocol::mostAnswerBytes);
        if (!known)
            ::_exit(5);
        QByteArray payload(qsizetype(header->length), Qt::Uninitialized);
        if (!readAll(payload.data(), payload.size()))
            return;
        readerprotocol::Unpacker in(payload);
        const double width = in.real();
        const QSizeF millimetres(width, in.real());
        const auto picture = readerprotocol::unpackPicture(in.rest().toByteArray());
        payload = {};
        if (!picture)
            ::_exit(5);
        tell(Tell::Words, readerprotocol::pack(recognition.read(*picture, millimetres)));
    }
}
} // namespace

/// Tesseract packs each line of a page as PNG and unpacks it at once. Nothing else in this process writes a picture, so
/// that Leptonica's function gives way to one that only copies: a tenth of the time of a page.
extern "C" __attribute__((visibility("default"))) l_ok pixWriteMem(l_uint8 **data, size_t *size, PIX *pix, l_int32)
{
    return pixWriteMemBmp(data, size, pix);
}

int main(int argc, char **argv)
{
    ::setenv("QT_ENABLE_REGEXP_JIT", "0", 1); // memory that is code is not to be had after the lockdown
    const QCoreApplication application(argc, argv);
    ::fcntl(STDOUT_FILENO, F_SETPIPE_SZ, fewerWakeups);
    ::fcntl(STDIN_FILENO, F_SETPIPE_SZ, fewerWakeups);
    if (argc > 2 && qstrcmp(argv[2], "behind") == 0)
        (void)::setpriority(PRIO_PROCESS, 0, 10); // who files comes first
    PageRecognition recognition;
    if (!recognition.load()) {
        tellFault(ReadFault::NoLanguage);
        return 3;
    }
    LockdownLimits limits;
    limits.data = memory;
    limits.cpuSeconds = lifetime;
    if (lockDown(limits) != 0) {
        tellFault(ReadFault::NotShutIn);
        ::_exit(3);
    }
    if (argc > 1 && ::getppid() != QByteArray(argv[1]).toInt())
        ::_exit(0);
    tell(Tell::Ready, {});
    try {
        serve(recognition);
    } catch (const std::bad_alloc &) {
        tellFault(ReadFault::TooManyPixels);
    } catch (const std::exception &) {
        ::_exit(6);
    }
    ::_exit(0); // nothing needs to be closed, and Tesseract's own end asks for files
}
