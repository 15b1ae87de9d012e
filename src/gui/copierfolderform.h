// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class FieldNote;
class QLineEdit;
class QPushButton;

/// The setting "where the copier lays its scans", of this computer: chosen or typed, tried at once whether it can be
/// read and written, and looked at again whenever the settings are shown. Watching it is FolderIntake's.
class CopierFolderForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopierFolderForm)
public:
    explicit CopierFolderForm(QWidget *parent = nullptr);
    void setPractice(bool practice); ///< practice has a folder of its own
    void setFolder(const QString &folder); ///< as if it had been typed

Q_SIGNALS:
    void saved();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose();
    void keep();
    void check(bool thenSave);
    QLineEdit *m_folder;
    FieldNote *m_note;
    QPushButton *m_choose;
    QPushButton *m_off;
    bool m_practice = false;
    int m_checks = 0; ///< the newest answer wins
};
