// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <CLI/App.hpp>

/// What the command line says of itself, in the keeper's language. CLI11 knows English alone.
namespace helpwords
{
/// Headings and type names; for \a app before it gets its commands, which take them over.
void prepare(CLI::App &app);
/// The descriptions of \a app, its options and its commands, each marked with QT_TRANSLATE_NOOP("loketctl", ..).
void translate(CLI::App &app);
/// One sentence for a line that cannot be understood, with what to do.
QString sentence(const CLI::ParseError &error);
} // namespace helpwords
