// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;
class QPushButton;
class QTableView;
class QWidget;

/// Every colour, size and font of the window, in one place: the palette, the one style sheet made from it, and the
/// icons tinted with it. It holds no state: what is in force is read from the application's palette (a widget's own
/// palette carries what the sheet says about that widget), so a widget that paints with colours() follows a change by
/// itself.
namespace theme
{
enum class Mode { System, Light, Dark };

/// All text colours reach 4.5 : 1 on every ground they may stand on (tests/gui/tst_theme.cpp holds the list).
struct Colours {
    QColor window, surface, rail;
    QColor line; ///< hairlines that only part things
    QColor fieldLine; ///< border of what can be typed into: 3 : 1
    QColor text, muted;
    QColor accent, accentSoft, onAccent;
    QColor warning, warningSoft;
    QColor refusal, refusalSoft;
    QColor disabledFill, disabledText; ///< disabled, but it still says why: readable
    QColor hover;
};

/// What a chip, a line or a label says by colour; the word and the shape say it as well.
enum class Tone { Plain, Muted, Accent, Warning, Refusal };

/// Sizes of type; points at the usual body size of 10, growing with the system's font.
enum class Text { Name, Title, Body, Strong, Support, SupportStrong, Head };

inline constexpr int grid = 4; ///< px
inline constexpr int inside = 8;
inline constexpr int between = 12;
inline constexpr int edge = 18;
inline constexpr int fieldRadius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int chipRadius = 12;
inline constexpr int smallIcon = 16;
inline constexpr int largeIcon = 22;

const Colours &lightColours();
const Colours &darkColours();
bool isDark(); ///< of what is in force
const Colours &colours(); ///< those in force
QColor toneColour(const Colours &colours, Tone tone);
QColor toneGround(const Colours &colours, Tone tone);
QPalette paletteOf(const Colours &colours);
QString styleSheet(const Colours &colours);
double contrast(const QColor &one, const QColor &other); ///< WCAG 2: 1 .. 21

/// Fusion, palette, font, icons and sheet. Safe to call again: a choice in the settings takes effect at once.
void apply(QApplication &application, Mode mode);
/// What the system says about itself; asked before apply() lays its own palette over it.
bool systemIsDark(const QApplication &application);
Mode modeFromName(const QString &name); ///< "light", "dark", anything else: System
QString nameOfMode(Mode mode);

QFont font(Text text);
/// An icon of the Breeze theme in the colours in force, sharp at every scale; null where the theme is not installed.
QIcon icon(const QString &name, Tone tone = Tone::Plain);
QIcon iconOnAccent(const QString &name); ///< for what stands on the filled button

/// Marks that the sheet reads.
void setTone(QWidget *widget, Tone tone);
void makePrimary(QPushButton *button); ///< filled: one on a page
void makeLink(QPushButton *button); ///< a line of text that can be pressed
void makeCard(QWidget *frame); ///< surface, hairline, radius 8
/// A table as all tables look here: whole rows, no grid, heads at the left, rows with room, Tab leaves it.
void dressTable(QTableView *table);
} // namespace theme
