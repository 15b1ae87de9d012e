// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"

#include <QWidget>

#include <memory>

class FieldsQuestion;
class MessageBar;
class Office;
class PaperReader;
class PrintDesk;
class PrintService;
class QImage;
class QLabel;
class ReasonButton;
class RowsTable;
class ShelfDesk;

/// Archive, "Tempat": rooms, racks, boxes and folders as records, each with its picture (I13), a note and a label. A
/// picture comes through the shut-in reader and is written anew before it is kept: never a stranger's bytes.
class PlacesView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlacesView)
public:
    static constexpr int largestSide = 1600; ///< px of a kept picture
    struct Services {
        Office &office;
        PrintService &printing;
        PaperReader &reader;
    };
    PlacesView(const Services &services, MessageBar &bar, QWidget *parent = nullptr);
    ~PlacesView() override;
    void reload();
    void clear();
    void takePicture(const QString &path); ///< of the place that is chosen

private:
    void build();
    void retell();
    const PlaceRecord *current() const;
    void showPicture();
    void keepPicture(const ShelfPlace &place, const QImage &image);
    void askPlace();
    void askNote();
    void choosePicture();
    void printLabels();

    Services m_services;
    MessageBar &m_bar;
    std::unique_ptr<ShelfDesk> m_shelves;
    std::unique_ptr<PrintDesk> m_prints;
    QList<PlaceRecord> m_places;
    RowsTable *m_table;
    QLabel *m_picture;
    QLabel *m_line;
    ReasonButton *m_add;
    ReasonButton *m_choose;
    ReasonButton *m_drop;
    ReasonButton *m_note;
    ReasonButton *m_labels;
    FieldsQuestion *m_question;
};
