// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/intakedesk.h"
#include "gui/fieldsuggestions.h"

#include <QObject>

#include <functional>

class BackgroundReading;
class PageClips;
class PaperReader;
class PaperTray;
class RequestDesk;
struct ReadPaper;

/// Lets the papers in the tray be read and lays what was read beside the form as suggestions. It fills nothing in:
/// taken() says what the officer took with Enter.
class IntakeReading final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntakeReading)
public:
    struct Parts {
        BackgroundReading &reading;
        PaperReader &reader;
        IntakeDesk &intake;
        RequestDesk &requests;
        PaperTray &tray;
        FieldSuggestions &suggestions;
        std::function<IntakeForm()> form; ///< as it stands
    };
    explicit IntakeReading(const Parts &parts, QObject *parent = nullptr);

    /// Other papers, or another value in the form.
    void update();
    /// The form has changed alone: which suggestions stand in it now.
    void compare();
    /// For the lock screen: no suggestion and no picture of a page is in the window or in memory.
    void hideContents();
    void showContents();
    int picturesKept() const; ///< pages in memory; none without papers, and none while the desk is locked
    /// Puts one value into a form.
    static void fill(IntakeForm &form, PaperField field, const QString &value);

Q_SIGNALS:
    void taken(PaperField field, const QString &value);
    void placeWanted(const QString &sha256, int page, const QRectF &millimetres);

private:
    QByteArray bytesOf(const NewPaper &paper) const;
    std::optional<AccountData> registered(const QList<FieldSuggestions::Suggestion> &all) const;
    void wantClips(const QList<FieldSuggestions::Suggestion> &all);

    Parts m_parts;
    PageClips *m_clips;
    bool m_hidden = false;
};
