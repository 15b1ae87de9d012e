// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "core/papercode.h"
#include "letters/envelope.h"
#include "letters/labelsheet.h"

#include <QByteArray>

class Office;

/// Everything that is printed beside the letters (issue of paper at the desk): what stands on it comes from the record
/// as it is, in the office's own look, and on a practice database with LATIHAN across it. It stores nothing and counts
/// no print; how it comes to a printer is the window's. All give PDF bytes and throw Error.
class PrintDesk final
{
    Q_DISABLE_COPY_MOVE(PrintDesk)
public:
    explicit PrintDesk(Office &office)
        : m_office(office)
    {
    }
    QByteArray receipt(const CaseFile &file) const; ///< Tanda Terima Berkas, two halves
    QByteArray checklist(const CaseFile &file) const; ///< step 2's list as it stands, to sign
    QByteArray history(const CaseFile &file) const; ///< every entry in a sentence, and the minutes of each step
    /// Buku agenda of the days from @p from to @p to, oldest first. @throws Error::Refused for no day or too many
    /// requests
    QByteArray agendaBook(QDate from, QDate to) const;
    /// One sheet for each kind of paper, for that request or, without one, for any.
    QByteArray separators(const CaseFile *file) const;
    QByteArray folderLabel(const CaseFile &file, const LabelFormat &format, int start) const;
    /// Of the box in which the dossier lies. @throws Error::Refused before it is archived, or with no paper
    QByteArray shelfLabel(const CaseFile &file, const LabelFormat &format, int start) const;
    /// Of the result notice that is not void. @throws Error::Refused where there is none
    QByteArray envelope(const CaseFile &file, EnvelopeKind kind, const EnvelopeSize &size) const;

    static constexpr int mostInBook = 2000;

private:
    QString minutesTable(const CaseFile &file) const;
    QList<Request> received(QDate from, QDate to) const;

    Office &m_office;
};
