// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QImage>
#include <QList>

#include <functional>

class QLabel;
class QPushButton;
class QRadioButton;

/// Asks how a stack was turned over before its backs were scanned: two pictures of a stack to choose from, and below
/// them the order that would come, page by page. Applies nothing itself.
class InterleavePanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InterleavePanel)
public:
    struct Page {
        QString number; ///< as it stands in the strip now
        QImage picture;
        bool back = false;
    };
    using Order = std::function<QList<Page>(bool backsReversed)>;
    explicit InterleavePanel(QWidget *parent = nullptr);
    void ask(const Order &order);

Q_SIGNALS:
    void chosen(bool backsReversed);

private:
    void showOrder();
    Order m_order;
    QRadioButton *m_whole;
    QRadioButton *m_single;
    QWidget *m_preview;
    QList<Page> m_pages;
    bool eventFilter(QObject *watched, QEvent *event) override;
};
