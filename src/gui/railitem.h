// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPushButton>

#include <optional>

/// One line of the rail: icon, words, and at the right the count, which has its own room and never meets the words.
class RailItem final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RailItem)
public:
    RailItem(const QString &icon, const QString &words, QWidget *parent);
    void setCount(std::optional<int> count);
    std::optional<int> count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void stepped(int by); ///< arrow keys: -1 up, +1 down

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString countText() const;
    QString m_icon;
    std::optional<int> m_count;
};
