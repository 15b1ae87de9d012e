// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/theme.h"

#include <QFrame>

class QLabel;

/// A sentence that belongs to the page as long as what it says is so, on the soft ground of its tone. What has just
/// happened is told by the message bar instead.
class NoteBand final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteBand)
public:
    explicit NoteBand(theme::Tone tone, QWidget *parent = nullptr);
    /// Empty: the band goes away.
    void setText(const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Tone m_tone;
    QLabel *m_label;
};
