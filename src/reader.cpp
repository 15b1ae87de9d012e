// SPDX-License-Identifier: GPL-3.0-or-later
// loket-reader: the child that parses what strangers hand in. It gets bytes on standard input and answers with values
// on standard output (capture/readerprotocol.h); before the first byte it is shut in (capture/lockdown.h).
#include "capture/lockdown.h"
#include "capture/openpaper.h"
#include "capture/readerprotocol.h"
#include "capture/tablereading.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdlib>
#include <exception>
#include <fcntl.h>
#include <new>
#include <unistd.h>

using readerprotocol::Ask;
using readerprotocol::Tell;

namespace
{
constexpr int fewerWakeups = 1 << 20; // bytes of pipe: a page of pixels in a few reads

void writeAll(const char *data, qsizetype size)
{
    while (size > 0) {
        const ssize_t written = ::write(STDOUT_FILENO, data, size_t(size));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            ::_exit(4); // nobody listens any more
        data += written;
        size -= written;
    }
}

/// @return false at the end of the input
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
    const QByteArray header = readerprotocol::packedHeader(quint32(what), quint32(payload.size()));
    writeAll(header.constData(), header.size());
    writeAll(payload.constData(), payload.size());
}

void tellFault(ReadFault fault, qint64 where)
{
    readerprotocol::Packer out;
    out.number(quint32(fault));
    out.number(quint32(qBound<qint64>(0, where, 0xffffffffLL)));
    tell(Tell::Fault, out.bytes());
}

void tellPicture(const QImage &image)
{
    const QByteArray head = readerprotocol::packPictureHead(image);
    const qsizetype stride = qsizetype(image.width()) * image.depth() / 8;
    const auto length = quint32(head.size() + stride * image.height());
    const QByteArray header = readerprotocol::packedHeader(quint32(Tell::Picture), length);
    writeAll(header.constData(), header.size());
    writeAll(head.constData(), head.size());
    if (stride == image.bytesPerLine()) {
        writeAll(reinterpret_cast<const char *>(image.constBits()), stride * image.height());
        return;
    }
    QByteArray packed;
    packed.reserve(stride * image.height());
    for (int y = 0; y < image.height(); ++y)
        packed.append(reinterpret_cast<const char *>(image.constScanLine(y)), stride);
    writeAll(packed.constData(), packed.size());
}

/// One file, opened at the first question and kept open for the next ones.
class Session final
{
    Q_DISABLE_COPY_MOVE(Session)
public:
    Session() = default;
    void answer(Ask ask, const QByteArray &payload)
    {
        try {
            answerOrThrow(ask, payload);
        } catch (const ReadStop &stop) {
            tellFault(stop.fault, stop.where);
        }
    }

private:
    void answerOrThrow(Ask ask, const QByteArray &payload)
    {
        readerprotocol::Unpacker in(payload);
        switch (ask) {
        case Ask::Open:
            m_paper.reset();
            m_bytes = payload;
            return;
        case Ask::Inspect:
            tell(Tell::Facts, readerprotocol::pack(paper().facts(in.number() != 0)));
            return;
        case Ask::Render: {
            const auto page = int(in.number());
            if (paper().isText())
                tell(Tell::Words, readerprotocol::pack(paper().words(page)));
            else
                tellPicture(paper().render(page, in.real()));
            return;
        }
        case Ask::Words:
            tell(Tell::Words, readerprotocol::pack(paper().words(int(in.number()))));
            return;
        case Ask::PageJpeg:
            tell(Tell::Jpeg, paper().pageJpeg(int(in.number())));
            return;
        case Ask::Mail:
            tell(Tell::Mail, readerprotocol::pack(readMail(m_bytes)));
            return;
        case Ask::Recognise:
            break; // another child's work
        case Ask::Table: {
            TableSink sink([](const QByteArray &rows) { tell(Tell::Rows, rows); });
            readTable(m_bytes, sink);
            tell(Tell::TableEnd, readerprotocol::pack(sink.end));
            return;
        }
        }
        ::_exit(5); // not our parent's language
    }

    OpenPaper &paper()
    {
        if (!m_paper) {
            m_paper = openPaper(m_bytes);
            tell(Tell::Opened, {}); // a page tree that runs in a circle never gets here
        }
        return *m_paper;
    }

    QByteArray m_bytes;
    std::unique_ptr<OpenPaper> m_paper;
};

void serve()
{
    Session session;
    char head[readerprotocol::headerSize];
    while (readAll(head, sizeof head)) {
        const auto header = readerprotocol::unpackedHeader(head);
        if (!header || header->length > quint32(paperlimits::bytes))
            ::_exit(5);
        QByteArray payload(qsizetype(header->length), Qt::Uninitialized);
        if (!readAll(payload.data(), payload.size()))
            return;
        session.answer(Ask(header->kind), payload);
    }
}
} // namespace

int main(int argc, char **argv)
{
    ::setenv("QT_ENABLE_REGEXP_JIT", "0", 1); // memory that is code is not to be had after the lockdown
    const QCoreApplication application(argc, argv);
    ::fcntl(STDOUT_FILENO, F_SETPIPE_SZ, fewerWakeups);
    ::fcntl(STDIN_FILENO, F_SETPIPE_SZ, fewerWakeups);
    warmUpPapers();
    if (lockDown({}) != 0) {
        tellFault(ReadFault::NotShutIn, 0);
        ::_exit(3);
    }
    if (argc > 1 && ::getppid() != QByteArray(argv[1]).toInt())
        ::_exit(0); // the parent was gone before it could be watched
    tell(Tell::Ready, {});
    try {
        serve();
    } catch (const std::exception &) {
        ::_exit(6); // memory is bounded; the parent says so
    }
    ::_exit(0); // no destructors: whatever the file has done to the heap stays here
}
