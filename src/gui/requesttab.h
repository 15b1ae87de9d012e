// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class MessageBar;
enum class PaperId : qint64;
enum class Stage;
struct CaseFile;

/// One tab of the open request: Berkas, Kebenaran, Hasil, Surat, Riwayat. It shows a case file and says what can be
/// done there; the page that holds it shows the papers beside it, the filled button and the outlines of the foot, and
/// hands what one tab changed to all others. A tab reads nothing again by itself: it shows what it is given.
class RequestTab : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestTab)
public:
    /// @param bar where what happened is told; outlives the tab
    explicit RequestTab(MessageBar &bar, QWidget *parent = nullptr);

    virtual QString title() const = 0; ///< on the tab bar
    /// The stages that are worked on here. The page opens a request on the tab of its stage.
    virtual QList<Stage> stages() const { return {}; }

    /// Shows it. The same request again (after a change, here or at another desk): cursor, scroll place and half-typed
    /// notes stay. Emits nothing but actionsChanged().
    virtual void setFile(const CaseFile &file) = 0;
    /// Nothing is open any more, or the desk was locked: shows and keeps nothing of the request.
    virtual void clear() = 0;

    /// The one filled button of the stage, null where this tab has none now. The page shows it whichever tab is open,
    /// provided that the request's stage is one of stages(); pressed from another tab it opens this one first.
    virtual QAction *primary() const { return nullptr; }
    /// The outlines of the foot while this tab is open, the nearest to the filled button last.
    virtual QList<QAction *> secondary() const { return {}; }
    /// The sentence of the foot while nothing is refused; may be empty.
    virtual QString hint() const { return {}; }

    /// A disabled action says why: enabled = no refusal; the sentence is its tool tip as well (F1 lists it).
    static void setRefusal(QAction &action, const std::optional<QString> &why);
    static std::optional<QString> refusalOf(const QAction &action);

public Q_SLOTS:
    /// What the paper view shows now; for evidence pages. The id is 0 while it shows none of the request's papers.
    virtual void setShownPage(PaperId paper, int page);

Q_SIGNALS:
    /// The paper view shall show this page (from 1) of this paper.
    void paperWanted(PaperId paper, int page);
    /// The same, and the place where a value stands is to be marked. @param millimetres from the page's top left
    void placeWanted(PaperId paper, int page, const QRectF &millimetres);
    /// A second paper view beside the first shall show this content of the database (F6: the first registration).
    /// @param sha256 empty: close it again
    void besideWanted(const QString &sha256, const QString &caption);
    /// A desk changed the request: as it now stands. The page gives it to every tab.
    void fileChanged(const CaseFile &file);
    /// Another desk was first; the message bar says so. The page reads the request again.
    void reloadWanted();
    /// primary(), secondary(), hint() or a refusal are to be read again.
    void actionsChanged();

protected:
    /// Runs one call of a desk: errors go to the message bar, the changed request to fileChanged(). Conflict also emits
    /// reloadWanted(). @param what the action's name, the beginning of an error's sentence @return whether it was done
    bool act(const QString &what, const std::function<CaseFile()> &work);
    MessageBar &bar() const { return m_bar; }
    PaperId shownPaper() const { return m_shownPaper; }
    int shownPage() const { return m_shownPage; } ///< from 1; 0 = none

private:
    MessageBar &m_bar;
    PaperId m_shownPaper {};
    int m_shownPage = 0;
};
