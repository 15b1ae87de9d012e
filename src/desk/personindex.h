// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "db/registerstore.h"

#include <QList>

class Database;

/// The register's people in memory, to be found while one types: by any part of name, NIP, user ID or Pokja; titles and
/// one typing error per word do not matter. Reads the register again when it has changed.
class PersonIndex final
{
    Q_DISABLE_COPY_MOVE(PersonIndex)
public:
    explicit PersonIndex(Database &db)
        : m_db(db)
    {
    }
    /// Nearest first, then by name.
    QList<RegisterStore::Row> find(const QString &text, int limit);

private:
    struct Person {
        RegisterStore::Row row;
        QString name;
        QString rest; ///< user ID, NIP and Pokja, folded
    };
    void refresh();

    Database &m_db;
    QList<Person> m_people;
    qint64 m_stamp = -1;
};
