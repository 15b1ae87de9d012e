// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class Database;

/// Bytes of papers and letters, each once under its SHA-256, in the transaction of the row that points to it.
/// Leaves computing the hash to the caller.
class ContentStore final
{
public:
    explicit ContentStore(Database &db)
        : m_db(db)
    {
    }
    bool has(const QString &sha256) const;
    void put(const QString &sha256, const QByteArray &bytes); ///< nothing happens when it is there
    std::optional<QByteArray> get(const QString &sha256) const;
    /// The same without a copy of it. @return false when it is not there
    bool look(const QString &sha256, const std::function<void(QByteArrayView)> &at) const;
    qint64 statedSize(const QString &sha256) const; ///< as the row says it, -1 when there is none
    /// Pages of hashes in order, to walk over all of them without holding them.
    QStringList page(const QString &after, int limit) const;
    struct Stated {
        QString sha256;
        qint64 size = 0; ///< as the row says it
    };
    QList<Stated> statedPage(const QString &after, int limit) const; ///< the same with the sizes
    /// Takes bytes away that no paper, letter, registration, draft, place or arrival points to.
    void dropUnused(const QStringList &hashes);

private:
    Database &m_db;
};
