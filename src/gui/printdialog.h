// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"
#include "core/casefile.h"
#include "gui/printchoices.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class MessageBar;
class Office;
class PaperReader;
class PaperView;
class PrintDesk;
class PrintPanel;
class QLabel;
class QListWidget;

/// The one dialog for everything that is printed beside the letters: what, as it will come out, on which printer, or as
/// a PDF. The printer is remembered for each kind. What stands on the prints is the desk's; letters with a password do
/// not come here. Made for one look: it deletes itself when it is closed.
class PrintDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintDialog)
public:
    struct Desks {
        const Office &office;
        PrintDesk &prints;
        PrintService &printing;
        PaperReader &reader;
    };
    explicit PrintDialog(const Desks &desks, QWidget *parent = nullptr);
    /// What can be printed of that request. @param first is chosen
    void openFor(const CaseFile &file, PrintUse first = PrintUse::Receipt);
    void openForOffice(); ///< agenda book, separator sheets for any request
    void openForPlaces(const QList<PlaceRecord> &places); ///< a label for each: room, rack, box or folder
    PrintPanel *printing() const { return m_panel; }

private:
    struct Kind {
        PrintUse use = PrintUse::Letter;
        QString name; ///< in the list, and the file's name
        QString title; ///< for the print system: a number, no name
        std::function<QByteArray()> make;
        std::function<QSizeF()> paper; ///< mm
        int labels = 0; ///< that one print takes from a sheet
    };
    void build();
    void add(const Kind &kind);
    void addForRequest(const CaseFile &file);
    void begin(PrintUse first);
    void make();
    void chosenAnew();
    void finish(bool printed);
    QSizeF officeSheet() const;

    Desks m_desks;
    QList<Kind> m_kinds;
    MessageBar *m_bar;
    QListWidget *m_list;
    PrintChoices *m_choices;
    QLabel *m_hint;
    PrintPanel *m_panel;
    PaperView *m_view;
    QTimer m_soon; ///< a choice that is still being made is drawn once
    UsedLabels m_labels; ///< of what is shown
    int m_row = -1; ///< what is shown
    bool m_stale = false; ///< something else was chosen while it was being printed
    qint64 m_shown = 0;
};
