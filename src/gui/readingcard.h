// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "core/readpaper.h"

#include <QMap>
#include <QRectF>
#include <QWidget>

class PageClips;
class PaperReader;
class QHBoxLayout;
class QLabel;
class ReadingDesk;

/// Beside the row that is being compared: the clip of the paper on which its value was read, and the signatures of the
/// same person on earlier letters beside the new one (I6). It shows, and says where; it decides nothing.
class ReadingCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingCard)
public:
    struct Place {
        PaperId paper {};
        int page = 1;
        QRectF box; ///< mm
        QString value; ///< as it was read
    };
    /// @param desk @param reader outlive the card
    ReadingCard(ReadingDesk &desk, PaperReader &reader, QWidget *parent = nullptr);

    void setFile(const CaseFile &file);
    void clear();
    void showField(ComparedField field);
    std::optional<Place> place(ComparedField field) const;

private:
    struct Read {
        PaperId paper {};
        QString sha256;
        ReadPaper reading;
    };
    void readPapers(const CaseFile &file);
    void showSpecimens(const CaseFile &file);
    void addSpecimen(const QString &sha256, int page, const QRectF &box, const QString &caption);
    QByteArray bytes(const QString &sha256) const;

    ReadingDesk &m_desk;
    PageClips *m_clips;
    RequestId m_request {};
    QList<Read> m_read; ///< newest first
    int m_shown = 0; ///< clips that come late are for another row
    QLabel *m_text = nullptr;
    QLabel *m_clip = nullptr;
    QWidget *m_strip = nullptr;
    QHBoxLayout *m_signatures = nullptr;
};
