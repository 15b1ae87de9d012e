// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile.h"
#include "core/operator.h"
#include "core/registerimport.h"

#include <QJsonObject>

#include <optional>

/// What the keeper's command prints as JSON. Names of stages and kinds are English codes that never change; times are
/// ISO 8601 in UTC, dates ISO.
namespace casejson
{
QString name(Stage stage); ///< "completeness-check"
std::optional<Stage> stageNamed(const QString &name);
QString name(Outcome outcome);
QString name(PaperKind kind); ///< "request-letter", "decree"
QString name(Role role);
std::optional<Role> roleNamed(const QString &name);
QStringList names(RequestKinds kinds); ///< "reset", "user-id-info", "change"
/// One line of `list`. @param minutes of the officer in all steps so far
QJsonObject row(const Request &request, qint64 minutes);
QJsonObject file(const CaseFile &file, const QDateTime &now);
QJsonObject plan(const ImportPlan &plan);
} // namespace casejson
