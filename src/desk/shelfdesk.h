// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/archiving.h"

#include <optional>

class Act;
class Office;

/// Where papers lie: places as records with a picture (I13), moving a file, what still lies on a desk; and who has a
/// file (loans) or forbids its end (holds). Each is an entry of the trail; every file stays a file of step 9.
class ShelfDesk final
{
    Q_DISABLE_COPY_MOVE(ShelfDesk)
public:
    static constexpr int mostOnDesk = 2000;
    static constexpr qint64 largestPicture = 12ll << 20;
    explicit ShelfDesk(Office &office)
        : m_office(office)
    {
    }
    QList<PlaceRecord> places() const;
    /// Makes the place and every level above it known. In the caller's transaction.
    static void know(Office &office, Act &act, const ShelfPlace &place);
    qint64 add(const ShelfPlace &place); ///< @throws Error::Refused without a room
    void setNote(const ShelfPlace &place, const QString &note);
    /// @param jpegOrPng a picture that was decoded and written anew; empty = takes it away
    void setPicture(const ShelfPlace &place, const QByteArray &jpegOrPng);
    /// The picture of the place or of the nearest level above it that has one, read back and proven.
    struct Picture {
        ShelfPlace of;
        QByteArray bytes; ///< empty = none anywhere
    };
    Picture pictureFor(const ShelfPlace &place) const;
    /// @throws Error::Refused for a file that is not archived, or without room, box and folder
    void move(RequestId id, const ShelfPlace &to);
    std::optional<ArchiveFact> fact(RequestId id) const;
    QList<ArchiveFact> lyingIn(const ShelfPlace &place) const;
    QList<DeskPaper> onDesk() const; ///< longest first

    /// @throws Error::Refused when it is out already, was never on paper, or a field is missing
    Loan lend(const Loan &loan);
    void giveBack(qint64 loan, const QString &note);
    QList<Loan> out() const; ///< the earliest due first
    QList<Loan> loansOf(RequestId id) const;
    int overdue() const;

    void hold(const Hold &hold); ///< @throws Error::Refused without a reason and an authority
    void lift(qint64 hold, const QString &reason);
    QList<Hold> holdsOf(RequestId id) const;

private:
    ArchiveFact archived(RequestId id) const;
    PlaceRecord known(const ShelfPlace &place) const;

    Office &m_office;
};
