// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request.h"

class Query;

/// The row of a request as the database holds it: its columns, and how a Request goes into them and comes out.
/// Which rows are read or written is RequestStore's.
namespace requestrow
{
QString selectFrom(); ///< "SELECT ... FROM request r ... ", as fromRow() reads it
Request fromRow(const Query &q);

/// With bindIntake(), bindPlace() and bindProgress(); gives the id. @param lite for SQLite
const QString &insertText(bool lite);
const QString &progressText(); ///< with bindProgress(), :id and :was, the revision that it must have
const QString &placeText(); ///< with bindPlace() and :id
/// What the intake writes once.
void bindIntake(Query &q, const Request &r);
/// What changes on the way, and stands in an index.
void bindPlace(Query &q, const Request &r);
/// What changes on the way, and stands in no index.
void bindProgress(Query &q, const Request &r);
/// An index is only written when what stands in it has changed.
bool hasMoved(const Request &was, const Request &now);
} // namespace requestrow
