// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/standardbadge.h"

#include <QList>
#include <QString>
#include <QWidget>

/// The steps of the SOP in a row: what is done, what is now, what comes and what this request does not need, each with
/// its minutes. Left and right walk over the steps and read them; Enter or a click asks for what belongs to one.
/// It knows no rule: which step is where is told to it.
class Stepper final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Stepper)
public:
    enum class State { Done, Now, Next, Skipped };
    struct Step {
        int number = 0; ///< of the SOP, 1 to 9
        QString label; ///< short, beneath the circle
        QString name; ///< whole, read aloud and as tool tip
        State state = State::Next;
        standard::Reading time; ///< beneath the label; empty words where no minutes count
    };
    explicit Stepper(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    const QList<Step> &steps() const { return m_steps; }
    int current() const { return m_current; } ///< row under the keyboard
    QString describe(const Step &step) const; ///< one sentence
    /// Labels of all steps stand if they fit; else only the one that is now (or under the keyboard).
    bool isNarrow() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen(int number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setCurrent(int row);
    void describeAll();
    int rowAt(const QPointF &position) const;
    int rowNow() const;
    qreal cellWidth() const;
    QRectF circleOf(int row) const;
    void paintLine(QPainter &painter, int row) const;
    void paintCircle(QPainter &painter, int row) const;
    void paintWords(QPainter &painter, int row) const;

    QList<Step> m_steps;
    int m_current = -1;
};
