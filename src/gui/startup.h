// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/clock.h"
#include "db/databaseurl.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QObject>
#include <QPointer>

#include <memory>

class Appearance;
class Database;
class Office;
class QWidget;
class Workplace;
struct FirstStart;

/// From the start of the program to the open desk: where the data lies, the first start's wizard, opening and updating
/// the database, the login. What happens then is the workplace's.
class Startup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Startup)
public:
    struct Wishes {
        bool practice = false; ///< --demo
        bool measure = false; ///< --measure-start: print the first paint, end
        QString database; ///< --database; empty = as saved
    };
    Startup(const Wishes &wishes, Appearance &appearance, QObject *parent = nullptr);
    ~Startup() override;
    void start();

private:
    void open(const DatabaseUrl &url, bool mayCreate);
    void openDatabase(const DatabaseUrl &url, bool mayCreate); ///< @throws Error; then nothing is open
    void openPractice();
    void askFirstStart();
    void takeFirstStart(const FirstStart &collected);
    void askConnection(const DatabaseUrl &url, const QString &sentence);
    void openTyped(const DatabaseUrl &url); ///< with the password of the page that asked for it
    void askLogin();
    void work();
    void begin();
    void report();
    void show(QWidget *page);
    void leave();

    Wishes m_wishes;
    Appearance &m_appearance;
    SystemClock m_clock;
    QElapsedTimer m_since;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Workplace> m_workplace;
    QPointer<QWidget> m_page;
    QString m_notice; ///< for the first line of the window: the key ring kept nothing
};
