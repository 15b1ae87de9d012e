// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/receiptdialog.h"

#include "gui/guarded.h"
#include "gui/keyhelp.h"
#include "gui/messagebar.h"
#include "gui/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

ReceiptDialog::ReceiptDialog(const Office &office, PrintService &printer, PaperReader &reader,
                             const ReceiptPanel::Receipt &receipt, QWidget *parent)
    : QDialog(parent)
    , m_bar(new MessageBar(this))
    , m_panel(new ReceiptPanel(office, printer, reader, *m_bar, receipt, this))
{
    setWindowTitle(tr("Receipt"));
    setObjectName(QStringLiteral("receiptDialog"));
    KeyHelp::installOn(this);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(close->text());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *print = new QAction(tr("Print the receipt"), this);
    print->setShortcut(QKeySequence::Print);
    connect(print, &QAction::triggered, m_panel, &ReceiptPanel::print);
    addAction(print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::edge, theme::between, theme::edge, theme::between);
    column->setSpacing(theme::between);
    column->addWidget(m_bar);
    column->addWidget(m_panel, 1);
    column->addWidget(buttons);
    resize(900, 620);
}

void ReceiptDialog::openFor(const CaseFile &file)
{
    open();
    guarded(*m_bar, tr("Make the receipt"), [&] { m_panel->setFile(file, false); });
}
