// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <CLI/App.hpp>
#include <functional>
#include <string>

/// What the command line gave, filled by CLI11; and the command to run, set by the one that was named.
struct Options {
    std::string database;
    std::string operatorName;
    bool json = false;
    std::function<int()> run;
};

/// Each adds its commands to the line. A command returns 0 done or 1 refused, and throws Error.
namespace commands
{
void addFounding(CLI::App &app, Options &options); ///< init, operator, demo
void addRegister(CLI::App &app, Options &options); ///< register import
void addReading(CLI::App &app, Options &options); ///< list, show, letter, paper
void addLetters(CLI::App &letter, Options &options); ///< letter preview, letter fields: no database
void addPapers(CLI::App &app, Options &options); ///< read
void addLetterChecks(CLI::App &app, Options &options); ///< letter check; after addReading
void addProof(CLI::App &app, Options &options); ///< audit, anchor, verify
void addKeeping(CLI::App &app, Options &options); ///< backup, restore, export
void addScanning(CLI::App &app, Options &options); ///< scan, scanners
void addReports(CLI::App &app, Options &options); ///< report, draw, evidence
void addPrivacy(CLI::App &app, Options &options); ///< person
} // namespace commands
