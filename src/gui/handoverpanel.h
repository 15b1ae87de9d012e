// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QFrame>
#include <QTimeZone>

#include <functional>
#include <memory>

namespace Ui
{
class HandoverPanel;
}

/// The proof of a handover as a form (step 8, R12): who received the letter, whose card was seen, with what authority.
/// Says for each missing proof what is missing. It writes nothing, and no copy of a card is asked for.
class HandoverPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandoverPanel)
public:
    HandoverPanel(const QTimeZone &zone, const std::function<QDateTime()> &now, QWidget *parent = nullptr);
    ~HandoverPanel() override;
    /// Another letter: preset with the applicant, or with who brought the papers, and with the letter's seal.
    void setFile(const CaseFile &file);
    void clear();
    Handover proof() const;
    std::optional<QString> missing() const; ///< one sentence with all that is missing

Q_SIGNALS:
    void inputChanged();

private:
    void preset();
    void tell();

    std::unique_ptr<Ui::HandoverPanel> m_ui;
    Request m_request;
    LetterId m_letter {}; ///< that is handed over
    bool m_secret = false;
};
