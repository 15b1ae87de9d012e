// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paperfields.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

class FieldSuggestionModel;
class QLabel;
class QListView;

/// What was read from the papers in the tray, field by field beside the clip of the page that it came from, with what
/// the register says. Enter takes one and goes to the next; nothing is filled in without it (C19). What is taken, and
/// into which field, is the page's business.
class FieldSuggestions final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldSuggestions)
public:
    struct Suggestion {
        PaperField field = PaperField::Name;
        QString value; ///< as it would be filled in
        QString shown; ///< as the officer reads it
        QString registered; ///< the register's; empty: it says nothing
        bool certain = false;
        bool differs = false; ///< from the register
        bool taken = false; ///< the form holds it already
        QString sha256;
        int page = 1;
        QRectF box; ///< mm
        QPixmap clip;
    };
    explicit FieldSuggestions(QWidget *parent = nullptr);

    void setSuggestions(const QList<Suggestion> &suggestions); ///< the marked field stays marked
    QList<Suggestion> suggestions() const;
    void setClip(PaperField field, const QPixmap &clip);
    static QString label(PaperField field);

Q_SIGNALS:
    void accepted(const FieldSuggestions::Suggestion &suggestion);
    /// The officer stands on it: its place on the page is to be shown.
    void stoodOn(const FieldSuggestions::Suggestion &suggestion);

private:
    void take();
    void sayCount();

    FieldSuggestionModel *m_model;
    QLabel *m_head = nullptr;
    QListView *m_list = nullptr;
};
