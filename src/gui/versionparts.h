// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

class DateField;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableWidget;
class QWidget;
class ReasonButton;

/// What the forms of things that are kept version by version (the calendar, the SOP) are made of: headings, tables that
/// are typed in, named buttons, and the line that saves a new version from a day on. What is typed is the form's.
namespace versionparts
{
QLabel *heading(const QString &words, QWidget *parent);
QTableWidget *table(const char *name, const QString &words, const QStringList &heads, QWidget *parent);
void setText(QTableWidget *table, int row, int column, const QString &text, bool editable = true);
QString textOf(const QTableWidget *table, int row, int column);
/// A row without margins in that widget.
QHBoxLayout *lineIn(QWidget *widget);

struct SaveWords {
    QString validFrom;
    QString note; ///< accessible name of the reason
    QString hint; ///< in its empty field
    QString save;
};
struct SaveLine {
    QWidget *part = nullptr;
    DateField *validFrom = nullptr;
    QLineEdit *note = nullptr;
    ReasonButton *save = nullptr;
};
/// @param names objectNames of the day, the note and the button
SaveLine saveLine(const SaveWords &words, const QStringList &names, QWidget *parent);

/// Any button with its objectName; Enter in a field does not press it.
template <class Button> Button *namedButton(const QString &words, const char *name, QWidget *parent)
{
    auto *button = new Button(words, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(words);
    button->setAutoDefault(false);
    return button;
}
} // namespace versionparts
