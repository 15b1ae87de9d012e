// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QException>
#include <QString>

#include <utility>

/// The only exception that Loket's own code throws, from core up to desk; it ends in guarded() or in a job.
/// Derives from QException, because Qt keeps only its children's type across QtConcurrent.
class Error final : public QException
{
public:
    /// Fault: logged and shown. Refused: a rule says no; shown. Conflict: another desk was first; shown, reloaded.
    /// Cancelled: the officer said stop; silent.
    enum class Kind { Fault, Refused, Conflict, Cancelled };
    /// @param text one sentence in the officer's language that says what to do
    /// @param detail for the log only: never personal data, never a bound value
    Error(Kind kind, QString text, QString detail = {})
        : m_kind(kind)
        , m_text(std::move(text))
        , m_detail(std::move(detail))
        , m_what((m_detail.isEmpty() ? m_text : m_detail).toUtf8())
    {
    }
    Kind kind() const { return m_kind; }
    const QString &text() const { return m_text; }
    const QString &detail() const { return m_detail; }
    const char *what() const noexcept override { return m_what.constData(); }
    void raise() const override { throw *this; }
    Error *clone() const override { return new Error(*this); }

private:
    Kind m_kind;
    QString m_text;
    QString m_detail;
    QByteArray m_what;
};

inline Error fault(const QString &text, const QString &detail = {}) { return { Error::Kind::Fault, text, detail }; }
inline Error refused(const QString &text) { return { Error::Kind::Refused, text }; }
inline Error conflict(const QString &text) { return { Error::Kind::Conflict, text }; }
