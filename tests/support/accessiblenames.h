// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>
#include <QWidget>

/// Checks of a window as somebody meets it who does not see it, or sees it large.
namespace accessiblenames
{
inline QString pathOf(const QWidget *widget)
{
    QStringList parts;
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName().isEmpty() ? QStringLiteral("?") : widget->objectName();
        parts.prepend(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(':') + name);
    }
    return parts.join(QStringLiteral(" / "));
}

/// Whether the keyboard ends at this widget itself, not at a part that Qt makes inside another.
inline bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !widget->inherits("QComboBoxListView")
        && !widget->objectName().startsWith(QStringLiteral("qt_"));
}

/// Every widget under root that Tab can reach and that has no name for a screen reader.
inline QStringList missing(const QWidget *root)
{
    QStringList found;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // On a page that is not open it is checked; where it was hidden itself it is not offered.
        if (!takesFocus(widget) || widget->isHidden())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            found.append(pathOf(widget));
    }
    return found;
}

/// Every visible label and button under root that has less room than its words need.
inline QStringList cut(const QWidget *root)
{
    QStringList found;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // What Qt builds inside a field has its room from the field.
        if (!widget->isVisibleTo(root) || widget->size().isEmpty()
            || qobject_cast<const QLineEdit *>(widget->parentWidget()))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if ((!label || label->text().isEmpty()) && !button)
            continue;
        const QSize need = widget->minimumSizeHint();
        const bool wraps = label && label->wordWrap();
        const int needHeight = wraps ? label->heightForWidth(label->width()) : need.height();
        const bool narrow = !wraps && widget->width() < (label ? label->sizeHint().width() : need.width());
        if (narrow || widget->height() < needHeight)
            found.append(QStringLiteral("%1 has %2x%3, needs %4x%5")
                             .arg(pathOf(widget))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(need.width())
                             .arg(needHeight));
    }
    return found;
}
} // namespace accessiblenames
