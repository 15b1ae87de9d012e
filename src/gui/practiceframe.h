// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

/// The red frame and the word round a window that works on the practice database: nobody takes it for the real one.
/// It lies over everything, lets every click through, and follows the size of its window.
class PracticeFrame final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeFrame)
public:
    explicit PracticeFrame(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
};
