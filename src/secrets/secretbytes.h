// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>

#include <cstddef>
#include <span>

/// Bytes of a secret in guarded, locked memory: wiped when they die, never swapped where the system allows locking.
/// Move-only; no QString, no stream operator, no implicit copy. What a caller copies out of it is the caller's to wipe.
class SecretBytes final
{
public:
    SecretBytes() = default;
    /// Zeroed. Throws std::bad_alloc.
    explicit SecretBytes(size_t size);
    ~SecretBytes() { wipe(); }
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    /// Copies; the source stays as it was. For literals in tests and for parts of another secret.
    static SecretBytes copyOf(QByteArrayView source);
    /// The first line of a file descriptor without its end of line, read byte by byte so that no buffer keeps a copy.
    /// Empty at end of file. Throws Error (Refused) above 1024 bytes.
    static SecretBytes readLine(int descriptor);

    SecretBytes clone() const { return copyOf(view()); }
    /// The first @p size bytes, in memory of their own.
    SecretBytes first(size_t size) const { return copyOf(view().first(qsizetype(size))); }
    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::span<unsigned char> bytes() { return { m_data, m_size }; }
    std::span<const unsigned char> bytes() const { return { m_data, m_size }; }
    /// Looks into the guarded memory; dies with this object. Never null.
    QByteArrayView view() const { return { m_data ? reinterpret_cast<const char *>(m_data) : "", qsizetype(m_size) }; }
    /// In constant time where the sizes are equal.
    bool equals(const SecretBytes &other) const;
    /// Overwrites and gives the memory back; empty afterwards.
    void wipe() noexcept;

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

/// Overwrites memory in a way that the compiler does not leave out. For buffers that a library made.
void wipeMemory(void *data, size_t size) noexcept;

/// Overwrites what libraries (Qt's clipboard, for one) freed a moment ago on this thread while they passed on a secret
/// of up to @p largest bytes (8192 at most): small blocks of the heap, and the stack below the caller. A few
/// milliseconds at most.
void scrubTraces(size_t largest) noexcept;

/// One character of UTF-8 at @p position, which moves behind it; U+FFFD where the bytes are none.
char32_t nextCharacter(QByteArrayView utf8, qsizetype &position);
