// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/theme.h"

#include <QString>
#include <QWidget>

#include <optional>

class QPainter;

/// The officer's minutes against the SOP's standard, said by shape, word and colour, so that it reads in grey too:
/// dot = within, half dot = from 80 % on, triangle = over, bar = waiting for somebody else (not the officer's time).
namespace standard
{
enum class Shape { None, Within, Near, Over, Waiting };

struct Reading {
    Shape shape = Shape::None;
    QString words; ///< as shown: "9 dari 15 mnt", "menunggu diambil"
    QString meaning; ///< as read aloud: "9 dari 15 menit, dalam mutu baku"
    QString brief; ///< where there is little room: "9 mnt"
};

/// @param used minutes of the officer, @param allowed minutes of the SOP's step; without one there is no shape
Reading reading(int used, std::optional<int> allowed);
Reading waiting(const QString &words);
theme::Tone toneOf(Shape shape);

QSize sizeOf(const Reading &reading, const QFont &font);
void paintShape(QPainter &painter, const QRectF &square, Shape shape, const QColor &colour);
/// Shape and words in one line, aligned to the right or the left of the area.
void paint(QPainter &painter, const QRect &area, Qt::Alignment alignment, const Reading &reading);
} // namespace standard

/// The same as a widget of its own.
class StandardBadge final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandardBadge)
public:
    explicit StandardBadge(QWidget *parent = nullptr);
    void setReading(const standard::Reading &reading);
    const standard::Reading &reading() const { return m_reading; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    standard::Reading m_reading;
};
