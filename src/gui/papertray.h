// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/arrival.h"
#include "gui/papertraymodel.h"

#include <QWidget>

#include <functional>

class CornersDialog;
class EmptyState;
class FieldNote;
class OfferLine;
class PaperArrival;
class PaperChecks;
class PaperReader;
class WaysIn;
class QCheckBox;
class QListView;
class QPushButton;
class QSpinBox;

/// Where papers are laid before they are filed: by drop, paste or dialog; each with its kind (keys 1 to 4), original or
/// copy, and sheets. Files are read on a worker and looked into by the shut-in reader; what is no paper is told in one
/// line and not taken. The same bytes filed elsewhere are told and linked, a page that looks like a filed one is shown
/// beside it, neither is refused (C15); a photo with a sheet on it can be straightened. Removing can be undone. It
/// files nothing.
class PaperTray final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperTray)
public:
    using Before = std::function<QList<FiledBefore>(const QString &sha256)>;
    /// @param reader outlives the tray
    explicit PaperTray(PaperReader &reader, QWidget *parent = nullptr);
    void setFiledBefore(const Before &before) { m_before = before; }
    /// Files that came by the copier's folder or lie on a stick can be laid here too, and pages are compared with filed
    /// ones. @param ways outlives the tray
    void useWays(WaysIn &ways);
    void layArrivals(const QList<Arrival> &arrivals);

    void addFiles(const QStringList &paths);
    void paste();
    void chooseFiles();
    void acceptDropsOn(QWidget *place); ///< what falls there is laid here

    QList<NewPaper> papers() const; ///< those that were looked into, in their order
    void setPapers(const QList<NewPaper> &papers); ///< from a draft: known by SHA-256, perhaps without bytes
    bool isBusy() const; ///< a file is being read or looked into
    QString current() const; ///< SHA-256 of the marked one
    QString refusal() const; ///< the sentence about the last file that was not taken
    PaperTrayModel *model() const { return m_model; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void changed();
    /// This one shall be shown. Its bytes may be empty (a draft's): they are in the database.
    void currentChanged(const NewPaper &paper);
    void requestWanted(RequestId request); ///< the link to where the bytes were filed before

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildControls();
    void buildActions();
    void lay(const NewPaper &paper, const QString &caution);
    void keepTexts(const QString &sha256, const QStringList &pageTexts);
    void refuse(const QString &name, const QString &sentence);
    PaperKind guessKind(const QString &name) const;
    void setKind(PaperKind kind);
    void edit(const std::function<void(PaperTrayModel::Entry &)> &change);
    void remove();
    void showCurrent();
    void retell();
    void tellChecks(const PaperTrayModel::Entry &entry);
    // papertrayways.cpp
    void makeChecks();
    void change(const QString &sha256, const std::function<void(PaperTrayModel::Entry &)> &what);
    void compareAlike();
    void straightenPhoto();
    void takeStraight(const QString &sha256, const NewPaper &straight);
    void showArrivals();
    void tellWays();

    PaperReader &m_reader;
    WaysIn *m_ways = nullptr;
    PaperChecks *m_checks = nullptr;
    PaperArrival *m_arrival;
    Before m_before;
    PaperTrayModel *m_model;
    QListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    FieldNote *m_refusal = nullptr;
    OfferLine *m_undo = nullptr;
    QWidget *m_controls = nullptr;
    QList<QPushButton *> m_kinds; ///< in the order of the keys
    QCheckBox *m_original = nullptr;
    QSpinBox *m_sheets = nullptr;
    QPushButton *m_link = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_straighten = nullptr;
    QPushButton *m_arrivals = nullptr;
};
