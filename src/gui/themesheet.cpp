// SPDX-License-Identifier: GPL-3.0-or-later
// The one style sheet. Names with an @ are colours of theme::Colours; nothing here is a colour of its own.
#include "gui/theme.h"

#include <QString>

namespace
{
// Tones are the numbers of theme::Tone: 1 muted, 2 accent, 3 warning, 4 refusal.
const char *const words = R"(
*[tone="1"] { color: @muted; }
*[tone="2"] { color: @accent; }
*[tone="3"] { color: @warning; }
*[tone="4"] { color: @refusal; }
*[look="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
*[look="surface"] { background: @surface; }
*[look="rail"] { background: @rail; }
QLabel { background: transparent; border: none; }
QToolTip { background: @surface; color: @text; border: 1px solid @fieldLine; padding: 4px 8px; }
)";

const char *const buttons = R"(
QPushButton { background: @surface; color: @text; border: 1px solid @fieldLine; border-radius: 6px; padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 13px; }
QPushButton:disabled { background: @disabledFill; color: @disabledText; border: 1px solid @disabledFill; }
QPushButton::menu-indicator { image: url(:/icons/down-@mode.svg); width: 10px; height: 10px; subcontrol-origin: border; subcontrol-position: center right; right: 3px; }
QPushButton:checked { background: @accentSoft; color: @accent; border-color: @accent; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; padding: 5px 18px; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="primary"]:pressed { background: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @text; padding: 4px 17px; }
QPushButton[look="primary"]:disabled { background: @disabledFill; color: @disabledText; border: 1px solid @disabledFill; padding: 5px 18px; }
QPushButton[look="link"] { background: transparent; color: @accent; border: 1px solid transparent; padding: 5px 6px; }
QPushButton[look="link"]:hover { background: @hover; }
QPushButton[look="link"]:focus { border: 2px solid @accent; padding: 4px 5px; }
QPushButton[look="link"]:disabled { color: @disabledText; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft; color: @accent; }
QToolButton:focus { border: 2px solid @accent; padding: 3px; }
QToolButton:disabled { color: @disabledText; }
)";

const char *const fields = R"(
QLineEdit, SecretLineEdit, SecretView, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: @surface; color: @text; border: 1px solid @fieldLine; border-radius: 6px; padding: 4px 7px; min-height: 20px;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, SecretLineEdit:focus, SecretView:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid @accent; padding: 3px 6px; }
QLineEdit:disabled, SecretLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: @window; color: @disabledText; border-color: @line; }
SearchBox { padding-left: 2px; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: @window; border-color: @line; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"] { border: 2px solid @refusal; padding: 3px 6px; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 24px; subcontrol-position: center right; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/down-@mode.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @fieldLine; outline: none;
  selection-background-color: @accentSoft; selection-color: @text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 18px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/up-@mode.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/down-@mode.svg); width: 10px; height: 10px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator, QTreeView::indicator, QListView::indicator {
  width: 14px; height: 14px; border: 1px solid @fieldLine; border-radius: 4px; background: @surface; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 1px solid @accent; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: @hover; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {
  background: @accent; border-color: @accent; image: url(:/icons/check-@mode.svg); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; image: url(:/icons/part-@mode.svg); }
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/dot-@mode.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @disabledFill; border-color: @disabledText; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabledText; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QGroupBox { border: none; margin-top: 20px; padding: 4px 0 0 0; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: @muted; }
)";

const char *const views = R"(
QTableView, QTreeView, QListView { background: @surface; color: @text; border: 1px solid @line; border-radius: 8px; outline: none;
  gridline-color: @line; selection-background-color: @accentSoft; selection-color: @text; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid @accent; }
QTableView::item, QTreeView::item { padding: 4px 8px; border: none; background: transparent; }
QTableView::item:selected, QTreeView::item:selected { background: @accentSoft; color: @text; }
QListWidget::item { padding: 6px 8px; border: none; border-radius: 6px; background: transparent; }
QListWidget::item:hover { background: @hover; }
QListWidget::item:selected { background: @accentSoft; color: @text; }
*[look="sections"], *[look="sections"]:focus { background: transparent; border: none; }
*[look="sections"]::item:selected { color: @accent; font-weight: 600; }
*[look="sections"]:focus::item:selected { border: 1px solid @accent; }
*[look="plain"], *[look="plain"]:focus { border: none; border-radius: 0; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line; padding: 6px 8px; font-weight: 600; text-align: left; }
QTableCornerButton::section { background: @surface; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: @muted; border: 1px solid transparent; border-bottom: 2px solid transparent; padding: 8px 14px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { border: 1px solid @accent; border-bottom: 2px solid @accent; border-radius: 6px; }
QTabBar::tab:disabled { color: @disabledText; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @fieldLine; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QSplitter[look="gap"]::handle { background: transparent; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @disabledText; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QProgressBar { background: @line; color: @text; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

struct Named {
    const char *name;
    QColor theme::Colours::*colour;
};

// Longer names before those that they begin with: @accentSoft before @accent.
const Named names[] = {
    { "@accentSoft", &theme::Colours::accentSoft },
    { "@accent", &theme::Colours::accent },
    { "@onAccent", &theme::Colours::onAccent },
    { "@warningSoft", &theme::Colours::warningSoft },
    { "@warning", &theme::Colours::warning },
    { "@refusalSoft", &theme::Colours::refusalSoft },
    { "@refusal", &theme::Colours::refusal },
    { "@disabledFill", &theme::Colours::disabledFill },
    { "@disabledText", &theme::Colours::disabledText },
    { "@fieldLine", &theme::Colours::fieldLine },
    { "@line", &theme::Colours::line },
    { "@surface", &theme::Colours::surface },
    { "@window", &theme::Colours::window },
    { "@rail", &theme::Colours::rail },
    { "@text", &theme::Colours::text },
    { "@muted", &theme::Colours::muted },
    { "@hover", &theme::Colours::hover },
};
} // namespace

QString theme::styleSheet(const Colours &colours)
{
    const bool dark = colours.text.lightness() > colours.window.lightness();
    QString sheet;
    for (const char *part : { words, buttons, fields, views })
        sheet += QString::fromLatin1(part);
    sheet.replace(QStringLiteral("@mode"), dark ? QStringLiteral("dark") : QStringLiteral("light"));
    // Away from the ground, so that the contrast with the words on it only grows.
    const QColor hover = dark ? colours.accent.lighter(108) : colours.accent.darker(112);
    sheet.replace(QStringLiteral("@accentHover"), hover.name());
    for (const Named &named : names)
        sheet.replace(QString::fromLatin1(named.name), (colours.*named.colour).name());
    return sheet;
}
