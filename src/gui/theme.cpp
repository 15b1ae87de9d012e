// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include "gui/tintediconengine.h"

#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyle>
#include <QTableView>
#include <QVariant>
#include <QWidget>

#include <cmath>

namespace
{
QColor rgb(quint32 value)
{
    return QColor::fromRgb(value);
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window))
        < luminance(palette.color(QPalette::Active, QPalette::WindowText));
}

struct Type {
    double factor; ///< of the body size
    QFont::Weight weight;
};

Type typeOf(theme::Text text)
{
    switch (text) {
    case theme::Text::Name:
        return { 1.5, QFont::DemiBold };
    case theme::Text::Title:
        return { 1.15, QFont::DemiBold };
    case theme::Text::Strong:
        return { 1.0, QFont::DemiBold };
    case theme::Text::Support:
        return { 0.9, QFont::Normal };
    case theme::Text::SupportStrong:
        return { 0.9, QFont::DemiBold };
    case theme::Text::Head:
        return { 0.8, QFont::DemiBold };
    case theme::Text::Body:
        break;
    }
    return { 1.0, QFont::Normal };
}

QStringList iconFolders()
{
    QStringList folders = QIcon::themeSearchPaths();
    const QStringList data = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &root : data) {
        const QString folder = root + QStringLiteral("/icons");
        if (!folders.contains(folder))
            folders.append(folder);
    }
    return folders;
}

void mark(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QFont bodyFont()
{
    // The system's family stays behind Inter for letters that Inter has not; a system size above 10 is respected.
    QFont body = QApplication::font();
    QStringList families = body.families();
    families.removeAll(QStringLiteral("Inter"));
    families.prepend(QStringLiteral("Inter"));
    body.setFamilies(families);
    body.setPointSizeF(qMax(10.0, body.pointSizeF()));
    // Latin letters need none, and shaping Inter costs a fifth of the way to the first paint.
    body.setStyleStrategy(QFont::PreferNoShaping);
    return body;
}
} // namespace

namespace theme
{
const Colours &lightColours()
{
    static const Colours colours { rgb(0xF6F7F9), rgb(0xFFFFFF), rgb(0xEDF0F3), rgb(0xDFE3E8), rgb(0x8490A0),
                                   rgb(0x1C2430), rgb(0x5D6B7C), rgb(0x0F6B5C), rgb(0xE2F1EE), rgb(0xFFFFFF),
                                   rgb(0x9A5B00), rgb(0xFFF1DA), rgb(0xA8261C), rgb(0xFCE5E2), rgb(0xE3E7EC),
                                   rgb(0x566271), rgb(0xEAEEF2) };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours { rgb(0x14181D), rgb(0x1C2229), rgb(0x171C22), rgb(0x2E3742), rgb(0x6B7888),
                                   rgb(0xE7ECF2), rgb(0x98A5B4), rgb(0x4CC2AD), rgb(0x17392F), rgb(0x08211C),
                                   rgb(0xF0B35A), rgb(0x3A2C12), rgb(0xF08A80), rgb(0x3F1C18), rgb(0x2A323C),
                                   rgb(0xA9B5C3), rgb(0x252D36) };
    return colours;
}

bool isDark()
{
    return ::isDark(QApplication::palette());
}

const Colours &colours()
{
    return isDark() ? darkColours() : lightColours();
}

QColor toneColour(const Colours &colours, Tone tone)
{
    switch (tone) {
    case Tone::Muted:
        return colours.muted;
    case Tone::Accent:
        return colours.accent;
    case Tone::Warning:
        return colours.warning;
    case Tone::Refusal:
        return colours.refusal;
    case Tone::Plain:
        break;
    }
    return colours.text;
}

QColor toneGround(const Colours &colours, Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return colours.accentSoft;
    case Tone::Warning:
        return colours.warningSoft;
    case Tone::Refusal:
        return colours.refusalSoft;
    case Tone::Plain:
    case Tone::Muted:
        break;
    }
    return colours.rail;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.refusal);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.window);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.fieldLine);
    palette.setColor(QPalette::Shadow, c.text);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, c.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.disabledFill);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.disabledFill);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.disabledText);
    return palette;
}

bool systemIsDark(const QApplication &application)
{
    // A palette without a set colour gives the platform's back; ours is laid over it again by apply().
    const QPalette ours = application.palette();
    QApplication::setPalette(QPalette());
    const bool dark = isDark();
    QApplication::setPalette(ours);
    return dark;
}

void apply(QApplication &application, Mode mode)
{
    const bool dark = mode == Mode::Dark || (mode == Mode::System && systemIsDark(application));
    const Colours &chosen = dark ? darkColours() : lightColours();
    if (QApplication::style()->name() != QStringLiteral("fusion"))
        QApplication::setStyle(QStringLiteral("Fusion"));
    QIcon::setThemeSearchPaths(iconFolders());
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QApplication::setPalette(paletteOf(chosen));
    QApplication::setFont(bodyFont());
    application.setStyleSheet(styleSheet(chosen));
}

Mode modeFromName(const QString &name)
{
    if (name == QStringLiteral("light"))
        return Mode::Light;
    return name == QStringLiteral("dark") ? Mode::Dark : Mode::System;
}

QString nameOfMode(Mode mode)
{
    if (mode == Mode::System)
        return QStringLiteral("system");
    return mode == Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light");
}

QFont font(Text text)
{
    const Type type = typeOf(text);
    QFont chosen = QApplication::font();
    chosen.setPointSizeF(chosen.pointSizeF() * type.factor);
    chosen.setWeight(type.weight);
    if (text == Text::Head)
        chosen.setCapitalization(QFont::AllUppercase);
    return chosen;
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new TintedIconEngine(name, [tone](const Colours &c) { return toneColour(c, tone); }));
}

QIcon iconOnAccent(const QString &name)
{
    return QIcon(new TintedIconEngine(name, [](const Colours &c) { return c.onAccent; }));
}

void setTone(QWidget *widget, Tone tone)
{
    mark(widget, "tone", static_cast<int>(tone));
}
void makePrimary(QPushButton *button)
{
    mark(button, "look", QStringLiteral("primary"));
}
void makeLink(QPushButton *button)
{
    mark(button, "look", QStringLiteral("link"));
}
void makeCard(QWidget *frame)
{
    frame->setAttribute(Qt::WA_StyledBackground);
    mark(frame, "look", QStringLiteral("card"));
}

void dressTable(QTableView *table)
{
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 3 * grid);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
}
} // namespace theme
