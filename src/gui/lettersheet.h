// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "letters/lettercontent.h"
#include "letters/officeidentity.h"

#include <QImage>
#include <QList>
#include <QScrollArea>

class QLabel;

/// The pages of a letter as they will be printed, drawn by the letters themselves: at once, for a text that is being
/// typed. Never a letter with a password.
class LetterSheet final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LetterSheet)
public:
    explicit LetterSheet(QWidget *parent = nullptr);
    void showLetter(const LetterContent &content, const OfficeIdentity &office); ///< @throws Error; the old one stays
    int pages() const { return m_pages; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QImage m_image; ///< all pages, one below the other
    QLabel *m_label;
    int m_pages = 0;
};
