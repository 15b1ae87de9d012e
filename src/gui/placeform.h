// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/databaseprobe.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>
#include <optional>

namespace Ui
{
class PlaceForm;
}

/// Where the data lies: in a file of this computer, or on the office's PostgreSQL server, which is tried on a worker
/// before it is accepted. It keeps nothing and makes no database.
class PlaceForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceForm)
public:
    explicit PlaceForm(QWidget *parent = nullptr);
    ~PlaceForm() override;
    /// The file that is proposed. Where it is there already, a worker looks whether an office works in it.
    void setEmbedded(const DatabaseUrl &url);
    bool isFileInUse() const { return m_fileInUse; }
    void askFile(); ///< the file of this computer it is
    void askServer(); ///< this office works with a server already
    /// With the password, as far as one was typed.
    DatabaseUrl url() const;
    /// Only what was tried is accepted: a server that does not answer is told here, not after the last page.
    std::optional<QString> refusal() const;
    bool joins() const; ///< there is an office in the database already
    bool isTesting() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void changed();

private:
    struct Tried {
        DatabaseFound found;
        QString sentence; ///< why it was not reached; empty: it was
    };
    static Tried tried(const DatabaseUrl &url);
    void follow();
    void test();
    void take(const Tried &result);
    void takeFile(const Tried &result);
    void lookAtFile();
    QString serverMistake() const;

    std::unique_ptr<Ui::PlaceForm> m_ui;
    DatabaseUrl m_file;
    QString m_password; ///< of the server, taken out of its field when it is tried
    QString m_tested; ///< the address that answered
    DatabaseFound m_found;
    QFutureWatcher<Tried> m_watcher;
    bool m_fileInUse = false;
    QString m_fileMistake; ///< why the file that is there cannot be used
    QFutureWatcher<Tried> m_fileWatcher;
};
