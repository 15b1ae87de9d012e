// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/receiptpanel.h"

#include <QDialog>

/// The receipt of a request that was taken in before, to be printed once more (Ctrl+T on the open request). Made for
/// one look: it deletes itself when it is closed.
class ReceiptDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceiptDialog)
public:
    /// All references outlive the dialog.
    ReceiptDialog(const Office &office, PrintService &printer, PaperReader &reader,
                  const ReceiptPanel::Receipt &receipt, QWidget *parent);
    void openFor(const CaseFile &file);

private:
    MessageBar *m_bar;
    ReceiptPanel *m_panel;
};
