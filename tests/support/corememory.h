// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/traces.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

/// Looks for a secret in the memory of a process, as a core file would hold it. Linux only; the process must be one
/// that this user may trace: a child that is not hardened, or a copy of this process.
///
///     QCOMPARE(corememory::ownWith(secret), QStringList());   // this process
///     QCOMPARE(corememory::with(child.processId(), secret), QStringList());
///
/// Leave it to the process to come to rest first: a thread that is just reading a password is no trace.
namespace corememory
{
enum class Part {
    Core, ///< what the kernel, or gcore, writes down, and the files that are mapped
    Everything, ///< with what was taken out of core files: the guarded memory of passwords
};

struct Mapping {
    unsigned long low = 0;
    unsigned long high = 0;
    bool kept = false; ///< in memory at all
    bool outOfCore = false; ///< MADV_DONTDUMP
    std::string line;
};

inline std::vector<Mapping> mappingsOf(pid_t process)
{
    std::vector<Mapping> all;
    std::ifstream maps("/proc/" + std::to_string(process) + "/smaps");
    for (std::string line; std::getline(maps, line);) {
        Mapping one;
        if (std::sscanf(line.c_str(), "%lx-%lx ", &one.low, &one.high) == 2) {
            one.line = line;
            all.push_back(one);
        } else if (!all.empty() && (line.starts_with("Rss:") || line.starts_with("Swap:"))) {
            all.back().kept |= line.find(" 0 kB") == std::string::npos;
        } else if (!all.empty() && line.starts_with("VmFlags:")) {
            all.back().outOfCore = line.find(" dd") != std::string::npos || line.find(" io") != std::string::npos;
        }
    }
    return all;
}

/// The mappings in which it stands, as the system names them; "unreadable" when nothing could be looked at.
inline QStringList with(qint64 process, const Traces &secret, Part part = Part::Core)
{
    constexpr unsigned long pieceSize = 1UL << 20;
    constexpr unsigned long shadow = 1UL << 36; // a sanitizer's own book-keeping, which holds no bytes of the program
    const int memory = open(("/proc/" + std::to_string(process) + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    std::vector<char> piece(pieceSize + size_t(Traces::longest));
    QStringList found;
    qint64 looked = 0;
    for (const Mapping &mapping : mappingsOf(pid_t(process))) {
        if (!mapping.kept || mapping.high - mapping.low >= shadow || (part == Part::Core && mapping.outOfCore))
            continue;
        bool here = false;
        for (unsigned long at = mapping.low; at < mapping.high && !here; at += pieceSize) {
            const auto size = std::min<unsigned long>(piece.size(), mapping.high - at);
            const auto got = pread(memory, piece.data(), size, off_t(at));
            looked += std::max<qint64>(got, 0);
            here = got > 0 && secret.isTextIn({ piece.data(), size_t(got) });
        }
        if (here)
            found << QString::fromStdString(mapping.line);
    }
    close(memory);
    return looked > 0 ? found : QStringList { QStringLiteral("unreadable") };
}

/// The same of this process, by a copy of it as it stands now.
inline QStringList ownWith(const Traces &secret, Part part = Part::Core)
{
    const pid_t copy = fork();
    if (copy == 0) {
        for (;;)
            pause();
    }
    const QStringList found = copy > 0 ? with(copy, secret, part) : QStringList { QStringLiteral("no copy") };
    if (copy > 0) {
        kill(copy, SIGKILL);
        waitpid(copy, nullptr, 0);
    }
    return found;
}
} // namespace corememory
