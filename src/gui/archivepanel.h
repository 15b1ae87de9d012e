// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "core/shelfplace.h"

#include <QFrame>

#include <memory>

namespace Ui
{
class ArchivePanel;
}

/// Step 9 as a form: where the dossier lies, or that there is no paper (R37). Preset by the desk's proposal; it writes
/// nothing, and which numbers are free is the desk's business.
class ArchivePanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArchivePanel)
public:
    explicit ArchivePanel(QWidget *parent = nullptr);
    ~ArchivePanel() override;
    void setProposal(const ArchiveEntry &proposal);
    /// What is known already completes what is typed; each field offers what lies in the place above it.
    void setPlaces(const QList<ShelfPlace> &places);
    void clear();
    ArchiveEntry entry() const;
    /// What is still missing before it can be archived, in one sentence.
    std::optional<QString> missing() const;

Q_SIGNALS:
    void inputChanged();

private:
    void tell();

    std::unique_ptr<Ui::ArchivePanel> m_ui;
    void offerPlaces();
    ArchiveEntry m_proposal;
    QList<ShelfPlace> m_places;
};
