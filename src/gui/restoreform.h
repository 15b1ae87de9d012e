// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/backupdesk.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class SecretLineEdit;

/// The first start's page for an office that had Loket before: which backup, and its pass phrase. It restores nothing.
class RestoreForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestoreForm)
public:
    explicit RestoreForm(QWidget *parent = nullptr);
    void setFolder(const QString &folder); ///< looks what lies there
    const QString &folder() const { return m_folder; }
    std::optional<QString> refusal() const;
    /// Moves the pass phrase out; null when the backup is not encrypted.
    std::shared_ptr<SecretBytes> takePhrase();

Q_SIGNALS:
    void changed();

private:
    void choose();

    QString m_folder;
    std::optional<BackupInfo> m_found;
    QLabel *m_told;
    QPushButton *m_choose;
    SecretLineEdit *m_phrase;
};
