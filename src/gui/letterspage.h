// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "gui/printquestion.h"
#include "gui/requesttab.h"
#include "letters/letterfields.h"

#include <QHash>
#include <QSet>

class EmptyState;
class HandoverPanel;
class InlineQuestion;
class LetterMaking;
class LetterView;
class LettersModel;
class Office;
class NoteBand;
class QScrollArea;
class QStackedWidget;
class QTableView;
class SecretKeeper;
class ToldPanel;

/// The tab "Surat": steps 3, 7 and 8. The letter is looked at, gets its number, is printed and told of; the result is
/// printed once with the password and handed over. All letters of the request stand below, void ones with their reason.
/// How a letter looks is the letters' business, how it is printed the print service's.
class LettersPage final : public RequestTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LettersPage)
public:
    /// @param view takes it
    LettersPage(Office &office, SecretKeeper &keeper, PrintService &printing, LetterView *view, MessageBar &bar,
                QWidget *parent = nullptr);

    QString title() const override;
    QList<Stage> stages() const override
    {
        return { Stage::CompletionNotice, Stage::RejectionNotice, Stage::Handover };
    }
    void setFile(const CaseFile &file) override;
    void clear() override;
    QAction *primary() const override;
    QList<QAction *> secondary() const override;
    QString hint() const override;

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &key, void (LettersPage::*slot)());
    void build();
    QWidget *buildList();
    void showStage();
    void showLetter();
    void showDraft(LetterKind kind);
    void showNumbers();
    void showSecretLine();
    void lookAtSelected();
    void refreshRefusals();
    void connectPanels();
    void bringIntoView(); ///< a question that was just asked

    void make();
    void print(); ///< the notice, or the applicant's copy of the result
    bool isFresh(const Letter &letter);
    void printOfficeCopy(); ///< of the chosen letter, any time
    void printSecret(const Letter &letter);
    void printPlain(const Letter &letter, const QString &sentence, bool forApplicant, bool marks);
    PrintQuestion::Task taskFor(const Letter &letter) const;
    void recordPrinted(RequestId id, LetterId letter, bool secret);
    void recordTold();
    void askVoid();
    void askAgain();
    void handOver();

    const Letter *current() const; ///< of the stage, made and not void
    const Letter *selected() const;
    void spoil(RequestId id, const Letter &letter, const QString &sentence);
    std::optional<QString> secretRefusal() const;
    std::optional<QString> signatureRefusal() const;
    std::optional<QString> printRefusal() const;
    bool isOpen() const { return isSet(m_file.request.id); }
    using Work = std::function<CaseFile(RequestId, int)>;
    bool change(const QString &what, const Work &work);
    bool changeAnywhere(const QString &what, RequestId id, const Work &work); ///< of a request that may not be open

    Office &m_office;
    SecretKeeper &m_keeper;
    PrintService &m_printing;
    CaseFile m_file;
    QSet<LetterId> m_spoilt; ///< with a password, and the print system had them: never printed again
    QHash<RequestId, LetterId> m_unrecorded; ///< came out of the printer, and the database did not take it yet
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_body;
    LetterMaking *m_making;
    NoteBand *m_secretLine;
    LetterView *m_view;
    QWidget *m_handoverArea = nullptr;
    HandoverPanel *m_handover;
    ToldPanel *m_told;
    PrintQuestion *m_print;
    InlineQuestion *m_question;
    LettersModel *m_letters;
    QWidget *m_list;
    QTableView *m_table = nullptr;
    QAction *m_make;
    QAction *m_printAction;
    QAction *m_tell;
    QAction *m_hand;
    QAction *m_again;
    QAction *m_look;
    QAction *m_copy;
    QAction *m_void;
    std::optional<LetterFields> m_shown; ///< of the letter that is to be made, as it stands on the page
    RequestId m_begunFor {};
    int m_begunRound = 0;
};
