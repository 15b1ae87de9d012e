// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <memory>

class Appearance;
class CopierFolderForm;

namespace Ui
{
class DeskForm;
}

/// What belongs to this computer alone: theme, language, where its data and its copier's scans lie. Each choice is kept
/// at once; what needs a new start says so.
class DeskForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskForm)
public:
    explicit DeskForm(Appearance &appearance, QWidget *parent = nullptr);
    ~DeskForm() override;
    void setDatabase(const QString &place);
    void setPractice(bool practice);

Q_SIGNALS:
    void copierFolderSaved();
    void elsewhereAsked(); ///< the next start shall ask where the data lies

private:
    std::unique_ptr<Ui::DeskForm> m_ui;
    Appearance &m_appearance;
    CopierFolderForm *m_copier;
};
