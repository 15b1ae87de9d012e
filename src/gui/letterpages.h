// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/letterview.h"

class PaperReader;
class PaperView;

/// A letter's PDF as pages, drawn by the same shut-in reader as every other paper.
class LetterPages final : public LetterView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LetterPages)
public:
    explicit LetterPages(PaperReader &reader, QWidget *parent = nullptr);
    void showLetter(const QByteArray &pdf) override;
    void clear() override;

private:
    PaperView *m_view;
    qint64 m_shown = 0; ///< counts what was shown: a preview has no hash in the database
};
