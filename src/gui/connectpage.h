// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/databaseprobe.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class ConnectPage;
}

/// Shown at the start where the database could not be opened, or where its password is in no key ring: says why, and
/// lets try again. It opens nothing itself.
class ConnectPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectPage)
public:
    explicit ConnectPage(QWidget *parent = nullptr);
    ~ConnectPage() override;
    /// @param sentence what went wrong, or why the password is asked for
    void ask(const DatabaseUrl &url, const QString &sentence);

Q_SIGNALS:
    void openAsked(const DatabaseUrl &url); ///< with the password that was typed
    void elsewhereAsked(); ///< the wizard's page of the place

private:
    void open();
    std::unique_ptr<Ui::ConnectPage> m_ui;
    DatabaseUrl m_url;
};
