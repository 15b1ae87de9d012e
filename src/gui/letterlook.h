// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/paperreadings.h"
#include "core/namedattachments.h"

/// Reads the first page of a stack's letter, behind everything else, for what it says that is attached to it. One page
/// at a time; a newer wish ends the older one. What is missing, the page says that asked.
class LetterLook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LetterLook)
public:
    explicit LetterLook(QObject *parent = nullptr);
    /// @param id of the page; the same one is read once
    void want(int id, const std::function<QByteArray()> &bytes, QDate today);
    void stop(); ///< there is no letter, or the stack is gone
    int page() const { return m_page; }
    std::optional<NamedAttachments> named() const { return m_named; }

Q_SIGNALS:
    void looked();

private:
    PaperReadings m_readings;
    PaperReadings::Job m_job = 0;
    int m_page = 0;
    std::optional<NamedAttachments> m_named;
};
