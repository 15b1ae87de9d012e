// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"

#include <QByteArray>
#include <QWidget>

#include <functional>
#include <memory>

class MessageBar;
class Office;
class PaperReader;
class PaperView;
class PrintPanel;
class PrintService;
class QLabel;

/// The Tanda Terima Berkas of one request: its agenda number large, the receipt as it will come out, and the printing
/// of it. Shown after an intake, and again from the request by Ctrl+T. The receipt itself is made by the letters.
class ReceiptPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceiptPanel)
public:
    /// PDF bytes of a request's receipt (LetterDesk::intakeReceipt). @throws Error
    using Receipt = std::function<QByteArray(const CaseFile &)>;
    /// All references outlive the panel.
    ReceiptPanel(const Office &office, PrintService &printer, PaperReader &reader, MessageBar &bar,
                 const Receipt &receipt, QWidget *parent = nullptr);

    /// @param justTakenIn says so beside the number. @throws Error where the receipt cannot be made; the number is
    /// shown
    void setFile(const CaseFile &file, bool justTakenIn);
    void clear(); ///< nothing of the request is kept
    void setContentsHidden(bool hidden); ///< while the page is not to be seen, the lock included
    bool print(); ///< to the remembered printer; false: one has to be chosen
    PrintPanel *printing() const { return m_printing; }
    QString agenda() const;

private:
    const Office &m_office;
    Receipt m_receipt;
    QLabel *m_agenda;
    QLabel *m_sentence;
    PrintPanel *m_printing;
    PaperView *m_view;
};
