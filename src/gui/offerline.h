// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;

/// A calm line with a sentence and one or two ways on: "Isian dibuang. Urungkan", "Ada isian ... Lanjutkan Buang".
/// An undo is offered for as long as nothing else happens; settle() then makes it final. What the ways do is the
/// page's.
class OfferLine final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfferLine)
public:
    explicit OfferLine(QWidget *parent = nullptr);
    struct Way {
        QString text;
        std::function<void()> take;
    };
    /// @param settled called once when the offer ends without any way taken (another offer, settle())
    void offer(const QString &sentence, const Way &first, const Way &second = {},
               const std::function<void()> &settled = {});
    void settle();
    bool isOffered() const { return m_offered; } ///< shown or not: hidden with its page it still stands
    QString sentence() const;
    QPushButton *first() const { return m_first; }
    QPushButton *second() const { return m_second; }

private:
    void take(const Way &way);
    QLabel *m_sentence;
    QPushButton *m_first;
    QPushButton *m_second;
    Way m_ways[2];
    std::function<void()> m_settled;
    bool m_offered = false;
};
