// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/saneoptions.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>
#include <sane/saneopts.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr double inch = 25.4;

struct Option {
    SANE_Int index = 0;
    const SANE_Option_Descriptor *what = nullptr;
    bool isThere() const { return what && SANE_OPTION_IS_ACTIVE(what->cap) && what->type != SANE_TYPE_GROUP; }
    bool canBeSet() const { return isThere() && SANE_OPTION_IS_SETTABLE(what->cap); }
    bool isNumber() const { return what->type == SANE_TYPE_INT || what->type == SANE_TYPE_FIXED; }
};

/// Looked up afresh each time: a changed option may change the others.
Option find(SANE_Handle device, const char *name)
{
    for (SANE_Int i = 1;; ++i) {
        const SANE_Option_Descriptor *what = sane_get_option_descriptor(device, i);
        if (!what)
            return {};
        if (what->name && std::strcmp(what->name, name) == 0)
            return { i, what };
    }
}

double toDouble(const Option &option, SANE_Word word)
{
    return option.what->type == SANE_TYPE_FIXED ? SANE_UNFIX(word) : double(word);
}

SANE_Word toWord(const Option &option, double value)
{
    return option.what->type == SANE_TYPE_FIXED ? SANE_FIX(value) : SANE_Word(std::lround(value));
}

struct Range {
    double least = 0;
    double most = 0;
};

std::optional<Range> rangeOf(const Option &option)
{
    if (!option.isThere() || !option.isNumber() || option.what->constraint_type != SANE_CONSTRAINT_RANGE)
        return {};
    const SANE_Range *range = option.what->constraint.range;
    return Range { toDouble(option, range->min), toDouble(option, range->max) };
}

QList<double> listOf(const Option &option)
{
    QList<double> values;
    if (option.isThere() && option.isNumber() && option.what->constraint_type == SANE_CONSTRAINT_WORD_LIST) {
        const SANE_Word *list = option.what->constraint.word_list;
        for (SANE_Int i = 1; i <= list[0]; ++i)
            values.append(toDouble(option, list[i]));
    }
    return values;
}

/// @return the value that the device took
double setNumber(SANE_Handle device, const Option &option, double value)
{
    SANE_Word word = toWord(option, value);
    if (option.what->size != sizeof word)
        throw ScanStop { ScanEnd::NotUnderstood };
    saneoptions::check(sane_control_option(device, option.index, SANE_ACTION_SET_VALUE, &word, nullptr));
    const Option now = find(device, option.what->name);
    SANE_Word taken = word;
    if (now.isThere() && now.what->size == sizeof taken
        && sane_control_option(device, now.index, SANE_ACTION_GET_VALUE, &taken, nullptr) == SANE_STATUS_GOOD)
        return toDouble(now, taken);
    return value;
}

Option resolution(SANE_Handle device)
{
    const Option one = find(device, SANE_NAME_SCAN_RESOLUTION);
    return one.isThere() ? one : find(device, SANE_NAME_SCAN_X_RESOLUTION);
}

/// Millimetres to the option's own unit.
double inUnit(const Option &option, double millimetres, double dpi)
{
    return option.what->unit == SANE_UNIT_PIXEL ? millimetres / inch * dpi : millimetres;
}

double dpiNow(SANE_Handle device)
{
    const Option option = resolution(device);
    SANE_Word word = 0;
    if (!option.isThere() || !option.isNumber() || option.what->size != sizeof word
        || sane_control_option(device, option.index, SANE_ACTION_GET_VALUE, &word, nullptr) != SANE_STATUS_GOOD)
        return 300;
    return toDouble(option, word);
}

void setBool(SANE_Handle device, const Option &option, const QString &value)
{
    SANE_Bool on = value == u"yes"_s || value == u"true"_s || value == u"1"_s ? SANE_TRUE : SANE_FALSE;
    saneoptions::check(sane_control_option(device, option.index, SANE_ACTION_SET_VALUE, &on, nullptr));
}

void setString(SANE_Handle device, const Option &option, const QString &value)
{
    QByteArray bytes = value.toUtf8();
    if (bytes.size() >= option.what->size)
        throw ScanStop { ScanEnd::NotUnderstood };
    bytes.append(QByteArray(option.what->size - bytes.size(), '\0')); // the device may write its own answer into it
    saneoptions::check(sane_control_option(device, option.index, SANE_ACTION_SET_VALUE, bytes.data(), nullptr));
}
} // namespace

void saneoptions::check(SANE_Status status)
{
    switch (int(status)) {
    case SANE_STATUS_GOOD:
        return;
    case SANE_STATUS_UNSUPPORTED:
        throw ScanStop { ScanEnd::Unsupported };
    case SANE_STATUS_CANCELLED:
        throw ScanStop { ScanEnd::StoppedAtDevice };
    case SANE_STATUS_DEVICE_BUSY:
        throw ScanStop { ScanEnd::Busy };
    case SANE_STATUS_INVAL:
        throw ScanStop { ScanEnd::NotUnderstood };
    case SANE_STATUS_EOF:
        throw ScanStop { ScanEnd::NoPicture };
    case SANE_STATUS_JAMMED:
        throw ScanStop { ScanEnd::Jammed };
    case SANE_STATUS_NO_DOCS:
        throw ScanStop { ScanEnd::NoPaper };
    case SANE_STATUS_COVER_OPEN:
        throw ScanStop { ScanEnd::CoverOpen };
    case SANE_STATUS_NO_MEM:
        throw ScanStop { ScanEnd::NoMemory };
    case SANE_STATUS_ACCESS_DENIED:
        throw ScanStop { ScanEnd::Denied };
    case warmingUp:
        throw ScanStop { ScanEnd::WarmingUp };
    case transportLocked:
        throw ScanStop { ScanEnd::Locked };
    default:
        throw ScanStop { ScanEnd::DeviceFault };
    }
}

QStringList saneoptions::words(SANE_Handle device, const char *name)
{
    const Option option = find(device, name);
    QStringList words;
    if (!option.isThere() || option.what->type != SANE_TYPE_STRING
        || option.what->constraint_type != SANE_CONSTRAINT_STRING_LIST)
        return words;
    for (const SANE_String_Const *word = option.what->constraint.string_list; *word; ++word)
        words.append(QString::fromUtf8(*word));
    return words;
}

bool saneoptions::setText(SANE_Handle device, const char *name, const QString &value)
{
    const Option option = find(device, name);
    if (!option.canBeSet())
        return false;
    if (option.what->type == SANE_TYPE_BOOL)
        setBool(device, option, value);
    else if (option.what->type == SANE_TYPE_STRING)
        setString(device, option, value);
    else if (bool number = false; option.isNumber()) {
        const double wished = value.toDouble(&number);
        if (!number)
            throw ScanStop { ScanEnd::NotUnderstood };
        setNumber(device, option, wished);
    } else
        return false;
    return true;
}

QStringList saneoptions::modeWords(SANE_Handle device, ScanMode mode)
{
    static const QStringList colour { u"color"_s, u"colour"_s, u"24bit"_s };
    static const QStringList gray { u"gray"_s, u"grey"_s };
    static const QStringList bits { u"lineart"_s, u"black & white"_s, u"black and white"_s,
                                    u"binary"_s,  u"monochrome"_s,    u"1-bit"_s };
    const QStringList &wanted = mode == ScanMode::Colour ? colour : mode == ScanMode::Gray ? gray : bits;
    const QStringList given = words(device, SANE_NAME_SCAN_MODE);
    QStringList found;
    for (const QString &want : wanted) {
        for (const QString &word : given) {
            if (word.contains(want, Qt::CaseInsensitive) && !found.contains(word))
                found.append(word);
        }
    }
    // Black and white as a gray of one bit.
    const QList<double> depths = listOf(find(device, SANE_NAME_BIT_DEPTH));
    if (found.isEmpty() && mode == ScanMode::Lineart && depths.contains(1))
        return modeWords(device, ScanMode::Gray);
    return found;
}

void saneoptions::setMode(SANE_Handle device, ScanMode mode)
{
    const QStringList found = modeWords(device, mode);
    const QStringList given = words(device, SANE_NAME_SCAN_MODE);
    if (found.isEmpty() && !given.isEmpty())
        throw ScanStop { ScanEnd::Unsupported };
    if (!found.isEmpty())
        setText(device, SANE_NAME_SCAN_MODE, found.first());
    const Option depth = find(device, SANE_NAME_BIT_DEPTH);
    const int bits = mode == ScanMode::Lineart ? 1 : 8;
    if (depth.canBeSet() && depth.isNumber() && listOf(depth).contains(bits))
        setNumber(device, depth, bits);
}

QList<int> saneoptions::resolutions(SANE_Handle device)
{
    const Option option = resolution(device);
    const auto range = rangeOf(option);
    const QList<double> list = listOf(option);
    QList<int> offered;
    for (const int dpi : { 75, 100, 150, 200, 240, 300, 400, 600 }) {
        if ((range && dpi >= range->least && dpi <= range->most) || list.contains(dpi))
            offered.append(dpi);
    }
    for (const double dpi : list) {
        if (offered.isEmpty())
            offered.append(int(dpi));
    }
    return offered;
}

double saneoptions::setResolution(SANE_Handle device, int dpi)
{
    const Option option = resolution(device);
    if (!option.canBeSet() || !option.isNumber())
        return dpiNow(device);
    double wished = dpi;
    if (const auto range = rangeOf(option))
        wished = std::clamp(wished, range->least, range->most);
    QList<double> list = listOf(option);
    if (!list.isEmpty()) { // the next finer one; the finest where none is
        std::sort(list.begin(), list.end());
        const auto finer = std::lower_bound(list.begin(), list.end(), wished);
        wished = finer == list.end() ? list.last() : *finer;
    }
    const double taken = setNumber(device, option, wished);
    const Option vertical = find(device, SANE_NAME_SCAN_Y_RESOLUTION);
    if (vertical.canBeSet() && vertical.isNumber())
        setNumber(device, vertical, wished);
    return taken;
}

QSizeF saneoptions::largest(SANE_Handle device)
{
    const Option right = find(device, SANE_NAME_SCAN_BR_X);
    const Option bottom = find(device, SANE_NAME_SCAN_BR_Y);
    const auto width = rangeOf(right);
    const auto height = rangeOf(bottom);
    if (!width || !height)
        return {};
    const bool pixels = right.what->unit == SANE_UNIT_PIXEL;
    const double scale = pixels ? inch / dpiNow(device) : 1;
    return { width->most * scale, height->most * scale };
}

void saneoptions::setArea(SANE_Handle device, const QSizeF &millimetres)
{
    const double dpi = dpiNow(device);
    const auto set = [&](const char *name, double wished) {
        const Option option = find(device, name);
        if (!option.canBeSet() || !option.isNumber())
            return;
        double value = inUnit(option, wished, dpi);
        if (const auto range = rangeOf(option))
            value = std::clamp(value, range->least, range->most);
        setNumber(device, option, value);
    };
    // A feeder that centres its sheets has to know how large they are.
    set(SANE_NAME_PAGE_WIDTH, millimetres.width());
    set(SANE_NAME_PAGE_HEIGHT, millimetres.height());
    set(SANE_NAME_SCAN_TL_X, 0);
    set(SANE_NAME_SCAN_TL_Y, 0);
    set(SANE_NAME_SCAN_BR_X, millimetres.width());
    set(SANE_NAME_SCAN_BR_Y, millimetres.height());
}
