// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/printservice.h"

#include <QPointer>
#include <QWidget>

class FieldNote;
class MessageBar;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

/// One ordinary document, ready to be printed or saved as PDF: the printer, what to know about it, the print on its way
/// and what became of it, with a way to cancel. Letters with a password do not come here. It shows no page.
class PrintPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintPanel)
public:
    /// @param service, @param bar (where a file that cannot be written is told) outlive the panel
    PrintPanel(PrintService &service, MessageBar &bar, QWidget *parent = nullptr);

    /// @param order title, paper and copies; its queue is chosen here. @param fileName offered by "save as PDF"
    void setDocument(const QByteArray &pdf, const PrintOrder &order, PrintUse use, const QString &fileName);
    void clear();
    /// Prints at once, to the remembered queue. @return false: there is none, the officer has to choose
    bool print();
    bool isPrinting() const { return m_job; }
    QString sentence() const;

Q_SIGNALS:
    void printed(); ///< the print system calls it completed
    void notPrinted(const QString &why);

private:
    void fillQueues();
    void tellQueue();
    void follow(PrintJob *job);
    void finish();
    void savePdf(const QString &path);
    void chooseFile();
    void retell();

    PrintService &m_service;
    MessageBar &m_bar;
    QByteArray m_pdf;
    PrintOrder m_order;
    PrintUse m_use = PrintUse::Letter;
    QString m_fileName;
    bool m_asked = false; ///< print() was called before the queues were known
    QPointer<PrintJob> m_job;
    QComboBox *m_queues;
    FieldNote *m_warning;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_sentence;
};
