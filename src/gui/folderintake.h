// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "capture/folderwatch.h"
#include "capture/paperopening.h"
#include "core/arrival.h"

class ArrivalDesk;
class Office;
class PaperReader;

/// Takes what comes into the copier's folder: each whole file is looked into by the shut-in reader, kept in the
/// database, and only then moved away; what is no paper goes aside with its reason. A content that is kept already is
/// only moved: nothing is taken twice, also when the program was killed between keeping and moving. Works while
/// somebody is logged in. Where the papers go from there is the officer's.
class FolderIntake final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderIntake)
public:
    /// @param reader, desk outlive it
    FolderIntake(Office &office, ArrivalDesk &desk, PaperReader &reader, QObject *parent = nullptr);
    FolderIntake(Office &office, ArrivalDesk &desk, PaperReader &reader, FolderWatch::Pace pace,
                 QObject *parent = nullptr);
    FolderWatch &watch() { return m_watch; }
    const FolderWatch &watch() const { return m_watch; }
    /// As this computer's settings say; nothing while nobody is logged in.
    void follow();
    /// Keeps what was opened. @return how many were new. @throws Error
    static int keep(ArrivalDesk &desk, const QList<OpenedPaper> &opened, ArrivalWay way);
    const QString &problem() const { return m_problem; } ///< why nothing is taken now, beside the folder's own

Q_SIGNALS:
    void changed(); ///< what the folder holds
    void took(); ///< something is kept that was not

private:
    void take(const QString &name, const QByteArray &bytes, const QString &sha256);
    void takeOpened(const QString &name, const QList<OpenedPaper> &opened);
    void leave(const QString &name, const QString &problem);

    Office &m_office;
    ArrivalDesk &m_desk;
    PaperReader &m_reader;
    FolderWatch m_watch;
    QString m_problem;
};

/// Where the copier lays its scans: this computer's own setting, for practice another than for work.
namespace copierfolder
{
struct Place {
    QString folder;
    QString root; ///< of its file system when it was chosen
    bool operator==(const Place &) const = default;
};
Place saved(bool practice);
void save(bool practice, const Place &place);
} // namespace copierfolder
